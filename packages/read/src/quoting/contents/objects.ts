import {TOPIC_VERBS} from '../../data/reporting-verbs.ts'
import {
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  GERUND,
  GROUP_NOUN,
  is,
  PERSON,
  PERSON_NOUN,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import {isIn} from '../../language/word-lists.ts'
import {OBJECT_PRONOUN} from '../addressees.ts'
import type {Cue} from '../cues/cue.ts'
import {putsAt} from '../cues/no-reports.ts'
import {quotedSaying} from '../cues/relayed.ts'
import type {Item} from '../items.ts'
import {headOf, holdsFinite} from '../predicates.ts'
import {holdsQuote, type Range} from '../ranges.ts'
import {startsPhrase} from '../subjects/noun-phrases.ts'

/**
 * Whether the object of a cue reports what was said: quoted words in it do, and so does what somebody was accused of, called for
 * or criticised. What is merely called, named or rejected is no report.
 */
export function isReportedObject(
  items: readonly Item[],
  cue: Cue | undefined,
  object: Range,
): boolean {
  if (holdsQuote(items, object)) return true
  if (cue === undefined) return false
  if (cue.lemma === 'ask') return true
  if (isUnreal(items, cue) || isNoTopic(items[object.first], cue)) return false
  if (ESTIMATES.test(cue.lemma)) return putsAt(items, object.first)
  if (isGiven(items, cue, object)) return false
  // "Citing police", "citing a report", "cited them as saying": where it has it from.
  if (cue.lemma === 'cite') return !isSource(items, object)
  // "Declared a state of emergency": an act.
  if (cue.lemma === 'declare' && DECLARED.test(items[object.last]?.lower ?? '')) return false
  if (/^(?:brand|call|label)$/.test(cue.lemma)) return isCalledSomething(items, object)
  return TOPIC_VERBS.has(cue.lemma)
}

/** What opens no object of a verb. */
function isNoTopic(item: Item | undefined, cue: Cue): boolean {
  return opensOther(item, cue) || opensAdverbial(item, cue)
}

/** "Expressed no concern", "voiced support", "a debate urged for May", "ruled out of the race". */
function opensOther(item: Item | undefined, {lemma}: Cue): boolean {
  if (lemma === 'express') return item?.lower === 'no'
  if (lemma === 'voice') return item?.lower === 'support'
  return /^(?:urge|rule out)$/.test(lemma) && is(item, PREPOSITION)
}

/** "Denied her request", "dismissed the appeal", "rejected an offer", "proposed an amendment", "the court rejected the claim": a deed; "the Senate confirmed Ms Vale": an act. */
export function isRefused(
  items: readonly Item[],
  cue: Cue | undefined,
  {first, last}: Range,
): boolean {
  if (cue?.lemma === 'confirm')
    return /^senat(?:e|ors)$/.test(items[cue.subject?.last ?? -1]?.lower ?? '')
  if (cue?.lemma === 'deny' && isKeptFrom(items, {first, last})) return true
  let at = first
  while (at < last && endsHead(items[at + 1])) at++
  // "Dismissed the case as empty", "rejected an offer of “peanuts”".
  if (items[at + 1]?.lower === 'as' || holdsQuote(items, {first, last})) return false
  // "Rejected her asylum claim".
  if (items[at - 1]?.lower === 'asylum') return REFUSING.test(cue?.lemma ?? '')
  return isTurnedDown(items, cue, items[at]?.lower ?? '')
}

/** "Denied Reed a goal", "denied her with a late save": who is kept from something; "denied it" tells what was said. */
function isKeptFrom(items: readonly Item[], {first, last}: Range): boolean {
  let next = first
  while (next <= last && items[next]?.capital) next++
  const whom = items[first]?.lower ?? ''
  if (next === first && whom !== 'it' && isIn(items[first], OBJECT_PRONOUN)) next++
  if (next === first || next > last) return next > first
  // Not "denied the Bank of Orm was late".
  const isHow = is(items[next], PREPOSITION) && !holdsFinite(items, {first, last})
  return items[next]?.kind === 'word' && (isHow || is(items[next], DETERMINER))
}

function isTurnedDown(items: readonly Item[], cue: Cue | undefined, noun: string): boolean {
  const {lemma = '', subject} = cue ?? {}
  if (lemma === 'defend') return /^(?:action|case|lawsuit|suit)$/.test(noun)
  if (/^(?:offer|propose)$/.test(lemma)) return REQUESTS.test(noun)
  const isVerdict = DECIDES.test(items[subject?.last ?? -1]?.lower ?? '')
  return REFUSING.test(lemma) && (isVerdict || REQUESTS.test(noun))
}

function endsHead(item: Item | undefined): boolean {
  return item?.text !== ',' && !is(item, PREPOSITION | CLAUSE_OPENER | RELATIVE)
}

const REFUSING = /^(?:deny|reject|dismiss)$/
const REQUESTS =
  /^(?:access|amendment|appeal|application|bail|ballot|bid|bill|budget|case|challenge|deal|entry|lawsuit|levy|measure|motion|nomination|nominee|offer|paper|parole|permission|petition|request|resolution|tax|visa)s?$/
const DECIDES =
  /^(?:(?:assembly|congress|court|duma|judge|juror|jury|lawmaker|parliament|senate|tribunal|voter)s?|commons|lords|mps|peers|senators)$/

/** "Promised €7 million", "reported a loss", "reported two deaths to the board", "cited the mill six times": what is given, asked for, booked or filed. */
function isGiven(items: readonly Item[], cue: Cue, object: Range): boolean {
  const {lemma} = cue
  const {first, last} = object
  if (PRAISES.test(lemma)) return isToSomebody(items, object)
  const told = items.slice(first, last + 1)
  switch (lemma) {
    case 'promise':
    case 'pledge':
    case 'offer':
    case 'appeal for':
    case 'ask for':
      return /^[$£€¥\d]/.test(items[first]?.text ?? '')
    case 'report':
      return (
        !is(told[0], GERUND) &&
        told.some(
          ({lower}, at) => RESULTS.test(lower) || (lower === 'to' && startsPhrase(told[at + 1])),
        )
      )
    case 'cite':
      return told.some(({lower}) => lower === 'times')
    // "Echoed the sentiment" tells none of it; "compared the boats" was done, "compared Ms Vale to a boat" said.
    case 'echo':
      return /^(?:sentiment|view|opinion|feeling)s?$/.test(told.at(-1)?.lower ?? '')
    case 'compare':
      return !told.some(({lower}) => lower === 'to')
    default:
      return false
  }
}

/** "Praised Ms Vale", "thanked them", "congratulated the clerks on their win": to whom one turns, and nothing of what was said; "praised the clerks for their speed" tells it. */
function isToSomebody(items: readonly Item[], object: Range): boolean {
  const head = headOf(items, object)
  const isSomebody =
    head !== undefined &&
    (head.capital || is(head, PERSON | GROUP_NOUN) || isIn(head, OBJECT_PRONOUN))
  return (
    isSomebody && !items.slice(object.first, object.last + 1).some(({lower}) => REASONS.test(lower))
  )
}

const PRAISES = /^(?:applaud|commend|congratulate|hail|laud|praise|thank)$/
const REASONS = /^(?:as|because|for|over|saying)$/

const RESULTS = /^(?:earnings|income|loss|losses|profits?|revenues?|sales|turnover)$/

const DECLARED = /^(?:emergency|war|bankruptcy|independence|victory|winner|champion)$/

function isSource(items: readonly Item[], object: Range): boolean {
  if (quotedSaying(items, object.first) > 0) return true
  const head = headOf(items, object)
  const isNamed = head?.capital === true || head?.kind === 'number'
  return (
    isNamed ||
    TELLS_OF.test(head?.lower ?? '') ||
    is(head, PERSON_NOUN | GROUP_NOUN | BODY_NOUN | DOCUMENT_NOUN)
  )
}

// "Witness accounts", "the local rescue unit", "people familiar with it".
const TELLS_OF =
  /^(?:accounts?|close|data|familiar|evidence|footage|testimon(?:y|ies)|units?|work)$/

/** "Put the dead at 300". */
export const ESTIMATES: RegExp = /^(?:put|peg|estimate)$/

/** "Claimed under oath", "compared to last year": a preposition opens no object. */
function opensAdverbial(item: Item | undefined, {lemma}: Cue): boolean {
  const word = item?.lower ?? ''
  return is(item, PREPOSITION) && (lemma === 'compare' || !/^(?:to|for|of)$/.test(word))
}

/** "Would emphasise building", "was referring to a boat", "rarely mention it": what might be said, what one is asked to say, what words meant, and what hardly anybody says, is not said. */
function isUnreal(items: readonly Item[], {group, lemma, subject}: Cue): boolean {
  if (lemma === 'refer to' && items[group.last - 1]?.lower === 'referring') return true
  if (subject !== null && items[subject.first]?.lower === 'you') return true
  return UNREAL.test(items[group.first]?.lower ?? '')
}

const UNREAL = /^(?:will|would|can|could|may|might|should|must|rarely|seldom|hardly)$/

/** "Called the mayor a thief", "called them unfit": the object and what it is called. */
function isCalledSomething(items: readonly Item[], {first, last}: Range): boolean {
  const head = items[first]
  if (head === undefined || first === last) return false
  // "Called her pastor".
  const isHers = head.lower === 'her' && is(items[first + 1], PERSON)
  if (isIn(head, OBJECT_PRONOUN)) return !isHers && isName(items[first + 1])
  let at = first + 1
  while (at <= last && (items[at]?.capital === true || items[at]?.kind === 'possessive')) at++
  return at <= last && (head.capital || is(head, DETERMINER)) && hasComplement(items, at, last)
}

function isName(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    !is(item, PREPOSITION | TIME_WORD | PERSON_PRONOUN) &&
    !/^(?:and|but|when|back|up|out|to|because|if|as)$|ly$/.test(item.lower)
  )
}

/** "… a thief", "… outrageous": a second phrase that begins with an article, before any preposition, or a last word that judges. */
function hasComplement(items: readonly Item[], from: number, last: number): boolean {
  for (let at = from; at <= last && at - from < LONGEST_OBJECT; at++) {
    const word = items[at]?.lower ?? ''
    if (/^an?$/.test(word) || (at === last && JUDGES.test(items[at]?.text ?? ''))) return true
    if (items[at]?.kind === 'punctuation' || is(items[at], TIME_WORD)) return false
  }
  return false
}

const JUDGES =
  /^(?:[a-z]{2,}(?:ous|ful|less)|[a-z]{3,}[ai]ble|absurd|derisory|false|illegal|stupid|un(?:fair|just|true)|wrong)$/
const LONGEST_OBJECT = 8
