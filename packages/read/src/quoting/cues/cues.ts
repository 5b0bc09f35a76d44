import {
  AUXILIARY,
  BE,
  CLAUSE_OPENER,
  FINITE,
  is,
  PERSON_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {ATTITUDE, CLAUSE, OBJECT, QUOTE, TELL, takes} from '../frames.ts'
import type {Item} from '../items.ts'
import {opensSubordinate} from '../predicates.ts'
import type {Range} from '../ranges.ts'
import {predicateIn} from '../subjects/sentence-subjects.ts'
import {REPORTING_VERB, type VerbForm, verbAt} from '../verbs.ts'
import {impersonal, isAgentless, isAside, question} from './agentless.ts'
import {HAVE} from './base-forms.ts'
import type {Bare, Cue} from './cue.ts'
import {quotesSoon, withSubject} from './cue-subjects.ts'
import {infinitive} from './infinitives.ts'
import {inverted} from './inversions.ts'
import {isNoReport} from './no-reports.ts'
import {nounCue, SPEECH_NOUN, VERDICT} from './noun-cues.ts'
import {participle} from './participles.ts'
import {passive} from './passives.ts'
import {prepositional} from './prepositional-cues.ts'
import {heardBy, relayedBy} from './relayed.ts'
import {canShow} from './showing.ts'
import {isNegated, isVerbHere, verbGroup} from './verb-groups.ts'

// No sentence of prose has so many; one that has is no prose, and reading it must not take the square of its length.
const MOST_CUES = 40

/** The cues of a sentence, in order. */
export function cuesIn(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < items.length && cues.length < MOST_CUES; at++) {
    const cue = cueAt(items, at, cues)
    if (cue === null) continue
    cues.push(joined(items, cues, cue))
    at = cue.group.last
  }
  return cues
}

/** "She criticised and mocked the plan", "wrote to the crew saying": two verbs of one speaker with one object are one cue. */
function joined(items: readonly Item[], cues: Cue[], cue: Cue): Cue {
  const last = cues.at(-1)
  if (last === undefined) return cue
  const isTold =
    (items[cue.group.first]?.lower === 'say' || isTellingSo(cue)) &&
    (takes(last, TELL) || /^(?:post|tweet)$/.test(last.lemma)) &&
    cue.subject?.first === last.subject?.first
  const between = items.slice(last.group.last + 1, cue.group.first)
  if (isTold && between.every((item) => item.kind === 'word' && !is(item, CLAUSE_OPENER))) {
    cues.pop()
    return cue
  }
  if (!sharesObject(last, cue) || !/^(?:and|or)$/.test(between[0]?.lower ?? '')) return cue
  cues.pop()
  return {
    ...last,
    lemma: cue.lemma,
    frames: cue.frames,
    group: {first: last.group.first, last: cue.group.last},
  }
}

/** "Saying", "insisting", "warning". */
function isTellingSo({form, frames}: Cue): boolean {
  return form === 'participle' && takes({frames}, CLAUSE)
}

/** Whether two verbs stand beside each other, but for one word; who "laughed and admitted" laughed nothing. */
function sharesObject(last: Cue, {form, group}: Cue): boolean {
  return (
    last.group.last === group.first - 2 &&
    last.frames !== QUOTE &&
    (form === 'coordinate' || form === last.form)
  )
}

function cueAt(items: readonly Item[], at: number, before: readonly Cue[]): Cue | null {
  const item = items[at]
  if (item === undefined || (item.classes & CUE) === 0) return null
  if ((item.classes & PREPOSITIONAL) !== 0) return prepositional(items, at)
  if (item.lower === 'reportedly') return speaksNext(items, at + 1, before) ? null : reportedly(at)
  return nounCue(items, at) ?? verbCue(items, at, before)
}

/** "Ms Vale reportedly said": the verb tells who. */
function speaksNext(items: readonly Item[], at: number, before: readonly Cue[]): boolean {
  return (
    /^(?:said|told|added|asked|claimed|replied|responded|wrote)$/.test(items[at]?.lower ?? '') &&
    verbCue(items, at, before) !== null
  )
}

/** "The crew reportedly left": somebody says so, and nobody tells who. */
function reportedly(at: number): Cue {
  const group = {first: at, last: at}
  return {
    group,
    subject: null,
    form: 'impersonal',
    lemma: 'reportedly',
    frames: CLAUSE,
    negated: false,
  }
}

const PREPOSITIONAL: number = wordClass(['according', 'in', 'per'])
const CUE = PREPOSITIONAL | SPEECH_NOUN | VERDICT | REPORTING_VERB | wordClass(['reportedly'])

function verbCue(items: readonly Item[], at: number, before: readonly Cue[]): Cue | null {
  const verb = verbAt(items, at)
  if (takes(verb, ATTITUDE) && !quotesSoon(items, at) && !closesQuote(items, at, verb)) return null
  if (verb === null || !isVerbHere(items, at, verb) || isNoReport(items, at, verb)) return null
  if (verb.nounLike && verb.inflection === 'third' && isInObject(items, at, before.at(-1)))
    return null
  const group = verbGroup(items, at, verb)
  const cue = {group, lemma: verb.lemma, frames: verb.frames, negated: isNegated(items, group)}
  const found = withoutSubject(items, cue, verb, at, before)
  if (found !== undefined) return found
  if (isIn(items[group.first], PARTICIPLE) || isUnreal(items, group)) return null
  const whole = shown(items, inverted(items, cue) ?? withSubject(items, cue, before))
  return whole !== null && isClause(items, whole) ? null : whole
}

