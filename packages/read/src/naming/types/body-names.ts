import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isOf, isSmallWord, OF_ORGANISATION, ORGANISATION_HEAD, PARTICLE} from '../classes.ts'
import {isCountry} from '../countries.ts'
import {isGivenName, isState, opensKnown} from '../known-names.ts'
import {isCommon} from './common-words.ts'
import {bare, type Word} from './no-bodies.ts'

export function isBodyName(words: readonly Token[], head: Word): boolean {
  const before = bare(words.at(-2))
  return (
    words.some((word) => isOf(bare(word), OF_ORGANISATION)) ||
    isOf(head, ORGANISATION_HEAD) ||
    isForeignBank(words, head) ||
    isAirline(words, head) ||
    isNational(words, head) ||
    isNoPlace(words, head) ||
    isIn(head, BARE_BODIES) ||
    // "The Quorl Tribune-Review".
    PAPER.test(head.lower) ||
    // "Quorl Health", "Quorl Medicine"; not "Mental Health", "Internal Medicine".
    (/^(?:health|medicine)$/.test(head.lower) && !(isCommon(before) || /al$/.test(before.lower))) ||
    (head.lower === 'system' && /^(?:health|healthcare|hospital|school)$/.test(before.lower)) ||
    // "Quorl Kenya", "Quorl Weirs South Africa"; not "Quorl de Cuba".
    ((isState(head) || (opensKnown(before) && isCountry(`${before.lower} ${head.lower}`))) &&
      !isSmallWord(words.at(-2), PARTICLE)) ||
    // "Quorl Weirs Scotland"; not "Roman Africa".
    (/^(?:africa|europe|scotland|wales)$/.test(head.lower) &&
      !/(?:an|al|ic|ern)$/.test(before.lower))
  )
}

/** "Save the Weirs", "Save Our Quorl Weirs", "Mothers Against Weirs", "Quorl plc"; not "Avenue of the Weirs". */
function isCampaign(words: readonly Token[]): boolean {
  const last = words.length > 2 ? words.at(-2) : words.at(-1)
  return (
    words[1]?.lower === 'our' ||
    (last?.lower === 'the' && words.at(-3)?.lower !== 'of') ||
    /^(?:our|from|Without|Against|plc)$/.test(last?.text ?? '')
  )
}

/** "Quorl School District", "Quorl Real Estate", "the Weather Channel", "Save the Bay". */
export function isNoPlace(words: readonly Token[], head: Word): boolean {
  if (isCampaign(words)) return true
  return isIn(head, NO_PLACE) && NO_PLACES.test(`${head.lower} ${bare(words.at(-2)).lower}`)
}

const NO_PLACE = wordList('district estate channel station')
const NO_PLACES =
  /^(?:district (?:community|fire|health|hospital|irrigation|library|sanitation|school|sewer|transit|utility|water)|estate (?:crown|real)|channel (?:children|crime|discovery|disney|documentary|food|fox|history|movie|music|news|science|shopping|sky|sports|travel|tv|weather)|station radio|station television)$/
const PAPER =
  /^(?:courier|herald|journal|news|post|press|review|star|sun|times|tribune|union)-(?:argus|bulletin|chronicle|courier|democrat|dispatch|enquirer|gazette|herald|intelligencer|journal|leader|ledger|mercury|news|observer|post|press|register|republican|review|sentinel|star|sun|times|tribune)$/

/** "Air Quorl", "Quorl Air"; not "a MacBook Air", "Open Air". */
function isAirline([first, last, more]: readonly Token[], head: Word): boolean {
  if (first === undefined || last === undefined || more !== undefined) return false
  return first.text === 'Air'
    ? !isCommon(head)
    : last.text === 'Air' && !isCommon(first) && !PRODUCT.test(first.text)
}

const PRODUCT = /\p{Ll}\p{Lu}/u

/** "Sport Quorl", "Historic Scotland": what runs a field somewhere. */
function isNational([field, where, more]: readonly Token[], head: Word): boolean {
  if (field === undefined || where === undefined || more !== undefined) return false
  return FIELDS.has(field.text) && !isCommon(head)
}

const FIELDS: ReadonlySet<string> = new Set(
  'Athletics Basketball Boxing Cricket Cycling Education Elections Environment Football Gymnastics Historic Hockey Homes Natural Netball NHS Parks Rowing Rugby Sailing Shelter Skills Sport Statistics Swim Team Tennis Transparency Transport Universities Visit'.split(
    ' ',
  ),
)

/** "Hanse Kreditbank"; not "Ada Millbank". */
function isForeignBank(words: readonly Token[], {lower}: Word): boolean {
  return (
    /.{3}(?:[tsozr]bank|gesellschaft|verband|konzern)$/.test(lower) &&
    !isGivenName(words[0]?.text ?? '')
  )
}

// Bodies that need no article.

export const BARE_BODIES: number = wordList(
  'congress parliament senate pentagon kremlin knesset bundestag senedd',
)
