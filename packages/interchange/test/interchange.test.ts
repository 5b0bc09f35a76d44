import type {Article} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import * as interchange from '../src/index.ts'
import {authorNames, dayOf, fromJsonLd, fromNinjs, toJsonLd, toNinjs} from '../src/index.ts'

test('exports exactly these names', () => {
  expect(Object.keys(interchange).toSorted()).toEqual([
    'authorNames',
    'dayOf',
    'fromJsonLd',
    'fromNinjs',
    'toBibtex',
    'toCslJson',
    'toFtm',
    'toJsonLd',
    'toMarkdown',
    'toNinjs',
    'toRis',
    'toWebAnnotation',
  ])
})

test.each([
  ['2024-3-5', '2024-03-05'],
  ['2024/3/15 08:00', '2024-03-15'],
  ['2024.03.05', '2024-03-05'],
  ['Tuesday, March 5th, 2024 8:00 AM', '2024-03-05'],
  ['Tuesday 5th March 2024', '2024-03-05'],
  ['2024年3月5日 10:00', '2024-03-05'],
  ['2024년 3월 5일', '2024-03-05'],
  ['05/03/2024', null],
  ['2021-05-03T23:30:00-07:00', '2021-05-03'],
  ['2021-05', '2021-05'],
  ['20210503T080000Z', '2021-05-03'],
  ['Mon, 3 May 2021 08:00:00 GMT', '2021-05-03'],
  ['2021/05/03', '2021-05-03'],
  ['May 3, 2021', '2021-05-03'],
  ['Sept. 3, 2021 at 8:00 a.m.', '2021-09-03'],
  ['3 September 2021', '2021-09-03'],
  ['0001-01-01T00:00:00', null],
  ['2021-02-29', null],
  ['2021-13-01', null],
  ['yesterday', null],
  [20210503, null],
])('the day of %s', (value, day) => {
  expect(dayOf(value)).toBe(day)
})

test.each([
  ['By Ada Quill and Ines Falk', ['Ada Quill', 'Ines Falk']],
  ['Ada Quill, Ines Falk & Otto Brandt', ['Ada Quill', 'Ines Falk', 'Otto Brandt']],
  ['Quill, Ada', ['Quill, Ada']],
  ['Autorin: Ada Quill und Ines Falk (ifa)', ['Ada Quill', 'Ines Falk']],
  ['Ada Quill y Falk', ['Ada Quill y Falk']],
  ['ada@post.example', []],
  ['https://post.example/ada', []],
  ['ada-quill', []],
  ['(Image: Quorl Pictures)', []],
  ['105092', []],
  ['Ada Quill ada@post.example', ['Ada Quill']],
  ['Ada Quill and Ines Falk <ifalk@post.example>', ['Ada Quill', 'Ines Falk']],
  ['Ada Quill @adaquill', ['Ada Quill']],
  ['Ada Quill (https://ada.example/)', ['Ada Quill']],
  ['[[Ada Quill]]', ['Ada Quill']],
  ['[[people/ada|Ada Quill]]', ['Ada Quill']],
  ['Von Ada Quill und Ines Falk, cwn', ['Ada Quill', 'Ines Falk']],
  ['Par Ada Quill', ['Ada Quill']],
  ['Von Quill', ['Von Quill']],
  ['Ada Quill, phd', ['Ada Quill, phd']],
])('authors in %s', (words, names) => {
  expect(authorNames(words)).toEqual(names)
})

