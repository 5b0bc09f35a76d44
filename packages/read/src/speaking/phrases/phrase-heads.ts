import {HONORIFICS} from '../../data/titles.ts'
import {ONE_TO_TEN} from '../../data/words.ts'
import {
  BODY_NOUN,
  CLAUSE_OPENER,
  DETERMINER,
  DOCUMENT_NOUN,
  ENDS_IN_ED,
  ENDS_IN_LY,
  GERUND,
  GROUP_NOUN,
  is,
  PERSON,
  PERSON_NOUN,
  PREPOSITION,
} from '../../language/grammar.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'

/** The head of a phrase: up to the first comma, preposition or relative pronoun behind a body's letters. */
export function headTokens(tokens: readonly Token[]): readonly Token[] {
  const letters = tokens.findIndex(({text}) => text === '(')
  const isOpened = isBehindLetters(tokens, letters)
  const others = othersIn(tokens)
  for (let at = isOpened ? letters + 3 : Math.max(1, others); at < tokens.length; at++) {
    if (isOfCount(tokens, at) || isInEmployer(tokens, at) || isInOwner(tokens, at)) continue
    // "Orm’s newly chosen mayor Ada Vale".
    const isWithin = tokens[at]?.kind === 'word' && tokens[at - 1]?.kind === 'possessive'
    const isEnd = endsHead(tokens[at]) && !isWithin && !isBracketed(tokens, at)
    if (isEnd || isBehind(tokens, at) || opensTitle(tokens, at)) return tokens.slice(0, at)
  }
  return tokens
}

/** "The ballad “Odo Vale”": nobody whom a work is called for. */
export function opensTitle(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1]
  const isNoun = noun?.kind === 'word' && !noun.capital && !is(noun, DETERMINER)
  return isNoun && /^[“"]$/.test(tokens[at]?.text ?? '')
}

/** "Bank of Quorl (BQ) Governor Ada Vale", "former clerk Bank of Quorl (BQ) Dr Ada Vale"; not "a clerk of the Bank of Quorl (BQ) Ada Vale". */
function isBehindLetters(tokens: readonly Token[], letters: number): boolean {
  return (
    isBracketed(tokens, letters) &&
    (tokens.slice(0, 2).some(({capital}) => capital) ||
      HONORIFICS.has((tokens[letters + 3]?.lower ?? '').replace('.', ''))) &&
    !tokens.slice(0, letters).some(({text}) => text === ',')
  )
}

/** "Quorl - which rows - (said)", "records seen": what is told of a head. */
function isBehind(tokens: readonly Token[], at: number): boolean {
  const dash = tokens[at]
  const isDashed = dash?.text === '-' && (tokens[at - 1]?.end ?? 0) < dash.start
  return isDashed || isSaidOf(tokens, at)
}

/** Where those stand who are not named in "Norway, Cuba and 12 others", "Ada Vale, Bo Reed and two other envoys"; -1 where all are. */
function othersIn(tokens: readonly Token[]): number {
  const at = tokens.findIndex((token) => isIn(token, OTHERS))
  if (at < 0) return at
  const and = tokens.slice(0, at).findLastIndex(({lower}) => lower === 'and')
  const named = tokens.slice(0, and)
  const isList = at - and < 4 && named.some(({text}) => text === ',')
  const isNamed = named.every(({capital, text}) => capital || /^(?:,|of|the)$/.test(text))
  return and > 0 && isList && isNamed ? at : -1
}

const OTHERS = wordList('other others')

/** "Internet service provider (ISP) Quorl.net", "Quorl Bank (QB) governor Ada Vale": the name stands behind the letters. */
function isBracketed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 3]
  return (
    at >= 0 &&
    tokens[at]?.text === '(' &&
    tokens[at + 2]?.text === ')' &&
    (next?.capital === true || is(next, PERSON))
  )
}

/** "Records seen", "people interviewed": a participle behind the noun is no head; nor is one of "the party controlled newspaper". */
function isSaidOf(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return (
    token?.capital === false &&
    is(tokens[at - 1], HEAD_NOUN) &&
    !is(token, HEAD_NOUN) &&
    !is(tokens[at + 1], BODY_NOUN) &&
    (is(token, ENDS_IN_ED) || PARTICIPLES.test(token.lower) || isDoing(token, tokens[at + 1]))
  )
}

/** "(The envoy) advising Orm Council". */
function isDoing(token: Token, next: Token | undefined): boolean {
  return is(token, GERUND) && (next?.capital === true || is(next, DETERMINER))
}

const HEAD_NOUN = PERSON_NOUN | GROUP_NOUN | BODY_NOUN | DOCUMENT_NOUN
const PARTICIPLES = /^(?:seen|shown|written|given|taken|drawn|sent|held|made|known|kept)$/

/** "Mother of three Ada Vale". */
function isOfCount(tokens: readonly Token[], at: number): boolean {
  const [before, of, count, next] = tokens.slice(at - 1, at + 3)
  return (
    of?.lower === 'of' &&
    /^(?:mum|mom|mother|dad|father|grand\p{Ll}+)$/u.test(before?.lower ?? '') &&
    isIn(count, COUNTS) &&
    next?.capital === true
  )
}

const COUNTS = wordList(ONE_TO_TEN)

/** "The Ministry (of) Quays chief spokesman Ada Vale", "a Department (for) Quays spokeswoman": within the name of a body whose spokesman is told behind it. */
function isInEmployer(tokens: readonly Token[], at: number): boolean {
  const isBetween = tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === true
  // "Relatives of Quorlian writer Ada Vale".
  if (!isBetween || !isIn(tokens[at], JOINS_NAME) || is(tokens[at - 1], GROUP_NOUN)) return false
  const calling = tokens.findIndex(
    (token, each) =>
      each > at &&
      !token.capital &&
      is(token, PERSON_NOUN) &&
      (tokens[each + 1] ?? tokens[at + 1])?.capital === true,
  )
  return (
    calling > at &&
    tokens
      .slice(at + 1, calling)
      .every(
        (token, i) =>
          token.kind === 'word' &&
          (isIn(token, JOINS_NAME)
            ? tokens[at + i + 2]?.capital === true
            : !is(token, PREPOSITION)),
      )
  )
}

/** "The Ministry (of) Quays’ chief clerk": within the name of a body that has an officer. */
function isInOwner(tokens: readonly Token[], at: number): boolean {
  if (!isIn(tokens[at], JOINS_NAME) || tokens[at - 1]?.capital !== true) return false
  const owner = tokens.findIndex(({kind}, each) => each > at && kind === 'possessive')
  const name = tokens.slice(at, Math.max(at, owner))
  return (
    name.length > 1 &&
    name.every((token) => token.capital || isIn(token, JOINS_NAME)) &&
    is(
      tokens.slice(owner).find((token) => is(token, PERSON_NOUN)),
      PERSON,
    )
  )
}

const JOINS_NAME = wordList('and for of on')

function endsHead(token: Token | undefined): boolean {
  if (token?.kind === 'punctuation') return ',(–—'.includes(token.text)
  if (token === undefined || token.capital) return false
  // "Says Vale eventually", "the mayor herself said".
  if (is(token, ENDS_IN_LY) || isIn(token, ONESELF)) return true
  return is(token, PREPOSITION) || (is(token, CLAUSE_OPENER) && token.lower !== 'and')
}

const ONESELF = wordList('himself herself itself themselves')
