import {type DocumentTree, papers, type Theme} from '@onrecord/document'
import type {Faces} from '../text/faces.ts'
import type {Sheet} from './draw-pages.ts'
import type {Frame} from './job.ts'
import type {Setting} from './paragraph/set-text.ts'

export function sheetOf(tree: DocumentTree, theme: Theme): Sheet {
  const {width, height} = papers[tree.paper ?? 'a4']
  const {top, right, bottom, left} = theme.margins
  return {
    width,
    height,
    top,
    bottom: height - bottom,
    frame: {left, width: width - left - right},
  }
}

/**
 * Characters that a line may hold: the best are full to about 75, the most that reads well (Bringhurst, The Elements of
 * Typographic Style, 2.1.2).
 */
const mostCharacters = 77

/** Less than this is no margin column but a mistake. */
const leastIndent = 24

/**
 * Running text, where the page is too wide for it: headings and tables then hang out to the left. In a letter (`isLetter`) nothing
 * does, and the text begins at the edge of the page’s frame.
 */
export function textFrame(frame: Frame, body: Setting, faces: Faces, isLetter = false): Frame {
  const [face] = faces.for(body.style, 'en')
  if (!face) return frame
  const sample =
    'the report says that in all six of them the water had been rising for about a year'
  const {width} = face.shape(sample, body.style.figures, 'en')
  const measure = (mostCharacters * width * body.style.size) / (sample.length * face.unitsPerEm)
  const indent = Math.round(frame.width - measure)
  if (indent < leastIndent) return frame
  return {left: frame.left + (isLetter ? 0 : indent), width: frame.width - indent}
}
