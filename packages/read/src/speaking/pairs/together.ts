import {type Entity, type Span, spanText} from '@onrecord/core'
import {BODY_NOUNS} from '../../data/nouns.ts'
import {plural} from '../../data/words.ts'
import {singular} from '../../language/singular.ts'
import type {Draft} from '../../pass.ts'
import {holdsAll} from '../bodies/body-kinds.ts'
import {type Cast, entityOf, inMind} from '../cast.ts'
import {bearersOf, toldOf} from '../descriptions/described.ts'
import {nounGender} from '../gender-of-words.ts'
import {mentionsIn, remembered} from '../mention-places.ts'
import {bearersOfSurname, peopleBefore, surnameInPlural} from '../names/bearers.ts'
import {sentenceAt} from '../sentence-at.ts'
import {hasSpoken, lastUpTo, type Utterance} from '../utterances.ts'
import {namesakes, pairIn} from './pairs.ts'

/** People whom a phrase means by its head ("the couple", "a father and son", "both scientists"). */
export function severalAt(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const words = draft.text.slice(start, end + LONGEST_KIN)
  if (ONE_OF.test(words)) return null
  return (
    (DUO.test(words) ? null : pairIn(cast, words, end - start, start)) ??
    countedIn(draft, cast, {start, end}, spoken) ??
    heardTogether(draft, cast, {start, end}, spoken)
  )
}

// No couple.
const DUO = /^the\s(?:duo|pair)\b/i

/** "Three singers, Ada Vale, Bo Reed and Ida Lind, said it leaks. The singers said …": who have just been heard together, and called so. */
function heardTogether(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const [, noun = ''] = /^the\s(\p{Ll}+s)$/iu.exec(draft.text.slice(start, end)) ?? []
  if (noun === '') return null
  const heard = spoken.slice(-JUST_HEARD).findLast(({speaker: {entities, mention}}) => {
    const words = mention === null ? '' : spanText(draft.text, mention)
    return entities.length > 1 && words.split(/[\s,(]+/).includes(noun)
  })
  return heard?.speaker.entities.flatMap((id) => entityOf(cast, id) ?? []) ?? null
}

const JUST_HEARD = 12

const FARTHEST_ABOVE = 5

const COUNTED =
  /^(?:both|the\s(?:couple|pair|duo)|(?:all|the)\s(two|three|trio))\b(?:\sof\sthem)?(?:\s(?:the\s)?([\p{L}\s-]+))?$/iu

/** "Both scientists", "the two men", "both": where as many are so called, or as many have been named just before, or have spoken, or been named. */
export function countedIn(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const [found, number = '', nouns = ''] = COUNTED.exec(draft.text.slice(start, end)) ?? []
  if (found === undefined) return null
  return counted(draft, cast, nouns, start, spoken, /^t[hr]/.test(number) ? 3 : 2)
}

/** As many as are counted by a noun, or by nothing, before a place. */
export function counted(
  draft: Draft,
  cast: Cast,
  nouns: string,
  start: number,
  spoken: readonly Utterance[],
  count: number = 2,
): readonly Entity[] | null {
  const noun = singular(nouns.toLowerCase().split(' ').at(-1) ?? '')
  if (BODY_NOUNS.has(noun)) return bodiesCounted(cast, noun, count, start, spoken)
  return isNameless(noun)
    ? (calledAlike(draft, cast, nouns, start).find(({length}) => length === count) ?? null)
    : peopleCounted(draft, cast, nouns, noun, start, spoken, count)
}

function peopleCounted(
  draft: Draft,
  cast: Cast,
  nouns: string,
  noun: string,
  start: number,
  spoken: readonly Utterance[],
  count: number,
): readonly Entity[] | null {
  const gender = nounGender(noun)
  const both = spokenTogether(draft, peopleBefore(cast, start, gender), start, spoken)
  if (both.length === count) return both
  const others = toldBefore(draft, cast, OPPOSITES.get(nouns) ?? '', start, spoken)
  const named = peopleBefore(cast, start, gender).filter((each) => !others.includes(each))
  const [here = [], above = []] = namedJustBefore(draft, named, start)
  // "The two lawyers" are a prosecutor and a defence lawyer.
  const told = [noun, noun === 'lawyer' ? 'prosecutor' : ''].flatMap((one) =>
    toldOf(draft, named, one, one),
  )
  const joined = lastJoined(draft, named, start, noun === '' ? 0 : count)
  const known = named.filter(({name}) => cast.genders.get(name) === gender)
  // "The two men" are known ones, not any of whom nothing is told.
  const groups = [
    ...calledAlike(draft, cast, nouns, start),
    named.filter((each) => told.includes(each)),
    here,
    withOwner(draft, here, named, start, spoken),
    OPPOSITES.has(nouns) ? toldBefore(draft, cast, nouns, start, spoken) : [],
    ...(gender === 'unknown' ? [above, joined] : [joined, known, above]),
    noun === '' || gender !== 'unknown' ? alikeIn(cast, named, start) : [],
    named.filter((each) => hasSpoken(each, spoken)),
    named,
  ]
  return groups.find(({length}) => length === count) ?? null
}

/** "Vale and Lind promised a boat. “It floats,” the two rowers said": who have just spoken as one. */
function spokenTogether(
  draft: Draft,
  people: readonly Entity[],
  start: number,
  spoken: readonly Utterance[],
): readonly Entity[] {
  const at = sentenceAt(draft, start)
  const last = lastUpTo(spoken, at - 1)
  const isNear = last !== undefined && at - last.sentence <= FARTHEST_ABOVE
  return isNear ? people.filter(({id}) => last.speaker.entities.includes(id)) : []
}

/** A noun for people whom news often leaves without a name. */
export function isNameless(noun: string): boolean {
  return /^(?:aide|analyst|diplomat|expert|observer|official|resident|source|witness)$/.test(noun)
}

/** Whom "the two women" have meant last: "both women" again, and no men. */
function toldBefore(
  draft: Draft,
  cast: Cast,
  nouns: string,
  before: number,
  spoken: readonly Utterance[],
): readonly Entity[] {
  if (nouns === '') return []
  const from = Math.max(0, before - FARTHEST)
  const at = draft.text.slice(from, before).lastIndexOf(`the two ${nouns} `)
  return at < 0 ? [] : (counted(draft, cast, nouns, from + at, spoken) ?? [])
}

const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['men', 'women'],
  ['women', 'men'],
])

