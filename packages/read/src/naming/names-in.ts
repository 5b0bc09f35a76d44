import {KNOWN_BODIES} from '../data/international-bodies.ts'
import {ONE_PERSON} from '../data/person-nouns.ts'
import {COMPASS, PLACE_HEADS, SURNAMES_TOO} from '../data/place-words.ts'
import {SURNAME_FIRST} from '../data/surnames.ts'
import {HONORIFICS, OFFICES_AND_SURNAMES, TITLE_PREFIXES, TITLES} from '../data/titles.ts'
import {phrases} from '../data/words.ts'
import {BODY_NOUN, is, PERSON_NOUN} from '../language/grammar.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {preceding} from '../language/preceding.ts'
import {singular} from '../language/singular.ts'
import type {Token} from '../language/tokens.ts'
import {isTelling, tellingClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {isOfficeOf} from './body-runs.ts'
import {
  AREA,
  BODY_BEFORE,
  HONORIFIC,
  isOf,
  OF_ORGANISATION,
  OF_OTHER,
  OPENS_TITLE,
  ORGANISATION_HEAD,
  PARTICLE,
  STOPPED,
  TITLE,
  TITLE_PREFIX,
  unstopped,
} from './classes.ts'
import {isAcronym, isPrefixedVessel, isSurnameFirst} from './classify.ts'
import {isCommon} from './common-words.ts'
import {countryNamed, DEMONYM_END, isDemonym, isOfPeople} from './countries.ts'
import {isKindBehind} from './kind-behind.ts'
import {isState, type KnownNames, opensKnown} from './known-names.ts'
import {PRACTICES} from './listed.ts'
import {hasParticle, IN_LAW, isTitleWord} from './name-words.ts'
import {
  beforeOffice,
  type Held,
  isJoinedTitle,
  isOfficeWord,
  isPortfolio,
  isTitle,
  officeBefore,
  officeNear,
  officeWithin,
} from './offices.ts'

/** A name as it stands in a sentence, without titles. */
export interface Run {
  /** Indices of its tokens in the sentence: first and last. */
  readonly first: number
  readonly last: number
  /** Honorific right before it, in the form the article keeps ("Mr"). */
  readonly honorific: string | null
  /** First token of the titles before it, where there are any. */
  readonly title: {readonly first: number; readonly words: string} | null
}

/** The names in a run of capitalised words, cut at the titles and offices in it. */
export function namesIn(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  if (last > first && isWhole(tokens, first, last, known))
    return [{first, last, honorific: null, title: null}]
  if (last > first && isMaker(tokens, first, last, known))
    return withoutProduct(tokens, first, last, known)
  // "The Chad Sudan border".
  if (last - first === 1 && isState(tokens[first]) && isState(tokens[last]))
    return [first, last].map((at) => ({first: at, last: at, honorific: null, title: null}))
  const within = officeWithin(tokens, first, last)
  const named = within === null ? 0 : domainLength(tokens, within, last, known)
  if (within !== null && named > 0 && within.over + named < last)
    return behindOffice(tokens, within, named, first, last, known)
  const held = officeBefore(tokens, first, known)
  const length = held === null ? 0 : domainLength(tokens, held, last, known)
  return held === null || length === 0
    ? cut(tokens, first, last, known)
    : behindOffice(tokens, held, length, first, last, known)
}

/** "Google (Maps)", "NASA (Orion)", "Reuters (Ada Vale)": behind a body’s whole name what it makes or who works there, where it is no kind of body, no office and no place. */
function isMaker(
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
    !isOf(word, OF_ORGANISATION | ORGANISATION_HEAD | OF_OTHER | OPENS_TITLE | TITLE | AREA) &&
    !(
      isState(word) ||
      isOfPeople(word) ||
      COMPASS.has(word.lower) ||
      PLACE_HEADS.has(word.lower)
    ) &&
    !(/\d/.test(word.text) || IN_LAW.test(word.text))
  )
}

function withoutProduct(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  const maker = {first, last: first, honorific: null, title: null}
  return known.isGivenName(tokens[first + 1]?.text ?? '')
    ? [maker, ...cut(tokens, first + 1, last, known)]
    : [maker]
}

