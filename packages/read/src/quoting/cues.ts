import {
  ADVERBS,
  AUXILIARIES,
  CLAUSE_OPENERS,
  DETERMINERS,
  PREPOSITIONS,
  PRONOUNS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import type {Frame} from '../data/reporting-verbs.ts'
import type {Item} from './items.ts'
import {
  isSpeakerNoun,
  namesSpeaker,
  phraseAfterVerb,
  phraseFrom,
  type Range,
  startsPhrase,
} from './noun-phrases.ts'
import {isFinite} from './predicates.ts'
import {relativeAntecedent} from './relatives.ts'
import {subjectBefore} from './subjects.ts'
import {isNegated, isPassive, isVerbHere, verbGroup} from './verb-groups.ts'
import {type VerbForm, verbForm} from './verbs.ts'

/** How a cue stands to its subject. */
export type CueForm =
  | 'subject-verb'
  | 'verb-subject'
  | 'participle'
  | 'coordinate'
  | 'impersonal'
  | 'according-to'
  | 'relative'

/** A reporting verb or "according to" in a sentence, with the phrase that names the speaker. */
export interface Cue {
  /** The verb group. */
  readonly group: Range
  /** Phrase that names the speaker; `null` for an impersonal cue. */
  readonly subject: Range | null
  readonly form: CueForm
  readonly lemma: string
  readonly frames: ReadonlySet<Frame>
  readonly negated: boolean
}

// No sentence of prose has so many; one that has is no prose, and reading it must not take the square of its length.
const MOST_CUES = 40

/** The cues of a sentence, in order. */
export function cuesIn(items: readonly Item[]): readonly Cue[] {
  const cues: Cue[] = []
  for (let at = 0; at < items.length && cues.length < MOST_CUES; at++) {
    const cue = cueAt(items, at, cues)
    if (cue === null) continue
    cues.push(cue)
    at = cue.group.last
  }
  return cues
}

function cueAt(items: readonly Item[], at: number, before: readonly Cue[]): Cue | null {
  const item = items[at]
  if (item === undefined || item.kind !== 'word') return null
  if (item.lower === 'according' && items[at + 1]?.lower === 'to') return accordingTo(items, at)
  if (item.lower === 'in') return inWords(items, at)
  const verb = verbForm(item.lower, items[at + 1]?.lower ?? '')
  if (verb === null || !isVerbHere(items, at, verb) || isNaming(items, at, verb)) return null
  const group = verbGroup(items, at, verb)
  const cue = {group, lemma: verb.lemma, frames: verb.frames, negated: isNegated(items, group)}
  if (verb.inflection === 'past' && isPassive(items, group, at)) return impersonal(items, cue)
  if (verb.inflection === 'ing' && group.first === at) return participle(items, cue, before)
  return inverted(items, cue) ?? withSubject(items, cue, before)
}

/** "A loophole called an “inversion”": what a thing is called, and nobody's words. */
function isNaming(items: readonly Item[], at: number, {lemma, inflection}: VerbForm): boolean {
  if (inflection !== 'past' || !NAMES.test(lemma)) return false
  const before = items[at - 1]
  const next = DETERMINERS.has(items[at + 1]?.lower ?? '') ? items[at + 2] : items[at + 1]
  if (next?.kind !== 'quote' || before === undefined) return false
  return (
    before.kind === 'word' &&
    !before.capital &&
    !PRONOUNS.has(before.lower) &&
    !AUXILIARIES.has(before.lower) &&
    !isSpeakerNoun(before)
  )
}

const NAMES = /^(?:call|dub|term|label|brand)$/

type Bare = Omit<Cue, 'subject' | 'form'>

const SAYS: ReadonlySet<Frame> = new Set(['clause'])

function accordingTo(items: readonly Item[], at: number): Cue | null {
  const phrase = phraseFrom(items, at + 2) ?? plainPhrase(items, at + 2)
  if (phrase === null) return null
  const subject = leavesContent(items, at, phrase)
  return {
    group: {first: at, last: at + 1},
    subject,
    form: 'according-to',
    lemma: 'according to',
    frames: SAYS,
    negated: false,
  }
}

/** "In Mr Brown's words, …", "in the words of Mr Brown". */
function inWords(items: readonly Item[], at: number): Cue | null {
  const cue = {lemma: 'in words', frames: SAYS, negated: false, form: 'according-to'} as const
  if (
    items[at + 1]?.lower === 'the' &&
    items[at + 2]?.lower === 'words' &&
    items[at + 3]?.lower === 'of'
  ) {
    const subject = phraseFrom(items, at + 4)
    return subject === null ? null : {...cue, group: {first: at, last: at + 3}, subject}
  }
  if (!startsPhrase(items[at + 1])) return null
  for (let end = at + 2; end < at + LONGEST_OWNER; end++) {
    const item = items[end]
    const owns = item?.kind === 'possessive' || item?.kind === 'mark'
    if (owns && items[end + 1]?.lower === 'words')
      return {...cue, group: {first: at, last: at}, subject: {first: at + 1, last: end + 1}}
    if (item?.kind !== 'word') return null
  }
  return null
}

const LONGEST_OWNER = 7

/** "According to early results of the count": a phrase of small words, up to a comma or the sentence's end. */
function plainPhrase(items: readonly Item[], first: number): Range | null {
  let last = first - 1
  while (items[last + 1]?.kind === 'word' || items[last + 1]?.kind === 'number') last++
  return last < first ? null : {first, last}
}

/** "According to Mr Brown, an engineer, the bridge …": where the phrase would swallow the content, it ends at a comma before. */
function leavesContent(items: readonly Item[], at: number, {first, last}: Range): Range {
  const opens = at === 0 || (at === 1 && items[0]?.kind === 'word')
  if (!opens || items.length - last > 2) return {first, last}
  let comma = last
  while (comma > first && items[comma]?.text !== ',') comma--
  return comma > first ? {first, last: comma - 1} : {first, last}
}

/** "It is believed that …", "… are said to …": what everybody and nobody says. */
function impersonal(items: readonly Item[], cue: Bare): Cue | null {
  if (!(cue.frames.has('clause') || cue.frames.has('stance'))) return null
  const next = items[cue.group.last + 1]?.lower
  const isIt = items[cue.group.first - 1]?.lower === 'it'
  if (!(next === 'to' || (isIt && next !== undefined))) return null
  return {...cue, subject: null, form: 'impersonal'}
}

/** "…, adding that": the speaker is the sentence's, or the phrase right before ("with an agency calling for"). */
function participle(items: readonly Item[], cue: Bare, before: readonly Cue[]): Cue | null {
  const previous = items[cue.group.first - 1]
  if (
    previous !== undefined &&
    previous.kind === 'word' &&
    !PREPOSITIONS.has(previous.lower) &&
    !CLAUSE_OPENERS.has(previous.lower)
  ) {
    const subject = subjectBefore(items, cue.group.first)
    return subject === null
      ? null
      : {...cue, subject: afterPreposition(items, subject), form: 'participle'}
  }
  const subject =
    outerSubject(items, before) ??
    firstSubject(items, cue.group.first) ??
    subjectAfter(items, cue.group.last + 1)
  return subject === null ? null : {...cue, subject, form: 'participle'}
}

/** "While denouncing the plan, Ms Brown …": the subject stands after the comma that closes the clause. */
function subjectAfter(items: readonly Item[], from: number): Range | null {
  const comma = items.findIndex((item, at) => at > from && item.text === ',')
  if (comma < 0 || !startsPhrase(items[comma + 1])) return null
  const phrase = phraseFrom(items, comma + 1)
  if (phrase === null) return null
  const subject = withoutPredicate(items, phrase)
  return namesSpeaker(items, subject) ? subject : null
}

/** In "Ms Brown said the council denied it, calling …" Ms Brown calls: a cue that another one reports is passed over. */
function outerSubject(items: readonly Item[], before: readonly Cue[]): Range | null {
  const cues = before.filter((each) => each.subject !== null)
  let at = cues.length - 1
  while (at > 0 && isReportedBy(items, cues[at - 1], cues[at])) at--
  return cues[at]?.subject ?? null
}

function isReportedBy(
  items: readonly Item[],
  outer: Cue | undefined,
  inner: Cue | undefined,
): boolean {
  const from = (outer?.group.last ?? 0) + 1
  const to = inner?.subject?.first ?? 0
  if (from > to || inner?.form === 'coordinate') return false
  return items.slice(from, to).every(({kind, text}) => kind !== 'quote' && text !== ',')
}

/** "criticism from a union calling …": the phrase after the last preposition is what calls. */
function afterPreposition(items: readonly Item[], {first, last}: Range): Range {
  for (let at = last - 1; at > first; at--) {
    if (/^(?:with|from|by)$/.test(items[at]?.lower ?? '')) return {first: at + 1, last}
  }
  return {first, last}
}

/** The first phrase of the sentence that can be its subject, where a verb follows it. */
export function firstSubject(items: readonly Item[], before: number): Range | null {
  for (let at = 0; at < Math.min(before, 40); at++) {
    const isStart = at === 0 || /^(?:,|but|and)$/.test(items[at - 1]?.lower ?? '')
    if (!isStart || !startsPhrase(items[at])) continue
    const phrase = phraseFrom(items, at)
    if (phrase !== null && phrase.last < before - 1) return withoutPredicate(items, phrase)
  }
  return null
}

/** "Mr Brown, a welder, railed against …": the phrase without what its sentence says of it. */
function withoutPredicate(items: readonly Item[], {first, last}: Range): Range {
  let isRelative = false
  for (let at = first + 1; at <= last; at++) {
    const item = items[at]
    if (item?.text === ',') isRelative = false
    else if (/^(?:who|which|that|whose)$/.test(item?.lower ?? '')) isRelative = true
    else if (!isRelative && isFinite(items, at)) return withoutTail(items, first, at - 1)
  }
  return withoutVerb(items, {first, last})
}

function withoutTail(items: readonly Item[], first: number, last: number): Range {
  let end = last
  while (end > first && (items[end]?.text === ',' || ADVERBS.has(items[end]?.lower ?? ''))) end--
  return {first, last: end}
}

/** A name ends where its small-letter verb begins: capitals and small words up to the first noun for a speaker. */
function withoutVerb(items: readonly Item[], {first, last}: Range): Range {
  if (items[first]?.capital !== true || DETERMINERS.has(items[first]?.lower ?? ''))
    return {first, last: Math.min(last, first + 6)}
  let end = first
  while (end < last && items[end + 1]?.capital === true) end++
  return items[end + 1]?.text === ',' ? {first, last} : {first, last: end}
}

/** `…,” said Mr Brown`, `…, said Mr Brown`: the subject follows, and nothing of the clause follows it. */
function inverted(items: readonly Item[], cue: Bare): Cue | null {
  if (!(cue.frames.has('clause') || cue.frames.has('quote') || cue.frames.has('stance')))
    return null
  const previous = items[cue.group.first - 1]
  const opens = previous === undefined || previous.kind === 'quote' || previous.text === ','
  if (!opens || (previous !== undefined && previous.kind !== 'quote' && previous.text !== ','))
    return null
  const subject = /^(?:that|this|these|those)$/.test(items[cue.group.last + 1]?.lower ?? '')
    ? null
    : phraseAfterVerb(items, cue.group.last + 1)
  if (subject === null || (previous === undefined && items[subject.last + 1]?.text !== ':'))
    return null
  return endsInversion(items[subject.last + 1], cue)
    ? {...cue, subject, form: 'verb-subject'}
    : null
}

/** What may follow a subject that stands after its verb; after "…, warns visitors that" stands whom it is told to. */
function endsInversion(next: Item | undefined, {frames}: Bare): boolean {
  if (next === undefined || next.kind !== 'word') return true
  if (next.lower === 'that' && frames.has('tell')) return false
  return (
    TIME_WORDS.has(next.lower) ||
    PREPOSITIONS.has(next.lower) ||
    CLAUSE_OPENERS.has(next.lower) ||
    /ing$/.test(next.lower)
  )
}

function withSubject(items: readonly Item[], cue: Bare, before: readonly Cue[]): Cue | null {
  const gap = beforeAdverbial(items, cue.group.first)
  const previous = items[gap - 1]
  const earlier = before.findLast((each) => each.subject !== null)?.subject ?? null
  if (/^(?:who|which)$/.test(previous?.lower ?? '')) return relative(items, cue, gap - 1)
  const opener = previous?.text === ',' ? items[gap - 2] : previous
  if (
    /^(?:and|but|then|or)$/.test(previous?.lower ?? '') ||
    (previous?.kind === 'quote' && earlier !== null)
  ) {
    const subject = earlier ?? firstSubject(items, cue.group.first)
    return subject === null ? null : {...cue, subject, form: 'coordinate'}
  }
  return opener === undefined ? null : afterSubject(items, cue, gap)
}

/** "Mr Brown last week said", "Ms Green (who has two boats) said": where the subject ends. */
function beforeAdverbial(items: readonly Item[], verb: number): number {
  if (items[verb - 1]?.text === ')') return beforeBracket(items, verb)
  const [second, first] = [items[verb - 1], items[verb - 2]]
  if (second === undefined || first === undefined) return verb
  const isTime = TIME_WORDS.has(second.lower) || /^(?:week|month|year|night)$/.test(second.lower)
  if (!isTime) return verb
  if (/^(?:on|last|this|earlier|late)$/.test(first.lower)) return verb - 2
  return second.capital ? verb - 1 : verb
}

function beforeBracket(items: readonly Item[], verb: number): number {
  for (let at = verb - 2; at > 0 && verb - at < LONGEST_BRACKET; at--) {
    if (items[at]?.text === '(') return at
  }
  return verb
}

const LONGEST_BRACKET = 12

function afterSubject(items: readonly Item[], cue: Bare, end: number): Cue | null {
  const subject = subjectBefore(items, end)
  if (subject === null) return null
  const negated = cue.negated || isNobody(items[subject.first])
  return {...cue, negated, subject, form: 'subject-verb'}
}

/** "No one would say", "neither party commented". */
function isNobody(item: Item | undefined): boolean {
  return /^(?:no|nobody|none|neither)$/.test(item?.lower ?? '')
}

/** "Mr Brown, who said …": "who" names the speaker as "he" would, and stands for what it follows. */
function relative(items: readonly Item[], cue: Bare, who: number): Cue | null {
  const antecedent = relativeAntecedent(items, who)
  if (antecedent === null || !namesSpeaker(items, antecedent)) return null
  return {...cue, subject: {first: who, last: who}, form: 'relative'}
}
