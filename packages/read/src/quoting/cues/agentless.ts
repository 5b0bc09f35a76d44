import {CLAUSE_OPENER, is, PRONOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {pastAdverbials} from '../contents/adverbials.ts'
import {CLAUSE, OBJECT, STANCE, TELL, takes, URGE} from '../frames.ts'
import type {Item} from '../items.ts'
import {isAnyDash, isPause, opensQuote, type Range} from '../ranges.ts'
import {startsPhrase} from '../subjects/noun-phrases.ts'
import type {Bare, Cue} from './cue.ts'
import {isPassive} from './verb-groups.ts'

/** A participle behind a form of "be", or "as reported by the paper": no subject before it speaks. */
export function isAgentless(items: readonly Item[], group: Range, at: number): boolean {
  const isComment =
    preceding(items, group.first)?.lower === 'as' && items[group.last + 1]?.lower === 'by'
  return isComment || isPassive(items, group, at) || isReduced(items, group)
}

/** "Ms Vale, described by the mayor as", "a plan dubbed “…” by the mayor": a passive without its auxiliary. */
function isReduced(items: readonly Item[], {first, last}: Range): boolean {
  // "Bridge to close, council told".
  const isLast = items[last]?.lower === 'told' && items[last + 1] === undefined
  if (isLast && !is(items[first - 1], PRONOUN) && pauseBeforeHearer(items, {first, last}) > 0)
    return true
  // "A man accused of lying was jailed".
  if (items[last]?.lower === 'accused' && items[last + 1]?.lower === 'of') return true
  const quote = items[last + 1]?.lower === 'as' ? last + 2 : last + 1
  // "Said “there is more to do” by the board".
  const isQuoted = items[quote]?.kind === 'quote' && items[last]?.lower !== 'said'
  const isAside = isQuoted || items[first - 1]?.text === ',' || isAnyDash(items, first - 1)
  const by = isQuoted ? quote + 1 : last + 1
  return isAside && items[by]?.lower === 'by' && !MEDIA.test(items[by + 1]?.lower ?? '')
}

/** "Said by telephone". */
const MEDIA = /^(?:(?:tele)?phone|e-?mail|letter|radio|video|satellite|text|fax)$/

const ASKED = /^(?:whether|if|how|why|what)$/

export function isAside(before: Item | undefined): boolean {
  return before === undefined || before.lower === 'when'
}

/** "Asked whether it leaks", "when asked about it": who asks is not told. */
export function question(items: readonly Item[], cue: Bare): Cue | null {
  const next = items[pastAdverbials(items, cue.group.last + 1)]?.lower ?? ''
  const isAsked =
    cue.lemma === 'ask about' ||
    (cue.lemma === 'ask' && (ASKED.test(next) || opensQuote(items, cue.group.last + 1)))
  return isAsked ? {...cue, subject: null, form: 'impersonal'} : null
}

/** "It is believed that …", "… are said to …", "was accused of …": what everybody and nobody says. */
export function impersonal(items: readonly Item[], cue: Bare): Cue | null {
  const next = items[cue.group.last + 1]?.lower
  const isTold =
    (cue.lemma === 'accuse' && next === 'of') ||
    (takes(cue, TELL) && isHeard(items, cue)) ||
    // Quoted words of nobody who is named.
    isNamedSo(items, cue)
  if (isTold) return {...cue, subject: null, form: 'impersonal'}
  if (!takes(cue, CLAUSE | STANCE)) return null
  if (next === 'to' && (takes(cue, URGE) || cue.lemma === 'admit')) return null
  const isIt = items[cue.group.first - 1]?.lower === 'it'
  if (!(next === 'to' || (isIt && next !== undefined))) return null
  return {...cue, subject: null, form: 'impersonal'}
}

/** "Has been dismissed as “a mess”", "was declared “unfit for use”"; what a thing is called is its name. */
function isNamedSo(items: readonly Item[], {lemma, frames, group}: Bare): boolean {
  const [next, second] = [items[group.last + 1], items[group.last + 2]]
  if (next?.lower === 'as') return second?.kind === 'quote' && takes({frames}, OBJECT)
  return next?.kind === 'quote' && /^(?:declare|deem|pronounce)$/.test(lemma)
}

/** "It leaks, the court was told": where the comma before who heard it stands, or a quotation that closes with one; -1 for nowhere. */
export function pauseBeforeHearer(items: readonly Item[], {first}: Range): number {
  let pause = first - 1
  while (first - pause < LONGEST_HEARER && items[pause]?.kind === 'word') pause--
  // "It left, as soon as it was told", "it left, and the crew was told".
  return isPause(items[pause]) && !is(items[pause + 1], CLAUSE_OPENER) ? pause : -1
}

const LONGEST_HEARER = 7

/** "Was told that", "was told before the vote that", "was told it leaked"; "the lock was open, the court was told." */
function isHeard(items: readonly Item[], {group, lemma}: Bare): boolean {
  const at = pastAdverbials(items, group.last + 1)
  const next = items[at]
  if (next?.lower === 'that') return true
  if (lemma === 'tell' && opensQuote(items, at)) return true
  if (lemma !== 'tell' || items[group.first - 1]?.lower === 'who') return false
  const isClose = next === undefined || /^[.,]$/.test(next.text)
  return isClose
    ? pauseBeforeHearer(items, group) >= 0
    : at === group.last + 1 && (startsPhrase(next) || next.lower === 'there')
}
