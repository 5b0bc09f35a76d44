import {KIN} from '../data/kin.ts'
import {AUXILIARY, ENDS_IN_ED, IRREGULAR, is, PERSON} from '../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../language/person-noun.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {isNoted, isTelling, noteClass, tellingClass} from '../language/word-forms.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import {REPORTS_ALONE} from '../quoting/verbs.ts'
import {
  BEFORE_PLACE,
  BODY_BEFORE,
  isOf,
  isSmallWord,
  OF_PERSON,
  PERSON_ACT,
  PERSON_OR_KIN,
  PERSON_OWNS,
  REIGN,
  TITLE,
} from './classes.ts'
import {PRACTICES} from './listed.ts'
import {type NamePlace, PLAIN, STRONG, WEAK, weigh} from './weights.ts'

// Surnames of Slavic, Nordic, Romanian, Armenian and Georgian make.
const SURNAME_ENDING: number = tellingClass(
  '',
  /(?:[^i]ev|ov|enko|vich|vsky|insky|vić|sson|escu|shvili)$/,
  'vohyćnui',
)

/** What stands around a name for a person. */
export function forPerson(place: NamePlace, isSpeaking: boolean): number {
  const {tokens, first, isAlone, before, isBehindOf, earlier} = place
  const isRole =
    (isSmallWord(before, PERSON_OR_KIN) && !isFirmsNoun(place)) || isKinTogether(before)
  const isCalling = !isAlone && isCallingNoun(before) && !isOfficial(place)
  const isNamed = isAlone && isTelling(tokens[first], SURNAME_ENDING)
  const isLeader = isAlone && place.isBehindThe && isReign(place)
  return (
    weigh(STRONG, isLeader) +
    weigh(STRONG, isAged(place)) +
    weigh(STRONG, isRole || isBeside(place)) +
    weigh(PLAIN, isCalling || isPersonal(place) || isCredited(place)) +
    weigh(PLAIN, isNamed && isSpeaking) +
    weigh(PLAIN, isSpeaking && saysI(place)) +
    weigh(WEAK, isNamed || isSelfTold(place)) +
    weigh(WEAK / 2, hasOwn(place)) +
    weigh(PLAIN, isBehindOf && isSmallWord(earlier, OF_PERSON)) -
    // "Ada Vale of Quorl Tessen": where she is from.
    weigh(WEAK, isBehindOf && earlier?.capital === true) -
    weigh(STRONG, isBodys(place))
  )
}

/** "Quorl Tessen hospital", "the Quorl Tessen star", "their solicitors, Quorl Tessen,". */
function isBodys(place: NamePlace): boolean {
  return isNoted(place.after, INSTITUTION) || isPractice(place)
}

/** "Operator Quorl", "UK partner Quorl"; "her partner Quorl" is somebody. */
function isFirmsNoun({isAlone, before, earlier}: NamePlace): boolean {
  // "His official Quorl account".
  if (isOf(before, BODY_BEFORE) || before?.lower === 'official') return true
  if (before?.lower === 'manager' && /^(?:asset|fund|money|wealth)$/.test(earlier?.lower ?? ''))
    return true
  return (
    isAlone && isTelling(before, FIRM_TOO) && !/^(?:his|her|their|my)$/.test(earlier?.lower ?? '')
  )
}

/** "Their solicitors, Quorl Tessen,", "the consultants Quorl Tessen said", "its external auditor, Quorl Tessen,": several, or one from outside, called by one name, which is their firm's. */
export function isPractice({tokens, first, isAlone, isBehindComma, after}: NamePlace): boolean {
  if (isAlone || after?.lower === 'and') return false
  const at = isBehindComma ? first - 1 : first
  const noun = preceding(tokens, at)
  return noun?.lower === 'auditor' || noun?.lower === 'manager'
    ? FROM_OUTSIDE.test(preceding(tokens, at - 1)?.lower ?? '')
    : isIn(noun, PRACTICES)
}

const FROM_OUTSIDE = /^(?:external|independent|statutory|outside|asset|money|wealth)$/

/** "“I am late,” said Quorl." */
function saysI({tokens, first, isAlone, before}: NamePlace): boolean {
  if (!isAlone || isOf(before, BEFORE_PLACE) || /^(?:told|to)$/.test(before?.lower ?? ''))
    return false
  for (let at = Math.max(0, first - WITHIN); at < first + WITHIN; at++)
    if (tokens[at]?.text === 'I') return true
  return false
}

const WITHIN = 40

/** "Quorl Tessen says she has left": of herself, most often; not "the head of Quorl Tessen says he". */
function isSelfTold({tokens, last, isAlone, isBehindOf, after}: NamePlace): boolean {
  if (isAlone || isBehindOf || !isIn(after, SAID_SAYS)) return false
  const at = tokens[last + 2]?.lower === 'that' ? last + 3 : last + 2
  return /^s?he$/.test(tokens[at]?.lower ?? '')
}