/** What stands before an office, what it is over, and who holds it. */
function behindOffice(
  tokens: readonly Token[],
  {office, over}: Held,
  length: number,
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  const name = over + length
  const before = office > first ? cut(tokens, first, office - 1, known) : []
  const [bearer, ...others] = cut(tokens, name, last, known)
  const domain = {first: over, last: name - 1, honorific: null, title: null}
  // "(Envoy for) Human Rights Issues": what has no name of its own; not "(Director of the) Bureau of Fish and Weirs".
  const field = tokens.slice(over, name)
  const isUnnamed = field.some(isPortfolio) && !field.some((word) => isOf(word, OF_ORGANISATION))
  const places = isUnnamed ? before : [...before, domain]
  if (bearer === undefined) return places
  const title = bearer.title ?? titled(tokens, office, bearer.first)
  return [...places, {...bearer, title}, ...others]
}

/** What begins like a title or has one in it, and is one name: "DR Congo", "Attorney General’s Office". */
function isWhole(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  if (isForJustice(tokens, first, last)) return true
  if (isOfficeOf(tokens, last)) return tokens[last]?.lower !== 'attorney'
  if (!isOf(tokens[first], OPENS_TITLE)) return false
  return isKnown(tokens, first, last, known) || isRankOfBody(tokens, first, last)
}

/** "Justice for Quorl", "the Quorl Justice Working Group": no judge. */
function isForJustice(tokens: readonly Token[], first: number, last: number): boolean {
  let at = first
  while (at < last && tokens[at]?.text !== 'Justice') at++
  const next = tokens[at + 1]
  if (at >= last || next === undefined) return false
  return at > first
    ? isOf(tokens[last], OF_ORGANISATION) && /ing$/.test(next.lower)
    : next.lower === 'for'
}

/** "DR Congo", "Prince Edward Island", "General Motors": no doctor, no prince and no soldier. */
function isKnown(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): boolean {
  const name = wordsFrom(tokens, first, last)
  return known.isPlace(name) || known.isOrganisation(name)
}

/** "Queen Ada Hospital", "Hon Tessen Ferry Co", "Major Weirs Association", "Queen Street", "PC World": what is called after a rank, and nobody of that rank. */
function isRankOfBody(tokens: readonly Token[], first: number, last: number): boolean {
  const rank = tokens[first]?.lower ?? ''
  if (/^[dp]c$/.test(rank)) return isMake(tokens[last]?.lower ?? '')
  const isRoyal = /^(?:king|queen|prince|princess)$/.test(rank)
  if (last === first + 1)
    return isRoyal
      ? isStreet(tokens[last])
      : rank === 'premier' && isOf(tokens[last], ORGANISATION_HEAD)
  return isRoyal
    ? tokens.slice(first + 2, last + 1).some((word) => INSTITUTIONS.test(word.lower))
    : /^(?:hon|major|general|captain|premier)$/.test(rank) &&
        isOf(tokens[last], ORGANISATION_HEAD | OF_ORGANISATION)
}

const INSTITUTIONS = /^(?:hospital|infirmary|university|school|college|trust|foundation)$/

function isMake(word: string): boolean {
  return /^(?:world|magazine|comics|universe|gamer|plus|united|circuit)$/.test(word)
}

function isStreet(token: Token | undefined): boolean {
  return /^(?:street|road|avenue|square|river)$/.test(token?.lower ?? '')
}

/** How many words of a run are what an office is over: a portfolio, a country, or whatever stands before a name. */
function domainLength(
  tokens: readonly Token[],
  {office, over: first}: Held,
  last: number,
  known: KnownNames,
): number {
  const end = endOfFields(tokens, first, last, known)
  if (end > first) return isOfBody(tokens, end, last, known) ? 0 : end - first
  for (let at = first + 1; at <= last; at++)
    if (endsDomain(tokens, first, at, last, known))
      // "A spokeswoman for British Prime Minister Ada Vale": the office is hers.
      return isOf(tokens[at - 1], TITLE) ? 0 : pastField(tokens, at, last, known) - first
  return isNamed(tokens, office) ? beforeBearer(tokens, first, last, known) : 0
}

