import type {Entity, Span} from '@onrecord/core'
import {KIN} from '../data/kin.ts'
import {GENDERED} from '../data/titles.ts'
import {plural} from '../data/words.ts'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {spanOf} from '../quoting/ranges.ts'
import {firstSubject} from '../quoting/sentence-subjects.ts'
import {bearersOfSurname, isNamedBefore, isOfGender} from './bearers.ts'
import {type Cast, entitiesNear, entityOf, inMind, relatives} from './cast.ts'
import {bearersOf} from './described.ts'
import {mentionsIn} from './mention-places.ts'
import {namesakes, pairIn} from './pairs.ts'
import {ownerOfPhrase} from './phrase-owner.ts'
import {sentenceAt} from './sentence-at.ts'
import {hasSpoken, lastUpTo, type Utterance} from './utterances.ts'

/** People whom a phrase means by its head ("the couple", "a father and son", "both scientists"). */
export function severalAt(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const words = draft.text.slice(start, end + LONGEST_KIN)
  if (ONE_OF.test(words)) return null
  return pairIn(cast, words, end - start, start) ?? countedIn(draft, cast, {start, end}, spoken)
}

const COUNTED =
  /^(?:both|(?:all|the)\s(two|three))\b(?:\sof\sthem)?(?:\s(?:the\s)?([\p{L}\s-]+))?$/iu

/** "Both scientists", "the two men", "both": where as many are so called, or as many have spoken, or been named, or just before. */
function countedIn(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const [found, number, nouns = ''] = COUNTED.exec(draft.text.slice(start, end)) ?? []
  if (found === undefined) return null
  const count = number === 'three' ? 3 : 2
  const noun = singular(nouns.toLowerCase().split(' ').at(-1) ?? '')
  const gender = GENDERED.get(noun) ?? 'unknown'
  const named = inMind(cast, start).filter(
    (each) => isNamedBefore(each, start) && isOfGender(cast, each, gender),
  )
  // "The two men" are known ones, not any of whom nothing is told.
  const groups = [
    ...calledAlike(draft, cast, nouns, start),
    ...(gender === 'unknown'
      ? [named.filter((each) => hasSpoken(each, spoken)), named]
      : [
          namedJustBefore(draft, named, start),
          named.filter(({name}) => cast.genders.get(name) === gender),
          namesakes(cast, start) ?? [],
          named,
        ]),
  ]
  return groups.find(({length}) => length === count) ?? null
}

/** "Ada Vale and Ida Lind wept. “We are late,” the two women said": whom the sentence before names. */
function namedJustBefore(
  draft: Draft,
  people: readonly Entity[],
  start: number,
): readonly Entity[] {
  const last = draft.sentences[sentenceAt(draft, start) - 1]?.span
  return last === undefined ? [] : people.filter((each) => mentionsIn(each, last).length > 0)
}

/** The people of a surname in the plural, and those of whom a noun in the plural is told. */
export function calledAlike(
  draft: Draft,
  cast: Cast,
  nouns: string,
  before: number,
): readonly (readonly Entity[])[] {
  const noun = singular(nouns.toLowerCase().split(' ').at(-1) ?? '')
  return [
    /^\p{Lu}/u.test(nouns) ? bearersOfSurname(cast, nouns.replace(/e?s$/, ''), nouns, before) : [],
    noun === ''
      ? []
      : withCounterparts(
          cast,
          bearersOf(draft, cast, nouns.replace(/\p{L}+$/u, noun), noun, before),
        ),
    noun === '' ? [] : countedAbove(draft, cast, noun, before),
  ]
}

/** "Vale and her counterpart, Reed": what she is, he is, too. */
function withCounterparts(cast: Cast, people: readonly Entity[]): readonly Entity[] {
  const others = people.flatMap((each) => relatives(cast, each, 'counterpart'))
  return [...new Set([...people, ...others])]
}

