import {BODY_NOUNS, COMMON_ACRONYMS} from '../../data/nouns.ts'
import {KNOWN_PLACES, SURNAMES_TOO} from '../../data/place-words.ts'
import {NAME_PARTICLES, OFFICES_AND_SURNAMES} from '../../data/titles.ts'
import {countryNamed} from '../countries.ts'
import {type Evidence, together} from '../evidence/evidence.ts'
import {isKnownPlace} from '../evidence/place-evidence.ts'
import {PLAIN, STRONG, WEAK, weigh} from '../evidence/weights.ts'
import {isGivenName} from '../known-names.ts'
import type {NameType} from '../name-type.ts'
import type {WordCases} from '../runs/run-starts.ts'
import {isSurnameFirst, sureType} from './classify.ts'
import {isCommonWord} from './common-words.ts'
import {inForms} from './longer-names.ts'
import type {Ends, OpenMention} from './settle.ts'

/** The type of a name of several words. */
export function typeOfMany(
  words: readonly string[],
  all: readonly OpenMention[],
  byName: ReadonlyMap<string, readonly OpenMention[]>,
  ends: Ends,
  cases: WordCases,
): NameType {
  const sure = sureOf(words, all, byName.get('West'))
  if (sure !== null) return sure
  return words[0] === 'The'
    ? typeOfTitle(all, byName.get(words.slice(1).join(' ')))
    : typeBeside(words, all, byName, ends, cases)
}

// What a given name says for a person.
export const GIVEN: number = STRONG

/** What stands around a name tells, and whether its words may be somebody's. */
function typeBeside(
  words: readonly string[],
  all: readonly OpenMention[],
  byName: ReadonlyMap<string, readonly OpenMention[]>,
  ends: Ends,
  cases: WordCases,
): NameType {
  const {person, organisation, place, speaks} = together(all)
  const isPlain =
    words.length <= 5 && (hasInitials(words) ? words.slice(1) : words).every(isPlainWord)
  const named = isPlain ? byKnownNames(words, cases) : -weigh(2 * STRONG, isLettered(words))
  // "The Golden Age": an article alone makes no body of common words.
  const isTalk = words.every((word) => isPlainTalk(word.toLowerCase(), cases))
  const body = organisation - weigh(WEAK, isTalk)
  const isUnlike = !isOfCountry(words, named) && isUnlikeWords(words, cases)
  const mayBeGiven = isUnlike && !all.some(isJoined)
  // "The Quorl Tessen" is nobody, nor what its first word stands for.
  const isBodys = !all.some(standsAlone) || opensBody(words, mayBeGiven, byName, ends, cases)
  if (!isPlain || (named < GIVEN && isBodys)) {
    const lettered = weigh(
      WEAK,
      isLetteredBody(words) && all.every(({before}) => !/^[:/]$/.test(before)),
    )
    const heard = heardAs(isPlain, person, body, speaks)
    return strongest({
      person: person + named + heard.person,
      organisation: body + heard.organisation + lettered,
      place,
    })
  }
  const goesOn = weigh(GIVEN, goesOnAlone(words, all, named, byName, cases))
  // "She told Quorl Tessen": a paper, where nothing tells of somebody.
  const unknown = weigh(WEAK, isUnlike && all.every(standsAlone) && !isFilm(words, ends))
  const personal = person + named + goesOn + unknown
  // "Border Action said": words of the language that speak are a body's.
  return personal > 0
    ? strongest({person: personal + speaks, organisation: body, place})
    : strongest({person: 0, organisation: body + speaks, place})
}

/** "She saw Finding Quorl", of whom no other is named. */
function isFilm(words: readonly string[], {closings}: Ends): boolean {
  return FILMED.test(words[0] ?? '') && closings.get(words.at(-1) ?? '') === 1
}

// Not "Xiaoming", "Sterling".
const FILMED =
  /^(?:Be|Becom|Break|Bring|Catch|Chas|Driv|Eat|Find|Forgett|Gett|Kill|Kiss|Leav|Look|Los|Lov|Mak|Miss|Rais|Sav|Wait)ing$/

/** "The Weir said", "the band The Weir": a paper or a band, where it is told or does something, or somebody; else a film, a book or a programme. */
function typeOfTitle(all: readonly OpenMention[], alone: readonly OpenMention[] = []): NameType {
  const {person, organisation, speaks} = together([...all, ...alone])
  const personal = speaks > 0 && person >= STRONG ? person : 0
  return strongest({person: personal, organisation: organisation + speaks, place: 0}) ?? 'other'
}

/** "Quorl Dogg and his wife … Quorl Dogg said": what speaks is a body, unless the text tells of a person and of no body. */
function heardAs(
  isPlain: boolean,
  person: number,
  body: number,
  speaks: number,
): Pick<Evidence, 'person' | 'organisation'> {
  return isPlain && person >= PLAIN && body < PLAIN
    ? {person: speaks, organisation: 0}
    : {person: 0, organisation: speaks}
}

