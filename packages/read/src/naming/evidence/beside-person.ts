import {KIN, KIN_TOGETHER} from '../../data/kin.ts'
import {is, PERSON} from '../../language/grammar.ts'
import {isPersonNoun, isPersonPlural} from '../../language/person-noun.ts'
import {endsAside, IS_WAS, OF_FOR, THEIRS} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isNoted, isTelling, noteClass, tellingClass} from '../../language/word-forms.ts'
import {isIn} from '../../language/word-lists.ts'
import {BEFORE_PLACE, BODY_BEFORE, isOf, PERSON_OR_KIN, TITLE} from '../classes.ts'
import type {NamePlace} from './weights.ts'

/** Told of by a noun for a person, by one name, or by whose relation it is. */
export function isBeside(place: NamePlace): boolean {
  return isIntroduced(place) || isOneName(place) || isRelation(place)
}

// "Their wives, Ada and Ida", "her sons Odo and Ole".
const SEVERAL_KIN: number = noteClass(KIN_TOGETHER)

export function isKinTogether(token: Token | undefined): boolean {
  return token?.capital === false && isNoted(token, SEVERAL_KIN)
}

/** "The minister for fish, Quorl,", "its head of law enforcement, Quorl,": an office with what it is over. */
export function isBehindOffice({tokens, first}: NamePlace): boolean {
  for (let at = first - 2; at > Math.max(1, first - LONGEST_OFFICE); at--) {
    const token = tokens[at]
    // "Asked by the speaker for his view, Quorl".
    if (token?.kind !== 'word' || isIn(token, THEIRS)) return false
    const office = tokens[at - 1]
    if (isIn(token, OF_FOR) && (isOf(office, TITLE | PERSON_OR_KIN) || office?.lower === 'head'))
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

/** "A volunteer named Quorl", "its spokesman, Quorl,": a noun for a person before the name. */
function isIntroduced(place: NamePlace): boolean {
  const {before, earlier, isAlone} = place
  if (before === undefined || earlier === undefined || isLed(place)) return false
  return place.isBehindComma
    ? (isOwned(place) && (isBehindOffice(place) || isNounFor(earlier, isAlone))) ||
        isOneOfKin(place)
    : (before.text === 'named' || before.text === 'called') && isNounFor(earlier, false)
}

/** "The head of the contractor, Quorl, is Ada Vale": the firm whose head somebody else is. */
export function isLed({tokens, first, last, earlier, next}: NamePlace): boolean {
  return (
    isIn(next, IS_WAS) &&
    tokens[last + 3]?.capital === true &&
    isTelling(earlier, FIRM_TOO) &&
    tokens[first - 4]?.lower === 'of'
  )
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
  /(?:\b(?:his|her|their|whose|first)(?: (?:first|last|family|given))? (?:name|surname)(?: is)?(?: (?:only |just |simply )?as| ,)?|(?:him|her)self (?:only |just |simply )?as|\bone name ,?|\b(?:are|[’']re|am|[’']m|is) calling|\bwe (?:will |shall )?call|\bwhom?(?: [^ ,]+){1,3} call(?:s|ed)?|\bidentified only as|\bwho (?:goes|went) by(?: the name)?|\b(?:asked|wished|wanted|preferred|prefers|agreed) to be (?:called|known (?:only )?as|identified (?:only )?as)|\b(?:pseudonym|surnamed|the surname|initials?)(?: ,)?|\bone of (?:them|the (?:\S+ )?(?:wo)?men) ,|\bin (?:his|her)(?: [a-z]+)? [a-z]+ties ,)$/
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
  return !ARTICLES.test(owner.lower) || endsAside(after)
}

const OWNERS = /^(?:its|his|her|their|whose|my|our|the|an?|another|one)$/
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
