import type {Entity, Mention} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {type Cast, mentionedAs} from '../cast.ts'
import {textOf} from '../paragraphs.ts'

/** "Ada Vale, harbour master", a line by itself, and below it “It leaks.”: who is heard, where the words of several are given one below another. */
export function namedAbove(draft: Draft, cast: Cast, sentence: number): Entity | null {
  const block = draft.sentences[sentence]?.block ?? 0
  const isFirst = draft.sentences[sentence - 1]?.block !== block
  if (!isFirst || !isQuotedAlone(draft, block) || !isLine(draft, block - 1)) return null
  // Where the first of the lines stands below words, each does.
  let at = block - 2
  while (isQuotedAlone(draft, at)) {
    while (isQuotedAlone(draft, at)) at--
    if (!isLine(draft, at)) return null
    at--
  }
  return ownerOf(draft, cast, block - 1)
}

/** Whose name a line is, with no more than an office behind it. */
function ownerOf({text, blocks}: Draft, cast: Cast, block: number): Entity | null {
  const {span} = blocks[block] ?? {}
  if (span === undefined) return null
  const opens = ({form, span: name}: Mention, {type}: Entity): boolean =>
    type !== 'place' &&
    form === 'name' &&
    TITLE.test(text.slice(span.start, name.start)) &&
    OFFICE.test(text.slice(name.end, span.end))
  return mentionedAs(cast, span, opens)[0] ?? null
}

const TITLE = /^(?![–—-])[^,]{0,30}$/
const OFFICE =
  /^(?:$|\s[–—|-]|\s\([^)]{1,60}\)$|(?:,\s(?!(?:who|is|was|are|were|has|had|have|will|and)\b)[^,]{1,70}){1,3}$)/

function isLine(draft: Draft, block: number): boolean {
  const type = draft.blocks[block]?.type
  const line = textOf(draft, block)
  return (
    (type === 'heading' || type === 'paragraph') &&
    line.length <= LONGEST_LINE &&
    !/[.!?:”"’']$/.test(line)
  )
}

const LONGEST_LINE = 120

function isQuotedAlone(draft: Draft, block: number): boolean {
  const type = draft.blocks[block]?.type
  return (
    (type === 'paragraph' || type === 'quote') && /^[“"‘'][^”"]*[”"’']$/.test(textOf(draft, block))
  )
}
