import type {DateMention, Edtf} from '@onrecord/core'
import type {DateRule} from '../../data/date-grammar.ts'
import {DAY_PARTS, MODIFIERS} from '../../data/date-words.ts'
import type {Tense} from '../tokens/verb-tenses.ts'
import {daysFromCivil, isCivil} from './calendar.ts'

/** What a date expression means; a date without `edtf` is one that its article does not tell. */
export type Reading = Pick<DateMention, 'type' | 'edtf' | 'value' | 'modifier'>

/** The publication date as far as it is known. */
export interface Anchor {
  /** 0 where it is not known. */
  readonly year: number
  /** 1 to 12; 0 where it is not known. */
  readonly month: number
  /** Days since 1970-01-01, where the day is known. */
  readonly today: number | null
}

/** What a rule may know when it reads a match. */
export interface ReadingContext extends Anchor {
  readonly slots: Readonly<Record<string, number | string>>
  /** Where the words around a date without a year place it: asked only where a rule leans on them. */
  readonly tense: () => Tense
  /** Whether its sentence has a word of a list near it. */
  readonly tells: (list: number) => boolean
  /** Whether a word of a list stands right behind it. */
  readonly leads: (list: number) => boolean
  /** 12/22 or 22/12, where the article's spelling tells. */
  readonly monthFirst: boolean | null
  /** Whether something is told to be the day’s: "Thursday’s ruling". */
  readonly isOwner: boolean
}

export type Rule = (context: ReadingContext) => Reading | null

export type Rules<T extends DateRule> = Readonly<Record<T, Rule>>

export function parseAnchor(edtf: Edtf | null): Anchor {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?(?:T.*)?$/.exec(edtf ?? '') ?? []
  const [year = 0, month = 0, day = 0] = parts.slice(1).map((part) => Number(part ?? 0))
  const civil = {year, month, day}
  return {
    year,
    month: month > 12 ? 0 : month,
    today: isCivil(civil) ? daysFromCivil(civil) : null,
  }
}

/** What a match is read by beside another date, as if the article were of that day. */
export function contextAt(edtf: Edtf | null, slots: ReadingContext['slots']): ReadingContext {
  return {
    ...parseAnchor(edtf),
    slots,
    tense: () => 'none',
    tells: () => false,
    leads: () => false,
    monthFirst: null,
    isOwner: false,
  }
}

/** A date whose EDTF form and TIMEX3 value are the same words, or two forms of one thing. */
export function date(edtf: Edtf | null, value: string = edtf ?? 'XXXX-XX-XX'): Reading {
  return {type: 'date', edtf, value, modifier: null}
}

/** A duration, a set or a time of day. */
export function timed(type: DateMention['type'], value: string | null): Reading | null {
  return value === null ? null : {type, edtf: null, value, modifier: null}
}

export function modified(reading: Reading, {slots}: ReadingContext): Reading {
  const modifier = modifierOf(slots.mod)
  if (modifier !== 'approx' || reading.edtf === null) return {...reading, modifier}
  return {...reading, modifier, edtf: `${reading.edtf}~`}
}

/** "Sunday night", "the night of 3 February": the EDTF form is the day, the TIMEX3 value has the part too. */
export function withPart(reading: Reading, context: ReadingContext): Reading {
  const part = word(context, 'part') || word(context, 'daypart')
  const code = DAY_PARTS.get(part) ?? part
  return part === '' ? reading : {...reading, type: 'time', value: `${reading.value}${code}`}
}

/** The number that a match has in a place, 0 where it has none. */
export function number({slots}: ReadingContext, slot: string): number {
  const value = slots[slot]
  return typeof value === 'number' ? value : 0
}

/** The word that a match has in a place, empty where it has none. */
export function word({slots}: ReadingContext, slot: string): string {
  const value = slots[slot]
  return typeof value === 'string' ? value : ''
}

function modifierOf(value: number | string | undefined): DateMention['modifier'] {
  // "year end", "early on Friday"
  if (value === 'year') return 'end'
  return value === 'start' || value === 'mid' || value === 'end' || value === 'approx'
    ? value
    : (MODIFIERS.get(String(value)) ?? null)
}
