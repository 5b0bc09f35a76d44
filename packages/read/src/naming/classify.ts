import type {EntityType} from '@onrecord/core'
import {STATES_IN_SHORT} from '../data/countries.ts'
import {GIVEN_NAMES} from '../data/given-names.ts'
import {INTERNATIONAL_BODIES} from '../data/international-bodies.ts'
import {COMMON_ACRONYMS, NAMED_THINGS} from '../data/nouns.ts'
import {COMPASS, KNOWN_PLACES, PLACE_HEADS, SURNAMES_TOO} from '../data/place-words.ts'
import {SURNAME_FIRST} from '../data/surnames.ts'
import {VESSEL_PREFIXES, VESSELS} from '../data/vessels.ts'
import {
  AUXILIARY,
  BODY_NOUN,
  CLOSED,
  ENDS_IN_ED,
  ENDS_IN_LY,
  FINITE,
  is,
  PERSON_NOUN,
  PREPOSITION,
} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {formOf, formOfWord, isTelling, tellingClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {REPORTS_ALONE} from '../quoting/verbs.ts'
import {
  isOf,
  isSmallWord,
  OF_ORGANISATION,
  OF_OTHER,
  ORGANISATION_HEAD,
  PARTICLE,
  STOPPED,
  TITLE,
} from './classes.ts'
import {isCommon, isCommonWord} from './common-words.ts'
import {isCountry, isOfPeople} from './countries.ts'
import {keyOf} from './keys.ts'
import {isKindBehind} from './kind-behind.ts'
import {isState, type KnownNames, opensKnown} from './known-names.ts'
import {PRACTICES} from './listed.ts'
import {isFormInLaw} from './name-words.ts'
import type {Run} from './names-in.ts'

/** What a name most likely names; `other` for events, texts and periods, `null` when nothing tells. */
export type NameType = Extract<EntityType, 'person' | 'organisation' | 'place'> | 'other' | null

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
  if (isHolder(words, run, known)) return 'person'
  const byHead = byHeadWord(words, preceding(tokens, run.first)?.lower === 'the', known)
  if (byHead !== null) return byHead
  const isNamed = isPersonByWords(texts) && !isPlacedFirst(tokens, run, texts)
  return isTitled(run) || isNamed ? 'person' : null
}

/** A ship, a storm, a work, a pageant's queen or a programme. */
function isNoBody(tokens: readonly Token[], run: Run, name: string): boolean {
  return (
    isVessel(tokens, run) ||
    isStorm(tokens, run) ||
    isWildfire(tokens, run) ||
    isWork(tokens, run) ||
    name.startsWith('Miss ') ||
    isPeopleOrSpeech(tokens, run, name) ||
    (name.endsWith(' TV') && isProgramme(tokens, run))
  )
}

/** "Black voters", "the State of the Union". */
function isPeopleOrSpeech(tokens: readonly Token[], {first, last}: Run, name: string): boolean {
  if (name === 'Union') return tokens[first - 3]?.text === 'State'
  const next = tokens[last + 1]
  const isNoun = next?.cased === false && !is(next, CLOSED | FINITE | ENDS_IN_ED | REPORTS_ALONE)
  return /^(?:Black|White|Brown|Native)$/.test(name) && (isNoun || is(next, PERSON_NOUN))
}