const SAID_SAYS = wordList('said says')

const INSTITUTION: number = noteClass(
  'hospital school square street avenue airport railway bridge stadium roundabout junction checkpoint mosque cemetery university college council court church station prison museum parish factory star stars actor actress alum contestant contestants winner winners nominee nominees hitmaker frontman presenter',
)

/** "The official Quorl Tessen newspaper", "its official Quorl Tessen agency": no official. */
function isOfficial({before, earlier}: NamePlace): boolean {
  return (
    before?.lower === 'official' &&
    (earlier?.kind === 'possessive' || /^(?:the|its|their)$/.test(earlier?.lower ?? ''))
  )
}

/** A noun for people by what they do. */
function isCallingNoun(token: Token | undefined): boolean {
  return is(token, PERSON) && token?.kind === 'word' && !token.capital && !isOf(token, BODY_BEFORE)
}

/** "Photo: Quorl", "(Quorl Tessen/AP)", "(AP Photo/Quorl Tessen)": whose picture it is. */
function isCredited({tokens, last, before, earlier, isAlone, after, next}: NamePlace): boolean {
  const isPicture = (word: Token | undefined): boolean =>
    /^(?:Photos?|Images)$/.test(word?.text ?? '')
  if (!isAlone && before?.text === '/' && isPicture(earlier)) return true
  if (!isAlone && before?.text === '(' && after?.text === '/' && next?.capital)
    return !isPicture(tokens[last])
  return (
    before?.text === ':' &&
    /^(?:image|photo|photograph|picture|video|illustration|credit)s?$/.test(earlier?.lower ?? '')
  )
}

// "Their wives, Ada and Ida", "her sons Odo and Ole".
const KIN_TOGETHER: number = noteClass(
  'sons daughters brothers sisters wives husbands parents twins cousins siblings children',
)

function isKinTogether(token: Token | undefined): boolean {
  return token?.capital === false && isNoted(token, KIN_TOGETHER)
}

/** "The Quorl administration": what is called after who leads it. */
function isReign({tokens, last, after}: NamePlace): boolean {
  const name = tokens[last]?.text ?? ''
  return after?.lower === 'government'
    ? /^\p{Lu}\p{Ll}+$/u.test(name) && !/(?:an|ese|ish|ic|ist|ative|our)$/.test(name)
    : isSmallWord(after, REIGN)
}

/** "Quorl’s wife", "Quorl shrugged", "Ada Quorl and her colleagues". */
function isPersonal(place: NamePlace): boolean {
  const {tokens, last, isAlone, before, after, next} = place
  // "The Weir Front’s lawyers".
  if (after?.kind === 'possessive')
    return (
      !place.isBehindThe &&
      isSmallWord(WHICH_ONE.test(next?.lower ?? '') ? tokens[last + 3] : next, PERSON_OWNS)
    )
  // "In Quorl died two", "a woman from Quorl wept".
  if (after?.kind !== 'word' || isOf(before, BEFORE_PLACE) || before?.lower === 'from') return false
  return (
    isSmallWord(after, PERSON_ACT) ||
    comesToOffice(tokens, last + 1) ||
    (after.lower === 'and' &&
      /^(?:his|her)$/.test(next?.lower ?? '') &&
      (!isAlone || KIN.has(tokens[last + 3]?.lower ?? '')))
  )
}

// "Quorl’s late father", "Quorl’s nine-year-old son".
const WHICH_ONE = /^(?:own|late|eldest|oldest|elder|older|younger|youngest)$|-year-old$/

/** "Quorl put on her coat": of nobody else between, and nothing that was said. */
function hasOwn({tokens, last, isAlone, before, after}: NamePlace): boolean {
  if (
    !isAlone ||
    after?.capital !== false ||
    !is(after, ENDS_IN_ED | IRREGULAR | AUXILIARY) ||
    is(after, REPORTS_ALONE)
  )
    return false
  if (before?.kind === 'word' && !/^(?:and|but|as|when|after|before|while)$/.test(before.lower))
    return false
  for (let at = last + 2; at < last + LONGEST_OWN; at++) {
    const token = tokens[at]
    if (isIn(token, THEIRS)) return true
    if (token?.kind !== 'word' || token.capital || is(token, PERSON)) return false
  }
  return false
}

const THEIRS = wordList('his her hers himself herself')

const LONGEST_OWN = 10

/** "Took office", "came into office", "fell from power". */
function comesToOffice(tokens: readonly Token[], at: number): boolean {
  return (
    isTelling(tokens[at], COMES) &&
    [tokens[at + 1], tokens[at + 2]].some((word) => /^(?:office|power)$/.test(word?.lower ?? ''))
  )
}

