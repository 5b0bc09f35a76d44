import type {Span} from '@onrecord/core'
import type {DateRule} from '../../data/date-grammar.ts'
import {SEASON_NUMBERS} from '../../data/date-words.ts'
import {isPast} from '../tokens/tense.ts'
import type {Tense} from '../tokens/verb-tenses.ts'
import {ABSOLUTE, NEAR_PAST_DAYS} from './absolute.ts'
import {AMOUNTS, onDay} from './amounts.ts'
import {firstMonthOf, two} from './calendar.ts'
import type {DateMatch} from './grammar.ts'
import {contextAt, date, parseAnchor, type Reading, type Rule} from './reading.ts'
import {movedFrom, RELATIVE} from './relative.ts'
import {YEAR_PARTS} from './year-parts.ts'

/** "that year", "the same month last year", "nine days earlier": of the last date before it that has one. */
export function settleSame(found: readonly Found[], published: string): readonly Found[] {
  let last = {edtf: '', sentence: -1, isTold: false}
  return found.map((each) => {
    const isTold = last.isTold && opensOn(last.sentence, each)
    const meant = isTold ? laterThan(last.edtf, each, published) : settledBy(last, each, published)
    const settled = isYetToCome(each, meant, published) ? each.reading : meant
    // "It burned on 3 May, he said on Friday, and the next day it fell"
    const isAside = each.isSaid && last.sentence === each.sentence
    if (settled.edtf !== null && /^\d{4}/.test(settled.edtf) && !isAside)
      last = {
        edtf: settled.edtf.replace(/T.*|~$/, ''),
        sentence: each.sentence,
        isTold: isTold || tellsYear(each),
      }
    return settled === each.reading ? each : {...each, reading: settled}
  })
}

export interface Found {
  readonly span: Span
  readonly reading: Reading
  readonly match: DateMatch
  readonly sentence: number
  /** Where the words around it place it. */
  readonly tense: () => Tense
  /** Whether it tells when something was said. */
  readonly isSaid: boolean
  /** Whether it tells of an anniversary. */
  readonly isFeast: boolean
}

/** A month or a day without a year that does not look ahead. */
export function isOpen({match: {rule, slots}, tense}: Found): boolean {
  return (
    /^(?:monthDay|month)$/.test(rule) &&
    (slots.year ?? slots.by) === undefined &&
    tense() !== 'future'
  )
}

/** The month or day without a year that comes next after a date. */
export function behind(last: string, {match: {slots}}: Found): string | null {
  const [year = 0, month = 0] = last.split('-').map(Number)
  const wanted = Number(slots.month)
  if (year === 0 || !wanted) return null
  const day = slots.day === undefined ? '' : `-${two(Number(slots.day))}`
  return `${year + Number(wanted < month)}-${two(wanted)}${day}`
}

const IS_DAY = /^\d{4}-\d{2}-\d{2}$/

/** "May 2020", "May of that year" */
function tellsYear({match: {slots}}: Found): boolean {
  return (slots.year ?? slots.same) !== undefined
}

/** "Three days later he was dead": three days after it was published he was not. */
function isYetToCome({tense, match}: Found, {edtf}: Reading, published: string): boolean {
  return match.rule === 'elsewhere' && isPast(tense()) && (edtf ?? '') > published
}

/** "On 20 March, …" and "By August, …" open the sentence after one with a month or day of its own year. */
function opensOn(last: number, each: Found): boolean {
  return isOpen(each) && each.match.from <= 1 && each.sentence === last + 1
}

function laterThan(last: string, each: Found, published: string): Reading {
  const moved = /^\d{4}-\d{2}/.test(last) ? behind(last, each) : null
  return moved === null || moved > published ? each.reading : date(moved)
}

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

export const RULES: Readonly<Record<DateRule, Rule>> = {
  ...ABSOLUTE,
  ...YEAR_PARTS,
  ...RELATIVE,
  ...AMOUNTS,
}
