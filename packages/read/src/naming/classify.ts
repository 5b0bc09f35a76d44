import type {EntityType} from '@onrecord/core'
import {
  BODY_NOUNS,
  COMMON_ACRONYMS,
  ORGANISATION_WORDS,
  OTHER_NAME_WORDS,
  PERSON_NOUNS,
} from '../data/nouns.ts'
import {SURNAME_FIRST} from '../data/surnames.ts'
import type {Token} from '../language/tokens.ts'
import {verbForm} from '../quoting/verbs.ts'
import {countryNamed} from './gazetteer.ts'
import type {Run} from './runs.ts'

/** What a name most likely names; `other` for events, texts and periods, `null` when nothing tells. */
export type NameType = Extract<EntityType, 'person' | 'organisation' | 'place'> | 'other' | null

/** The type of a name, by its own words first, then by what stands around it. */
export function typeOfName(tokens: readonly Token[], run: Run): NameType {
  const words = tokens.slice(run.first, run.last + 1)
  return byWords(words, run) ?? byNeighbours(tokens, run, words) ?? byDefault(words)
}

function byWords(words: readonly Token[], run: Run): NameType {
  const name = words.map((word) => word.text).join(' ')
  if (words.some((word) => /\d/.test(word.text))) return 'other'
  if (countryNamed(name) !== null && run.honorific === null) return 'place'
  if (run.honorific !== null) return 'person'
  if (words.length === 1 && isAcronym(name)) return byAcronym(name)
  const byHead = byHeadWord(words)
  if (byHead !== null) return byHead
  return run.title !== null || isSurnameFirst(words.map((word) => word.text)) ? 'person' : null
}

function byAcronym(name: string): NameType {
  return COMMON_ACRONYMS.has(name.toLowerCase()) ? 'other' : 'organisation'
}

/** What the words themselves say: "Treaty of …", "… University", "The …". */
function byHeadWord(words: readonly Token[]): NameType {
  const of = words.findIndex((word) => /^(?:of|on|for)$/.test(word.lower))
  const head = words[(of < 0 ? words.length : of) - 1]?.lower ?? ''
  if (OTHER_NAME_WORDS.has(head)) return 'other'
  const isBody = words.length > 1 && words.some((word) => ORGANISATION_WORDS.has(word.lower))
  return isBody || of > 0 || words[0]?.text === 'The' ? 'organisation' : null
}

/** Two to six capitals, as of a body. */
export function isAcronym(name: string): boolean {
  return /^(?:\p{Lu}\.?){2,6}s?$/u.test(name)
}

/** "Hwang Bo-ra", "Hwang Min Seo", "Deng Lifen": a surname that stands first in Korean or Chinese, and short given names. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words
  if (words.length < 2 || words.length > 3 || !SURNAME_FIRST.has(first.toLowerCase())) return false
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second)) return words.length === 2
  return third === undefined ? second.length <= 9 : second.length <= 6 && third.length <= 6
}

function byNeighbours(tokens: readonly Token[], run: Run, words: readonly Token[]): NameType {
  const before = tokens[run.first - 1]
  if (isFollowedByAge(tokens, run.last)) return 'person'
  const apposition = appositionNoun(tokens, run.last)
  if (apposition !== null) return apposition
  if (isRoleNoun(before)) return 'person'
  const speaks = isSaying(tokens[run.last + 1]) || isSaidBefore(before)
  if (before?.lower === 'the') return speaks || words.length > 1 ? 'organisation' : 'other'
  if (speaks) return 'person'
  const isPlaced = /^(?:in|at|near|outside|around)$/.test(before?.lower ?? '')
  return isPlaced && words.length <= 2 ? 'place' : null
}

/** "said Ana Vale"; who is told is nobody who speaks. */
function isSaidBefore(before: Token | undefined): boolean {
  return isSaying(before) && before?.lower !== 'told'
}

function isRoleNoun(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && PERSON_NOUNS.has(token.lower)
}

function isFollowedByAge(tokens: readonly Token[], last: number): boolean {
  return (
    tokens[last + 1]?.text === ',' &&
    /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') &&
    /^[,.]$/.test(tokens[last + 3]?.text ?? '')
  )
}

/** "…, a fisherman," tells a person; "…, a trade body," an organisation. */
function appositionNoun(tokens: readonly Token[], last: number): NameType {
  if (tokens[last + 1]?.text !== ',') return null
  if (tokens[last + 2]?.lower === 'who') return 'person'
  for (let at = last + 2; at < last + 10; at++) {
    const token = tokens[at]
    if (
      token === undefined ||
      token.kind === 'punctuation' ||
      /^(?:and|who|which|that|in|on)$/.test(token.lower)
    )
      return null
    if (PERSON_NOUNS.has(token.lower) && !token.capital) return 'person'
    if (
      BODY_NOUNS.has(token.lower) &&
      !/^(?:a|an|the|one)$/.test(token.lower) &&
      tokens[at + 1]?.kind !== 'word'
    )
      return 'organisation'
  }
  return null
}

function isSaying(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (verbForm(token.lower, '')?.frames.has('clause') === true || token.lower === 'told') &&
    !token.capital
  )
}

/** Two or three plain words are a person's name more often than anything else in news; one alone tells nothing. */
function byDefault(words: readonly Token[]): NameType {
  const isPlain = words.every(
    (word) => /^\p{Lu}(?:\.|[\p{Ll}’'-].*)$/u.test(word.text) || /^\p{Ll}+$/u.test(word.text),
  )
  return words.length >= 2 && words.length <= 4 && isPlain ? 'person' : null
}
