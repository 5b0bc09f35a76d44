import {AUXILIARY, CLOSED, ENDS_IN_ED, FINITE, IRREGULAR, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {BEFORE_PLACE, BODY_WORD, isOf, OF_ORGANISATION, PARTISAN} from '../classes.ts'
import {isOfPeople} from '../countries.ts'
import {
  endOfNames,
  goesOnAt,
  hasParticle,
  IN_LAW,
  isNameAt,
  isNameDespite,
  isNext,
  isSonBehind,
} from '../name-words.ts'
import {isAcronym} from '../types/head-words.ts'
import {connected, joinsPossessive} from './body-runs.ts'
import {isAgency} from './credit-agency.ts'
import {
  goesOnInGroup,
  isAppeal,
  isNameOrParticle,
  isNumberedBranch,
  isOfGroup,
  particlesAfter,
} from './run-starts.ts'

/** How many tokens further the name goes on: 0 when it ends. */
export function nextName(tokens: readonly Token[], first: number, last: number): number {
  const next = tokens[last + 1]
  if (next === undefined || !isNext(tokens, last + 1)) return 0
  if (last === first && isOfEnvoy(tokens, first)) return 0
  if (isNextWord(tokens, first, last, next)) return 1
  const particles = particlesAfter(tokens, last)
  const end = last + 1 + particles
  // "Quorl de Mar".
  if (particles > 0 && (isNameOrParticle(tokens, end) || isNameDespite(tokens, end)))
    return particles + 1
  if (joinsPossessive(tokens, last)) return 2
  if (next.kind === 'mark') return nickname(tokens, last)
  if (goesOnByTwo(tokens, first, last)) return 2
  if (isSonOf(tokens, last + 1)) return 4
  return goesOnSmall(tokens, first, last, next)
}

function goesOnSmall(tokens: readonly Token[], first: number, last: number, next: Token): number {
  if (next.capital && isIn(next, NUMBER)) return numbered(tokens, last)
  return (
    smallCommittee(tokens, first, last) ||
    smallBody(tokens, first, last) ||
    connected(tokens, first, last, next)
  )
}

/** How many small words of "Quorl council", "Quorl county council", "Quorl police", "St Odo’s primary school" follow the name: 0 where another noun goes on ("Quorl council tax"). */
function smallBody(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last + 1]?.kind === 'possessive')
    return SAINTS.test(preceding(tokens, last)?.text ?? '')
      ? smallNoun(tokens, last, last + 2, OF_SCHOOL, SCHOOLS)
      : 0
  const length = smallNoun(tokens, last, last + 1, OF_COUNCIL, OF_TOWNS)
  return length > 0 && isOfTown(tokens, first, last) ? length : 0
}

/** Whether a word that has no capital is in a list. */
function isSmallIn(token: Token | undefined, list: number): boolean {
  return token?.cased === false && isIn(token, list)
}

/** How many tokens further a noun ends that may have a word of its own before it. */
function smallNoun(
  tokens: readonly Token[],
  last: number,
  from: number,
  opener: number,
  nouns: number,
): number {
  const at = isSmallIn(tokens[from], opener) ? from + 1 : from
  return isSmallIn(tokens[at], nouns) && isNext(tokens, at) && endsName(tokens[at + 1])
    ? at - last
    : 0
}

/** Neither a people's, a party's nor another body's, nor "in Quorl police said". */
function isOfTown(tokens: readonly Token[], first: number, last: number): boolean {
  const town = tokens[last]
  return (
    town?.capital === true &&
    !(isOf(town, OF_ORGANISATION) || isAcronym(town.text) || isOfPeople(town)) &&
    // "Labour council", "the Green council"; not "Varlo Green council".
    !(isIn(town, PARTISAN) && (town.lower !== 'green' || first === last)) &&
    !isOf(preceding(tokens, first), BEFORE_PLACE)
  )
}

/** Whether no noun goes on after a noun: "Quorl council said", not "Quorl council tax". */
function endsName(next: Token | undefined): boolean {
  return next?.kind !== 'word' || is(next, CLOSED | FINITE | ENDS_IN_ED | IRREGULAR | REPORTS_ALONE)
}

const SAINTS = /^(?:St|Saint)\.?$/
const OF_SCHOOL = wordList('primary secondary high infant infants junior middle grammar')
const OF_COUNCIL = wordList('city county borough district town parish')
const OF_TOWNS = wordList('council municipality police university')
const SCHOOLS = wordList('school college hospital hospice')
const NUMBER = wordList('no no.')

