import type {Span} from '@onrecord/core'
import {
  AUXILIARY,
  CLAUSE_OPENER,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  FINITE,
  GERUND,
  GROUP_NOUN,
  IRREGULAR,
  is,
  PERSON,
  PERSON_NOUN,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
  WHO,
  WHOM,
} from '../../language/grammar.ts'
import {isPersonNoun} from '../../language/person-noun.ts'
import {preceding} from '../../language/preceding.ts'
import {AND_OR, ARTICLES} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {DASH, isTelling} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {isOf, OF_ORGANISATION, PORTFOLIO} from '../classes.ts'
import {isTitle} from './offices.ts'
import {isOffice, isRoleNoun} from './roles-before.ts'

const LONGEST_APPOSITION = 30

/** The role that an apposition tells: "chairman of …", "a mason", "who is also president of …", "who directs …". */
export function roleFrom(tokens: readonly Token[], first: number): Span | null {
  if (tokens[first]?.lower === 'who') return roleInClause(tokens, first + 1)
  const a = tokens[first]
  if (a === undefined || opensOther(a) || isPredicate(a, tokens[first + 1], tokens[first + 2]))
    return null
  if ((a.capital && opensName(tokens, first)) || opensTime(tokens, first)) return null
  if (isOneOfSeveral(tokens.slice(first, first + 4))) return null
  const words = withoutOpen(tokens.slice(first, beforeAsking(tokens, first)))
  const b = words.at(-1)
  if (b === undefined) return null
  const hasNoun = words.slice(0, 10).some((word) => is(word, PERSON_NOUN))
  if (!(hasNoun || isOver(words) || isShortRole(words))) return null
  return isClause(words) || isMainClause(tokens, first) || isNextPerson(words)
    ? null
    : {start: a.start, end: b.end}
}

/** "In a talk with Ada Vale, (the miller repeated her plan, which is old)", "(the miller left)": what a sentence goes on with that opened without a verb. */
export function isMainClause(tokens: readonly Token[], first: number): boolean {
  const opening = tokens.slice(0, first - 1)
  if (!is(tokens[0], PREPOSITION | GERUND) || opening.some(mayBeVerb)) return false
  const words = tokens.slice(first, appositionEnd(tokens, first))
  const verb = words.findIndex((word) => OPENS.test(word.lower) || isLaterVerb(word))
  if (verb < 2 || OPENS.test(words[verb]?.lower ?? '')) return false
  const isWhole = !/^[,–—-]$/.test(tokens[first + words.length]?.text ?? '')
  // Not "the chief appointed this month".
  const object = words[verb + 1]
  return isWhole || is(object, POSSESSIVE) || isIn(object, ARTICLES)
}

/** Also a mark, behind which another clause may stand. */
function mayBeVerb(token: Token): boolean {
  return token.kind === 'punctuation' || isLaterVerb(token)
}

function isLaterVerb(token: Token): boolean {
  return !token.capital && is(token, AUXILIARY | FINITE | IRREGULAR | REPORTS_ALONE | ENDS_IN_ED)
}

/** "Managing partner at Quorl", "strategist for Quorl": a noun for one by its form, with whose it is. */
function isOver(words: readonly Token[]): boolean {
  const of = words.findIndex((word) => is(word, PREPOSITION))
  const noun = words[of - 1]
  return (
    of > 0 &&
    of < LONGEST_NOUN &&
    noun?.capital === false &&
    /^(?:at|for|of|with)$/.test(words[of]?.lower ?? '') &&
    (is(noun, PERSON) || /^(?:affiliate|lead|partner)$/.test(noun.lower))
  )
}

const LONGEST_NOUN = 6

/** "Author of “Weirs”", whose title is another name. */
function withoutOpen(words: readonly Token[]): readonly Token[] {
  const isOpen = words.at(-1)?.lower === 'of' && !words.some((word) => is(word, RELATIVE))
  return isOpen ? words.slice(0, -1) : words
}

/** "They met Ada Vale, (Quorl and other millers)", "(Quorl or the mayor)", "(Quorl and Tessen watched)"; not "(Chairman and …)", "(Norse and Danish envoy)". */
function isOneOfSeveral([name, and, next, verb]: readonly Token[]): boolean {
  return (
    name?.capital === true &&
    isIn(and, AND_OR) &&
    (is(next, DETERMINER | POSSESSIVE) || (verb !== undefined && isLaterVerb(verb))) &&
    !(isTitle(name) || is(name, PERSON))
  )
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
  // "(Master Distiller), and"; not "(Master Distiller and Ida Lind)".
  const isClosed = tokens[end]?.kind !== 'word'
  if (isClosed && isIn(run[0], RANKS) && run.length === 2 && isPersonNoun(run[1]?.lower ?? ''))
    return false
  if (run.slice(0, -1).some(isTitle) && !isTitle(run.at(-1))) return true
  if (run.length < 2 || tokens[end]?.lower !== 'and' || !tokens[end + 1]?.capital) return false
  while (tokens[end + 1]?.capital) end++
  return !is(tokens[end + 1], PERSON_NOUN)
}

const RANKS = wordList('assistant chief deputy head lead master principal senior')

