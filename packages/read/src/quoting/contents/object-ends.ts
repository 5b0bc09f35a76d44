import {
  DETERMINER,
  ENDS_IN_ED,
  FINITE,
  IRREGULAR,
  is,
  PERSON_PRONOUN,
  POSSESSIVE,
  RELATIVE,
} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Cue} from '../cues/cue.ts'
import {CLAUSE, EVIDENCE, OBJECT, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {headOf, holdsFinite, isFiniteVerb} from '../predicates.ts'
import type {Range} from '../ranges.ts'

/** "Her talk of “a mess” failed": behind the quoted words of a noun that is a subject stands its verb. */
export function beforeVerb(items: readonly Item[], {first, last}: Range): number {
  if (items[first]?.lower === 'that') return quotedEnd(items, first, last) ?? last
  let at = first
  // "Her vow to close it failed".
  const isAct = /^(?:for|to)$/.test(items[first]?.lower ?? '')
  while (!isAct && at < last && items[at]?.kind !== 'quote') at++
  while (at < last && items[at + 1]?.kind !== 'punctuation' && !isFiniteVerb(items, at + 1)) at++
  return /^(?:and|but)$/.test(items[at]?.lower ?? '') ? at - 1 : at
}

/** "Her claim that it was “a mess” failed": the quoted words behind which the verb of the noun stands. */
export function quotedEnd(items: readonly Item[], that: number, last: number): number | null {
  const quote = items.findIndex(
    ({kind}, at) => at > that + 1 && at < last && kind === 'quote' && isFiniteVerb(items, at + 1),
  )
  return quote > 0 && holdsFinite(items, {first: that + 1, last: quote - 1}) ? quote : null
}

/** "Called “a mess”": quoted words that name a thing. */
export function isNamed(cue: Cue | undefined, first: Item | undefined): boolean {
  return first?.kind === 'quote' && takes(cue, OBJECT) && !takes(cue, CLAUSE)
}

/** "Called it “a wreck”, a joke that …", "which she called “a mess,” failed": a thing's quoted words end it where a comma or a verb follows, but for more of them. */
export function pastQuoted(items: readonly Item[], {first, last}: Range): number {
  for (let at = last - 1; at >= first; at--) {
    const item = items[at]
    if (item?.kind !== 'quote') continue
    const next = items[at + 1]
    return next?.text === ',' ||
      item.stopped === true ||
      is(next, FINITE) ||
      isBut(items, first, at + 1)
      ? at
      : last
  }
  return last
}

const DOERS = wordList('he how i she they we')

/** "Called it “a farce” but she will stand", "called it “a farce” and left the hall": a clause of the reporter's, or what else was done. */
function isBut(items: readonly Item[], first: number, at: number): boolean {
  const [, verb, next] = items.slice(at, at + 3)
  const isDone =
    is(verb, ENDS_IN_ED | IRREGULAR) &&
    !items.slice(first, at).some((item) => is(item, RELATIVE) || isIn(item, DOERS)) &&
    (is(next, DETERMINER | POSSESSIVE) || /^(?:away|off|out|to)$/.test(next?.lower ?? ''))
  return (
    /^(?:and|but)$/.test(items[at]?.lower ?? '') &&
    (isDone || (is(verb, PERSON_PRONOUN) && is(next, FINITE)))
  )
}

/** "Thanked the crew: “You were brave.”": a whole sentence behind a colon is what was said. */
export function afterColon(items: readonly Item[], {first, last}: Range): Range | null {
  const isSentence =
    items[last]?.kind === 'quote' && items[last].stopped === true && items[last - 1]?.text === ':'
  const isShort = last - 1 > first && last - first <= LONGEST_OBJECT
  return isSentence && isShort && !holdsFinite(items, {first, last: last - 2})
    ? {first: last, last}
    : null
}

const LONGEST_OBJECT = 6

/** "The poll shows Ms Vale with 47 percent", "records show no increase": what a study or a record shows without a verb. */
export function isFinding(
  items: readonly Item[],
  cue: Cue | undefined,
  {first, last}: Range,
): boolean {
  if (!takes(cue, EVIDENCE) || cue?.lemma === 'hear') return false
  const teller = cue?.subject == null ? undefined : headOf(items, cue.subject)
  // "The poll finds voters fond of it".
  if (/^(?:poll|survey)s?$/.test(teller?.lower ?? '')) return true
  return items
    .slice(first, last + 1)
    .some(
      ({kind, lower}) =>
        kind === 'number' || /^(?:no|little|few|with|ahead|behind|.+ing)$/.test(lower),
    )
}
