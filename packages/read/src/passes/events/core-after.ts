import {NEGATIONS, POSSESSIVES} from '../../data/closed-class.ts'
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  CLOSED,
  GERUND,
  is,
  PREPOSITION,
  RELATIVE,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {BEFORE_AFTER} from '../../language/small-words.ts'
import {isNoted} from '../../language/word-forms.ts'
import {isIn} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {isParticiple} from '../tokens/verb-tenses.ts'
import type {Core} from './core.ts'
import {isBareParticiple, isBreak} from './phrases.ts'
import {isState} from './states.ts'
import {isOpener, isTime, OPENER, subjectStart} from './subject-start.ts'
import {
  BE_FORM,
  HAVE_FORM,
  INFINITIVE_LEADS,
  isPrefixed,
  isVerb,
  isWithinGroup,
  leadsInfinitive,
  MODAL,
  past,
} from './verbs.ts'

/** The event that a date opens: "In May, [the fleet left the harbour]"; what is told of its subject alone is passed over. */
export function coreAfter(tokens: readonly Token[], date: number, ahead: boolean): Core | null {
  const first = tokens[date]?.lower === ',' ? date + 1 : date
  const start = pastAside(tokens, first)
  let at = isNoted(tokens[start], OPENER) ? -1 : start
  while (at >= 0 && at < date + REACH) {
    if (
      (isVerb(tokens, at) && !isToldApart(tokens, start, at)) ||
      (at > start && isState(tokens, at, ahead))
    )
      return startingAt(tokens, first, start, verbCore(tokens, lastOfGroup(tokens, at)))
    at = pastToken(tokens, at)
  }
  return null
}

export const REACH = 26

/** "[the assault], in May"; not "[the assault] in Quayle, Norland, in May" */
export function isApart(tokens: readonly Token[], noun: number, date: number): boolean {
  for (let at = noun + 1; at < date; at++) {
    const isOfPlace = tokens[at - 1]?.cased && (tokens[at + 1]?.cased || at >= date - 2)
    if (tokens[at]?.lower === ',' && !isOfPlace) return true
  }
  return false
}

/** "In May, at a yard in Orm, [the crews left]", "In May, a week before the vote, [she left]": what stands before a subject and its comma tells of it alone. */
function startingAt(tokens: readonly Token[], first: number, start: number, core: Core): Core {
  const isApart =
    core.start > start &&
    core.start < core.subjectEnd &&
    preceding(tokens, core.start)?.lower === ',' &&
    isAdjunct(tokens, first)
  return isApart ? core : {...core, start}
}

function isAdjunct(tokens: readonly Token[], start: number): boolean {
  const [first, second] = tokens.slice(start)
  return (
    is(first, PREPOSITION | GERUND | ADVERB | CLAUSE_OPENER) ||
    isTime(first) ||
    isTime(second) ||
    UNITS.test(second?.lower ?? '')
  )
}

const UNITS = /^(?:hour|day|night|week|month|year|decade)s?$/

/** "In May, as rain fell, [the crews left]", "On Friday, speaking in Orm, [she left]": behind a clause between two commas. */
function pastAside(tokens: readonly Token[], start: number): number {
  const isAside =
    isNoted(tokens[start], OPENER) || is(tokens[start], GERUND) || isTimeAside(tokens, start)
  if (!isAside || preceding(tokens, start)?.lower !== ',') return start
  const comma = tokens.findIndex(({lower}, at) => at > start && lower === ',')
  return comma < 0 || comma > start + LONGEST_ASIDE ? start : comma + 1
}

/** "In 2018, [after his book was out], …", "In 2016, [the same year she left], …" */
function isTimeAside(tokens: readonly Token[], start: number): boolean {
  const [first, second] = tokens.slice(start)
  return isIn(first, BEFORE_AFTER) || (first?.lower === 'the' && second?.lower === 'same')
}

const LONGEST_ASIDE = 14

/** "In May the shops, [closed] for years, opened": behind the first comma of two. */
function isToldApart(tokens: readonly Token[], start: number, verb: number): boolean {
  if (preceding(tokens, verb)?.lower !== ',' || !isParticiple(tokens[verb])) return false
  return tokens.slice(start, verb).filter(({lower}) => lower === ',').length % 2 === 1
}