/** "Two bakers came. Ada Vale was early, Bo Reed late": as many as are counted, named next in the paragraph. */
function countedAbove(draft: Draft, cast: Cast, noun: string, before: number): readonly Entity[] {
  const nouns = plural(noun)
  const here = draft.sentences[sentenceAt(draft, before)]?.block ?? 0
  for (const {span} of draft.blocks.slice(Math.max(0, here - MEMORY), here + 1)) {
    const start = Math.max(span.start, Math.min(before, span.end) - FARTHEST)
    const words = draft.text.slice(start, Math.min(span.end, start + 2 * FARTHEST))
    const found = [...words.matchAll(COUNT)].find(({2: rest = ''}) => counts(rest, nouns))
    if (found === undefined) continue
    const from = start + found.index
    const end = Math.min(span.end, from + FARTHEST)
    const named = entitiesNear(cast, {start: from, end}).filter(
      ({type, mentions: [first]}) =>
        type === 'person' &&
        first !== undefined &&
        first.span.start > from &&
        first.span.start < end,
    )
    if (named.length === (found[1]?.toLowerCase() === 'three' ? 3 : 2)) return named
  }
  return []
}

const COUNT = /\b(two|three)(?=((?:\s\p{L}+){1,3}))/giu

/** "bakers", "young bakers from" of "bakers": the noun is among the three words. */
function counts(words: string, nouns: string): boolean {
  return words.toLowerCase().split(/\s/).includes(nouns)
}

// As many paragraphs as a reader remembers, and as much of one that goes on for pages.
const MEMORY = 100
const FARTHEST = 8000

const ONE_OF = /^one\sof\sthe(?:se|m)?(?:\stwo|\sthree)?\s?([\p{L}\s-]*)/iu

/** "One of the two Quorls", "one of the guards": either, where two or three are called so. */
export function oneOf(draft: Draft, cast: Cast, {start, end}: Span): readonly Entity[] {
  const [found, nouns = ''] = ONE_OF.exec(draft.text.slice(start, end)) ?? []
  if (found === undefined) return []
  const [kind = ''] = nouns.split(/\s(?:who|of|in|at|from|on)\b/)
  const people = [
    ...calledAlike(draft, cast, kind.trim(), start),
    namesakesCalled(cast, kind, start),
  ]
  return people.find(({length}) => length === 2 || length === 3) ?? []
}

/** The two of one surname, where the noun is for relations: "one of the brothers". */
function namesakesCalled(cast: Cast, nouns: string, at: number): readonly Entity[] {
  return KIN.has(singular(nouns.trim().toLowerCase())) ? (namesakes(cast, at) ?? []) : []
}

/** A plural's singular, of nouns for people. */
export function singular(noun: string): string {
  return noun
    .replace(/men$/, 'man')
    .replace(/ies$/, 'y')
    .replace(/(?<!s)s$/, '')
}

// " and grandmother"
const LONGEST_KIN = 16

/** Whom "they" stands for: who spoke together just now, or the two whom the sentence before is about. */
export function severalBefore(
  draft: Draft,
  cast: Cast,
  mention: Span,
  sentence: number,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const last = lastUpTo(spoken, sentence)
  if (last !== undefined && sentence - last.sentence <= 2 && last.speaker.entities.length > 1)
    return last.speaker.entities.flatMap((id) => entityOf(cast, id) ?? [])
  const {items = []} = clausesOf(draft)[sentence - 1] ?? {}
  const subject = firstSubject(items, items.length)
  if (subject !== null) {
    const phrase = spanOf(items, subject)
    const counted = countedIn(draft, cast, phrase, spoken)
    if (counted !== null) return counted
    const owner = ownerOfPhrase(draft, phrase, entitiesNear(cast, phrase))
    if (owner.kind === 'several') return owner.entities
  }
  const from = draft.sentences[sentence - 1]?.span.start ?? mention.start
  return pairIn(cast, draft.text.slice(from, mention.start), 0, mention.start)
}
