import {KNOWN_BODIES} from '../../data/international-bodies.ts'
import {ONE_PERSON} from '../../data/person-nouns.ts'
import {COMPASS, PLACE_HEADS, SURNAMES_TOO} from '../../data/place-words.ts'
import {OFFICES_AND_SURNAMES} from '../../data/titles.ts'
import {is, PERSON_NOUN} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {singular} from '../../language/singular.ts'
import type {Token} from '../../language/tokens.ts'
import {isTelling, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {
  AREA,
  BODY_BEFORE,
  BODY_WORD,
  isOf,
  OF_ORGANISATION,
  OF_OTHER,
  OPENS_TITLE,
  ORGANISATION_HEAD,
  STOPPED,
  TITLE,
} from '../classes.ts'
import {countryNamed, isOfPeople} from '../countries.ts'
import {isState, type KnownNames, opensKnown} from '../known-names.ts'
import {IN_LAW, wordsFrom} from '../name-words.ts'
import {isSurnameFirst} from '../types/classify.ts'
import {isCommon} from '../types/common-words.ts'
import {isAcronym} from '../types/head-words.ts'
import {PRACTICES} from '../types/listed.ts'
import {isPrefixedVessel} from '../types/no-bodies.ts'
import {isUnlike} from './title-domains.ts'

/** What stands with a capital before a name and is no part of it: "Chipmaker Quorl", "Nine-year-old Ada", "Dutchman Odo", a calling. */
export function isRoleAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const noun = tokens[at]?.lower ?? ''
  if (at === last) return false
  // A firm that makes, runs or sells something.
  const isMaker = isOf(tokens[at], BODY_BEFORE) && /(?:er|(?<!monit)or|line|giant)$/.test(noun)
  if (
    isMaker
      ? opensStretch(tokens, at)
      : isTelling(tokens[at], AGE_OR_PEOPLE) || isPrefixed(tokens[at])
  )
    return true
  if (
    isSeveralAt(tokens, at, last) ||
    isPracticeAt(tokens, at, last) ||
    isShortOffice(tokens, at, last, known)
  )
    return true
  if (last - at === 1) return isStyleAt(tokens, at, known)
  return last - at >= 2 && last - at <= 4 && isCallingAt(tokens, at, last, known)
}

/** "Google (Maps)", "NASA (Orion)", "Reuters (Ada Vale)": behind a body’s whole name what it makes or who works there, where it is no kind of body, no office and no place. */
export function isMaker(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  return (
    opensKnown(tokens[first]) &&
    KNOWN_BODIES.has(tokens[first]?.lower ?? '') &&
    // A party’s name is a word of the language.
    tokens[first]?.lower !== 'labour' &&
    tokens.slice(first + 1, last + 1).every(isProduct) &&
    !known.isOrganisation(wordsFrom(tokens, first, last))
  )
}

function isProduct(word: Token): boolean {
  return (
    word.capital &&
    !isOf(word, BODY_WORD | OF_OTHER | OPENS_TITLE | TITLE | AREA) &&
    !(
      isState(word) ||
      isOfPeople(word) ||
      COMPASS.has(word.lower) ||
      PLACE_HEADS.has(word.lower)
    ) &&
    !(/\d/.test(word.text) || IN_LAW.test(word.text))
  )
}

/**
 * "Di Stefano" is no detective inspector, "Del Mar" no delegate, "Quorl Pvt. Ltd." no private, "Miss Kenya" nobody called so, and
 * "Press Office" no office-holder; "Ms Church" is somebody.
 */
export function isNoRank(token: Token | undefined, next: Token): boolean {
  if (/^(?:Mrs?|Ms)\.?$/.test(token?.text ?? '')) return false
  if (isOfBodyOrField(token, next)) return true
  // "TD Securities", "FM Global".
  if (isAcronym(token?.text ?? '') && isOf(next, ORGANISATION_HEAD))
    return !SURNAMES_TOO.has(next.lower)
  const isPageant = isIn(next, WORLD_UNIVERSE) || isState(next)
  return (
    /^(?:D[acis]|d(?:a|el)|Del|Pm)$/.test(token?.text ?? '') ||
    /^(?:Ltd\.?|[JS]r\.?|III?|Branch|Corps|Division|Elections?|Practitioners|Rabbinate|Squad|Staff|Strike|Unit)$/.test(
      next.text,
    ) ||
    (token?.lower === 'miss' && isPageant) ||
    DONE_TO.test(next.text) ||
    (token?.lower === 'lord' && LORDS.test(next.lower))
  )
}

/** "Press Office", "Vice City": no office before what a body is, nor before a word of the language. */
function isOfBodyOrField(token: Token | undefined, next: Token): boolean {
  const isField = isIn(token, FIELDS_TOO) && isIn(next, OF_FIELD)
  return (isField || isOf(next, OF_ORGANISATION)) && !isOf(next, TITLE)
}

const FIELDS_TOO = wordList('coach general justice minority pc vice')
const OF_FIELD = wordList(
  'action city counsel election elections gamer house leader league makers media motors party plan press pro report sales sports squad staff strike studies whip world zone',
)

// "Officer Charged", "Coach Convicted": what a title in capitals tells of somebody who is not named.
const DONE_TO =
  /^(?:Accused|Arraigned|Arrested|Charged|Convicted|Fired|Indicted|Jailed|Killed|Sentenced|Sued|Suspended)$/
const WORLD_UNIVERSE = wordList('world universe')

// Who is called "Lord" by an office.
const LORDS = /^(?:chancellor|chief|mayor|advocate|provost|justice|lieutenant|speaker)$/

