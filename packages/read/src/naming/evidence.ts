import {ADVERBS, PREPOSITIONS} from '../data/closed-class.ts'
import {
  BEFORE_PLACE,
  BODY_ACTS,
  BODY_AFTER,
  BODY_BEFORE,
  OF_BODY,
  OF_PLACE,
  PERSON_ACTS,
  PERSON_OWNS,
  PLACE_AFTER,
  PLAYED,
  TEAM_AFTER,
} from '../data/name-neighbours.ts'
import {BODY_NOUNS, PERSON_NOUNS} from '../data/nouns.ts'
import type {Token} from '../language/tokens.ts'
import {REPORTING_VERB, verbForm} from '../quoting/verbs.ts'
import {countryNamed} from './countries.ts'
import type {Run} from './names-in.ts'

/** How much the words around a name say for each kind; what speaks may be a person or a body. */
export interface Evidence {
  readonly person: number
  readonly organisation: number
  readonly place: number
  readonly speaks: number
  /** How much says that a country's or a city's name stands for its team. */
  readonly team: number
}

const NO_EVIDENCE: Evidence = {person: 0, organisation: 0, place: 0, speaks: 0, team: 0}

const STRONG = 3
const PLAIN = 2
const WEAK = 1

/** What stands around a name for a person, a body or a place. */
export function evidenceAround(tokens: readonly Token[], run: Run): Evidence {
  const apposition = appositionNoun(tokens, run.last)
  return {
    person: forPerson(tokens, run) + (apposition === 'person' ? STRONG : 0),
    organisation: forBody(tokens, run) + (apposition === 'organisation' ? STRONG : 0),
    place: forPlace(tokens, run),
    speaks: speaks(tokens, run) ? 1 : 0,
    team: forTeam(tokens, run),
  }
}

function speaks(tokens: readonly Token[], {first, last}: Run): boolean {
  const isSource = tokens[first - 1]?.lower === 'to' && tokens[first - 2]?.lower === 'according'
  const after = tokens[last + 1]
  const verb = ADVERBS.has(after?.lower ?? '') ? tokens[last + 2] : after
  return isSource || isSaying(verb) || isSaidBefore(tokens[first - 1])
}

/** The sum of what several places say. */
export function together(all: readonly Evidence[]): Evidence {
  return all.reduce(
    (sum, each) => ({
      person: sum.person + each.person,
      organisation: sum.organisation + each.organisation,
      place: sum.place + each.place,
      speaks: sum.speaks + each.speaks,
      team: sum.team + each.team,
    }),
    NO_EVIDENCE,
  )
}

// Nouns for people by what they do, right before a name.
const CALLINGS = /.{3}(?:[^ce]tor|[lmnrt]ist|ician|ographer|ologist)$/
// Surnames of Slavic, Nordic, Romanian, Armenian and Georgian make.
const SURNAME_ENDING = /(?:[^i]ev|ov|enko|vich|vsky|insky|vić|sson|escu|shvili)$/

function forPerson(tokens: readonly Token[], run: Run): number {
  const {first, last} = run
  const before = tokens[first - 1]
  const isRole = isSmallWord(before, PERSON_NOUNS)
  const isCalling = last > first && before?.capital === false && CALLINGS.test(before.lower)
  const isNamed = last === first && SURNAME_ENDING.test(tokens[first]?.lower ?? '')
  return (
    (isFollowedByAge(tokens, last) ? STRONG : 0) +
    (isRole || isIntroduced(tokens, first) ? STRONG : 0) +
    (isCalling || isPersonal(tokens, run) ? PLAIN : 0) +
    (isNamed && speaks(tokens, run) ? PLAIN : 0)
  )
}

/** "Quorl’s wife", "Quorl shrugged", "Ada Quorl and her colleagues". */
function isPersonal(tokens: readonly Token[], {first, last}: Run): boolean {
  const [after, next] = [tokens[last + 1], tokens[last + 2]]
  if (after?.kind === 'possessive') return isSmallWord(next, PERSON_OWNS)
  return (
    isSmallWord(after, PERSON_ACTS) ||
    (last > first && after?.lower === 'and' && /^(?:his|her)$/.test(next?.lower ?? ''))
  )
}

/** "A volunteer named Quorl", "its spokesman, Quorl,": a noun for a person before the name. */
function isIntroduced(tokens: readonly Token[], first: number): boolean {
  const link = tokens[first - 1]?.text ?? ''
  const noun = tokens[first - 2]
  if (noun === undefined || noun.capital || !PERSON_NOUNS.has(noun.lower)) return false
  return /^(?:named|called)$/.test(link) || (link === ',' && isOwned(tokens, first))
}

/** Whether the phrase before a comma is somebody's, or the only one of its kind and the name stands between commas. */
function isOwned(tokens: readonly Token[], first: number): boolean {
  const from = Math.max(0, first - 8)
  const owner = tokens
    .slice(from, first - 2)
    .findLast(
      ({kind, lower}) => kind === 'punctuation' || kind === 'possessive' || OWNERS.test(lower),
    )
  if (owner === undefined || owner.kind === 'punctuation') return false
  return owner.lower !== 'the' || /^[,.]$/.test(tokens[first + 1]?.text ?? ',')
}

