import * as z from 'zod/mini'
import type {
  Analysis,
  AnalysisOption,
  Claim,
  Evidence,
  Position,
  Recommendation,
  Reply,
  Statement,
  Translation,
} from '../model/dossier.ts'
import {agreed, object} from './agreed.ts'
import {text} from './common-schema.ts'

/** A list that a file written by hand may leave out. */
export function list<Item extends z.ZodMiniType>(
  item: Item,
): z.ZodMiniDefault<z.ZodMiniArray<Item>> {
  return z._default(z.array(item), () => [])
}

/** A value that a file written by hand may leave out for `null`. */
export function orNull<Value extends z.ZodMiniType>(
  value: Value,
): z.ZodMiniDefault<z.ZodMiniNullable<Value>> {
  return z._default(z.nullable(value), null)
}

const evidence = list(
  agreed<Evidence>()(
    z.union([
      text,
      object({
        ref: text,
        bearing: z.enum(['supports', 'contradicts', 'context']),
        locator: z.optional(text),
      }),
    ]),
  ),
)

const statement = agreed<Statement>()(object({text, evidence}))

const position = agreed<Position>()(
  object({
    party: text,
    question: text,
    stance: z.enum(['supports', 'opposes', 'conditional', 'unclear']),
    statement: text,
    evidence,
  }),
)

const claim = agreed<Claim>()(
  object({
    id: text,
    text,
    evidence,
    status: z.enum(['attributed', 'unverified', 'corroborated', 'disputed', 'refuted', 'verified']),
    confidence: z.enum(['low', 'moderate', 'high']),
    checks: list(object({by: text, on: text, method: text, result: text})),
    missing: z.optional(text),
  }),
)

const reply = agreed<Reply>()(
  object({
    party: text,
    status: z.enum(['quoted', 'declined', 'unreachable', 'notSought', 'absent']),
    evidence,
  }),
)

const option = agreed<AnalysisOption>()(
  object({
    text,
    for: list(text),
    against: list(text),
    risks: list(object({text, likelihood: text, impact: text})),
  }),
)

const recommendation = agreed<Recommendation>()(
  object({addressee: text, text, evidence, priority: z.number()}),
)

const translation = agreed<Translation>()(object({of: text, language: text, text, by: text}))

export const analysis: z.ZodMiniType<Analysis> = agreed<Analysis>()(
  object({
    bottomLine: orNull(statement),
    background: list(statement),
    keyMessages: list(statement),
    keyFigures: list(text),
    positions: list(position),
    claims: list(claim),
    replies: list(reply),
    options: list(option),
    recommendations: list(recommendation),
    nextSteps: list(object({owner: text, text, due: z.optional(text)})),
    translations: list(translation),
    method: orNull(text),
    limitations: orNull(text),
  }),
)
