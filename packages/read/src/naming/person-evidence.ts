import {KIN} from '../data/kin.ts'
import {BODY_BEFORE, OF_PERSON, PERSON_ACTS, PERSON_OWNS, REIGNS} from '../data/name-neighbours.ts'
import {PERSON_NOUNS} from '../data/nouns.ts'
import {is, PERSON} from '../language/grammar.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {ageAfter} from './ages.ts'
import type {Run} from './names-in.ts'
import {speaks} from './speaking-names.ts'
import {isSmallWord, PLAIN, STRONG, WEAK, weigh} from './weights.ts'

// Surnames of Slavic, Nordic, Romanian, Armenian and Georgian make.
const SURNAME_ENDING = /(?:[^i]ev|ov|enko|vich|vsky|insky|vić|sson|escu|shvili)$/

/** What stands around a name for a person. */
export function forPerson(tokens: readonly Token[], run: Run): number {
  const {first, last} = run
  const before = preceding(tokens, first)
  const isRole = isSmallWord(before, PERSON_NOUNS) || isSmallWord(before, KIN)
  const isCalling = last > first && isCallingNoun(before)
  const isNamed = last === first && SURNAME_ENDING.test(tokens[first]?.lower ?? '')
  const isLeader = last === first && before?.lower === 'the' && isReign(tokens, last)
  return (
    weigh(STRONG, isLeader) +
    weigh(STRONG, isAged(tokens, last)) +
    weigh(STRONG, isRole || isIntroduced(tokens, run) || isOneName(tokens, run)) +
    weigh(PLAIN, isCalling || isPersonal(tokens, run) || isCredited(tokens, first)) +
    weigh(PLAIN, isNamed && speaks(tokens, run)) +
    weigh(WEAK, isNamed) +
    weigh(PLAIN, before?.lower === 'of' && isSmallWord(preceding(tokens, first - 1), OF_PERSON))
  )
}

/** A noun for people by what they do. */
function isCallingNoun(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' && !token.capital && !BODY_BEFORE.has(token.lower) && is(token, PERSON)
  )
}

/** "Photo: Quorl": whose picture it is. */
function isCredited(tokens: readonly Token[], first: number): boolean {
  return (
    preceding(tokens, first)?.text === ':' &&
    /^(?:image|photo|photograph|picture|video|illustration|credit)s?$/.test(
      preceding(tokens, first - 1)?.lower ?? '',
    )
  )
}

/** "The Quorl administration": what is called after who leads it. */
function isReign(tokens: readonly Token[], last: number): boolean {
  const after = tokens[last + 1]
  const name = tokens[last]?.text ?? ''
  return after?.lower === 'government'
    ? /^\p{Lu}\p{Ll}+$/u.test(name) && !/(?:an|ese|ish|ic)$/.test(name)
    : isSmallWord(after, REIGNS)
}

/** "Quorl’s wife", "Quorl shrugged", "Ada Quorl and her colleagues". */
function isPersonal(tokens: readonly Token[], {first, last}: Run): boolean {
  const [after, next] = [tokens[last + 1], tokens[last + 2]]
  if (after?.kind === 'possessive') return isSmallWord(next, PERSON_OWNS)
  return (
    isSmallWord(after, PERSON_ACTS) ||
    comesToOffice(tokens, last + 1) ||
    (last > first && after?.lower === 'and' && /^(?:his|her)$/.test(next?.lower ?? ''))
  )
}

/** "Took office", "came into office", "fell from power". */
function comesToOffice(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:came|comes|took|takes|left|leaves|entered|rose|fell)$/.test(tokens[at]?.lower ?? '') &&
    [tokens[at + 1], tokens[at + 2]].some((word) => /^(?:office|power)$/.test(word?.lower ?? ''))
  )
}

/** "A volunteer named Quorl", "its spokesman, Quorl,": a noun for a person before the name. */
function isIntroduced(tokens: readonly Token[], run: Run): boolean {
  const {first} = run
  const link = preceding(tokens, first)?.text ?? ''
  const noun = preceding(tokens, first - 1)
  if (noun === undefined || noun.capital || !(PERSON_NOUNS.has(noun.lower) || KIN.has(noun.lower)))
    return false
  return /^(?:named|called)$/.test(link) || (link === ',' && isOwned(tokens, run))
}

/** "Gave her name only as Quorl", "goes by one name, Quorl", "asked to be called Quorl"; "Quorl in Tessen writes:", a reader. */
function isOneName(tokens: readonly Token[], {first, last}: Run): boolean {
  if (last > first) return false
  if (OPENS_ONE_NAME.test(preceding(tokens, first)?.text ?? '')) {
    const words = tokens.slice(Math.max(0, first - 6), first).map(({lower}) => lower)
    if (ONE_NAME.test(words.join(' '))) return true
  }
  return preceding(tokens, first) === undefined && isReader(tokens, first + 1)
}

const OPENS_ONE_NAME = /^(?:as|by|name|called|,)$/
const ONE_NAME =
  /(?:\b(?:his|her|their|first) name (?:only |just )?as|(?:him|her)self (?:only |just )?as|\bone name ,?|\bwho (?:goes|went) by|\b(?:asked|wished|wanted|preferred|prefers|agreed) to be (?:called|known (?:only )?as|identified (?:only )?as))$/

/** "In Tessen writes:", ", from Tessen, says": where a reader is who is told by one name. */
function isReader(tokens: readonly Token[], at: number): boolean {
  const comma = tokens[at]?.text === ',' ? 1 : 0
  if (!/^(?:in|from)$/.test(tokens[at + comma]?.lower ?? '')) return false
  const rest = tokens.slice(at + comma + 1, at + comma + 6)
  const verb = rest.findIndex(({capital, kind}) => !capital && kind === 'word')
  const isPlaced = verb > 0 && rest[0]?.capital === true
  return isPlaced && (comma > 0 ? ASIDE : WRITES).test(rest[verb]?.lower ?? '')
}

const WRITES = /^(?:writes|emails|messages|texts|asks)$/
const ASIDE = /^(?:writes|wrote|emails|emailed|messages|texts|asks|says|adds)$/

/** Whether the phrase before a comma is somebody's, or the only one of its kind and the name stands between commas. */
export function isOwned(tokens: readonly Token[], {first, last}: Run): boolean {
  const from = Math.max(0, first - 8)
  const owner = tokens
    .slice(from, first - 2)
    .findLast(
      ({kind, lower}) => kind === 'punctuation' || kind === 'possessive' || OWNERS.test(lower),
    )
  if (owner === undefined || owner.kind === 'punctuation') return false
  return owner.lower !== 'the' || /^[,.]$/.test(tokens[last + 1]?.text ?? ',')
}

const OWNERS = /^(?:its|his|her|their|the)$/

/** "Quorl, 38,", "Quorl is 38 and". */
function isAged(tokens: readonly Token[], last: number): boolean {
  const isSaid =
    /^(?:is|was)$/.test(tokens[last + 1]?.lower ?? '') &&
    /^\d\d$/.test(tokens[last + 2]?.text ?? '') &&
    /^(?:and|when|[,.])$/.test(tokens[last + 3]?.text ?? '')
  return isSaid || ageAfter(tokens, last) !== null
}
