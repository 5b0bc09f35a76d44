import {describe, expect, test} from 'vitest'
import {
  auditDossier,
  dossierOf,
  entities,
  lintDossier,
  protect,
  queries,
  quotations,
  verifyArticle,
  verifyDossier,
} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const dossier = dossierOf(article)
/** As JavaScript calls it, where no type stops anybody. */
const called = (verb: unknown, ...given: readonly unknown[]) =>
  expect(() => (verb as (...all: readonly unknown[]) => unknown)(...given))

describe('what is no article and no dossier is told at the door', () => {
  test.each([
    [
      {value: article, issues: []},
      'quotations takes an Article, got {value, issues}: give its value',
    ],
    [Promise.resolve(), 'quotations takes an Article, got a promise: await it'],
    [null, 'quotations takes an Article, got null: where a source is refused, the issues of'],
    ['Ferry stops', 'a source that is not read yet: for example (await readArticle(source)).value'],
    [new Uint8Array(1), 'a source that is not read yet'],
    [dossier, 'quotations takes an Article, got a Dossier: ask each of its articles'],
    [[article], 'quotations takes an Article, got a list'],
    [{}, 'got an object whose type is missing: parse JSON with parseArticle or parseDossier'],
    [undefined, 'quotations takes an Article, got undefined'],
    [7, 'quotations takes an Article, got number 7'],
  ])('%o', (given, message) => {
    called(quotations, given).toThrow(TypeError)
    called(quotations, given).toThrow(message)
  })

  test.each(Object.entries({verifyDossier, lintDossier, protect}))(
    '%s of an article says how one becomes a dossier',
    (name, verb) =>
      called(verb, article).toThrow(
        `${name} takes a Dossier, got an Article: for example dossierOf(article)`,
      ),
  )
})

describe('an option that there is not would answer another question', () => {
  test.each([
    [
      quotations,
      {speakr: 'Vale'},
      'quotations has no option "speakr"; there are speaker, role, kind',
    ],
    [
      quotations,
      {kind: 'indrect'},
      'quotations: kind is one of direct, mixed, indirect, got indrect',
    ],
    [quotations, {speaker: 7}, 'quotations: speaker is of type string, got 7'],
    [
      quotations,
      null,
      'the options of quotations are an object with speaker, role, kind, about, got',
    ],
    [quotations, 'Vale', 'the options of quotations are an object'],
    [
      entities,
      {type: 'persons'},
      'entities: type is one of person, organisation, place, group, work',
    ],
    [
      verifyArticle,
      {source: 'Ferry'},
      'verifyArticle has no option "source"; there are sourceText',
    ],
  ])('%o %j', (verb, options, message) => {
    called(verb, article, options).toThrow(TypeError)
    called(verb, article, options).toThrow(message)
  })

  test('nor is it passed over where a query is asked by its name', () => {
    called(queries.quotations?.run, article, {speakr: 'Vale'}).toThrow(
      '--speakr: expected --speaker, --role, --kind, --about; got "Vale"',
    )
    called(queries.planned?.run, dossier, {by: 'Vale'}).toThrow('--by: expected no option')
    called(queries.unverified?.run, null, {}).toThrow('a query takes an Article or a Dossier, got')
  })

  test('what is undefined is not given', () => {
    expect(quotations(article, {speaker: undefined})).toEqual(article.quotations)
    expect(auditDossier(dossier, {strings: [], slugs: undefined})).toEqual([])
    const shared = {speaker: undefined, unit: undefined}
    expect(quotations(article, shared)).toEqual(article.quotations)
    expect(queries.planned?.run(dossier, shared)).toEqual(queries.planned?.run(dossier, {}))
  })
})
