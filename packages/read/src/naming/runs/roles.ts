import type {Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {ONE_PERSON} from '../../data/person-nouns.ts'
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  GROUP_NOUN,
  IRREGULAR,
  is,
  NEGATION,
  PERSON_NOUN,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
  WHO,
  WHOM,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {DASH, isNoted, isTelling, noteClass} from '../../language/word-forms.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {isOf, OF_ORGANISATION, TITLE_PREFIX} from '../classes.ts'
import {isDemonym} from '../countries.ts'
import {isTitle, startOf} from './offices.ts'
import type {Run} from './run.ts'

const LONGEST_APPOSITION = 30

/**
 * The role right before a name, with what tells which: "former foreign minister", "Norwegian Foreign Minister", and the noun of
 * "the group’s regional director, Ada Quorl,". An honorific alone is none.
 */
export function roleBefore(tokens: readonly Token[], run: Run): Span | null {
  const apposed = apposedNoun(tokens, run)
  const end = run.first - (apposed < 0 ? 1 : 2)
  const last = run.honorific !== null && isStyle(tokens[end]) ? end - 1 : end
  let first = apposed < 0 ? (run.title?.first ?? nounBefore(tokens, run.first)) : apposed
  // "Guild chairman Sir Odo Quorl".
  if (first > last && first < run.first) first = nounBefore(tokens, last + 1)
  while (first <= last && isAddress(tokens[first])) first++
  if (first > last) return null
  const [a, b] = [tokens[firstModifier(tokens, first)], tokens[last]]
  return a !== undefined && b !== undefined ? {start: a.start, end: b.end} : null
}

/** Not in "we suspect Quorl". */
function nounBefore(tokens: readonly Token[], name: number): number {
  return isRoleNoun(preceding(tokens, name)) &&
    !/^(?:we|i|they)$/.test(tokens[name - 2]?.lower ?? '')
    ? name - 1
    : name
}

// "Local" and "national" are adjectives as well, and others are no one's role.
const ONE: number = noteClass(
  [...ONE_PERSON].filter(
    (noun) =>
      !/^(?:local|national|human|individual|couple|death|fatality|casualty|injury|lady|rival)$/.test(
        noun,
      ),
  ),
)

/** "The chairman (Sir) Odo Quorl": no part of what he is. */
function isStyle(token: Token | undefined): boolean {
  return isAddress(token) || /^(?:sir|dame)$/.test(token?.lower ?? '')
}

function isAddress(token: Token | undefined): boolean {
  return /^(?:mr|mrs|ms|miss|mx)\.?$/.test(token?.lower ?? '')
}

function isRoleNoun(token: Token | undefined): boolean {
  return token?.capital === false && (is(token, PERSON_NOUN) || isNoted(token, ONE))
}

/** The noun for one person before a name between commas: "the Reed Council’s chair, Ada Quorl,", "the head of the union, Ada Quorl.". */
function apposedNoun(tokens: readonly Token[], {first, last, title, honorific}: Run): number {
  if (title !== null || honorific !== null || preceding(tokens, first)?.text !== ',') return -1
  if (!/^[,.]$/.test(tokens[last + 1]?.text ?? '.')) return -1
  let at = first - 2
  while (at > 0 && first - at < LONGEST_OFFICE && tokens[at]?.kind !== 'punctuation') {
    const head = headAt(tokens, at, at === first - 2)
    if (head !== null) return head
    at--
  }
  return -1
}

/** Where a role begins whose noun stands at a place: -1 where it is nobody's, `null` where none stands there. */
function headAt(tokens: readonly Token[], at: number, isLast: boolean): number | null {
  const isHead = isLast || isOver(tokens[at + 1])
  if (isOneWithRole(tokens[at], isLast)) return isHead ? at : -1
  return isHead && isOffice(tokens[at]) ? officeFrom(tokens, at) : null
}

function isOffice(token: Token | undefined): boolean {
  return token?.capital === true && isTitle(token)
}

/** "Norland’s (Prime Minister), Ada Quorl,", "the (Bishop of Tessen), Odo Quorl,": where an office with capitals begins; not in "Ada King, Odo Quorl,", nor whom "the aide to the Mayor, Odo Quorl," serves. */
function officeFrom(tokens: readonly Token[], office: number): number | null {
  const first = startOf(tokens, office)
  const before = preceding(tokens, first)
  if (before?.lower === 'the' && isOver(tokens[first - 2])) {
    const whose = tokens[first - 3]
    if (isOneWithRole(whose, false)) return null
    if (KIN.has(whose?.lower ?? '')) return -1
  }
  return opensPhrase(before) || isDemonym(before?.lower ?? '') ? first : -1
}

// "director of the National Institute for Public Health"
const LONGEST_OFFICE = 10

function isOneWithRole(token: Token | undefined, isLast: boolean): boolean {
  const isNoun = isLast ? isRoleNoun(token) : token?.capital === false && is(token, PERSON_NOUN)
  return isNoun && !is(token, ENDS_IN_S) && !KIN.has(token?.lower ?? '')
}

function isOver(token: Token | undefined): boolean {
  return /^(?:of|for|at|to)$/.test(token?.lower ?? '')
}

const MOST_MODIFIERS = 3

/** The first of the words that tell more of a role: "chief", "former council". What may be a verb is one only where a noun phrase has begun. */
function firstModifier(tokens: readonly Token[], role: number): number {
  let first = role
  for (let at = role - 1; at >= 0 && role - at <= MOST_MODIFIERS; at--) {
    const token = tokens[at]
    if (token === undefined || !isModifier(token, at)) break
    if (!mayBeVerb(tokens, at) || opensPhrase(preceding(tokens, at))) first = at
  }
  return first
}

function isModifier(token: Token, at: number): boolean {
  if (token.kind !== 'word') return false
  return token.capital && at > 0
    ? isDemonym(token.lower)
    : !is(token, CLOSED | REPORTS_ALONE | ADVERB | ENDS_IN_LY | NEGATION | IRREGULAR | TIME_WORD)
}

/** By its ending, behind "to" and "will", and before a capital: "to involve Minister Quorl", "they resemble Senator Quorl". */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], preceding(tokens, at)]
  if (is(token, ENDS_IN_ED | ENDS_IN_S | GERUND)) return true
  if (token?.capital !== false || isOf(token, TITLE_PREFIX)) return false
  return before?.lower === 'to' || is(before, AUXILIARY) || tokens[at + 1]?.capital === true
}

