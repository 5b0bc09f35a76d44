import {expect, test} from 'vitest'
import {
  type Article,
  auditDossier,
  type Dossier,
  dossierOf,
  type Entity,
  protect,
  publish,
  sha256Hex,
} from '../src/index.ts'
import {at, sampleArticle} from './support/sample.ts'

const sample = sampleArticle()
const [place, , trader, mayor] = sample.entities as [Entity, Entity, Entity, Entity]

/** One sentence or two about the trader, who is protected, the mayor and a street. */
function dossierOver(text: string): Dossier {
  const named = (entity: Entity, name: string, id: string): Entity => ({
    ...entity,
    id,
    name,
    aliases: [],
    names: [],
    roles: [],
    mentions: [...text.matchAll(new RegExp(name, 'g'))].map(({index}) => ({
      span: {start: index, end: index + name.length},
      form: 'name',
    })),
  })
  const article: Article = {
    ...sample,
    source: {...sample.source, text, sha256: sha256Hex(text)},
    metadata: {...sample.metadata, headline: null, bylines: [], dateline: null},
    blocks: [{id: 'b1', type: 'paragraph', level: null, span: at(text, text)}],
    entities: [
      named(trader, 'Tomas Brandt', 'e1'),
      named(mayor, 'Ada Vale', 'e2'),
      named(place, 'Quay Street', 'e3'),
      {...named(place, 'Harbour Bank', 'e4'), type: 'organisation'},
    ],
    quotations: [],
    dates: [],
    figures: [],
    events: [],
    instruments: [],
  }
  return {
    ...dossierOf(article),
    title: 'What happened',
    parties: [{id: 'p1', name: 'Tomas Brandt', names: [], entities: ['sh:e1']}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
      generalise: [],
    },
  }
}

test('the street in which a protected person lives goes', () => {
  const dossier = dossierOver('Tomas Brandt, 34, of 12 Quay Street, left. Ada Vale did not.')
  const whole = protect(dossier)
  expect(whole.articles[0]?.source.text).toBe(
    '[A trader], 34, of 12 [address withheld], left. Ada Vale did not.',
  )
  for (const one of [whole, publish(dossier).value]) {
    expect(JSON.stringify(one)).not.toContain('Quay Street')
  }
  expect(auditDossier(dossier, {strings: ['12 Quay Street']})).toMatchObject([
    {code: 'not-generalised'},
  ])
})

test.each([
  'Tomas Brandt left. Ada Vale, of 12 Quay Street, did not.',
  'Tomas Brandt, of 12 Quay Street, left. Ada Vale shut Quay Street.',
  'Tomas Brandt of Quay Street left. Ada Vale did not.',
  'Tomas Brandt sued the Harbour Bank at 12 Quay Street. Ada Vale did not.',
  'Tomas Brandt left. Ada Vale did not. They met at 12 Quay Street.',
])('another stays: %s', (text) => {
  expect(protect(dossierOver(text)).articles[0]?.entities[2]?.name).toBe('Quay Street')
})