/** "A330", "Interstate (9)", "the QS (500)", "band (D)": what is numbered or lettered, and no name by itself; "MI5", "HS2 Ltd": a body. */
function numberedType(tokens: readonly Token[], {first, last}: Run, name: string): NameType {
  if (/^\d+(?:st|nd|rd|th) (?:Ave|Avenue|Street)$/.test(name)) return 'place'
  if (/\d/.test(name))
    return NUMBERED_BODY.test(name) || isKindBehind(tokens, first, last) ? 'organisation' : 'other'
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
const NUMBERED =
  /^(?:Interstate|Route|Highway|Flight|Exit|Gate|Terminal|Pier|Runway|Section|Article|Title|Proposition|Measure|Amendment)$/
const NUMBERED_BODY =
  /^(?:M(?:I[56]|23)|\p{Lu}\p{Ll}+\d\p{Lu}\p{Ll}+|G(?:7|8|20|77)|\d+(?:st|nd|rd|th) .+|BBC\d|Channel \d{1,2}(?: News)?|(?:.+ )?Radio \d(?: .+)?|.+ (?:Local|Lodge|Radio|No\.?) \d+(?: .+)?|\p{Lu}{1,4}\d{1,2} (?:Films|Ltd|Media|News|Radio|TV|plc|Inc)\.?|.+ \d\ders)$/u

/** "(Quorl,) Pa.", "(Quorl,) PA", "N.J. police". */
function isStateInShort(tokens: readonly Token[], {first, last}: Run): boolean {
  const text = tokens[first]?.text ?? ''
  // "Ada Vale, MD, said".
  if (first < last || text === 'MD') return false
  const isBehind = preceding(tokens, first)?.text === ',' && tokens[first - 2]?.capital === true
  if (!isBehind && !isOf(tokens[first], STOPPED)) return false
  return STATES_IN_SHORT.has(text) && (isBehind || /^\p{Lu}\.\p{Lu}\.$/u.test(text))
}

/** "N Korea", "S Africa", "W Yorkshire". */
function isPartOfState(tokens: readonly Token[], {first, last}: Run): boolean {
  const side = last === first + 1 ? SIDES.get(tokens[first]?.text ?? '') : undefined
  const head = tokens[last]
  return (
    side !== undefined &&
    (isState(head) || isCountry(`${side} ${head?.lower}`) || KNOWN_PLACES.has(head?.lower ?? ''))
  )
}

const SIDES: ReadonlyMap<string, string> = new Map([
  ['N', 'north'],
  ['S', 'south'],
  ['E', 'east'],
  ['W', 'west'],
])

/** "Minister Vale"; nobody is the former Quorl of "the former Quorl striker Ada Vale", nor need "Auditors Quorl Tessen" be. */
function isTitled({title}: Run): boolean {
  return (
    title !== null &&
    !/^(?:former|then|ex|incoming|outgoing)$/.test(title.words) &&
    !isIn(formOfWord(title.words), PRACTICES)
  )
}

/** "Ambassador Ada Power", "Governor Odo Deal": a title before a given name; not "Queen Ada Hospital". */
function isHolder(
  [given, surname, ...others]: readonly Token[],
  run: Run,
  known: KnownNames,
): boolean {
  const head = bare(surname)
  return (
    isTitled(run) &&
    isOf(head, ORGANISATION_HEAD | OF_OTHER) &&
    others.length === 0 &&
    known.isGivenName(given?.text ?? '') &&
    !/^(?:king|queen|prince|princess)$/i.test(run.title?.words ?? '')
  )
}

function byWholeName(
  tokens: readonly Token[],
  run: Run,
  name: string,
  known: KnownNames,
): NameType {
  const mayBeKnown = known.opens(tokens[run.first])
  if (
    isPlace(tokens[run.first], name, known) ||
    isConstituency(tokens, run) ||
    isStateInShort(tokens, run) ||
    isPartOfState(tokens, run)
  )
    return isChild(tokens, run) ? 'person' : 'place'
  if (isRoad(tokens, run)) return 'place'
  const isKnown =
    mayBeKnown && known.isOrganisation(name.startsWith('U') ? name.replace(OF_UN, '') : name)
  const isFounded = run.last > run.first + 1 && FOUNDED.test(name)
  return isKnown ||
    isFounded ||
    isFormInLaw(tokens, run.last + 1) ||
    (name.includes('.') && ADDRESS.test(name))
    ? 'organisation'
    : null
}

/** "Quorl & Tessen", "Quorl and Sons". */
export const FOUNDED: RegExp = /\s&\s|\sand\s(?:sons?|daughters?|bros|co|associates|partners)$/i

// "Quorl.com".
const ADDRESS = /\.(?:com|org|net|com?\.\p{Ll}{2})$/iu

/** "Her daughter Georgia", "her daughter, Georgia,": who is called after a place. */
function isChild(tokens: readonly Token[], {first, last}: Run): boolean {
  const isBetween = preceding(tokens, first)?.text === ',' && tokens[last + 1]?.text === ','
  return isIn(tokens[first - (isBetween ? 2 : 1)], KIN_OF)
}

const KIN_OF = wordList(
  'daughter son sister brother wife husband niece nephew granddaughter grandson',
)

// "The United Nations World Food Programme".
const OF_UN = /^(?:UN|U\.N\.|United Nations) /

function isPersonByWords(texts: readonly string[]): boolean {
  return isSurnameFirst(texts) || hasInitials(texts) || isCipher(texts)
}

/** "A lawyer in Quorl Tai", "the camp at Ei Quorl Tessen", "Shin Quorl security agency": what begins like a Chinese surname and stands as a place or a body does. */
function isPlacedFirst(
  tokens: readonly Token[],
  {first, last}: Run,
  texts: readonly string[],
): boolean {
  const isJoined = texts.some((word) => word.includes('-'))
  return (
    !(isJoined || hasInitials(texts)) &&
    (/^(?:in|at|near|outside)$/.test(preceding(tokens, first)?.lower ?? '') ||
      isKindBehind(tokens, first, last))
  )
}

// "Soldier D", "Witness B": who may not be named.
function isCipher(texts: readonly string[]): boolean {
  return texts.length === 2 && CIPHER.test(texts.join(' '))
}

const CIPHER = /^(?:Soldier|Witness|Officer|Patient|Child|Juror|Victim) \p{Lu}$/u

/** "Her song Quorl Tessen,", "a rendition of Quorl"; not "the film Ada Quorl made". */
function isWork(tokens: readonly Token[], {first, last}: Run): boolean {
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  if (before?.capital !== false || !isTelling(before, WORK)) return false
  const earlier = tokens[first - 2]?.lower
  if (before.lower === 'of') return earlier === 'rendition'
  // "To film Ada Quorl".
  if (earlier === 'to') return false
  const goesOn =
    after?.kind === 'word' &&
    !/^(?:and|or|in|on|at|by|from|with|about|for|as|which|that|was|is|has|will)$/.test(after.lower)
  return !goesOn && after?.kind !== 'possessive'
}

const WORK: number = tellingClass(
  'film movie song album novel memoir musical sitcom drama comedy thriller series biopic of',
)

/** "A Norwegian TV series", "UK TV viewers"; not "Norwegian TV said". */
function isProgramme(tokens: readonly Token[], {first, last}: Run): boolean {
  const next = tokens[last + 1]
  return (
    next?.kind === 'word' &&
    !next.capital &&
    !is(next, CLOSED | FINITE | ENDS_IN_ED | ENDS_IN_LY | REPORTS_ALONE) &&
    tokens.slice(first, last).every((word) => isOfPeople(word) || isState(word) || isIn(word, PART))
  )
}

/** "Cyclone Quorl", "Operation Quorl". */
function isStorm(tokens: readonly Token[], {first, last}: Run): boolean {
  return last > first && isIn(bare(tokens[first]), STORMS)
}

/** "The Quorl Fire": woods burn; "Quorl County Fire", "the Orm City Fire": who puts it out. */
function isWildfire(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    last > first &&
    tokens[last]?.text === 'Fire' &&
    preceding(tokens, first)?.lower === 'the' &&
    !/^(?:City|County|District|Town|Township)$/.test(tokens[last - 1]?.text ?? '')
  )
}

