import {contains, type Entity, overlaps, type Span} from '@onrecord/core'
import {isTelling, tellingClass} from '../../language/word-forms.ts'
import type {Draft} from '../../pass.ts'
import {type Clause, clausesOf, type Item} from '../../quoting/items.ts'
import {isFiniteVerb} from '../../quoting/predicates.ts'
import {type Range, spanOf} from '../../quoting/ranges.ts'
import {firstSubject} from '../../quoting/subjects/sentence-subjects.ts'
import {subjectBefore} from '../../quoting/subjects/subjects.ts'
import {type Cast, entitiesNear, entityOf, mentionedAs} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {beginsAnew} from '../paragraphs.ts'
import {bothNamed} from '../phrases/joint-phrases.ts'
import {jointSubject} from '../phrases/joint-subject.ts'
import {ownerOfPhrase} from '../phrases/phrase-owner.ts'
import type {Scene} from '../scene.ts'
import {sentenceAt, tokensAt} from '../sentence-at.ts'
import {lastUpTo, type Utterance} from '../utterances.ts'
import {type Both, bothAt, joinedNoun, toldOfBoth} from './pair-told.ts'
import {pairIn} from './pairs.ts'
import {countedIn} from './together.ts'

export const REACH = 3

/** Whom words that tell of two tell of; `null` for others. */
type Told = (both: Both) => readonly Entity[] | null

type Accepts = (pair: readonly Entity[]) => boolean

export const arePeople: Accepts = (pair) => pair.every(({type}) => type === 'person')

/** The two of whom a sentence just above tells together ("the two women"), or whom alone it names: the nearest whom either question accepts. */
export function eitherAbove(
  {draft, cast}: Pick<Scene, 'draft' | 'cast'>,
  before: number,
  told: Told,
  accepts: Accepts,
  reach: number = REACH,
  isPastTurns = false,
): readonly Entity[] {
  const sentence = sentenceAt(draft, before)
  let first = sentence - reach
  let areThey = false
  for (let at = sentence; at >= Math.max(0, first); at--) {
    const clause = clausesOf(draft)[at]
    if (clause === undefined) continue
    const pair = eitherIn(draft, cast, clause, before, told, accepts)
    if (pair !== null) return pair
    // "A boy asks them for tea": of whom was told above, or above what they say to each other.
    areThey ||= isPastTurns && clause.items.some(({lower}) => lower === 'they')
    if (goesOn(clause, at > sentence - REACH, areThey)) first = Math.min(first, at - 1)
    if (beginsAnew(draft, at)) break
  }
  return []
}

/** "They left", near; “It is late,” she said, below whom they are. */
function goesOn({items}: Clause, isNear: boolean, areThey: boolean): boolean {
  return (
    (isNear && items.some((item) => isTelling(item, THEM))) ||
    (areThey && items[0]?.kind === 'quote')
  )
}

const THEM: number = tellingClass('they them their')

function eitherIn(
  draft: Draft,
  cast: Cast,
  clause: Clause,
  before: number,
  told: Told,
  accepts: Accepts,
): readonly Entity[] | null {
  for (const both of bothIn(draft, cast, clause, before)) {
    const pair = told(both)
    if (pair?.length === 2) return pair
  }
  for (const kind of KINDS) {
    const pair = namedIn(draft, cast, clause, before, kind)
    if (pair.length === 2 && accepts(pair)) return pair
  }
  return null
}

const KINDS = ['person', 'organisation'] as const

/** The words of a sentence that tell of two together, before a place and outside quotations. */
function bothIn(
  draft: Draft,
  cast: Cast,
  {items: outside, sentence}: Clause,
  before: number,
): readonly Both[] {
  // “I asked the mayors, and one of them laughed”: within somebody's words, what these tell.
  const isWithin = outside.some((item) => isAround(item, before))
  const items = isWithin ? tokensAt(draft, sentence.span) : outside
  const found: Both[] = []
  for (let i = 0; i < items.length; i++) {
    const both = bothAt(draft, cast, items, i)
    if (both !== null && both.span.end <= before) found.push(both)
  }
  return found
}

/** Whether a place stands between the marks of an item. */
function isAround({kind, start, end}: Item, place: number): boolean {
  return kind === 'quote' && start < place && place < end
}

