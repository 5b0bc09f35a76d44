import {
  ADVERB,
  BE,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  NEGATION,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_BUT_OR} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Cue} from '../cues/cue.ts'
import {CLAUSE, takes, takesThings} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite, isFiniteVerb, opensSubordinate} from '../predicates.ts'
import {commaBefore, isPause} from '../ranges.ts'
import {startsPhrase} from '../subjects/noun-phrases.ts'
import {pastAdverbials} from './adverbials.ts'

/** "While Ms Vale said it leaked, the crew rowed on": the words end where the main clause begins. */
export function beforeMain(
  items: readonly Item[],
  cue: Cue | undefined,
  from: number,
): number | null {
  if (cue === undefined) return null
  const within = beforeMainVerb(items, cue, from) ?? beforeOnlyVerb(items, cue, from)
  if (within !== null || (cue.subject === null && cue.form !== 'noun')) return within
  // "As she noted, it rained": the main clause itself.
  if (items[from - 1]?.text === ',' || !(isInserted(items, cue) || isOpening(items, cue)))
    return null
  const end = mainClauseAfter(items, from + 1)
  if (end >= 0) return end
  // "When the crew praise the lock, Orm boats row on": the sentence has a main clause, whatever its verb looks like.
  const comma = isFirst(items, cue) ? commaBefore(items, from, (at) => opensMain(items[at])) : -1
  return comma < 0 ? null : comma - 1
}

/** "While she praised it", "but even as she praised it", ", and when she praised it": right at the beginning of a sentence, or of one that "and" joins. */
function isFirst(items: readonly Item[], {subject}: Cue): boolean {
  let first = (subject?.first ?? 0) - 1
  // "But, as she put it, …": a comment.
  const isComment = items[first]?.lower === 'as' && items[first - 1]?.text === ','
  if (isComment || !opensSubordinate(items[first])) return false
  while (first > 0 && LEADS.test(items[first - 1]?.lower ?? '')) first--
  return first <= 0 || (items[first - 1]?.text === ',' && JOINS.test(items[first]?.lower ?? ''))
}

const LEADS = /^(?:and|but|even|so|yet)$/
const JOINS = /^(?:and|but|so|yet)$/

/** What a main clause may begin with whose verb is far, or looks like a noun. */
function opensMain(item: Item | undefined): boolean {
  return (opensAnswer(item) && !is(item, TIME_WORD)) || item?.lower === 'there'
}

const AND = /^(?:and|but)$/
const AND_THAT = /^(?:and|but|that)$/

/** "It rained and, though the crew said it held, the lock was shut", "said that while the crew praised it, it leaks": in a clause between "and" or "that" and its own. */
function isInserted(items: readonly Item[], {form, subject}: Cue): boolean {
  const opener = (subject?.first ?? 0) - 1
  if (form !== 'subject-verb' || !opensSubordinate(items[opener])) return false
  const [second, before] = [items[opener - 2], items[opener - 1]]
  return (
    before?.lower === 'that' ||
    (before?.text === ',' && AND_THAT.test(second?.lower ?? '')) ||
    (second?.text === ',' && AND.test(before?.lower ?? ''))
  )
}

/** "Ms Vale, who denied it, rowed on", "the crew, even after she praised them, left": where the verb of the clause around follows a comma. */
function beforeMainVerb(items: readonly Item[], cue: Cue, from: number): number | null {
  const isOpen = isAside(items, cue)
  if (!isOpen && cue.form !== 'relative' && !isOfApposition(items, cue)) return null
  const begins = isOpen ? opensPredicate : isVerb
  const isEnd = (pause: number): boolean =>
    pause > from && isPause(items[pause]) && begins(items, pause + 1)
  // "Who said the crew, then led by Ms Vale, rowed on, has left".
  const isClause = takes(cue, CLAUSE) && items[from]?.lower !== 'to'
  const whole = isClause ? items.findIndex((_, at) => isEnd(at) && holdsVerb(items, from, at)) : -1
  const pause = whole < 0 ? items.findIndex((_, at) => isEnd(at)) : whole
  if (pause < 0) return null
  return items[pause]?.kind === 'quote' ? pause : pause - 1
}

