import {isAside} from '../language/block-types.ts'
import {isCredited} from '../language/credits.ts'
import type {Draft} from '../pass.ts'
import {clausesOf, type Item} from '../quoting/items.ts'
import {isReported} from './named-outside.ts'
import {sentenceAt} from './sentence-at.ts'

/** The paragraph above that the story comes from: none that stands beside it, unless somebody speaks in that; -1 where something else begins. */
export function previousProse({text, blocks}: Draft, block: number, spokenIn = -1): number {
  for (let at = block - 1; at >= 0; at--) {
    const {type, span: {start, end} = {start: 0, end: 0}} = blocks[at] ?? {}
    if (type === 'heading' && (text[end - 1] === '?' || opensAnew(text.slice(start, end))))
      return -1
    const isProse = type === 'paragraph' || type === 'listItem' || type === 'quote'
    if (isProse && (at === spokenIn || !isAside(text.slice(start, end)))) return at
  }
  return -1
}

/** "16:20 Full time", "On family", "March 9, 2028": a heading under which something else begins. Under others the story goes on. */
function opensAnew(heading: string): boolean {
  return /^(?:\P{L}|On\s)|\d/u.test(heading)
}

/** Whether a sentence is the first under such a heading. */
export function beginsAnew(draft: Draft, sentence: number): boolean {
  const {sentences, blocks} = draft
  const block = sentences[sentence]?.block ?? 0
  if (sentences[sentence - 1]?.block === block || blocks[block - 1]?.type !== 'heading')
    return false
  return opensAnew(textOf(draft, block - 1))
}

/** Whether somebody has spoken in a paragraph or in the one above it, with nothing else begun between. */
export function isJustAbove(draft: Draft, spokenIn: number, block: number): boolean {
  const above = previousProse(draft, block, spokenIn)
  return spokenIn >= (above < 0 ? block : above)
}

/** Whether a block stands beside the story: nobody whom it names is whom the story goes on about. */
export function standsBeside(draft: Draft, block: number): boolean {
  return draft.blocks[block]?.type === 'caption' || isAside(textOf(draft, block))
}

/** Whether a block tells whose picture it stands below, or whose post: "— Ada Vale (@adavale)". */
export function isUnderPicture(draft: Draft, block: number): boolean {
  const text = textOf(draft, block)
  return SIGNED.test(text) || (draft.blocks[block]?.type === 'caption' && isCredited(text))
}

const SIGNED = /^[—–-]\s?[^(]{1,60}\(@/

/** The text of a block: none where there is no such block. */
export function textOf({text, blocks}: Draft, block: number): string {
  const {start, end} = blocks[block]?.span ?? {start: 0, end: 0}
  return text.slice(start, end)
}

/** Whether the reporter speaks to somebody in a block, as in an interview: the next block answers. */
export function isAddressed(draft: Draft, block: number): boolean {
  const clauses = clausesOf(draft)
  const start = draft.blocks[block]?.span.start ?? 0
  const isYou = (item: Item): boolean =>
    item.start - start < LONGEST_QUESTION && YOU.test(item.lower) && !isReported(draft, item)
  for (let at = sentenceAt(draft, start); clauses[at]?.sentence.block === block; at++)
    if (clauses[at]?.items.some(isYou) === true) return true
  return false
}

const YOU = /^you(?:rs?)?$/
const LONGEST_QUESTION = 400