const STORMS = wordList('cyclone hurricane typhoon storm operation')

/** What the words of a name tell by themselves, at any of its places. */
export function sureType(all: readonly {readonly type: NameType}[]): NameType {
  return all.find(({type}) => type !== null)?.type ?? null
}

/** "the ferry Quorl", "the MV Quorl", "the Quorl Tessen ferry": a ship, a craft or a train is neither a person nor a body. */
function isVessel(tokens: readonly Token[], run: Run): boolean {
  const {first, last} = run
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  const isNamedAfter =
    before?.capital === false &&
    (isTelling(before, VESSEL) ||
      (before.lower === 'carrier' &&
        /^(?:bulk|aircraft|cargo|gas|car)$/.test(preceding(tokens, first - 1)?.lower ?? '')))
  // "The 29-ton Quorl Maru", "one of the tankers, the 19-year-old Quorl Star,".
  const isMeasured =
    isTelling(before, MEASURED) || isTelling(tokens[first], MEASURED) || isOfFleet(tokens, first)
  const isNamedBefore = last > first && isTelling(after, VESSEL)
  return (
    isSteered(tokens, run) ||
    isNamedAfter ||
    isMeasured ||
    isPrefixedVessel(tokens[first]) ||
    (isNamedBefore && before?.lower === 'the')
  )
}

