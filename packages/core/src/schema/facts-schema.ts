import * as z from 'zod/mini'
import type {
  Annotation,
  DateMention,
  Entity,
  Event,
  Figure,
  Instrument,
  Quotation,
  Speaker,
} from '../model/article.ts'
import {agreed, object} from './agreed.ts'
import {provenance, span, spanOrNull, text, textOrNull} from './common-schema.ts'

export const entity: z.ZodMiniType<Entity> = agreed<Entity>()(
  object({
    id: text,
    type: z.enum(['person', 'organisation', 'place', 'group', 'work']),
    name: text,
    aliases: z.array(text),
    names: z.array(object({value: text, language: text})),
    identifiers: z.array(text),
    honorifics: z.array(text),
    roles: z.array(object({span, organisation: textOrNull})),
    age: z.nullable(object({value: z.number(), span})),
    members: z.array(text),
    mentions: z.array(
      object({
        span,
        form: z.enum([
          'name',
          'surname',
          'given',
          'pronoun',
          'title',
          'acronym',
          'description',
          'metonym',
        ]),
      }),
    ),
    provenance,
  }),
)

export const speaker: z.ZodMiniType<Speaker> = agreed<Speaker>()(
  object({
    status: z.enum(['resolved', 'ambiguous', 'unattributed']),
    mention: spanOrNull,
    entity: textOrNull,
    entities: z.array(text),
    candidates: z.array(text),
    description: textOrNull,
    rule: textOrNull,
    confidence: z.number().check(z.gte(0), z.lte(1)),
  }),
)

export const quotation: z.ZodMiniType<Quotation> = agreed<Quotation>()(
  object({
    id: text,
    kind: z.enum(['direct', 'mixed', 'indirect']),
    content: z.array(span),
    quoted: z.array(span),
    text: z.nullable(z.array(text)),
    cue: spanOrNull,
    speaker,
    addressee: textOrNull,
    said: z.nullable(object({date: textOrNull, occasion: spanOrNull})),
    within: textOrNull,
    provenance,
  }),
)

export const dateMention: z.ZodMiniType<DateMention> = agreed<DateMention>()(
  object({
    id: text,
    span,
    type: z.enum(['date', 'time', 'duration', 'set']),
    edtf: textOrNull,
    value: text,
    modifier: z.nullable(z.enum(['start', 'mid', 'end', 'approx'])),
    provenance,
  }),
)

export const figure: z.ZodMiniType<Figure> = agreed<Figure>()(
  object({
    id: text,
    span,
    value: z.nullable(z.number()),
    upper: z.nullable(z.number()),
    qualifier: z.enum([
      'exact',
      'about',
      'atLeast',
      'atMost',
      'moreThan',
      'lessThan',
      'range',
      'vague',
    ]),
    unit: textOrNull,
    measures: z.array(span),
    basis: z.nullable(z.enum(['count', 'estimate', 'plan'])),
    period: textOrNull,
    date: textOrNull,
    place: textOrNull,
    partOf: textOrNull,
    speaker: z.nullable(speaker),
    provenance,
  }),
)

export const event: z.ZodMiniType<Event> = agreed<Event>()(
  object({
    id: text,
    label: text,
    span,
    edtf: textOrNull,
    date: textOrNull,
    place: textOrNull,
    participants: z.array(object({entity: text, role: z.enum(['agent', 'affected', 'other'])})),
    status: z.enum(['happened', 'planned', 'alleged', 'denied', 'forecast']),
    speaker: z.nullable(speaker),
    provenance,
  }),
)

export const instrument: z.ZodMiniType<Instrument> = agreed<Instrument>()(
  object({
    id: text,
    type: z.enum(['treaty', 'statute', 'agreement', 'mechanism', 'resolution']),
    name: text,
    year: z.nullable(z.int()),
    parties: z.array(text),
    identifiers: z.array(text),
    mentions: z.array(object({span})),
    provenance,
  }),
)

export const annotation: z.ZodMiniType<Annotation> = agreed<Annotation>()(
  object({
    id: text,
    kind: text,
    spans: z.array(span),
    body: z.unknown(),
    links: z.array(object({rel: text, target: text})),
  }),
)
