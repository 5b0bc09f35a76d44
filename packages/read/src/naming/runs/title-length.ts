import {HONORIFICS, TITLE_PREFIXES, TITLES} from '../../data/titles.ts'
import {phrases} from '../../data/words.ts'
import {is, PERSON_NOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn} from '../../language/word-lists.ts'
import {
  FORMER,
  HONORIFIC,
  isOf,
  OF_ORGANISATION,
  OPENS_TITLE,
  PARTICLE,
  STOPPED,
  TITLE,
  TITLE_PREFIX,
  unstopped,
} from '../classes.ts'
import {hasParticle} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'
import {isJoinedTitle, isTitle} from './offices.ts'
import {isNoRank} from './roles-within.ts'

/** How many tokens at a place are a title with a name still to come: 0, or up to 3. */
export function titleLength(tokens: readonly Token[], at: number, last: number): number {
  if (!isOf(tokens[at], OPENS_TITLE | STOPPED)) return 0
  if (last - at === 1 ? isNoTitleAlone(tokens, at) : isOfBody(tokens, at, last)) return 0
  for (let length = Math.min(3, last - at); length >= 1; length--) {
    const next = tokens[at + length]
    if (next === undefined || !beginsName(next) || !isTitleAt(tokens, at, length)) continue
    if (length > 1 || !(isNoRank(tokens[at], next) || isFirstOf(tokens, at))) return length
  }
  return 0
}

/** "The Permanent Mission of Quorl", "the General Coordination for Weirs": what a body is, and nobody of that rank. */
function isFirstOf(tokens: readonly Token[], at: number): boolean {
  const isFirst = (word: Token | undefined): boolean =>
    /^(?:general|permanent)$/.test(word?.lower ?? '')
  const noun = isFirst(tokens[at + 1]) ? at + 2 : at + 1
  return (
    isFirst(tokens[at]) &&
    isCommon(tokens[noun]) &&
    /^(?:of|for|to)$/.test(tokens[noun + 1]?.lower ?? '')
  )
}

/** "The Permanent Electoral Authority", "the Senior Courts Board": a word that a body's name begins with; not "the Former Weirs Board", "the senior Quorl Board". */
function isOfBody(tokens: readonly Token[], at: number, last: number): boolean {
  const [prefix, next] = [tokens[at], tokens[at + 1]]
  return (
    isOf(prefix, TITLE_PREFIX) &&
    !isIn(prefix, FORMER) &&
    isOf(tokens[last], OF_ORGANISATION) &&
    (prefix?.lower === 'permanent' || isCommon(next)) &&
    !isTitle(next) &&
    preceding(tokens, at)?.lower === 'the' &&
    !is(tokens[last + 1], PERSON_NOUN)
  )
}

/** "The Chief Justice"; "D.A. Quorl", whose initials they are; "the D.C. Circuit"; "Father Time". */
function isNoTitleAlone(tokens: readonly Token[], at: number): boolean {
  return /^D\.[AC]\.$/.test(tokens[at]?.text ?? '') || NOBODY.has(bareWords(tokens, at, at + 2))
}

const NOBODY: ReadonlySet<string> = new Set(
  phrases(
    'chief justice|father christmas|father time|king air|king kong|lord almighty|mr security|prince charming',
  ),
)

function isTitleAt(tokens: readonly Token[], at: number, length: number): boolean {
  if (length === 1 && !isOf(tokens[at], STOPPED))
    return isOf(tokens[at], TITLE | HONORIFIC | TITLE_PREFIX)
  const words = bareWords(tokens, at, at + length)
  return (
    TITLES.has(words) ||
    HONORIFICS.has(words) ||
    TITLE_PREFIXES.has(words) ||
    isJoinedTitle(words) ||
    /^chief \S+ officer$/.test(words)
  )
}

export function bareWords(tokens: readonly Token[], first: number, end: number): string {
  let words = bare(tokens[first])
  for (let at = first + 1; at < end; at++) words += ` ${bare(tokens[at])}`
  return words
}

/** A word in small letters, without the stops of what is abbreviated and the "ex-" of an office. */
export function bare(token: Token | undefined): string {
  if (!isOf(token, STOPPED)) return token?.lower ?? ''
  return token === undefined ? '' : unstopped(token).replace(/^ex-/, '')
}

/** A capital, or the particle of a surname: "Mr de Quorl". */
function beginsName(token: Token): boolean {
  return token.capital || isOf(token, PARTICLE) || hasParticle(token)
}
