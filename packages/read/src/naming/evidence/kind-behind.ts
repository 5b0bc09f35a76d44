import {CLOSED, FINITE, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isDemonym} from '../countries.ts'
import {isCommon} from '../types/common-words.ts'

/** "Norland’s Quorl Tessen daily newspaper", "told Quorl news agency", "the Quorl party", "Quorl Tessen domestic security agency": the noun for a body behind its name; not "a Norse newspaper". */
export function isKindBehind(tokens: readonly Token[], first: number, last: number): boolean {
  let at = last + 1
  while (at < last + LONGEST_KIND && isBetween(tokens[at])) at++
  const isKind = isSmall(tokens[at]) && (isIn(tokens[at], KINDS) || isSender(tokens, last, at))
  const isParty = tokens[at]?.lower === 'party'
  // "Coastal news outlet Quorl": of the name behind.
  return isKind && tokens[at + 1]?.capital !== true && mayBeNamed(tokens, first, last, isParty)
}

/** "(News) agency", "(rebel) group": what says little by itself. */
function isSender(tokens: readonly Token[], last: number, at: number): boolean {
  return at > last + 1 && isIn(tokens[at], SENDERS) && isIn(tokens[at - 1], OF_SENDERS)
}

/** What may stand before the noun. */
function isBetween(token: Token | undefined): boolean {
  return (
    isSmall(token) && !(isIn(token, KINDS) || isIn(token, SENDERS) || is(token, CLOSED | FINITE))
  )
}

function isSmall(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital
}

const LONGEST_KIND = 3
// What says enough by itself.
const KINDS = wordList('newspaper tabloid broadcaster magazine television party')
const SENDERS = wordList('agency channel group movement network outlet service site station')
const OF_SENDERS = wordList(
  'advocacy aid armed campaign extremist guerrilla insurgent intelligence islamist jihadist media mercenary militant monitoring news opposition paramilitary press radio rebel resistance rights security separatist spy television terror terrorist tv',
)

/**
 * Neither a word of the language ("State news agency Quorl"), a people's ("a Norse newspaper") nor one of a place ("its Quorl newspaper"; but "his Quorl party"),
 * nor the end of a name ("State of Orm and the Quorl militant group").
 */
function mayBeNamed(
  tokens: readonly Token[],
  first: number,
  last: number,
  isParty: boolean,
): boolean {
  const {lower = ''} = tokens[last] ?? {}
  const before = preceding(tokens, first)
  return !(
    (first === last && isCommon(tokens[last]) && !isWithin(tokens, first)) ||
    isDemonym(lower) ||
    PEOPLES_OR_LINKED.test(lower) ||
    isIn(before, isParty ? A_AN : OF_PLACES) ||
    (before?.lower === 'the' && preceding(tokens, first - 1)?.lower === 'and')
  )
}

/** "(Last month) Tides (magazine)": behind a small word every capital is a name’s. */
function isWithin(tokens: readonly Token[], first: number): boolean {
  return isSmall(preceding(tokens, first)) && tokens[first + 1]?.lower === 'magazine'
}

const PEOPLES_OR_LINKED = /(?:[aei]an|ese|ish|ite)$|-\p{Ll}+ed$/u
const OF_PLACES = wordList('a an any its his her their our local this')