const ARTICLE: Article = {
  type: 'article',
  schemaVersion: 1,
  id: 'pier',
  generator: {name: 'test', version: '0'},
  revision: 1,
  supersedes: null,
  corrections: [{date: '2021-05-04', text: 'The year was wrong.', span: null}],
  source: {
    text: '“It is shut,” said Ines Falk.',
    sha256: `${'00'.repeat(31)}ff`,
    kind: 'text',
    url: 'https://post.example/pier',
    retrievedAt: null,
    archivedUrl: null,
    originalSha256: null,
  },
  metadata: {
    headline: 'Pier closes',
    deck: 'For a year.',
    section: null,
    language: 'en-GB',
    status: 'corrected',
    bylines: [{name: 'Ada Quill', role: 'Harbour Correspondent', entity: null, span: null}],
    publisher: 'Harbour Post',
    published: '2021-05-03',
    modified: null,
    dateline: null,
    rights: {
      holder: 'Harbour Post Ltd',
      notice: null,
      licence: null,
      usageTerms: null,
      excerptBudget: null,
    },
    origin: {},
  },
  blocks: [],
  links: [],
  media: [],
  entities: [
    {
      id: 'e1',
      type: 'person',
      name: 'Ines Falk',
      aliases: [],
      names: [],
      identifiers: [],
      honorifics: [],
      roles: [],
      age: null,
      members: [],
      mentions: [{span: {start: 19, end: 28}, form: 'name'}],
      provenance: {method: 'rule', agent: 'test', rule: null, confidence: 1},
    },
  ],
  quotations: [
    {
      id: 'q1',
      kind: 'direct',
      content: [{start: 0, end: 13}],
      quoted: [{start: 0, end: 13}],
      text: ['“It is shut,”'],
      cue: {start: 14, end: 18},
      speaker: {
        status: 'resolved',
        mention: {start: 19, end: 28},
        entity: 'e1',
        entities: [],
        candidates: [],
        description: null,
        rule: null,
        confidence: 1,
      },
      addressee: null,
      said: null,
      within: null,
      provenance: {method: 'rule', agent: 'test', rule: null, confidence: 1},
    },
  ],
  dates: [],
  figures: [],
  events: [],
  instruments: [],
  annotations: [],
  issues: [],
}

describe('an article', () => {
  const stated = {
    headline: 'Pier closes',
    deck: 'For a year.',
    language: 'en-GB',
    publisher: 'Harbour Post',
    published: '2021-05-03',
    url: 'https://post.example/pier',
    body: null,
  }

  test('written as JSON-LD says the same when it is read', () => {
    const {value, lost} = toJsonLd(ARTICLE, {modelUrl: 'https://post.example/pier.article.json'})
    expect(fromJsonLd(value).value).toMatchObject({
      ...stated,
      authors: [{name: 'Ada Quill', role: 'Harbour Correspondent'}],
      corrections: [{date: '2021-05-04', text: 'The year was wrong.'}],
    })
    expect(value.hasPart).toEqual([
      {'@type': 'Quotation', '@id': '#q1', text: '“It is shut,”', creator: [{'@id': '#e1'}]},
    ])
    expect(value.subjectOf).toMatchObject({contentUrl: 'https://post.example/pier.article.json'})
    expect(lost.map(({id, field}) => [id, field])).toEqual([
      ['pier', 'source.text'],
      ['q1', 'content'],
    ])
  })

  test('written as ninjs says the same when it is read', () => {
    const {value, lost} = toNinjs(ARTICLE)
    expect(fromNinjs(value).value).toMatchObject({
      ...stated,
      authors: [{name: 'Ada Quill', role: 'Harbour Correspondent'}],
      rights: {holder: 'Harbour Post Ltd'},
    })
    expect(value.uri).toBe(`ni:///sha-256;${'A'.repeat(41)}P8`)
    expect(lost.map(({id, field}) => [id, field])).toEqual([
      ['pier', 'source.text'],
      ['pier', 'metadata.published'],
      ['pier', 'corrections'],
      ['q1', 'quotations'],
    ])
  })
})

describe('JSON-LD', () => {
  test('of several articles gives the one at the address', () => {
    const node = (url: string) => ({'@type': 'NewsArticle', headline: url, url})
    const graph = {'@graph': [node('https://a.example/1'), node('https://a.example/2')]}
    const {value} = fromJsonLd(graph, {url: 'http://www.a.example/2/?utm=x'})
    expect(value?.headline).toBe('https://a.example/2')
  })

  test('without an article is refused', () => {
    expect(fromJsonLd([{'@type': 'WebSite'}]).issues.map(({code}) => code)).toEqual(['no-article'])
  })
})

test('a ninjs item of another kind or version is refused', () => {
  const codes = (value: unknown) => fromNinjs(value).issues.map(({code}) => code)
  expect(codes({uri: 'a:b', type: 'video'})).toEqual(['no-article'])
  expect(codes({uri: 'a:b', standard: {version: '9.0'}})).toEqual(['ninjs-version'])
  expect(codes({})).toEqual(['not-ninjs'])
})

test.each([
  ['lists', (inner: unknown) => [inner]],
  ['objects', (inner: unknown) => ({about: inner})],
  ['lists as objects', (inner: unknown) => ({'@list': inner})],
])('JSON-LD that nests %s without end is no article, and no overflow', (_, around) => {
  let value: unknown = {'@type': 'NewsArticle', headline: 'Pier to close'}
  for (let depth = 0; depth < 50_000; depth += 1) value = around(value)
  expect(fromJsonLd(value).issues.map(({code}) => code)).toEqual(['no-article'])
})
