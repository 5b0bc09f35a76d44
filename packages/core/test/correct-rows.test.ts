import {describe, expect, test} from 'vitest'
import {
  type Article,
  correctDossier,
  type Dossier,
  type DossierCorrection,
  dossierOf,
  type Entity,
  type Quotation,
  verifyDossier,
} from '../src/index.ts'
import {at, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [place, author, trader, mayor] = article.entities as [Entity, Entity, Entity, Entity]
const banner = article.quotations[4]?.id ?? ''
const tuesday = article.dates[1]?.id ?? ''
const marchers = article.figures[0]?.id ?? ''
const opening = article.events[0]?.id ?? ''
const accord = article.instruments[0]?.id ?? ''

const correct = (id: string, set: DossierCorrection['set'], of: Article = article): Dossier => ({
  ...dossierOf(of),
  corrections: [{ref: `sh:${id}`, set, by: 'R. Iversen', on: '2031-03-09', why: 'The minutes.'}],
})
const after = (dossier: Dossier) => correctDossier(dossier).articles[0] as Article

test.each<[string, DossierCorrection['set'], string]>([
  [banner, {'speaker.entities': [trader.id, 'e9']}, 'a list of ids of people or bodies'],
  [banner, {'speaker.description': ' '}, 'words'],
  [opening, {label: ' '}, 'words'],
  [marchers, {unit: 7}, 'words'],
  [marchers, {value: '600'}, 'a number'],
  [marchers, {value: Number.NaN}, 'a number'],
  [accord, {year: '1986'}, 'a number'],
  // inside "Sundhaven"; and over the end of a block
  [banner, {'speaker.mention': 'haven'}, 'words of the article'],
  [banner, {'speaker.mention': 'Sundhaven By Lena Orvik'}, 'words of the article'],
  [
    banner,
    {'speaker.mention': 'Dock traders', 'speaker.type': 'group', 'speaker.entity': trader.id},
    'no speaker.entity beside it',
  ],
])('in %s %j is not set: expected %s', (id, set, expected) => {
  const dossier = correct(id, set)
  const [finding, ...more] = verifyDossier(dossier).findings
  expect([finding?.code, more]).toEqual(['correction', []])
  expect(finding?.message).toContain(`expected ${expected}`)
  expect(correctDossier(dossier)).toEqual(dossier)
})

test.each<[string, DossierCorrection['set'], Partial<Quotation['speaker']>]>([
  ['nobody', {'speaker.mention': null, 'speaker.description': null}, {description: null}],
  [
    'a name in the words, and no description',
    {'speaker.mention': 'Ida Brandt', 'speaker.description': null},
    {entity: mayor.id, description: null},
  ],
  [
    'several, who are called by the name of another',
    {'speaker.entities': [trader.id, author.id], 'speaker.description': 'Ida Brandt'},
    {entities: [trader.id, author.id], description: 'Ida Brandt'},
  ],
  [
    'several, whom the words name with others',
    {
      'speaker.mention': 'Mayor Ida Brandt of Sundhaven',
      'speaker.entities': [trader.id, author.id],
    },
    {entities: [trader.id, author.id]},
  ],
  [
    'words that name somebody, who is said not to be the one',
    {'speaker.mention': 'Ida Brandt', 'speaker.entity': null, 'speaker.type': 'person'},
    {entity: null, description: 'Ida Brandt'},
  ],
])('a speaker may be %s', (_, set, speaker) => {
  const dossier = correct(banner, set)
  expect(verifyDossier(dossier).findings).toEqual([])
  expect(after(dossier).quotations[4]?.speaker).toMatchObject(speaker)
  expect(after(dossier).entities).toEqual(article.entities)
})

test('words outside of the article’s blocks name no speaker', () => {
  const dossier = correct(
    banner,
    {'speaker.mention': 'levies'},
    {
      ...article,
      blocks: article.blocks.slice(0, 5),
    },
  )
  expect(correctDossier(dossier)).toEqual(dossier)
})

test('a date may be unknown', () => {
  const dossier = correct(tuesday, {edtf: null})
  expect(verifyDossier(dossier).findings).toEqual([])
  expect(after(dossier).dates[1]?.edtf).toBeNull()
})

test('what is corrected of a quotation leaves its speaker, and of an event its shape', () => {
  expect(after(correct(banner, {kind: 'indirect'})).quotations[4]).toEqual({
    ...article.quotations[4],
    kind: 'indirect',
    provenance: expect.anything(),
  })
  expect(after(correct(opening, {edtf: '2031-11-02'})).events[0]).toEqual({
    ...article.events[0],
    edtf: '2031-11-02',
    provenance: expect.anything(),
  })
})

test('of several corrections each is kept for the record', () => {
  const [one, other] = [
    correct(tuesday, {edtf: '2031-02-25'}),
    correct(banner, {'speaker.entity': trader.id}),
  ].flatMap(({corrections}) => corrections)
  const list = [one, other] as DossierCorrection[]
  expect(correctDossier({...dossierOf(article), corrections: list}).corrections).toEqual([
    {...one, set: {}, changed: ['edtf']},
    {...other, set: {}, changed: ['speaker.entity']},
  ])
})

describe('two that become one', () => {
  const age = (value: number) => ({value, span: at(SAMPLE_TEXT, '1998')})
  const known = (one: Entity, n: string): Entity => ({
    ...one,
    aliases: [`Alias ${n}`],
    names: [{value: `Name ${n}`, language: 'en'}],
    identifiers: [`https://x.example/${n}`],
    honorifics: [`Title ${n}`],
    age: age(n === '1' ? 41 : 42),
    members: [n === '1' ? place.id : author.id],
  })
  const merged = (of: Article) => after(correct(mayor.id, {mergedInto: trader.id}, of))

  test('have all that is known of both, in the order of the text, and one age', () => {
    const entities = [place, author, known(trader, '1'), known(mayor, '2')]
    const [, , one] = merged({...article, entities}).entities
    expect(one).toMatchObject({
      name: 'Tomas Brandt',
      aliases: ['Alias 1', 'Ida Brandt', 'Alias 2'],
      names: [{value: 'Name 1'}, {value: 'Name 2'}],
      identifiers: ['https://x.example/1', 'https://x.example/2'],
      honorifics: ['Title 1', 'Title 2'],
      age: {value: 41},
      members: [place.id, author.id],
    })
    const starts = [...(one?.mentions ?? []), ...(one?.roles ?? [])].map(({span}) => span.start)
    const places = [...trader.mentions, ...mayor.mentions].map(({span}) => span.start)
    const roles = [...trader.roles, ...mayor.roles].map(({span}) => span.start)
    const inOrder = (all: readonly number[]) => all.toSorted((a, b) => a - b)
    expect(starts).toEqual([...inOrder(places), ...inOrder(roles)])
    const young = merged({...article, entities: [place, author, trader, known(mayor, '2')]})
    expect(young.entities[2]?.age?.value).toBe(42)
  })

  test('settle no speaker who was in doubt with no candidates', () => {
    const quotations = article.quotations.map((one) => ({
      ...one,
      speaker: {...one.speaker, status: 'ambiguous' as const, entity: null, candidates: []},
    }))
    expect(merged({...article, quotations}).quotations[0]?.speaker).toMatchObject({
      status: 'ambiguous',
      entity: null,
    })
  })
})