/** "HMS Quorl"; not "Ms Quorl". */
export function isPrefixedVessel(token: Token | undefined): boolean {
  return isTelling(token, VESSEL_PREFIX) && token?.text === token?.text.toUpperCase()
}

const VESSEL: number = tellingClass(VESSELS)
const VESSEL_PREFIX: number = tellingClass(VESSEL_PREFIXES)
// "The 29-ton Quorl", "the Manx-flagged Quorl".
const MEASURED: number = tellingClass('', /-(?:ton|tonne|foot|metre|flagged|teu|berth)$/, 'netduh')

/** "The skipper of the Quorl", "the wreck of the Quorl Tessen". */
function isSteered(tokens: readonly Token[], {first, last}: Run): boolean {
  if (preceding(tokens, first)?.lower !== 'the' || tokens[first - 2]?.lower !== 'of') return false
  const isPlain = !/s$/.test(tokens[last]?.lower ?? '') && !isOf(tokens[last], OF_ORGANISATION)
  return isPlain && /^(?:skipper|helmsman|wreck|hull)$/.test(tokens[first - 3]?.lower ?? '')
}

/** "One of the boats, the Quorl". */
function isOfFleet(tokens: readonly Token[], first: number): boolean {
  const the = preceding(tokens, first)?.lower === 'the' ? first - 1 : first - 2
  if (the < 2 || tokens[the]?.lower !== 'the' || tokens[the - 1]?.text !== ',') return false
  return VESSELS.has(tokens[the - 2]?.lower.replace(/s$/, '') ?? '')
}

