import {
  compareSpans,
  createIds,
  type DateMention,
  type LocalId,
  type Span,
  spanDefect,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {DateRule} from '../data/date-grammar.ts'
import {SEASON_NUMBERS} from '../data/date-words.ts'
import {preceding} from '../language/preceding.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Draft, Pass} from '../pass.ts'
import {ABSOLUTE, isKnownDay, NEAR_PAST_DAYS} from './dates/absolute.ts'
import {AMOUNTS, onDay} from './dates/amounts.ts'
import {edtfDay, edtfDays, edtfYear, firstMonthOf, inYearOf, two} from './dates/calendar.ts'
import {type DateMatch, matchDates} from './dates/grammar.ts'
import {
  type Anchor,
  contextAt,
  date,
  parseAnchor,
  type Reading,
  type Rule,
} from './dates/reading.ts'
import {movedFrom, RELATIVE} from './dates/relative.ts'
import {YEAR_PARTS} from './dates/year-parts.ts'
import {lex, lexedSentences, spanOf, type Token} from './tokens/lex.ts'
import {isOwner, isPast, type Tense, tenseAround} from './tokens/tense.ts'

/** Finds what says when: dates with the publication date as anchor, durations, sets and times of day. */
export const datesPass: Pass = {name: 'dates', languages: ['en'], run}

interface Found {
  readonly span: Span
  readonly reading: Reading
  readonly match: DateMatch
  readonly sentence: number
  /** Where the words around it place it. */
  readonly tense: () => Tense
  /** Whether it tells when something was said. */
  readonly isSaid: boolean
}

function run(draft: Draft): Draft {
  const anchor = parseAnchor(draft.anchor)
  const monthFirst =
    draft.metadata.language === 'en-US' ? true : draft.metadata.language === 'en-GB' ? false : null
  const id = createIds()
  const found = placesOf(draft).flatMap((tokens, at) =>
    settleTimes(datesIn(tokens, at, anchor, monthFirst)),
  )
  const told = anchor.today === null ? onWeekday(found) : inOneYear(inNamedYear(found, anchor))
  const dates = settleSame(told, draft.anchor ?? '9999').map((each) =>
    mentionOf(each, id('date', spanText(draft.text, each.span))),
  )
  return {...draft, dates}
}

function mentionOf({span, reading, match: {rule}}: Found, id: LocalId): DateMention {
  const {type, edtf, value, modifier} = reading
  const confidence = CONFIDENCE[rule] ?? (isUntold(reading) ? 0.6 : 0.9)
  return {id, span, type, edtf, value, modifier, provenance: byRule(rule, confidence)}
}

/** Where dates stand: the sentences, and the article's own date line, which is none. */
function placesOf(draft: Draft): readonly (readonly Token[])[] {
  const {text, blocks, sentences} = draft
  const tokenised = lexedSentences(draft)
  const lines = blocks.filter(({type, span}) => type === 'date' && spanDefect(text, span) === null)
  if (lines.length === 0) return tokenised
  return [
    ...lines.map(({span}) => ({span, tokens: lex(text, span)})),
    ...sentences.map(({span}, at) => ({span, tokens: tokenised[at] ?? []})),
  ]
    .sort((a, b) => compareSpans(a.span, b.span))
    .map(({tokens}) => tokens)
}

function datesIn(
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
        reading: rule === 'ago' ? roughly(reading, tokens, match.from) : reading,
        match,
        sentence,
        tense,
        isSaid: [match.from, match.from - 1].some((at) => isIn(preceding(tokens, at), SAID_SAYS)),
      })
  }
  return found.length < 2
    ? found
    : inOrder(tokens, withDays(tokens, stillThen(tokens, found, anchor)))
}

/** "(more than) 15 years ago", "(nearly) a decade ago": about then. */
function roughly(reading: Reading, tokens: readonly Token[], from: number): Reading {
  const {edtf} = reading
  const [sign, before] = [preceding(tokens, from - 1), preceding(tokens, from)]
  const isRough = isIn(before, ABOUT) || (isIn(before, THAN) && isIn(sign, MORE_LESS))
  if (!isRough || edtf === null) return reading
  return {...reading, edtf: edtf.endsWith('~') ? edtf : `${edtf}~`, modifier: 'approx'}
}

