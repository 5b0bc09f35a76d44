import type {DateMention, Entity, Quotation, Span} from '@onrecord/core'
import {spanDefect} from '@onrecord/core'
import {expect} from 'vitest'
import type {Draft, Pass} from '../src/pass.ts'
import {datesPass} from '../src/passes/dates.ts'
import {eventsPass} from '../src/passes/events.ts'
import {figuresPass} from '../src/passes/figures.ts'
import {instrumentsPass} from '../src/passes/instruments.ts'

/** A draft of one paragraph, cut into sentences after a full stop that a capital follows. */
export function draftOf(text: string, parts: Partial<Draft> = {}): Draft {
  const whole: Span = {start: 0, end: text.length}
  const sentences = [...text.matchAll(/\S(?:.|\n)*?(?:[.?!](?=\s+[\p{Lu}“])|\s*$)/gu)].map(
    (match) => {
      const words = match[0].trimEnd()
      return {span: {start: match.index, end: match.index + words.length}, block: 0}
    },
  )
  return {
    text,
    metadata: METADATA,
    blocks: [{id: 'b1', type: 'paragraph', level: null, span: whole}],
    page: [],
    sentences: sentences.filter(({span}) => span.end > span.start),
    entities: [],
    quotations: [],
    dates: [],
    figures: [],
    events: [],
    instruments: [],
    issues: [],
    anchor: '2024-03-14',
    ...parts,
  }
}

const METADATA: Draft['metadata'] = {
  headline: null,
  deck: null,
  section: null,
  language: 'en-GB',
  status: 'current',
  bylines: [],
  publisher: null,
  published: '2024-03-14',
  modified: null,
  dateline: null,
  rights: {holder: null, notice: null, licence: null, usageTerms: null, excerptBudget: null},
  origin: {},
}

const factPasses: readonly Pass[] = [datesPass, figuresPass, instrumentsPass, eventsPass]

/** The draft after dates, figures, instruments and events. */
export function factsOf(text: string, parts: Partial<Draft> = {}): Draft {
  return factPasses.reduce((draft, pass) => pass.run(draft), draftOf(text, parts))
}

/** Where the first such words stand. */
export function at(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return {start, end: start + words.length}
}

/** The words of a date, its EDTF form and its TIMEX3 value. */
export function dateRows(draft: Draft): readonly (readonly [string, string | null, string])[] {
  return draft.dates.map(({span, edtf, value}: DateMention) => [
    draft.text.slice(span.start, span.end),
    edtf,
    value,
  ])
}

export function entity(
  text: string,
  id: string,
  type: Entity['type'],
  name: string,
  ...mentions: readonly string[]
): Entity {
  return {
    id,
    type,
    name,
    aliases: [],
    names: [],
    identifiers: [],
    honorifics: [],
    roles: [],
    age: null,
    members: [],
    mentions: [name, ...mentions]
      .filter((words) => text.includes(words))
      .map((words) => ({span: at(text, words), form: 'name'})),
    provenance: {method: 'rule', agent: 'test', rule: null, confidence: 1},
  }
}

/** A reported clause of one speaker. */
export function reported(text: string, words: string, cue: string, speaker: string): Quotation {
  return {
    id: 'q1',
    kind: 'indirect',
    content: [at(text, words)],
    quoted: [],
    text: [words],
    cue: at(text, cue),
    speaker: {
      status: 'resolved',
      mention: null,
      entity: speaker,
      entities: [],
      candidates: [],
      description: null,
      rule: 'test',
      confidence: 1,
    },
    addressee: null,
    said: null,
    within: null,
    provenance: {method: 'rule', agent: 'test', rule: 'test', confidence: 1},
  }
}

/** Every span of what was found stands in the text as the model wants it, and ids are told apart. */
export function expectSound(draft: Draft): void {
  const spans = [
    ...draft.dates.map(({span}) => span),
    ...draft.figures.flatMap(({span, measures}) => [span, ...measures]),
    ...draft.events.map(({span}) => span),
    ...draft.instruments.flatMap(({mentions}) => mentions.map(({span}) => span)),
  ]
  expect(
    spans.map((span) => spanDefect(draft.text, span)).filter((defect) => defect !== null),
  ).toEqual([])
  const ids = [...draft.dates, ...draft.figures, ...draft.events, ...draft.instruments].map(
    ({id}) => id,
  )
  expect(new Set(ids).size).toBe(ids.length)
}
