import {expect, expectTypeOf, test} from 'vitest'
import * as z from 'zod/mini'
import {defineAnnotation, dossierOf, protect, verifyArticle, withhold} from '../src/index.ts'
import {parseArticle} from '../src/parse.ts'
import {at, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

declare module '../src/index.ts' {
  interface AnnotationMap {
    'org.example.duty': {readonly of: string}
  }
}

const ask = defineAnnotation({
  kind: 'org.example.request',
  schema: z.object({to: z.string()}),
  label: ({to}) => `Asked of ${to}`,
})

const levy = at(SAMPLE_TEXT, 'new levy')
const port = at(SAMPLE_TEXT, 'the port')

test('annotations are locked to words, stand in order and keep their bodies through JSON', () => {
  const once = ask.annotate(sampleArticle(), {spans: [port], body: {to: 'the port'}})
  const twice = ask.annotate(once, {spans: [levy], body: {to: 'the mayor'}})
  expect(verifyArticle(twice).findings).toEqual([])
  const read = parseArticle(JSON.parse(JSON.stringify(twice))).value ?? sampleArticle()
  expect(ask.annotations(read).map(({body}) => ask.label(body))).toEqual([
    'Asked of the mayor',
    'Asked of the port',
  ])
})

test('ids are made of the words, and no two are the same', () => {
  const body = {to: 'the port'}
  const once = ask.annotate(sampleArticle(), {spans: [port], body})
  const twice = ask.annotate(once, {spans: [port], body})
  const [first, second] = ask.annotations(twice).map(({id}) => id)
  expect(first).toMatch(/^x[a-z2-7]{10}$/)
  expect(second).not.toBe(first)
  expect(ask.annotations(ask.annotate(sampleArticle(), {spans: [port], body}))[0]?.id).toBe(first)
})

test('other kinds are left alone', () => {
  const other = defineAnnotation({kind: 'org.example.note', schema: z.string(), label: (it) => it})
  const article = other.annotate(sampleArticle(), {spans: [levy], body: 'Which levy?'})
  expect(ask.annotations(article)).toEqual([])
  expect(other.annotations(article)).toHaveLength(1)
})

test('protection reaches bodies, too', () => {
  const article = ask.annotate(sampleArticle(), {
    spans: [at(SAMPLE_TEXT, 'Tomas Brandt')],
    body: {to: 'Tomas Brandt'},
  })
  const [tomas] = article.entities.filter(({name}) => name === 'Tomas Brandt')
  const {articles} = protect({
    ...dossierOf(article, {prepared: '2031-04-02'}),
    parties: [
      {id: 'p1', name: 'Tomas Brandt', names: [], entities: [`${article.id}:${tomas?.id}`]},
    ],
    protection: {
      marking: 'TLP:CLEAR',
      people: [{party: 'p1', atRisk: true, policy: 'pseudonym'}],
      generalise: [],
    },
  })
  expect(articles[0]?.annotations.map(({body}) => body)).toEqual([{to: 'Person A'}])
})

test.each([
  [
    'a body of another shape',
    {spans: [levy], body: {to: 4}},
    /^a body of org\.example\.request is not as its schema has it: /,
  ],
  ['no span', {spans: [], body: {to: ''}}, /expected spans .*, got \[\]$/],
  [
    'a span outside the text',
    {spans: [{start: 0, end: 9999}], body: {to: ''}},
    /got \{"start":0,"end":9999\}$/,
  ],
  [
    'no list of spans',
    {spans: levy, body: {to: ''}},
    /^annotate of org\.example\.request: spans is a list, got /,
  ],
])('%s is refused in one line', (_, given, message) => {
  const annotate: (article: unknown, annotation: unknown) => unknown = ask.annotate as never
  expect(() => annotate(sampleArticle(), given)).toThrow(message)
})

test('a withheld text, a body from elsewhere that is none, and a schema that answers later are told', () => {
  const body = {to: 'the port'}
  expect(() => ask.annotate(withhold(sampleArticle()), {spans: [port], body})).toThrow(
    /withheld; put it back/,
  )
  const article = ask.annotate(sampleArticle(), {spans: [port], body})
  const strict = defineAnnotation({
    kind: ask.kind,
    schema: z.object({to: z.literal('nobody')}),
    label: () => '',
  })
  expect(() => strict.annotations(article)).toThrow(
    /^the body of x[a-z2-7]{10}, a org\.example\.request, is not/,
  )
  const later = defineAnnotation({
    kind: 'org.example.later',
    schema: {'~standard': {validate: async (value: unknown) => ({value})}},
    label: () => '',
  })
  expect(() => later.annotate(sampleArticle(), {spans: [port], body})).toThrow(/answers later/)
})

test('the body’s type comes from the schema, and has to be the declared one', () => {
  expectTypeOf(ask.annotations).returns.items.toHaveProperty('body').toEqualTypeOf<{to: string}>()
  defineAnnotation({kind: 'org.example.duty', schema: z.object({of: z.string()}), label: () => ''})
  // @ts-expect-error the kind is declared with another body
  defineAnnotation({kind: 'org.example.duty', schema: z.object({by: z.string()}), label: () => ''})
})
