import {SURNAME_FIRST} from '../../data/surnames.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {formOfWord, isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn} from '../../language/word-lists.ts'
import {
  BODY_BEFORE,
  FORMER,
  isOf,
  isSmallWord,
  OF_OTHER,
  ORGANISATION_HEAD,
  PERSON_OR_KIN,
  ROYAL,
} from '../classes.ts'
import {isCountry} from '../countries.ts'
import {isKindBehind} from '../evidence/kind-behind.ts'
import {keyOf} from '../keys.ts'
import type {KnownNames} from '../known-names.ts'
import type {NameType} from '../name-type.ts'
import type {Run} from '../runs/run.ts'
import {acronymType} from './acronym-types.ts'
import {isCommonWord} from './common-words.ts'
import {byHeadWord, isAcronym} from './head-words.ts'
import {PRACTICES} from './listed.ts'
import {bare, isNoBody} from './no-bodies.ts'
import {byWholeName} from './whole-names.ts'

/** The type of a name by its own words and its title; `null` where they do not tell. */
export function typeByWords(
  tokens: readonly Token[],
  run: Run,
  texts: readonly string[],
  known: KnownNames,
): NameType {
  const name = texts.join(' ')
  const numbered = numberedType(tokens, run, name)
  if (numbered !== null) return numbered
  if (run.honorific !== null) return 'person'
  if (isNoBody(tokens, run, name)) return 'other'
  const whole = byWholeName(tokens, run, name, known)
  if (whole !== null) return whole
  if (texts.length === 1 && isAcronym(name)) return acronymType(tokens, run.first, name)
  const words = tokens.slice(run.first, run.last + 1)
  if (isHolder(words, run, known, preceding(tokens, run.first))) return 'person'
  const byHead = byHeadWord(words, preceding(tokens, run.first)?.lower === 'the', known)
  if (byHead !== null) return byHead
  const isNamed = isPersonByWords(texts) && !isPlacedFirst(tokens, run, texts)
  return isTitled(run) || isNamed ? 'person' : null
}

/** "A330", "Interstate (9)", "the QS (500)", "band (D)": what is numbered or lettered, and no name by itself; "MI5", "HS2 Ltd": a body. */
function numberedType(tokens: readonly Token[], {first, last}: Run, name: string): NameType {
  if (/\d/.test(name)) {
    if (NUMBERED_STREET.test(name)) return 'place'
    return NUMBERED_BODY.test(name) || isKindBehind(tokens, first, last) ? 'organisation' : 'other'
  }
  if (isLettered(tokens, first, last)) return 'other'
  const number = first === last ? tokens[last + 1] : undefined
  if (number?.kind !== 'number') return null
  return NUMBERED.test(name) || (isAcronym(name) && /^(?!19|20)\d{3,4}$/.test(number.text))
    ? 'other'
    : null
}

/** "Band (D)", "(D): it leaks", "a Class B Misdemeanor". */
function isLettered(tokens: readonly Token[], first: number, last: number): boolean {
  const letter = isTelling(tokens[first], LETTERED) ? first + 1 : first
  if (tokens[letter]?.text.length !== 1) return false
  if (letter > first) return last > first
  const isLabel = first === 0 && tokens[1]?.text === ':'
  return first === last && (isLabel || isTelling(preceding(tokens, first), LETTERED))
}

const LETTERED: number = tellingClass(
  'annex appendix band block category class division exhibit gate gen grade hepatitis influenza level line plan platform schedule section stage stand tier title type vitamin ward wing zone',
)
const NUMBERED_STREET = /^\d+(?:st|nd|rd|th) (?:Ave|Avenue|Street)$/
const NUMBERED =
  /^(?:Interstate|Route|Highway|Flight|Exit|Gate|Terminal|Pier|Runway|Section|Article|Title|Proposition|Measure|Amendment)$/
const NUMBERED_BODY =
  /^(?:M(?:I[56]|23)|\p{Lu}\p{Ll}+\d\p{Lu}\p{Ll}+|G(?:7|8|20|77)|\d+(?:st|nd|rd|th) .+|BBC\d|Channel \d{1,2}(?: News)?|(?:.+ )?Radio \d(?: .+)?|.+ (?:Local|Lodge|Radio|No\.?) \d+(?: .+)?|\p{Lu}{1,4}\d{1,2} (?:Films|Ltd|Media|News|Radio|TV|plc|Inc)\.?|.+ \d\ders)$/u