/** "Two rowers who said it leaked were told to wait": of whom the sentence tells nothing else, the last verb is theirs. */
function beforeOnlyVerb(items: readonly Item[], cue: Cue, from: number): number | null {
  const who = cue.subject?.first ?? 0
  const isOnly = !holdsFinite(items, {first: 0, last: who - 1}) && items[from]?.lower !== 'to'
  if (cue.form !== 'relative' || isPause(items[who - 1]) || !isOnly) return null
  const stop = items.findIndex((item, at) => at > from && endsWords(item))
  let verb = items.findLastIndex(
    (item, at) => at < stop && (is(item, FINITE) || isOwnVerb(items, at)),
  )
  if (is(items[verb - 1], PERSON_PRONOUN)) return null
  while (isOfVerb(items[verb - 1])) verb--
  const isWhole = items.some((_, at) => at > from && at < verb && isOwnVerb(items, at))
  const isThing = verb > from + 1 && !is(items[from], CLAUSE_OPENER) && takesThings(cue)
  return isWhole || isThing ? verb - 1 : null
}

/** "(Have) not (been)": what stands before a verb and belongs to it. */
function isOfVerb(item: Item | undefined): boolean {
  return is(item, FINITE | BE | NEGATION | ADVERB | ENDS_IN_LY) && item?.text !== 'May'
}

/** "It leaked"; not "a boat named by him". */
function isOwnVerb(items: readonly Item[], at: number): boolean {
  const isReducible = is(items[at], ENDS_IN_ED) && is(items[at + 1], PREPOSITION)
  return isFiniteVerb(items, at) && !isReducible
}

/** What may begin another clause, whose verb is its own. */
function endsWords(item: Item): boolean {
  return isPause(item) || item.text === '.' || opensOwnClause(item) || is(item, RELATIVE)
}

/** Whether words hold a verb of their own: "it rowed on", and not "the crew, then led by Ms Vale". */
function holdsVerb(items: readonly Item[], from: number, end: number): boolean {
  let first = from
  for (let at = from + 1; at <= end; at++) {
    if (at < end && items[at]?.text !== ',') continue
    if (!isReduced(items, first) && holdsFinite(items, {first, last: at - 1})) return true
    first = at + 1
  }
  return false
}

/** "Also based in Orm", "then led by Ms Vale", "known as Ida". */
function isReduced(items: readonly Item[], first: number): boolean {
  const verb = is(items[first], ADVERB | ENDS_IN_LY) ? first + 1 : first
  const next = items[verb + 1]
  const leads = verb > first ? is(next, PREPOSITION) : isIn(next, BY_AS)
  return leads && is(items[verb], ENDS_IN_ED | IRREGULAR)
}

const BY_AS = wordList('as by')

/** "Ms Vale, the nurse who rowed and said it leaked, has died": in what is told of somebody before any verb of theirs. */
function isOfApposition(items: readonly Item[], {group}: Cue): boolean {
  let who = group.first - 1
  while (who > 0 && !is(items[who], WHO) && !isPause(items[who])) who--
  if (who < 1 || !is(items[who], WHO)) return false
  const comma = items.findLastIndex(({text}, at) => at < who && text === ',')
  return comma > 0 && !holdsFinite(items, {first: 0, last: comma - 1})
}

/** "A woman who claims to row, has left". */
function isVerb(items: readonly Item[], at: number): boolean {
  return is(items[at], FINITE)
}

/** Whether a comma sets off the clause that a cue stands in from the one around it. */
function isAside(items: readonly Item[], {form, subject, group}: Cue): boolean {
  const opener = (form === 'participle' ? group.first : (subject?.first ?? group.first)) - 1
  if (opener < 0) return false
  const isWho = form === 'coordinate' && is(items[opener + 1], WHO)
  if (form === 'relative' || isWho) return items[opener]?.text === ','
  const before = preceding(items, opener)
  if (is(items[opener], RELATIVE)) return before?.text === ',' || isOfText(items, opener)
  if (form !== 'subject-verb' && form !== 'participle') return false
  const comma = before?.lower === 'even' ? preceding(items, opener - 1) : before
  return comma?.text === ',' && opensSubordinate(items[opener])
}

/** "A note in which she said it was “slow”, was sent": the note's own verb is still to come. */
function isOfText(items: readonly Item[], which: number): boolean {
  return is(items[which - 1], PREPOSITION) && !holdsFinite(items, {first: 0, last: which - 1})
}

/** A finite verb, perhaps with an adverb before it, or a second relative clause ("and who …"). */
function opensPredicate(items: readonly Item[], at: number): boolean {
  const verb = is(items[at], ADVERB | ENDS_IN_LY) ? at + 1 : at
  const next = items[verb + 1]
  return (
    isFiniteVerb(items, verb) ||
    (/^(?:and|but)$/.test(items[at]?.lower ?? '') && is(next, RELATIVE)) ||
    (is(items[verb], ENDS_IN_S) &&
      (is(next, DETERMINER) || next?.kind === 'number' || OPENS_OBJECT.test(next?.lower ?? '')))
  )
}

