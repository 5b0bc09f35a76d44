import {KNOWN_PLACES, PLACE_HEADS} from '../../data/place-words.ts'
import {BODY_NOUN, ENDS_IN_ED, ENDS_IN_S, is, PERSON_NOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {OF_FOR_ON} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn} from '../../language/word-lists.ts'
import {BODY_WORD, isOf, OF_ORGANISATION, ORGANISATION_HEAD} from '../classes.ts'
import {isCountry, isOfPeople} from '../countries.ts'
import {isGivenName, isState} from '../known-names.ts'
import {endOfNames, IN_LAW, isNameAt, isTitleWord} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'
import {isAcronym, SHORT_FORMS} from '../types/head-words.ts'
import {FOUNDED} from '../types/whole-names.ts'

export function joinsByAnd(
  tokens: readonly Token[],
  first: number,
  last: number,
  isBody: boolean,
): boolean {
  // "Working Group on Enforced or Involuntary Disappearances".
  if (tokens[last + 1]?.lower === 'or') return isBody && is(tokens[last], ENDS_IN_ED)
  if (isPair(tokens, first, last)) return true
  const wasConnected = tokens.slice(first, last + 1).some((word) => isIn(word, OF_FOR_ON))
  return wasConnected ? isBody && joinsParts(tokens, last) : joinsFields(tokens, first, last)
}

export function namesInstitution(word: Token | undefined): boolean {
  const lower = word?.lower ?? ''
  return isOf(word, BODY_WORD) || PLACE_HEADS.has(lower) || lower === 'chambers'
}

/** "Trinidad and Tobago", "Tyne and Wear", "Quorl and Tessen Police", "Quorl and Sons", "Quorl Library and Museum": two that are one. */
function isPair(tokens: readonly Token[], first: number, last: number): boolean {
  const other = tokens[last + 2]?.lower ?? ''
  const one = tokens[first]?.lower ?? ''
  const name = `${last > first ? `${one} ` : ''}${tokens[last]?.lower} and ${other}`
  const isForce =
    first === last && /^(?:Police|Constabulary|Fire)$/.test(tokens[last + 3]?.text ?? '')
  return (
    PAIRED.test(`${tokens[last]?.lower} ${other}`) ||
    isCountry(name) ||
    KNOWN_PLACES.has(name) ||
    JOINED.test(name) ||
    FOUNDED.test(name) ||
    isFirm(tokens, last + 2) ||
    isHouseAnd(tokens, first, last) ||
    (isForce && !isAcronym(tokens[first]?.text ?? ''))
  )
}

/** "Quorl Hotel and (Casino)": what a house is as well, and no house of its own. */
function isHouseAnd(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last > first &&
    namesInstitution(tokens[last]) &&
    /^(?:Archives?|Casino|Clinic|Gallery|Gardens|Library|Museum|Resort|Spa)$/.test(
      tokens[last + 2]?.text ?? '',
    ) &&
    endOfNames(tokens, last + 2) === last + 2
  )
}

/** "Quorl Iron and (Steel Co.)": a field before what it is in law. */
function isFirm(tokens: readonly Token[], field: number): boolean {
  return IN_LAW.test(tokens[field + 1]?.text ?? '') && isCommon(tokens[field])
}

// Fields that are two for every reader, whatever follows: "Quorl Health and Human (Services)".
const PAIRED = /^(?:fire rescue|health human|housing urban)$/

// "US Customs and Border (Protection)".
const JOINED =
  /^(?:the |u\.?s\.? )?(?:belt and road|customs and border|globe and mail|immigration and customs|marks and spencer|post and courier|securities and exchange)$/

/** "of Health and Welfare": what follows the "and" is no name of its own. */
function joinsParts(tokens: readonly Token[], last: number): boolean {
  const before = tokens[last]
  const after = tokens[last + 2]
  if (before === undefined || after === undefined || !isNameAt(tokens, last + 2)) return false
  return !(
    isTitleWord(after) ||
    isFullName(tokens, last + 2) ||
    // "Center for Strategic and International Studies", "Department of Weirs and Human Services".
    (isBodyOfItsOwn(tokens, last + 2) &&
      !/(?:ic|al|ive|ary)$/.test(before.lower) &&
      after.text !== 'Human' &&
      tokens[endOfNames(tokens, last + 2)]?.text !== 'Studies') ||
    isOfPeople(after) ||
    isAcronym(after.text) ||
    before.text === before.text.toUpperCase()
  )
}

/** "… of Health and (Ada Quorl)": a given name, and two or three words that are none of the language. */
function isFullName(tokens: readonly Token[], first: number): boolean {
  const last = endOfNames(tokens, first)
  const isShort = last > first && last - first < 3
  return isShort && isGivenName(tokens[first]?.text ?? '') && !isCommon(tokens[last])
}

