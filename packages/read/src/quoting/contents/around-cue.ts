import {MODALS} from '../../data/verbs.ts'
import {
  AUXILIARY,
  DETERMINER,
  ENDS_IN_ED,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PERSON_PRONOUN,
  RELATIVE,
} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {addresseeAt} from '../addressees.ts'
import type {Cue} from '../cues/cue.ts'
import {canSpeak} from '../cues/participles.ts'
import {quotedAs} from '../cues/relayed.ts'
import {CLAUSE, EVIDENCE, QUOTE, STANCE, TELL, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {holdsFinite} from '../predicates.ts'
import {holdsQuote, type Range} from '../ranges.ts'
import {firstSubject} from '../subjects/sentence-subjects.ts'
import {pastAdverbials} from './adverbials.ts'
import {isSince} from './after-time.ts'
import {AHEAD, BUT, isClause} from './before-own-clause.ts'
import {beforeSilence, clauseEnd} from './clause-ends.ts'
import {opensAdverbial, SPEAKING} from './left-contents.ts'
import {mainClauseAfter, opensOwnClause} from './main-clauses.ts'
import {UP_TO_TEN} from './marked.ts'
import {AND} from './right-of-cue.ts'
import type {Content, Sight} from './sight.ts'

/** "The plan is over, they said" and "The plan, they said, is over". */
export function around(sight: Sight, i: number, left: Range): Content | null {
  const {items, cues} = sight
  const cue = cues[i]
  if (cue === undefined || !reportsClauses(items, cue, left)) return null
  const words = left.last - left.first + 1
  const after = cue.form === 'verb-subject' ? (cue.subject?.last ?? 0) + 1 : pastAside(items, cue)
  const end = clauseEnd(sight, i, after)
  // "It sank because, she said, it leaked", "it sank and, she said, it leaked": the clause that the comment stands in begins with it.
  const isWithin = opensOwnClause(items[left.last])
  const isRelative = endsInRelative(items, left)
  const isNear = isWithin || isRelative || words <= LONGEST_BEFORE_AROUND
  if (isNear && goesOn(sight, i, left, {first: after, last: end})) {
    const right = {first: after + 1, last: end}
    return {
      content: isWithin ? [right] : [ofRelative(items, left), right],
      rule: 'clause-around',
    }
  }
  // "Through the board which, said Ms Vale, “is late”": what she says is quoted.
  if (isTooShort(items, left, cue) || isRelative) return null
  return {
    content: [left],
    rule: cue.form === 'verb-subject' ? 'clause-verb-speaker' : 'clause-speaker-verb',
  }
}

const FEWEST_WORDS_BEFORE = 4
const FEWEST_WORDS_OF_ADVERBIAL = 9
const LONGEST_BEFORE_AROUND = 25

/** "The lock that he built and which, she said, leaked": of the clause that the comment stands in, the "which" alone. */
function ofRelative(items: readonly Item[], left: Range): Range {
  return endsInRelative(items, left) ? {first: left.last, last: left.last} : left
}

function endsInRelative(items: readonly Item[], {last}: Range): boolean {
  return /^(?:which|who)$/.test(items[last]?.lower ?? '')
}

/** Whether a comma, or a colon, behind the cue goes on with the words before it. */
function goesOn(sight: Sight, i: number, left: Range, {first, last}: Range): boolean {
  const {items, cues} = sight
  const next = items[first + 1]
  // "Then, say traders, recent talks failed", "the trick, says Ms Vale, is to row".
  const isOpening = left.last - left.first < LONGEST_OPENING && !holdsFinite(items, left)
  const isOwn =
    cues[i]?.form === 'subject-verb' ||
    isOpening ||
    is(next, FINITE) ||
    isStillToCome(items, first + 1) ||
    mainClauseAfter(items, first) === first - 1
  if (!isOwn || !/^[,:]$/.test(items[first]?.text ?? '')) return false
  // "Told Mr Lind, who": about whom it was told to.
  if (
    isOfSpeaker(items, cues[i], first + 1) ||
    isOnCondition(items, first + 1) ||
    isSince(items, first + 1) ||
    next?.lower === 'who'
  )
    return false
  if (beforeSilence(items, first, last) <= first || isNotClear(items, first + 1)) return false
  if (isParticiple(items, cues[i + 1], first + 1)) return false
  if (isOfAnother(sight, i, left, first + 1)) return false
  return next?.kind === 'quote' ? !isOpen(items, left) : last - first > 1
}

/** "It leaks, said Ms Vale, the head of a yard where boats are built": the only verb is of what stands within the words for her. */
function isOfSpeaker(items: readonly Item[], cue: Cue | undefined, first: number): boolean {
  const where = items.findIndex(({lower}, at) => at > first && /^wh(?:ere|o)$/.test(lower))
  return (
    cue?.form === 'verb-subject' &&
    where > 0 &&
    is(items[first], DETERMINER) &&
    !holdsFinite(items, {first, last: where - 1})
  )
}

/** "It leaks, she said, and it is not clear why": the reporter's. */
function isNotClear(items: readonly Item[], and: number): boolean {
  return (
    AND.test(items[and]?.lower ?? '') &&
    items[and + 1]?.lower === 'it' &&
    items.slice(and + 2, and + 6).some(({lower}) => /clear$/.test(lower))
  )
}

const LONGEST_OPENING = 3

/** "It leaks, said Ms Vale, but the town would drain it". */
function isStillToCome(items: readonly Item[], but: number): boolean {
  return (
    BUT.test(items[but]?.lower ?? '') &&
    items.slice(but + 2, but + 8).some(({lower}) => AHEAD.test(lower))
  )
}

/** "It leaks, she said, and the crew said it sinks", "…, but ruled it out": what another says, or what else is said. */
function isOfAnother({items, cues}: Sight, i: number, left: Range, at: number): boolean {
  const cue = cues[i + 1]
  if (!/^(?:and|but|while)$/.test(items[at]?.lower ?? '')) return false
  if (cue?.form === 'coordinate' && cue.group.first <= at + 2)
    return items[at]?.lower === 'but' || !isDoneBySomebody(items, left)
  return cue?.subject?.first === at + 1 && takes(cue, CLAUSE) && !is(items[at + 1], PERSON_PRONOUN)
}

/** "He broke in, she said, and told her so": he did. */
function isDoneBySomebody(items: readonly Item[], {first, last}: Range): boolean {
  const subject = firstSubject(items, last + 1, first)
  const verb = items[(subject?.last ?? first) + 1]
  const isDone = is(verb, ENDS_IN_ED | IRREGULAR) && items[first]?.lower !== 'it'
  return isDone && subject !== null && canSpeak(items, subject)
}

/** "It leaks, she said, adding that", "it leaks, she said, as she warned that". */
function isParticiple(items: readonly Item[], cue: Cue | undefined, at: number): boolean {
  return (
    (cue?.form === 'participle' && cue.group.first === at) ||
    (/^(?:as|while)$/.test(items[at]?.lower ?? '') && cue?.subject?.first === at + 1)
  )
}

/** "It leaks, she said, on condition of anonymity", "…, asking not to be named": how it was said. */
function isOnCondition(items: readonly Item[], at: number): boolean {
  return (
    isIn(items[at], SAYS_SO) ||
    (items[at]?.lower === 'on' &&
      items.slice(at + 1, at + 3).some(({lower}) => lower === 'condition'))
  )
}

const SAYS_SO = wordList('asking declining referring requesting speaking')

/** "In May", "speaking at the mill", "a tuner who": what only leads to quoted words behind the cue. */
function isOpen(items: readonly Item[], {first, last}: Range): boolean {
  const isLead = opensAdverbial(items[first]) || isIn(items[first], SPEAKING)
  return isLead || is(items[last], RELATIVE)
}

/** The item after a cue, whom it was told and the adverbials that follow it ("she told them on Friday,"). */
export function pastAside(items: readonly Item[], cue: Cue): number {
  const after = cue.group.last + 1
  const addressee = addresseeAt(items, after, cue)
  return pastAdverbials(items, addressee === null ? after : addressee.last + 1)
}

/**
 * Fewer words than these before "she said" are the reporter's, unless some are quoted; so is a phrase that only leads to what follows it: "in May, she said:
 * “…”" does, "in May, two boats sank, she said." does not.
 */
function isTooShort(items: readonly Item[], left: Range, cue: Cue): boolean {
  const words = left.last - left.first + 1
  const isQuoted = holdsQuote(items, left)
  // "They are late, says Ms Vale."; not "the trick is, says Ms Vale, to row".
  const isWhole = words === 3 && holdsFinite(items, left) && !is(items[left.last], AUXILIARY)
  if (words < FEWEST_WORDS_BEFORE && !isQuoted && !isWhole) return true
  // "Speaking at the mill that he built, Mr Lind said: “…”": where it was said.
  if (isIn(items[left.first], SPEAKING)) return true
  const isLast = closesSentence(items, cue)
  if (!opensAdverbial(items[left.first]) || isAbout(items, left, isLast)) return false
  const isClausal = isQuoted || holdsFinite(items, left)
  if (isLast) return !isClausal && !holdsLaterClause(items, left)
  return words < FEWEST_WORDS_OF_ADVERBIAL || !isClausal
}

/** ", she said.", ", said Ms Vale.", ", she told them on Friday."; not ", she was writing.", ", adds another mile.". */
function closesSentence(items: readonly Item[], cue: Cue): boolean {
  const {form, group, subject} = cue
  if (subject === null || is(items[group.last], GERUND)) return false
  const isInverted = form === 'verb-subject'
  const after = isInverted ? subject.last + 1 : pastAside(items, cue)
  return /^\.?$/.test(items[after]?.text ?? '') && (!isInverted || canSpeak(items, subject))
}

/** "In May, two boats sank", "as the tide turns, they go": a past or a pronoun behind the comma; not "in May, the last of the months". */
function holdsLaterClause(items: readonly Item[], {first, last}: Range): boolean {
  const comma = items.findIndex(({text}, at) => at > first && text === ',')
  return (
    comma > 0 &&
    comma < last &&
    (is(items[comma + 1], PERSON_PRONOUN) ||
      items.slice(comma + 2, last).some((item) => is(item, ENDS_IN_ED | IRREGULAR)))
  )
}

/** "About 40 boats sank", "at least four sank": an amount. */
function isAbout(items: readonly Item[], {first, last}: Range, isLast: boolean): boolean {
  const isLeast = items[first]?.lower === 'at' && isIn(items[first + 1], LEAST)
  const number = items[isLeast ? first + 2 : first + 1]
  const isNumber = number?.kind === 'number' || isIn(number, UP_TO_TEN)
  const isAmount = isNumber && (isLeast || isIn(items[first], ABOUT))
  return isAmount && ((isLast && isLeast) || holdsFinite(items, {first, last}))
}

const LEAST = wordList('least most')
const ABOUT = wordList('about almost around nearly over roughly under')

/** Whether a verb tells of a clause before it; those that only quote do where they close the sentence ("the boat sank, the club posted on Facebook."). */
function reportsClauses(items: readonly Item[], cue: Cue, left: Range): boolean {
  const {lemma, group, subject} = cue
  // "They never stopped, she continues.", "Slow down, mayor urges drivers".
  if (/^(?:continue|urge)$/.test(lemma))
    return /^\.?$/.test(items[pastAside(items, cue)]?.text ?? '')
  if (lemma === 'answer' || takes(cue, CLAUSE | TELL | STANCE | EVIDENCE)) return true
  // "It leaks, the paper quoted Ms Vale as saying".
  if (quotedAs(items, cue) !== null) return true
  return (
    takes(cue, QUOTE) &&
    !MODALS.has(items[group.first]?.lower ?? '') &&
    subject !== null &&
    items[subject.first]?.lower !== 'according' &&
    canSpeak(items, subject) &&
    !holdsFinite(items, subject) &&
    closesSentence(items, cue) &&
    isClause(items, left)
  )
}