/** "Minister Vale"; nobody is the former Quorl of "the former Quorl striker Ada Vale", nor "Chipmaker Quorl Tessen", nor need "Auditors Quorl Tessen" be. */
function isTitled({title}: Run): boolean {
  const form = formOfWord(title?.words ?? '')
  if (title === null || isIn(form, FORMER)) return false
  return !(isIn(form, PRACTICES) || (isOf(form, BODY_BEFORE) && FIRMS_ALONE.test(title.words)))
}

const FIRMS_ALONE = /(?:maker|giant|insurer|lender|line|manufacturer|retailer|supplier)$/

/** "Ambassador Ada Power", "Governor Odo Deal", "spokeswoman Ada Bank": a title or what somebody is before a given name; not "Queen Ada Hospital". */
function isHolder(
  [given, surname, ...others]: readonly Token[],
  run: Run,
  known: KnownNames,
  before: Token | undefined,
): boolean {
  const head = bare(surname)
  return (
    (isTitled(run) || isSmallWord(before, PERSON_OR_KIN)) &&
    isOf(head, ORGANISATION_HEAD | OF_OTHER) &&
    others.length === 0 &&
    known.isGivenName(given?.text ?? '') &&
    !isIn(formOfWord(run.title?.words ?? ''), ROYAL)
  )
}

function isPersonByWords(texts: readonly string[]): boolean {
  return isSurnameFirst(texts) || hasInitials(texts) || isCipher(texts)
}

/** "A lawyer in Quorl Tai", "the camp at Ei Quorl Tessen", "Shin Quorl security agency", "the chipmaker Shin Quorl": what begins like a Chinese surname and stands as a place or a body does. */
function isPlacedFirst(
  tokens: readonly Token[],
  {first, last}: Run,
  texts: readonly string[],
): boolean {
  const isJoined = texts.some((word) => word.includes('-'))
  return (
    !(isJoined || hasInitials(texts)) &&
    (/^(?:in|at|near|outside)$/.test(preceding(tokens, first)?.lower ?? '') ||
      isSmallWord(preceding(tokens, first), BODY_BEFORE) ||
      isKindBehind(tokens, first, last))
  )
}

// "Soldier D", "Witness B": who may not be named.
function isCipher(texts: readonly string[]): boolean {
  return texts.length === 2 && CIPHER.test(texts.join(' '))
}

const CIPHER = /^(?:Soldier|Witness|Officer|Patient|Child|Juror|Victim) \p{Lu}$/u

/** What the words of a name tell by themselves, at any of its places. */
export function sureType(all: readonly {readonly type: NameType}[]): NameType {
  return all.find(({type}) => type !== null)?.type ?? null
}

/** "Hwang Bo-ra", "Hwang Min Seo", "Deng Lifen": a surname that stands first in Korean or Chinese, and short given names. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', second = '', third] = words
  if (words.length < 2 || words.length > 3) return false
  if (words.length === 2 && isTwoSyllables(second) && !isCommonWord(first.toLowerCase()))
    return true
  if (!SURNAME_FIRST.has(keyOf(first))) return false
  if (/^\p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(second)) return words.length === 2
  // "Moon Rocks" is nobody.
  if (words.slice(1).some((word) => isCommonWord(word.toLowerCase()))) return false
  return third === undefined ? second.length <= 9 : second.length <= 6 && third.length <= 6
}

/** "Bo-ra", "Ing-wen": two syllables with a hyphen and a small letter after it; no "Co-op". */
function isTwoSyllables(word: string): boolean {
  return word.includes('-') && TWO_SYLLABLES.test(word) && !/^(?:Co|Ex)-|-(?:up|op|off)$/.test(word)
}

const TWO_SYLLABLES =
  /^(?:[BCDFGHJKLMNPRSTWXYZ][hlwy]?[aeiouwy]|[AEIOUY])[aeiouwy]{0,2}(?:ng|[hklmnprt])?-[bcdfghjklmnprstwxyz]{0,2}[aeiouwy]{1,3}(?:ng|[hklmnprt])?$/

/** "Q.", "O.J.": most names' words have a small letter second. */
function isInitials(word: string): boolean {
  const second = word.charCodeAt(1)
  return !(second >= 97 && second <= 122) && /^\p{Lu}\.?(?:\p{Lu}\.)*$/u.test(word)
}

/** "O.J. Vale", "R Vale", "Ada Q. Vale". */
function hasInitials(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length < 5 &&
    words
      .slice(0, -1)
      .some(
        (word) =>
          isInitials(word) && word !== 'D.C.' && word !== 'X' && !isCountry(word.toLowerCase()),
      ) &&
    // "Mac OS X Quorl" is nobody.
    words.every((word) => /^\p{Lu}(?:$|[^\p{Lu}])/u.test(word))
  )
}
