import {preceding} from '../../language/preceding.ts'
import {SAID_SAYS} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, spanOf, type Token} from '../tokens/lex.ts'
import {isOwner, tenseAround} from '../tokens/tense.ts'
import type {Tense} from '../tokens/verb-tenses.ts'
import {onDay} from './amounts.ts'
import {edtfDays, edtfYear, two} from './calendar.ts'
import {type DateMatch, matchDates} from './grammar.ts'
import {type Anchor, date, parseAnchor, type Reading} from './reading.ts'
import {behind, type Found, isOpen, RULES} from './same-dates.ts'

export function datesIn(
  tokens: readonly Token[],
  sentence: number,
  anchor: Anchor,
  monthFirst: boolean | null,
): readonly Found[] {
  const found: Found[] = []
  for (const match of matchDates(tokens)) {
    const {rule, slots} = match
    const tense = (): Tense => tenseOf(tokens, match)
    const reading = RULES[rule]({
      ...anchor,
      slots,
      tense,
      tells: (list) =>
        tokens
          .slice(Math.max(0, match.from - TOLD_NEAR), match.to + TOLD_NEAR)
          .some((token) => isIn(token, list)),
      leads: (list) => isIn(tokens[match.to], list),
      monthFirst,
      isOwner: isOwner(tokens, match.from, match.to),
    })
    if (reading !== null)
      found.push({
        span: spanOf(tokens, match.from, match.to),
        reading: asTold(reading, tokens, match),
        match,
        sentence,
        tense,
        isFeast: isAnniversary(tokens, match),
        isSaid: [match.from, match.from - 1].some((at) => isIn(preceding(tokens, at), SAID_SAYS)),
      })
  }
  return found.length < 2
    ? found
    : inOrder(tokens, withDays(tokens, stillThen(tokens, found, anchor)))
}

function asTold(reading: Reading, tokens: readonly Token[], match: DateMatch): Reading {
  if (match.rule === 'ago') return roughly(reading, tokens, match.from)
  if (!isOfEveryYear(tokens, match)) return reading
  return date(null, reading.value.replace(/\d{4}(?=-)/g, 'XXXX'))
}

/** "It usually rains in May", "In May they usually row": of no one year. */
function isOfEveryYear(tokens: readonly Token[], {rule, from, to, slots}: DateMatch): boolean {
  if (!YEARLESS.test(rule) || (slots.year ?? slots.year2 ?? slots.rel) !== undefined) return false
  const behind = tokens[to]?.lower === ',' ? to + 1 : to
  return isUsual(tokens, from - 1, -1) || (from <= 1 && isUsual(tokens, behind, 1))
}

function isUsual(tokens: readonly Token[], from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < CLAUSE; at += step) {
    const token = preceding(tokens, at + 1)
    if (token === undefined || isSign(token)) return false
    if (isIn(token, USUALLY)) return true
  }
  return false
}

const YEARLESS = /^(?:month(?:Day|Range)?|season)$/
const USUALLY = wordList('usually typically normally traditionally annually')
const CLAUSE = 7

/** "On 4 May, the anniversary of the fire": a day of another year than the one that it is told of. */
function isAnniversary(tokens: readonly Token[], {from, to}: DateMatch): boolean {
  return (
    tokens.slice(to, to + CLAUSE).some((token) => isIn(token, ANNIVERSARY)) ||
    isIn(tokens[from - 2], ANNIVERSARY)
  )
}

const ANNIVERSARY = wordList('anniversary')

/** "(more than) 15 years ago", "(nearly) a decade ago": about then. */
function roughly(reading: Reading, tokens: readonly Token[], from: number): Reading {
  const {edtf} = reading
  const [sign, before] = [preceding(tokens, from - 1), preceding(tokens, from)]
  const isParticle = PARTICLE_VERB.test(sign?.lower ?? '')
  const isRough =
    (isIn(before, ABOUT) && !isParticle) || (isIn(before, THAN) && isIn(sign, MORE_LESS))
  if (!isRough || edtf === null) return reading
  return {...reading, edtf: edtf.endsWith('~') ? edtf : `${edtf}~`, modifier: 'approx'}
}

const ABOUT = wordList('about almost approximately around nearly over roughly some under')

// "Took over two years ago".
const PARTICLE_VERB =
  /^(?:t(?:ake|akes|aken|ook)|hand(?:ed|s)?|r(?:u|a)n|bl(?:e|o)wn?|pass(?:ed|es)?|put|stood|carried|been|was|were|is|are|moved|started|turned|brought|came|went)$/
const THAN = wordList('than')
const MORE_LESS = wordList('more less')

/** Words on either side of a day that may tell what happened on it. */
const TOLD_NEAR = 40