/** Most acronyms are bodies' names; one that small letters explain ("rapid eye movement (REM)") is none. */
function acronymType(tokens: readonly Token[], at: number, name: string): NameType {
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
  if (!isIn(preceding(tokens, at), A_OR_AN)) return false
  if (after?.kind !== 'word')
    return after?.kind !== 'possessive' && !/^[-–/’']$/.test(after?.text ?? '')
  if (after.capital || (isIn(after, AND_OR) && next?.capital === true)) return false
  return is(after, CLOSED | PREPOSITION | AUXILIARY)
}

const A_OR_AN = wordList('a an')
const AND_OR = wordList('and or')

/** "Licensed Quay Manager (LQM)": who does something; not "Quorl Coast Guard (QCG)". */
function isOfficeInShort(tokens: readonly Token[], at: number, name: string): boolean {
  const noun = preceding(tokens, at - 1)
  return (
    preceding(tokens, at)?.text === '(' &&
    noun?.capital === true &&
    noun.text.charAt(0) === name.charAt(name.length - 1) &&
    (is(noun, PERSON_NOUN) || isOf(noun, TITLE)) &&
    !(isOf(noun, OF_ORGANISATION | ORGANISATION_HEAD) || isIn(noun, OFFICES_TOO))
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

/** "(Lab, Pennine Vale)", "(Lib Dem, North Orm)": whom a member stands for, behind the party. */
function isConstituency(tokens: readonly Token[], {first, last}: Run): boolean {
  if (tokens[last + 1]?.text !== ')' || preceding(tokens, first)?.text !== ',') return false
  const party = tokens.slice(Math.max(0, first - 4), first - 1)
  const opened = party.findIndex(({text}) => text === '(')
  return (
    opened >= 0 &&
    opened < party.length - 1 &&
    party.slice(opened + 1).every(({text}) => PARTY.test(text))
  )
}

const PARTY =
  /^(?:\p{Lu}\p{L}{0,3}|Labour|Conservative|Republican|Democrat|Liberal|Green|Reform|Independent)\.?$/u

function isPlace(opener: Token | undefined, name: string, known: KnownNames): boolean {
  const isPart = isIn(opener, PART) || isIn(opener, OF_TIME)
  if (!(isPart || known.opens(opener))) return false
  const rest = isPart ? name.slice(name.indexOf(' ') + 1) : name
  return known.isPlace(name) || (rest !== name && known.isPlace(rest))
}

const PART = wordList([...COMPASS].join(' '))
// "Nazi Germany": a state in a time of its own.
const OF_TIME = wordList('nazi soviet imperial fascist ancient mainland')

/** What the words themselves say: "Treaty of …", "… University", "Gulf of …", "City of … Police", "… River". */
function byHeadWord(words: readonly Token[], isDefinite: boolean, known: KnownNames): NameType {
  if (words.length === 1) return byOneWord(bare(words[0]), isDefinite)
  const of = words.findIndex((word) => isTelling(word, OF))
  const head = bare(preceding(words, of < 0 ? words.length : of))
  if (mayBeSurname(words, head, isDefinite, known)) return null
  if (isThing(words, head)) return isBodysWork(words, head) ? 'organisation' : 'other'
  if (isPlaceByWords(words, head) || (isDefinite && isDefinitePlace(words))) return 'place'
  return ofOrBody(words, head, of)
}

/** "Cabinet Member for Housing", "Orm Commissioner of Weirs", "(Assistant Secretary) General for Weirs"; not "Directorate General for Weirs". */
function isOffice(words: readonly Token[], {lower}: Word): boolean {
  return lower === 'general'
    ? !words.some((word) => isOf(word, OF_ORGANISATION))
    : /^(?:member|chair|commissioner|head|coordinator)$/.test(lower) &&
        !words.some((word) => word.lower === 'high')
}

/** "Quorl Accord", "Quorl War II", "Bank of Quorl Act", "the Norse Open", "Quorl Democratic (officials)". */
function isThing(words: readonly Token[], head: Word): boolean {
  return (
    isOf(head, OF_OTHER) ||
    (isOf(words.at(-2), OF_OTHER) && COUNTED.test(words.at(-1)?.text ?? '')) ||
    (head.lower === 'open' && (isOfPeople(words[0]) || isState(words[0]))) ||
    NAMED_SO.test(`${words.at(-2)?.text} ${words.at(-1)?.text}`)
  )
}

// "Quorl War (II)", "Quorl War (Two)".
const COUNTED = /^(?:[IVXL]+|One|Two|Three)$/

// "Belt and Road", "the Quorl Six Nations".
const NAMED_SO =
  /(?:^and Road|^(?:Four|Five|Six) Nations|^Champions League| (?:Act|Agreement|Bill|Democratic|Treaty))$/

/** "Save the Weirs", "Save Our Quorl Weirs", "Mothers Against Weirs", "Quorl plc"; not "Avenue of the Weirs". */
function isCampaign(words: readonly Token[]): boolean {
  const last = words.length > 2 ? words.at(-2) : words.at(-1)
  return (
    words[1]?.lower === 'our' ||
    (last?.lower === 'the' && words.at(-3)?.lower !== 'of') ||
    /^(?:our|from|Without|Against|plc)$/.test(last?.text ?? '')
  )
}

/** "UN Weirs Programme", "Quorl Legal Defense Project", "Rural Weirs Caucus"; not "the Norland caucus", which votes. */
function isBodysWork(words: readonly Token[], {lower}: Word): boolean {
  if (lower === 'caucus')
    return words.length > 2 ? !isState(words[0]) : isCommon(words[0]) && !isState(words[0])
  if (/^(?:initiative|mechanism|project)$/.test(lower))
    return words.some((word) => ADVOCACY.test(word.lower))
  return /^program(?:me)?$/.test(lower) && /^(?:UN|U\.N\.|United)$/.test(words[0]?.text ?? '')
}

const ADVOCACY =
  /^(?:accountability|advocacy|assistance|defen[cs]e|detention|famil(?:y|ies)|immigra(?:nt|tion)|innocence|investigative|justice|law|legal|oversight|policy|refugees?|rights|sentencing|transparency)$/

/** "Ada Hill", "Odo van der Press", "Ada Jordan": a surname that is a common noun or a state's; not "the Ada Quorl Bridge". */
function mayBeSurname(
  words: readonly Token[],
  head: Word,
  isDefinite: boolean,
  known: KnownNames,
): boolean {
  if (isDefinite && words.length > 2) return false
  const isSurname = isIn(head, SURNAME_TOO)
  if (isSurname && isSmallWord(words.at(-2), PARTICLE)) return true
  return (isSurname || isState(head)) && words.length < 4 && known.isGivenName(words[0]?.text ?? '')
}

export const SURNAME_TOO: number = wordList([...SURNAMES_TOO].join(' '))
const OF: number = tellingClass('of on for')

/** "City of Quorl Police", "Republic of Quorl Air Force". */
function isBodyOfPlace(words: readonly Token[]): boolean {
  if (!isOf(bare(words.at(-1)), OF_ORGANISATION)) return false
  const of = words.findIndex((word) => isTelling(word, OF))
  return of > 0 && words.length - of > 2
}

/** "San Quorl", "Quorl River", "Gulf of Quorl", "Quorl Convention Centre". */
function isPlaceByWords(words: readonly Token[], head: Word): boolean {
  if (isBodyOfPlace(words)) return false
  const from = isIn(bare(words[0]), PART) ? 1 : 0
  const opensPlace =
    words.length - from > 1 &&
    isIn(bare(words[from]), PLACE_OPENERS) &&
    words.slice(from + 1, -1).every((word) => isOf(word, PARTICLE))
  if (opensPlace && !isCommon(head) && !isAcronym(words.at(-1)?.text ?? '')) return true
  // "BBC South".
  if (isIn(head, PART) && isAcronym(words[0]?.text ?? '')) return false
  if (isIn(head, PLACE_HEAD)) return !isNoPlace(words, head)
  return /^cent(?:re|er)$/.test(head.lower) && isIn(bare(words.at(-2)), VENUES)
}

/** "A house on Quorl Court", "12 N. Quorl", "12 Ada Lane": no court of law, and nobody. */
function isRoad(tokens: readonly Token[], {first, last}: Run): boolean {
  const before = preceding(tokens, first)
  const name = tokens[last]?.text ?? ''
  if (last === first) return false
  // "Based on Supreme Court rules".
  if (before?.kind !== 'number')
    return before?.lower === 'on' && ROADS.test(name) && tokens[last - 1]?.text !== 'Supreme'
  return (
    !/^(?:19|20)\d\d$/.test(before.text) &&
    (/^[NSEW]\.?$/.test(tokens[first]?.text ?? '') || ROADS.test(name) || STREETS.test(name))
  )
}

const ROADS = /^(?:Circle|Close|Court|Crescent|Drive|Parkway|Pike|Place|Row|Terrace|Trail|Way)$/
const STREETS = /^(?:Avenue|Ave|Boulevard|Blvd|Lane|Road|Rd|Street|St)\.?$/

/** "Board of Weirs", "Member for Weirs", "Quorl Bank"; not "The Quorl", which may be a paper, a band or a film. */
function ofOrBody(words: readonly Token[], head: Word, of: number): NameType {
  if (of > 0) return isOffice(words, head) ? 'other' : 'organisation'
  return isBodyName(words, head) || (words[0]?.text === 'The' && isAcronym(words[1]?.text ?? ''))
    ? 'organisation'
    : null
}

/** "The River Quorl", "the Quay State": a part of a state, or what it is called; not "the Norse State". */
function isDefinitePlace(words: readonly Token[]): boolean {
  const [opener] = words
  if (words.length === 2 && opener?.text === 'River') return true
  return (
    words.at(-1)?.text === 'State' &&
    words.every(({capital}) => capital) &&
    !(isOfPeople(opener) || isState(opener) || opensKnown(opener)) &&
    !/^(?:Ball|Deep|Islamic|Penn|The)$/.test(opener?.text ?? '')
  )
}

/** "Quorl School District", "Quorl Real Estate", "the Weather Channel", "Save the Bay". */
function isNoPlace(words: readonly Token[], head: Word): boolean {
  if (isCampaign(words)) return true
  return isIn(head, NO_PLACE) && NO_PLACES.test(`${head.lower} ${bare(words.at(-2)).lower}`)
}

const NO_PLACE = wordList('district estate channel station')
const NO_PLACES =
  /^(?:district (?:community|fire|health|hospital|irrigation|library|sanitation|school|sewer|transit|utility|water)|estate (?:crown|real)|channel (?:children|crime|discovery|disney|documentary|food|fox|history|movie|music|news|science|shopping|sky|sports|travel|tv|weather)|station radio|station television)$/

// What a centre is that one goes to.
const VENUES = wordList(
  'convention conference exhibition space shopping sports leisure town city visitor garden detention',
)
const PLACE_HEAD = wordList([...PLACE_HEADS].join(' '))

// First words of places' names of two words ("San Quorl", "Port Tessen", "Beit Quorl"), or with particles between ("Gare du Quorl").
const PLACE_OPENERS = wordList(
  'co san santa los las port fort mount mt new saint st rio puerto villa ciudad nizhny el lake calle rua rue via avenida piazza jalan camp loch lough hmp ' +
    'beit deir kfar kafr kiryat kibbutz majdal givat ramat maale bint sharm stade gare château chateau place kryvyi chasiv',
)
function isBodyName(words: readonly Token[], head: Word): boolean {
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

/** "The Senate", "the West". */
function byOneWord(word: Word, isDefinite: boolean): NameType {
  if (isIn(word, BARE_BODIES)) return 'organisation'
  // "The trust’s Senior Ecologist", "a Leninist state", "God knows".
  if (NAMED_THINGS.has(word.lower) || NAMELESS.test(word.lower)) return 'other'
  if (word.lower === 'earth') return 'place'
  if (!isDefinite) return null
  if (
    isOf(word, OF_ORGANISATION) ||
    isIn(word, SHORT_FORMS) ||
    /^(?:government|house)$/.test(word.lower)
  )
    return 'organisation'
  if (/^(?:duke|duchess|earl|countess)$/.test(word.lower)) return 'person'
  // "The Bill", "the Treaty".
  if (isOf(word, OF_OTHER)) return 'other'
  return /^(?:(?:north|south)(?:east|west)?|(?:mid)?west|east|channel|capitol)$/.test(word.lower)
    ? 'place'
    : null
}

// A teaching or a hatred, and what follows it, as an adjective, and a calling; no surname such as "Lindqvist".
const NAMELESS =
  /(?:\p{L}(?:al|an|ar|en|in|ky|ao|am)ist|\p{L}{4}(?:ism|phobi[ac])|ologist|dinator|rapporteur)$/u

// Heads of bodies' names that stand alone with "the".
export const SHORT_FORMS: number = wordList(
  'observatory mission inquiry clinic mirror mail independent greens conservatives pentagon kremlin commons opposition diet duma knesset bundestag bundesrat dáil seanad oireachtas storting riksdag folketing sejm rada majlis cortes',
)

type Word = Pick<Token, 'lower' | 'naming' | 'notes' | 'row'>

const NO_WORD: Word = formOf('')

/** A word without the stop of what is abbreviated. */
function bare(token: Word | undefined): Word {
  if (token === undefined) return NO_WORD
  const isStopped = isOf(token, STOPPED) && token.lower.endsWith('.')
  return isStopped ? formOfWord(token.lower.slice(0, -1)) : token
}

/** Whether a word is a common given name. */
export function isGivenName(word: string): boolean {
  return GIVEN_NAMES.has(word.toLowerCase())
}

/** Two to six capitals, as of a body. */
export function isAcronym(name: string): boolean {
  const second = name.charCodeAt(1)
  return !(second >= 97 && second <= 122) && /^(?:\p{Lu}[.&]?){2,6}s?$/u.test(name)
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
