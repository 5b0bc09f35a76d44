import {KIN} from '../../data/kin.ts'
import {AUXILIARY, ENDS_IN_ED, IRREGULAR, is, PERSON, PREPOSITION} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {HIS_HER} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isNoted, isTelling, noteClass, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {
  AREA,
  BEFORE_PLACE,
  BODY_BEFORE,
  isOf,
  isSmallWord,
  OF_PERSON,
  PERSON_ACT,
  PERSON_OR_KIN,
  PERSON_OWNS,
  REIGN,
} from '../classes.ts'
import {PRACTICES} from '../types/listed.ts'
import {FIRM_TOO, isBeside, isKinTogether} from './beside-person.ts'
import {type NamePlace, PLAIN, STRONG, WEAK, weigh} from './weights.ts'

// Surnames of Slavic, Nordic, Romanian, Armenian and Georgian make.
const SURNAME_ENDING: number = tellingClass(
  '',
  /(?:[^i]ev|ov|enko|vich|vsky|insky|vić|sson|escu|shvili)$/,
  'vohyćnui',
)

/** What stands around a name for a person. */
export function forPerson(place: NamePlace, isSpeaking: boolean): number {
  const {tokens, first, isAlone, before, isBehindOf, earlier} = place
  const isRole =
    (isSmallWord(before, PERSON_OR_KIN) && !isFirmsNoun(place)) || isKinTogether(before)
  const isCalling = !isAlone && isCallingNoun(before) && !isOfficial(place)
  const isNamed = isAlone && isTelling(tokens[first], SURNAME_ENDING)
  const isLeader = isAlone && place.isBehindThe && isReign(place)
  return (
    weigh(STRONG, isLeader) +
    weigh(STRONG, isAged(place)) +
    weigh(STRONG, isRole || isBeside(place)) +
    weigh(PLAIN, isCalling || isPersonal(place) || isCredited(place)) +
    weigh(PLAIN, isNamed && isSpeaking) +
    weigh(PLAIN, isSpeaking && isMeant(place)) +
    weigh(WEAK, isNamed) +
    weigh(WEAK / 2, hasOwn(place)) +
    weigh(PLAIN, isBehindOf && isSmallWord(earlier, OF_PERSON)) -
    // "Ada Vale of Quorl Tessen": where she is from.
    weigh(WEAK, isBehindOf && earlier?.capital === true) -
    weigh(STRONG, isBodys(place))
  )
}

/** "Quorl Tessen hospital", "the Quorl Tessen star", "their solicitors, Quorl Tessen,". */
function isBodys(place: NamePlace): boolean {
  const {after} = place
  return isSmallWord(after, AREA) || isNoted(after, INSTITUTION) || isPractice(place)
}

/** "Operator Quorl", "UK partner Quorl"; "her partner Quorl" is somebody. */
function isFirmsNoun({isAlone, before, earlier}: NamePlace): boolean {
  // "His official Quorl account".
  if (isOf(before, BODY_BEFORE) || before?.lower === 'official') return true
  if (before?.lower === 'manager' && /^(?:asset|fund|money|wealth)$/.test(earlier?.lower ?? ''))
    return true
  return (
    isAlone && isTelling(before, FIRM_TOO) && !/^(?:his|her|their|my)$/.test(earlier?.lower ?? '')
  )
}

/** "Their solicitors, Quorl Tessen,", "the consultants Quorl Tessen said", "its external auditor, Quorl Tessen,": several, or one from outside, called by one name, which is their firm's. */
export function isPractice({tokens, first, isAlone, isBehindComma, after}: NamePlace): boolean {
  if (isAlone || after?.lower === 'and') return false
  const at = isBehindComma ? first - 1 : first
  const noun = preceding(tokens, at)
  return noun?.lower === 'auditor' || noun?.lower === 'manager'
    ? FROM_OUTSIDE.test(preceding(tokens, at - 1)?.lower ?? '')
    : isIn(noun, PRACTICES)
}

const FROM_OUTSIDE = /^(?:external|independent|statutory|outside|asset|money|wealth)$/

/** "“I am late,” said Quorl.", "Quorl said it was late. He rose.", "Quorl Tessen says she has left": who says "I", and whom a pronoun means; not "the head of Quorl Tessen says he". */
function isMeant({tokens, first, last, isAlone, before}: NamePlace): boolean {
  if (isOf(before, BEFORE_PLACE) || /^(?:told|to)$/.test(before?.lower ?? '')) return false
  const after = tokens.slice(last + 1, last + WITHIN)
  const next = after.find(({capital, lower}) => capital || (!isAlone && /^s?he$/.test(lower)))
  return (
    (!is(before, PREPOSITION) && /^s?he$/i.test(next?.text ?? '')) ||
    (isAlone &&
      [...tokens.slice(Math.max(0, first - WITHIN), first), ...after].some(
        ({text}) => text === 'I',
      ))
  )
}

const WITHIN = 40

const INSTITUTION: number = noteClass(
  'hospital school railway university college council court church station prison museum parish factory star stars actor actress alum contestant contestants winner winners nominee nominees hitmaker frontman presenter',
)