/** "Ada Vale and Bo Reed", "Ada Vale and the miller", "Ada Vale won one game and Bo Reed two". */
function namedIn(
  draft: Draft,
  cast: Cast,
  clause: Clause,
  before: number,
  kind: 'person' | 'organisation',
): readonly Entity[] {
  const {text} = draft
  // “Ada Vale and Bo Reed laughed, and one of them left”: whom the same words name.
  const own = clause.items.find((item) => isAround(item, before))
  const {start, end} = own ?? clause.sentence.span
  const span = {start, end: Math.min(end, before)}
  const near = entitiesNear(cast, span).filter(({type}) => type === kind)
  const places = near
    .flatMap((entity) => {
      const named = mentionsIn(entity, span).find(
        (each) =>
          each.form !== 'pronoun' &&
          contains(span, each.span) &&
          (own !== undefined || !isQuoted(clause, each.span)),
      )
      return named === undefined ? [] : [{entity, ...named.span}]
    })
    .toSorted((a, b) => a.start - b.start)
  const [one, two, three] = places
  if (kind === 'person' && one !== undefined && two === undefined)
    return [one.entity, ...joinedNoun(draft, cast, one.end)]
  if (one === undefined || two === undefined) return []
  const between = text.slice(one.end, two.start)
  if (JOINED.test(between) || areTogether(between, text.slice(two.end, span.end)))
    return places.map(({entity}) => entity)
  // "Ada Vale taught Bo Reed and Ida Lind"; not "Ada Vale, Bo Reed and Ida Lind".
  const isLast =
    places.length === 3 &&
    between.length > LIST &&
    JOINED.test(text.slice(two.end, three?.start ?? two.end))
  return isLast ? places.slice(1).map(({entity}) => entity) : []
}

/** "Ada Vale, who rows for Orm, and Bo Reed, a smith, left together". */
function areTogether(between: string, behind: string): boolean {
  return /,\sand\s(?:\p{Lu}[\p{L}.]*\s){0,3}$/u.test(between) && TOGETHER.test(behind)
}

const TOGETHER = /\b(?:arm in arm|each other|jointly|one another|side by side|together)\b/
const LIST = ', '.length

// "Ada Vale, the chair, and its clerk, Mr Bo Reed", "Orm Energy and its rival Quorl", "Ada Vale and Farm Minister Bo Reed".
const JOINED =
  /^[^.;“”"]{0,40}\s(?:and|n?or)\s(?:(?:the|its|his|her|their)\s(?:[^,.;“”"]{1,40},|[\p{Ll}-]+)\s)?(?:(?:\p{Lu}[\p{L}.]*\s){0,3}|\p{L}+\s)$/u

function isQuoted({items, hasQuotes}: Clause, span: Span): boolean {
  return hasQuotes && items.some((item) => item.kind === 'quote' && overlaps(item, span))
}

/** Whom "they" stands for: who spoke together just now, or the two whom the sentence before is about, or those above whom its own "they" stands for. */
export function severalBefore(
  draft: Draft,
  cast: Cast,
  sentence: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const joint = spokenTogether(draft, cast, sentence, spoken)
  if (joint.length > 1) return joint
  let [first, areThey] = [sentence - REACH, false]
  for (let at = sentence - 1; at >= Math.max(0, first); at--) {
    const opening = clausesOf(draft)[at]?.items[0]
    const several = severalIn(draft, cast, at, spoken)
    areThey ||= opening?.lower === 'they'
    if (several !== null) return several
    // “She was late,” says Ada Vale. They laugh.
    if (areThey && opening?.kind === 'quote' && isSomebodys(cast, at, spoken)) first--
    else if (opening?.lower !== 'they') return null
  }
  return null
}

/** Whether the words in a sentence are of one person that the article names. */
function isSomebodys(cast: Cast, sentence: number, spoken: readonly Utterance[]): boolean {
  const turn = spoken.findLast((each) => each.sentence === sentence)
  return entityOf(cast, turn?.speaker.entity ?? null)?.type === 'person'
}