/** How many tokens of "Quorl No 2 High School", "Quorl School No. 12" follow the name up to its number: 0 where it is of no school, hospital or court. */
function numbered(tokens: readonly Token[], last: number): number {
  if (tokens[last + 2]?.kind !== 'number') return 0
  const end = endOfNames(tokens, last + 2)
  const isAhead = end > last + 2
  if (!HAS_NUMBER.test(tokens[isAhead ? end : last]?.text ?? '')) return 0
  return isAhead ? 3 : 2
}

const HAS_NUMBER = /^(?:Clinic|College|Court|Gymnasium|Hospital|Kindergarten|Lyceum|School)$/

/** "Told QNN Quorl would row", "told QNN Quorl’s boat sank": who is told, and what. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [name, verb] = [tokens[at + 1], tokens[at + 2]]
  return (
    preceding(tokens, at)?.lower === 'told' &&
    isAcronym(tokens[at]?.text ?? '') &&
    !isOf(name, BODY_WORD) &&
    (verb?.kind === 'possessive' || is(verb, AUXILIARY))
  )
}

/** "Ambassador to the UN Ada Quorl", "told QNN Quorl would row": the body ends before the name. */
function isOfEnvoy(tokens: readonly Token[], at: number): boolean {
  if (isTold(tokens, at) || isAgency(tokens, at)) return true
  const to = preceding(tokens, at)?.lower === 'the' ? at - 2 : at - 1
  return (
    preceding(tokens, to + 1)?.lower === 'to' &&
    isAcronym(tokens[at]?.text ?? '') &&
    /^(?:ambassador|envoy|representative|delegate)$/.test(preceding(tokens, to)?.lower ?? '')
  )
}

function isNextWord(tokens: readonly Token[], first: number, last: number, next: Token): boolean {
  // "It is owned by Quorl Inc. Porters left".
  const {text = ''} = tokens[last] ?? {}
  if (text.endsWith('.') && IN_LAW.test(text) && !IN_LAW.test(next.text)) return false
  if (isNameAt(tokens, last + 1) || (isOfGroup(tokens, first) && goesOnInGroup(tokens, last)))
    return true
  return (
    hasParticle(next) ||
    isNameDespite(tokens, last + 1) ||
    next.text === 'plc' ||
    isNumberedBranch(tokens, last)
  )
}

/** "Quorl & Tessen", "Quorl & Beyond", "Save the Weirs", "Odo Quorl, Jr.". */
function goesOnByTwo(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[last + 1]?.text === '&') return tokens[last + 2]?.capital === true
  return isSonBehind(tokens, last + 1) || (last === first && isAppeal(tokens, first))
}

/** How many small words of "the Commons home affairs committee" follow the chamber: 0 where it is none. */
function smallCommittee(tokens: readonly Token[], first: number, last: number): number {
  if (first < last || !CHAMBERS.test(tokens[first]?.text ?? '')) return 0
  const words = tokens.slice(last + 1, last + 1 + LONGEST_COMMITTEE)
  const end = words.findIndex(({lower}) => /^(?:sub)?committee$/.test(lower))
  return end > 0 && words.slice(0, end).every(isSmallField) ? end + 1 : 0
}

function isSmallField(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.capital) return false
  return !is(token, CLOSED | FINITE | ENDS_IN_ED | REPORTS_ALONE) || token.lower === 'and'
}

const CHAMBERS =
  /^(?:Commons|Lords|Senate|House|Oireachtas|Dáil|Seanad|Knesset|Bundestag|Holyrood)$/
const LONGEST_COMMITTEE = 6

/** "R. Quorl a/l Tessen": the Malaysian way of telling whose son or daughter somebody is. */
function isSonOf(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]?.text === 'a' &&
    tokens[at + 1]?.text === '/' &&
    /^[lp]$/.test(tokens[at + 2]?.text ?? '') &&
    isNameAt(tokens, at + 3)
  )
}

/** How many tokens of "Odo ‘Big Fish’ Quorl" stand from the first mark to the surname: 0 where no name goes on. */
function nickname(tokens: readonly Token[], last: number): number {
  if (!/^[“‘"']$/.test(tokens[last + 1]?.text ?? '')) return 0
  // "Odo ‘the Fish’ Quorl".
  const from = last + (tokens[last + 2]?.lower === 'the' ? 3 : 2)
  let at = from
  while (at - from <= 2 && isNameAt(tokens, at)) at++
  const isClosed = at > from && /^[”’"']$/.test(tokens[at]?.text ?? '')
  return isClosed && goesOnAt(tokens, at + 1) ? at + 1 - last : 0
}
