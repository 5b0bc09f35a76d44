import {describe, expect, test} from 'vitest'
import {type Article, type Dossier, protect, withhold} from '../src/index.ts'
import {article, dossier, person, place, trader} from './support/protected-sample.ts'

describe('a body or a place that is called after the person', () => {
  const named: Dossier = {
    ...dossier,
    title: 'Lake Brandt, the Brandt Support Group and Ida Brandt',
    parties: [
      ...dossier.parties,
      {id: 'group', name: 'Brandt Support Group', names: [], entities: []},
    ],
    articles: [
      {
        ...article,
        entities: article.entities.map((entity) =>
          `sh:${entity.id}` === place ? {...entity, name: 'Lake Brandt'} : entity,
        ),
      },
    ],
  }

  test('does not tell the name', () => {
    const {title, parties, articles} = protect(named)
    expect(title).toBe('Lake name withheld, the name withheld Support Group and Ida Brandt')
    expect(parties[2]?.name).toBe('Name withheld Support Group')
    expect(articles[0]?.entities[0]?.name).toBe('Lake name withheld')
  })

  test('keeps it where the analyst decided so', () => {
    const kept = protect({
      ...named,
      protection: {marking: null, people: [person], generalise: [], keep: ['lake brandt']},
    })
    expect(kept.title).toBe('Lake Brandt, the name withheld Support Group and Ida Brandt')
  })
})

test('a title before a name is no part of it', () => {
  const parties = dossier.parties.map((party) => ({
    ...party,
    names: ['Mr Brandt', 'Captain Tomas Brandt'],
  }))
  const titled = {...dossier, parties, title: 'Mr Smith and Captain Ruiz met Captain Brandt'}
  expect(protect(titled).title).toBe('Mr Smith and Captain Ruiz met Captain name withheld')
})

test('a name field of a reference holds a name in small letters too', () => {
  const parties = dossier.parties.map((party) => ({...party, names: ['Will Brandt']}))
  const reference = {id: 'r1', type: 'book', title: 'will', author: [{given: 'will'}]}
  expect(protect({...dossier, parties, references: [reference]}).references).toEqual([
    {id: 'r1', type: 'book', title: 'will', author: [{given: 'Name withheld'}]},
  ])
})

test('without its words an article keeps no span that a name stands at', () => {
  const speaker = article.quotations[0]?.speaker ?? null
  const spoken: Article = {
    ...article,
    figures: article.figures.map((figure) => ({...figure, speaker})),
    events: article.events.map((event) => ({...event, speaker})),
    metadata: {
      ...article.metadata,
      bylines: [{name: 'x', role: null, entity: null, span: speaker?.mention ?? null}],
    },
  }
  const [after] = protect({...dossier, articles: [withhold(spoken, {keep: []})]}).articles
  expect(
    [...(after?.figures ?? []), ...(after?.events ?? [])].map((one) => one.speaker?.mention),
  ).toEqual([...article.figures, ...article.events].map(() => null))
  expect(after?.metadata.bylines[0]?.span).toBeNull()
})

test('common shapes of a name in an analyst’s text', () => {
  const texts = [
    ['Brandt, Tomas', 'A trader'],
    ['Tomas J. Brandt', 'A trader'],
    ['tomas-brandt', 'A trader'],
    ['Mr. Tomas Brandt’s', 'A trader’s'],
    ['Tómas\nBrandt', 'A trader'],
    ['Ida Brandt and Tomas Brandt', 'Ida Brandt and a trader'],
    ['Brandtian and brandtian', 'Name withheld and name withheld'],
    ['Tom\u00ADas', 'A trader'],
    ['Tomas\u200B Bra\u2060ndt', 'A trader'],
    ['Ｔｏｍａｓ', 'A trader'],
    ['Tomas¹ and Tomas2', 'A trader¹ and a trader2'],
    ['ʻTomasʼ', 'ʻa traderʼ'],
    ['see @tomasbrandt, please', 'see a trader, please'],
    ['#FreeTomas!', 'A trader!'],
    ['#freetomas and @tomas_is_free', 'A trader and a trader'],
    ['at tomas.brandt@example.org.', 'at a trader.'],
    ['(https://example.org/p?q=TomasBrandt2031)', '(A trader)'],
    ['https://example.org/brandtian', 'A trader'],
  ]
  for (const [before, after] of texts) {
    const {title} = protect({...dossier, title: before ?? ''})
    expect(title).toBe(after)
  }
})

test('words that happen to be an id stay words, and names of fields tell no name', () => {
  const [body, kept] = [
    {'Tomas Brandt': 1, brandt: trader.slice(3)},
    {title: 'x', mayor: 'mayor'},
  ]
  const noted = [
    {id: 'x1', kind: 'org.example.a', spans: [], body, links: []},
    {id: 'x2', kind: 'org.example.b', spans: [], body: kept, links: []},
  ]
  const result = protect({
    ...dossier,
    title: 'mayor',
    organisation: 'mayor',
    parties: dossier.parties.map((party) => ({
      ...party,
      id: party.id === 'brandt' ? 'mayor' : 'm',
    })),
    analysis: null,
    articles: [{...article, annotations: noted}],
    protection: {marking: null, people: [{...person, party: 'mayor'}], generalise: []},
  })
  expect([result.title, result.organisation]).toEqual(['mayor', 'mayor'])
  expect(result.parties.map(({id}) => id)).toEqual(['protected-1', 'm'])
  const [first, second] = result.articles[0]?.annotations ?? []
  expect(first?.body).toEqual({
    'A trader': 1,
    'Name withheld': expect.stringMatching(/^e[a-z2-7]{10}$/),
  })
  expect(JSON.stringify(result)).not.toContain(trader.slice(3))
  expect(second?.body).toEqual(kept)
})

test('fields that others add hold words under any name', () => {
  const words = 'Tomas Brandt has fled'
  const body = {status: words, type: words, confidence: words, language: words}
  const result = protect({
    ...dossier,
    references: [{id: 'r1', type: 'report', title: 'A report', status: words, language: 'en'}],
    articles: [
      {...article, annotations: [{id: 'x1', kind: 'org.example.a', spans: [], body, links: []}]},
    ],
  })
  expect(JSON.stringify(result)).not.toContain('Brandt has fled')
  expect(result.references[0]).toMatchObject({type: 'report', language: 'en'})
})

test.each([
  ["Dan O'Dwyer-Quist", 'see @danodwyerquist'],
  ['Zoë Náráy', 'at https://x.example/Zo%C3%AB_N%C3%A1r%C3%A1y'],
  ['Jan van der Meulen', 'Meulen, Jan van der'],
])('%s is whole in %s', (name, title) => {
  const {title: after} = protect({
    ...dossier,
    title,
    parties: [{id: 'p9', name, names: [], entities: [], role: `known as ${title}`}],
    analysis: null,
    protection: {marking: null, people: [{...person, party: 'p9', as: undefined}], generalise: []},
  })
  expect(after.replace(/^(?:see|at) /, '').toLowerCase()).toBe('a person')
})
