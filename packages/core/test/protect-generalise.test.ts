import {describe, expect, test} from 'vitest'
import {
  type Article,
  type Dossier,
  dossierOf,
  protect,
  resolve,
  verifyDossier,
} from '../src/index.ts'
import {article, dossier, person, place, trader, withPolicy} from './support/protected-sample.ts'
import {emptyAnalysis} from './support/sample.ts'

describe('generalise', () => {
  const tuesday = `sh:${article.dates[1]?.id}`
  const result = protect({
    ...dossier,
    analysis: {...emptyAnalysis, method: 'Read on 2031-03-04 in Sundhaven, on 4 March 2031.'},
    protection: {
      marking: null,
      people: [],
      generalise: [
        {ref: tuesday, to: 'month'},
        {ref: place, to: 'a port'},
      ],
    },
  })
  const [after] = result.articles as [Article]

  test('dates are cut wherever the article means the same day', () => {
    expect(after.dates.map(({edtf}) => edtf)).toEqual(['2031-03', '2031-03', '1998', '2031-10'])
    expect(after.events[1]?.edtf).toBe('2031-03')
    expect(after.figures[0]?.period).toBe('2031-03')
    expect(after.source.text).toContain('marched on [2031-03].')
  })

  test.each([
    ['4 March', '2031-03'],
    ['on the 4th of March, 2031, they', 'on the 2031-03, they'],
    ['Mar. 4, 2031', '2031-03'],
    ['March 4th', '2031-03'],
    ['2031/3/4 and 04.03.2031 and 3/4/2031', '2031-03 and 2031-03 and 2031-03'],
    [
      '4 March 1998, March 45, 14 March, 25 4 March',
      '4 March 1998, March 45, 14 March, 25 4 March',
    ],
  ])('a date is found however it is written: %s', (title, after) => {
    const dated = {
      ...dossier,
      title,
      protection: {marking: null, people: [], generalise: [{ref: tuesday, to: 'month'}]},
    }
    expect(protect(dated).title).toBe(after)
  })

  test('places lose their name', () => {
    expect(after.entities[0]?.name).toBe('a port')
    expect(JSON.stringify(result)).not.toMatch(/sundhaven/i)
    expect(after.metadata.headline).toBe('Dock traders face new levy in [a port]')
    expect(result.analysis?.method).toBe('Read on 2031-03 in a port, on 2031-03.')
  })
})

describe('addresses and ids that spell a name', () => {
  const source = {
    ...article.source,
    url: 'https://example.org/tom%C3%A1s-brandt',
    archivedUrl: 'https://a.example/x',
  }
  const slugged: Article = {
    ...article,
    id: 'brandt-interview',
    source,
    links: [{span: {start: 0, end: 4}, href: 'https://example.org/Brandt,Tomas'}],
  }
  const result = protect({
    ...dossierOf(slugged),
    parties: [
      {
        id: 'p1',
        name: 'Tomas Brandt',
        names: [],
        entities: [`brandt-interview:${trader.slice(3)}`],
      },
    ],
    analysis: {
      ...emptyAnalysis,
      bottomLine: {text: 'x', evidence: [`brandt-interview:${article.dates[1]?.id}`]},
    },
    protection: {marking: null, people: [{...person, party: 'p1'}], generalise: []},
  })

  test('are left out or exchanged', () => {
    expect(result.articles[0]).toMatchObject({id: 'article-1', links: []})
    expect(result.articles[0]?.source.url).toBeNull()
    expect(result.articles[0]?.source.archivedUrl).toBe('https://a.example/x')
    expect(resolve(result, String(result.analysis?.bottomLine?.evidence[0]))?.kind).toBe('date')
    expect(result.parties[0]?.id).toBe('protected-1')
  })
})

test('an entity that reads more than the name is the same person, though no party lists it', () => {
  const entities = article.entities.map((entity) =>
    `sh:${entity.id}` === trader ? {...entity, name: 'Trader Tomas Brandt', aliases: []} : entity,
  )
  const parties = dossier.parties.map((party) => ({...party, entities: []}))
  const result = protect({...dossier, parties, articles: [{...article, entities}]})
  expect(result.parties[0]?.name).toBe('a trader')
  const surnames = (text: string) => text.match(/(?<!Ida )(?<!Mayor )Brandt/g)?.length ?? 0
  expect(surnames(result.articles[0]?.source.text ?? '')).toBe(0)
})

test('words that themselves hold the name are not used', () => {
  expect(protect(withPolicy({as: 'the brother of brandt'})).parties[0]?.name).toBe('a person')
})

test('a policy that reaches nobody is refused, and found by the lock', () => {
  const nobody = withPolicy({party: 'p9'})
  expect(() => protect(nobody)).toThrow(
    'protection.people: expected the id of a party (brandt, mayor), got p9; run verifyDossier first',
  )
  expect(verifyDossier(nobody).findings.map(({code}) => code)).toEqual(['unknown-party'])
  const generalise = [{ref: `sh:${article.figures[0]?.id}`, to: 'many'}]
  const figure: Dossier = {...dossier, protection: {marking: null, people: [], generalise}}
  expect(() => protect(figure)).toThrow(/expected a reference to a date or a place.*\(figure\)/)
  expect(verifyDossier(figure).findings.map(({code}) => code)).toEqual(['not-general'])
})

test('whoever is at risk is not named, unless somebody says why', () => {
  const named = withPolicy({policy: 'name'})
  expect(() => protect(named)).toThrow(
    'protection.people: brandt is at risk and has the policy "name"; expected another policy, or a reason in "why"; run verifyDossier first',
  )
  expect(verifyDossier(named).findings).toMatchObject([
    {severity: 'error', code: 'at-risk-named', path: 'protection.people[0].policy'},
  ])
  const decided = withPolicy({policy: 'name', why: 'He asked for it in writing.'})
  expect(verifyDossier(decided)).toEqual({ok: true, findings: []})
  expect(protect(decided).replacements).toEqual([])
})
