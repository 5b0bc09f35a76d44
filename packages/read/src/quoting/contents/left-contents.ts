import {ADVERB, is, PREPOSITION, WHOM} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Cue} from '../cues/cue.ts'
import type {Item} from '../items.ts'
import {holdsFinite, opensSubordinate} from '../predicates.ts'
import {firstQuote, holdsQuote, isDash, lastQuote, type Range} from '../ranges.ts'
import {namesSpeaker, startsPhrase} from '../subjects/noun-phrases.ts'
import {clauseStart} from './clause-ends.ts'
import type {Sight} from './sight.ts'

/** The words before a speaker and verb that a comma or a quotation closes. */
export function leftOf({items}: Sight, cue: Cue): Range | null {
  if (cue.form !== 'subject-verb' && cue.form !== 'verb-subject' && cue.form !== 'coordinate')
    return null
  // "…, most of whom testified".
  if (is(items[cue.subject?.last ?? -1], WHOM)) return null
  const edge = cue.form === 'subject-verb' ? (cue.subject?.first ?? 0) : cue.group.first
  let last = edge - 1
  if (last < 0) return null
  const how = howBefore(items, last)
  if (how >= 0) return {first: how, last: how}
  if (items[last]?.text === ',') last--
  else if (items[last]?.kind !== 'quote' && !isHeadline(items, last, cue)) return null
  return last < 0 ? null : upTo(items, last, cue)
}

/** "Prices still rising says Quorl": in a headline the comma may fail. */
function isHeadline(items: readonly Item[], last: number, {form}: Cue): boolean {
  return form === 'verb-subject' && items[last]?.kind === 'word'
}

/** The quotations that end at an item, or its whole clause. */
function upTo(items: readonly Item[], last: number, cue: Cue): Range | null {
  if (items[last]?.kind === 'quote' && opensWithQuote(items, last))
    return {first: firstQuote(items, last), last}
  if (cue.form === 'coordinate') return null
  const first = clauseStart(items, last)
  if (first > last) return null
  // "“It leaks,” a friend, Ana Vale said", "“It leaks,” former head of the board, Ana Vale said": behind speech stands who speaks.
  const end = lastQuote(items, first)
  const rest = {first: end + 1, last}
  const opener = items[end + 1]
  const isOpened = startsPhrase(opener) || /^(?:current|former)$/.test(opener?.lower ?? '')
  const isSpeaker = isOpened && namesSpeaker(items, rest)
  const isSpeech = items[first]?.kind === 'quote' && items[first].stopped === true
  return {first, last: isSpeech && isSpeaker && !holdsFinite(items, rest) ? end : last}
}

/** "“A mess” is how she described it", "“Ask him,” was all that she said": where the quotation stands; -1 for nowhere. */
export function howBefore(items: readonly Item[], last: number): number {
  const at = items[last]?.lower === 'that' ? last - 1 : last
  const isHow =
    /^(?:all|how|what)$/.test(items[at]?.lower ?? '') &&
    /^(?:is|was)$/.test(preceding(items, at)?.lower ?? '') &&
    preceding(items, at - 1)?.kind === 'quote'
  return isHow ? at - 2 : -1
}

/** Whether only quotations stand between the beginning of the clause and a quotation. */
function opensWithQuote(items: readonly Item[], last: number): boolean {
  const first = firstQuote(items, last)
  const before = preceding(items, first)
  if (before === undefined || /^[;:–—]$/.test(before.text) || isDash(items, first - 1)) return true
  if (before.text === ',' && items[last]?.stopped === true && isAdverbial(items, first - 2))
    return true
  // "The port asked them to “stop” and “to refrain from it all”, he said": the second half of what he said. "Though it leaks, “nobody has to bail”": one clause.
  const isSecond = holdsQuote(items, {first: 0, last: first - 1})
  const isHalf = before.lower === 'and' ? isSecond : items[first]?.small === true && !isSecond
  return (
    (/^(?:but|so|yet)$/.test(before.lower) || (/^(?:and|,)$/.test(before.lower) && !isHalf)) &&
    endsLikeSpeech(items[last])
  )
}

/** "Afterwards, on the steps, “…”", "Speaking at the mill that he built, “…”": no clause of what is said stands before the comma. */
function isAdverbial(items: readonly Item[], last: number): boolean {
  const first = clauseStart(items, last)
  return (
    isIn(items[first], SPEAKING) ||
    (opensAdverbial(items[first]) && !holdsFinite(items, {first, last}))
  )
}

/** What somebody does who then says something. */
export const SPEAKING: number = wordList(
  'speaking addressing briefing writing talking answering responding reacting commenting referring asked',
)

function endsLikeSpeech(item: Item | undefined): boolean {
  return item !== undefined && item.end - item.start > 25
}

/** "In the capital, she said" reports nothing: a short phrase like this is the reporter's. */
export function opensAdverbial(item: Item | undefined): boolean {
  return is(item, PREPOSITION | ADVERB) || opensSubordinate(item) || item?.lower === 'asked'
}
