import {CLAUSE_OPENER, CLOSED, ENDS_IN_LY, is, PERSON_PRONOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Cue} from '../cues/cue.ts'
import {isDone} from '../cues/infinitives.ts'
import {ATTITUDE, CLAUSE, OBJECT, STANCE, TELL, takes, URGE, VOW} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import {holdsQuote, type Range} from '../ranges.ts'

/** Whether what a cue reports was said: what is denied or only meant to be said is, where words of it are quoted. */
export function isStatement(
  items: readonly Item[],
  outer: Cue | undefined,
  cue: Cue,
  content: readonly Range[],
): boolean {
  if (takes(cue, ATTITUDE) && !content.some((range) => holdsQuote(items, range))) return false
  if (takes(cue, STANCE) && isReportedBelief(items, outer, cue)) return false
  const isNamed = isOnlyNamed(items, cue)
  if (isNamed && tellsKind(items, content)) return false
  const isSilence =
    cue.negated ||
    (cue.form === 'infinitive' && !isDone(items, cue)) ||
    isDeed(items, cue, content) ||
    isNamed ||
    isUnsaid(items, cue) ||
    isOfReader(items, cue) ||
    isAskedWhether(items, cue)
  return !isSilence || content.some((range) => quotesSoon(items, range))
}

/** "She said she believes it holds": what she believes is what she says, and no second statement. */
function isReportedBelief(items: readonly Item[], outer: Cue | undefined, {subject}: Cue): boolean {
  if (outer === undefined || subject === null || subject.first !== subject.last) return false
  // "Asked why he believed it".
  const isClause = /^(?:subject-verb|coordinate|impersonal)$/.test(outer.form)
  const from = outer.group.last + 1
  return (
    isClause &&
    is(items[subject.first], PERSON_PRONOUN) &&
    items.slice(from, subject.first).every(({kind, text}) => kind !== 'quote' && text !== ',')
  )
}

/** "Declined to say whether", "refused to comment", "agreed to sell it", "must warn the crew of it": something done, left or to be done, and nothing said. */
function isDeed(items: readonly Item[], {lemma, group}: Cue, [told]: readonly Range[]): boolean {
  if (told === undefined || told.first < group.first) return false
  const opener = items[told.first]?.lower
  if (opener === 'to') return /^(?:agree|decline|refuse)$/.test(lemma)
  return (
    lemma === 'warn' &&
    /^(?:must|should|may)$/.test(items[group.first]?.lower ?? '') &&
    opener !== 'that' &&
    !holdsFinite(items, told)
  )
}

const CONDITION = wordList('if whether unless')

function isCondition(item: Item | undefined): boolean {
  return isIn(item, CONDITION)
}

/** What opens a clause, or the one that "or" joins it to ("if it sinks or he says so"). */
function openerBefore(items: readonly Item[], first: number): Item | undefined {
  if (preceding(items, first)?.lower !== 'or') return preceding(items, first)
  let at = first - 1
  while (at > 0 && items[at]?.kind === 'word' && !isCondition(items[at])) at--
  return items[at]
}

/** "If he says so", "nobody could say", "would urge the board to": what might be said is not said. */
function isUnsaid(items: readonly Item[], cue: Cue): boolean {
  const {form, group, subject} = cue
  // "The themes to be stressed by Ms Vale".
  if (form === 'passive' && items[group.first]?.lower === 'be') return true
  if (subject !== null && isCondition(openerBefore(items, subject.first))) return true
  if (subject !== null && isIn(items[subject.last], NOBODY_NONE)) return true
  return (takes(cue, OBJECT) && isMeans(items, group)) || isPossible(items, cue)
}

/** "It should be noted that", "until it can convince them that"; not "Orm Police can confirm that", "I can say it leaks": that is how it is said. */
function isPossible(items: readonly Item[], cue: Cue): boolean {
  const {group, subject, lemma} = cue
  const modal = items[group.first]?.lower ?? ''
  if (!takes(cue, CLAUSE | TELL | STANCE))
    return takes(cue, URGE | VOW) && /^(?:could|may|might|must|should|would)$/.test(modal)
  const isSaid = modal === 'can' && CAN_SAY.test(lemma)
  return /^(?:can|could|may|might|must|should)$/.test(modal) && !isSaid && !isWriter(items, subject)
}