const COMES: number = tellingClass('came comes took takes left leaves entered rose fell')

/** "The minister for fish, Quorl,", "its head of law enforcement, Quorl,": an office with what it is over. */
function isOffice({tokens, first}: NamePlace): boolean {
  for (let at = first - 2; at > Math.max(1, first - LONGEST_OFFICE); at--) {
    const token = tokens[at]
    // "Asked by the speaker for his view, Quorl".
    if (token?.kind !== 'word' || /^(?:his|her|its|their)$/.test(token.lower)) return false
    const office = tokens[at - 1]
    if (
      /^(?:of|for)$/.test(token.lower) &&
      (isOf(office, TITLE | PERSON_OR_KIN) || office?.lower === 'head')
    )
      return true
  }
  return false
}

const LONGEST_OFFICE = 8

// What firms are called as well as people.
export const FIRM_TOO: number = tellingClass(
  'bidder builder buyer client competitor contractor creditor customer dealer distributor employer exporter importer landlord operator partner player provider recipient seller sponsor subscriber tenant trader user vendor winner',
  /(?:owner|holder)$/,
  'r',
)

/** Told of by a noun for a person, by one name, or by whose relation it is. */
function isBeside(place: NamePlace): boolean {
  return isIntroduced(place) || isOneName(place) || isRelation(place)
}

/** "A volunteer named Quorl", "its spokesman, Quorl,": a noun for a person before the name. */
function isIntroduced(place: NamePlace): boolean {
  const {before, earlier, isAlone} = place
  if (before === undefined || earlier === undefined) return false
  return place.isBehindComma
    ? (isOwned(place) && (isOffice(place) || isNounFor(earlier, isAlone))) || isOneOfKin(place)
    : (before.text === 'named' || before.text === 'called') && isNounFor(earlier, false)
}

/** "The daughters, Quorl and Tessen,": kin, of whom two are named. */
function isOneOfKin({earlier, after}: NamePlace): boolean {
  return isKinTogether(earlier) && after?.lower === 'and'
}

function isNounFor(noun: Token, isSurname: boolean): boolean {
  if (noun.capital || (isSurname && (isTelling(noun, FIRM_TOO) || isOf(noun, BODY_BEFORE))))
    return false
  return (
    // "A friend of hers named Quorl".
    /^(?:his|hers|mine|ours|theirs|yours)$/.test(noun.lower) ||
    isOf(noun, PERSON_OR_KIN) ||
    isKinTogether(noun) ||
    (is(noun, PERSON) && !isOf(noun, BODY_BEFORE))
  )
}

/**
 * "Gave only her surname, Quorl", "goes by one name, Quorl", "whom the report calls Quorl", "asked to be called Quorl", "under the pseudonym Quorl", "one of the women, Quorl,"; "a trader identified in
 * the files as Quorl"; "Quorl, whose name has been changed,"; "Quorl in Tessen writes:", a reader.
 */
function isOneName(place: NamePlace): boolean {
  const {tokens, first, isAlone, before, earlier} = place
  if (!isAlone) return false
  if (isRenamed(tokens, first + 1)) return true
  if (before === undefined) return isReader(tokens, first + 1)
  if (before.cased || !isTelling(before, OPENS_ONE_NAME)) return false
  const isOneOf = isPersonPlural(earlier)
  if (place.isBehindComma && !isOneOf && !BEFORE_ONE.test(earlier?.lower ?? '')) return false
  const words = tokens.slice(Math.max(0, first - 10), first).map(({lower}) => lower)
  const text = words.join(' ')
  return (
    ONE_NAME.test(text) ||
    (before.lower === 'as' && isPersonNoun(IDENTIFIED.exec(text)?.[1] ?? '')) ||
    (isOneOf && ONE_OF.test(text))
  )
}

// What a comma may follow before the one name that somebody has.
const BEFORE_ONE = /^(?:(?:sur)?name|is|surnamed|pseudonym|initials?|them|(?:wo)?men)$|ties$/

const OPENS_ONE_NAME: number = tellingClass(
  'as by name surname surnamed pseudonym initial initials call calls called calling is ,',
)
const ONE_NAME =
  /(?:\b(?:his|her|their|whose|first)(?: (?:first|last|family|given))? (?:name|surname)(?: is)?(?: (?:only |just )?as| ,)?|(?:him|her)self (?:only |just )?as|\bone name ,?|\b(?:are|[’']re|am|[’']m|is) calling|\bwe (?:will |shall )?call|\bwhom?(?: [^ ,]+){1,3} call(?:s|ed)?|\bidentified only as|\bwho (?:goes|went) by(?: the name)?|\b(?:asked|wished|wanted|preferred|prefers|agreed) to be (?:called|known (?:only )?as|identified (?:only )?as)|\b(?:pseudonym|surnamed|the surname|initials?)(?: ,)?|\bone of (?:them|the (?:\S+ )?(?:wo)?men) ,|\bin (?:his|her)(?: [a-z]+)? [a-z]+ties ,)$/
