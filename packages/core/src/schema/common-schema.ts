import * as z from 'zod/mini'
import {EDTF} from '../is-edtf.ts'
import type {Issue, Provenance, Span} from '../model/common.ts'
import {agreed, object} from './agreed.ts'

const offset = z.int().check(z.nonnegative())

export const span: z.ZodMiniType<Span> = agreed<Span>()(object({start: offset, end: offset}))

export const provenance: z.ZodMiniType<Provenance> = agreed<Provenance>()(
  object({
    method: z.enum(['rule', 'human', 'model', 'import']),
    agent: z.string(),
    rule: z.nullable(z.string()),
    confidence: z.number().check(z.gte(0), z.lte(1)),
  }),
)

export const issue: z.ZodMiniType<Issue> = agreed<Issue>()(
  object({
    severity: z.enum(['info', 'warning', 'error']),
    code: z.string(),
    message: z.string(),
    path: z.optional(z.string()),
    span: z.optional(z.nullable(span)),
    expected: z.optional(z.string()),
    received: z.optional(z.string()),
  }),
)

/** Lower-case hex. */
export const sha256: z.ZodMiniType<string> = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A date, such as 2031-05-01. */
export const edtf: z.ZodMiniType<string> = z.string().check(z.regex(EDTF))

export const text: z.ZodMiniType<string> = z.string()
export const textOrNull: z.ZodMiniType<string | null> = z.nullable(z.string())
export const spanOrNull: z.ZodMiniType<Span | null> = z.nullable(span)
