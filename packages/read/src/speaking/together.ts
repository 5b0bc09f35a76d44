import type {Entity, Span} from '@onrecord/core'
import {GENDERED} from '../data/titles.ts'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {spanOf} from '../quoting/ranges.ts'
import {firstSubject} from '../quoting/sentence-subjects.ts'
import type {Utterance} from './antecedents.ts'
import {bearersOfSurname, isNamedBefore, isOfGender} from './bearers.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {bearersOf} from './described.ts'
import {namesakes, pairIn} from './pairs.ts'
import {ownerOfPhrase} from './phrase-owner.ts'

/** People whom a phrase means by its head ("the couple", "a father and son", "both scientists"). */
export function severalAt(
  draft: Draft,
  cast: Cast,
  {start, end}: Span,
  spoken: readonly Utterance[],
): readonly Entity[] | null {
  const words = draft.text.slice(start, end + LONGEST_KIN)
  return pairIn(cast, words, end - start) ?? countedIn(draft, cast, {start, end}, spoken)
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
  const named = cast.entities.filter(
    (each) => isNamedBefore(each, start) && isOfGender(cast, each, gender),
  )
  // "The two men" are known ones, not any of whom nothing is told.
  const bearers = /^\p{Lu}/u.test(nouns)
    ? bearersOfSurname(cast, nouns.replace(/e?s$/, ''), nouns, start)
    : []
  const groups = [
    bearers,
    noun === '' ? [] : bearersOf(draft, cast, nouns.replace(/\p{L}+$/u, noun), noun, start),
    ...(gender === 'unknown'
      ? [named.filter(({id}) => spoken.some(({entity}) => entity?.id === id)), named]
      : [
          named.filter(({name}) => cast.genders.get(name) === gender),
          namesakes(cast) ?? [],
          named,
        ]),
  ]
  return groups.find(({length}) => length === count) ?? null
}

function singular(noun: string): string {
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
  const last = spoken.findLast((each) => each.sentence <= sentence)
  if (last !== undefined && sentence - last.sentence <= 2 && last.speaker.entities.length > 1)
    return cast.entities.filter(({id}) => last.speaker.entities.includes(id))
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
  return pairIn(cast, draft.text.slice(from, mention.start), 0)
}
