import {barePicture, type Image} from '@onrecord/document'
import {ImageRun} from 'docx'
import {caption} from '../emit/caption.ts'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {paragraph} from '../emit/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import {cleanText} from '../text/clean-text.ts'

/** A picture at its natural size, or smaller where the page asks for it, with its credit below. */
export function renderImage(node: Image, context: Context): readonly BodyChild[] {
  const credit = node.credit
    ? [paragraph(context, {style: 'SourceNote'}, textRuns(node.credit, runContext(context)))]
    : []
  const {page} = context
  return [
    ...caption(context, 'Figure', node.caption),
    paragraph(context, {style: 'Drawing', keepNext: credit.length > 0}, [
      picture(node, page.textWidth / 20, page.textHeight / 20),
    ]),
    ...credit,
  ]
}

/** The picture as a run, no larger than `maxWidth` by `maxHeight` points. */
export function picture(node: Image, maxWidth: number, maxHeight: number): ImageRun {
  // The library counts pixels of 1/96 inch.
  const scale = Math.min(1, maxWidth / node.width, maxHeight / node.height) * (96 / 72)
  return new ImageRun({
    type: node.mediaType === 'image/png' ? 'png' : 'jpg',
    data: barePicture(node),
    transformation: {
      width: Math.round(node.width * scale),
      height: Math.round(node.height * scale),
    },
    altText: {name: 'Picture', description: cleanText(node.alt)},
  })
}
