import {INTERNATIONAL_BODIES} from '../../data/international-bodies.ts'
import {COMMON_ACRONYMS} from '../../data/nouns.ts'
import {AUXILIARY, BODY_NOUN, CLOSED, is, PERSON_NOUN, PREPOSITION} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN, AND_OR} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {BODY_WORD, isOf, OF_ORGANISATION, OF_OTHER, ORGANISATION_HEAD, TITLE} from '../classes.ts'
import type {NameType} from '../name-type.ts'
import {isCommon} from './common-words.ts'

/** Most acronyms are bodies' names; one that small letters explain ("rapid eye movement (REM)") is none. */
export function acronymType(tokens: readonly Token[], at: number, name: string): NameType {
  // "MPs", "PACs".
  if (PLURAL.test(name)) return 'other'
  if (/^(?:L\.A\.|D\.?C\.?|NJ|NYC?|U\.?S\.?S\.?R\.?)$/.test(name)) return 'place'
  if (INTERNATIONAL_BODIES[name.replace(/\./g, '')] !== undefined) return 'organisation'
  if (isOne(tokens, at) || isOfficeInShort(tokens, at, name) || isEra(tokens, at)) return 'other'
  if (isShortForBody(tokens, at, name)) return 'organisation'
  const isOther = isExplained(tokens, at, name) || explainsThing(tokens, at, name)
  return isOther || COMMON_ACRONYMS.has(name.toLowerCase().replaceAll('.', '')) ? 'other' : null
}

/** "They put it into a QTA, an OQC and a pen": a thing, of which there are several; "a QTA boat" is a boat. */
function isOne(tokens: readonly Token[], at: number): boolean {
  const [after, next] = [tokens[at + 1], tokens[at + 2]]
  if (!isIn(preceding(tokens, at), A_AN)) return false
  if (after?.kind !== 'word')
    return after?.kind !== 'possessive' && !/^[-–/’']$/.test(after?.text ?? '')
  if (after.capital || (isIn(after, AND_OR) && next?.capital === true)) return false
  return is(after, CLOSED | PREPOSITION | AUXILIARY)
}

/** "Licensed Quay Manager (LQM)": who does something; not "Quorl Coast Guard (QCG)". */
function isOfficeInShort(tokens: readonly Token[], at: number, name: string): boolean {
  const noun = preceding(tokens, at - 1)
  return (
    preceding(tokens, at)?.text === '(' &&
    noun?.capital === true &&
    noun.text.charAt(0) === name.charAt(name.length - 1) &&
    (is(noun, PERSON_NOUN) || isOf(noun, TITLE)) &&
    !(isOf(noun, BODY_WORD) || isIn(noun, OFFICES_TOO))
  )
}

// Who holds an office, and the office: "County Attorney (QCA)".
const OFFICES_TOO = wordList('attorney general guard')

/** "500 BC", "the sixth century BCE". */
function isEra(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return (
    isIn(tokens[at], ERAS) &&
    (before?.kind === 'number' || before?.lower.startsWith('centur') === true)
  )
}

const ERAS = wordList('ad bc bce ce')
const PLURAL = /\p{Lu}{2}s$/u

/** "Rapid eye movement (REM)", "the Quorl Weir Treaty (QWT)"; not "the army (QAF)", whose letters are of a name that is not told. */
function isExplained(tokens: readonly Token[], at: number, name: string): boolean {
  const before = preceding(tokens, at - 1)
  if (!/^[([]$/.test(preceding(tokens, at)?.text ?? '') || before?.kind !== 'word') return false
  if (before.capital) return isOf(before, OF_OTHER)
  return !isBodyNoun(before) || endsWithLetters(tokens, at - 2, name)
}

/** A noun for a body, or for several parts of one: "army", "services". */
function isBodyNoun(token: Token): boolean {
  return is(token, BODY_NOUN) || /^(?:forces|services|troops)$/.test(token.lower)
}

/** Whether letters are those of the words up to a place: "intensive care (unit)" of "ICU". */
function endsWithLetters(tokens: readonly Token[], last: number, name: string): boolean {
  const letters = name.replace(/[.s]/g, '')
  const words = tokens.slice(Math.max(0, last + 1 - letters.length), last + 1)
  return words.map(({lower}) => lower.charAt(0)).join('') === letters.toLowerCase()
}

/** "The Ministry of Quay Security (MQS)": letters of capitals behind which they stand, one of which is a body's. */
function isShortForBody(tokens: readonly Token[], at: number, name: string): boolean {
  if (!/^[([]$/.test(preceding(tokens, at)?.text ?? '')) return false
  const words = tokens
    .slice(Math.max(0, at - 1 - 2 * name.length), at - 1)
    .filter(({capital}) => capital)
    .slice(-name.length)
  return (
    words.map(({text}) => text.charAt(0)).join('') === name &&
    (words.some((word) => isOf(word, OF_ORGANISATION)) || isOf(words.at(-1), ORGANISATION_HEAD))
  )
}

/** "REM (rapid eye movement)", "REM [Rapid Eye Movement, …": the words in the brackets are no body's. */
function explainsThing(tokens: readonly Token[], at: number, name: string): boolean {
  if (!/^[([]$/.test(tokens[at + 1]?.text ?? '')) return false
  const words = tokens.slice(at + 2, at + 2 + name.length)
  if (words.map(({lower}) => lower.charAt(0)).join('') !== name.toLowerCase()) return false
  const head = words.at(-1)
  const isBody = words.some((word) => isOf(word, OF_ORGANISATION)) || isOf(head, ORGANISATION_HEAD)
  return words.every(({capital}) => !capital) || (!isBody && isCommon(head))
}
