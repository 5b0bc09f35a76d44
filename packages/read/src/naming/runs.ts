import {SMALL_NUMBERS} from '../data/number-words.ts'
import {PEOPLE} from '../data/person-nouns.ts'
import {
  AUXILIARY,
  CLOSED,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  PREPOSITION,
} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {isTelling, tellingClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {REPORTS_ALONE, SAYING} from '../quoting/verbs.ts'
import {connected, joinsPossessive, LONGEST_RUN} from './body-runs.ts'
import {
  BEFORE_PLACE,
  isOf,
  LONE_PARTICLE,
  OF_ORGANISATION,
  ORGANISATION_HEAD,
  PARTICLE,
  TITLE,
  TITLE_PREFIX,
} from './classes.ts'
import {BARE_BODIES, isAcronym} from './classify.ts'
import {isCommon, isCommonWord, type Words} from './common-words.ts'
import {isOfPeople} from './countries.ts'
import {isAgency} from './credits.ts'
import type {KnownNames} from './known-names.ts'
import {joinedByLetters} from './lettered-runs.ts'
import {
  hasParticle,
  isFormInLaw,
  isNameAt,
  isNameDespite,
  isNext,
  isSonBehind,
  isTitleWord,
} from './name-words.ts'
import {namesIn, type Run} from './names-in.ts'

/** Which words of a text also stand with a small first letter, and which with a capital within a sentence; and what is known of names. */
export interface WordCases {
  readonly small: Words
  readonly capital: ReadonlySet<string>
  readonly known: KnownNames
}

/** The runs of capitalised words in a sentence, cut at titles. */
export function runsIn(tokens: readonly Token[], cases: WordCases): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (isListed(tokens, at) || !beginsRun(tokens, at, cases)) {
      at++
      continue
    }
    const end = runEnd(tokens, at)
    // "Ada Vale KC", "Odo Reed OBE": what follows a name is no part of it.
    const last = end - at > 1 && AFTER_NAME.test(tokens[end]?.text ?? '') ? end - 1 : end
    runs.push(...namesIn(tokens, at, last, cases.known))
    at = end + 1
  }
  if (runs.length === 0) return runs
  const joined = joinedByLetters(tokens, runs)
  return isOfCase(tokens, joined) ? outsideCases(tokens, joined, cases) : joined
}

/** "Quorl v. Norway", "A.Q. and Others v Norway": who is told by a word or by initials in the name of a case is nobody of the story. */
function outsideCases(
  tokens: readonly Token[],
  runs: readonly Run[],
  {known}: WordCases,
): readonly Run[] {
  if (!tokens.some(({lower}) => OF_LAW.test(lower))) return runs
  return runs.filter((run) => {
    const words = tokens.slice(run.first, run.last + 1)
    const name = words.map(({text}) => text).join(' ')
    return (
      !isParty(tokens, run) ||
      (!name.includes('.') &&
        (known.isPlace(name) ||
          words.some((word) => isOf(word, OF_ORGANISATION | ORGANISATION_HEAD))))
    )
  })
}

function isOfCase(tokens: readonly Token[], runs: readonly Run[]): boolean {
  for (const run of runs) if (isParty(tokens, run)) return true
  return false
}

/** Beside "v.", also in "Quorl and Others v. Norway". */
function isParty(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    isIn(preceding(tokens, first), VERSUS) ||
    isIn(tokens[last + 1], VERSUS) ||
    isIn(tokens[last + 3], VERSUS)
  )
}

const VERSUS = wordList('v v.')
const OF_LAW = /^(?:cases?|courts?|held|judges?|others|ruled)$/

const AFTER_NAME = /^(?:[KQ]C|M[SE]?P|MLA|TD|[MOC]BE|QPM|FRS|DSO|JP|SC|AO|OAM|PhD)$/

function beginsRun(tokens: readonly Token[], at: number, cases: WordCases): boolean {
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

/** "The 9th Quorl Brigade", "the 9th Circuit": which of several a unit or a court is. */
function isNumberedUnit(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || !/^\d+(?:st|nd|rd|th)$/.test(tokens[at].text)) return false
  let end = at + 1
  while (isNameAt(tokens, end) && isNext(tokens, end)) end++
  return tokens.slice(at + 1, end).some(({text}) => UNITS.test(text))
}

const UNITS =
  /^(?:Ave|Avenue|Street|Battalion|Brigade|Chamber|Circuit|Corps|Court|Division|Fleet|Regiment|Squadron|Wing)$/

/** "A. Unfortunately", "B. Planning a trip", "I/B/E/S. Revenue": a letter of a list or the last of an acronym, and no initial. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.capital !== true) return false
  const isBehindSlash = preceding(tokens, at)?.text === '/'
  if (at > 0 && !isBehindSlash) return false
  const next = tokens[at + 1]?.lower ?? ''
  return (
    /^\p{Lu}\.$/u.test(token.text) &&
    (isBehindSlash || /ing$/.test(next) || LIKE_NO_NAME.test(next))
  )
}

/** "The campaign group Quorl Says No", "the charity Just Row": a body's own words, whatever they are. */
function isOfGroup(tokens: readonly Token[], first: number): boolean {
  const before = preceding(tokens, first)
  return before?.cased === false && isTelling(before, GROUP)
}