/** "Ada Vale, (Kenyan miller Odo Quorl and others)", "(Top of the Weirs presenter Odo Quorl)": the next of several; not "(miller Odo Quorl’s wife)", "(head Orm Museum)". */
function isNextPerson(words: readonly Token[]): boolean {
  const end = words.findIndex((word) => is(word, PREPOSITION | POSSESSIVE | DETERMINER))
  const own = end < 0 || words[0]?.capital ? words : words.slice(0, end)
  // "Chief Orm House lawyer".
  const noun = own.findIndex(
    (word, at) =>
      (isRoleNoun(word) || ((end < 0 || at < end) && isOffice(word))) &&
      word.lower !== 'chief' &&
      own[at + 1]?.capital &&
      !isTitle(own[at + 1]) &&
      !/^(?:emerit|elect|designate)/.test(own[at + 1]?.lower ?? ''),
  )
  if (noun < 0 || words.some(({kind}) => kind === 'possessive')) return false
  let next = noun + 1
  while (own[next]?.capital && !isOf(own[next], OF_ORGANISATION) && !isTitle(own[next])) next++
  return !own[next]?.capital
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
  if (!isDash(tokens, dash) || !isIn(tokens[first], ARTICLES)) return null
  const words = tokens.slice(first, first + 7)
  const end = words.findIndex(
    (word, at) => is(word, PREPOSITION | RELATIVE) || endsApposition(tokens, first + at),
  )
  return end > 0 && isRoleNoun(words[end - 1]) ? roleFrom(tokens, first) : null
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
  const verb = words.findIndex(
    ({grammar, lower}, at) =>
      is({grammar}, who) ||
      says.test(lower) ||
      (lower === 'says' && words[at + 1]?.lower === 'that'),
  )
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

/** "A mason", "the painter": what stands with an article, without a verb and for one, is a role too; not "the unfairness of it", nor the "A" of "A Quorl". */
function isShortRole(words: readonly Token[]): boolean {
  const end = words.findIndex((word) => is(word, PREPOSITION | RELATIVE))
  const head = words.at(end < 0 ? -1 : end - 1)
  return (
    /^(?:the|an?)$/.test(words[0]?.text ?? '') &&
    (words.length <= 8 || is(head, PERSON)) &&
    !is(head, GROUP_NOUN | TIME_WORD) &&
    // "Ada, (the same thing every day)".
    !words.some(({lower}) => lower === 'same') &&
    !/(?:(?<!gover)ness|(?<!rela)tion|ship)$/.test(head?.lower ?? '') &&
    !words.some((word, at) => is(word, AUXILIARY) || takesObject(word, words[at + 1])) &&
    // "(The group) found".
    !(end < 0 && words.length < 4 && is(head, IRREGULAR))
  )
}

function opensOther({lower, grammar}: Token): boolean {
  return (
    /^(?:am|and|but|or|who|whom|whose|which|about|after|ahead|along|alongside|although|because|since|though|unless|in|on|at|by|to|for|as|while|when|that|according|despite|until|with|within|during|none)$/.test(
      lower,
    ) || is({grammar}, FINITE | PERSON_PRONOUN)
  )
}

/** "Said", "can’t", "became visibly ill", "walked to the gate", "twice ran for mayor"; not "retired teacher", "newly elected mayor". */
function isPredicate(token: Token, next: Token | undefined, second?: Token): boolean {
  if (token.capital || is(token, PERSON_NOUN)) return false
  if (is(token, ENDS_IN_LY) && next !== undefined && second !== undefined)
    return is(next, IRREGULAR | ENDS_IN_ED) && is(second, CLOSED)
  return (
    is(token, REPORTS_ALONE | IRREGULAR) ||
    /n[’']t$/.test(token.lower) ||
    (is(token, ENDS_IN_ED | GERUND) && is(next, CLOSED))
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

/** "Head of the Washington, DC-based weir", "of a weir in Washington, D.C.", "a Tessen, Quorland, native", "minister for culture, sports and weirs". */
function goesOnBehindComma(tokens: readonly Token[], comma: number): boolean {
  const [before, next] = [tokens[comma - 1], tokens[comma + 1]]
  return (
    (next?.capital === true && /^d\.?c\b/.test(next.lower)) ||
    isBesideRegion(tokens, comma) ||
    (isOf(before, PORTFOLIO) &&
      isOf(next, PORTFOLIO) &&
      /^(?:and|,)$/.test(tokens[comma + 2]?.text ?? ''))
  )
}

/** "A Tessen(,) Quorland(,) native": the commas around the name of a region, behind a town and before somebody. */
function isBesideRegion(tokens: readonly Token[], comma: number): boolean {
  const isLast = !tokens[comma + 1]?.capital
  const step = isLast ? -1 : 1
  let other = comma + step
  while (tokens[other]?.capital && Math.abs(other - comma) < LONGEST_REGION) other += step
  if (other === comma + step || tokens[other]?.text !== ',') return false
  const [first, last] = isLast ? [other, comma] : [comma, other]
  const somebody = tokens[last + 1]
  return (
    tokens[first - 1]?.capital === true &&
    is(tokens[first - 2], DETERMINER) &&
    somebody?.capital === false &&
    (isPersonNoun(somebody.lower) || somebody.lower === 'native')
  )
}

const LONGEST_REGION = 4

/** A comma, a stop or a quotation mark; the mark of a plural possessive ends nothing. */
function endsApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isDash(tokens, at)) return true
  if (token.kind !== 'mark')
    return (
      token.kind === 'punctuation' &&
      /^[,.;:!?–—]$/.test(token.text) &&
      !(token.text === ',' && goesOnBehindComma(tokens, at))
    )
  return !(/^[’']$/.test(token.text) && tokens[at - 1]?.end === token.start)
}