function opensPhrase(token: Token | undefined): boolean {
  return token?.kind === 'possessive' || is(token, DETERMINER | POSSESSIVE)
}

/** The role that an apposition tells: "chairman of …", "a mason", "who is also president of …", "who directs …". */
export function roleFrom(tokens: readonly Token[], first: number): Span | null {
  if (tokens[first]?.lower === 'who') return roleInClause(tokens, first + 1)
  const a = tokens[first]
  if (a === undefined || opensOther(a) || isPredicate(a, tokens[first + 1])) return null
  // "Ada Quorl, because the warden left".
  if (/^(?:although|because|since|though|unless)$/.test(a.lower)) return null
  if ((a.capital && opensName(tokens, first)) || opensTime(tokens, first)) return null
  const words = tokens.slice(first, beforeAsking(tokens, first))
  const b = words.at(-1)
  if (b === undefined) return null
  const hasNoun = words.slice(0, 10).some((word) => is(word, PERSON_NOUN))
  if (!hasNoun && !isShortRole(words)) return null
  return isClause(words) || isNextPerson(words) ? null : {start: a.start, end: b.end}
}

/** "Days after she sued the mayor", "a week before a miller left". */
function opensTime(tokens: readonly Token[], first: number): boolean {
  return [1, 2].some((by) => /^(?:after|before)$/.test(tokens[first + by]?.lower ?? ''))
}

/** "A mother of four (who did not want her name told)". */
function beforeAsking(tokens: readonly Token[], first: number): number {
  const end = beforeSaying(tokens, first, appositionEnd(tokens, first))
  let who = first + 1
  while (who < end && tokens[who]?.lower !== 'who') who++
  return who < end && ASKS.test(tokens[who + 1]?.lower ?? '') ? who : end
}

