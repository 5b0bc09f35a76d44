import type {Figure} from '@onrecord/core'
import {DETERMINERS, POSSESSIVES} from '../../data/closed-class.ts'
import {QUALIFIERS} from '../../data/measures.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {DETERMINER, is, POSSESSIVE, PREPOSITION, PRONOUN} from '../../language/grammar.ts'
import {isPersonPlural} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {numberAt} from '../tokens/number.ts'
import {isParticiple} from '../tokens/verb-tenses.ts'
import {countedAt} from './counted.ts'
import {endsPhrase, isPlural, PHRASE_REACH} from './counted-nouns.ts'

/** A phrase after "of", for a share: "7 per cent of [world output]". */
export function wholeAt(tokens: readonly Token[], at: number): Stretch | null {
  const isOf = tokens[at]?.lower === 'of'
  // "half the boats"
  const isHalf =
    isIn(preceding(tokens, at), HALF) &&
    is(tokens[at], DETERMINER | POSSESSIVE) &&
    !isIn(tokens[at], THOSE)
  if (!isOf && !isHalf) return null
  return phraseAt(tokens, isOf ? at + 1 : at)
}

/** The words of a phrase, past its article, or `null`. */
export function phraseAt(tokens: readonly Token[], at: number): Stretch | null {
  let from = at
  while (isBeside(tokens[from]?.lower ?? '')) from++
  let to = from
  while (to < from + PHRASE_REACH && goesOn(tokens, to, from)) to++
  return to > from ? {from, to} : null
}

/** Tokens from one up to another. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const HALF = wordList('half')
const THOSE = wordList('those these')

/** "of [voters] thought", "of [voters] back the plan", "of [cocaine] hidden in a lorry"; "of [women voters]", "of [spam received]" */
function goesOn(tokens: readonly Token[], at: number, from: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (token === undefined || endsPhrase(tokens, at, from)) return false
  if (at === from || before === undefined || token.kind !== 'word') return true
  return isParticiple(token)
    ? ACTED_ON.test(token.lower) || !endsBeforePast(before, next)
    : !endsBeforeVerb(before, token, next)
}

function endsBeforePast(before: Token, next: Token | undefined): boolean {
  const isLast = next === undefined || isSign(next) || is(next, PREPOSITION)
  return isPlural(before.lower) || (!before.cased && isLast)
}

/** "of voters [back]", "of homes [need] a"; behind a plural another goes on: "of women voters". */
function endsBeforeVerb(before: Token, token: Token, next: Token | undefined): boolean {
  // "half the land wants"
  if (/^(?:wants|thinks|believes|says)$/.test(token.lower)) return true
  if (before.cased || isPlural(token.lower)) return false
  // "of people smuggling cases"
  if (before.lower === 'people') return !/^(?:smuggl|traffick)/.test(token.lower)
  return (
    isPlural(before.lower) &&
    (PEOPLE.has(before.lower) || isPersonPlural(before) || is(next, DETERMINER | PRONOUN))
  )
}

const ACTED_ON =
  /^(?:sold|killed|counted|cast|(?:im|ex)ported|surveyed|interviewed|questioned|polled|produced|made|used|built|spent|raised|advertised)$/

/** "of [nearly every] dollar" */
function isBeside(word: string): boolean {
  return DETERMINERS.has(word) || /^(?:nearly|almost|every|each|all)$/.test(word)
}

/** "of them", "of those in the camp": what was counted before is counted again. "of those who", "of those plants" say themselves what they count. */
export function isPartOfBefore(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower !== 'of') return false
  const [pronoun, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]]
  if (/^(?:them|whom|which)$/.test(pronoun)) return true
  return (
    /^(?:those|these)$/.test(pronoun) &&
    !(after?.kind === 'word' && (/^(?:who|whose|that)$/.test(after.lower) || isPlural(after.lower)))
  )
}

/** "(four) of those who", "(four) who": people, whoever they are. */
export function isOfPeople(tokens: readonly Token[], to: number): boolean {
  const isOf = tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'those'
  return /^who(?:se)?$/.test(tokens[isOf ? to + 2 : to]?.lower ?? '')
}

/** Where the number stands that a number is a part of ("two of its nine wells", "71 of the line's 78 stops"), or `null`. */
export function numberedWholeAt(tokens: readonly Token[], to: number): number | null {
  const at = ofAt(tokens, to)
  if (at === null) return null
  for (let index = at + 1; index < at + 6; index++) {
    const token = tokens[index]
    if (token === undefined || (isSign(token) && token.lower !== "'")) return null
    const number = numberAt(tokens, index)
    if (number !== null)
      return isLed(tokens, at, index) || isOfMany(tokens, to, index, number.next) ? index : null
  }
  return null
}

/** "of", "out of" */
function ofAt(tokens: readonly Token[], to: number): number | null {
  const at = tokens[to]?.lower === 'out' ? to + 1 : to
  return tokens[at]?.lower === 'of' ? at : null
}

/** "of its nine", "of the nine", "of the line's nine"; "of nine" alone may be anything. */
function isLed(tokens: readonly Token[], of: number, number: number): boolean {
  const before = tokens[number - 1]?.lower ?? ''
  // "of his last nine", "of the top ten"
  if (number === of + 3 && /^(?:top|last|first|past|previous|next|final|remaining)$/.test(before))
    return isLed(tokens, of, number - 1)
  if (number === of + 2) return DETERMINERS.has(before) || POSSESSIVES.has(before)
  // "of the estimated nine"
  if (number === of + 3 && QUALIFIERS.has(before))
    return DETERMINERS.has(tokens[of + 1]?.lower ?? '')
  return number > of + 2 && (before === 's' || before === "'")
}

/** "11 of 329 complaints", "nine of 638 who" */
function isOfMany(tokens: readonly Token[], after: number, number: number, to: number): boolean {
  const noun = tokens[to]
  return (
    number <= after + 2 &&
    numberAt(tokens, after - 1) !== null &&
    noun?.kind === 'word' &&
    (noun.lower === 'who' || countedAt(tokens, to, false) !== null)
  )
}

export function opensWithThese(tokens: readonly Token[]): boolean {
  return (
    tokens[0]?.lower === 'of' &&
    /^(?:these|those|them)$/.test(tokens[1]?.lower ?? '') &&
    tokens[2]?.lower === ','
  )
}

/** "Of the 46 who came, 17 stayed": where the number stands that a sentence opens with as its whole, or `null`. */
export function openingWhole(tokens: readonly Token[]): number | null {
  if (tokens[0]?.lower !== 'of') return null
  const at = [1, 2].find((index) => numberAt(tokens, index) !== null)
  return at ?? null
}

/** How many figures back "of them" can reach. */
const BACK = 3

/** The count that a part is one of: the last one that is larger, of the few before. */
export function wholeBefore(
  figures: readonly Figure[],
  part: Pick<Figure, 'value' | 'unit'>,
): Figure | undefined {
  return figures.slice(-BACK).findLast((whole) => isCount(whole) && isLarger(whole, part))
}

/** Whether one figure can be the whole of another. */
export function isLarger(whole: Figure, part: Pick<Figure, 'value' | 'unit'>): boolean {
  if (whole.value === null || part.value === null || part.unit === 'percent') return true
  return whole.value > part.value
}

/** Whether a figure counts people or things, not money, a share, a measure or a time. */
export function isCount({unit, measures}: Figure): boolean {
  return (
    unit === 'person' ||
    (measures.length > 0 && unit !== null && unit !== 'percent' && !/^[A-Z]{3}$/.test(unit))
  )
}