/** "IGP Odo Vale", "ADAs Ada Vale and Bo Reed": an office by its letters before a name in full. */
function isShortOffice(
  tokens: readonly Token[],
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const {text = ''} = tokens[at] ?? {}
  return (
    last - at > 1 &&
    last - at < 4 &&
    /^(?:\p{Lu}{3,5}s?|AG|CJ|DG|IG)$/u.test(text) &&
    !isPrefixedVessel(tokens[at]) &&
    known.isGivenName(tokens[at + 1]?.text ?? '') &&
    isUnlike(tokens, at + 2, last)
  )
}

const AGE_OR_PEOPLE: number = tellingClass(
  '',
  /-year-old$|^(?:mother|father|mum|dad)-of-|(?:glish|irish|elsh|rnish|french|dutch|scots)(?:wo)?man$/,
)

/** "Co-founder", "Ex-mayor", "Fly-half", "In-form"; not "Co-operation". */
function isPrefixed(token: Token | undefined): boolean {
  return isOf(token, STOPPED) && PREFIXED.test(token?.text ?? '')
}

const PREFIXED = /^(?:(?:Ex|Co)-(?!oper)\p{Ll}{3}|\p{Lu}\p{Ll}+-(?:again|back|form|half)$)/u

/** "Brothers Ada and Odo Quorl", "Bakers Ada Vale and Bo Reed", "Justices Ada Vale and Bo Reed". */
function isSeveralAt(tokens: readonly Token[], at: number, last: number): boolean {
  const noun = tokens[at]?.lower ?? ''
  return (
    tokens[last + 1]?.lower === 'and' &&
    tokens[last + 2]?.capital === true &&
    (/^j(?:udge|ustice)s$/.test(noun) ||
      (opensStretch(tokens, at) && noun.endsWith('s') && isPersonNoun(singular(noun))))
  )
}

/** "Auditors Quorl Tessen said", where a sentence begins. */
function isPracticeAt(tokens: readonly Token[], at: number, last: number): boolean {
  return (
    last - at === 2 &&
    isIn(tokens[at], PRACTICES) &&
    opensStretch(tokens, at) &&
    isUnlike(tokens, at + 1, last)
  )
}

/** "Nurse Quorl", "Chef Quorl": a calling before a surname alone; not "Baker Quorl", who may be called so, nor "Teacher Training". */
function isStyleAt(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const [noun, name] = [tokens[at], tokens[at + 1]]
  if (noun === undefined || name?.kind !== 'word' || name.text.length < 2) return false
  if (!is(noun, PERSON_NOUN) || noun.text.length < SHORTEST_CALLING) return false
  if (isNoRank(noun, name)) return false
  const isSurnameToo = OFFICES_AND_SURNAMES.has(noun.lower) && noun.lower !== 'nurse'
  return !isSurnameToo && !known.isGivenName(noun.text) && isUnlike(tokens, at + 1, at + 1)
}

// "Fan" is a surname.
const SHORTEST_CALLING = 4

/** "Biologist Ada Vale" where a sentence begins, "the Democrat Ada Vale": a noun for a person with the name in full after it. */
function isCallingAt(
  tokens: readonly Token[],
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const next = tokens[at + 1]
  const isNoun = is(tokens[at], PERSON_NOUN)
  if (
    next?.kind !== 'word' ||
    next.lower === 'to' ||
    !(isNoun || isCalling(tokens[at], next, known))
  )
    return false
  if (isNoun && opensStretch(tokens, at))
    return !(
      isCommon(next) && tokens.slice(at + 1, last + 1).some((word) => isOf(word, OF_ORGANISATION))
    )
  if (known.isGivenName(preceding(tokens, at)?.text ?? '')) return false
  const capitals = tokens
    .slice(at + 1, last + 1)
    .filter(({capital, text}) => capital && !BESIDE_NAMES.test(text))
  return (
    known.isGivenName(next.text) ||
    (!isIn(tokens[at], OF_SPORT) && capitals.length === 2 && isUnlike(tokens, at + 1, last)) ||
    isSurnameFirst(capitals.map(({text}) => text))
  )
}

/** A noun for a person by its form; not "Randee" in "Randee J. Quorl". */
function isCalling(noun: Token | undefined, next: Token, known: KnownNames): boolean {
  const lower = noun?.lower ?? ''
  return (
    (isIn(noun, ONE) ||
      isIn(noun, OF_SPORT) ||
      isNational(noun, next.lower) ||
      (CALLING.test(lower) && !BESIDE_NAMES.test(next.text))) &&
    !known.isGivenName(lower)
  )
}

/** "Briton Ada Vale", "American Bo Reed"; not "British", which nobody is called, nor "Saudi Arabia". */
function isNational(noun: Token | undefined, next: string): boolean {
  return (
    isOfPeople(noun) &&
    !/(?:ish|ese|ch|ern)$/.test(noun?.lower ?? '') &&
    countryNamed(`${noun?.lower} ${next}`) === null
  )
}

// Initials, and who is somebody's son.
const BESIDE_NAMES = /^(?:\p{Lu}|[JS]r)\.?$/u

// Who is counted has a name as well: "Supermodel Ada Vale".
const ONE = wordList([...ONE_PERSON].filter((noun) => noun !== 'national').join(' '))
// Words of the language, too, that a given name tells.
const OF_SPORT = wordList(
  'archer batter comic curler decathlete diver fencer flanker forward fullback hacker hooker hurdler kayaker lock para-athlete prop racer rower seamer shooter skier spinner surfer tutor vet winger',
)
const CALLING = /(?:ologist|ographer|ician|arian|.{4}[ai]tor|.{6}er|.{3}ist|.{4}ee|rookie)$/

function opensStretch(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return before === undefined || before.kind === 'mark' || before.kind === 'punctuation'
}
