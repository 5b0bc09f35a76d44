import {barePicture, type Image} from '@onrecord/document'
import {encodeBase64} from '../base64.ts'
import {type Child, h} from '../h.ts'
import {renderInlines} from '../inlines.ts'
import type {BlockRenderer} from '../render-block.ts'

export const renderImage: BlockRenderer<'image'> = (node, context): Child =>
  h(
    'figure',
    {className: ['image']},
    imageElement(node),
    node.caption || node.credit !== undefined
      ? h(
          'figcaption',
          {},
          renderInlines(node.caption ?? [], context),
          node.credit === undefined ? [] : [' ', h('span', {className: ['credit']}, node.credit)],
        )
      : [],
  )

/** The picture itself, its bytes in the page. */
export function imageElement(image: Image): Child {
  const {mediaType, width, height, alt} = image
  return h('img', {
    src: `data:${mediaType};base64,${encodeBase64(barePicture(image))}`,
    alt,
    style: `width:${width}pt;aspect-ratio:${width}/${height}`,
  })
}
