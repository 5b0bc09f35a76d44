import {
  DAY_PARTS,
  DECADES,
  FREQUENCIES,
  MODIFIERS,
  OTHER_ZONES,
  SEASONS,
  SHORT_WEEKDAYS,
  TIME_UNITS,
  UTC_ZONES,
  WEEKDAYS,
} from '../../data/date-words.ts'
import {MONTHS} from '../../data/months.ts'
import {ORDINALS} from '../../data/number-words.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {isOrdinalEnd, numberAt} from '../tokens/number.ts'
import type {Slot, SlotMatch} from '../tokens/pattern.ts'

/** The classes of words that the date grammar names. */
export const DATE_SLOTS: Readonly<Record<string, Slot>> = {
  month: (tokens, at) => {
    const token = tokens[at]
    const month = token?.cased === true ? MONTHS.get(token.lower) : undefined
    return month === undefined
      ? null
      : {next: afterStop(tokens, at + 1, token?.lower ?? ''), value: month}
  },
  weekday: (tokens, at) => capitalised(WEEKDAYS, tokens, at),
  weekdays: (tokens, at) => {
    const token = tokens[at]
    const day = token?.lower.endsWith('s') ? WEEKDAYS.get(token.lower.slice(0, -1)) : undefined
    return day === undefined || token?.cased !== true ? null : {next: at + 1, value: day}
  },
  anyday: (tokens, at) => {
    const full = capitalised(WEEKDAYS, tokens, at)
    if (full !== null) return full
    const short = capitalised(SHORT_WEEKDAYS, tokens, at)
    return short === null ? null : {...short, next: afterStop(tokens, short.next, '')}
  },
  day: (tokens, at) => {
    const day = plainNumber(tokens, at, 2)
    if (day === null || day.value < 1 || day.value > 31) return null
    return {next: isOrdinalEnd(tokens[at + 1]) ? at + 2 : at + 1, value: day.value}
  },
  two: (tokens, at) => plainNumber(tokens, at, 2),
  one: (tokens, at) => plainNumber(tokens, at, 1),
  year: (tokens, at) => {
    const year = plainNumber(tokens, at, 4)
    return year !== null && year.value >= 1000 && year.value < 2200 ? year : null
  },
  decade: (tokens, at) => decade(tokens, at, /^(?:1[5-9]|20)\d0$/),
  shortdecade: (tokens, at) => lookUp(DECADES, tokens, at) ?? decade(tokens, at, /^[2-9]0$/),
  ordinal: (tokens, at) => {
    const word = ORDINALS.get(tokens[at]?.lower ?? '')
    if (word !== undefined) return {next: at + 1, value: word}
    const number = plainNumber(tokens, at, 2)
    return number !== null && isOrdinalEnd(tokens[at + 1])
      ? {next: at + 2, value: number.value}
      : null
  },
  num: (tokens, at) => {
    const number = numberAt(tokens, at)
    if (number === null) return null
    return {next: number.next, value: number.value ?? 'X'}
  },
  unit: (tokens, at) => lookUp(TIME_UNITS, tokens, at),
  units: (tokens, at) =>
    tokens[at]?.lower.endsWith('s') ? lookUp(TIME_UNITS, tokens, at) : centuries(tokens, at),
  singular: (tokens, at) =>
    tokens[at]?.lower.endsWith('s') ? null : lookUp(TIME_UNITS, tokens, at),
  period: (tokens, at) => among(/^(?:week|month|year|weekend|decade|century)$/, tokens, at),
  modifier: (tokens, at) => lookUp(MODIFIERS, tokens, at),
  season: (tokens, at) => lookUp(SEASONS, tokens, at),
  daypart: (tokens, at) => lookUp(DAY_PARTS, tokens, at),
  frequency: (tokens, at) => lookUp(FREQUENCIES, tokens, at),
  mark: (tokens, at) => (isSign(tokens[at]) ? {next: at + 1, value: ''} : null),
  noun: (tokens, at) => {
    const token = tokens[at]
    const isNoun = token?.kind === 'word' && token.lower.length > 2
    return isNoun ? {next: at + 1, value: token.lower} : null
  },
  clock: (tokens, at) => among(/^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/, tokens, at),
  // "9.40 pm"
  stop: (tokens, at) => among(/^(?:0?\d|1[0-2])\.[0-5]\d$/, tokens, at),
  compact: (tokens, at) => among(/^(?:[01]\d|2[0-3])[0-5]\d$/, tokens, at),
  ampm: (tokens, at) => among(/^[ap]m$/, tokens, at),
  zone: (tokens, at) => {
    const zone = tokens[at]?.lower ?? ''
    if (UTC_ZONES.has(zone)) return {next: at + 1, value: 'Z'}
    return OTHER_ZONES.has(zone) ? {next: at + 1, value: ''} : null
  },
}

type Lookup = ReadonlyMap<string, number | string>

function lookUp(words: Lookup, tokens: readonly Token[], at: number): SlotMatch | null {
  const value = words.get(tokens[at]?.lower ?? '')
  return value === undefined ? null : {next: at + 1, value}
}

function capitalised(words: Lookup, tokens: readonly Token[], at: number): SlotMatch | null {
  return tokens[at]?.cased === true ? lookUp(words, tokens, at) : null
}

function among(shape: RegExp, tokens: readonly Token[], at: number): SlotMatch | null {
  const word = tokens[at]?.lower ?? ''
  return shape.test(word) ? {next: at + 1, value: word} : null
}

function centuries(tokens: readonly Token[], at: number): SlotMatch | null {
  return tokens[at]?.lower === 'centuries' ? {next: at + 1, value: 'CE'} : null
}

/** The full stop of a short form ("Dec.") belongs to it. */
function afterStop(tokens: readonly Token[], at: number, name: string): number {
  const isShort = name.length <= 4 && name !== 'may' && name !== 'june' && name !== 'july'
  const stop = tokens[at]
  return isShort && stop?.lower === '.' && stop.glued ? at + 1 : at
}

/** A number of up to so many digits, without separators. */
function plainNumber(
  tokens: readonly Token[],
  at: number,
  digits: number,
): {readonly next: number; readonly value: number} | null {
  const token = tokens[at]
  if (token?.kind !== 'number') return null
  if (digits === 4 ? token.lower.length !== 4 : token.lower.length > digits) return null
  return /^\d+$/.test(token.lower) ? {next: at + 1, value: Number(token.lower)} : null
}

/** "1990s", "1930’s": a number and an s that touches it. */
function decade(tokens: readonly Token[], at: number, shape: RegExp): SlotMatch | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !shape.test(token.lower)) return null
  const mark = tokens[at + 1]?.lower === "'" && tokens[at + 1]?.glued === true ? 1 : 0
  const s = tokens[at + 1 + mark]
  return s?.lower === 's' && s.glued ? {next: at + 2 + mark, value: Number(token.lower)} : null
}
