import {type InstrumentType, type Span, spanText} from '@onrecord/core'
import type {InstrumentMention} from './known.ts'

/** What a sentence calls an instrument, and where. */
export interface Hit {
  /** With the year beside it. */
  readonly span: Span
  /** Without the year. */
  readonly name: Span
  /** What it is called where its name is told with others’. */
  readonly words?: string
  readonly year: number | null
  readonly type: InstrumentType
}

export function mentionOf(text: string, hit: Hit): InstrumentMention {
  const {span, name, words, year, type} = hit
  const called = (words ?? spanText(text, name)).replace(/\s+/g, ' ')
  return {entry: {name: called, year, type, source: null}, span}
}

/** A year behind a name, and where what tells it ends. */
export interface YearBehind {
  readonly year: number | null
  readonly end: number
}

/** "Act 1998", "Act of 1998", "Act, 1998,", "Act (1998)"; "Act, passed in 1998,", "Act, a 1998 law," where the year is of another phrase. */
export function yearBehind(text: string, end: number): YearBehind {
  // "Act (ORA) of 1998"
  const short =
    /^ \([A-Z]{2,8}\)(?= of \d| \d|, \d| \(\d)/.exec(text.slice(end, end + 14))?.[0].length ?? 0
  if (short > 0) return yearBehind(text, end + short)
  const after = text.slice(end, end + 80)
  if (!/(?:1[789]|20)\d\d/.test(after)) return {year: null, end}
  const own = OWN_YEAR.exec(after)
  if (own !== null) return {year: Number(own[1] ?? own[2] ?? own[3]), end: end + own[0].length}
  const made = MADE_IN.exec(after) ?? APPOSED.exec(after)
  return {year: made === null ? null : Number(made[1]), end}
}

const YEAR = '((?:1[789]|20)\\d\\d)'
const OWN_YEAR = new RegExp(
  `^(?: (?:of (?:\\p{Lu}\\p{Ll}+ )?)?${YEAR}(?![\\d/–-])| \\(${YEAR}\\)|, ${YEAR}(?=[.,;:)]|$| (?:and|or|which|that|is|was|were|has|to|by|for|in)\\b))`,
  'u',
)
const APPOSED = new RegExp(
  `^, (?:an?|the) ${YEAR} (?:\\p{Ll}+ ){0,3}(?:act|accord|agreement|convention|deal|law|measure|pact|statute|treaty)\\b`,
  'u',
)
const MADE_IN = new RegExp(
  `^,? (?:(?:which|that) (?:was |(?:\\p{L}+ ){1,4}?))?(?:signed|adopted|passed|enacted|concluded|agreed|reached|approved|brokered|ratified|dating|in force) (?:into law )?(?:(?:by|in) (?:the )?(?:\\p{L}+ ){1,3}?)?(?:in|on|from|since) (?:\\p{Lu}\\p{L}+ )?(?:\\d{1,2},? )?(?:\\p{Lu}\\p{L}+ )?${YEAR}\\b`,
  'u',
)
