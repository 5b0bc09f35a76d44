import {expectTypeOf, test} from 'vitest'
import * as z from 'zod/mini'
import type {
  Annotation,
  Article,
  Block,
  BodySchema,
  Dossier,
  Party,
  ProtectedDossier,
  Result,
  Span,
} from '../src/index.ts'
import {attachSource, protect, type resolve} from '../src/index.ts'
import {parseArticle, parseDossier} from '../src/parse.ts'
import {agreed, object} from '../src/schema/agreed.ts'

declare module '../src/index.ts' {
  interface AnnotationMap {
    'org.example.ask': {readonly asked: string}
  }
}

test('parsing gives the model’s own types', () => {
  expectTypeOf(parseArticle).returns.toEqualTypeOf<Result<Article>>()
  expectTypeOf(parseDossier).returns.toEqualTypeOf<Result<Dossier>>()
  expectTypeOf<Annotation<{readonly asked: string}>['body']>().toEqualTypeOf<{
    readonly asked: string
  }>()
})

test('attaching keeps what it is given', () => {
  expectTypeOf<ReturnType<typeof attachSource>>().toEqualTypeOf<Result<Dossier>>()
  expectTypeOf(attachSource).toBeCallableWith({} as Article, '')
})

test('only protect makes a protected dossier', () => {
  expectTypeOf(protect).returns.toEqualTypeOf<ProtectedDossier>()
  expectTypeOf<Dossier>().not.toExtend<ProtectedDossier>()
  expectTypeOf<ProtectedDossier>().toExtend<Dossier>()
})

test('a schema written by hand says its version and vendor, as Standard Schema asks', () => {
  const validate = (value: unknown) => ({value})
  const schema: BodySchema<unknown> = {'~standard': {version: 1, vendor: 'desk', validate}}
  expectTypeOf(schema).toExtend<BodySchema<unknown>>()
  const unnamed = {'~standard': {version: 1, vendor: 'desk', validate}}
  expectTypeOf(unnamed).toExtend<BodySchema<unknown>>()
})

test('resolved evidence is told apart by its kind', () => {
  type Found = NonNullable<ReturnType<typeof resolve>>
  expectTypeOf<Extract<Found, {kind: 'block'}>['value']>().toEqualTypeOf<Block>()
  expectTypeOf<Extract<Found, {kind: 'reference'}>['article']>().toEqualTypeOf<null>()
})

test('a schema that disagrees with its interface does not compile', () => {
  const start = z.number()
  agreed<Span>()(object({start, end: start}))
  // @ts-expect-error a field is missing
  agreed<Span>()(object({start}))
  // @ts-expect-error a field is of another type
  agreed<Span>()(object({start, end: z.string()}))
  // @ts-expect-error a field too many
  agreed<Span>()(object({start, end: start, more: start}))
  const fields = {id: z.string(), name: z.string(), names: z.array(z.string())}
  // @ts-expect-error an optional field is missing
  agreed<Party>()(object({...fields, entities: z.array(z.string())}))
})
