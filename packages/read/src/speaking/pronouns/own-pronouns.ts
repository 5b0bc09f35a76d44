import {GENDERED} from '../../data/titles.ts'
import {CLAUSE_OPENER, ENDS_IN_ED, is, PERSON, PREPOSITION} from '../../language/grammar.ts'
import type {Clause, Item} from '../../quoting/items.ts'
import {isFiniteVerb} from '../../quoting/predicates.ts'
import {type Cast, entityOf, isCompatible} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {soleRelation} from '../kin/kinship.ts'
import type {Antecedent} from './antecedent.ts'

/** Whom a sentence can mean by a pronoun: whoever the same pronoun in it does, or `undefined` for nobody. */
export type Meant = Antecedent | 'same' | undefined

/**
 * "She left. “It is late,” she said", "His sister’s house burned. “It was old,” he said": whoever the sentence’s own pronoun means,
 * where it comes first.
 */
export function sameIn(
  cast: Cast,
  {items}: Clause,
  word: string,
  before: number,
  isOther: boolean,
): Meant {
  const gender = pronounGender(word)
  const at = items.findIndex(({lower}) => gender !== 'unknown' && pronounGender(lower) === gender)
  const pronoun = at < 0 ? undefined : items[at]
  if (pronoun === undefined || pronoun.start > before || items.at(-1)?.text === '?')
    return undefined
  if (isOther && opensClause(items, at, before)) return undefined
  const noun = /^h(?:is|er)$/.test(pronoun.lower)
    ? items.slice(at + 1, at + 4).find((each) => isNoun(each))
    : undefined
  if (noun === undefined) return pronoun.start < before ? 'same' : undefined
  const told = GENDERED.get(noun.lower) ?? gender
  return told === gender ? undefined : (ownerOfKin(cast, noun.lower, word) ?? 'same')
}

/** "Her teller", and not "to her by Ada Teller". */
function isNoun(each: Item): boolean {
  return (is(each, PERSON) && !each.capital) || each.lower === 'number'
}

/**
 * "As she left, Ada Vale sighed", "asked if he would, the chairman laughed": the pronoun is of the subject itself, which a comma brings in;
 * not in "asked if he had met Bo Reed, he said".
 */
function opensClause(items: Clause['items'], pronoun: number, before: number): boolean {
  // "As a result, he rang Bo Reed": the clause is the pronoun's own.
  if (items[pronoun - 1]?.text === ',') return false
  const pause = items.findIndex(({text}, i) => i > pronoun && text === ',')
  const isBefore = (items[pause]?.start ?? before) < before
  if (is(items[0], CLAUSE_OPENER | ENDS_IN_ED) || WHEN.test(items[pronoun - 1]?.lower ?? ''))
    return isBefore
  return is(items[0], PREPOSITION) && isBefore && isRightBehind(items, pause, before)
}

/** "In her letter, Ms Vale tells more", "for her last show, in May, the singer chose a hall": no verb between, and no other preposition before the subject. */
function isRightBehind(items: Clause['items'], pause: number, before: number): boolean {
  const found = items.findIndex(({start}) => start >= before)
  const at = found < 0 ? items.length : found
  const isOther = (each: Item, i: number): boolean =>
    (is(each, CLAUSE_OPENER) && each.lower !== 'and') ||
    pronounGender(each.lower) !== 'unknown' ||
    isFiniteVerb(items, pause + 1 + i)
  const between = items.slice(pause + 1, at)
  // "Letters to Bo Reed".
  const title = between.slice(between.findLastIndex(({text}) => text === ',') + 1)
  return !between.some(isOther) && !title.some((each) => is(each, PREPOSITION))
}

// "Two years after he left, Bo Reed sighed".
const WHEN = /^(?:after|before|since|when|while|until|once)$/

/** "His sister": of whom alone the article names one. */
function ownerOfKin(cast: Cast, noun: string, word: string): Antecedent | undefined {
  const only = soleRelation(cast, noun)
  const owner = only === null ? null : entityOf(cast, only.owner)
  return owner !== null && isCompatible(cast, owner, word)
    ? {entities: [owner], rule: 'pronoun-subject'}
    : undefined
}
