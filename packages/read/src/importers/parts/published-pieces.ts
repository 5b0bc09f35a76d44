import type {PublishedBody, PublishedItem} from '@onrecord/interchange'
import {isListItem, stretches} from '../../language/layout.ts'
import {tidyBlanks} from '../page/blanks.ts'
import {withoutReferences} from '../page/tidy.ts'
import {lineType} from './line-type.ts'
import {markupPieces} from './markup-pieces.ts'
import {type Piece, piece} from './pieces.ts'

/** The blocks of an article that comes as data: headline, deck, then the body or the entries of a live blog. */
export function publishedPieces(item: PublishedItem): readonly Piece[] {
  const head = [
    ...(item.headline === null ? [] : [piece('headline', item.headline)]),
    ...(item.deck === null ? [] : [piece('deck', item.deck)]),
  ]
  const bodyPieces = (body: PublishedBody) => piecesOf(body, item.url ?? undefined)
  const body = item.body === null ? [] : bodyPieces(item.body)
  const updates = item.updates.flatMap((update) => [
    ...(update.headline === null ? [] : [piece('heading', update.headline, 2)]),
    ...(update.published === null ? [] : [piece('date', update.published)]),
    ...(update.body === null ? [] : bodyPieces(update.body)),
  ])
  const prose = [...body, ...updates]
  return prose.length === 0 ? [] : [...head, ...prose]
}

/** A body in markup, cut like a page, whatever it is said to be; or text, a paragraph a line but where lines were wrapped. */
function piecesOf({format, value}: PublishedBody, base: string | undefined): readonly Piece[] {
  if (format === 'html') return markupPieces(value, base)
  const words = withoutReferences(value)
  if (MARKUP.test(words)) return markupPieces(words, base)
  // Line ends that were escaped twice stand as signs.
  const lines = words.includes('\n') ? words : words.replaceAll('\\n', '\n')
  const even = lines.replace(/[^\S\n]*\n[^\S\n]*/g, '\n')
  return stretches(even).map(({text}) => {
    const tidy = tidyBlanks(text.replace(/\s+/g, ' '))
    return piece(lineType(tidy.trim()) ?? (isListItem(tidy) ? 'listItem' : 'paragraph'), tidy)
  })
}

/** Of a body that is said to be text, or whose marks were written as characters. */
const MARKUP = /<\/(?:p|div)>|<br\b[^>]{0,200}>/i