/** What the words tell, unless what is said of them tells that they are a person's. */
function sureOf(
  words: readonly string[],
  all: readonly OpenMention[],
  west: readonly OpenMention[] = [],
): NameType {
  const sure = sureType(all)
  if (sure === 'person' && isPlacedOnly(words, all)) return 'place'
  if (sure !== null && isCalledBody(sure, words, all)) return 'organisation'
  if (sure === null || !isSurnameToo(words)) return sure
  const {person, organisation, speaks} = together(all)
  // "Odo West … West left"; "the West" is nobody.
  const isHeard = speaks > 0 || (words[1] === 'West' && west.some(standsAlone))
  const isSpeaking = STATE_TOO.test(words[1] ?? '') && isHeard && organisation <= 0
  return person >= STRONG || isSpeaking ? 'person' : sure
}

/** "Quorl Project, a charity that lends boats, said", "the aid group Quorl Bridge"; not "the group United States". */
function isCalledBody(
  sure: NameType,
  words: readonly string[],
  all: readonly OpenMention[],
): boolean {
  const {person, organisation, place, speaks} = together(all)
  if (sure === 'other')
    return person <= 0 && (speaks > 0 ? organisation >= STRONG : all.some(isToldTwice))
  const isCalled =
    sure === 'place' &&
    organisation >= 2 * STRONG &&
    place <= 0 &&
    // Of what is often told of, many weak signs tell nothing.
    all.some(({evidence}) => evidence.organisation >= STRONG)
  return isCalled && !isKnownPlace(words.join(' '))
}

/** "A group called the Quorl Conference (QC)": two signs of a body at one place. */
function isToldTwice({evidence}: OpenMention): boolean {
  return evidence.organisation >= 2 * STRONG
}

/** "In Wang Quorl", where the words alone tell of a surname that stands first. */
function isPlacedOnly(words: readonly string[], all: readonly OpenMention[]): boolean {
  const {person, place, speaks} = together(all)
  return (
    place >= PLACED &&
    person + speaks <= 0 &&
    isSurnameFirst(words) &&
    all.every(({honorific, roles}) => honorific === null && roles.length === 0)
  )
}

// States and capitals that are surnames as well, in English, and "Odo West".
const STATE_TOO =
  /^(?:England|France|Holland|Ireland|Israel|Jordan|London|Paris|Wales|Washington|West)$/

/** "Kwaku Hill", "Ada Jordan": two words of a place or a body that may be a person's. */
function isSurnameToo(words: readonly string[]): boolean {
  const [given = '', surname = '', ...others] = words.filter((word) => !NAME_PARTICLES.has(word))
  return (
    others.length === 0 &&
    (SURNAMES_TOO.has(surname.toLowerCase()) || countryNamed(surname) !== null) &&
    !isCommonWord(given.toLowerCase())
  )
}

/** A word of the language, and no noun for a body. */
export function isPlainTalk(word: string, {small}: WordCases): boolean {
  return isCommonWord(word, small) && !BODY_NOUNS.has(word.replace(/s$/, ''))
}

/** "Blueair Cargo said … Blueair said": the first word stands for the whole as a body's does. */
function opensBody(
  words: readonly string[],
  isUnlike: boolean,
  byName: ReadonlyMap<string, readonly OpenMention[]>,
  ends: Ends,
  cases: WordCases,
): boolean {
  const opener = words[0] ?? ''
  const closer = words.at(-1) ?? ''
  const alone = byName.has(closer) ? undefined : byName.get(opener)
  return (
    (alone !== undefined && standsForBodies(alone, isUnlike, ends.openings.get(opener))) ||
    isNamesake(opener, closer, ends, cases) ||
    cases.known.isOrganisation(opener)
  )
}

/** "Quorl Pumps", where Ada Quorl is told of: a firm that is called after somebody. */
function isNamesake(opener: string, closer: string, {closings}: Ends, {small}: WordCases): boolean {
  const isThings = /[^s]s$/.test(closer) || isCommonWord(closer.toLowerCase(), small)
  return closings.has(opener) && isThings
}

/**
 * Whether a word that opens a name and stands alone is no given name: what is said of it is said of bodies, or it opens several
 * names or says nothing, where words of the language are in the name.
 */
function standsForBodies(alone: readonly OpenMention[], isUnlike: boolean, opened = 0): boolean {
  const {person, organisation, place, speaks} = together(alone)
  // One "to" makes no place of it: "stuck to Quorl".
  const other = organisation + (place < PLACED && opened <= 1 ? 0 : place)
  return other > person || (!isUnlike && (opened > 1 || person + speaks === 0))
}

/** "QNN Verify" is nobody. */
function isLettered([opener = '']: readonly string[]): boolean {
  return /^\p{Lu}{3,}$/u.test(opener)
}

/** "QNN Verify", "OQC Tessen": a body most often; not "DNA Result", "QTP Tour". */
function isLetteredBody(words: readonly string[]): boolean {
  const [opener = '', closer = ''] = words
  return (
    words.length === 2 &&
    opener.length < 5 &&
    isLettered(words) &&
    /^(?!Tour|Photo|Related)\p{Lu}\p{Ll}/u.test(closer) &&
    !COMMON_ACRONYMS.has(opener.toLowerCase())
  )
}