/** "The official Quorl Tessen newspaper", "its official Quorl Tessen agency": no official. */
function isOfficial({before, earlier}: NamePlace): boolean {
  return (
    before?.lower === 'official' &&
    (earlier?.kind === 'possessive' || /^(?:the|its|their)$/.test(earlier?.lower ?? ''))
  )
}

/** A noun for people by what they do. */
function isCallingNoun(token: Token | undefined): boolean {
  return is(token, PERSON) && token?.kind === 'word' && !token.capital && !isOf(token, BODY_BEFORE)
}

/** "Photo: Quorl", "(Quorl Tessen/AP)", "(AP Photo/Quorl Tessen)": whose picture it is. */
function isCredited({tokens, last, before, earlier, isAlone, after, next}: NamePlace): boolean {
  const isPicture = (word: Token | undefined): boolean =>
    /^(?:Photos?|Images)$/.test(word?.text ?? '')
  if (!isAlone && before?.text === '/' && isPicture(earlier)) return true
  if (!isAlone && before?.text === '(' && after?.text === '/' && next?.capital)
    return !isPicture(tokens[last])
  return (
    before?.text === ':' &&
    /^(?:image|photo|photograph|picture|video|illustration|credit)s?$/.test(earlier?.lower ?? '')
  )
}

/** "The Quorl administration": what is called after who leads it. */
function isReign({tokens, last, after}: NamePlace): boolean {
  const name = tokens[last]?.text ?? ''
  return after?.lower === 'government'
    ? /^\p{Lu}\p{Ll}+$/u.test(name) && !/(?:an|ese|ish|ic|ist|ative|our)$/.test(name)
    : isSmallWord(after, REIGN)
}

/** "Quorl’s wife", "Quorl shrugged", "Ada Quorl and her colleagues". */
function isPersonal(place: NamePlace): boolean {
  const {tokens, last, isAlone, before, after, next} = place
  // "The Weir Front’s lawyers".
  if (after?.kind === 'possessive')
    return (
      !place.isBehindThe &&
      isSmallWord(WHICH_ONE.test(next?.lower ?? '') ? tokens[last + 3] : next, PERSON_OWNS)
    )
  // "In Quorl died two", "a woman from Quorl wept".
  if (after?.kind !== 'word' || isOf(before, BEFORE_PLACE) || before?.lower === 'from') return false
  return (
    isSmallWord(after, PERSON_ACT) ||
    comesToOffice(tokens, last + 1) ||
    (after.lower === 'and' &&
      isIn(next, HIS_HER) &&
      (!isAlone || KIN.has(tokens[last + 3]?.lower ?? '')))
  )
}

// "Quorl’s late father", "Quorl’s nine-year-old son".
const WHICH_ONE = /^(?:own|late|eldest|oldest|elder|older|younger|youngest)$|-year-old$/

/** "Quorl put on her coat": of nobody else between, and nothing that was said. */
function hasOwn({tokens, last, isAlone, before, after}: NamePlace): boolean {
  if (
    !isAlone ||
    after?.capital !== false ||
    !is(after, ENDS_IN_ED | IRREGULAR | AUXILIARY) ||
    is(after, REPORTS_ALONE)
  )
    return false
  if (before?.kind === 'word' && !/^(?:and|but|as|when|after|before|while)$/.test(before.lower))
    return false
  for (let at = last + 2; at < last + LONGEST_OWN; at++) {
    const token = tokens[at]
    if (isIn(token, OWN)) return true
    if (token?.kind !== 'word' || token.capital || is(token, PERSON)) return false
  }
  return false
}

const OWN = wordList('his her hers himself herself')

const LONGEST_OWN = 10

/** "Took office", "came into office", "fell from power". */
function comesToOffice(tokens: readonly Token[], at: number): boolean {
  return (
    isTelling(tokens[at], COMES) &&
    [tokens[at + 1], tokens[at + 2]].some((word) => /^(?:office|power)$/.test(word?.lower ?? ''))
  )
}

const COMES: number = tellingClass('came comes took takes left leaves entered rose fell')
const ANY = /^(?:the|an?|its|their)$/

/** "Quorl, 38,", "Quorl, in her 20s,", "Quorl is 38 and", "Quorl was 38 when", "38-year-old Quorl"; not "a 38-year-old Quorl", which may be a boat. */
function isAged({tokens, first, last, before, next, age}: NamePlace): boolean {
  if (before?.lower.endsWith('-year-old') && !ANY.test(tokens[first - 2]?.lower ?? '')) return true
  const isThen = tokens[last + 3]?.lower === 'when' && /^\d\d$/.test(next?.text ?? '')
  const isRound =
    tokens[last + 2]?.lower === 'in' && /^(?:his|her|their)$/.test(tokens[last + 3]?.lower ?? '')
  const isInTens = isRound && tokens.slice(last + 4, last + 6).some(({lower}) => DECADE.test(lower))
  return isThen || isInTens || age !== null
}

const DECADE = /^(?:[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/
