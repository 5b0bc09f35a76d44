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
    isDate(each) && !isOfTitle(text, each) && isOfClause(text, sentence, each.span, span)
  const date =
    dates.slice(after, after + NEAR).find(fits) ??
    dates.slice(Math.max(0, after - NEAR), after).findLast(fits)
  return date === undefined ? NEVER : {date, period: periodOf(text, date)}
}

const NEVER: Dating = {date: null, period: null}

function isDate({type, edtf}: DateMention): boolean {
  return type === 'date' && edtf !== null
}

/** "the Forestry Law of 1973": the year of a title dates no amount. */
function isOfTitle(text: string, {span}: DateMention): boolean {
  return TITLE.test(text.slice(Math.max(0, span.start - 20), span.start))
}

const TITLE =
  /\b(?:Act|Law|Code|Treaty|Convention|Covenant|Charter|Protocol|Agreement|Statute|Constitution|Regulations?|Directive)(?: of|,)? $/

function isOfClause(text: string, sentence: Span, date: Span, figure: Span): boolean {
  const between = text.slice(Math.min(date.end, figure.end), Math.max(date.start, figure.start))
  if (OTHER_CLAUSE.test(between)) return false
  if (date.start < figure.start && isWithin(text.slice(sentence.start, date.start), between))
    return false
  return !between.includes(',') || (date.start < figure.start && opens(text, sentence, date))
}

/** What begins another clause, or sets another time against this one. */
const OTHER_CLAUSE =
  /[;:()“”"—–]|\b(?:who|whose|whom|which|that|when|where|while|because|although|though|if|after|before|until|than)\b/i

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
  /^(?:but |and )?(?:(?:in|by|on|at|during|between|since|from|throughout) )?(?:the )?$/i

function periodOf(text: string, {edtf, span}: DateMention): Edtf | null {
  if (edtf === null || /^\d{4}-\d{2}-\d{2}~?$/.test(edtf)) return null
  const preposition = /\b(since|until|till)\s$/i.exec(
    text.slice(Math.max(0, span.start - 6), span.start),
  )
  if (preposition === null || edtf.includes('/')) return edtf
  return preposition[1]?.toLowerCase() === 'since' ? `${edtf}/..` : `../${edtf}`
}