/** Who has just spoken as one, or of which two one has. */
function spokenTogether(
  draft: Draft,
  cast: Cast,
  sentence: number,
  spoken: readonly Utterance[],
): readonly Entity[] {
  const last = lastUpTo(spoken, sentence)
  if (last === undefined || sentence - last.sentence > 2) return []
  const {status, entities, candidates} = last.speaker
  const isEither =
    status === 'ambiguous' &&
    candidates.length === 2 &&
    // "No one could tell which, and they did not help."
    (sentence - last.sentence === 1 || tellsOfThem(draft, sentence - 1))
  return (isEither ? candidates : entities).flatMap((id) => entityOf(cast, id) ?? [])
}

function tellsOfThem(draft: Draft, sentence: number): boolean {
  return clausesOf(draft)[sentence]?.items.some(({lower}) => lower === 'they') === true
}

/** Those of whom a sentence tells together. */
function severalIn(
  draft: Draft,
  cast: Cast,
  at: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const {start, end} = draft.sentences[at]?.span ?? NOWHERE
  return (
    subjectsOf(draft, cast, at, spoken) ??
    jointSubject(draft, cast, at, end) ??
    pairIn(cast, draft.text.slice(start, end), 0, start)
  )
}

const NOWHERE = {start: 0, end: 0}

/** The two of whom any words of a sentence tell. */
export function toldOfTwo(
  draft: Draft,
  cast: Cast,
  sentence: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const clause = clausesOf(draft)[sentence]
  if (clause === undefined) return null
  for (const both of bothIn(draft, cast, clause, clause.sentence.span.end)) {
    const pair = toldOfBoth(draft, cast, both, spoken)
    if (pair !== null) return pair
  }
  return null
}

/** The several whom a sentence is about: "the two agencies", "Ada Vale and Bo Reed". */
function subjectsOf(
  draft: Draft,
  cast: Cast,
  sentence: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const {items = []} = clausesOf(draft)[sentence] ?? {}
  const subject = firstSubject(items)
  if (subject === null) return null
  const phrase = spanOf(items, subject)
  const counted = countedIn(draft, cast, phrase, spoken) ?? ofSurname(draft, cast, items, subject)
  if (counted !== null) return counted
  const owner = ownerOfPhrase(draft, cast, phrase)
  if (owner.kind === 'several') return owner.entities
  const other =
    owner.kind === 'entity'
      ? (joinedBehind(draft, cast, phrase.end, JOINT) ??
        (owner.entity.type === 'person' ? joinedBehind(draft, cast, phrase.end, MEETING) : null))
      : null
  return owner.kind === 'entity' && other !== null
    ? [owner.entity, other]
    : apposed(draft, cast, items, subject)
}

/** "Ada Vale, the mayor, and Bo Reed, the clerk, left", "the mayors, Ada Vale and Bo Reed, left": the several of a whole subject with its appositions. */
function apposed(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  {last}: Range,
): readonly Entity[] | null {
  const verb = items.findIndex((_, at) => at > last && isFiniteVerb(items, at))
  const whole = items[verb - 1]?.text === ',' ? subjectBefore(items, verb) : null
  if (whole === null) return null
  const phrase = spanOf(items, whole)
  const owner = ownerOfPhrase(draft, cast, phrase)
  return owner.kind === 'several' ? owner.entities : bothNamed(draft, cast, phrase, () => null)
}

/** "The Quorls left": the two of the name. */
function ofSurname(
  draft: Draft,
  cast: Cast,
  items: readonly Item[],
  {first, last}: Range,
): readonly Entity[] | null {
  if (last !== first + 1 || items[last]?.capital !== true) return null
  const both = bothAt(draft, cast, items, first)
  return both === null ? null : toldOfBoth(draft, cast, both, [])
}

/** "The guild and the Orm Council met. They said": whose name "and" joins to a subject, or whom it meets. */
function joinedBehind({text}: Draft, cast: Cast, end: number, joins: RegExp): Entity | null {
  const [joint = ''] = joins.exec(text.slice(end, end + LONGEST_JOINT)) ?? []
  const start = end + joint.length
  return joint === '' ? null : (mentionedAs(cast, {start, end: start + 1})[0] ?? null)
}

const JOINT = /^\sand\s(?:the\s)?(?=\p{Lu})/u
const MEETING = /^\s(?:met|meets|spoke|talked)\s(?:with\s)?(?:\p{Lu}\p{Ll}+\.\s)?(?=\p{Lu})/u
const LONGEST_JOINT = 30
