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
import type {Draft, Pass} from '../pass.ts'
import {ABSOLUTE} from './dates/absolute.ts'
import {AMOUNTS, onDay} from './dates/amounts.ts'
import {matchDates} from './dates/grammar.ts'
import {type Anchor, date, parseAnchor, type Reading, type Rule} from './dates/reading.ts'
import {RELATIVE} from './dates/relative.ts'
import {YEAR_PARTS} from './dates/year-parts.ts'
import {lex, lexedSentences, spanOf, type Token} from './tokens/lex.ts'
import {tenseAround} from './tokens/tense.ts'

/** Finds what says when: dates with the publication date as anchor, durations, sets and times of day. */
export const datesPass: Pass = {name: 'dates', languages: ['en'], run}

interface Found {
  readonly span: Span
  readonly reading: Reading
  readonly rule: DateRule
  /** How many years before the one that it leans on: "the same month last year". */
  readonly yearsBack: number
}

function run(draft: Draft): Draft {
  const anchor = parseAnchor(draft.anchor)
  const monthFirst =
    draft.metadata.language === 'en-US' ? true : draft.metadata.language === 'en-GB' ? false : null
  const id = createIds()
  const found = placesOf(draft).flatMap(({tokens}) =>
    settleTimes(datesIn(tokens, anchor, monthFirst)),
  )
  const dates = settleSame(found).map((each) =>
    mentionOf(each, id('date', spanText(draft.text, each.span))),
  )
  return {...draft, dates}
}

function mentionOf({span, reading, rule}: Found, id: LocalId): DateMention {
  const {type, edtf, value, modifier} = reading
  const confidence = CONFIDENCE[rule] ?? (isUntold(reading) ? 0.6 : 0.9)
  return {id, span, type, edtf, value, modifier, provenance: byRule(rule, confidence)}
}

interface Place {
  readonly span: Span
  readonly tokens: readonly Token[]
}

/** Where dates stand: the sentences, and the article's own date line, which is none. */
function placesOf(draft: Draft): readonly Place[] {
  const {text, blocks, sentences} = draft
  const tokenised = lexedSentences(draft)
  const lines = blocks.filter(({type, span}) => type === 'date' && spanDefect(text, span) === null)
  return [
    ...lines.map(({span}) => ({span, tokens: lex(text, span)})),
    ...sentences.map(({span}, at) => ({span, tokens: tokenised[at] ?? []})),
  ].sort((a, b) => compareSpans(a.span, b.span))
}

function datesIn(
  tokens: readonly Token[],
  anchor: Anchor,
  monthFirst: boolean | null,
): readonly Found[] {
  const found: Found[] = []
  for (const match of matchDates(tokens)) {
    const tense = tenseAround(tokens, match.from, match.to)
    const reading = RULES[match.rule]({...anchor, slots: match.slots, tense, monthFirst})
    if (reading !== null)
      found.push({
        span: spanOf(tokens, match.from, match.to),
        reading,
        rule: match.rule,
        yearsBack: Number(match.slots.back !== undefined),
      })
  }
  return found
}

/** A time of day belongs to the one day that its sentence names. */
function settleTimes(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found
  const days = found.filter(
    ({reading}) => reading.edtf !== null && /^\d{4}-\d{2}-\d{2}$/.test(reading.edtf),
  )
  const [only] = days
  const day = only?.reading.edtf
  if (days.length !== 1 || day === undefined || day === null) return found
  return found.map((each) =>
    each.rule === 'clock' || each.rule === 'thatDay'
      ? {...each, reading: onDay(each.reading, day)}
      : each,
  )
}

/** "that year", "the same month", "the same month last year": of the last date before it that has one. */
function settleSame(found: readonly Found[]): readonly Found[] {
  let last = ''
  return found.map((each) => {
    const same = each.rule === 'sameUnit' ? sameAs(last, each) : each.reading
    if (same.edtf !== null && /^\d{4}/.test(same.edtf)) last = same.edtf
    return same === each.reading ? each : {...each, reading: same}
  })
}

function sameAs(last: string, {reading, yearsBack}: Found): Reading {
  const shape = SAME[reading.value ?? '']
  const edtf = shape?.exec(last)?.[0]
  if (edtf === undefined) return reading
  return date(edtf.replace(/^\d{4}/, (year) => String(Number(year) - yearsBack).padStart(4, '0')))
}

const SAME: Readonly<Record<string, RegExp>> = {
  XXXX: /^\d{4}/,
  'XXXX-XX': /^\d{4}-(?:0\d|1[0-2])/,
}

function isUntold({edtf, type}: Reading): boolean {
  return edtf === null && type === 'date'
}

/** Where a rule leans on another date. */
const CONFIDENCE: Partial<Record<DateRule, number>> = {sameUnit: 0.7}

const RULES: Readonly<Record<DateRule, Rule>> = {
  ...ABSOLUTE,
  ...YEAR_PARTS,
  ...RELATIVE,
  ...AMOUNTS,
}
