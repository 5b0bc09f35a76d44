import {DENOMINATORS, SMALL_NUMBERS} from '../../data/number-words.ts'
import {CLOSED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../tokens/lex.ts'
import {exact, isOrdinalEnd, type NumberPhrase, numberAt} from '../tokens/number.ts'
import {isPlural} from './counted-nouns.ts'
import type {Quantity} from './quantity.ts'
import {pointsAfter} from './units.ts'

/** "one in five", "two out of three" as percent. */
export function shareAt(
  tokens: readonly Token[],
  at: number,
  part: NumberPhrase | null,
): Quantity | null {
  if (part === null || part.value === null) return null
  const after = wholeAfter(tokens, part.next)
  // "12 in 1,000"
  const isMany = part.value > 9 && !/^10*,0/.test(tokens[(after?.next ?? 0) - 1]?.lower ?? '')
  const whole = isMany ? null : (after ?? wholeAfterNoun(tokens, part))
  if (whole === null || whole.value === null || whole.value <= part.value) return null
  return {
    from: at,
    to: whole.next,
    ...share(part.value / whole.value),
    digits: part.digits,
    rule: 'share',
  }
}

/** The second number of "one in five": no year, no stretch of time, no list of places, no "15th century". */
function wholeAfter(tokens: readonly Token[], at: number): NumberPhrase | null {
  if (tokens[at]?.lower === 'times' && tokens[at + 1]?.lower === 'out')
    return wholeAfter(tokens, at + 1)
  const link = tokens[at]?.lower
  const outOf = link === 'out' && tokens[at + 1]?.lower === 'of'
  if (link !== 'in' && !outOf) return null
  const whole = numberAt(tokens, pastEvery(tokens, at + (outOf ? 2 : 1)))
  if (whole === null || /^\d{4}/.test(tokens[whole.next - 1]?.lower ?? '')) return null
  const after = tokens[whole.next]
  return isOrdinalEnd(after) || NO_WHOLE.test(after?.lower ?? '') ? null : whole
}

/** "one in every five" */
function pastEvery(tokens: readonly Token[], at: number): number {
  return tokens[at]?.lower === 'every' ? at + 1 : at
}

/** "1 new driver in 3": up to two words between, and nothing that the second number counts. */
function wholeAfterNoun(
  tokens: readonly Token[],
  {next, value}: NumberPhrase,
): NumberPhrase | null {
  if (tokens[next + 1]?.lower === 'out') return wholeAfterPeople(tokens, next)
  if (value !== 1) return null
  const link = [next + 1, next + 2].find((at) => tokens[at]?.lower === 'in')
  if (link === undefined || !tokens.slice(next, link).every(isPlainWord)) return null
  const whole = wholeAfter(tokens, link)
  const after = tokens[whole?.next ?? 0]
  return after?.kind === 'word' && (after.cased || isPlural(after.lower)) ? null : whole
}

/** "three people out of 100"; not "3.1 stars out of 5" */
function wholeAfterPeople(tokens: readonly Token[], noun: number): NumberPhrase | null {
  const whole = isPlainWord(tokens[noun]) ? wholeAfter(tokens, noun + 1) : null
  return whole !== null && (whole.value ?? 0) >= 10 ? whole : null
}

function isPlainWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.cased && !is(token, CLOSED)
}

const NO_WHOLE =
  /^(?:days?|weeks?|months?|years?|hours?|minutes?|decades?|cities|countries|places|attempts|games|innings|matches|meetings|outings|overs|seasons|starts)$/

/** A share in words, or two that make a range: "between a quarter and a third". */
export function fractionsAt(tokens: readonly Token[], at: number): Quantity | null {
  const first = fractionAt(tokens, at)
  const isRange =
    preceding(tokens, at)?.lower === 'between' && tokens[first?.to ?? 0]?.lower === 'and'
  const second = first !== null && isRange ? fractionAt(tokens, first.to + 1) : null
  if (first === null || second === null) return first
  return {...first, from: at - 1, to: second.to, upper: second.value, qualifier: 'range'}
}

