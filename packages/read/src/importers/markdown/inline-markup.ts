import {DROPPED_ELEMENTS, VOID_ELEMENTS} from '../../data/html-elements.ts'
import type {PieceLink} from '../parts/pieces.ts'

/** The words of a paragraph under construction. */
export interface Words {
  text: string
  readonly links: PieceLink[]
  /** How many elements whose content is no prose are open: `<script>`, `<del>`. */
  hidden: number
  /** How many `<q>` are. */
  quoted: number
}

export function noWords(): Words {
  return {text: '', links: [], hidden: 0, quoted: 0}
}

/** Takes a tag among the words of Markdown: a line's end, a quotation mark, or the beginning and end of what is no prose. */
export function addMarkup(tag: string, words: Words): void {
  const [, slash, written = ''] = /^<(\/?)([a-z][a-z\d-]*)/i.exec(tag) ?? []
  const name = written.toLowerCase()
  const isEnd = slash === '/'
  if (DROPPED_ELEMENTS.has(name) && !VOID_ELEMENTS.has(name)) {
    words.hidden = Math.max(0, words.hidden + (isEnd ? -1 : 1))
  } else if (name === 'br') words.text += '\n'
  else if (name === 'q') addQuotationMark(isEnd, words)
}

function addQuotationMark(isEnd: boolean, words: Words): void {
  if (isEnd) words.quoted = Math.max(0, words.quoted - 1)
  const marks = words.quoted % 2 === 0 ? '“”' : '‘’'
  words.text += marks.charAt(isEnd ? 1 : 0)
  if (!isEnd) words.quoted++
}
