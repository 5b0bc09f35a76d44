import {SMALL_NUMBERS} from '../../data/number-words.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {
  AUXILIARY,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PREPOSITION,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {REPORTS_ALONE, SAYING} from '../../quoting/verbs.ts'
import {
  BODY_WORD,
  isOf,
  LONE_PARTICLE,
  OF_ORGANISATION,
  ORGANISATION_HEAD,
  PARTICLE,
  TITLE,
  TITLE_PREFIX,
} from '../classes.ts'
import type {KnownNames} from '../known-names.ts'
import {
  endOfNames,
  goesOnAt,
  hasParticle,
  isFormInLaw,
  isNameAt,
  isNext,
  isTitleWord,
} from '../name-words.ts'
import {BARE_BODIES} from '../types/body-names.ts'
import {isCommon, isCommonWord, type Words} from '../types/common-words.ts'
import {isAcronym} from '../types/head-words.ts'
import {connected, joinsPossessive} from './body-runs.ts'

export function beginsRun(tokens: readonly Token[], at: number, cases: WordCases): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  if (!token.capital)
    return hasParticle(token) || opensWithParticle(tokens, at) || isNumberedUnit(tokens, at)
  if (isOfGroup(tokens, at) && goesOnInGroup(tokens, at)) return true
  if (isHandle(tokens, at)) return false
  if (token.text === 'The') return !opensSentence(tokens, at) && isNameAt(tokens, at + 1)
  if (!isNameAt(tokens, at)) return false
  if (!opensSentence(tokens, at)) return true
  if (isTitleWord(token) || isAcronym(token.text)) return true
  return opensAsName(tokens, at, token.lower, cases)
}

/** Which words of a text also stand with a small first letter, and which with a capital within a sentence; and what is known of names. */
export interface WordCases {
  readonly small: Words
  readonly capital: ReadonlySet<string>
  readonly known: KnownNames
}

/** "The 9th Quorl Brigade", "the 9th Circuit": which of several a unit or a court is. */
function isNumberedUnit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || !/^\d+(?:st|nd|rd|th)$/.test(tokens[at].text)) return false
  return tokens.slice(at + 1, endOfNames(tokens, at) + 1).some(({text}) => UNITS.test(text))
}

const UNITS =
  /^(?:Ave|Avenue|Street|Battalion|Brigade|Chamber|Circuit|Corps|Court|Division|Fleet|Regiment|Squadron|Wing)$/

/** "The campaign group Quorl Says No", "the charity Just Row": a body's own words, whatever they are. */
export function isOfGroup(tokens: readonly Token[], first: number): boolean {
  const before = preceding(tokens, first)
  return before?.cased === false && isTelling(before, GROUP)
}

const GROUP: number = tellingClass('group charity campaign movement coalition network')

export function goesOnInGroup(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return next?.capital === true && next.kind === 'word' && isNext(tokens, last + 1)
}

/** "Save the Weirs": an appeal that a body is called by; "Millers Without Weirs". */
export function isAppeal(tokens: readonly Token[], at: number): boolean {
  if (isWithout(tokens, at)) return isNameAt(tokens, at + 2)
  const next = tokens[at + 1]?.lower
  const before = preceding(tokens, at)
  if (next !== 'the' && next !== 'our') return false
  if (before?.capital === true && before.text !== 'The') return false
  const isCall = /^(?:Save|Stop|Keep|Protect|Defend|Reclaim|Feed|Unite)$/.test(
    tokens[at]?.text ?? '',
  )
  return isCall && isNameAt(tokens, at + 2)
}

function isWithout(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.text
  return next === 'Against' || (next === 'Without' && tokens[at]?.lower.endsWith('s') === true)
}

/** "Save the Weirs said", "Save the Boats and others": where a sentence begins, a verb tells that it is no appeal of the text, and so does a word of the language with a capital. */
function isAppealTold(tokens: readonly Token[], at: number): boolean {
  if (isWithout(tokens, at) || (tokens[at]?.text === 'Save' && isCommon(tokens[at + 2])))
    return true
  let end = at + 2
  while (isNameAt(tokens, end)) end++
  return is(tokens[end], REPORTS_ALONE | AUXILIARY)
}

/** "@Quorl", "#Quorl"; "Sgt. 1st (Class) Odo Quorl"; "Quorl, (Inc.)". */
function isHandle(tokens: readonly Token[], at: number): boolean {
  if (isFormInLaw(tokens, at - 1)) return true
  const before = preceding(tokens, at)
  if (before?.kind === 'number') return tokens[at]?.text === 'Class'
  return before?.kind === 'punctuation'
    ? before.text === '@' || before.text === '#'
    : tokens[at]?.text === 'NGO' && isKindOfBody(tokens, at + 1)
}