function tenseOf(tokens: readonly Token[], {rule, from, to}: DateMatch): Tense {
  const tense = tenseAround(tokens, from, to)
  return tense === 'due' && !/month|^day/i.test(rule) ? 'future' : tense
}

/** "in May 2018 and again in August": what goes on from a month with its year is of the months behind it. */
function stillThen(
  tokens: readonly Token[],
  found: readonly Found[],
  anchor: Anchor,
): readonly Found[] {
  return found.map((each, at) => {
    const last = preceding(found, at)
    if (last?.match.slots.year === undefined || !goesOn(tokens, last, each)) return each
    const moved = behind(last.reading.edtf ?? '', each)
    return moved === null || moved > `${anchor.year}-${two(anchor.month)}`
      ? each
      : {...each, reading: date(moved)}
  })
}

/** "… and in August", "… and that by 20 March" */
function goesOn(tokens: readonly Token[], last: Found, each: Found): boolean {
  const {match} = each
  if (!isOpen(each)) return false
  // "In 2016 she moved": a year alone lasts where a sentence opens with it.
  if (last.match.rule === 'year' && last.match.from > 1) return false
  return tokens
    .slice(Math.max(last.match.to, match.from - 3), match.from)
    .some(({lower}) => /^(?:and|again|then)$/.test(lower))
}

/** "from Monday to Thursday", "between 7 October and Monday": the first of the two is the earlier one. */
function inOrder(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  return found.map((each, at) => {
    const next = found[at + 1]
    if (next?.match.from !== each.match.to + 1) return each
    const [from, to] = [each, next].map(({reading: {edtf}}) => parseAnchor(edtf).today)
    if (from == null || to == null || from <= to) return each
    if (isWeekOf(tokens, each, next)) return {...each, reading: date(edtfDays(from - 7))}
    return isSpanOf(tokens, each) ? {...each, reading: yearBefore(each.reading)} : each
  })
}

function isSpanOf(tokens: readonly Token[], one: Found): boolean {
  return (
    one.match.rule === 'monthDay' &&
    /^(?:between|from)$/.test(preceding(tokens, one.match.from)?.lower ?? '') &&
    /^(?:and|to|until|till)$/.test(tokens[one.match.to]?.lower ?? '')
  )
}

function yearBefore({edtf}: Reading): Reading {
  const [year = '', ...rest] = (edtf ?? '').split('-')
  return date([edtfYear(Number(year) - 1), ...rest].join('-'))
}

function isWeekOf(tokens: readonly Token[], one: Found, other: Found): boolean {
  return (
    one.match.rule === 'weekday' &&
    other.match.rule === 'weekday' &&
    /^(?:to|until|till|through)$/.test(tokens[one.match.to]?.lower ?? '')
  )
}

/** "4 pm on Tuesday", "9.40 pm, May 3", "Tuesday at 4 pm": an hour and its day are one time. */
function withDays(tokens: readonly Token[], found: readonly Found[]): readonly Found[] {
  if (!found.some(({match}) => match.rule === 'clock')) return found
  return found.flatMap((each, at) => {
    const [before, after] = [preceding(found, at), found[at + 1]]
    if (before !== undefined && areOne(tokens, before, each)) return []
    if (after === undefined || !areOne(tokens, each, after)) return [each]
    const [hour, day] = each.match.rule === 'clock' ? [each, after] : [after, each]
    return [
      {
        ...each,
        span: {start: each.span.start, end: after.span.end},
        reading: onDay(inHalf(hour, day), day.reading.edtf ?? day.reading.value),
      },
    ]
  })
}

/** "3:30 Monday afternoon", "10:05 last night": an hour that does not tell it is of the half that the day tells. */
function inHalf({reading, match}: Found, {match: {slots}}: Found): Reading {
  const isLate = match.slots.part === undefined && /^(?:T[AEN]|[en])/.test(`${slots.part}`)
  return isLate
    ? {...reading, value: reading.value.replace(/(?<=T)(?:0\d|1[01])/, (hour) => `${+hour + 12}`)}
    : reading
}

function areOne(tokens: readonly Token[], one: Found, other: Found): boolean {
  const isFirst = one.match.rule === 'clock'
  const [hour, day] = isFirst ? [one, other] : [other, one]
  if (hour.match.rule !== 'clock' || !NAMES_DAY.test(day.reading.edtf ?? day.reading.value))
    return false
  const between = tokens.slice(one.match.to, other.match.from)
  if (between.length === 0) return isFirst
  return between.length === 1 && (isFirst ? /^(?:on|,)$/ : /^at$/).test(between[0]?.lower ?? '')
}

/** A day, or one of a week or year that the article does not tell. */
const NAMES_DAY = /^(?:\d{4}|XXXX)-(?:\d{2}|WXX)-\d{1,2}$/
