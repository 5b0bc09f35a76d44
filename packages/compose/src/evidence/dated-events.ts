import type {Dossier, Event, EvidenceRef} from '@onrecord/core'
import {dayBounds} from '../wording/edtf.ts'
import {isFragment} from './event-fragment.ts'
import {dateOf, type Located, located} from './located.ts'
import {saysAll} from './says-all.ts'

/** An event with where it is told: its own reference first, then those of other articles that tell the same. */
export interface DatedEvent extends Located<Event> {
  readonly refs: readonly EvidenceRef[]
}

/** Events with a date, the earliest first; of several that tell the same the one that says most, with the references of the others. */
export function datedEvents(dossier: Dossier): readonly DatedEvent[] {
  const dated = located(dossier.articles, (article) => article.events)
    .map((event) => ({event, ...dayBounds(event.value.edtf ?? ''), begins: beginOf(event)}))
    .filter((one) => (one.from !== null || one.to !== null) && !isFragment(one.event))
  const events = dated.map(({event}) => event)
  return dated
    .filter(({event}, index) => !events.some((one, at) => saysAll(one, event, at < index)))
    .sort((a, b) => compare(a.begins, b.begins) || compare(a.to, b.to))
    .map(({event}) => ({...event, refs: refsOf(event, events)}))
}

/** Its own, and those of the same event in other articles. */
function refsOf(event: Located<Event>, events: readonly Located<Event>[]): readonly EvidenceRef[] {
  const place = events.indexOf(event)
  return [
    event.ref,
    ...events.flatMap((other, at) =>
      other.article !== event.article && saysAll(event, other, place < at) ? [other.ref] : [],
    ),
  ]
}

/** The day it takes its place by: "late 2025" stands after March, though the whole year is all that is known. */
function beginOf(event: Located<Event>): string | null {
  const {from, to} = dayBounds(event.value.edtf ?? '')
  const modifier = dateOf(event)?.modifier ?? null
  const part = modifier === 'end' ? 2 : modifier === 'mid' ? 1 : 0
  if (from === null || to === null || part === 0 || from === to) return from ?? to
  const [year, month] = from.split('-')
  if (to.startsWith(`${year}-${month}-`)) return `${year}-${month}-${part}1`
  return to.startsWith(`${year}-`) ? `${year}-0${1 + 4 * part}-01` : from
}

function compare(a: string | null, b: string | null): number {
  if (a === b) return 0
  return (a ?? '') < (b ?? '') ? -1 : 1
}
