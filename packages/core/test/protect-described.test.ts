import {describe, expect, test} from 'vitest'
import {type Article, type Dossier, dossierOf, type ProtectedPerson, protect} from '../src/index.ts'
import {article, dossier, trader} from './support/protected-sample.ts'
import {emptyAnalysis} from './support/sample.ts'

describe('somebody whom the sources describe and never name', () => {
  const described: Article = {
    ...article,
    entities: article.entities.map((entity) =>
      `sh:${entity.id}` === trader
        ? {
            ...entity,
            name: 'a trader',
            aliases: [],
            mentions: entity.mentions.map((mention) => ({...mention, form: 'description'})),
          }
        : entity,
    ),
  }
  const told = (given: Partial<Dossier> = {}): string => {
    const named: Dossier = {
      ...dossierOf(described),
      parties: dossier.parties,
      analysis: {
        ...emptyAnalysis,
        bottomLine: {text: 'Tom Brandt trades still.', evidence: []},
      },
      ...given,
    }
    return protect(named).analysis?.bottomLine?.text ?? ''
  }
  const decision = (policy: ProtectedPerson['policy']) => ({
    protection: {
      marking: null,
      people: [{party: 'brandt', atRisk: false, policy}],
      generalise: [],
    },
  })

  test('keeps a role, whatever the dossier knows', () => {
    expect(told()).toBe('Trader trades still.')
    expect(told({protection: {marking: null, people: [], generalise: []}})).toBe(
      'Trader trades still.',
    )
  })

  test('is named, or called otherwise, where somebody decided so', () => {
    expect(told(decision('name'))).toBe('Tom Brandt trades still.')
    expect(told(decision('pseudonym'))).toBe('Person A trades still.')
  })

  test('and nobody shares a letter with somebody else', () => {
    const ids = Array.from({length: 28}, (_, at) => `p${at}`)
    const {parties} = protect({
      ...dossierOf(article),
      parties: ids.map((id) => ({id, name: `Nia Orm${id}`, names: [], entities: []})),
      protection: {
        marking: null,
        people: ids.map((party) => ({party, atRisk: true, policy: 'pseudonym'})),
        generalise: [],
      },
    })
    const names = parties.map(({name}) => name)
    expect(new Set(names).size).toBe(28)
    expect(names.slice(25)).toEqual(['Person Z', 'Person AA', 'Person AB'])
  })

  test('is named where an article names them', () => {
    expect(told({articles: [article]})).toBe('Tom Brandt trades still.')
  })

  test('and a party that the dossier describes too is left as it is', () => {
    const parties = [
      {id: 'brandt', name: 'A trader of the port', names: [], entities: [trader], role: 'witness'},
    ]
    expect(told({parties})).toBe('Tom Brandt trades still.')
  })
})
