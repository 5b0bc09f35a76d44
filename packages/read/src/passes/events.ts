import {
  compareSpans,
  createIds,
  type DateMention,
  type Event,
  type Instrument,
  type Quotation,
  type Span,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Draft, Pass} from '../pass.ts'
import {firstMonthOf, two} from './dates/calendar.ts'
import {type DatedCore, datedCore, isMadeIn} from './events/find.ts'
import {labelOf} from './events/label.ts'
import {participantsOf, placeOf, type Scene, sceneOf, subjectOf} from './events/participants.ts'
import {statusOf} from './events/status.ts'
import {lexedSentences, spanOf, type Token} from './tokens/lex.ts'
import {innermost, type Placed, placed, startingIn} from './tokens/places.ts'

/** Finds dated clauses: what happened, is planned, foreseen, alleged or denied, with who took part and where. */
export const eventsPass: Pass = {name: 'events', languages: ['en'], run}

/** What an event can be told from, in the order of the text. */
interface Surroundings {
  readonly draft: Draft
  readonly scene: Scene
  readonly dates: readonly Placed<DateMention>[]
  readonly reports: readonly Placed<Quotation>[]
  readonly instruments: readonly Placed<Instrument>[]
}

function run(draft: Draft): Draft {
  const around: Surroundings = {
    draft,
    scene: sceneOf(draft),
    dates: placed(draft.dates, ({span}) => [span]),
    reports: placed(draft.quotations, ({content}) => content),
    instruments: placed(draft.instruments, ({mentions}) => mentions.map(({span}) => span)),
  }
  const found = draft.sentences
    .flatMap(({span}, at) => eventsIn(around, span, at))
    .sort((a, b) => compareSpans(a.span, b.span))
  const id = createIds()
  return {
    ...draft,
    events: found.map((event) => ({...event, id: id('event', spanText(draft.text, event.span))})),
  }
}

function eventsIn(around: Surroundings, sentence: Span, at: number): readonly Event[] {
  const dates = startingIn(around.dates, sentence)
  if (dates.length === 0) return []
  const tokens = lexedSentences(around.draft)[at] ?? []
  const events: Event[] = []
  const taken = new Set<number>()
  for (const {item: date} of dates) {
    if (date.edtf === null) continue
    const made = agreementOf(around, date)
    const found = made === null ? datedCore(tokens, date, date.edtf) : null
    if (made !== null) events.push(made)
    if (found === null || taken.has(found.core.to)) continue
    taken.add(found.core.to)
    events.push(eventOf(around, tokens, found))
  }
  return events
}

function eventOf(
  {draft, scene, reports}: Surroundings,
  tokens: readonly Token[],
  found: DatedCore,
): Event {
  const span = spanOf(tokens, found.from, found.to)
  const core = spanOf(tokens, found.core.from, found.core.to)
  const subject = subjectOf(scene, tokens, found)
  const reported = innermost(reports, core)
  return {
    id: '',
    label: labelOf(draft.text, span, found.date.span, subject.words),
    span,
    edtf: found.edtf,
    date: found.date.id,
    place: placeOf(scene, span),
    participants: participantsOf(scene, found, core, span, subject.entity),
    status: statusOf(draft.text, tokens, found.core, isAhead(found.edtf, draft.anchor), reported),
    speaker: reported?.speaker ?? null,
    provenance: byRule(found.rule, found.rule === 'clause' ? 0.8 : 0.7),
  }
}

/** An agreement with its year is dated by it. */
function agreementOf({draft, instruments}: Surroundings, date: DateMention): Event | null {
  const instrument = innermost(instruments, date.span)
  const mention = instrument?.mentions.find(({span}) => isMadeIn(instrument, span, date))
  if (instrument === null || mention === undefined) return null
  return {
    id: '',
    label: `${spanText(draft.text, mention.span)} made`,
    span: mention.span,
    edtf: date.edtf,
    date: date.id,
    place: null,
    participants: draft.entities
      .filter(({name}) => instrument.parties.includes(name))
      .map(({id}) => ({entity: id, role: 'agent'})),
    status: 'happened',
    speaker: null,
    provenance: byRule('agreement', 0.7),
  }
}

/** Whether a date begins after the day of publication, as far as both are told. */
function isAhead(edtf: string, anchor: string | null): boolean {
  if (anchor === null) return false
  const first = edtf.split('/')[0]?.replace(/[~?%]/g, '') ?? ''
  const day = first.replace(
    /-(2[1-4])$/,
    (_, season: string) => `-${two(firstMonthOf(Number(season)))}`,
  )
  const length = Math.min(day.length, anchor.length)
  return /^\d{4}/.test(day) && day.slice(0, length) > anchor.slice(0, length)
}