/** “I rowed,” Vale said. "Her deputy, Bo Reed, laughed. The two left": whom the sentence before names, and who has just spoken and is told to be of whom. */
function withOwner(
  draft: Draft,
  [only, other]: readonly Entity[],
  people: readonly Entity[],
  before: number,
  spoken: readonly Utterance[],
): readonly Entity[] {
  const at = sentenceAt(draft, before) - 1
  const {start = 0} = draft.sentences[at]?.span ?? {}
  const owner = lastUpTo(spoken, at - 1)?.entity
  const isOwned = /^H(?:is|er)\s\p{Ll}/u.test(draft.text.slice(start, start + 5))
  return isOwned && only !== undefined && other === undefined && owner != null && only !== owner
    ? people.filter((each) => each === only || each === owner)
    : []
}

/** "Vale, 50, and Lind rowed": of some people the two whom "and" has joined last before a place. */
function lastJoined(
  {text}: Draft,
  people: readonly Entity[],
  before: number,
  count: number,
): readonly Entity[] {
  if (count !== 2) return []
  const named = people
    .flatMap((each) => remembered(each, before).map(({span}) => ({each, span})))
    .toSorted((a, b) => a.span.start - b.span.start)
  const between = (at: number): string =>
    text.slice(named[at - 1]?.span.end ?? 0, named[at]?.span.start).slice(0, LONGEST_JOINT)
  const at = named.findLastIndex(
    (_, i) => i > 0 && JOINT.test(between(i)) && between(i - 1) !== ', ',
  )
  const pair = named.slice(Math.max(0, at - 1), at + 1)
  return people.filter((one) => pair.some(({each}) => each === one))
}

const JOINT = /^(?:,\s\d\d,)?\sand\s(?:\p{Lu}\p{Ll}*\.?\s)?$/u
const LONGEST_JOINT = 20

/** Those of some people who are the two of one surname. */
function alikeIn(cast: Cast, people: readonly Entity[], at: number): readonly Entity[] {
  return (namesakes(cast, at) ?? []).filter((each) => people.includes(each))
}

/** "The two agencies": as many as bear the noun in their names, or as have spoken together. */
function bodiesCounted(
  cast: Cast,
  noun: string,
  count: number,
  start: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const isBody = ({type}: Entity): boolean => type === 'organisation'
  const called = inMind(cast, start).filter(
    (each) =>
      isBody(each) &&
      each.mentions.some(({form, span}) => form === 'name' && span.start < start) &&
      holdsAll(each.name, [noun]),
  )
  if (called.length === count) return called.toSorted(byFirstMention)
  const joint = spoken.findLast(({speaker}) => speaker.entities.length === count)
  const together = joint?.speaker.entities.flatMap((id) => entityOf(cast, id) ?? []) ?? []
  return together.length === count && together.every(isBody) ? together : null
}