const IDENTIFIED =
  /([^ ]+)(?: ,)?(?: who(?:m| is| was| can(?: only)? be)?)? (?:identified|named|known|referred to)(?: [^ ,]+){0,4} as$/
const ONE_OF = /\bone of (?:the |his |her )?(?:[^ ,]+ )?[^ ,]+ ,$/

/** ", whose name has been changed,", "(not her real name)", ", a pseudonym,", ", an ethnic Kazakh". */
function isRenamed(tokens: readonly Token[], at: number): boolean {
  const opening = tokens[at]?.text
  if (opening !== ',' && opening !== '(') return false
  const words = tokens.slice(at + 1, at + 5)
  // "A woman from Quorl, whose name is Ada": Ada is hers.
  return words[3]?.capital !== true && RENAMED.test(words.map(({lower}) => lower).join(' '))
}

const RENAMED =
  /^(?:whose (?:(?:real|full|first|last|given|family) )?(?:sur)?name\b|not (?:his|her|their) real|(?:a |using a |speaking under a )?pseudonym\b|name changed|an ethnic )/

/** "In Tessen writes:", ", from Tessen, who", ", from Tessen, says": where somebody is who is told by one name. */
function isReader(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at]?.text === ',' ? 1 : 0
  if (!/^(?:in|from)$/.test(tokens[at + comma]?.lower ?? '')) return false
  const rest = tokens.slice(at + comma + 1, at + comma + 6)
  const verb = rest.findIndex(({capital, kind}) => !capital && kind === 'word')
  const isPlaced = verb > 0 && rest[0]?.capital === true
  return isPlaced && (comma > 0 ? ASIDE : WRITES).test(rest[verb]?.lower ?? '')
}

const WRITES = /^(?:writes|emails|messages|texts|asks)$/
const ASIDE = /^(?:who|writes|wrote|emails|emailed|messages|texts|asks|says|adds|said|told|added)$/

/** Whether the phrase before a comma is somebody's, or the only one of its kind and the name stands between commas. */
export function isOwned({tokens, first, after}: NamePlace): boolean {
  const from = Math.max(0, first - 8)
  const owner = tokens
    .slice(from, first - 2)
    .findLast(
      ({kind, lower}) => kind === 'punctuation' || kind === 'possessive' || OWNERS.test(lower),
    )
  if (owner === undefined || owner.kind === 'punctuation') return false
  return !ARTICLES.test(owner.lower) || /^[,.]$/.test(after?.text ?? ',')
}

const OWNERS = /^(?:its|his|her|their|whose|my|our|the|an?|another|one)$/
const ANY = /^(?:the|an?|its|their)$/
const ARTICLES = /^(?:the|an?|another|one)$/

/** "Quorl, Ada Tessen’s niece,": whose relation stands behind the name; not "In Quorl, Ada’s niece sang". */
function isRelation({tokens, last, before, isBeforeComma}: NamePlace): boolean {
  if (!isBeforeComma || isOf(before, BEFORE_PLACE) || before?.lower === 'from') return false
  const owner = tokens[last + 3]?.kind === 'possessive' ? last + 3 : last + 4
  return (
    tokens[last + 2]?.capital === true &&
    tokens[owner]?.kind === 'possessive' &&
    KIN.has(tokens[owner + 1]?.lower ?? '') &&
    /^[,.]?$/.test(tokens[owner + 2]?.text ?? '')
  )
}

/** "Quorl, 38,", "Quorl, in her 20s,", "Quorl is 38 and", "Quorl was 38 when", "38-year-old Quorl"; not "a 38-year-old Quorl", which may be a boat. */
function isAged({tokens, first, last, before, next, age}: NamePlace): boolean {
  if (before?.lower.endsWith('-year-old') && !ANY.test(tokens[first - 2]?.lower ?? '')) return true
  const isThen = tokens[last + 3]?.lower === 'when' && /^\d\d$/.test(next?.text ?? '')
  const isRound =
    tokens[last + 2]?.lower === 'in' && /^(?:his|her|their)$/.test(tokens[last + 3]?.lower ?? '')
  const isInTens = isRound && tokens.slice(last + 4, last + 6).some(({lower}) => DECADE.test(lower))
  return isThen || isInTens || age !== null
}

const DECADE = /^(?:[2-9]0s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)$/
