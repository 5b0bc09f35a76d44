import {blocksOf, type PageBlocks} from '../page/blocks-of.ts'
import {linksOf, wholeAddress} from '../page/links.ts'
import {parsePage} from '../page/readable.ts'
import {bodyTypes, headingLevel} from '../page/roles.ts'
import {tidyPage} from '../page/tidy.ts'
import {captionPieces} from './caption-pieces.ts'
import type {Piece, PiecePicture} from './pieces.ts'

/** The blocks of a body in markup, cut like those of a page. */
export function markupPieces(markup: string, base: string | undefined): readonly Piece[] {
  const {blocks, pictures} = blocksOf(parsePage(tidyPage(markup).body).body)
  const types = bodyTypes(blocks)
  return blocks.flatMap((block, at): readonly Piece[] => {
    const type = types[at] ?? 'paragraph'
    const level = type === 'heading' ? headingLevel(block) : null
    const found = {type, level, text: block.text, links: linksOf(block, base)}
    if (type !== 'caption') return [found]
    return captionPieces(
      found,
      block.figure === null ? undefined : shown(pictures[block.figure], base),
    )
  })
}

function shown(
  picture: PageBlocks['pictures'][number] | undefined,
  base: string | undefined,
): PiecePicture | undefined {
  if (picture === undefined) return undefined
  const {url, alt} = picture
  return {url: url === null ? null : wholeAddress(url, base), alt, credit: null}
}
