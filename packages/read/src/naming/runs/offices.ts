import {PLACE_HEADS, SURNAMES_TOO} from '../../data/place-words.ts'
import {OFFICES_AND_SURNAMES, TITLES} from '../../data/titles.ts'
import {is, PERSON_NOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {ARTICLES} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {
  BODY_WORD,
  HONORIFIC,
  isOf,
  OF_OTHER,
  ORGANISATION_HEAD,
  PORTFOLIO,
  STOPPED,
  TITLE,
  TITLE_PREFIX,
} from '../classes.ts'
import type {KnownNames} from '../known-names.ts'
import {wordsFrom} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'
import {isAcronym} from '../types/head-words.ts'
import {isOfficeOf} from './body-runs.ts'
import type {Run} from './run.ts'

/** An office before a run or within it: its first token, and the first token of what it is over. */
export interface Held {
  readonly office: number
  readonly over: number
}

/** "(Minister of) Ports Ada Vale", "(President of the) Assembly …", "(Secretary of State for Roads and) Ports …": the office right before a run. */
export function officeBefore(
  tokens: readonly Token[],
  first: number,
  known: KnownNames,
): Held | null {
  if (preceding(tokens, first)?.text === ',') return null
  for (let at = first - 1; at > 0 && first - at < LONGEST_OFFICE; at--) {
    const office = officeAt(tokens, at)
    if (office !== null) return {office, over: first}
    if (!isOver(tokens[at], known)) return null
  }
  return null
}

/** "UN High Commissioner for Human Rights Ada Vale": the office in a run that goes on behind it; none in "Office of the High Commissioner for …". */
export function officeWithin(tokens: readonly Token[], first: number, last: number): Held | null {
  if (tokens[first]?.lower === 'office') return null
  for (let at = first + 1; at < last - 1; at++) {
    const office = officeAt(tokens, at)
    if (office !== null && office >= first)
      return {office, over: tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1}
  }
  return null
}

/** The first token of an office before the small word that tells what it is over. */
function officeAt(tokens: readonly Token[], of: number): number | null {
  const office = preceding(tokens, of)
  if (office === undefined || !isTelling(tokens[of], OF)) return null
  const last =
    preceding(tokens, of - 1)?.lower === 'of' && /^(?:State|Staff|Parliament)$/.test(office.text)
      ? of - 3
      : of - 1
  return isHolder(tokens[last], tokens[of]?.lower ?? '') || office.text === 'State'
    ? startOf(tokens, last)
    : null
}

function isHolder(office: Token | undefined, of: string): boolean {
  if (isOf(office, TITLE | HONORIFIC) && /^(?:of|for)$/.test(of)) return true
  return office?.capital === true ? isTitle(office) : isIn(office, ENVOYS)
}

const ENVOYS = wordList(
  'ambassador chief coordinator envoy expert rapporteur representative spokesman spokesperson spokeswoman',
)

/** "(Deputy Assistant) Secretary", "(UN Special) Rapporteur". */
export function startOf(tokens: readonly Token[], office: number): number {
  let first = office
  while (first > 0 && tokens[first - 1]?.capital === true && isOfficeWord(tokens[first - 1], true))
    first--
  return first
}

const OF: number = tellingClass('of for on to in at')

// "of Agriculture, Fisheries and the Environment", without running back for ever.
const LONGEST_OFFICE = 10

/** A word between an office and a name: what it is over, or what joins two such. */
function isOver(token: Token | undefined, known: KnownNames): boolean {
  if (token === undefined) return false
  if (isPortfolio(token) || isTelling(token, OF)) return true
  if (!token.cased && isIn(token, IN_OFFICE)) return true
  return token.capital && (isCommon(token) || (known.opens(token) && known.isPlace(token.lower)))
}

const IN_OFFICE = wordList('the & ,')

/** Whether a word is what an office is over, or joins two such. */
export function isPortfolio(token: Token | undefined): boolean {
  return isOf(token, PORTFOLIO) || token?.lower === 'and'
}

/** The last token of a name once the office after it is cut: all of "the Home Secretary", the last two of "Quorl Press Secretary". */
export function beforeOffice(
  tokens: readonly Token[],
  {first, last, honorific, title}: Run,
  known: KnownNames,
): number {
  if (isAddressed(tokens, first, last, honorific)) return first - 1
  const end = withoutOffice(tokens, first, last)
  if (end === last || honorific !== null || isWhole(tokens, first, last, known)) return last
  if (end >= first)
    return isGivenFirst(tokens, first, known) || !isTitle(tokens[last])
      ? last
      : withoutField(tokens, first, end, known)
  return last > first || title !== null || isLoneOffice(tokens, last) ? end : last
}

/** The last token of a run before the words of an office that it ends with: "Orm County (State’s Attorney)". */
function withoutOffice(tokens: readonly Token[], first: number, last: number): number {
  // "Ada Sen": a surname, for a senator stands before a name.
  if (tokens[last]?.text === 'Sen') return last
  let end = last
  while (end >= first && isOfficeWord(tokens[end], end < last))
    end -=
      isOfficeOf(tokens, end) && tokens[end]?.lower === 'attorney' ? 3 : officeLength(tokens, end)
  return end
}

/** "(Orm County) District Attorney", "(Orm County) Circuit Judge": two words of one office. */
function officeLength(tokens: readonly Token[], last: number): number {
  const isOfDistrict =
    /^(?:attorney|judge)$/.test(tokens[last]?.lower ?? '') &&
    /^(?:District|Circuit)$/.test(tokens[last - 1]?.text ?? '')
  return isOfDistrict ? 2 : 1
}

/** "Ada (Vale Director)"; not "Marion County (Sheriff)". */
function isGivenFirst(tokens: readonly Token[], first: number, known: KnownNames): boolean {
  const second = tokens[first + 1]?.lower ?? ''
  return (
    known.isGivenName(tokens[first]?.text ?? '') &&
    (!PLACE_HEADS.has(second) || SURNAMES_TOO.has(second))
  )
}

/** "Orm Police (Public Relations Officer)": words of the language before an office are what it is over. */
function withoutField(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): number {
  if (isPlainField(tokens[first]) || known.isPlace(wordsFrom(tokens, first, last))) return last
  let end = last
  while (isPlainField(tokens[end])) end--
  return end
}

function isPlainField(token: Token | undefined): boolean {
  return (
    isCommon(token) && !isOf(token, BODY_WORD | OF_OTHER) && !PLACE_HEADS.has(token?.lower ?? '')
  )
}

/** "The Minister", "and Secretary (of State Ada Vale)"; not "told King". */
function isLoneOffice(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return (
    before === undefined ||
    /^(?:the|a|an|.|,)$/.test(before.lower) ||
    (isOf(tokens[at], TITLE) && tokens[at + 1]?.lower === 'of')
  )
}

/** "Office of the Weirs Commissioner", "Quorl and Son": a body, and no office of somebody's; "Washington DC", "Quorl FM"; or a surname. */
function isWhole(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  const isOfOffice = tokens.slice(first, last).some(({lower}) => /^(?:of|for|on|and)$/.test(lower))
  // "Off Gull Head".
  const isCape =
    tokens[last]?.text === 'Head' &&
    /^(?:off|near|round|beyond|at)$/.test(preceding(tokens, first)?.lower ?? '')
  return (
    isOfOffice ||
    isCape ||
    /^(?:DC|FM)$/.test(tokens[last]?.text ?? '') ||
    isSurname(tokens, first, last, known)
  )
}

/** "Mr President", "Madam Speaker", "Justice Minister": who is called so is not named; "Mr King" is. */
function isAddressed(
  tokens: readonly Token[],
  first: number,
  last: number,
  honorific: string | null,
): boolean {
  const office = tokens[first]
  return (
    first === last &&
    honorific !== null &&
    isOf(office, TITLE) &&
    !OFFICES_AND_SURNAMES.has(office?.lower ?? '')
  )
}

/** "Ada King", and "King" without an article: an office that is a surname too, of nothing that there is an office of. */
function isSurname(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  if (last - first > 1 || !OFFICES_AND_SURNAMES.has(tokens[last]?.lower ?? '')) return false
  if (isIn(preceding(tokens, first), ARTICLES)) return false
  const {text = '', lower = ''} = tokens[first] ?? {}
  return (
    first === last ||
    !(
      isAcronym(text) ||
      isOf(tokens[first], TITLE_PREFIX) ||
      isIn(tokens[first], OFFICE_PARTS) ||
      known.isPlace(lower) ||
      isCommon(tokens[first])
    )
  )
}

/** A word of an office: its head, or, within it, what tells which. */
export function isOfficeWord(token: Token | undefined, isInner: boolean): boolean {
  if (isTitle(token)) return true
  return isInner && (isOf(token, PORTFOLIO | TITLE_PREFIX) || isIn(token, OFFICE_PARTS))
}

const OFFICE_PARTS = wordList(
  'lord press prime crown shadow federal cabinet executive managing general chief financial operating medical technology high special humanitarian resident regional permanent independent parliamentary',
)

/** An office or a calling; "the Coast Guard" is none. */
export function isTitle(token: Token | undefined): boolean {
  if (isOf(token, STOPPED) && isJoinedTitle(token?.lower ?? '')) return true
  return (isOf(token, TITLE) || is(token, PERSON_NOUN)) && !isOf(token, ORGANISATION_HEAD)
}

/** "Director-general", "maj-gen", "judge-executive"; not "reed-king", nor the AFL-CIO. */
export function isJoinedTitle(words: string): boolean {
  const hyphen = words.lastIndexOf('-')
  const last = words.slice(hyphen + 1)
  return (
    hyphen > 0 &&
    last !== 'cio' &&
    (/^(?:elect|executive)$/.test(last) || (TITLES.has(last) && !OFFICES_AND_SURNAMES.has(last)))
  )
}

/** "Head of the Reed Council", "Ambassador to the": an office right before the name of what it is over. */
export function officeNear(tokens: readonly Token[], first: number): boolean {
  if (first < 2) return false
  const of = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1
  const office = preceding(tokens, of)
  return (
    (isTitle(office) || office?.lower === 'head') &&
    /^(?:of|to|at|for)$/.test(tokens[of]?.lower ?? '')
  )
}
