import type {PublishedBody, PublishedItem} from '@onrecord/interchange'
import {tidyBlanks} from '../page/blanks.ts'
import {blocksOf} from '../page/blocks-of.ts'
import {parsePage} from '../page/readable.ts'
import {bodyType} from '../page/roles.ts'
import {tidyPage, withoutReferences} from '../page/tidy.ts'
import {lineType} from './line-type.ts'
import {type Piece, piece} from './pieces.ts'

/** The blocks of an article that comes as data: headline, deck, then the body or the entries of a live blog. */
export function publishedPieces(item: PublishedItem): readonly Piece[] {
  const head = [
    ...(item.headline === null ? [] : [piece('headline', item.headline)]),
    ...(item.deck === null ? [] : [piece('deck', item.deck)]),
  ]
  const body = item.body === null ? [] : bodyPieces(item.body)
  const updates = item.updates.flatMap((update) => [
    ...(update.headline === null ? [] : [piece('heading', update.headline, 2)]),
    ...(update.published === null ? [] : [piece('date', update.published)]),
    ...(update.body === null ? [] : bodyPieces(update.body)),
  ])
  const prose = [...body, ...updates]
  return prose.length === 0 ? [] : [...head, ...prose]
}

/** A body in markup, cut like a page; or text, a paragraph a line. */
function bodyPieces({format, value}: PublishedBody): readonly Piece[] {
  if (format === 'html') return markupPieces(value)
  const words = withoutReferences(value)
  if (words !== value && MARKUP.test(words)) return markupPieces(words)
  // Line ends that were escaped twice stand as signs.
  const lines = words.includes('\n') ? words : words.replaceAll('\\n', '\n')
  return lines.split(/\s*\n\s*/).map((line) => {
    const tidy = tidyBlanks(line)
    return piece(lineType(tidy.trim()) ?? 'paragraph', tidy)
  })
}

/** Markup whose marks were written as characters of a text. */
const MARKUP = /<\/(?:p|div)>|<br\b[^>]{0,200}>/i

function markupPieces(value: string): readonly Piece[] {
  const {blocks} = blocksOf(parsePage(tidyPage(value).body).body)
  return blocks.map((block) => {
    const type = bodyType(block)
    const level = type === 'heading' ? Number(block.element.slice(1)) : null
    return {type, level, text: block.text, links: []}
  })
}