/** "A smith known as “Rusty” said": no past by itself. */
const PARTICIPLE = wordList('gone known seen shown spoken sworn written')

/** "It would have sunk had he denied it", "they are who they say they are": nobody says so; not "never had he said", "whom he says he met". */
function isUnreal(items: readonly Item[], {first, last}: Range): boolean {
  const [before, who, again] = [items[first - 2]?.lower, items[first - 1], items[last + 1]]
  if (!is(who, PERSON_PRONOUN)) return false
  if (before === 'had')
    return first === 2 || items.slice(0, first).some(({lower}) => lower === 'would')
  return before === 'who' && again?.lower === who?.lower && is(items[last + 2], BE)
}

/** A cue whose subject can do what it tells. */
function shown(items: readonly Item[], cue: Cue | null): Cue | null {
  if (cue === null || !canShow(items, cue)) return null
  // "The court heard that": from somebody whom nobody names.
  return cue.lemma === 'hear' ? {...cue, subject: null, form: 'impersonal'} : cue
}

/** "Orm was met with jeers", "shares may fall, brokers are worried": a verb stands before, so what was taken for one is none. */
function isClause(items: readonly Item[], {form, subject}: Cue): boolean {
  if (form !== 'subject-verb' || subject === null) return false
  const verb = predicateIn(items, subject)
  // "The board has in the past said", "rowers the board had hired said", "is among those to have said", "a smith we are calling Ada said", "the mayor, elected when it was late, said".
  return (
    is(items[verb], FINITE) &&
    !(isIn(items[verb], HAVE) && endsSoon(items, verb, subject)) &&
    items[subject.last]?.lower !== 'to' &&
    !is(items[verb + 1], PREPOSITION) &&
    !is(items[verb - 1], PRONOUN) &&
    !items
      .slice(subject.first, verb)
      .some((item) => is(item, CLAUSE_OPENER) || opensSubordinate(item)) &&
    !items.slice(verb, subject.last).some(({text}) => text === ',')
  )
}

/** "Had hired", "had years ago"; not "have “made it”". */
function endsSoon(items: readonly Item[], verb: number, {last}: Range): boolean {
  return last - verb < 3 && items[last]?.kind === 'word'
}

/** "Called the Orm attacks a breach", "according to press reports": a noun in what is told of, or in who tells it. */
function isInObject(items: readonly Item[], at: number, last: Cue | undefined): boolean {
  if (last === undefined) return false
  const isWithin =
    last.form === 'according-to'
      ? at <= (last.subject?.last ?? 0) && items[at + 1]?.lower !== 'that'
      : (last.frames & (OBJECT | CLAUSE)) === OBJECT
  return (
    isWithin &&
    items
      .slice(last.group.last + 1, at)
      .every((item) => item.kind === 'word' && !is(item, CLAUSE_OPENER | RELATIVE))
  )
}

/** "“It rained,” Ms Vale remembers", "“It rained,” Ms Vale, now 80, remembers.": a verb that can close what is quoted, with up to four words before it, or an aside and a stop. */
function closesQuote(items: readonly Item[], verb: number, form: VerbForm | null): boolean {
  if (!takes(form, QUOTE)) return false
  const isTag = items[verb - 1]?.text === ',' && items[verb + 1]?.text === '.'
  for (let at = verb - 1; at >= Math.max(0, verb - (isTag ? LONGEST_TAG : 5)); at--) {
    if (items[at]?.kind === 'quote') return true
    if (items[at]?.kind !== 'word' && !(isTag && /^[,\d]/.test(items[at]?.text ?? ''))) return false
  }
  return false
}

const LONGEST_TAG = 12

/** The cue of a form that no subject stands before; `undefined` for the others. */
function withoutSubject(
  items: readonly Item[],
  cue: Bare,
  {inflection}: VerbForm,
  at: number,
  before: readonly Cue[],
): Cue | null | undefined {
  const {group} = cue
  if (inflection === 'past') return agentless(items, cue, at)
  if (inflection === 'ing' && !hasAuxiliary(items, group, at))
    return shown(
      items,
      relayedBy(items, cue) ?? heardBy(items, cue) ?? participle(items, cue, before),
    )
  if (inflection !== 'base') return undefined
  return preceding(items, group.first)?.lower === 'to'
    ? (relayedBy(items, cue) ?? infinitive(items, cue, before))
    : (heardBy(items, cue) ?? undefined)
}

/** A passive, or a question that is asked of somebody; who asks in "when asked about the cost" is not told, or told behind it. */
function agentless(items: readonly Item[], cue: Bare, at: number): Cue | null | undefined {
  if (isAgentless(items, cue.group, at))
    return passive(items, cue) ?? question(items, cue) ?? impersonal(items, cue)
  const isAsked = cue.lemma.startsWith('ask') && isAside(preceding(items, cue.group.first))
  const asker = items[cue.group.last + 1]?.lower === 'by' ? passive(items, cue) : null
  return isAsked ? (asker ?? question(items, cue)) : undefined
}

function hasAuxiliary(items: readonly Item[], {first}: Range, verb: number): boolean {
  return items.slice(first, verb).some((item) => is(item, AUXILIARY) && item.lower !== 'also')
}
