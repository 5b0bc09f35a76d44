import type {DateMention, Edtf, Span} from '@onrecord/core'
import {firstFrom} from '../tokens/places.ts'

/** When a figure holds: the date of its clause, and the time that it stretches over, where that is more than a day. */
export interface Dating {
  readonly date: DateMention | null
  readonly period: Edtf | null
}

/** How many dates of a sentence are asked, on either side. */
const NEAR = 4

/** The date of a figure's own clause: the next one after it, else one before it, else the one that opens the sentence. */
export function datingOf(
  text: string,
  sentence: Span,
  dates: readonly DateMention[],
  span: Span,
): Dating {
  if (dates.length === 0) return NEVER
  const after = firstFrom(dates, span.end)
  const fits = (each: DateMention): boolean =>
    isDate(each) && isOfClause(text, sentence, each, span)
  const date =
    dates.slice(after, after + NEAR).find(fits) ??
    dates.slice(Math.max(0, after - NEAR), after).findLast(fits)
  return date === undefined ? NEVER : {date, period: periodOf(text, date)}
}

const NEVER: Dating = {date: null, period: null}

function isDate({type, edtf}: DateMention): boolean {
  return type === 'date' && edtf !== null
}

function isOfClause(text: string, sentence: Span, mention: DateMention, figure: Span): boolean {
  const date = mention.span
  const between = text.slice(Math.min(date.end, figure.end), Math.max(date.start, figure.start))
  if (OTHER_CLAUSE.test(between)) return false
  if (date.start < figure.start && isWithin(text.slice(sentence.start, date.start), between))
    return false
  if (date.start > figure.start && isHeldAgainst(text, sentence, mention, figure)) return false
  return !between.includes(',') || (date.start < figure.start && opens(text, sentence, date))
}

/** What begins another clause, or sets another time against this one. */
const OTHER_CLAUSE =
  /[;:()“”"—–]|\b(?:who|whose|whom|which|that|when|where|while|whilst|because|although|though|if|after|before|until|than)\b|\bsince\s.*\b(?:was|were|had|\p{L}{2,}ed|began|came|fell|left|took|went)\b/iu

/** "(up 9%) on 2019", "(fell 5%) from a year earlier", "(40 boats) from 60 in 2019", "(at 48) – its lowest since 2019": a time that a figure is only compared with. */
function isHeldAgainst(text: string, sentence: Span, date: DateMention, figure: Span): boolean {
  const between = text.slice(figure.end, date.span.start)
  if (COMPARED.test(between)) return true
  if (between.endsWith('since ')) return BEST.test(between)
  const before = text.slice(sentence.start, figure.start)
  const isChange = CHANGED.test(before.slice(-LONGEST_CHANGE) + between)
  if (ON.test(between)) return isChange && !isDay(date)
  const at = between.lastIndexOf('from ')
  if (at < 0) return false
  const from = text.slice(figure.end + at, date.span.end)
  if (EARLIER.test(from)) return true
  const isTo = before.endsWith('to ')
  const isOther = SAME.test(from) || NUMBER.test(between.slice(at))
  const isHeld = isTo ? isOther : isChange && (isOther || YEAR.test(from))
  return isHeld && !AHEAD.test(before)
}

const COMPARED = /\bcompare/
const BEST = / (?:its|the|their) (?:\S+ )?\S+est |first time/
const ON = / on (?:the |its )?$/
const NUMBER = /^from (?:\S+ ){0,3}\D{0,3}\d/
const SAME =
  /^from (?:the |its )?(?:same|last|previous) (?:\S+ )?(?:period|time|day|week|month|quarter|half|season|year)/
// "from April 2019" tells when it began.
const YEAR = /^from (?:the |its )?(?:same )?\d{4}$/
const EARLIER = /^from (?:\S+ ){0,6}(?:earlier|ago)$/
const CHANGED =
  /\b(?:up|down|rose|rise|f[ae]ll|drop|jump|increas|declin|gr[eo]w|gain|climb|surg|slump|higher|lower|cheaper|ahead)/
const LONGEST_CHANGE = 20
/** What is foreseen for a time stays so, also where it is put down "to 4% from 5% in 2031". */
const AHEAD = /\b(?:will|would|could|forecast|expect|predict|estimat|outlook|revis)/i

/** "The lift that was costed in 2019 has two doors", "bats found in 2021 had delayed it by 14 months": a date within a clause about the subject alone. */
function isWithin(before: string, between: string): boolean {
  return FINITE.test(between) && ABOUT_SUBJECT.test(before.slice(before.lastIndexOf(', ') + 1))
}

const FINITE = /\b(?:was|were|is|are|has|have|had|will|would|came|went|took|made)\b/
const ABOUT_SUBJECT =
  /\b(?:that|who|which|\p{L}{2,}ed|built|found|made|held|sold|born|sent|taken|given|written|signed)\b/u

/** "In 2018", "By late September", at the beginning of a sentence. */
function opens(text: string, {start}: Span, date: Span): boolean {
  return OPENING.test(text.slice(start, date.start))
}

const OPENING =
  /^[“"]?(?:but |and )?(?:(?:in|by|on|at|during|between|since|from|throughout) )?(?:the )?$/i

function isDay({edtf}: DateMention): boolean {
  return /^\d{4}-\d{2}-\d{2}~?$/.test(edtf ?? '')
}

/** "The year to May", "the quarter ended May": a time that only ends then. */
const ENDS = /\b(?:year|half|quarter|months|weeks) (?:to|ended|ending) (?:in )?(?:the end of )?$/i
const LONGEST_END = 40

function periodOf(text: string, mention: DateMention): Edtf | null {
  const {edtf, span} = mention
  if (edtf === null || isDay(mention)) return null
  if (ENDS.test(text.slice(Math.max(0, span.start - LONGEST_END), span.start))) return null
  const preposition = UP_TO_OR_SINCE.exec(
    text.slice(Math.max(0, span.start - LONGEST_END), span.start),
  )
  if (preposition === null || edtf.includes('/')) return edtf
  return preposition[1]?.toLowerCase() === 'since' ? `${edtf}/..` : `../${edtf}`
}

/** "since 2019", "since its peak in 2019", "until 2030" */
const UP_TO_OR_SINCE =
  /\b(since|until|till|through)\s(?:(?:[\p{L}-]+ ){1,3}(?:debut|high|invasion|launch|low|opening|outbreak|peak|release|start)s? (?:in|of|on) )?$/iu
