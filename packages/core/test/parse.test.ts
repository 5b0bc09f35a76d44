import {describe, expect, test} from 'vitest'
import {dossierOf} from '../src/index.ts'
import {parseArticle, parseDossier} from '../src/parse.ts'
import {jsonSchemas} from '../src/schema/json-schemas.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('a text that a comma within braces has cut', () => {
  const written = (more: object) =>
    parseDossier({...dossierOf(article), ...more}).issues.map(({code, path}) => [code, path])

  test.each<[object, readonly unknown[]]>([
    [
      {analysis: {claims: [{id: 'c', text: 'The quay is shut', 'the guild says': null}]}},
      [['text-cut', 'analysis.claims[0]']],
    ],
    [{decision: {asked: 'Open the quay', 'and soon.': null}}, [['text-cut', 'decision']]],
    [{'and the rest': null}, [['text-cut', undefined]]],
    [{references: [{id: 'r', type: 'report', 'x:note': null, archive_location: null}]}, []],
    [{prepared: null, analysis: null, desk: {'of the house': 'Ferry desk'}}, []],
  ])('is refused, and other people’s fields are not: %j', (more, found) => {
    expect(written(more)).toEqual(found)
  })
})

describe('parseArticle', () => {
  test('a round trip changes nothing, unknown fields included', () => {
    const extended = {
      ...article,
      desk: {shelf: 4},
      quotations: article.quotations.map((one) => ({...one, tone: 'wry'})),
      source: {...article.source, spans: undefined, licence: {id: 'x'}},
    }
    expect(parseArticle(json(article))).toEqual({value: article, issues: []})
    expect(parseArticle(json(extended)).value).toEqual(json(extended))
  })

  test('an annotation keeps its body', () => {
    const annotation = {id: 'x1', kind: 'org.example.ask', spans: [], body: {a: [1]}, links: []}
    const {value} = parseArticle(json({...article, annotations: [annotation]}))
    expect(value?.annotations).toEqual([annotation])
  })

  test.each([
    [null, 'null'],
    [[], 'a list'],
    ['text', '"text"'],
    [{}, 'an object'],
    [{type: 'dossier'}, 'an object of type dossier'],
    [{type: 'a\nb'}, 'an object of type a b'],
    [{type: 'x'.repeat(90)}, `an object of type ${'x'.repeat(22)}…`],
  ])('refuses %j', (value, got) => {
    expect(parseArticle(value)).toEqual({
      value: null,
      issues: [
        {
          severity: 'error',
          code: 'not-an-article',
          message: `expected an article ({"type": "article", …}), got ${got}; make one with onrecord read FILE --json`,
          expected: 'an article ({"type": "article", …})',
          received: got,
        },
      ],
    })
  })

  test('refuses a newer version, whatever else it holds', () => {
    expect(parseArticle({type: 'article', schemaVersion: 2}).issues).toEqual([
      {
        severity: 'error',
        code: 'schema-version',
        message:
          'expected schemaVersion 1, got 2: a newer version wrote this article; update onrecord',
        expected: 'schemaVersion 1',
        received: '2',
      },
    ])
  })

  test.each([
    [{revision: 'two'}, 'revision: expected a number, got "two"'],
    [{revision: 1.5}, 'revision: expected a whole number, got 1.5'],
    [{id: ''}, 'id: expected some text, got ""'],
    [{links: {}}, 'links: expected a list, got an object'],
    [
      {blocks: [{...article.blocks[0], type: 'deck', span: {start: -1, end: 2}}]},
      'blocks[0].span.start: expected 0 or more, got -1',
    ],
    [
      {source: {...article.source, sha256: 'ABC'}},
      'source.sha256: expected 64 digits of lower-case hex, got "ABC"',
    ],
    [
      {metadata: {...article.metadata, status: 'retracted'}},
      'metadata.status: expected "current" or "corrected" or "withdrawn", got "retracted"',
    ],
  ])('names the place of a defect: %#', (change, message) => {
    const {value, issues} = parseArticle(json({...article, ...change}))
    expect(value).toBeNull()
    const [place, said] = message.split(': expected ')
    const [expected, received] = (said ?? '').split(', got ')
    expect(issues).toEqual([
      {severity: 'error', code: 'invalid-article', message, path: place, expected, received},
    ])
  })
})

