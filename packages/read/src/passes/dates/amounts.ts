import {edtfDays} from './calendar.ts'
import {date, number, type Reading, type ReadingContext, type Rule, word} from './reading.ts'

export const past: Rule = () => date(null, 'PAST_REF')
export const present: Rule = () => date(null, 'PRESENT_REF')
export const future: Rule = () => date(null, 'FUTURE_REF')

export const duration: Rule = (context) => {
  const value = durationValue(context)
  return value === null ? null : {type: 'duration', edtf: null, value, modifier: null}
}

/** "the past nine days", "the next six months": a stretch that ends or begins now. */
export const stretch: Rule = (context) => {
  const vague = word(context, 'vague') !== ''
  const value = period(
    vague ? 'X' : (number(context, 'num') ?? (context.slots.num === 'X' ? 'X' : 1)),
    word(context, 'unit'),
  )
  return value === null ? null : {type: 'duration', edtf: null, value, modifier: null}
}

export const set: Rule = (context) => {
  const weekday = number(context, 'weekday') ?? number(context, 'weekdays')
  const value =
    weekday !== null
      ? `XXXX-WXX-${weekday}`
      : word(context, 'word') || period(times(context), word(context, 'unit'))
  return value === null ? null : {type: 'set', edtf: null, value, modifier: null}
}

/** A time of day; the day is the article's where none stands beside it (see `settleTimes`). */
export const clock: Rule = (context) => {
  const time = timeOf(context)
  if (time === null) return null
  const {anchor} = context
  const day = anchor === null || anchor.days === null ? 'XXXX-XX-XX' : edtfDays(anchor.days)
  return {type: 'time', edtf: null, value: `${day}T${time}${word(context, 'zone')}`, modifier: null}
}

/** "the day": the one its sentence names, else perhaps the article's, which only the value says. */
export const thatDay: Rule = ({anchor}) =>
  date(null, anchor === null || anchor.days === null ? 'XXXX-XX-XX' : edtfDays(anchor.days))

function times(context: ReadingContext): number | 'X' {
  if (word(context, 'other') !== '') return 2
  if (word(context, 'few') !== '') return 'X'
  return number(context, 'num') === null || context.slots.other !== undefined
    ? 1
    : (number(context, 'num') ?? 1)
}

function durationValue(context: ReadingContext): string | null {
  const named = word(context, 'word')
  if (named !== '') return period(1, UNIT_OF[named.slice(0, -4)] ?? 'D')
  if (word(context, 'vague') !== '') return vagueDuration(context)
  // "a year-long inquiry": the one word is the unit.
  const unit = unitOf(word(context, 'unit') || word(context, 'one'))
  if (context.slots.num === 'X') return period('X', unit)
  const extra = word(context, 'half') === '' ? 0 : 0.5
  const whole = number(context, 'num') ?? (word(context, 'one') === '' ? 0 : 1)
  const second = number(context, 'num2')
  if (second !== null) return `${period(whole, unit)}/${period(second, unit)}`
  return whole + extra > 0 ? period(whole + extra, unit) : null
}

function vagueDuration(context: ReadingContext): string | null {
  const vague = word(context, 'vague')
  const unit = word(context, 'unit') || (/^[A-Z]{1,2}$/.test(vague) ? vague : 'D')
  return period('X', unit)
}

const UNIT_OF: Readonly<Record<string, string>> = {
  year: 'Y',
  month: 'M',
  week: 'W',
  day: 'D',
  hour: 'H',
  decade: 'DE',
  century: 'CE',
}

function unitOf(unit: string): string {
  return UNIT_OF[unit] ?? unit
}

/** A TIMEX3 period. Decades and centuries that are counted are given in years, fortnights in weeks: ISO 8601 has neither. */
function period(count: number | 'X', unit: string): string | null {
  if (unit === '') return null
  if (unit === 'TM' || unit === 'H' || unit === 'S')
    return `PT${count}${unit === 'TM' ? 'M' : unit}`
  if (count === 'X') return `PX${unit === 'FN' ? 'W' : unit}`
  const [factor, code] = IN_ISO[unit] ?? [1, unit]
  return `P${Number((count * factor).toPrecision(12))}${code}`
}

const IN_ISO: Readonly<Record<string, readonly [number, string]>> = {
  DE: [10, 'Y'],
  CE: [100, 'Y'],
  FN: [2, 'W'],
}

function timeOf(context: ReadingContext): string | null {
  const named = word(context, 'word')
  if (named !== '') return named === 'midnight' ? '24:00' : '12:00'
  const compact = word(context, 'compact')
  if (compact !== '') return `${compact.slice(0, 2)}:${compact.slice(2)}`
  const [hour = '', minute = '00'] = (
    word(context, 'clock') || String(number(context, 'hour') ?? '')
  ).split(':')
  const hours = hour === '' ? null : onTheDay(Number(hour), word(context, 'part'))
  return hours === null ? null : `${String(hours).padStart(2, '0')}:${minute}`
}

/** An hour on the 24-hour clock; `null` for one that no clock shows. */
function onTheDay(hours: number, part: string): number | null {
  if (part === '') return hours > 24 ? null : hours
  if (hours > 12 || hours === 0) return null
  return (hours % 12) + (part === 'pm' ? 12 : 0)
}

/** A time of day joins the one day that is named in its sentence. */
export function onDay(reading: Reading, day: string): Reading {
  if (reading.type === 'date') return {...reading, value: day, edtf: day}
  const time = reading.value.slice(reading.value.indexOf('T'))
  return {...reading, value: `${day}${time}`, edtf: edtfTime(day, time)}
}

/** EDTF wants seconds: "T08:30" is written "T08:30:00". */
function edtfTime(day: string, time: string): string | null {
  const parts = /^(T\d{2}:\d{2})(:\d{2})?(Z?)$/.exec(time)
  return parts === null || parts[1] === 'T24:00'
    ? null
    : `${day}${parts[1]}${parts[2] ?? ':00'}${parts[3]}`
}
