import {PLACE_HEADS} from '../../data/place-words.ts'
import {SURNAMES_ALONE} from '../../data/surnames.ts'
import {type Evidence, together} from '../evidence/evidence.ts'
import {PLAIN, STRONG, WEAK, weigh} from '../evidence/weights.ts'
import type {NameType} from '../name-type.ts'
import type {WordCases} from '../runs/run-starts.ts'
import {isOfWork} from '../runs/titles-of-works.ts'
import {sureType} from './classify.ts'
import {isCommonWord} from './common-words.ts'
import {isAcronym} from './head-words.ts'
import type {OpenMention} from './settle.ts'
import {GIVEN, isPlainTalk, PLACED, strongest} from './types-of-many.ts'

/** A single word that belongs to nobody's full name: news gives people's names in full, and bodies' and places' as they are. */
export function typeOfOne(
  name: string,
  all: readonly OpenMention[],
  isInPerson: boolean,
  opensBody: boolean,
  cases: WordCases,
): NameType {
  const sure = sureOfOne(name, all)
  const evidence = together(all)
  // "Tessai Islam … Islam said".
  const isSurname = sure === 'other' && isInPerson && evidence.speaks > 0 && !isAcronym(name)
  if (sure !== null && !isSurname) return sure
  if (isAcronym(name)) return typeOfLetters(name, all, evidence, cases)
  if (isInPerson) return typeOfPart(evidence, opensBody)
  if (isOfWork(all)) return 'other'
  // "Tessen Hospital" and "in Tessen": the town that a body is called after.
  const isTown = evidence.place >= PLACED && evidence.place > evidence.organisation
  if (opensBody && !isTown && !isOnlyWord(name, all, cases)) return 'organisation'
  return isCaption(name, all, cases) ? null : typeOfLone(name, all, evidence, cases)
}

/** "Harbour rules", "at Weir", where the Weir and Harbour Board is told of: a word of the language, of which nothing is said that bodies do. */
function isOnlyWord(name: string, all: readonly OpenMention[], cases: WordCases): boolean {
  const {organisation, speaks} = together(all)
  const lower = name.toLowerCase()
  return (
    isPlainTalk(lower, cases) &&
    (cases.small.has(lower) || !PLACE_HEADS.has(lower)) &&
    name !== 'House' &&
    organisation + speaks <= 0 &&
    !all.some((each) => each.before !== '' && acts(each))
  )
}

/** Most acronyms are bodies; not "the QTS system", nor "QT, now 19,", "identified only as Q.T.", who may not be named; nor a word of the text in capitals ("They did NOT row"). */
function typeOfLetters(
  name: string,
  all: readonly OpenMention[],
  {person, organisation, speaks}: OpenMention['evidence'],
  {small}: WordCases,
): NameType {
  const isKnownSo = /^\p{Lu}\.\p{Lu}\.$/u.test(name) && person >= STRONG
  if (isKnownSo || all.some(({age}) => age !== null)) return 'person'
  // "Quorl Tessen, LLC".
  const lower = name.toLowerCase()
  const isWord =
    (name.length > 2 && small.has(lower)) ||
    (name.length > 3 && isCommonWord(lower)) ||
    /^(?:LL[CP]|PLC)$/.test(name)
  return organisation < 0 || (isWord && organisation + speaks <= 0) ? null : 'organisation'
}

/** What a word itself tells, unless it stands behind a noun for a sender: "state broadcaster CCTV", whatever else the letters mean. */
function sureOfOne(name: string, all: readonly OpenMention[]): NameType {
  return isAcronym(name) && name !== 'TV' && all.some(({before}) => SENDERS.test(before))
    ? 'organisation'
    : sureType(all)
}

const SENDERS = /^(?:broadcaster|channel|network|television)$/

/** Where Ada Quorl and Quorl Airlines are both told of, "Quorl" is who or what its neighbours say. */
function typeOfPart({person, organisation, speaks}: Evidence, opensBody: boolean): NameType {
  if (opensBody && organisation >= person + speaks) return 'organisation'
  return person + speaks > 0 ? 'person' : null
}

function typeOfLone(
  name: string,
  all: readonly OpenMention[],
  evidence: Evidence,
  cases: WordCases,
): NameType {
  const {person, organisation, place, speaks} = evidence
  const lower = name.toLowerCase()
  const {known} = cases
  const isNamed = known.isGivenName(name) || known.isSurname(name) || SURNAMES_ALONE.has(lower)
  const personal = person + weigh(GIVEN, isNamed && !isNobody(name, all, evidence))
  const isPaper = PAPERS.test(lower) && speaks > 0
  const isWord = !isPaper && isCommonName(lower, all, cases)
  // "His sister Quorl … Quorl said".
  const isTold = person >= PLAIN && organisation < PLAIN
  return strongest({
    person: personal < WEAK || (isJoint(name) && person < PLAIN) ? 0 : personal,
    organisation:
      organisation + weigh(speaks, !isTold) - (isWord ? (cases.small.has(lower) ? 2 : WEAK) : 0),
    place: isWord ? 0 : place,
  })
}

/** A word of the language; of what comes again the text tells whether it is one. */
function isCommonName(
  lower: string,
  {length}: readonly OpenMention[],
  {small}: WordCases,
): boolean {
  return length < OFTEN ? isCommonWord(lower, small) : small.has(lower)
}

// Papers that are called by a word of the language: "The Sun said".
const PAPERS = /^(?:star|sun)$/

/** "The Bill", "won an Oscar", "a hospital in Jackson": nobody who is called by a given name alone. */
function isNobody(
  name: string,
  all: readonly OpenMention[],
  {person, place, speaks}: Evidence,
): boolean {
  return (
    isJoint(name) ||
    place >= STRONG + person ||
    (person + speaks <= 0 &&
      (place >= PLACED || all.some(({before}) => /^(?:the|an?|his|her)$/.test(before))))
  )
}

/** "Windswept: Ada Vale rows", below a picture; the label of a turn comes again, and is no word of the text. */
function isCaption(name: string, all: readonly OpenMention[], {small}: WordCases): boolean {
  const isLabel = ({before, after}: OpenMention): boolean => before === '' && after === ':'
  return all.every(isLabel) && (all.length === 1 || small.has(name.toLowerCase()))
}

/** "QuorlTech": no surname; "McQuorl" is one. */
function isJoint(name: string): boolean {
  return /^(?!(?:Ma?c|De|Di|Fitz|L[ae]|V[ao]n)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u.test(name)
}

/** Whether a word that nothing tells is always capitalised, comes again and acts: then it is a body’s name most often. */
export function comesAgain(name: string, all: readonly OpenMention[], {small}: WordCases): boolean {
  const {organisation, person} = together(all)
  return (
    !name.includes(' ') &&
    all.length >= OFTEN &&
    organisation >= 0 &&
    person <= 0 &&
    !small.has(name.toLowerCase()) &&
    all.some(acts)
  )
}

/** "Quorl’s", "Quorl has", "Quorl would": it owns or does something. */
export function acts({after}: OpenMention): boolean {
  return /^(?:[’']s|has|had|will|would|and|to|which)$/.test(after)
}

// How often what names somebody comes again.
const OFTEN = 3