describe('parseDossier', () => {
  const byHand = {type: 'dossier', schemaVersion: 1, title: 'Levy', language: 'en-GB', articles: []}

  test('a round trip changes nothing', () => {
    const dossier = {...dossierOf(article), desk: 4}
    expect(parseDossier(json(dossier))).toEqual({value: dossier, issues: []})
  })

  test('fills in what a file written by hand leaves out', () => {
    expect(parseDossier(byHand).value).toEqual({
      ...byHand,
      prepared: null,
      excerpts: [],
      paraphrases: [],
      anchors: {},
      corrections: [],
      parties: [],
      references: [],
      analysis: null,
      protection: null,
    })
    const {value} = parseDossier({
      ...byHand,
      parties: [{id: 'p1', name: 'Ida'}],
      analysis: {bottomLine: {text: 'So.'}, options: [{text: 'Wait.'}]},
      protection: {people: [{party: 'p1', atRisk: false, policy: 'name'}]},
    })
    expect(value?.parties).toEqual([{id: 'p1', name: 'Ida', names: [], entities: []}])
    expect(value?.protection).toMatchObject({marking: null, generalise: []})
    expect(value?.analysis).toEqual({
      bottomLine: {text: 'So.', evidence: []},
      background: [],
      keyMessages: [],
      keyFigures: [],
      positions: [],
      claims: [],
      replies: [],
      options: [{text: 'Wait.', for: [], against: [], risks: []}],
      recommendations: [],
      nextSteps: [],
      translations: [],
      method: null,
      limitations: null,
    })
  })

  test('defaults are not shared between dossiers', () => {
    expect(parseDossier(byHand).value?.excerpts).not.toBe(parseDossier(byHand).value?.excerpts)
  })

  test.each([
    [{type: 'article'}, 'not-a-dossier', undefined],
    [{...byHand, schemaVersion: 7}, 'schema-version', undefined],
    [{...byHand, articles: ['a.json']}, 'not-an-article', 'articles[0]'],
    [{...byHand, articles: [{...article, schemaVersion: 3}]}, 'schema-version', 'articles[0]'],
    [{...byHand, title: 3}, 'invalid-dossier', 'title'],
    [
      {...byHand, analysis: {keyMessages: [{text: 'x', evidence: [{ref: 1}]}]}},
      'invalid-dossier',
      'analysis.keyMessages[0].evidence[0]',
    ],
  ])('refuses %#', (value, code, path) => {
    const result = parseDossier(json(value))
    expect(result.value).toBeNull()
    expect(result.issues).toMatchObject([path === undefined ? {code} : {code, path}])
    expect(result.issues[0]?.message).not.toContain('\n')
  })
})

test('the JSON Schemas are of 2020-12, require what has no default, and let unknown fields be', () => {
  const {article: one, dossier} = jsonSchemas()
  expect(one).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'object',
    required: expect.arrayContaining(['id', 'source', 'quotations']),
    additionalProperties: {},
  })
  expect(dossier).toMatchObject({
    required: ['type', 'schemaVersion', 'title', 'language', 'articles'],
    additionalProperties: {},
  })
})

describe('a slip of the pen in the protection is refused', () => {
  const written = (layer: object): unknown => json({...dossierOf(article), ...layer})
  const person = {party: 'p1', atRisk: true, policy: 'omit'}
  test.each([
    [{protecton: {people: [person]}}, 'protecton'],
    [{Protection: {people: [person]}}, 'Protection'],
    [{protection: {persons: [person]}}, 'protection.persons'],
    [{protection: {people: [{...person, As: 'a man'}]}}, 'protection.people[0].As'],
    [{protection: {generalise: [{ref: 'a:d1', to: 'year', at: 1}]}}, 'protection.generalise[0].at'],
  ])('%j', (layer, path) => {
    const {value, issues} = parseDossier(written(layer))
    expect([value, issues.map(({code, path: at}) => [code, at])]).toEqual([
      null,
      [['unknown-key', path]],
    ])
  })

  test('other keys are kept', () => {
    const {value} = parseDossier(written({desk: {shelf: 4}, protection: {people: []}}))
    expect(value).toMatchObject({desk: {shelf: 4}})
  })
})