const GROUP: number = tellingClass('group charity campaign movement coalition network')

function goesOnInGroup(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return next?.capital === true && next.kind === 'word' && isNext(tokens, last + 1)
}

/** "Save the Weirs": an appeal that a body is called by; "Millers Without Weirs". */
function isAppeal(tokens: readonly Token[], at: number): boolean {
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
  return (
    isNameAt(tokens, next) &&
    isNext(tokens, next) &&
    !isOf(tokens[next], OF_ORGANISATION | ORGANISATION_HEAD)
  )
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
  return isNameAt(tokens, name) && isNext(tokens, name)
}

/** Whether the capitalised word that opens a sentence is a name's: it goes on with another, or is no word of the language. */
function opensAsName(
  tokens: readonly Token[],
  at: number,
  lower: string,
  {small, capital, known}: WordCases,
): boolean {
  const particles = particlesAfter(tokens, at)
  const next = at + 1 + particles
  const followed = isNameOrParticle(tokens, next) && isNext(tokens, next)
  if (followed) {
    const isSmall =
      particles === 0 &&
      small.has(lower) &&
      !(capital.has(lower) || isOfBody(tokens, at)) &&
      !known.isPlace(`${lower} ${tokens[next]?.lower}`)
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
    /(?:(?<![jq])ing|ed|(?<!^(?:ita|sici))ly)$/.test(lower)
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
  let last = first
  while (isNameAt(tokens, last + 1) && isNext(tokens, last + 1)) last++
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
  ...'tell ask see meet follow watch read call visit join thank remember imagine consider take get give send bring find show help let keep make put poor dear young little lost dead dozens hundreds thousands elsewhere congratulations pregnant concerned born married named embattled given suspended beloved outspoken undeterred tragic honest want go try reach hire choose look mostly joining addressing sentencing remanding giving leading keeping seeing buying defying imitate escaping consoling alum lookout teammates adds'.split(
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
function particlesAfter(tokens: readonly Token[], last: number): number {
  if (!isOf(tokens[last + 1], PARTICLE)) return 0
  return isOf(tokens[last + 2], PARTICLE) ? 2 : 1
}

function isNameOrParticle(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isNameAt(tokens, at) || (token !== undefined && hasParticle(token))
}

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first
  while (last - first < LONGEST_RUN) {
    const step = nextName(tokens, first, last)
    if (step === 0) return last
    last += step
  }
  return last
}

/** How many tokens further the name goes on: 0 when it ends. */
function nextName(tokens: readonly Token[], first: number, last: number): number {
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
    !/^(?:labour|tory|conservative)$/.test(town.lower) &&
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

/** "Weavers Local 12", "Order of Quorl Lodge 88", "Channel 9", "BBC One", "Radio 9", "Orm City 77ers": which branch, station or team it is. */
function isNumberedBranch(tokens: readonly Token[], last: number): boolean {
  const [name = '', number] = [tokens[last]?.text, tokens[last + 1]]
  return number?.kind === 'number'
    ? /^\d\ders$/.test(number.text) ||
        name === 'Channel' ||
        (name === 'Radio' && number.text.length === 1) ||
        (BRANCHES.test(name) && preceding(tokens, last)?.capital === true)
    : /^(?:One|Two|Three|Four)$/.test(number?.text ?? '') && /^(?:BBC|Channel)$/.test(name)
}

const BRANCHES = /^(?:Local|Lodge|Radio)$/

const NUMBER = wordList('no no.')

/** How many tokens of "Quorl No 2 High School", "Quorl School No. 12" follow the name up to its number: 0 where it is of no school, hospital or court. */
function numbered(tokens: readonly Token[], last: number): number {
  if (tokens[last + 2]?.kind !== 'number') return 0
  let end = last + 3
  while (isNameAt(tokens, end) && isNext(tokens, end)) end++
  if (end > last + 3) return HAS_NUMBER.test(tokens[end - 1]?.text ?? '') ? 3 : 0
  return HAS_NUMBER.test(tokens[last]?.text ?? '') ? 2 : 0
}

const HAS_NUMBER = /^(?:Clinic|College|Court|Gymnasium|Hospital|Kindergarten|Lyceum|School)$/

/** "Told QNN Quorl would row", "told QNN Quorl’s boat sank": who is told, and what. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [name, verb] = [tokens[at + 1], tokens[at + 2]]
  return (
    preceding(tokens, at)?.lower === 'told' &&
    isAcronym(tokens[at]?.text ?? '') &&
    !isOf(name, OF_ORGANISATION | ORGANISATION_HEAD) &&
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
  if (first < last || !isSmallField(tokens[last + 1])) return 0
  if (!CHAMBERS.test(tokens[first]?.text ?? '')) return 0
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
  return isClosed && isNameAt(tokens, at + 1) && isNext(tokens, at + 1) ? at + 1 - last : 0
}