function byKnownNames(words: readonly string[], {known}: WordCases): number {
  const given = known.isGivenName(words[0] ?? '') ? GIVEN : 0
  return given + (known.isSurname(words.at(-1) ?? '') ? WEAK : 0)
}

/** What most is said for; a person before a body of as much. */
export function strongest({
  person,
  organisation,
  place,
}: Omit<Evidence, 'speaks' | 'team'>): NameType {
  if (person > 0 && person >= organisation && person >= place) return 'person'
  if (place >= PLACED && place > organisation) return 'place'
  return organisation >= 1 ? 'organisation' : null
}

// One "in" is enough; one "from" or "to" is not.

export const PLACED = 1.5

/** "JK Quorl"; not "FC Quorl", "BT Tessen". */
function hasInitials([opener = '']: readonly string[]): boolean {
  return INITIALS.test(opener) && !COMMON_ACRONYMS.has(opener.toLowerCase())
}

const INITIALS =
  /^(?!A[CP]|B[CGPT]|C[BDFP]|DR|EU|F[ACFKV]|G[EM]|H[BP]|L[AG]|M[DK]|N[KZ]|PT|R[BC]|S[CKPV]|T[VW]|U[DKNS])\p{Lu}{2}$/u

function isPlainWord(word: string): boolean {
  return (
    word.includes('/') ||
    /^\p{Lu}(?:\.?|[\p{Ll}’'-].*)$/u.test(word) ||
    /^\p{Ll}+(?:[’'‑-]\p{Lu}.*)?$/u.test(word)
  )
}

/** "Quorl and Bodmil Tessen": what it is joined to may be a body. */
function isJoined({before, after}: OpenMention): boolean {
  return before === 'and' || after === 'and'
}

/** "QuorlCast": nobody; "FitzQuorl", "AdaIda" may be somebody. */
export function isCoined(name: string): boolean {
  const first = COINED.exec(name)?.[1]
  return first !== undefined && !isGivenName(first)
}

const COINED = /^(?!Fitz|Vander)(\p{Lu}\p{Ll}{3,})\p{Lu}\p{Ll}+$/u

/** No article and no noun that it belongs to stands beside it ("a Quorl Tessen", "the Quorl Tessen spacecraft"). */
function standsAlone({before}: OpenMention): boolean {
  return !/^(?:the|an?|its|their|our|this|these|each|every|new)$/.test(before)
}

/** Two or three words of which none is a word of the language as far as can be told: most likely a person's name. */
function isUnlikeWords(words: readonly string[], cases: WordCases): boolean {
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  const [opener = ''] = words
  if (capitals.length > 4 || capitals[0] !== opener || isCoined(opener)) return false
  // "La Quorl", "Der Quorl": a paper, or a place.
  if (words.length === 2 && ARTICLES.test(words[0] ?? '')) return false
  return capitals.every(
    (word, at) =>
      (at > 0 && OFFICES_AND_SURNAMES.has(word.toLowerCase())) ||
      !isCommonWord(word.toLowerCase(), cases.small),
  )
}

const ARTICLES = /^(?:Das|Der|Die|El|Het|Il|La|Las|Les|Los)$/

/** "Rebuild Europe": only whose first word is a given name is called after a country. */
function isOfCountry(words: readonly string[], named: number): boolean {
  if (named >= GIVEN) return false
  const last = words.at(-1) ?? ''
  return KNOWN_PLACES.has(last.toLowerCase()) || countryNamed(last)?.isCapital === false
}

/** "Odo Lasker … Lasker said", "Odo van Quorl … van Quorl said": the last word stands for the whole, with its particles; "State Radio … Radio said" is nobody’s surname. */
function goesOnAlone(
  words: readonly string[],
  all: readonly OpenMention[],
  named: number,
  byName: ReadonlyMap<string, readonly OpenMention[]>,
  {small}: WordCases,
): boolean {
  const isWord = (word = ''): boolean => isCommonWord(word.toLowerCase(), small)
  // "QNN’s Wolf Quorl".
  const isTheirs = all.some(({before}) => /^[’']s$/.test(before)) && !isWord(words.at(-1))
  const isNamed = named >= GIVEN || !isWord(words[0]) || isTheirs
  const last = isNamed ? surnames(words, small).flatMap((form) => byName.get(form) ?? []) : []
  const isOpen = !isOfCountry(words, named)
  return last.some(
    ({honorific, evidence: {person, speaks}}) =>
      honorific !== null || (isOpen && (speaks > 0 || person >= STRONG)),
  )
}

/** What stands for a full name: its last word with the particles before it, or the first of two surnames. */
function surnames(words: readonly string[], small: WordCases['small']): readonly string[] {
  const particle = words.findIndex((word, at) => at > 0 && NAME_PARTICLES.has(word))
  const last = inForms(words.slice(particle > 0 ? particle : -1).join(' '))
  const areTwo =
    words.length === 3 &&
    particle < 0 &&
    !words.slice(1).some((word) => isCommonWord(word.toLowerCase(), small))
  return areTwo ? [...last, words[1] ?? ''] : last
}
