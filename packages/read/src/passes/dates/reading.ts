import type {DateMention, Edtf} from '@onrecord/core'
import {type Civil, daysFromCivil, isCivil} from './calendar.ts'

/** What a date expression means; a date without `edtf` is one that its article does not tell. */
export type Reading = Pick<DateMention, 'type' | 'edtf' | 'value' | 'modifier'>

/** The publication date as far as it is known. */
export interface Anchor {
  readonly year: number
  readonly month: number | null
  /** Days since 1970-01-01, where the day is known. */
  readonly days: number | null
}

/** What a rule may know when it reads a match. */
export interface ReadingContext {
  readonly slots: Readonly<Record<string, number | string>>
  readonly anchor: Anchor | null
  /** Where the words around a date without a year place it. */
  readonly tense: 'past' | 'future' | 'none'
  /** 12/22 or 22/12, where the article's spelling tells. */
  readonly monthFirst: boolean | null
}

export type Rule = (context: ReadingContext) => Reading | null

export function parseAnchor(edtf: Edtf | null): Anchor | null {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(edtf ?? '')
  if (parts === null) return null
  const civil: Civil = {
    year: Number(parts[1]),
    month: Number(parts[2] ?? 0),
    day: Number(parts[3] ?? 0),
  }
  return {
    year: civil.year,
    month: civil.month >= 1 && civil.month <= 12 ? civil.month : null,
    days: isCivil(civil) ? daysFromCivil(civil) : null,
  }
}

/** A date whose EDTF form and TIMEX3 value are the same words, or two forms of one thing. */
export function date(edtf: Edtf | null, value: string = edtf ?? 'XXXX-XX-XX'): Reading {
  return {type: 'date', edtf, value, modifier: null}
}

export function modified(reading: Reading, context: ReadingContext, slot = 'mod'): Reading {
  const modifier = modifierOf(context.slots[slot])
  if (modifier !== 'approx' || reading.edtf === null) return {...reading, modifier}
  return {...reading, modifier, edtf: `${reading.edtf}~`}
}

export function number(context: ReadingContext, slot: string): number | null {
  const value = context.slots[slot]
  return typeof value === 'number' ? value : null
}

export function word(context: ReadingContext, slot: string): string {
  const value = context.slots[slot]
  return typeof value === 'string' ? value : ''
}

function modifierOf(value: number | string | undefined): DateMention['modifier'] {
  return value === 'start' || value === 'mid' || value === 'end' || value === 'approx'
    ? value
    : null
}
