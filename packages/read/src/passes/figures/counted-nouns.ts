import {BODY_NOUNS} from '../../data/nouns.ts'
import {SCALES} from '../../data/number-words.ts'
import {ONE_PERSON, PEOPLE, PEOPLES} from '../../data/person-nouns.ts'
import {meanings, words} from '../../data/words.ts'
import {
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  GERUND,
  is,
  PREPOSITION,
  PRONOUN,
} from '../../language/grammar.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isDemonym} from '../../naming/countries.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {isPastForm} from '../tokens/verb-tenses.ts'

/** The first common plural; a people ("300 Harbourlanders") only where none follows it. */
export function nounAt(
  tokens: readonly Token[],
  from: number,
  isOne: boolean,
  isTitleCase: () => boolean,
): Counted | null {
  // "by eight the tanks were dry"
  if (isIn(tokens[from], OWNED) && tokens[from - 1]?.lower !== 'of') return null
  let people: Counted | null = null
  const end = from + PHRASE_REACH
  for (let index = from; index < end && !endsNoun(tokens, index, from, isTitleCase); index++) {
    const token = tokens[index]
    if (token === undefined) break
    const noun = modelAt(tokens, index, from) ?? commonNoun(tokens, index, from, isOne)
    if (noun !== null) return noun
    if (people !== null) return ofPeople(tokens, index, from) ?? people
    people = inCapitals(tokens, index, from, isTitleCase)
  }
  return people
}

/** The words for what a number counts, and their unit. */
export interface Counted {
  readonly from: number
  readonly to: number
  /** `person`, or the singular noun. */
  readonly unit: string
}

/** How many tokens a noun phrase can have. */
export const PHRASE_REACH = 7

/** "Six in Pier Fraud" ends at its small words in capitals, too. */
function endsNoun(
  tokens: readonly Token[],
  index: number,
  from: number,
  isTitleCase: () => boolean,
): boolean {
  const token = tokens[index]
  if (endsPhrase(tokens, index, from)) return !joinsAdjectives(tokens, index, from)
  return token?.cased === true && is(token, CLOSED) && isTitleCase()
}

/** "49 old and new boats", "12 Ormish and Valish boats" */
function joinsAdjectives(tokens: readonly Token[], and: number, from: number): boolean {
  const [before, other] = [tokens[and - 1], tokens[and + 1]]
  if (tokens[and]?.lower !== 'and' || and === from || isPlural(before?.lower ?? '')) return false
  const isAdjective = isPlain(before) && isPlain(other) && !isPlural(other?.lower ?? '')
  return isAdjective && [and + 2, and + 3].some((at) => isNounInS(tokens[at]))
}

function isPlain(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !(is(token, CLOSED) || isPastForm(token) || PEOPLE.has(token.lower))
  )
}

/** "two Chinese fighter jets": the plural behind one more noun; not "two Chinese bought cars" */
function ofPeople(tokens: readonly Token[], index: number, from: number): Counted | null {
  const [noun, plural] = tokens.slice(index)
  if (noun === undefined || noun.cased || isPastForm(noun) || noun.lower.endsWith('s')) return null
  return plural === undefined || isPastForm(plural) || endsPhrase(tokens, index + 1, from)
    ? null
    : commonNoun(tokens, index + 1, from, false)
}

function commonNoun(
  tokens: readonly Token[],
  index: number,
  from: number,
  isOne: boolean,
): Counted | null {
  const token = tokens[index]
  if (
    token === undefined ||
    token.cased ||
    isOwnerOf(tokens, index) ||
    isBesideNoun(token, tokens[index + 1], tokens[index + 2])
  )
    return null
  const unit = unitOf(token, isOne)
  return unit === null ? null : {from, to: index + 1, unit: withPrefix(tokens, index, from, unit)}
}

/** "dozens of neighbours’ boats" */
function isOwnerOf(tokens: readonly Token[], noun: number): boolean {
  return (
    tokens[noun + 1]?.lower === "'" &&
    tokens[noun]?.lower.endsWith('s') === true &&
    isNounInS(tokens[noun + 2])
  )
}