/** Behind "Ports", "Foreign Debt", "Defence Staff": the portfolio that opens a run, and the words of the language behind it with a name still to come. */
function endOfFields(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): number {
  let end = first
  while (end <= last && isPortfolio(tokens[end])) end++
  return end > first ? pastField(tokens, end, last, known) : first
}

/** "(North Korea) Policy Ada Vale": behind words of the language with a name still to come. */
function pastField(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): number {
  let end = first
  while (
    last - end > 1 &&
    isField(tokens, end, end + 1) &&
    !known.isGivenName(tokens[end]?.text ?? '')
  )
    end++
  return end
}

/** "Mayor of (Orm Ada Vale)", without an article: whoever holds the office is named; not in "elected Mayor of New Orm", nor behind a name and a comma. */
function isNamed(tokens: readonly Token[], office: number): boolean {
  return !NOT_NAMED.test(preceding(tokens, office)?.lower ?? '')
}

const NOT_NAMED =
  /^(?:[,(–—]|and|the|an?|as|is|was|be|been|become|became|elected|appointed|named|made)$/

/** How many words stand before two or three at the end that are neither the language's nor a place's, or before the last two where all are such. */
function beforeBearer(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): number {
  if (known.isGivenName(tokens[first]?.text ?? '') || tokens.slice(first, last).some(isTitleWord))
    return 0
  let name = last + 1
  while (name > first && mayBeOfName(tokens, name - 1, last, known)) name--
  if (name === first) name = last - 1
  const length = last - name + 1
  return length > 1 && length < 4 ? Math.max(0, name - first) : 0
}

function mayBeOfName(
  tokens: readonly Token[],
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const {capital, lower} = tokens[at] ?? {lower: ''}
  return (
    capital === true &&
    !isCommon(tokens[at]) &&
    !known.isPlace(lower) &&
    !(last - at > 1 && FIELD_END.test(lower))
  )
}

// "(Director of National) Intelligence Ada Vale".
const FIELD_END = /(?:[ae]nce|ings?|ers|acy|ogy|ies)$/

/** "A spokesman for the Interior (Ministry)", "for Food (Safety Authority)", "for Transport (for Quorl)": of a body, and over no portfolio. */
function isOfBody(tokens: readonly Token[], at: number, last: number, known: KnownNames): boolean {
  if (at <= last && tokens[at]?.capital === false) return true
  if (known.isGivenName(tokens[at]?.text ?? '')) return false
  // "A spokesman for Health Kenya".
  if (known.isPlace(wordsFrom(tokens, at, last))) return true
  return tokens
    .slice(at, last + 1)
    .some((word) => isOf(word, OF_ORGANISATION | ORGANISATION_HEAD) && !isOf(word, TITLE))
}

/** Whether what an office is over ends before a word, where a name begins. */
function endsDomain(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  const isGiven = at < last && known.isGivenName(tokens[at]?.text ?? '')
  return (
    isGiven ||
    (at < last && isAfterWord(tokens, first, at, last, known)) ||
    isAfterCountry(tokens, first, at, last)
  )
}

/** "(Minister of) Kenya Ada Vale"; not "(a spokesman for) Kenya Rail". */
function isAfterCountry(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: number,
): boolean {
  return (
    countryNamed(wordsFrom(tokens, first, at - 1)) !== null &&
    !isCommon(tokens[last]) &&
    !tokens.slice(at, last).some((word) => isOf(word, OF_ORGANISATION))
  )
}

/** "(Speaker of the) Assembly Quorl Tessen", "(Director of) National Intelligence Quorl Tessen": two words that are none of the language after some that are. */
function isAfterWord(
  tokens: readonly Token[],
  first: number,
  at: number,
  last: number,
  known: KnownNames,
): boolean {
  return (
    last - at === 1 &&
    tokens.slice(first, at).every((word) => isCommon(word) || word.lower === 'intelligence') &&
    tokens[at - 1]?.capital === true &&
    isUnlike(tokens, at, last) &&
    !(isForeign(tokens, first, at) || known.isPlace(wordsFrom(tokens, at - 1, at))) &&
    !/^(?:st|saint)\.?$/.test(tokens[at - 1]?.lower ?? '')
  )
}

/** "Banco Quorl Tessen", "Ministério (da) Quorl": what a body is comes first, in another language, and then its name; not "Superintendent of Police Ada Vale". */
function isForeign(tokens: readonly Token[], first: number, at: number): boolean {
  return (
    tokens[at]?.capital !== true ||
    (at === first + 1 &&
      preceding(tokens, first)?.lower !== 'the' &&
      isOf(tokens[first], OF_ORGANISATION) &&
      !is(tokens[first], BODY_NOUN))
  )
}

/** A name that has begun, and the title before it: `-1` where there is none. */
interface Open {
  readonly first: number
  readonly honorific: string | null
  readonly title: number
}

/** Cuts a run at the titles in it: what stands before a title is a name of its own, or what the office is over. */
function cut(
  tokens: readonly Token[],
  first: number,
  last: number,
  known: KnownNames,
): readonly Run[] {
  const runs: Run[] = []
  let open: Open = {first, honorific: null, title: -1}
  let at = first
  while (at <= last) {
    const length = isWithin(tokens, open, at)
      ? 0
      : titleLength(tokens, at, last) || (isRoleAt(tokens, at, last, known) ? 1 : 0)
    if (length === 0) {
      at++
      continue
    }
    const title = titleStart(tokens, runs, open, ownerOf(tokens, open.first, at), known)
    const honorific = honorificAt(tokens, at)
    at += length
    open = {first: at, honorific: honorific ?? open.honorific, title}
  }
  pushName(tokens, runs, named(tokens, open.first, last, open.honorific, open.title), known)
  return runs
}

/** Not in "Justice Secretary Ada Vale", who is no justice. */
function honorificAt(tokens: readonly Token[], at: number): string | undefined {
  const isOver = isPortfolio(tokens[at]) && isOf(tokens[at + 1], TITLE)
  return isOver ? undefined : HONORIFICS.get(bare(tokens[at]))?.form
}

/** "Office of the (Deputy Mayor)", "Division of (Police Chief Ada Vale)", "Quays & (General Union)", "Mr Odo (Sheikh) Quorl", "Dollar (General) Corp": no title, but a part of a name. */
function isWithin(tokens: readonly Token[], {first, honorific}: Open, at: number): boolean {
  if (at === first) return false
  const before = preceding(tokens, at)
  if (isIn(before, THE_OR_AND)) return true
  if (before?.lower === 'of' && isOf(tokens[at], OF_ORGANISATION)) return true
  if (tokens[at]?.text === 'General' && /^(?:Dollar|Mass)$/.test(before?.text ?? '')) return true
  return honorific !== null && tokens[at]?.text === 'Sheikh'
}

const THE_OR_AND = wordList('the &')

/** "(State’s) Attorney": where a title begins that has a possessive in it. */
function ownerOf(tokens: readonly Token[], first: number, office: number): number {
  return office - first > 1 && isOfficeOf(tokens, office) ? office - 2 : office
}

/** Keeps the name before a title, and gives the title's first token ("Transport Minister", "former Minister"). */
function titleStart(
  tokens: readonly Token[],
  runs: Run[],
  open: Open,
  at: number,
  known: KnownNames,
): number {
  if (open.first === at) return open.title < 0 ? at : open.title
  if (open.title < 0 && tokens.slice(open.first, at).every(isPortfolio)) return open.first
  const isOver = open.title >= 0 && open.honorific === null
  if (open.honorific === null && !isJoined(tokens, open.first) && isField(tokens, open.first, at))
    return isOver ? open.title : open.first
  // "Former Reed CEO Ada Vale": what she led.
  const title = isOver ? -1 : open.title
  pushName(tokens, runs, named(tokens, open.first, at - 1, open.honorific, title), known)
  return at
}

/** "Fish and (Wildlife Officer Ada Vale)": the end of what an office is of. */
function isJoined(tokens: readonly Token[], first: number): boolean {
  const earlier = tokens[first - 2]
  return (
    tokens[first - 1]?.lower === 'and' &&
    earlier?.capital === true &&
    !(isPortfolio(earlier) && isPortfolio(tokens[first])) &&
    !isUnlike(tokens, first - 2, first - 2)
  )
}

/** "Deputy State Prosecutor", "Deputy Managing Director": what an office is of, in words of the language. */
function isField(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens
    .slice(first, end)
    .every(
      (token) =>
        isOfficeWord(token, true) ||
        (isCommon(token) && !isOf(token, OF_ORGANISATION | ORGANISATION_HEAD)),
    )
}

function titled(tokens: readonly Token[], first: number, end: number): Run['title'] {
  return {first, words: first < end ? bareWords(tokens, first, end) : ''}
}

function named(
  tokens: readonly Token[],
  first: number,
  last: number,
  honorific: string | null,
  titleFirst: number,
): Run {
  return {first, last, honorific, title: titleFirst < 0 ? null : titled(tokens, titleFirst, first)}
}

/** How many tokens at a place are a title with a name still to come: 0, or up to 3. */
function titleLength(tokens: readonly Token[], at: number, last: number): number {
  if (!isOf(tokens[at], OPENS_TITLE | STOPPED)) return 0
  if (last - at === 1 && isNoTitleAlone(tokens, at)) return 0
  for (let length = Math.min(3, last - at); length >= 1; length--) {
    const next = tokens[at + length]
    if (next === undefined || !beginsName(next) || !isTitleAt(tokens, at, length)) continue
    if (length > 1 || !(isNoRank(tokens[at], next) || isFirstOf(tokens, at))) return length
  }
  return 0
}

/** "The Permanent Mission of Quorl", "the General Coordination for Weirs": what a body is, and nobody of that rank. */
function isFirstOf(tokens: readonly Token[], at: number): boolean {
  const isFirst = (word: Token | undefined): boolean =>
    /^(?:general|permanent)$/.test(word?.lower ?? '')
  const noun = isFirst(tokens[at + 1]) ? at + 2 : at + 1
  return (
    isFirst(tokens[at]) &&
    isCommon(tokens[noun]) &&
    /^(?:of|for|to)$/.test(tokens[noun + 1]?.lower ?? '')
  )
}

/** "The Chief Justice"; "D.A. Quorl", whose initials they are; "the D.C. Circuit"; "Father Time". */
function isNoTitleAlone(tokens: readonly Token[], at: number): boolean {
  return /^D\.[AC]\.$/.test(tokens[at]?.text ?? '') || NOBODY.has(bareWords(tokens, at, at + 2))
}

const NOBODY: ReadonlySet<string> = new Set(
  phrases(
    'chief justice|father christmas|father time|king air|king kong|lord almighty|mr security|prince charming',
  ),
)

/**
 * "Di Stefano" is no detective inspector, "Del Mar" no delegate, "Quorl Pvt. Ltd." no private, "Miss Kenya" nobody called so, and
 * "Press Office" no office-holder; "Ms Church" is somebody.
 */
function isNoRank(token: Token | undefined, next: Token): boolean {
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
  const isField = isIn(token, FIELDS_TOO) && isCommon(next) && !SURNAMES_TOO.has(next.lower)
  return (isField || isOf(next, OF_ORGANISATION)) && !isOf(next, TITLE)
}

const FIELDS_TOO = wordList('coach general justice minority pc vice')

// "Officer Charged", "Coach Convicted": what a title in capitals tells of somebody who is not named.
const DONE_TO =
  /^(?:Accused|Arraigned|Arrested|Charged|Convicted|Fired|Indicted|Jailed|Killed|Sentenced|Sued|Suspended)$/

const WORLD_UNIVERSE = wordList('world universe')

// Who is called "Lord" by an office.
const LORDS = /^(?:chancellor|chief|mayor|advocate|provost|justice|lieutenant|speaker)$/

function isTitleAt(tokens: readonly Token[], at: number, length: number): boolean {
  if (length === 1 && !isOf(tokens[at], STOPPED))
    return isOf(tokens[at], TITLE | HONORIFIC | TITLE_PREFIX)
  const words = bareWords(tokens, at, at + length)
  return (
    TITLES.has(words) ||
    HONORIFICS.has(words) ||
    TITLE_PREFIXES.has(words) ||
    isJoinedTitle(words) ||
    /^chief \S+ officer$/.test(words)
  )
}

function bareWords(tokens: readonly Token[], first: number, end: number): string {
  let words = bare(tokens[first])
  for (let at = first + 1; at < end; at++) words += ` ${bare(tokens[at])}`
  return words
}

/** A word in small letters, without the stops of what is abbreviated and the "ex-" of an office. */
function bare(token: Token | undefined): string {
  if (!isOf(token, STOPPED)) return token?.lower ?? ''
  return token === undefined ? '' : unstopped(token).replace(/^ex-/, '')
}

/** A capital, or the particle of a surname: "Mr de Quorl". */
function beginsName(token: Token): boolean {
  return token.capital || isOf(token, PARTICLE) || hasParticle(token)
}

/** What stands with a capital before a name and is no part of it: "Chipmaker Quorl", "Nine-year-old Ada", "Dutchman Odo", a calling. */
function isRoleAt(tokens: readonly Token[], at: number, last: number, known: KnownNames): boolean {
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

/** "Co-founder", "Ex-mayor"; not "Co-operation". */
function isPrefixed(token: Token | undefined): boolean {
  return isOf(token, STOPPED) && /^(?:Ex|Co)-(?!oper)\p{Ll}{3}/u.test(token?.text ?? '')
}

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
    (capitals.length === 2 && isUnlike(tokens, at + 1, last)) ||
    isSurnameFirst(capitals.map(({text}) => text))
  )
}