const ABOUT = wordList('about almost approximately around nearly over roughly some under')
const THAN = wordList('than')
const MORE_LESS = wordList('more less')
const SAID_SAYS = wordList('said says')
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

/** A month or a day without a year that does not look ahead. */
function isOpen({match: {rule, slots}, tense}: Found): boolean {
  return (
    /^(?:monthDay|month)$/.test(rule) &&
    (slots.year ?? slots.by) === undefined &&
    tense() !== 'future'
  )
}

/** The month or day without a year that comes next after a date. */
function behind(last: string, {match: {slots}}: Found): string | null {
  const [year = 0, month = 0] = last.split('-').map(Number)
  const wanted = Number(slots.month)
  if (year === 0 || !wanted) return null
  const day = slots.day === undefined ? '' : `-${two(Number(slots.day))}`
  return `${year + Number(wanted < month)}-${two(wanted)}${day}`
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
        reading: onDay(hour.reading, day.reading.edtf ?? day.reading.value),
      },
    ]
  })
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

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/
/** A day, or one of a week or year that the article does not tell. */
const NAMES_DAY = /^(?:\d{4}|XXXX)-(?:\d{2}|WXX)-\d{1,2}$/
/** A day, with or without its hour. */
const DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/

/** A time of day belongs to the one day that its sentence names. */
function settleTimes(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const days = new Set(found.flatMap(({reading}) => DAY.exec(reading.edtf ?? '')?.[0] ?? []))
  const [day] = days
  if (days.size !== 1 || day === undefined) return found
  return found.map((each, at) =>
    OF_DAY.has(each.match.rule) &&
    each.reading.edtf === null &&
    // "two o'clock the following morning"
    (each.match.slots.way ?? found[at + 1]?.match.slots.way) === undefined
      ? {...each, reading: onDay(each.reading, day)}
      : each,
  )
}

const OF_DAY: ReadonlySet<DateRule> = new Set(['clock', 'thatDay', 'thatPart'])

/** "on 3 May 2019 … since 3 May": a day that is named with its year elsewhere is the same, where it is not one of these last weeks or looks ahead. */
function inNamedYear(found: readonly Found[], {today}: Anchor): readonly Found[] {
  const named = new Map<string, string | null>()
  for (const {reading, match} of found) {
    const [year, day] = yearAndDay(reading)
    if (match.rule === 'day') named.set(day, (named.get(day) ?? year) === year ? year : null)
  }
  if (named.size === 0 || today === null) return found
  return found.map((each) => {
    const [own, day] = yearAndDay(each.reading)
    const year = named.get(day) ?? null
    if (each.match.rule !== 'monthDay' || year === null || year > own) return each
    const tense = each.tense()
    const isOfLate = tense !== 'over' && isJustOver(today, each.reading)
    return isOfLate || tense === 'future' ? each : {...each, reading: date(`${year}-${day}`)}
  })
}

/** "Wednesday, October 30" in an article that tells no day of its own: of the latest year that a month or day before it has, or the next, where it falls on that day. */
function onWeekday(found: readonly Found[]): readonly Found[] {
  let latest = 0
  return found.map((each) => {
    const {reading, match} = each
    const {rule, slots} = match
    latest = Math.max(latest, Number(/^(\d{4})-\d\d/.exec(reading.edtf ?? '')?.[1] ?? 0))
    if (rule !== 'monthDay' || slots.anyday === undefined || latest === 0) return each
    const named = {month: Number(slots.month), day: Number(slots.day)}
    const civil = inYearOf([latest, latest + 1], named, Number(slots.anyday))
    if (civil === undefined) return each
    const day = edtfDay(civil)
    return {...each, reading: reading.type === 'time' ? onDay(reading, day) : date(day)}
  })
}

/** "He rowed on 13 July … the crew of the 13 July race will row": a day that is over is not next year's elsewhere. */
function inOneYear(found: readonly Found[]): readonly Found[] {
  const earliest = new Map<string, Found>()
  for (const each of found) {
    const day = each.reading.value.slice(5)
    const known = earliest.get(day)?.reading.value ?? '9999'
    if (each.match.rule === 'monthDay' && each.reading.value < known) earliest.set(day, each)
  }
  return found.map((each) => {
    const {value} = each.reading
    const first = each.match.rule === 'monthDay' ? earliest.get(value.slice(5)) : undefined
    return first !== undefined && first.reading.value < value && isOnce(first, each)
      ? {...each, reading: first.reading}
      : each
  })
}

