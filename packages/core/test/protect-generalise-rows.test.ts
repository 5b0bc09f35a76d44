import {describe, expect, test} from 'vitest'
import {type Article, protect, verifyDossier} from '../src/index.ts'
import {
  article,
  author,
  first,
  mayor,
  over,
  place,
  sampled,
  trader,
} from './support/protected-trader.ts'
import {at, byRule} from './support/sample.ts'

describe('what is generalised', () => {
  test('a date that no calendar has, and one in other words than ours', () => {
    const text = 'They met on the 3rd market day, el 4 de marzo de 2031.'
    const base = over(text, [['Orm']])
    const dates = [
      ['d1', 'the 3rd market day', null],
      ['d2', '4 de marzo de 2031', '2031-03-04'],
    ] as const
    const dated: Article = {
      ...first(base),
      dates: dates.map(([id, words, edtf]) => ({
        id,
        span: at(text, words),
        type: 'date',
        edtf,
        value: edtf ?? 'XXXX',
        modifier: null,
        provenance: byRule,
      })),
    }
    const generalise = dates.map(([id]) => ({ref: `sh:${id}`, to: 'year' as const}))
    const title = 'After the 3rd market day, 4 de marzo de 2031'
    const result = protect({
      ...base,
      articles: [dated],
      title,
      protection: {marking: null, people: [], generalise},
    })
    expect(result.title).toBe('After date withheld, 2031')
    expect(first(result).source.text).toBe('They met on [date withheld], el [2031].')
  })

  test('a place under another name, and in another article', () => {
    const harbour = {...place, aliases: ['Quorl Bay'], identifiers: ['https://x.example/q1']}
    const second = {...article, id: 'two', entities: [harbour, author, trader, mayor]}
    const both = sampled(
      {entities: [{...place, aliases: ['Orm Point']}, author, trader, mayor]},
      {
        title: 'Orm Point and Quorl Bay',
        protection: {
          marking: null,
          people: [],
          generalise: [{ref: `sh:${place.id}`, to: 'a port'}],
        },
      },
    )
    const {title, articles} = protect({...both, articles: [...both.articles, second]})
    expect(title).toBe('A port and a port')
    expect(articles[1]?.entities[0]).toMatchObject({name: 'a port', aliases: [], identifiers: []})
  })

  test('words that no reading has made an entity of, and their own where it has', () => {
    const ship = over('Orm served on the Alder Grace. The Alder Grace’s crew left.', [['Orm']])
    const generalise = [{words: 'Alder Grace', to: 'one of the ships'}]
    const hidden = {marking: null, people: [], generalise}
    const result = protect({...ship, title: 'Aboard the ALDER GRACE', protection: hidden})
    expect(JSON.stringify(result)).not.toMatch(/alder|grace/i)
    expect(first(result).source.text).toMatch(/^Orm served on the \[one of the ships\]/)
    const read = over('The Alder Grace left.', [['Alder Grace']])
    expect(first(protect({...read, protection: hidden})).entities[0]?.name).toBe('one of the ships')
  })

  test.each([
    [{to: 'a ship'}, 'expected "ref" or "words", and got neither'],
    [{words: ' ', to: 'a ship'}, 'expected "ref" or "words", and got neither'],
    [{ref: 'sh:e1', words: 'Orm', to: 'a ship'}, 'expected "ref" or "words", and got both'],
  ])('an entry that states nothing, or two things, is refused: %j', (entry, problem) => {
    const wrong = {
      ...over('Orm left.', [['Orm']]),
      protection: {marking: null, people: [], generalise: [entry]},
    }
    expect(() => protect(wrong)).toThrow(`protection.generalise: ${problem}`)
    expect(verifyDossier(wrong).findings.map(({code}) => code)).toEqual(['not-general'])
  })
})