const CAN_SAY = /^(?:announce|confirm|disclose|report|reveal)$/

/** "A word that he has used to describe them", "the term is used to blame them": what one has for it. */
function isMeans(items: readonly Item[], {first, last}: Range): boolean {
  return items
    .slice(first, last)
    .some(({lower}, at) => lower === 'used' && items[first + at + 1]?.lower === 'to')
}

/** "I can say it leaks", "we might recall it": who writes says so. */
function isWriter(items: readonly Item[], subject: Range | null): boolean {
  return /^(?:i|we)$/.test(items[subject?.first ?? -1]?.lower ?? '')
}

const NOBODY_NONE = wordList('nobody none')

/** "Stopped him from claiming it", "instead of denying it": what a gerund names is no statement, unless it tells how one was made. */
function isOnlyNamed(items: readonly Item[], {form, group, frames}: Cue): boolean {
  return (
    form === 'participle' &&
    ((frames & STANCE) !== 0 ||
      NAMES_AN_ACT.test(preceding(items, pastLy(items, group.first))?.lower ?? ''))
  )
}

/** "For (allegedly) posting". */
function pastLy(items: readonly Item[], at: number): number {
  return is(preceding(items, at), ENDS_IN_LY) ? at - 1 : at
}

/** "Held for posting “false” news": the marks stand around what sort it was. */
function tellsKind(items: readonly Item[], [told]: readonly Range[]): boolean {
  const [quote, noun] = told === undefined ? [] : items.slice(told.first, told.first + 2)
  return quote?.kind === 'quote' && !quote.stopped && noun?.kind === 'word' && !is(noun, CLOSED)
}

const NAMES_AN_ACT =
  /^(?:of|from|about|on|to|for|at|without|than|into|against|over|within|mean[st]?|avoid(?:s|ed)?|involve[sd]?|require[sd]?|risk(?:s|ed)?|consider(?:s|ed)?)$/

/** "You would think it leaks", "by rowing you confirm that", "we would think": the reader is told of, or the writer; "you say in your book that" tells what was said. */
function isOfReader(items: readonly Item[], {frames, group, lemma, subject}: Cue): boolean {
  if (subject === null || subject.first !== subject.last) return false
  const {lower = ''} = items[subject.first] ?? {}
  const isModal = /^(?:[’']d|can|could|may|might|must|should|will|would)$/.test(
    items[group.first]?.lower ?? '',
  )
  if (/^(?:i|we)$/.test(lower)) return isModal && (frames & (STANCE | ATTITUDE)) !== 0
  const isIf = is(preceding(items, subject.first), CLAUSE_OPENER)
  return lower === 'you' && (isModal || isIf || !YOURS.test(lemma))
}

const YOURS = /^(?:argue|claim|describe|mention|say|tell|write)$/

/** "Did Ms Vale say it leaks?", "nor did she say so": who asks does not know. */
function isAskedWhether(items: readonly Item[], {subject, form}: Cue): boolean {
  if (subject === null || form !== 'subject-verb') return false
  const {first, last} = subject
  for (let did = Math.max(0, first - 1); did < last + 1; did++) {
    const before = preceding(items, did)
    const isOpen = before === undefined || /^[(!?]$|\.$/.test(before.text)
    const isWh = did < first && isIn(before, ASKS)
    if (isIn(items[did], DO) && (isOpen || isWh)) return true
  }
  return false
}

const DO = wordList('did do does')
const ASKS = wordList('how nor neither what when where why')

/** Whether words are quoted in a range before any comma. */
function quotesSoon(items: readonly Item[], {first, last}: Range): boolean {
  for (let at = first; at <= last && items[at]?.text !== ','; at++)
    if (items[at]?.kind === 'quote') return true
  return false
}
