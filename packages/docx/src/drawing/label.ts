import {labelWidth, type Shape, type Theme} from '@onrecord/document'
import {Paragraph, TextRun} from 'docx'
import {Element} from '../emit/element.ts'
import {cleanText} from '../text/clean-text.ts'
import {halfPoints, hex} from '../units.ts'
import type {Frame} from './shape-element.ts'

type Label = Shape & {readonly type: 'label'}

/** The box of a label: as wide as its words, placed so that they stand on its baseline. */
export function labelFrame(label: Label): Frame {
  const width = labelWidth(words(label), label.size) + 2 * slack
  const before = {start: slack, middle: width / 2, end: width - slack}[label.anchor]
  return {
    x: label.x - before,
    y: label.y - ascent * label.size,
    width,
    height: lineHeight * label.size,
  }
}

/** The words of a label. Their size belongs to the drawing, so it stands at the words and not in a style. */
export function labelContent(label: Label, scale: number, theme: Theme): readonly Element[] {
  const text = new TextRun({
    text: words(label),
    ...(label.weight === 'strong' && {bold: true}),
    color: hex(theme.colours[label.fill]),
    size: halfPoints(label.size * scale),
  })
  const alignment = ({start: 'left', middle: 'center', end: 'right'} as const)[label.anchor]
  const paragraph = new Paragraph({style: 'DrawingLabel', alignment, children: [text]})
  return [
    new Element('wps:txbx', {}, [new Element('w:txbxContent', {}, [paragraph])]),
    new Element(
      'wps:bodyPr',
      {wrap: 'none', lIns: 0, tIns: 0, rIns: 0, bIns: 0, anchor: 't', rtlCol: 0},
      [new Element('a:noAutofit')],
    ),
  ]
}

/** Room beside the words, in points, since fonts differ from our estimate. */
const slack = 2

/** Arial's ascent and line height as shares of the size; Word sets single-spaced lines with them. */
const ascent = 0.905
const lineHeight = 1.3

function words({text, size, maxWidth}: Label): string {
  const clean = cleanText(text)
  return maxWidth === undefined ? clean : cutToWidth(clean, size, maxWidth)
}

/** The text, or as many whole words of it with an ellipsis as the width in points holds. */
function cutToWidth(text: string, size: number, width: number): string {
  if (labelWidth(text, size) <= width) return text
  const words = text.split(' ')
  while (words.length > 1) {
    words.pop()
    const cut = `${words.join(' ')}…`
    if (labelWidth(cut, size) <= width) return cut
  }
  return `${words[0] ?? ''}…`
}
