import {type Article, type Block, blockOf, placeOf, type Quotation, type Span} from '@onrecord/core'
import {element} from './dom.ts'

/** The number that notes of the documents cite a place by ("¶ 4"), else what the part of the article is called. */
export function placeWords(article: Article, span: Span): string | null {
  const place = placeOf(article, span)
  if (place?.kind === 'paragraph') return `¶\u00a0${place.number}`
  return place?.kind ?? blockAt(article, span)?.type ?? null
}

/** A link to the block in which something stands. */
export function placeLink(article: Article, span: Span | undefined): HTMLElement[] {
  const block = span === undefined ? null : blockAt(article, span)
  const words = span === undefined ? null : placeWords(article, span)
  if (block === null || words === null) return []
  const link = element('a', 'place', words)
  link.href = `#${blockId(block)}`
  return [link]
}

/** The block in which a span begins. */
export function blockAt(article: Article, {start}: Span): Block | null {
  return blockOf(article, {start, end: start + 1})
}

/** What a quotation's element in the list of speakers is called. */
export function statementId({id}: Quotation): string {
  return `statement-${id}`
}

/** What the element of a block is called, so that a list can point at it. */
export function blockId(block: Block): string {
  return `block-${block.id}`
}