/** Whether a day happened once: by its verb, or as all the world knows. */
function isOnce({tense, reading}: Found, {match, tense: other}: Found): boolean {
  if (/^(?:over|done)$/.test(tense())) return true
  return isKnownDay(reading.value) && match.slots.anyday === undefined && !isToCome(other())
}

function isToCome(tense: Tense): boolean {
  return /^(?:due|future|plan)$/.test(tense)
}

function yearAndDay({value}: Reading): readonly [string, string] {
  return [value.slice(0, 4), value.slice(5)]
}

function isJustOver(today: number, {edtf}: Reading): boolean {
  const since = today - (parseAnchor(edtf).today ?? today)
  return since >= 0 && since <= NEAR_PAST_DAYS
}

/** "that year", "the same month last year", "nine days earlier": of the last date before it that has one. */
function settleSame(found: readonly Found[], published: string): readonly Found[] {
  let last = {edtf: '', sentence: -1, isTold: false}
  return found.map((each) => {
    const isTold = last.isTold && opensOn(last.sentence, each)
    const meant = isTold ? laterThan(last.edtf, each, published) : settledBy(last, each, published)
    const settled = isYetToCome(each, meant, published) ? each.reading : meant
    // "It burned on 3 May, he said on Friday, and the next day it fell"
    const isAside = each.isSaid && last.sentence === each.sentence
    if (settled.edtf !== null && /^\d{4}/.test(settled.edtf) && !isAside)
      last = {
        edtf: settled.edtf.replace(/T.*/, ''),
        sentence: each.sentence,
        isTold: isTold || tellsYear(each),
      }
    return settled === each.reading ? each : {...each, reading: settled}
  })
}

/** "May 2020", "May of that year" */
function tellsYear({match: {slots}}: Found): boolean {
  return (slots.year ?? slots.same) !== undefined
}

/** "Three days later he was dead": three days after it was published he was not. */
function isYetToCome({tense, match}: Found, {edtf}: Reading, published: string): boolean {
  const isLater =
    match.rule === 'elsewhere' && DAYS_OR_SO.test(String(match.slots.unit)) && isPast(tense())
  return isLater && (edtf ?? '') > published
}

/** "On 20 March, …" and "By August, …" open the sentence after one with a month or day of its own year. */
function opensOn(last: number, each: Found): boolean {
  return isOpen(each) && each.match.from <= 1 && each.sentence === last + 1
}

function laterThan(last: string, each: Found, published: string): Reading {
  const moved = /^\d{4}-\d{2}/.test(last) ? behind(last, each) : null
  return moved === null || moved > published ? each.reading : date(moved)
}

const DAYS_OR_SO = /^(?:D|W|FN|M)$/

/** Sentences in which a date is still in mind. */
const NEAR = 2

function settledBy(last: Told, each: Found, published: string): Reading {
  const {rule, slots} = each.match
  const isNear = each.sentence - last.sentence <= NEAR
  if (rule === 'clock') return hourSince(last, each, published)
  if (rule === 'relativeUnit') return ofItsPeriod(last, each)
  if (rule === 'sameUnit') return sameAs(last.edtf, each, isNear)
  if (slots.by !== undefined) return (isNear ? beside(last.edtf, each) : null) ?? date(null)
  if (!isNear) return each.reading
  if (rule === 'thatPart') return partSince(last.edtf, each)
  if (slots.same !== undefined) return inItsYear(last.edtf, each)
  return (rule === 'elsewhere' ? movedFrom(last.edtf, slots) : null) ?? each.reading
}

/** The last date that is told. */
interface Told {
  readonly edtf: string
  readonly sentence: number
}

/** "They sail on 3 August. Doors open at 8 p.m.", "It sank on 3 May 2019. At 8 p.m., …": an hour is of the day that the words before it tell, where that is of these weeks or ahead, or the hour opens its sentence. */
function hourSince(last: Told, {sentence, reading, match}: Found, published: string): Reading {
  const day = IS_DAY.test(last.edtf) ? parseAnchor(last.edtf).today : null
  const today = parseAnchor(published).today
  if (day === null || today === null || sentence - last.sentence > 1) return reading
  if (match.from > 1 && today - day > NEAR_PAST_DAYS) return reading
  // "Nobody sleeps at 4 in the morning"
  const isOpen = reading.edtf === null && (match.slots.way ?? match.slots.of) === undefined
  return isOpen ? onDay(reading, last.edtf) : reading
}

