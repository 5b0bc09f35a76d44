import {contains, type DateMention, type LocalId, type Quotation, type Span} from '@onrecord/core'
import type {Draft, Pass} from '../pass.ts'
import {edtfDays} from './dates/calendar.ts'
import {parseAnchor} from './dates/reading.ts'
import {startingIn} from './tokens/places.ts'

/** “Yesterday was long,” she said on Tuesday: what somebody's words tell from today is told from the day they were said on. */
export const toldDaysPass: Pass = {name: 'told-days', languages: ['en'], run}

function run(draft: Draft): Draft {
  const today = parseAnchor(draft.anchor).today
  if (today === null || !draft.dates.some(isTold)) return draft
  const moved = movedDates(draft, today)
  if (moved.size === 0) return draft
  return {...draft, dates: draft.dates.map((date) => moved.get(date.id) ?? date)}
}

function movedDates(draft: Draft, today: number): ReadonlyMap<LocalId, DateMention> {
  const moved = new Map<LocalId, DateMention>()
  const byId = new Map(draft.dates.map((date) => [date.id, date]))
  let last: {speaker: LocalId | null; by: number} = {speaker: null, by: 0}
  for (const quotation of draft.quotations) {
    const {entity} = quotation.speaker
    // What the same goes on to say is of the same day, until another is told.
    const held = entity !== null && entity === last.speaker ? last.by : 0
    last = {speaker: entity, by: daysSince(draft.text, quotation, byId, today) ?? held}
    if (last.by === 0) continue
    for (const date of toldIn(draft, quotation)) moved.set(date.id, movedBy(date, last.by))
  }
  return moved
}

function toldIn({dates}: Draft, {quoted}: Quotation): readonly DateMention[] {
  return quoted.flatMap((span) => startingIn(dates, span)).filter(isTold)
}

/** A day by its distance from today alone. */
function isTold({provenance: {rule}, edtf}: DateMention): boolean {
  return /^(?:today|yesterday|tomorrow)$/.test(rule ?? '') && edtf !== null
}

/** How many days before today a quotation was said, by the day that stands beside its cue; `null` where none does. */
function daysSince(
  text: string,
  {cue, said}: Quotation,
  dates: ReadonlyMap<LocalId, DateMention>,
  today: number,
): number | null {
  const date = dates.get(said?.date ?? '')
  if (date === undefined || cue === null || !isBeside(text, cue, date.span)) return null
  const day = parseAnchor(date.edtf).today
  return day === null || day > today || today - day > LONGEST_AGO ? null : day - today
}

/** A day by its weekday is of the last one; older statements are another matter. */
const LONGEST_AGO = 14

/** "wrote on (Tuesday)", "said in a statement (Tuesday)", "On (Tuesday), she said" */
function isBeside(text: string, cue: Span, date: Span): boolean {
  if (contains(cue, date)) return true
  const between =
    date.start > cue.start ? text.slice(cue.end, date.start) : text.slice(date.end, cue.start)
  return between.length <= LONGEST_BETWEEN && !/[.;“”"]/.test(between)
}

const LONGEST_BETWEEN = 60

function movedBy(date: DateMention, by: number): DateMention {
  const {edtf, value} = date
  const day = (edtf ?? '').slice(0, 10)
  const there = edtfDays((parseAnchor(day).today ?? 0) + by)
  const moved = (words: string): string => words.replace(day, there)
  return {...date, edtf: moved(edtf ?? ''), value: moved(value)}
}