const OWNERS = /^(?:its|his|her|their|the)$/

/** "Quorl scored", "Quorl 2 – 1 Tessen", "Quorl’s goalkeeper": only teams do and have these. */
function forTeam(tokens: readonly Token[], {first, last}: Run): number {
  const after = tokens[last + 1]
  const owned = after?.kind === 'possessive' ? tokens[last + 2] : after
  const isScore =
    after?.kind === 'number' &&
    /^[–-]$/.test(tokens[last + 2]?.text ?? '') &&
    tokens[last + 3]?.kind === 'number'
  const isSure = isScore || isSmallWord(owned, TEAM_AFTER)
  const isPlayed = isSmallWord(tokens[first - 1], PLAYED) || isSmallWord(after, PLAYED)
  return isSure ? PLAIN : isPlayed ? WEAK : 0
}

function isFollowedByAge(tokens: readonly Token[], last: number): boolean {
  return (
    tokens[last + 1]?.text === ',' &&
    /^\d{1,3}$/.test(tokens[last + 2]?.text ?? '') &&
    /^[,.]$/.test(tokens[last + 3]?.text ?? '')
  )
}

function forBody(tokens: readonly Token[], {first, last}: Run): number {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const owned = after?.kind === 'possessive' ? tokens[last + 2] : after
  const isNamedAfterNoun = before !== undefined && !before.capital && BODY_BEFORE.has(before.lower)
  const isOf = /^(?:of|in|at|by|for)$/.test(before?.lower ?? '')
  return (
    (isNamedAfterNoun ? STRONG : 0) +
    (isSmallWord(owned, BODY_AFTER) ? PLAIN : 0) +
    (isOf && OF_BODY.has(tokens[first - 2]?.lower ?? '') ? STRONG : 0) +
    (isSmallWord(after, BODY_ACTS) ? WEAK : 0) +
    (before?.lower === 'the' ? (first === last ? WEAK / 2 : WEAK) : 0)
  )
}

function isSmallWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token !== undefined && !token.capital && words.has(token.lower)
}

function forPlace(tokens: readonly Token[], {first, last}: Run): number {
  const before = tokens[first - 1]?.lower ?? ''
  const noun = tokens[first - 2]?.lower ?? ''
  const after = tokens[last + 1]
  const isPlaced = BEFORE_PLACE.has(before) && !OF_BODY.has(noun) && after?.kind !== 'possessive'
  const isOf = before === 'of' && OF_PLACE.has(noun)
  const isOwner = after?.kind === 'possessive' && isSmallWord(tokens[last + 2], PLACE_AFTER)
  const isLoose = /^(?:to|from)$/.test(before)
  return (
    (isPlaced ? PLAIN : 0) +
    (isOf ? STRONG : 0) +
    (isOwner ? WEAK : 0) +
    (isLoose ? WEAK / 2 : 0) +
    (isWithinPlace(tokens, last) ? STRONG : 0)
  )
}

/** "Linnet, Wales": a place within another. */
function isWithinPlace(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.text !== ',') return false
  const one = tokens[last + 2]
  const two = `${one?.text ?? ''} ${tokens[last + 3]?.text ?? ''}`
  return countryNamed(one?.text ?? '') !== null || countryNamed(two) !== null
}

/** "…, a fisherman," tells a person; "…, a trade body," an organisation. */
function appositionNoun(tokens: readonly Token[], last: number): 'person' | 'organisation' | null {
  if (tokens[last + 1]?.text !== ',') return null
  if (tokens[last + 2]?.lower === 'who') return 'person'
  for (let at = last + 2; at < last + 10; at++) {
    const token = tokens[at]
    if (token === undefined || isPastNoun(token)) return null
    const kind = kindOfNoun(token, tokens[at + 1])
    if (kind !== null) return kind
  }
  return null
}

function kindOfNoun(token: Token, next: Token | undefined): 'person' | 'organisation' | null {
  if (PERSON_NOUNS.has(token.lower) && !token.capital) return 'person'
  const isBody = BODY_NOUNS.has(token.lower) || BODY_BEFORE.has(token.lower)
  const isHead =
    next?.kind !== 'possessive' && (next?.kind !== 'word' || PREPOSITIONS.has(next.lower))
  return isBody && isHead ? 'organisation' : null
}

function isPastNoun({kind, lower}: Token): boolean {
  return kind === 'punctuation' || /^(?:and|who|which|that|in|on)$/.test(lower)
}

/** "said Ana Vale"; who is told is nobody who speaks. */
function isSaidBefore(before: Token | undefined): boolean {
  return isSaying(before) && before?.lower !== 'told'
}

function isSaying(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    (token.classes & REPORTING_VERB) !== 0 &&
    (verbForm(token.lower, '')?.frames.has('clause') === true || token.lower === 'told') &&
    !token.capital
  )
}