/** A noun for a person by its form; not "Randee" in "Randee J. Quorl". */
function isCalling(noun: Token | undefined, next: Token, known: KnownNames): boolean {
  const lower = noun?.lower ?? ''
  return (
    (isIn(noun, ONE) ||
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
const CALLING = /(?:ologist|ographer|ician|arian|.{4}[ai]tor|.{6}er|.{3}ist|.{4}ee|rookie)$/

function opensStretch(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return before === undefined || before.kind === 'mark' || before.kind === 'punctuation'
}

function pushName(tokens: readonly Token[], runs: Run[], whole: Run, known: KnownNames): void {
  const last = endOf(tokens, whole, known)
  const run = last === whole.last ? whole : {...whole, last}
  // "Reed Council’s Chief Policy Director".
  if (run.title !== null && run !== whole && isField(tokens, run.first, last + 1)) return
  if (isOfOfficeBehind(tokens, run, known)) return
  if (run.last < run.first || (run.last === run.first && tokens[run.first]?.lower === 'the')) return
  if (isNoName(tokens, run)) return
  const at = run.honorific === null ? personWithin(tokens, run, known) : null
  if (at === null) runs.push(ofChamber(tokens, withoutPeople(tokens, run), known))
  else runs.push({...run, last: at - 1}, {...run, first: at, title: null})
}

/** Without an office behind it, and without the small word of "Quorl Department Office (of) Inspector General Ada Vale". */
function endOf(tokens: readonly Token[], run: Run, known: KnownNames): number {
  const isOpen = /^(?:of|for)$/.test(tokens[run.last]?.lower ?? '')
  return isOpen ? run.last - 1 : beforeOffice(tokens, run, known)
}

/** "The Norse (Quorl news agency)": whose people’s it is. */
function withoutPeople(tokens: readonly Token[], run: Run): Run {
  const {first, last} = run
  const isTheirs =
    last > first && isOfPeople(tokens[first]) && isKindBehind(tokens, first + 1, last)
  return isTheirs ? {...run, first: first + 1} : run
}

/** A people's, and "Air Force" of "Air Force One", which the President flies in. */
function isNoName(tokens: readonly Token[], run: Run): boolean {
  return (
    (run.honorific === null && isPeople(tokens, run)) ||
    (tokens[run.last]?.text === 'Force' && /^(?:One|Two)$/.test(tokens[run.last + 1]?.text ?? ''))
  )
}

/** "The Republican (Senate) candidate", "the Quorl (White House)", "the Norland (Senate) seat": without the party, the President or the state that is no part of its name; "the Norland Senate said" is the state's own. */
function ofChamber(tokens: readonly Token[], run: Run, known: KnownNames): Run {
  const {first, last} = run
  if (!isIn(tokens[last], CHAMBERS)) return run
  const chamber = /^(?:White|U\.?S\.?)$/.test(tokens[last - 1]?.text ?? '') ? last - 1 : last
  let owner = chamber - 1
  while (PARTISAN.test(tokens[owner]?.text ?? '')) owner--
  const isOwned =
    owner < first ||
    (tokens[chamber]?.text === 'White' && tokens[owner]?.capital === true) ||
    (isIn(tokens[last + 1], OF_SEATS) && known.isPlace(wordsFrom(tokens, first, owner)))
  return isOwned && chamber > first ? {...run, first: chamber} : run
}

const CHAMBERS = wordList('senate house congress')
const PARTISAN = /^(?:Democrat(?:ic)?|GOP|Independent|Republican)$/
// What one of the whole country's has, and its states have for it.
const OF_SEATS = wordList(
  'seat seats race races candidate candidates nominee nomination primary contest bid hopeful',
)

/** "(Natural Resources) and Weir Minister Ada Vale": words of the language before more of them and an office. */
function isOfOfficeBehind(
  tokens: readonly Token[],
  {first, last, title}: Run,
  known: KnownNames,
): boolean {
  const before = preceding(tokens, first)
  if (last === first || before?.lower === 'the' || tokens[last + 1]?.lower !== 'and') return false
  if (known.isGivenName(tokens[first]?.text ?? '') || isTitle(tokens[last + 2])) return false
  let office = last + 3
  while (tokens[office]?.capital === true && !isTitle(tokens[office])) office++
  return (
    isTitle(tokens[office]) &&
    (title !== null || tokens[office + 1]?.capital === true) &&
    tokens
      .slice(first, last + 1)
      .every((word) => word.capital && isCommon(word) && !isOf(word, OF_ORGANISATION))
  )
}

/** "Latin American", "Canadian Sikh", "a Manx NGO"; not "Liberal Democrat". */
function isPeople(tokens: readonly Token[], {first, last: end}: Run): boolean {
  const last = tokens[end]?.text === 'NGO' ? end - 1 : end
  if (!isOf(tokens[last], DEMONYM_END)) return false
  const isOne = (word: Token): boolean => isOfPeople(word) && !PARTIES.test(word.lower)
  return isDemonym(wordsFrom(tokens, first, last)) || tokens.slice(first, last + 1).every(isOne)
}

const PARTIES = /^(?:democrat|republican|liberal|conservative|tory)/

function wordsFrom(tokens: readonly Token[], first: number, last: number): string {
  let words = tokens[first]?.lower ?? ''
  for (let at = first + 1; at <= last; at++) words += ` ${tokens[at]?.lower}`
  return words
}

/** Where a person's name begins after a body's or a place's ("Reed Council Ada Vale"). */
function personWithin(
  tokens: readonly Token[],
  {first, last}: Run,
  known: KnownNames,
): number | null {
  if (last - first < 2) return null
  const isHeld = officeNear(tokens, first)
  for (let at = Math.max(first + 1, last - 2); at < last; at++) {
    const isBody = isOf(preceding(tokens, at), OF_ORGANISATION)
    if (!(isBody || known.opens(tokens[first]))) continue
    const isFirst = isFirstName(tokens[at], isBody, known)
    const isLast = isHeld && isUnlike(tokens, at, last) && !isForeign(tokens, first, at)
    if (!(isFirst || isLast)) continue
    const place = tokens
      .slice(first, at)
      .map(({text}) => text)
      .join(' ')
    if (isBody || known.isPlace(place)) return at
  }
  return null
}

/** A given name, or a surname that stands first behind a body: "the Reform Commission Zhao Quorl". */
function isFirstName(token: Token | undefined, isBehindBody: boolean, known: KnownNames): boolean {
  const {text = '', lower = '', capital} = token ?? {}
  if (capital !== true) return false
  return known.isGivenName(text) || (isBehindBody && SURNAME_FIRST.has(lower))
}

function isUnlike(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at <= last; at++) if (isCommon(tokens[at])) return false
  return true
}
