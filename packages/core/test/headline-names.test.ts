import {expect, test} from 'vitest'
import {type Article, dossierOf, type Entity, protect, sha256Hex, withhold} from '../src/index.ts'
import {at, sampleArticle} from './support/sample.ts'

const sample = sampleArticle()
const BODY = 'Ada Orm left the court in Quayle.'

/** A story under a headline of which a reading has made these names. */
function headed(
  headline: string,
  names: readonly string[],
  change: (article: Article) => Article = (one) => one,
  keep: readonly string[] = [],
) {
  const text = `${headline}\n\n${BODY}`
  const [, , person] = sample.entities as Entity[]
  const entities = ['Ada Orm', ...names].map((name, n): Entity => {
    const longer = name.includes('Ada Orm') && name !== 'Ada Orm'
    return {
      ...(person as Entity),
      id: `e${n + 1}`,
      name,
      aliases: [],
      names: [],
      honorifics: [],
      roles: [],
      age: null,
      mentions:
        n === 0
          ? [{span: at(text, 'Ada Orm', headline.includes('Ada Orm') ? 1 : 0), form: 'name'}]
          : [{span: at(text, longer ? headline : name), form: 'name'}],
    }
  })
  const article: Article = {
    ...sample,
    source: {...sample.source, text, sha256: sha256Hex(text)},
    metadata: {...sample.metadata, headline, bylines: [], dateline: null},
    blocks: [
      {id: 'b1', type: 'headline', level: null, span: at(text, headline)},
      {id: 'b2', type: 'paragraph', level: null, span: at(text, BODY)},
    ],
    entities,
    quotations: [],
    dates: [],
    figures: [],
    events: [],
    instruments: [],
  }
  const result = protect({
    ...dossierOf(change(article)),
    title: headline,
    parties: [{id: 'p1', name: 'Ada Orm', names: [], entities: ['sh:e1']}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
      generalise: [],
      keep,
    },
  })
  const [first = ''] = result.articles[0]?.source.text?.split('\n') ?? []
  return {first, title: result.title, all: JSON.stringify(result)}
}

test.each([
  ['Orm Walks Free', ['Orm Walks Free'], '[A trader] Walks Free'],
  ['Minister Meets Orm in Quayle', ['Meets Orm'], 'Minister [name withheld] in Quayle'],
  ['Ida Orm Freed', ['Ida Orm Freed'], '[Name withheld]'],
  ['Ada Orm Walks Free', ['Ada Orm Walks Free'], '[A trader] Walks Free'],
  ['Orm Seo-yeon Meets Clerk', ['Orm Seo-yeon Meets'], 'Orm Seo-yeon Meets Clerk'],
  ['Orm Ing-wen Speaks', ['Orm Ing-wen'], 'Orm Ing-wen Speaks'],
  ['Orm Re-run Opens', ['Orm Re-run Opens'], '[A trader] Re-run Opens'],
  ['Orm Sit-in Ends', ['Orm Sit-in Ends'], '[A trader] Sit-in Ends'],
  ['Orm Self-immolates Today', ['Orm Self-immolates'], '[A trader] Self-immolates Today'],
  // in a line that has small words of four letters, a capital shows a name
  ['Orm Tessen walks free', ['Orm Tessen'], 'Orm Tessen walks free'],
])('%s, read as %j', (headline, names, first) => {
  const result = headed(headline, names)
  expect([result.first, result.title]).toEqual([first, first.replace(/[[\]]/g, '')])
})

test('nor is it told where the text is withheld', () => {
  expect(headed('Orm Walks Free', ['Orm Walks Free'], (one) => withhold(one)).all).not.toMatch(
    /Orm/,
  )
})

test('whom the dossier keeps is named in a headline, too', () => {
  expect(headed('Ida Orm Freed', ['Ida Orm'], undefined, ['Ida Orm']).first).toBe('Ida Orm Freed')
})
