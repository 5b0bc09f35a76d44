import {TIME_UNITS} from '../../data/date-words.ts'
import {exact} from '../tokens/number.ts'
import {edtfDays, two} from './calendar.ts'
import {
  date,
  number,
  type Reading,
  type ReadingContext,
  type Rules,
  timed,
  word,
} from './reading.ts'

/** Stretches of time, what comes again and again, times of day, and times that nobody can name. */
export const AMOUNTS: Rules<
  'past' | 'present' | 'future' | 'duration' | 'stretch' | 'set' | 'clock' | 'thatDay' | 'thatPart'
> = {
  past: () => date(null, 'PAST_REF'),
  present: () => date(null, 'PRESENT_REF'),
  future: () => date(null, 'FUTURE_REF'),

  duration: (context) => timed('duration', durationValue(context)),

  /** "the past nine days", "the next six months": a stretch that ends or begins now. */
  stretch: (context) => {
    const isVague = word(context, 'vague') !== '' || word(context, 'num') === 'X'
    const count = isVague ? 'X' : number(context, 'num') || 1
    return timed('duration', period(count, unitOf(word(context, 'unit'))))
  },

  set: (context) => {
    const month = number(context, 'month')
    if (month > 0) return timed('set', `XXXX-${two(month)}`)
    if (word(context, 'season') !== '') return timed('set', `XXXX-${word(context, 'season')}`)
    const weekday = number(context, 'weekday') || number(context, 'weekdays')
    const value =
      weekday > 0
        ? `XXXX-WXX-${weekday}`
        : word(context, 'word') ||
          anyPart(word(context, 'part')) ||
          period(times(context), word(context, 'unit'))
    return timed('set', value)
  },

  /** A time of day; the day is the article's where none stands beside it (see `settleTimes`). */
  clock: (context) => {
    const time = timeOf(context)
    return time === null ? null : timed('time', `${dayOf(context)}T${time}${word(context, 'zone')}`)
  },

  /** "the day": the one its sentence names, else perhaps the article's, which only the value says. */
  thatDay: (context) => date(null, dayOf(context)),

  /** "that evening", "in the morning": of the day told last, else perhaps of the article's. */
  thatPart: (context) => {
    const isTold = (context.slots.way ?? context.slots.told) !== undefined
    const day = isTold ? 'XXXX-XX-XX' : dayOf(context)
    return timed('time', `${day}${word(context, 'part')}`)
  },
}

/** "every evening" */
function anyPart(part: string): string {
  return part === '' ? '' : `XXXX-XX-XX${part}`
}

function dayOf({today}: ReadingContext): string {
  return today === null ? 'XXXX-XX-XX' : edtfDays(today)
}

function times(context: ReadingContext): number | 'X' {
  if (word(context, 'other') !== '') return 2
  return word(context, 'few') === '' ? number(context, 'num') || 1 : 'X'
}

function durationValue(context: ReadingContext): string | null {
  const named = word(context, 'word')
  if (named !== '') return period(1, unitOf(named.slice(0, -4)))
  if (word(context, 'vague') !== '') return vagueDuration(context)
  // "a year-long inquiry": the one word is the unit.
  const unit = unitOf(word(context, 'unit') || word(context, 'one'))
  const whole = number(context, 'num') || Number(word(context, 'one') !== '')
  const second = number(context, 'num2')
  if (second > 0) return `${period(whole, unit)}/${period(second, unit)}`
  const more = number(context, 'more')
  if (more > 0) return joined(period(whole, unit), period(more, word(context, 'less')))
  const half = word(context, 'half') === '' ? 0 : 1 / 2
  const count = whole + (word(context, 'quarter') === '' ? half : 1 / 4)
  return count > 0 ? period(count, unit) : null
}

function vagueDuration(context: ReadingContext): string | null {
  const vague = word(context, 'vague')
  const unit = word(context, 'unit') || (/^[A-Z]{1,2}$/.test(vague) ? vague : 'D')
  return period('X', unit)
}

function unitOf(unit: string): string {
  return TIME_UNITS.get(unit) ?? unit
}

/** A TIMEX3 period. Decades and centuries that are counted are given in years, fortnights in weeks: ISO 8601 has neither. */
export function period(count: number | 'X', unit: string): string | null {
  if (unit === '') return null
  if (unit === 'TM' || unit === 'H' || unit === 'S')
    return `PT${count}${unit === 'TM' ? 'M' : unit}`
  if (count === 'X') return `PX${unit === 'FN' ? 'W' : unit}`
  const [factor, code] = IN_ISO[unit] ?? [1, unit]
  return `P${exact(count * factor)}${code}`
}

/** "an hour and 20 minutes": two periods as one, the longer unit first. */
function joined(first: string | null, second: string | null): string | null {
  if (first === null || second === null) return null
  const [time, within] = [first.startsWith('PT'), second.startsWith('PT')]
  if (time && !within) return null
  return `${first}${second.slice(time ? 2 : 1)}`
}

const IN_ISO: Readonly<Record<string, readonly [number, string]>> = {
  DE: [10, 'Y'],
  CE: [100, 'Y'],
  quarters: [1, 'Q'],
  FN: [2, 'W'],
}

function timeOf(context: ReadingContext): string | null {
  const named = word(context, 'word')
  if (named !== '') return named === 'midnight' ? '24:00' : '12:00'
  const compact = word(context, 'compact')
  if (compact !== '') return `${compact.slice(0, 2)}:${compact.slice(2)}`
  const stop = word(context, 'stop').replace('.', ':')
  const [hour, minute = '00'] = (
    word(context, 'clock') ||
    stop ||
    String(number(context, 'hour'))
  ).split(':')
  const half = HALVES[word(context, 'of')] ?? word(context, 'part')
  const hours = onTheDay(Number(hour), half)
  return hours === null ? null : `${String(hours).padStart(2, '0')}:${minute}`
}

/** "three in the afternoon" */
const HALVES: Readonly<Record<string, string>> = {
  morning: 'am',
  afternoon: 'pm',
  evening: 'pm',
  night: 'pm',
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
  return {
    ...reading,
    value: `${day}${time}`,
    edtf: day.startsWith('X') ? null : ((/^T\d/.test(time) ? edtfTime(day, time) : null) ?? day),
  }
}

/** EDTF wants seconds: "T08:30" is written "T08:30:00". */
function edtfTime(day: string, time: string): string | null {
  const parts = /^(T\d{2}:\d{2})(:\d{2})?(Z?)$/.exec(time)
  return parts === null || parts[1] === 'T24:00'
    ? null
    : `${day}${parts[1]}${parts[2] ?? ':00'}${parts[3]}`
}