/** "two by-elections", "three X-rays" */
function withPrefix(tokens: readonly Token[], noun: number, from: number, unit: string): string {
  const [prefix, hyphen] = [tokens[noun - 2], tokens[noun - 1]]
  const isOne = hyphen?.lower === '-' && hyphen.glued && tokens[noun]?.glued && noun - 2 >= from
  return isOne && unit !== 'person' && prefix?.kind === 'word' ? `${prefix.lower}-${unit}` : unit
}

/** "18 police buses", not "18 police"; "two sanctions experts": behind a plural no verb ends in s. */
function isBesideNoun({lower}: Token, after: Token | undefined, next: Token | undefined): boolean {
  // "a survey of 40 crews shows this", "12 times earnings"
  if (lower !== 'times' && isPlural(lower) && isNounInS(after) && !is(next, DETERMINER | PRONOUN))
    return true
  return (
    PEOPLE.has(lower) &&
    !lower.endsWith('s') &&
    after?.kind === 'word' &&
    !after.cased &&
    isPlural(after.lower) &&
    !(is(after, CLOSED) || isNoted(after, STOP))
  )
}

/** "five Alder 737s", "six F-16s" */
function modelAt(tokens: readonly Token[], index: number, from: number): Counted | null {
  const [token, after] = [tokens[index], tokens[index + 1]]
  if (token?.kind !== 'number' || after?.glued !== true) return null
  const [letters, hyphen] = [tokens[index - 2]?.lower, tokens[index - 1]?.lower]
  const name = hyphen === '-' ? `${letters}-` : `${hyphen} `
  return {from, to: index + 2, unit: name + token.lower}
}

/** A plural's singular, by the rules of spelling. */
export function singular(noun: string): string {
  const irregular = IRREGULAR.get(noun)
  if (irregular !== undefined) return irregular
  if (/[^aeiou]ies$/.test(noun)) return `${noun.slice(0, -3)}y`
  if (
    /(?:ss|x|ch|sh|o|(?:vir|bon|camp|chor|circ|cauc|cens|foc)us)es$/.test(noun) &&
    !noun.endsWith('shoes')
  )
    return noun.slice(0, -2)
  return noun.endsWith('s') ? noun.slice(0, -1) : noun
}

const IRREGULAR: ReadonlyMap<string, string> = meanings({
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  half: 'halves',
  shelf: 'shelves',
  wolf: 'wolves',
  calf: 'calves',
  leaf: 'leaves',
  loaf: 'loaves',
  thief: 'thieves',
  scarf: 'scarves',
  headscarf: 'headscarves',
  cache: 'caches',
  tranche: 'tranches',
  avalanche: 'avalanches',
  headache: 'headaches',
  matrix: 'matrices',
  index: 'indices',
  criterion: 'criteria',
  bus: 'buses',
  gas: 'gases',
  lens: 'lenses',
  crisis: 'crises',
  foot: 'feet',
  movie: 'movies',
  calorie: 'calories',
  cookie: 'cookies',
  selfie: 'selfies',
  rookie: 'rookies',
  zombie: 'zombies',
  talkie: 'talkies',
  tie: 'ties',
  krone: 'kroner',
  krona: 'kronor',
  ...Object.fromEntries(
    ['aircraft', 'spacecraft', 'species', 'series', 'cattle', 'sheep', 'fish', 'headquarters'].map(
      (noun) => [noun, noun],
    ),
  ),
})

/** What a noun counts: `person`, or its singular. */
export function unitOf(token: Token, isOne: boolean): string | null {
  if (PEOPLE.has(token.lower) || /.children$/.test(token.lower)) return 'person'
  if (isOne) return unitOfOne(token.lower)
  return isPlural(token.lower) ? singular(token.lower) : null
}

/** "One man", "one count of murder": of which there may be one that is counted. */
export function unitOfOne(noun: string): string | null {
  return ONE_PERSON.has(noun) ? 'person' : noun === 'count' ? noun : null
}

/** Whether a word looks like a plural. */
export function isPlural(word: string): boolean {
  return (
    IRREGULAR.has(word) ||
    (word.endsWith('s') && /(?<!\boversea)(?<=[a-z][a-hj-rtv-z])s$/.test(word))
  )
}

function isNounInS(token: Token | undefined): boolean {
  return (
    token?.cased === false && token.kind === 'word' && isPlural(token.lower) && !is(token, CLOSED)
  )
}