const ASKS = /^(?:asked|declined|did|gave|refused|requested|spoke|wished)$/

/** "Ada Vale, (Odo Quorl and Ida Reed)", "(Vice President Ida Reed)": the next of several; not "(Weir Council member)", "(Home and Weir Secretary)". */
function opensName(tokens: readonly Token[], first: number): boolean {
  let end = first
  while (tokens[end]?.capital) end++
  const run = tokens.slice(first, end)
  if (tokens[end]?.kind === 'possessive' || is(tokens[end], PREPOSITION)) return false
  if (run.slice(0, -1).some(isTitle) && !isTitle(run.at(-1))) return true
  if (run.length < 2 || tokens[end]?.lower !== 'and' || !tokens[end + 1]?.capital) return false
  while (tokens[end + 1]?.capital) end++
  return !is(tokens[end + 1], PERSON_NOUN)
}

/** "Ada Vale, (Kenyan miller Odo Quorl and others)": the next of several; not "(miller Odo Quorl’s wife)", "(head Orm Museum)". */
function isNextPerson(words: readonly Token[]): boolean {
  const end = words.findIndex((word) => is(word, PREPOSITION | POSSESSIVE | DETERMINER))
  const own = end < 0 ? words : words.slice(0, end)
  // "Chief Orm House lawyer".
  const noun = own.findIndex(
    (word, at) => isRoleNoun(word) && word.lower !== 'chief' && own[at + 1]?.capital,
  )
  const isOwned = words.some(({kind}) => kind === 'possessive')
  return noun >= 0 && !isOwned && !own.some((word) => isOf(word, OF_ORGANISATION))
}

/** "Ada Vale, (the miller is grumpy)": a verb before anything that it could be told in. */
function isClause(words: readonly Token[]): boolean {
  const verb = words.findIndex((word) => is(word, FINITE))
  return verb > 0 && !words.slice(0, verb).some(({lower}) => OPENS.test(lower))
}

const OPENS = /^(?:who|whom|whose|which|that|where|when|while|before|after|until|because)$/

/** "Quorl - the keeper of the weir -": a noun for a person at the head. */
export function roleInDashes(tokens: readonly Token[], dash: number): Span | null {
  const first = dash + 1
  if (!isDash(tokens, dash) || !/^(?:the|an?)$/.test(tokens[first]?.lower ?? '')) return null
  const head = tokens.slice(first, first + 6).findIndex((word) => is(word, PREPOSITION | RELATIVE))
  return head > 0 && is(tokens[first + head - 1], PERSON_NOUN) ? roleFrom(tokens, first) : null
}

/** A dash, or a hyphen between blanks. */
function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return isTelling(token, DASH) && (token?.start ?? 0) > (preceding(tokens, at)?.end ?? 0)
}

/** "(Quorl, a mason from Tessen) told the paper": the comma behind may be wanting; "(asked by Quorl, a mason) told", "(they held Quorl, a mason) said" is another matter. */
function beforeSaying(tokens: readonly Token[], first: number, end: number): number {
  let before = first - 2
  while (tokens[before]?.capital) before--
  const isObject = isBehindVerb(tokens, before)
  const says = isObject ? REPORTED : SAID
  const who = RELATIVE | WHOM
  const words = tokens.slice(first, end)
  const verb = words.findIndex((word) => is(word, who) || says.test(word.lower))
  if (verb <= 0 || is(words[verb], who)) return end
  return verb > 3 && !isObject ? first + verb : first
}

const SAID = /^(?:said|told)$/
const REPORTED = /^(?:said|says|told|tells|announced|confirmed|reported)$/

/** "In a note to (Quorl, the mill’s head cook said)", "they held (Quorl, a clerk said)": whoever says so is another than the one named before. */
function isBehindVerb(tokens: readonly Token[], from: number): boolean {
  if (is(tokens[from], PREPOSITION)) return true
  let at = from
  while (tokens[at]?.kind === 'word' && !is(tokens[at], CLAUSE_OPENER)) {
    if (is(tokens[at], FINITE | IRREGULAR | ENDS_IN_ED)) return true
    at--
  }
  return false
}

