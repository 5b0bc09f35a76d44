import {describe, expect, test} from 'vitest'
import {dossierOf, protect} from '../src/index.ts'
import {isFound, printed} from './support/printed.ts'
import {sampleArticle} from './support/sample.ts'

describe('what English makes of a name tells it', () => {
  test.each([
    ['Ada Ormsen', 'The Ormsenian school', 'The a trader school'],
    ['Ada Ormsen', 'It was called ORMSENISM', 'It was called a trader'],
    ['Ada Ormsen', 'Every Ormsenist and ormsenite left', 'Every a trader and a trader left'],
    ['Ada Ormsen', 'An Ormsenesque turn', 'An a trader turn'],
    ['Ada Ormsen', 'The Ormsengate affair', 'The a trader affair'],
    ['Ada Ormsen', 'The de-Ormsenification of it', 'The de-a trader of it'],
    ['Ada Ormsen', 'It was Ormsenised', 'It was a trader'],
    ['Ada Vorhi', 'The Vorhian school', 'The a trader school'],
    ['Ada Quayle', 'A Quaylist, a Quayleite', 'A a trader, a a trader'],
    ['Ada Ormsen', 'Ormsens never forget', 'A trader never forget'],
    ['Ada Ormsen', 'Some ormsens live there', 'Some a trader live there'],
    ['Ada Stone', 'Some Stones live there', 'Some a trader live there'],
    ['Ada Ormsen', 'An ormsen-led group', 'An a trader-led group'],
    ['Ada Stone', 'The Stonegate affair', 'The a trader affair'],
  ])('%s in “%s”', (name, text, after) => {
    expect([printed(name, text), isFound(name, text)]).toEqual([after, true])
  })

  test.each([
    ['Ada Christ', 'Christian towns'],
    ['Ada Jordan', 'Jordanian and jordanian'],
    ['Ada Gill', 'Gillian left'],
    ['Ada Real', 'Realists and Realism'],
    ['Ada Art', 'Artists left'],
    ['Ada West', 'Westgate is a road'],
    ['Ada Winter', 'Winterised ships'],
    ['Ada Wood', 'Woods were seen'],
    ['Ada Stone', 'Stones were thrown'],
    ['Ada Stone', 'Every stonemason left'],
    ['Ada Orm', 'The Ormist left'],
    ['Ada Sark', 'A shark and a sarky reply'],
  ])('%s is not in “%s”', (name, text) => {
    expect(printed(name, text)).toBe(text)
  })

  test('an “s” may make the name of somebody else', () => {
    const parties = ['Ada Robert', 'Otto Roberts'].map((name, n) => ({
      id: `p${n + 1}`,
      name,
      names: [],
      entities: [],
    }))
    const people = [
      {party: 'p1', atRisk: true, policy: 'role' as const, as: 'a trader'},
      {party: 'p2', atRisk: false, policy: 'name' as const},
    ]
    const {title} = protect({
      ...dossierOf(sampleArticle()),
      title: 'Otto Roberts left, and Roberts ran',
      parties,
      protection: {marking: null, people, generalise: []},
    })
    expect(title).toBe('Otto Roberts left, and name withheld ran')
  })
})
