import {
  compareSpans,
  contains,
  createIds,
  type DateMention,
  type Entity,
  type Event,
  type Instrument,
  type Span,
  spanText,
} from '@onrecord/core'
import {byRule} from '../agent.ts'
import type {Draft, Pass, Sentence} from '../pass.ts'
import {type DatedCore, datedCore, isMadeIn} from './events/find.ts'
import {labelOf} from './events/label.ts'
import {participantsOf, placeOf, subjectOf} from './events/participants.ts'
import {reportOf, statusOf} from './events/status.ts'
import {spanOf, type Token, tokensOf} from './tokens/lex.ts'

/** Finds dated clauses: what happened, is planned, foreseen, alleged or denied, with who took part and where. */
export const eventsPass: Pass = {name: 'events', languages: ['en'], run}

type Unnamed = Omit<Event, 'id'>

function run(draft: Draft): Draft {
  const found = draft.sentences
    .flatMap((sentence) => eventsIn(draft, sentence))
    .sort((a, b) => compareSpans(a.span, b.span))
  const id = createIds()
  return {
    ...draft,
    events: found.map((event) => ({id: id('event', spanText(draft.text, event.span)), ...event})),
  }
}

function eventsIn(draft: Draft, sentence: Sentence): readonly Unnamed[] {
  const dates = draft.dates.filter(({span, edtf}) => contains(sentence.span, span) && edtf !== null)
  if (dates.length === 0) return []
  const tokens = tokensOf(draft.text, sentence)
  const events: Unnamed[] = []
  const taken = new Set<number>()
  for (const date of dates) {
    const made = agreementOf(draft, date)
    const found = made === null ? datedCore(tokens, date, date.edtf ?? '') : null
    if (made !== null) events.push(made)
    if (found === null || taken.has(found.core.to)) continue
    taken.add(found.core.to)
    events.push(eventOf(draft, tokens, found))
  }
  return events
}

function eventOf(draft: Draft, tokens: readonly Token[], found: DatedCore): Unnamed {
  const span = spanOf(tokens, found.from, found.to)
  const core = spanOf(tokens, found.core.from, found.core.to)
  const subject = subjectOf(draft, tokens, found)
  const reported = reportOf(draft.quotations, core)
  return {
    label: labelOf(draft.text, span, found.date.span, subject.fromPronoun),
    span,
    edtf: found.edtf,
    date: found.date.id,
    place: placeOf(draft, span),
    participants: participantsOf(draft, found, core, span, subject.entity),
    status: statusOf(draft.text, tokens, found.core, isAhead(found.edtf, draft.anchor), reported),
    speaker: reported?.speaker ?? null,
    provenance: byRule(found.rule, found.rule === 'clause' ? 0.8 : 0.7),
  }
}

/** An agreement with its year is dated by it. */
function agreementOf(draft: Draft, date: DateMention): Unnamed | null {
  for (const instrument of draft.instruments) {
    const mention = instrument.mentions.find(({span}) => isMadeIn(instrument, span, date))
    if (mention !== undefined) return agreement(draft, instrument, mention.span, date)
  }
  return null
}

function agreement(draft: Draft, instrument: Instrument, span: Span, date: DateMention): Unnamed {
  return {
    label: `${spanText(draft.text, span)} made`,
    span,
    edtf: date.edtf,
    date: date.id,
    place: null,
    participants: draft.entities
      .filter(({name}) => instrument.parties.includes(name))
      .map((entity: Entity) => ({entity: entity.id, role: 'agent' as const})),
    status: 'happened',
    speaker: null,
    provenance: byRule('agreement', 0.7),
  }
}

/** Whether a date begins after the day of publication, as far as both are told. */
function isAhead(edtf: string, anchor: string | null): boolean {
  if (anchor === null) return false
  const first = edtf.split('/')[0]?.replace(/[~?%]/g, '') ?? ''
  const length = Math.min(first.length, anchor.length)
  return (
    /^\d{4}/.test(first) &&
    !/-2[1-4]$/.test(first.slice(4)) &&
    first.slice(0, length) > anchor.slice(0, length)
  )
}