const OPENS_OBJECT = /^(?:to|that|how|why|whether|[$£€])$/

/** Whether a cue stands in what the sentence opens with, before its main clause. */
function isOpening(items: readonly Item[], cue: Cue): boolean {
  const {form, subject, group} = cue
  const first = subject?.first ?? 0
  // "In May, after claims that it leaked, she left".
  if (form === 'noun' && subject === null)
    return !holdsFinite(items, {first: 0, last: group.first - 1})
  // "To those who call it slow, she says", "unlike fares, which she says will rise, rents fall", "despite her claim that it leaks, the crew rows on".
  const isWithin =
    form === 'relative' ||
    form === 'noun' ||
    is(preceding(items, first), WHO) ||
    (form === 'participle' && items[group.first - 1]?.kind === 'word')
  if (isWithin && opensPhrase(items)) return true
  // "In what she called a “sad” day, two left".
  if (preceding(items, first)?.lower === 'what' && is(items[0], PREPOSITION)) return true
  return isOpeningClause(items, cue)
}

/** "While she said", "but even three weeks after she said", "in May, an hour before she said", "yet when she rowed and said". */
function isOpeningClause(items: readonly Item[], {form, subject, group}: Cue): boolean {
  const first = subject?.first ?? 0
  if (opensSubordinate(items[0])) {
    const main = mainClauseAfter(items, 1)
    return main < 0 || main >= group.last
  }
  if (!opensSubordinate(preceding(items, first))) return false
  if (form === 'subject-verb' && first <= FARTHEST_OPENING) return true
  const isSaid = form === 'subject-verb' || form === 'coordinate'
  return isSaid && !holdsFinite(items, {first: 0, last: first - 2})
}

/** "To those who", "unlike Ms Vale, who", "responding to Ms Vale, who". */
function opensPhrase([first, second]: readonly Item[]): boolean {
  return is(first, PREPOSITION) || (is(first, GERUND) && is(second, PREPOSITION))
}

/** "But even three weeks after she said": the longest way to the subject of a clause that opens a sentence. */
const FARTHEST_OPENING = 6

/** "It leaks because", "it leaks and": a word behind which a comment stands in a clause of its own. */
export function opensOwnClause(item: Item | undefined): boolean {
  return opensSubordinate(item) || isIn(item, AND_BUT_OR)
}

export function opensAnswer(item: Item | undefined): boolean {
  return startsPhrase(item) || item?.kind === 'number'
}

const LONGEST_SUBJECT = 8

/** Whether a phrase and its verb follow, before any comma. */
export function answers(items: readonly Item[], first: number): boolean {
  for (let at = first + 1; at <= first + LONGEST_SUBJECT && isOfClause(items[at]); at++)
    if (isFiniteVerb(items, at) || items[at]?.lower === 'say') return true
  return false
}

/** "(But) Mr Lind, the mayor of Orm, rowed on": a name, and its verb behind what stands between commas. */
function answersLate(items: readonly Item[], first: number): boolean {
  let comma = first
  while (items[comma]?.capital) comma++
  const next = commaBefore(items, comma + 1, () => true)
  return (
    items[comma]?.text === ',' &&
    next > comma &&
    next - comma < LONGEST_APPOSITION &&
    isFiniteVerb(items, next + 1)
  )
}

const LONGEST_APPOSITION = 12

/** "Mr Lind’s boat sank", "more than 40 boats sank", "it’s late". */
export function isOfClause(item: Item | undefined): boolean {
  return item?.kind === 'word' || item?.kind === 'possessive' || item?.kind === 'number'
}

/** "Agreed to pay a fee, and he paid it": where a clause of its own follows behind one of some words; -1 where none does. */
export function ownClauseAfter(items: readonly Item[], from: number, joins: RegExp): number {
  return commaBefore(
    items,
    from,
    (at) =>
      joins.test(items[at]?.lower ?? '') &&
      [at + 1, pastAdverbials(items, at + 1)].some(
        (first) =>
          (startsPhrase(items[first]) || items[first]?.lower === 'there') &&
          (answers(items, first) || answersLate(items, first)),
      ),
  )
}

/** Where a clause that begins at a place ends because the main clause follows; -1 where none does. */
export function mainClauseAfter(items: readonly Item[], from: number): number {
  for (let at = from; at < items.length - 2; at++) {
    if (!isPause(items[at]) || !opensAnswer(items[at + 1])) continue
    // "“Slow,” Mr Lind rows on": a comma within the marks ends what they quote.
    if (items[at]?.kind === 'quote') return at
    if (answers(items, at + 1)) return at - 1
  }
  return -1
}
