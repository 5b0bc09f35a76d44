import type {Span} from '@onrecord/core'
import {KIN} from '../../data/kin.ts'
import {ONE_PERSON} from '../../data/person-nouns.ts'
import {HONORIFICS} from '../../data/titles.ts'
import {
  ADVERB,
  AUXILIARY,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  GERUND,
  IRREGULAR,
  is,
  NEGATION,
  PERSON,
  PERSON_NOUN,
  POSSESSIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {endsAside, OF_FOR} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {isOf, PARTISAN, PORTFOLIO, TITLE_PREFIX} from '../classes.ts'
import {isDemonym} from '../countries.ts'
import {isTitle, startOf} from './offices.ts'
import type {Run} from './run.ts'

/**
 * The role right before a name, with what tells which: "former foreign minister", "Norwegian Foreign Minister", and the noun of
 * "the group’s regional director, Ada Quorl,". An honorific alone is none.
 */
export function roleBefore(tokens: readonly Token[], run: Run): Span | null {
  const {style, apposed} = apposedOf(tokens, run)
  const last = run.first - style - (apposed < 0 ? 1 : 2)
  // "Chief of staff Gen. Ada Quorl": the office before the rank.
  const office = run.title === null ? null : officeWithField(tokens, run.title.first)
  let first = apposed < 0 ? (office ?? nounBefore(tokens, run.first)) : apposed
  // "Guild chairman Sir Odo Quorl".
  if (first > last && first < run.first) first = nounBefore(tokens, last + 1)
  first = pastStyles(tokens, first, last)
  if (first > last) return loneStyle(tokens, run)
  const [a, b] = [tokens[withJoined(tokens, firstOf(tokens, first), last)], tokens[last]]
  return a !== undefined && b !== undefined ? {start: a.start, end: b.end} : null
}

/** How many tokens lead a name, and the noun in apposition before them, or -1. */
function apposedOf(
  tokens: readonly Token[],
  run: Run,
): {readonly style: number; readonly apposed: number} {
  const style = run.honorific !== null && isStyle(tokens[run.first - 1]) ? 1 : 0
  const wide = run.first - leadOf(tokens, run)
  const led = wide > style ? apposedNoun(tokens, run, wide) : -1
  return led < 0 ? {style, apposed: apposedNoun(tokens, run, style)} : {style: wide, apposed: led}
}

/** "The head of the union, (Comrade) Odo Quorl,", "(Prof.) Odo Quorl", "(Dr (Mrs)) Ada Quorl", "(Green) Ada Quorl": where what a name is led by begins, and no office. */
function leadOf(tokens: readonly Token[], {first, title}: Run): number {
  if (title !== null && title.first < first) return title.first
  let at = first
  if (tokens[at - 1]?.text === ')' && tokens[at - 3]?.text === '(') at -= 3
  if (at < first && HONORIFICS.has(tokens[at - 1]?.lower.replace('.', '') ?? '')) return at - 1
  while (isIn(preceding(tokens, at), PARTISAN) || preceding(tokens, at)?.kind === 'possessive') at--
  return at
}

function firstOf(tokens: readonly Token[], role: number): number {
  return firstField(tokens, firstModifier(tokens, role))
}

/** "(Former miller and) weir keeper Ada Quorl": both are hers; not "the mayor and Envoy Ada Quorl", "his wife and daughter Ada", "between the mayor and miller Ada". */
function withJoined(tokens: readonly Token[], first: number, last: number): number {
  const nouns = [tokens[first - 2], tokens[last]]
  const isBoth =
    preceding(tokens, first)?.lower === 'and' &&
    nouns.every((noun) => isRoleNoun(noun) && !is(noun, ENDS_IN_S) && !KIN.has(noun?.lower ?? ''))
  if (!isBoth) return first
  const joined = firstOf(tokens, first - 2)
  return [1, 2].some((by) => /^(?:between|both)$/.test(tokens[joined - by]?.lower ?? ''))
    ? first
    : joined
}

/** "Dr" of "Dr Quorl": no role, but what the speakers' pass asks for. */
function loneStyle(tokens: readonly Token[], {first, title}: Run): Span | null {
  const style = title === null ? undefined : tokens[first - 1]
  return style !== undefined && LONE_STYLE.test(style.text)
    ? {start: style.start, end: style.end}
    : null
}

/** How somebody is addressed who has no role, as the speakers' pass is told it. */
export const LONE_STYLE: RegExp = /(?:^|[’']s )(?:Dr\.?|Lord|Lady|Baroness)$/

/** Where a role begins behind how somebody is addressed; "the Lord Chancellor", "Lord Justices" are some. */
function pastStyles(tokens: readonly Token[], first: number, last: number): number {
  let at = first
  const isNoStyle = (): boolean =>
    at < last && (tokens[at]?.lower === 'lord' || isTitle(tokens[at + 1]))
  while (at <= last && isStyle(tokens[at]) && !isNoStyle()) at++
  return at
}

/** "UK (Foreign) Secretary", "(Work and) Pensions Secretary", "(Children’s) Minister": what an office is over, or whose it is. */
function firstField(tokens: readonly Token[], office: number): number {
  const rank = preceding(tokens, office)?.text ?? ''
  if (OPENS_RANK.test(`${rank} ${tokens[office]?.lower}`)) return office - 1
  // "Former Labour leader" is a party’s.
  if (tokens[office]?.capital === false && rank === 'Labour') return office
  let first = office
  while (isField(preceding(tokens, first))) first--
  while (preceding(tokens, first)?.lower === 'and' && isField(tokens[first - 2])) first -= 2
  if (first < office && /^(?:U\.?[KS]\.?|EU|UN)$/.test(preceding(tokens, first)?.text ?? ''))
    return first - 1
  return preceding(tokens, first)?.kind === 'possessive' && isIn(tokens[first - 2], OWNERS)
    ? first - 2
    : first
}

/** "First Minister" where a sentence begins, as well. */
const OPENS_RANK =
  /^(?:First (?:lady|minister|secretary)|Shadow (?:chancellor|minister|secretary))$/
const OWNERS = wordList('children women veterans')

/** "Foreign", and "then-Foreign". */
function isField(token: Token | undefined): boolean {
  return (
    (token?.capital === true && isOf(token, PORTFOLIO)) ||
    /^(?:ex|then)-\p{Lu}/u.test(token?.text ?? '')
  )
}

/** Not in "we suspect Quorl", "it will host Quorl". */
function nounBefore(tokens: readonly Token[], name: number): number {
  return isRoleNoun(preceding(tokens, name)) &&
    !/^(?:we|i|they|will|would|can|could|may|might|must|should)$/.test(
      tokens[name - 2]?.lower ?? '',
    )
    ? name - 1
    : officeWithField(tokens, name)
}

/** Where "director of rugby", "minister for foreign affairs" begins that stands right before a name. */
function officeWithField(tokens: readonly Token[], name: number): number {
  let of = name - 1
  while (name - of <= LONGEST_FIELD && isFieldNoun(tokens[of])) of--
  const office = tokens[of - 1]
  return of < name - 1 &&
    isIn(tokens[of], OF_FOR) &&
    isIn(office, WITH_FIELD) &&
    (office?.capital === false || of === 1)
    ? of - 1
    : name
}

const LONGEST_FIELD = 3
const WITH_FIELD = wordList(
  'chief commissioner coordinator dean director editor head manager minister president professor secretary spokesman spokesperson spokeswoman undersecretary under-secretary vice-president',
)

function isFieldNoun(token: Token | undefined): boolean {
  if (isIn(token, STATE_STAFF)) return token?.capital === false
  return (
    token?.kind === 'word' &&
    !token.capital &&
    !is(token, CLOSED | PERSON | ADVERB | IRREGULAR | ENDS_IN_ED | REPORTS_ALONE | TIME_WORD)
  )
}

const STATE_STAFF = wordList('state staff')

// "Local" and "national" are adjectives as well, and others are no one's role.
const ONE: number = noteClass(
  [...ONE_PERSON, 'peer', 'lord'].filter(
    (noun) =>
      !/^(?:local|national|human|individual|couple|death|fatality|casualty|injury|lady|rival)$/.test(
        noun,
      ),
  ),
)

/** "The chairman (Sir) Odo Quorl", "Guild peer (Lord) Quorl": how somebody is addressed, and no part of what he is. */
function isStyle(token: Token | undefined): boolean {
  if (token?.capital !== true) return false
  return /^(?:(?:mr|mrs|ms|miss|mx|dr)\.?|sir|dame|lord|lady|baroness)$/.test(token.lower)
}

export function isRoleNoun(token: Token | undefined): boolean {
  return (
    token?.capital === false &&
    (is(token, PERSON_NOUN) || isNoted(token, ONE) || token.lower.endsWith('ologist'))
  )
}

/** The noun for one person before a name between commas: "the Reed Council’s chair, Ada Quorl,", "the head of the union, (Sir) Odo Quorl.". */
function apposedNoun(tokens: readonly Token[], run: Run, style: number): number {
  const first = run.first - style
  if ((run.title?.first ?? first) < first || preceding(tokens, first)?.text !== ',') return -1
  if (!endsAside(tokens[run.last + 1])) return -1
  // "The king, Lady Quorl, and others" may be several.
  if (style > 0 && tokens[run.last + 2]?.lower === 'and') return -1
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
  const isHead = isLast || isOverAt(tokens, at + 1)
  if (isOneWithRole(tokens[at], isLast)) return isHead ? at : -1
  return isHead && isOffice(tokens[at]) ? officeFrom(tokens, at) : null
}

export function isOffice(token: Token | undefined): boolean {
  return token?.capital === true && isTitle(token)
}

/** "Norland’s (Prime Minister), Ada Quorl,", "the (Bishop of Tessen), Odo Quorl,": where an office with capitals begins; not in "Ada King, Odo Quorl,", nor whom "the aide to the Mayor, Odo Quorl," serves. */
function officeFrom(tokens: readonly Token[], office: number): number | null {
  const first = startOf(tokens, office)
  const before = preceding(tokens, first)
  if (before?.lower === 'the' && isOverAt(tokens, first - 2)) {
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

/** "Of", "for"; "in" before a name alone, "in the Ministry": not "the manager in the dock". */
function isOverAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  const place = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  return /^(?:of|for|at|to)$/.test(word) || (word === 'in' && tokens[place]?.capital === true)
}

const MOST_MODIFIERS = 4

/** The first of the words that tell more of a role: "chief", "former council". What may be a verb is one only where a noun phrase has begun. */
function firstModifier(tokens: readonly Token[], role: number): number {
  let first = role
  for (let at = role - 1; at >= 0 && role - at <= MOST_MODIFIERS; at--) {
    const token = tokens[at]
    if (token === undefined || !isModifier(token, at, tokens[at + 1]) || isVerbBefore(tokens, at))
      break
    if (!mayBeVerb(tokens, at) || opensPhrase(preceding(tokens, at))) first = at
  }
  return first
}

/** Of capitals "Norse", "South" of "South African", and what somebody has won; of small letters also how. */
function isModifier(token: Token, at: number, next: Token | undefined): boolean {
  if (token.kind !== 'word' || token.lower === 'own') return false
  return token.capital && at > 0
    ? isIn(token, WON) ||
        [token.lower, `${token.lower} ${next?.lower}`].some(isDemonym) ||
        token.lower.endsWith('-winning')
    : token.lower === 'press' ||
        !is(token, CLOSED | REPORTS_ALONE | ADVERB | ENDS_IN_LY | NEGATION | IRREGULAR | TIME_WORD)
}

const WON = wordList(
  'defending disgraced grammy incoming managing nobel olympic open oscar outgoing paralympic reigning retired sporting us wimbledon',
)

/** "The crisis (forced) President Quorl", "that change (involved) ejecting host Quorl": what is done, and no part of a role. */
function isVerbBefore(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!is(token, ENDS_IN_ED | GERUND) || opensPhrase(preceding(tokens, at))) return false
  return next?.capital === true || is(next, GERUND)
}

/** By its ending, behind "to" and "will", and before a capital: "to involve Minister Quorl", "they resemble Senator Quorl". */
function mayBeVerb(tokens: readonly Token[], at: number): boolean {
  const [token, before] = [tokens[at], preceding(tokens, at)]
  // "Home affairs spokesman".
  if (isOf(token, PORTFOLIO) || isIn(token, WON)) return false
  if (is(token, ENDS_IN_ED | ENDS_IN_S | GERUND)) return true
  if (token?.capital !== false || isOf(token, TITLE_PREFIX)) return false
  return before?.lower === 'to' || is(before, AUXILIARY) || tokens[at + 1]?.capital === true
}

function opensPhrase(token: Token | undefined): boolean {
  return token?.kind === 'possessive' || is(token, DETERMINER | POSSESSIVE)
}