/** "The NGO (Quorl)"; not "NGO (Monitor)". */
function isKindOfBody(tokens: readonly Token[], next: number): boolean {
  return goesOnAt(tokens, next) && !isOf(tokens[next], BODY_WORD)
}

/** "Mr de Quorl", "said van der Quorl": a surname alone; not "the van Quorl drove". */
function opensWithParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || !isOf(token, LONE_PARTICLE)) return false
  const before = preceding(tokens, at)
  const isNoun = /^(?:van|bin)$/.test(token.lower) && !/^(?:said|told)$/.test(before?.lower ?? '')
  if (isNoun && before?.kind === 'word' && !isTitleWord(before) && !is(before, PREPOSITION))
    return false
  const name = at + 1 + particlesAfter(tokens, at)
  return goesOnAt(tokens, name)
}

/** Whether the capitalised word that opens a sentence is a name's: it goes on with another, or is no word of the language. */
function opensAsName(
  tokens: readonly Token[],
  at: number,
  lower: string,
  cases: WordCases,
): boolean {
  const {small, capital, known} = cases
  const particles = particlesAfter(tokens, at)
  const next = at + 1 + particles
  if (isNameOrParticle(tokens, next) && isNext(tokens, next)) {
    const isSmall = particles === 0 && isSmallElsewhere(tokens, at, cases)
    return !(isSmall || isBeforeName(tokens, at, lower, known))
  }
  if (opensBody(tokens, at)) return true
  if (isOf(tokens[at], TITLE_PREFIX) || isAdjective(tokens, at)) return false
  if (isAppeal(tokens, at)) return isAppealTold(tokens, at)
  if (capital.has(lower) || isIn(tokens[at], BARE_BODIES) || known.isOrganisation(lower))
    return true
  // No "Beijing", no "Italy".
  return !(
    isCommonWord(lower, small) ||
    PEOPLE.has(lower) ||
    /(?:(?<![jq])ing|ed|(?<!^(?:ita|sici))ly)$|^ex-/.test(lower)
  )
}

/** A word that also stands small and begins no body's or place's name; "Van Quorl said" is Ada van Quorl, but "Ten Quorls" are ten. */
function isSmallElsewhere(
  tokens: readonly Token[],
  at: number,
  {small, capital, known}: WordCases,
): boolean {
  const {lower = ''} = tokens[at] ?? {}
  return (
    small.has(lower) &&
    !(capital.has(lower) || isOfBody(tokens, at)) &&
    !(isOf(tokens[at], PARTICLE) && lower !== 'ten') &&
    !known.isPlace(`${lower} ${tokens[at + 1]?.lower}`)
  )
}

/** "Federal officials", "State news agency"; not "State said" of a department. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? ''
  return lower === 'state'
    ? !is(tokens[at + 1], FINITE | AUXILIARY | IRREGULAR | ENDS_IN_ED | REPORTS_ALONE)
    : ADJECTIVE.test(lower)
}

/** "(Refugee) Council", "(State) Department officials": what a body is for or of, and no word of the sentence, for the noun alone names none. */
function isOfBody(tokens: readonly Token[], at: number): boolean {
  const [opener, body, after] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  return (
    isOf(body, OF_ORGANISATION) &&
    !isOf(body, TITLE) &&
    after?.capital !== true &&
    !isOf(opener, TITLE_PREFIX) &&
    !SORTS.test(opener?.lower ?? '')
  )
}

// Which of several bodies, and no part of a name.
const SORTS =
  /^(?:angry|big|local|official|opposition|other|private|public|retired|rival|small|top)$/

/** "Ministry of Weirs staff", "Women’s Rowing Association officials", "Reed & Orm": a name of a body that goes on with a small word or a mark; not "Lawyers for Quorl". */
function opensBody(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (isNumberedBranch(tokens, at)) return true
  if (next?.text === '&' || joinsPossessive(tokens, at)) return isNameAt(tokens, at + 2)
  if (next === undefined) return false
  // "Porters for Weir Rights"; not "Lawyers for Quorl".
  if (is(tokens[at], ENDS_IN_S))
    return next.lower === 'for'
      ? isCause(tokens, at + 2)
      : next.lower === 'and' && connected(tokens, at, at, next) > 0
  const isBody = isOf(tokens[at], OF_ORGANISATION) || isIn(tokens[at], BARE_OPENERS)
  const isJoint = (isBody ? /^(?:of|for|on)$/ : /^(?:and|from)$/).test(next.lower)
  return isJoint && connected(tokens, at, at, next) > 0
}