export function byFirstMention({mentions: [a]}: Entity, {mentions: [b]}: Entity): number {
  return (a?.span.start ?? 0) - (b?.span.start ?? 0)
}

/** "Ada Vale and Ida Lind wept. “We are late,” the two women said": whom the sentence before names, and the paragraph so far, or else the one before. */
export function namedJustBefore(
  draft: Draft,
  people: readonly Entity[],
  start: number,
): readonly (readonly Entity[])[] {
  const at = sentenceAt(draft, start)
  const {block = 0} = draft.sentences[at] ?? {}
  const last = draft.sentences[at - 1]
  if (last === undefined) return []
  const namedIn = (near: Span): readonly Entity[] =>
    people.filter((each) => mentionsIn(each, near).length > 0)
  // "Both boards", below a heading of their own.
  const above = draft.blocks[block - 1]?.type === 'heading' ? block - 2 : block - 1
  const paragraphs = [block, block - 1, above].map((each) => {
    const {span} = draft.blocks[each] ?? last
    const far = {start: Math.max(span.start, start - FARTHEST), end: Math.min(span.end, start)}
    return namedIn(far)
  })
  return [namedIn(last.span), paragraphs.find(({length}) => length > 0) ?? []]
}

/** "Ada Vale and Ida Lind sat down. Both wept": whom two sentences name just before, or the two of one surname. */
export function justNamed(draft: Draft, cast: Cast, start: number): readonly Entity[] | null {
  const named = peopleBefore(cast, start)
  const [here = [], above = []] = namedJustBefore(draft, named, start)
  const near = draft.sentences[sentenceAt(draft, start) - 1]?.span ?? {start, end: start}
  // "He waved at Ada Vale and Bo Reed": these.
  const byName = here.filter((each) => mentionsIn(each, near).some(({form}) => form !== 'pronoun'))
  return (
    [here, byName, above, alikeIn(cast, named, start)].find(
      (pair) => pair.length === 2 && byName.every((each) => pair.includes(each)),
    ) ?? null
  )
}

/** “It is late,” Ada Vale said. “It is not,” Ida Lind said. Both left: the only two whom the article has named so far. */
export function onlyTwo(cast: Cast, start: number): readonly Entity[] | null {
  const named = peopleBefore(cast, start)
  return named.length === 2 ? named : null
}

/** The people of a surname in the plural, and those of whom a noun in the plural is told. */
export function calledAlike(
  draft: Draft,
  cast: Cast,
  nouns: string,
  before: number,
): readonly (readonly Entity[])[] {
  const word = nouns.split(' ').at(-1) ?? ''
  const noun = singular(word.toLowerCase())
  const surname = /^\p{Lu}/u.test(word) ? surnameInPlural(cast, word) : ''
  return [
    surname === '' ? [] : bearersOfSurname(cast, surname, nouns, before),
    noun === '' ? [] : bearersOf(draft, cast, nouns.replace(/\p{L}+$/u, noun), noun, before),
  ]
}

// As much as a reader remembers of a paragraph that goes on for pages.
const FARTHEST = 8000

const ONE_OF = /^one\s(?:of\sthe(?:se|m)?(\stwo|\sthree)?\s?([\p{L}\s-]*)|(\p{Ll}+)$)/iu

/** "One of the two Quorls", "one of the guards", "one sister": either, where two or three are called so. */
export function oneOf(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  spoken: readonly Utterance[],
): readonly Entity[] {
  const [found, number, nouns = '', one = ''] =
    ONE_OF.exec(draft.text.slice(start, end).trim()) ?? []
  if (found === undefined) return []
  const kind =
    one === '' ? (nouns.split(/\s(?:who|of|in|at|from|on)\b/)[0]?.trim() ?? '') : plural(one)
  const count = number === ' three' ? 3 : 2
  const isCounted = count === 3 || (number === ' two' && kind !== '')
  const people = [
    ...calledAlike(draft, cast, kind, start),
    pairIn(cast, kind, 0, start) ?? [],
    (isCounted ? counted(draft, cast, kind, start, spoken, count) : null) ?? [],
  ]
  return people.find(({length}) => length === 2 || length === 3) ?? []
}

// " and grandmother"
const LONGEST_KIN = 16
