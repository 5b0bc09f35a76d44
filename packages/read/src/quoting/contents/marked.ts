import {ONE_TO_TEN} from '../../data/words.ts'
import {ADVERB, ENDS_IN_LY, is} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Cue} from '../cues/cue.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import {isAnyDash, type Range} from '../ranges.ts'
import {pastAdverbial} from './adverbials.ts'
import {markerAt, opensThat, STARTS, type Start, takesClause} from './markers.ts'

/** A "that", a quotation, a colon or an infinitive, perhaps after an adverbial ("said on Monday that"). */
export function marked(
  items: readonly Item[],
  from: number,
  cue: Cue,
  addressee: Range | null,
): Start | null {
  // Who smiles says what a comma or a colon sets off, and no clause.
  if (GESTURES.test(cue.lemma) && items[from + 1]?.kind !== 'quote') return null
  if (isCharge(items, from, cue)) return null
  let at = from
  while (at < Math.min(items.length, from + FARTHEST_START) && !isAmount(items, at, cue)) {
    at = pastAside(items, at)
    // "Explained to the crew why": whom it was told.
    const isNext = at === from || items[from]?.lower === 'to'
    const found = markerAt(items, at, isNext, cue, addressee)
    if (found !== undefined) return found
    const next = pastAdverbial(items, at)
    if (next === at || STARTS.test(cue.lemma))
      return saidBefore(items, from, at, cue) ?? toldWhen(items, at)
    at = next
  }
  return null
}

const FARTHEST_START = 30

/** "The smith accused of lying said “…”": what she is accused of alone. */
function isCharge(items: readonly Item[], from: number, {lemma, form}: Cue): boolean {
  return (
    lemma === 'accuse' &&
    form === 'impersonal' &&
    items[from]?.lower === 'of' &&
    items[from + 1]?.kind !== 'quote'
  )
}

export const LONGEST_MANNER = 6
const GESTURES = /^(?:go|grin|nod|shrug|smile|wince)$/

/** "Said before the toll was known that", "claimed without offering evidence that", "told them in a letter that came on Monday that". */
function saidBefore(items: readonly Item[], from: number, at: number, cue: Cue): Start | null {
  const isClause = isIn(items[from], TELLS_WHEN) || items[at]?.lower === 'that'
  if (!takesClause(cue) || !isClause) return null
  const that = items.findIndex(
    ({kind, lower}, i) => i > at && (kind !== 'word' || lower === 'that'),
  )
  // "Said while the law that binds them held": before its verb, "that" tells more of a noun.
  const isOfNoun =
    isIn(items[from], WHILE_AS) && !holdsFinite(items, {first: from + 1, last: that - 1})
  if (isOfNoun) return null
  return items[that]?.lower === 'that' && opensThat(items, that) ? {at: that, marker: 'that'} : null
}

/** "Told the board when asked about it: “…”". */
function toldWhen(items: readonly Item[], at: number): Start | null {
  if (!isIn(items[at], TELLS_WHEN)) return null
  const colon = beforeQuote(items, at - 1)
  return items[colon]?.text === ':' ? {at: colon + 1, marker: 'quote'} : null
}

const WHILE_AS = wordList('while as')
const TELLS_WHEN = wordList('when while as after before without')

/** "Said, to laughter, that", "added, without blushing: “…”": the comma or colon that closes an adverbial between commas; else the place itself. */
function pastAside(items: readonly Item[], at: number): number {
  if (isAnyDash(items, at)) return pastDashes(items, at)
  if (items[at]?.text !== ',' || items[at + 1]?.lower === 'that') return at
  const end = pastAdverbial(items, at + 1)
  if (end > at + 1 && /^[,:]$/.test(items[end]?.text ?? '')) return end
  const manner = pastManner(items, at)
  if (manner > 0) return manner
  return /^(?:when|while|as|after|before|in|at|on|through|by|with|without|according|per|citing|quoting)$/.test(
    items[at + 1]?.lower ?? '',
  )
    ? beforeQuote(items, at)
    : at
}

/** "Replied, rather sharply, that", "announced, two days earlier, that": the comma before "that"; -1 for nowhere. */
function pastManner(items: readonly Item[], comma: number): number {
  let end = comma + 1
  while (end - comma <= LONGEST_MANNER && /^(?:word|number)$/.test(items[end]?.kind ?? '')) end++
  const isOpen =
    is(items[comma + 1], ADVERB | ENDS_IN_LY) ||
    isIn(items[comma + 1], NOT_RATHER) ||
    isIn(items[end - 1], EARLIER)
  return isOpen && items[end]?.text === ',' && items[end + 1]?.lower === 'that' ? end : -1
}

const EARLIER = wordList('ago before earlier later')
const NOT_RATHER = wordList('not rather quite somewhat perhaps')

/** "Alleged -- under oath -- that": the "that" behind two dashes. */
function pastDashes(items: readonly Item[], at: number): number {
  const that = items.findIndex(
    ({lower}, i) => i > at + 1 && lower === 'that' && isAnyDash(items, i - 1),
  )
  return that > at && that - at < FARTHEST_START ? that : at
}

/** "Said in May, when it leaked, “…”": the comma or colon before a quotation, or before "that", that ends what it was said at. */
function beforeQuote(items: readonly Item[], from: number): number {
  const end = items.findIndex(
    ({kind, text}, at) => at >= from + 2 && (kind === 'quote' || text === ','),
  )
  if (end < 0 || end - from > FARTHEST_START) return from
  if (items[end]?.kind === 'quote') return items[end - 1]?.text === ':' ? end - 1 : from
  const next = items[end + 1]
  return next?.kind === 'quote' || /^t(?:hat|o)$/.test(next?.lower ?? '') ? end : from
}

/** "About half of it was gone", "at least six boats": an amount, where the first word is no preposition. */
export function isAmount(items: readonly Item[], at: number, {lemma}: Cue): boolean {
  const [word, next] = [items[at]?.lower ?? '', items[at + 1]]
  if (word === 'at') return /^(?:least|most)$/.test(next?.lower ?? '')
  const isNumber = next?.kind === 'number' || isIn(next, UP_TO_TEN)
  return (
    /^(?:claim|report|say)$/.test(lemma) && /^(?:about|around|over|under)$/.test(word) && isNumber
  )
}

export const UP_TO_TEN: number = wordList(`half a an ${ONE_TO_TEN}`)
