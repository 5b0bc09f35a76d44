import * as z from 'zod/mini'
import {SCHEMA_VERSION} from '../model/article.ts'
import type {
  Anchor,
  CslItem,
  Dossier,
  DossierCorrection,
  Letter,
  Party,
  Protection,
  RefText,
  Replacement,
  Submission,
} from '../model/dossier.ts'
import type {ModelReview, Proposal} from '../model/proposal.ts'
import {TLP_LABELS} from '../publish/marking.ts'
import {agreed, object} from './agreed.ts'
import {analysis, list, orNull} from './analysis-schema.ts'
import {articleSchema} from './article-schema.ts'
import {edtf, sha256, span, text} from './common-schema.ts'
import {
  annotation,
  dateMention,
  entity,
  event,
  figure,
  instrument,
  quotation,
} from './facts-schema.ts'

const refText = agreed<RefText>()(object({ref: text, text}))

const anchor = agreed<Anchor>()(
  object({
    spans: z.array(span),
    sha256,
    prefix: z._default(z.string(), ''),
    suffix: z._default(z.string(), ''),
  }),
)

const correction = agreed<DossierCorrection>()(
  object({
    ref: text,
    set: z.record(z.string(), z.unknown()),
    by: text,
    on: text,
    why: text,
    changed: z.optional(z.array(text)),
  }),
)

const proposed = {ref: text, agent: text}

const proposal = agreed<Proposal>()(
  z.union([
    object({...proposed, kind: z.literal('quotation'), value: quotation}),
    object({...proposed, kind: z.literal('figure'), value: figure}),
    object({...proposed, kind: z.literal('date'), value: dateMention}),
    object({...proposed, kind: z.literal('event'), value: event}),
    object({...proposed, kind: z.literal('instrument'), value: instrument}),
    object({...proposed, kind: z.literal('entity'), value: entity}),
    object({...proposed, kind: z.literal('annotation'), value: annotation}),
  ]),
)

const count = z.int().check(z.nonnegative())

const modelReview = agreed<ModelReview>()(
  object({agent: text, proposed: count, accepted: count, rejected: count, reviewers: list(text)}),
)

const party = agreed<Party>()(
  object({id: text, name: text, names: list(text), entities: list(text), role: z.optional(text)}),
)

const cslItem = agreed<CslItem>()(z.looseObject({id: text, type: text, title: z.optional(text)}))

const protection = agreed<Protection>()(
  object({
    marking: z._default(z.nullable(z.enum(TLP_LABELS)), null),
    people: list(
      object({
        party: text,
        atRisk: z.boolean(),
        policy: z.enum(['name', 'pseudonym', 'role', 'omit']),
        as: z.optional(text),
        why: z.optional(text),
      }),
    ),
    generalise: list(object({ref: z.optional(text), words: z.optional(text), to: text})),
    keep: z.optional(z.array(text)),
  }),
)

const replacement = agreed<Replacement>()(
  object({
    where: text,
    by: z.string(),
    reason: z.enum(['name', 'place', 'date', 'omitted']),
  }),
)

const submission = agreed<Submission>()(
  object({
    submitters: list(
      object({
        name: text,
        description: z.optional(text),
        status: z.optional(z.enum(['general', 'special', 'roster'])),
        contact: z.optional(text),
      }),
    ),
    state: z.optional(text),
    session: z.optional(text),
    agendaItem: z.optional(text),
  }),
)

const letter = agreed<Letter>()(
  object({
    addressee: list(text),
    sender: list(text),
    reference: z.optional(text),
    salutation: z.optional(text),
    closing: z.optional(text),
    signatory: object({name: text, role: z.optional(text)}),
    enclosures: list(text),
  }),
)

export const dossierSchema: z.ZodMiniType<Dossier> = agreed<Dossier>()(
  object({
    type: z.literal('dossier'),
    schemaVersion: z.literal(SCHEMA_VERSION),
    title: text,
    language: text,
    prepared: orNull(edtf),
    audience: z.optional(text),
    organisation: z.optional(text),
    decision: z.optional(object({asked: text, by: z.optional(text)})),
    preparedFor: z.optional(
      object({to: z.optional(text), from: z.optional(text), re: z.optional(text)}),
    ),
    submission: z.optional(submission),
    letter: z.optional(letter),
    articles: z.array(articleSchema),
    excerpts: list(refText),
    paraphrases: list(refText),
    anchors: z._default(z.record(z.string(), anchor), () => ({})),
    corrections: list(correction),
    proposals: z.optional(z.array(proposal)),
    modelReviews: z.optional(z.array(modelReview)),
    parties: list(party),
    references: list(cslItem),
    analysis: orNull(analysis),
    protection: orNull(protection),
    marking: z.optional(z.nullable(z.enum(TLP_LABELS))),
    replacements: z.optional(z.array(replacement)),
  }),
)
