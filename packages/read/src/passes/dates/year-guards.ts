import {CURRENCY_SIGNS} from '../../data/currencies.ts'
import {NUMBERED, UNITS} from '../../data/measures.ts'
import {SCALES} from '../../data/number-words.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {words} from '../../data/words.ts'
import {CLOSED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {THE} from '../../language/small-words.ts'
import {isIn} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import type {PatternMatch} from '../tokens/pattern.ts'
import {isPastForm} from '../tokens/verb-tenses.ts'

/** Four digits without a comma are a year unless what stands beside them counts or names something. */
export function isYear(tokens: readonly Token[], match: PatternMatch): boolean {
  const token = tokens[match.to - 1]
  const before = preceding(tokens, match.from)?.lower ?? ''
  // "© 2019" is whose the page is.
  if (isCounting(tokens, match.from) || before === '©' || CURRENCY_SIGNS.has(before)) return false
  // "the Inquiries Act 2005"
  if (NUMBERED.has(before) && !/^(?:act|convention|regulation|season)$/.test(before)) return false
  const value = Number(token?.lower)
  const isNear = value >= 1800 && value < 2100
  // "In 2020 judges ruled", "the pier fell in 2017 critics say"; not "in 2000 homes"
  const isOpening = isNear && before === 'in' && (match.from === 1 || value % 100 !== 0)
  if (isPartOfMore(tokens, match) || (!isOpening && isManyOf(tokens, match.to, value))) return false
  return isNear || isOldYear(tokens, match)
}

const COUNTING = words(
  'some nearly almost over than least most up another only exactly approximately roughly killed killing estimated additional total minus plus',
)
const EARLY_CONTEXT = words('in since of year until by from around before after')

/** "until 1707", "the 1701 Act" */
function isOldYear(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  const before = preceding(tokens, from)?.lower ?? ''
  return EARLY_CONTEXT.has(before) || (before === 'the' && tokens[to]?.cased === true)
}

/** "2000 young people"; not "a 2015 police report", "two 2020 election workers": so many would have a comma. */
function isManyOf(tokens: readonly Token[], at: number, value: number): boolean {
  // "the 1972 crews"
  if (isIn(preceding(tokens, at - 1), THE) && value % 100 !== 0 && value < 2100) return false
  const isYearOf = value >= 1800 && value < 2100 && value % 100 !== 0 && isOfMore(tokens, at)
  return isAmount(tokens, at) && !isYearOf
}

function isOfMore(tokens: readonly Token[], at: number): boolean {
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (noun?.kind !== 'word' || next?.kind !== 'word' || is(next, CLOSED) || isPastForm(next))
    return false
  return PEOPLE.has(noun.lower) ? !noun.lower.endsWith('s') : PEOPLE.has(next.lower)
}

/** "At least 2016 boats"; not "since at least 2016". */
function isCounting(tokens: readonly Token[], at: number): boolean {
  const isSince = /^(?:since|until|till)$/.test(preceding(tokens, at - 2)?.lower ?? '')
  return COUNTING.has(preceding(tokens, at)?.lower ?? '') && !isSince
}

/** Digits that letters, a hyphen or a slash hold to something else. */
function isPartOfMore(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  const [before, first, after] = [preceding(tokens, from), tokens[from], tokens[to]]
  const opens = /^[(“‘"'[—–]$/.test(before?.lower ?? '')
  if (first?.kind === 'number' && first.glued && !opens) return true
  // "1800 x 1920 dots"; not "in 2023 X said"
  if (/^[x×]$/.test(after?.text ?? '') && tokens[to + 1]?.kind === 'number') return true
  return after?.glued === true && (after.kind === 'word' || /^[-/:]$/.test(after.lower))
}

/** Percent, people or a unit after a number make it an amount. */
export function isAmount(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at]
  if (after === undefined) return false
  if (
    /^(?:%|percent|per|pc|mark|year)$/.test(after.lower) ||
    SCALES.has(after.lower) ||
    UNITS.has(after.lower)
  )
    return true
  if (after.kind !== 'word' || after.cased) return false
  if (PEOPLE.has(after.lower)) return true
  // "1200 young people", but not "on 19 January when inspectors".
  return !is(after, CLOSED) && PEOPLE.has(tokens[at + 1]?.lower ?? '')
}