/** Words of the language with capitals, as in a name. */
function isCause(tokens: readonly Token[], first: number): boolean {
  const last = endOfNames(tokens, first)
  return last > first && isNameAt(tokens, first) && isOf(tokens[last], ORGANISATION_HEAD)
}

const BARE_OPENERS = wordList('government transport')

// "Finally Quorl", "Apparently Quorl", "Disgraced Quorl", "Notorious Quorl"; not "Aldous Quorl".

export const LIKE_NO_NAME: RegExp =
  /(?:..al|ate|ain|[ae]nt|ous|ed|ing|ive|ful)ly$|..[ai]bly$|..(?:ac|ut|i[sz]|ict|ur)ed$|..[^d]ous$|(?:-|long)time$/

/** "Said Quorl, “It is late”", "Confirming Quorl’s fears": a verb that tells of the name behind it. "Said" can be a name as well. */
function reports(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.lower !== 'said')
    return is(token, SAYING) || (is(token, REPORTS_ALONE) && is(token, GERUND))
  let next = at + 1
  while (tokens[next] !== undefined && tokens[next]?.kind !== 'mark' && !is(tokens[next], SAYING))
    next++
  return /^[:,]$/.test(tokens[next - 1]?.text ?? '') && tokens[next]?.kind === 'mark'
}

/** "Meet Quorl", "Disgraced Quorl", "New EU rules", "Watching Ada Quorl", "Said Quorl": what opens a sentence before a name, and is no part of it. */
function isBeforeName(
  tokens: readonly Token[],
  at: number,
  lower: string,
  known: KnownNames,
): boolean {
  const next = tokens[at + 1]?.text ?? ''
  if (lower === 'new' ? isAcronym(next) : /..ing$/.test(lower) && known.isGivenName(next))
    return true
  const isAdjective = LIKE_NO_NAME.test(lower) && lower !== 'serious'
  return OPENERS.has(lower) || isAdjective || reports(tokens, at)
}

// What opens a sentence and is in bodies' names as well: "Federal officials", "Health workers".
const ADJECTIVE =
  /(?:[ct]i|ic|ion)al$|^(?:federal|health|weather|prison|intelligence|shadow|armed|rail|rival|municipal|emergency|human|independent|investigative|opposition|security|defen[cs]e|border|aid|rights|refugee|migrant)$/

// What stands before a name where a sentence or a headline begins: "Tell Quorl", "Meet Ada Quorl", "Poor Quorl".
const OPENERS: ReadonlySet<string> = new Set([
  ...'tell ask see meet enter follow watch read call visit join thank remember imagine consider take get give send bring find show help let keep make put poor dear young little lost dead dozens hundreds thousands elsewhere congratulations pregnant concerned born married named embattled given suspended formerly beloved outspoken undeterred tragic honest want go try reach hire choose look mostly joining addressing sentencing remanding giving leading keeping seeing buying defying imitate escaping consoling alum lookout teammates adds'.split(
    ' ',
  ),
  // "Eleven", "ninety": smaller ones are no names anyway.
  ...[...SMALL_NUMBERS.keys()].slice(11),
])

function opensSentence(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  if (before === undefined || before.kind === 'mark') return true
  return before.kind === 'punctuation' && /^[.!?:•–—>|-]$/.test(before.text)
}

/** How many small particles follow, as in "Inés de la Quorl": up to two. */
export function particlesAfter(tokens: readonly Token[], last: number): number {
  if (!isOf(tokens[last + 1], PARTICLE)) return 0
  return isOf(tokens[last + 2], PARTICLE) ? 2 : 1
}

export function isNameOrParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isNameAt(tokens, at) || (token !== undefined && hasParticle(token))
}

/** "Weavers Local 12", "Order of Quorl Lodge 88", "Channel 9", "BBC One", "Radio 9", "Orm City 77ers": which branch, station or team it is. */
export function isNumberedBranch(tokens: readonly Token[], last: number): boolean {
  const [name = '', number] = [tokens[last]?.text, tokens[last + 1]]
  return number?.kind === 'number'
    ? /^\d\ders$/.test(number.text) ||
        name === 'Channel' ||
        (name === 'Radio' && number.text.length === 1) ||
        (BRANCHES.test(name) && preceding(tokens, last)?.capital === true)
    : STATIONS.test(name) && /^(?:One|Two|Three|Four)$/.test(number?.text ?? '')
}

const BRANCHES = /^(?:Local|Lodge|Radio)$/
const STATIONS = /^(?:BBC|Channel)$/