/** "A mason", "the painter": what stands with an article, without a verb and for one, is a role too. */
function isShortRole(words: readonly Token[]): boolean {
  const end = words.findIndex((word) => is(word, PREPOSITION | RELATIVE))
  return (
    /^(?:a|an|the)$/.test(words[0]?.lower ?? '') &&
    words.length <= 8 &&
    !is(words.at(end < 0 ? -1 : end - 1), GROUP_NOUN) &&
    !words.some((word, at) => is(word, AUXILIARY) || takesObject(word, words[at + 1]))
  )
}

function opensOther({lower, grammar}: Token): boolean {
  return (
    /^(?:and|but|or|who|whom|whose|which|in|on|at|to|for|as|while|when|that|according)$/.test(
      lower,
    ) || is({grammar}, FINITE | PERSON_PRONOUN)
  )
}

/** "Said", "became visibly ill", "walked to the gate"; not "retired teacher". */
function isPredicate(token: Token, next: Token | undefined): boolean {
  if (token.capital || is(token, PERSON_NOUN)) return false
  return (
    is(token, REPORTS_ALONE | IRREGULAR) || (is(token, ENDS_IN_ED | GERUND) && is(next, CLOSED))
  )
}

/** "(The group) became a mirror". */
function takesObject(verb: Token, next: Token | undefined): boolean {
  return is(verb, IRREGULAR) && is(next, DETERMINER | POSSESSIVE)
}

export const HOLDS_OFFICE: RegExp =
  /^(?:directs|leads|heads|runs|chairs|edits|manages|owns|founded|co-founded|teaches|represents|coaches|captains|commands|presides|oversees|monitors|tracks|studies|researches|documents|compiles|keeps|supervises|coordinates)$/

/** After "who" or an age: the noun that "is" gives, or a verb of holding an office with its object, up to the next "and is" or comma. */
export function roleInClause(tokens: readonly Token[], from: number): Span | null {
  let first = from
  while (
    /^(?:is|was|now|also|then|currently|still|formerly|once)$/.test(tokens[first]?.lower ?? '')
  )
    first++
  const words = tokens.slice(first, clauseEnd(tokens, first))
  const [a, b] = [words[0], words.at(-1)]
  if (a === undefined || b === undefined) return null
  const isNamed =
    first > from &&
    !(is(a, GERUND) || isPredicate(a, words[1])) &&
    words.slice(0, 6).some((word) => is(word, PERSON_NOUN))
  const isHeld = HOLDS_OFFICE.test(a.lower) && words.length > 1
  return (isNamed && !/^(?:no|not|never|related)$/.test(a.lower)) || isHeld
    ? {start: a.start, end: b.end}
    : null
}

function clauseEnd(tokens: readonly Token[], first: number): number {
  const end = appositionEnd(tokens, first)
  for (let at = first; at < end; at++) {
    const next = tokens[at + 1]
    if (UNTIL.test(tokens[at]?.lower ?? '')) return at
    if (tokens[at]?.lower === 'and' && next !== undefined && beginsVerb(next)) return at
  }
  return end
}

// "Was head of the weir until he fled".
const UNTIL = /^(?:before|until|when)$/

function beginsVerb(token: Token): boolean {
  return is(token, AUXILIARY | REPORTS_ALONE | IRREGULAR | WHO) || HOLDS_OFFICE.test(token.lower)
}

function appositionEnd(tokens: readonly Token[], first: number): number {
  let end = first
  while (end < tokens.length && end - first < LONGEST_APPOSITION && !endsApposition(tokens, end))
    end++
  return end
}

/** A comma, a stop or a quotation mark; the mark of a plural possessive ends nothing. */
function endsApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isDash(tokens, at)) return true
  if (token.kind !== 'mark') return token.kind === 'punctuation' && /^[,.;:!?–—]$/.test(token.text)
  return !(/^[’']$/.test(token.text) && tokens[at - 1]?.end === token.start)
}