/** "half of", "two-thirds of", "a quarter of" as percent; "half a percentage point". */
function fractionAt(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]?.lower ?? ''
  if (word === 'half') return ofPoint(tokens, at, at + 1, 1 / 2) ?? halfAt(tokens, at)
  const count = word === 'a' ? 1 : SMALL_NUMBERS.get(word)
  if (count === undefined) return null
  const hyphen = tokens[at + 1]?.lower === '-' ? 1 : 0
  const denominator = tokens[at + 1 + hyphen]?.lower ?? ''
  const part = DENOMINATORS.get(denominator)
  if (part === undefined) return null
  const to = at + 2 + hyphen
  const points = ofPoint(tokens, at, to, count * part)
  // "Six quarters" are of a year.
  if (points !== null || count * part > 1 || !isShareOf(tokens, at, to)) return points
  if (count > 1 !== /(?:s|ves)$/.test(denominator) && count * part !== 1) return null
  return {from: at, to, ...share(count * part), digits: false, rule: 'fraction'}
}

/** "three quarters of an hour" is a time, "a quarter of a million" a number. */
function isShareOf(tokens: readonly Token[], at: number, to: number): boolean {
  if (isOfAnHour(tokens, to) || (numberAt(tokens, at)?.next ?? 0) > to) return false
  return tokens[at]?.lower !== 'a' || isShareContext(tokens, at, to)
}

/** "half a percentage point", "a quarter-point", "two-tenths of a point"; "a third point" is the next after the second. */
function ofPoint(
  tokens: readonly Token[],
  from: number,
  to: number,
  value: number,
): Quantity | null {
  const phrase = pointsAfter(tokens, to)
  if (phrase === null) return null
  const isPart = tokens[to]?.lower === 'of' || value % (1 / 4) === 0
  if (!isPart && !phrase.unit.startsWith('percent')) return null
  const {next, unit} = phrase
  return {
    from,
    to: next,
    value: exact(value),
    upper: null,
    qualifier: 'exact',
    unit,
    digits: false,
    rule: 'fraction',
  }
}

function isOfAnHour(tokens: readonly Token[], to: number): boolean {
  return (
    tokens[to]?.lower === 'of' && tokens[to + 1]?.lower === 'an' && tokens[to + 2]?.lower === 'hour'
  )
}

/** "a quarter of", "about a third", "a third more": without either, "a third" is the next after the second. */
function isShareContext(tokens: readonly Token[], at: number, to: number): boolean {
  return (
    isCompared(tokens, to) ||
    tokens[at - 4]?.lower === 'between' ||
    /^(?:about|nearly|almost|around|roughly|than|by|between)$/.test(
      preceding(tokens, at)?.lower ?? '',
    )
  )
}

/** "(A third) of them", "more than", "more boats", "higher"; a third more serious talk is the next. */
function isCompared(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.lower ?? '', tokens[at + 1]]
  if (/^(?:more|less)$/.test(word))
    return next?.kind !== 'word' || is(next, CLOSED) || isPlural(next.lower)
  return COMPARES.test(word)
}

const COMPARES =
  /^(?:of|fewer|bigger|cheaper|dearer|faster|greater|heavier|higher|larger|lighter|longer|lower|shorter|slower|smaller|were|are)$/

function halfAt(tokens: readonly Token[], at: number): Quantity | null {
  const before = preceding(tokens, at)?.lower ?? ''
  const after = tokens[at + 1]?.lower ?? ''
  const isPart = /^(?:of|the|its|their|all|his|her|those|these)$/.test(after)
  const isChange =
    /^(?:by|than|nearly|almost|about|over|in|between)$/.test(before) &&
    !/^(?:an?|-|dozen)$/.test(after)
  if (/^(?:first|second|other|better|and|a)$/.test(before) || !(isPart || isChange)) return null
  return {from: at, to: at + 1, ...share(1 / 2), digits: false, rule: 'fraction'}
}

/** "A third" says no more than 33.3 percent. */
const SHARE_DIGITS = 3

function share(part: number): Pick<Quantity, 'value' | 'upper' | 'qualifier' | 'unit'> {
  return {
    value: Number((part * 100).toPrecision(SHARE_DIGITS)),
    upper: null,
    qualifier: 'exact',
    unit: 'percent',
  }
}
