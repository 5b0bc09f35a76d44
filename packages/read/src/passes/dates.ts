import {
  compareSpans,
  createIds,
  type DateMention,
  type LocalId,
  spanDefect,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {DateRule} from '../data/date-grammar.ts'
import type {Draft, Pass} from '../pass.ts'
import {NEAR_PAST_DAYS} from './dates/absolute.ts'
import {onDay} from './dates/amounts.ts'
import {edtfDay, inYearOf} from './dates/calendar.ts'
import {datesIn} from './dates/dates-in.ts'
import {isKnownDay} from './dates/known-days.ts'
import {type Anchor, date, parseAnchor, type Reading} from './dates/reading.ts'
import {type Found, settleSame} from './dates/same-dates.ts'
import {lex, type Token, toldSentences, toldTokens} from './tokens/lex.ts'
import type {Tense} from './tokens/verb-tenses.ts'

/** Finds what says when: dates with the publication date as anchor, durations, sets and times of day. */
export const datesPass: Pass = {name: 'dates', languages: ['en'], run}

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
  const {text, blocks} = draft
  const tokenised = toldTokens(draft)
  const lines = blocks.filter(({type, span}) => type === 'date' && spanDefect(text, span) === null)
  if (lines.length === 0) return tokenised
  return [
    ...lines.map(({span}) => ({span, tokens: lex(text, span)})),
    ...toldSentences(draft).map(({span}, at) => ({span, tokens: tokenised[at] ?? []})),
  ]
    .sort((a, b) => compareSpans(a.span, b.span))
    .map(({tokens}) => tokens)
}

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
    if (each.match.rule !== 'monthDay' || each.isFeast || year === null || year > own) return each
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

function isUntold({edtf, type}: Reading): boolean {
  return edtf === null && type === 'date'
}

/** Where a rule leans on another date. */
const CONFIDENCE: Partial<Record<DateRule, number>> = {sameUnit: 0.7, elsewhere: 0.7}