/** "It burned in May. At the end of the month it fell": an end that is over is of the month before it. "On 3 May, earlier in the year than usual" is told beside its date. */
function ofItsPeriod(last: Told, each: Found): Reading {
  const {reading, match, sentence, tense} = each
  const {unit, mod, rel, within} = match.slots
  const shape = rel === undefined ? ITS_PERIOD[String(unit)] : undefined
  const told = shape?.exec(last.edtf)?.[0]
  if (
    told === undefined ||
    sentence - last.sentence > 1 ||
    (within === undefined && told >= (reading.edtf ?? ''))
  )
    return reading
  const isIts = within === undefined ? mod === 'end' && isPast(tense()) : sentence === last.sentence
  return isIts ? {...reading, ...date(told), modifier: reading.modifier} : reading
}

const ITS_PERIOD: Readonly<Record<string, RegExp>> = {
  year: /^\d{4}/,
  month: /^\d{4}-(?:0\d|1[0-2])/,
}

/** "that Friday", "the following spring": of the last date, or next to it. */
function beside(last: string, {match: {rule, slots}}: Found): Reading | null {
  const there = contextAt(last.split('/').at(-1) ?? null, slots)
  const by = slots.by === 'following' ? 1 : -Number(slots.by === 'previous')
  if (there.year === 0) return null
  if (rule === 'weekday') {
    const rel = by < 0 ? '' : 'this'
    if (there.today === null) return null
    return RULES.weekday({...there, today: there.today + by, slots: {...slots, rel}})
  }
  const month = Number(slots.month) || firstMonthOf(SEASON_NUMBERS[String(slots.season)] ?? 0)
  const isBeyond = there.month === 0 || by * (month - there.month) <= 0
  return RULES[rule]({...there, slots: {...slots, year: there.year + (isBeyond ? by : 0)}})
}

/** "that evening", "the next morning" */
function partSince(last: string, {reading, match: {slots}}: Found): Reading {
  if (!IS_DAY.test(last)) return reading
  const day = slots.way === undefined ? last : movedFrom(last, {...slots, unit: 'D'})?.edtf
  return day ? onDay(reading, day) : reading
}

/** "3 May of that year", "May of the following year" */
function inItsYear(last: string, {reading, match: {slots}}: Found): Reading {
  const by = slots.same === 'following' ? 1 : -Number(slots.same === 'previous')
  const year = String(Number(last.slice(0, 4)) + by)
  return /^\d{4}/.test(last) ? date(reading.value.replace('XXXX', year)) : reading
}

function sameAs(last: string, {reading, match}: Found, isNear: boolean): Reading {
  const isPeriod = PERIOD.test(String(match.slots.unit))
  const known = isNear || reading.value !== 'XXXX-XX-XX' ? SAME[reading.value] : undefined
  const shape = isPeriod ? MONTHS : known
  const edtf = shape?.exec(last)?.[0]
  if (edtf === undefined) return reading
  // "The same month last year".
  const yearsBack = Number(match.slots.back !== undefined)
  return date(
    edtf.replace(/(?<!\d-?)\d{4}/g, (year) => String(Number(year) - yearsBack).padStart(4, '0')),
  )
}

const PERIOD = /^(?:period|quarter)$/
/** A month, or one to another. */
const MONTHS = /^\d{4}-\d{2}(?:\/\d{4}-\d{2})?$/
const SAME: Readonly<Record<string, RegExp>> = {
  XXXX: /^\d{4}/,
  'XXXX-XX': /^\d{4}-(?:0\d|1[0-2])/,
  'XXXX-XX-XX': IS_DAY,
}

function isUntold({edtf, type}: Reading): boolean {
  return edtf === null && type === 'date'
}

/** Where a rule leans on another date. */
const CONFIDENCE: Partial<Record<DateRule, number>> = {sameUnit: 0.7, elsewhere: 0.7}

const RULES: Readonly<Record<DateRule, Rule>> = {
  ...ABSOLUTE,
  ...YEAR_PARTS,
  ...RELATIVE,
  ...AMOUNTS,
}
