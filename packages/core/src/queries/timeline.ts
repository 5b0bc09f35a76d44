import type {Article, DateMention, Event} from '../model/article.ts'
import type {Edtf, Span} from '../model/common.ts'
import {requireInput} from '../require-input.ts'
import {compareSpans, overlaps} from '../spans.ts'

/** Something dated: an event, or a date that belongs to none. */
export interface TimelineEntry {
  readonly edtf: Edtf
  readonly span: Span
  readonly event: Event | null
  readonly date: DateMention | null
}

/** Events and other dates from the earliest on; what has no date in EDTF is left out. */
export function timeline(article: Article): TimelineEntry[] {
  requireInput(article, ['article'], 'timeline')
  const events = article.events.flatMap((event): TimelineEntry[] => {
    const date = article.dates.find(({id}) => id === event.date) ?? null
    const edtf = event.edtf ?? date?.edtf ?? null
    return edtf === null ? [] : [{edtf, span: event.span, event, date}]
  })
  const used = new Set(events.map(({date}) => date?.id))
  const dates = article.dates.flatMap((date): TimelineEntry[] => {
    const taken = used.has(date.id) || events.some(({span}) => overlaps(span, date.span))
    if (date.edtf === null || date.type !== 'date' || taken) return []
    return [{edtf: date.edtf, span: date.span, event: null, date}]
  })
  return [...events, ...dates].sort(byDate)
}

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  const [left, right] = [sortKey(a.edtf), sortKey(b.edtf)]
  if (left !== right) return left < right ? -1 : 1
  return compareSpans(a.span, b.span)
}

/** By beginning; an interval with an open one goes by its end, an unknown digit counts as 0. */
function sortKey(edtf: Edtf): string {
  const [start = '', end = ''] = edtf.split('/')
  const known = /\d/.test(start) ? start : end
  return known.replace(/[~?%]/g, '').replaceAll('X', '0')
}