/** The next token, over the verb of a relative clause; less than 0 where another clause begins. */
function pastToken(tokens: readonly Token[], at: number): number {
  const token = tokens[at]
  if (token === undefined || isBreak(token)) return -1
  if (!isOpener(tokens, at) || token.lower === 'as') return at + 1
  return is(token, RELATIVE) ? afterRelative(tokens, at) + 1 : -1
}

/** The last token of the verb of a relative clause: of "that monitors trade" the one after "that". */
function afterRelative(tokens: readonly Token[], opener: number): number {
  const [next] = tokens.slice(opener + 1)
  const isOwn = is(next, AUXILIARY | CLOSED) || next?.cased === true || isVerb(tokens, opener + 1)
  let verb = opener + 1
  while (isOwn && verb < opener + LONGEST_RELATIVE && !isVerb(tokens, verb)) verb++
  return verb
}

const LONGEST_RELATIVE = 8

/** "was [charged]", "had been [held]", "will [open]" */
export function lastOfGroup(tokens: readonly Token[], index: number): number {
  let at = index
  while (isNoted(tokens[at], BE_FORM | HAVE_FORM | MODAL)) at = past(tokens, at + 1)
  return isVerb(tokens, at) ? at : index
}

/** The verb group that ends with a verb, with its subject. */
export function verbCore(tokens: readonly Token[], verb: number): Core {
  let from = isPrefixed(tokens, verb) ? verb - 2 : verb
  // "Got engaged", "were left stunned".
  if (!isNoted(tokens[verb], BE_FORM) && isParticiple(tokens[verb]) && isVerb(tokens, verb - 1))
    from--
  let at = from - 1
  while (at >= 0 && inGroup(tokens, at)) {
    if (!isWithinGroup(tokens, at)) from = at
    at--
  }
  const group = tokens.slice(from, verb)
  const last = group.findLast(
    (token) => isNoted(token, BE_FORM | HAVE_FORM | MODAL) || token.lower === 'to',
  )
  const start = subjectStart(tokens, from)
  return {
    kind: 'verb',
    from,
    to: verb + 1,
    start,
    subjectEnd: from,
    passive:
      last === undefined
        ? isBareParticiple(tokens, from)
        : isNoted(last, BE_FORM) && isParticiple(tokens[verb]),
    // "It’s been"
    perfect: tokens[verb]?.lower === 'been' || group.some((token) => isPerfect(token)),
    negated: isNegated(tokens, start, from, verb),
    given: false,
  }
}

/** "did not open", "left without paying", "gave no details", "was not there", "no boats left" */
function isNegated(tokens: readonly Token[], start: number, from: number, verb: number): boolean {
  const next = tokens[verb + 1]?.lower ?? ''
  const head = `${tokens[start]?.lower} ${tokens[start + 1]?.text}`
  if (start < from && NONE.test(head)) return true
  if (next === 'no' && IDLE.test(tokens[verb]?.lower ?? '')) return true
  if (isNoted(tokens[verb], BE_FORM) && NEGATIONS.has(next)) return !isOnly(tokens[verb + 2])
  return tokens
    .slice(Math.max(0, from - 1), verb)
    .some(({lower}) => NEGATIONS.has(lower) || lower === 't' || lower === 'without')
}

/** "was not only the mayor" */
function isOnly(token: Token | undefined): boolean {
  return token?.lower === 'only' || token?.lower === 'just'
}

// "No boats", "none of them"; neither "no fewer than nine boats", "No 3 Orm", "No Way Out" nor "none other than".
const NONE = /^(?:no (?!fewer|less|sooner)\p{Ll}|(?:nobody|none|nothing|neither) (?!other|but))/u
const IDLE = /^(?:gave|had|made|took|found|saw|was|were|been)$/

function isPerfect(token: Token): boolean {
  return isNoted(token, HAVE_FORM) || token.lower === 'been'
}

function inGroup(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? ''
  // The month, and "against their will".
  if (word === 'may' && tokens[at]?.cased === true) return false
  if (word === 'will' && POSSESSIVES.has(preceding(tokens, at)?.lower ?? '')) return false
  return (
    is(tokens[at], AUXILIARY) ||
    isWithinGroup(tokens, at) ||
    (word === 'to' && leadsInfinitive(tokens, at)) ||
    (INFINITIVE_LEADS.has(word) && tokens[at + 1]?.lower === 'to')
  )
}