/** "The Food and Drug Administration", "the Quorl and Tessen Council": what it is for, before the noun for a body. */
function joinsFields(tokens: readonly Token[], first: number, last: number): boolean {
  const from = first + ownerLength(tokens, first, last)
  const joins = (word: Token): boolean =>
    !(isPartOrBody(word) || isIn(word, SHORT_FORMS) || isAcronym(word.text)) &&
    (from === last || isFieldWord(word) || isState(word) || KNOWN_PLACES.has(word.lower))
  return (
    (from > first || isOwned(preceding(tokens, first)) || opensWithField(tokens, first, last)) &&
    // "The United States and (Quorl Union)".
    !isCountry(`${tokens[first]?.lower} ${tokens[last]?.lower}`) &&
    (tokens.slice(from, last + 1).every(joins) || isHalfOfFields(tokens, first, last)) &&
    isBodyOfItsOwn(tokens, last + 2)
  )
}

/** "The Fish Safety and (Weir Inspection Service)", "the Quorl Water and (Sewage Board)": words of the language on both sides, of which the first are no body's by themselves. */
function isHalfOfFields(tokens: readonly Token[], first: number, last: number): boolean {
  const end = endOfNames(tokens, last + 2)
  const field = tokens[last]
  return (
    last > first &&
    isFieldWord(field) &&
    !isOf(field, isCommon(tokens[first]) ? BODY_WORD : OF_ORGANISATION) &&
    !PLACE_HEADS.has(field?.lower ?? '') &&
    tokens.slice(last + 2, end).every(isFieldWord)
  )
}

/** How many words tell whose a body is: "Kenya Fish and Weir Corp", "United Nations Fish and Weir Organization", "the Commons Weirs and Fish Committee". */
function ownerLength(tokens: readonly Token[], first: number, last: number): number {
  const {text = '', lower = ''} = tokens[first] ?? {}
  if (text === 'United' && tokens[first + 1]?.text === 'Nations') return last > first + 1 ? 2 : 0
  const isOwner =
    /^(?:U\.?[SKN]\.?|Commons|Lords|Senate|House)$/.test(text) ||
    ((isState(tokens[first]) || isOfPeople(tokens[first]) || WIDE.test(lower)) &&
      !isOf(tokens[last], ORGANISATION_HEAD))
  return last > first && isOwner ? 1 : 0
}

// "The National Weirs and Fish Authority", "HM Weirs and Fish Service".
const WIDE = /^(?:national|international|federal|royal|european|hm|nhs|world)$/

/** "Housing and (Quays Board)", where a sentence or a headline begins; not "Nurses and (Health Board)". */
function opensWithField(tokens: readonly Token[], first: number, last: number): boolean {
  const before = preceding(tokens, first)
  const field = tokens[first]
  return (
    first === last &&
    (before === undefined || before.kind === 'mark') &&
    isCommon(field) &&
    !is(field, ENDS_IN_S | PERSON_NOUN | BODY_NOUN)
  )
}

/** A word of the language, as far as its ending tells. */
export function isFieldWord(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return (
    isCommon(token) ||
    /(?:[^u]s|al|ive|ic|ure|ry|ment|ing|ed|age|gence|fety|gy)$|^(?:labor|sport|climate|waste|abuse|assault|crime|fraud|homicide|theft)$/.test(
      word,
    )
  )
}

/** "The Reed and Weir Party", "Quorl’s Reed and Weir Party". */
export function isOwned(before: Token | undefined): boolean {
  return (
    before?.kind === 'possessive' ||
    /^(?:the|an?|its|their|our|his|her|ruling)$/.test(before?.lower ?? '')
  )
}

/** "… of Mines and Quorl State University", "(Fish and) Weir Crimes Unit": the run after the "and" ends in the noun for a body or a part of one. */
export function isBodyOfItsOwn(tokens: readonly Token[], first: number): boolean {
  const at = endOfNames(tokens, first)
  return (at > first && isPartOrBody(tokens[at])) || isTradesBody(tokens, first, at)
}

/** "Metal (Workers’ Union)". */
function isTradesBody(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last > first &&
    is(tokens[last], ENDS_IN_S) &&
    /^[’']$/.test(tokens[last + 1]?.text ?? '') &&
    isOf(tokens[last + 2], OF_ORGANISATION)
  )
}

function isPartOrBody(token: Token | undefined): boolean {
  return isOf(token, OF_ORGANISATION) || /^(?:Clinic|Division|Squad|Unit)$/.test(token?.text ?? '')
}
