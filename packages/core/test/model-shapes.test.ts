import {describe, expect, test} from 'vitest'
import {
  type Dossier,
  dossierOf,
  lintDossier,
  protect,
  quotations,
  verifyDossier,
} from '../src/index.ts'
import {parseDossier} from '../src/parse.ts'
import {sampleArticle} from './support/sample.ts'
import {modelShapes} from './support/shapes-of-schemas.ts'

const article = sampleArticle()
const dossier = dossierOf(article)
/** As JavaScript writes it, where no type stops anybody. */
const written = (more: object) => ({...dossier, ...more}) as Dossier
const person = {party: 'p1', atRisk: true, policy: 'role'}

test('what stands in each object of the model is what the schemas say', async () => {
  await expect(modelShapes()).toMatchFileSnapshot('../src/model-shapes.ts')
})

describe('what is not whole is told at the door, with its place', () => {
  test.each<[unknown, object, string]>([
    [
      verifyDossier,
      {corrections: [{ref: 'sh:q1', by: 'R', on: '2031', why: ''}]},
      'verifyDossier takes a Dossier, and of this one corrections[0].set is an object, got undefined: give what parseDossier of @onrecord/core/parse makes of it',
    ],
    [lintDossier, {parties: undefined}, 'parties is a list, got undefined'],
    [lintDossier, {analysis: {}}, 'analysis.bottomLine is an object or null, got undefined'],
    [
      protect,
      {protection: {people: [{...person, policy: 'alias'}], generalise: [], marking: null}},
      'protection.people[0].policy is one of name, pseudonym, role, omit, got "alias"',
    ],
    [
      protect,
      {protection: {people: [], generalise: [], marking: 'TLP:GREY'}},
      'protection.marking is one of TLP:RED',
    ],
    [
      protect,
      {articles: [{...article, quotations: [{}]}]},
      'articles[0].quotations[0].id is words, got undefined',
    ],
    [protect, {prepared: 'yesterday'}, 'prepared is an EDTF date such as 2031-05-01 or null, got'],
    [protect, {articles: [dossier]}, 'articles[0].type is one of article, got "dossier"'],
    [protect, {anchors: {'sh:q1': null}}, 'anchors[sh:q1] is an object, got null'],
    [protect, {parties: [null]}, 'parties[0] is an object, got null'],
    [protect, {excerpts: ['Ferry']}, 'excerpts[0] is an object, got "Ferry"'],
  ])('%o of %j', (verb, more, message) => {
    const given = written(more)
    expect(() => (verb as (one: Dossier) => unknown)(given)).toThrow(TypeError)
    expect(() => (verb as (one: Dossier) => unknown)(given)).toThrow(message)
    expect(
      parseDossier(JSON.parse(JSON.stringify(given))).value === null ||
        'parties' in more ||
        'analysis' in more,
    ).toBe(true)
  })

  test('also where it was whole before', () => {
    const people = [{...person}]
    const given = written({
      parties: [{id: 'p1', name: 'Bo Lind', names: [], entities: []}],
      protection: {people, generalise: [], marking: null},
    })
    protect(given)
    Object.assign(people[0] ?? {}, {policy: 'alias'})
    expect(() => protect(given)).toThrow(
      'protection.people[0].policy is one of name, pseudonym, role, omit, got "alias"',
    )
    Object.assign(given, {parties: null})
    expect(() => protect(given)).toThrow('parties is a list, got null')
    const changed = structuredClone(article)
    quotations(changed)
    Object.assign(changed.quotations[0] ?? {}, {speaker: null})
    expect(() => quotations(changed)).toThrow('quotations[0].speaker is an object, got null')
  })

  test('and where its fields are a prototype’s, which no copy has', () => {
    expect(() => quotations(Object.create(article))).toThrow(
      'type is one of article, got undefined',
    )
  })

  test('of an article, too', () => {
    expect(() => quotations({...article, entities: null} as never)).toThrow(
      'quotations takes an Article, and of this one entities is a list, got null: give what parseArticle',
    )
  })
})
