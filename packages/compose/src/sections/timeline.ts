import {type Event, evidenceRefs, statementsOf} from '@onrecord/core'
import {
  type Block,
  heading,
  paragraph,
  strong,
  type TimelineEventInit,
  timeline,
} from '@onrecord/document'
import type {Context} from '../context.ts'
import {type DatedEvent, datedEvents} from '../evidence/dated-events.ts'
import {eventLabel, sourcedLabel, toldBy} from '../evidence/event-label.ts'
import {dateOf, type Located} from '../evidence/located.ts'
import {withStop} from '../full-stop.ts'
import {sentenceCase} from '../sentence-case.ts'
import {formatDate} from '../wording/dates.ts'
import {dayBounds} from '../wording/edtf.ts'
import {unfound} from './unfound.ts'

/** Dated events in their order; an uncertain date is a span. What a reading did not find stands among the gaps. */
export function timelineSection(context: Context): readonly Block[] {
  const {dossier, wording} = context
  const events = chosenEvents(context)
  const title = heading(1, wording.headings.timeline)
  const [first, last] = [events[0], events.at(-1)]
  if (first === undefined || last === undefined) return unfound(context, title, 'noEvents')
  const all = dossier.articles.reduce((sum, article) => sum + article.events.length, 0)
  const leftOut = all - events.reduce((sum, {refs}) => sum + refs.length, 0)
  const rest = leftOut > 0 ? [paragraph(wording.gaps.undatedEvents(leftOut))] : []
  if (events.length === 1) return [title, oneEvent(first, context), ...rest]
  return [
    title,
    timeline({
      caption: wording.facts.timelineCaption(drawsSpans(events)),
      alt: wording.facts.timelineAlt(
        events.length,
        edgeLabel(first, 0, context),
        edgeLabel(last, -1, context),
      ),
      months: wording.dates.shortMonths,
      headers: {
        date: wording.facts.date,
        event: wording.facts.event,
        status: wording.facts.status,
      },
      events: events.map((event) => timelineEvent(event, context)),
    }),
    ...rest,
  ]
}

/** The events that the document prints in its timeline; none where its profile has none. */
export function timelineRows(context: Context): readonly DatedEvent[] {
  return context.profile.sections.includes('timeline') ? chosenEvents(context) : []
}

/** "2014: The guild shut the quay." One date needs no table. */
function oneEvent(event: DatedEvent, context: Context): Block {
  const {dossier, wording, notes} = context
  const label = sourcedLabel(event, dossier, wording)
  // Who says so, or denies it, stands in brackets at the end.
  const isTold = event.value.status === 'happened' || label.endsWith(')')
  const words = withStop(isTold ? label : `${label} (${statusOf(event, context)})`)
  return paragraph(
    [strong(`${dateLabel(event, context)}:`), ` ${words}`, ...notes.cite(event.refs)],
    {evidence: event.refs},
  )
}

/**
 * Where there is no room for all: what the analyst cites, then what most articles tell, then what each article tells first, which is its
 * news, and of that the latest.
 */
function chosenEvents({dossier, tellings}: Context): readonly DatedEvent[] {
  const dated = datedEvents(dossier)
  const cited = new Set(
    statementsOf(dossier.analysis).flatMap(({evidence}) => evidenceRefs(evidence)),
  )
  const places = new Map(
    dated.map(({article, ref, value}) => [ref, article.events.indexOf(value)] as const),
  )
  const ranked = dated.map((event, day) => ({
    event,
    isCited: Number(event.refs.some((ref) => cited.has(ref))),
    told: new Set(event.refs.flatMap((ref) => [ref, ...tellings(ref)])).size,
    place: places.get(event.ref) ?? 0,
    day,
  }))
  const chosen = new Set(
    ranked
      .sort(
        (a, b) => b.isCited - a.isCited || b.told - a.told || a.place - b.place || b.day - a.day,
      )
      .slice(0, MOST_EVENTS)
      .map(({event}) => event),
  )
  return dated.filter((event) => chosen.has(event))
}

/** Whether the events are drawn, as those of more than one date are, and some of them as spans. */
function drawsSpans(events: readonly Located<Event>[]): boolean {
  const days = events
    .map(({value}) => dayBounds(value.edtf ?? ''))
    .filter(({from, to}) => from !== null && to !== null)
  const dates = new Set(days.map(({from, to}) => `${from}/${to}`))
  return dates.size > 1 && days.some(({from, to}) => from !== to)
}

const MOST_EVENTS = 14

function timelineEvent(located: DatedEvent, context: Context): TimelineEventInit {
  const {dossier, wording, notes} = context
  const {refs, value: event} = located
  const {from, to} = dayBounds(event.edtf ?? '')
  const known = from !== null && to !== null
  return {
    from: known ? from : null,
    to: known ? to : null,
    dateLabel: dateLabel(located, context),
    label: drawnLabel(located, context),
    children: [sourcedLabel(located, dossier, wording), ...notes.cite(refs)],
    status: statusOf(located, context),
    planned: event.status === 'planned' || event.status === 'forecast',
    evidence: refs,
  }
}

function statusOf(event: Located<Event>, {dossier, wording}: Context): string {
  return toldBy(event, dossier, wording) === null
    ? wording.facts.eventStatuses[event.value.status]
    : wording.facts.said
}

/** What is only alleged, or denied, is no fact in the drawing either. */
function drawnLabel(located: Located<Event>, {dossier, wording}: Context): string {
  const {status} = located.value
  const label = sentenceCase(eventLabel(located))
  const doubted = status === 'denied' || status === 'alleged'
  if (!doubted || toldBy(located, dossier, wording) !== null || DOUBT.test(label)) return label
  return `${label} (${wording.facts.eventStatuses[status]})`
}

const DOUBT = /\b(?:den(?:y|ies|ied)|alleg)/iu

/** "late September 2023", where the article says so. */
function dateLabel(event: Located<Event>, {wording}: Context): string {
  const {edtf} = event.value
  if (edtf === null) return wording.facts.undated
  const day = isEnd(event) ? `../${edtf}` : edtf
  return formatDate(day, wording.dates, dateOf(event)?.modifier ?? null)
}

/** "Was in office until June 2023": what went on ended then; "was silent until June 2023, as the guild met" tells when it met. */
function isEnd(event: Located<Event>): boolean {
  const {text} = event.article.source
  const {edtf, span} = event.value
  const at = dateOf(event)?.span.start
  if (text === null || at === undefined || at < span.start || /[/[{]|^\.\./u.test(edtf ?? ''))
    return false
  return /\b(?:until|till)\s(?:the\s)?$/u.test(text.slice(Math.max(0, at - 10), at))
}

/** The first or the last day that an event says; of "since 1998" there is one alone. */
function edgeLabel(event: Located<Event>, edge: 0 | -1, context: Context): string {
  const {edtf} = event.value
  const ends = (edtf ?? '').split('/').filter((end) => end !== '' && end !== '..')
  const end = ends.at(edge)
  return edtf === null || end === undefined || end === edtf
    ? dateLabel(event, context)
    : formatDate(end, context.wording.dates)
}