/** "300 Harbourlanders"; "20 Labour MPs", "16 First Nations", where nothing more of the phrase follows; "Two Guild Members Charged" in a headline. */
function inCapitals(
  tokens: readonly Token[],
  index: number,
  from: number,
  isTitleCase: () => boolean,
): Counted | null {
  const token = tokens[index]
  if (token === undefined) return null
  const unit = isPeople(token) ? 'person' : unitInCapitals(tokens, index, from, isTitleCase)
  return unit === null ? null : {from, to: index + 1, unit}
}

function unitInCapitals(
  tokens: readonly Token[],
  index: number,
  from: number,
  isTitleCase: () => boolean,
): string | null {
  const [token, next] = [tokens[index], tokens[index + 1]]
  const one = singular(token?.lower ?? '')
  if (token?.cased !== true || one === token.lower || next?.lower === "'") return null
  const isLast = isVerbIn(next) || endsPhrase(tokens, index + 1, from)
  const isInTitle =
    (isLast || is(next, ENDS_IN_ED | PREPOSITION)) && isInHeadline(tokens, index, from, isTitleCase)
  if (!(isLast || isInTitle)) return null
  if (PEOPLE.has(token.lower)) return 'person'
  // "300 NGOs"
  return isInTitle || BODY_NOUNS.has(one) || /^[A-Z]{2,}s$/.test(token.text) ? one : null
}

function isVerbIn(next: Token | undefined): boolean {
  return next !== undefined && !next.cased && (isPastForm(next) || is(next, GERUND))
}

/** Where capitals tell no name; "the Four Quorls", "Two Terms Plus 10 Years" are other phrases. */
function isInHeadline(
  tokens: readonly Token[],
  index: number,
  from: number,
  isTitleCase: () => boolean,
): boolean {
  return (
    tokens.at(-1)?.lower !== '.' &&
    tokens[from - 2]?.lower !== 'the' &&
    tokens[index - 1]?.kind !== 'number' &&
    isTitleCase()
  )
}

function isPeople(token: Token): boolean {
  return (
    token.cased &&
    (PEOPLES.has(token.lower) ||
      (token.lower.endsWith('s') && isDemonym(token.lower)) ||
      /[a-z]{2}(?:ans|ese|men|women)$/.test(token.lower))
  )
}

export const OWNED: number = wordList('the these those his her their its our my your')

/** Whether a noun phrase that began at `from` cannot go on with this token. */
export function endsPhrase(tokens: readonly Token[], index: number, from: number): boolean {
  const token = tokens[index]
  if (token === undefined || isIn(token, SCALE)) return true
  if (token.kind === 'number') return index === from || !isModel(tokens, index)
  if (isSign(token))
    return !(
      isOfInitials(tokens, index) ||
      (/^[-'“"‘]$/.test(token.lower) && (token.glued || index === from))
    )
  return (
    !token.cased && (isNoted(token, STOP) || is(token, CLOSED)) && !isHyphened(tokens, index, from)
  )
}

/** "three left-wing clubs", "two mail-in votes", "six surface-to-air missiles"; not "65-and-older rowers". */
function isHyphened(tokens: readonly Token[], index: number, from: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  if (before?.lower === '-' && token?.glued === true) return index > from + 1
  return after?.lower === '-' && after.glued
}

const SCALE = wordList([...SCALES.keys()].join(' '))

/** "two U.S. soldiers": the stops of what is in initials. */
function isOfInitials(tokens: readonly Token[], stop: number): boolean {
  const [letter, mark] = [tokens[stop - 1], tokens[stop]]
  return mark?.lower === '.' && mark.glued && letter?.cased === true && letter.lower.length === 1
}

/** "five new 737 aircraft", "five Boeing 737s": a number inside that names a model. */
function isModel(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  return (
    /^\d{2,4}$/.test(tokens[index]?.lower ?? '') &&
    after?.kind === 'word' &&
    (!after.glued || after.lower === 's')
  )
}

const STOP: number = noteClass(
  words(
    'ago down up off out away left says said lost involved now each last next this today yesterday so there when how him them us me already ' +
      'bore gave took saw went came began ate knew wore wrote grew drew drove flew spoke sang ran shook stole threw withdrew became chose broke froze',
  ),
)
