import {expect, test} from 'vitest'
import {type Article, dossierOf, type Entity, protect, sha256Hex} from '../src/index.ts'
import {over} from './support/protected-trader.ts'
import {sampleArticle} from './support/sample.ts'

const sample = sampleArticle()
const [, , person] = sample.entities as Entity[]

/** A text after protection of Ada Vale; whoever else it names was found by a reading, and so was each "Ada Vale". */
function after(text: string, others: readonly string[] = []): string | null {
  const entities = ['Ada Vale', ...others].map(
    (name, n): Entity => ({
      ...(person as Entity),
      id: `e${n + 1}`,
      name,
      aliases: [],
      names: [],
      honorifics: [],
      roles: [],
      age: null,
      mentions: [...text.matchAll(new RegExp(name.replace('Ada ', 'Ada (?:“Birdie” )?'), 'g'))].map(
        ({0: {length}, index}) => ({span: {start: index, end: index + length}, form: 'name'}),
      ),
    }),
  )
  const article: Article = {
    ...sample,
    source: {...sample.source, text, sha256: sha256Hex(text)},
    metadata: {...sample.metadata, headline: null, bylines: [], dateline: null},
    blocks: [{id: 'b1', type: 'paragraph', level: null, span: {start: 0, end: text.length}}],
    entities,
    quotations: [],
    dates: [],
    figures: [],
    events: [],
    instruments: [],
  }
  const result = protect({
    ...dossierOf(article),
    parties: [{id: 'p1', name: 'Ada Vale', names: [], entities: ['sh:e1']}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
      generalise: [],
    },
  })
  return result.articles[0]?.source.text ?? null
}

test.each([
  'Ada Vale, or Birdie to her friends, left.',
  'Ada Vale (Birdie to close friends) left.',
  'Ada Vale, whom friends call Birdie, left.',
  'Ada Vale, whose friends call her Birdie, left.',
  'Ada Vale, who friends and old colleagues called Birdie, left.',
  'Ada Vale, called Birdie by her family, left.',
  'Ada Vale (“Birdie”) left.',
  'Ada Vale, nicknamed “the Birdie”, left.',
  'Ada Vale, whose nickname is Birdie, left.',
  'Ada Vale writes under the pen name Birdie.',
  'Birdie, as Ada Vale is known, left.',
  'Birdie (real name Ada Vale) left.',
  'Ada Vale left. Her friends call her Birdie.',
  'Ada Vale left. Everyone calls her Birdie.',
  'Ada Vale left. She is known as Birdie.',
])('a nickname is a name, alone and before the surname: %s', (text) => {
  const printed = after(`${text} Birdie ran, and Birdie Vale spoke.`, ['Birdie Vale'])
  expect(printed).not.toMatch(/Birdie|Vale/)
  expect(printed).toMatch(/\[A trader\] ran, and \[a trader\] spoke\.$/)
})

test('one within the name is one before the surname, too', () => {
  const text = 'Ada “Birdie” Vale left. Birdie Vale ran.'
  expect(after(text, ['Birdie Vale'])).toBe('[A trader] left. [A trader] ran.')
})

test.each(['Ada (Birdie) Vale', "Ada 'Birdie' Vale", 'Ada “Birdie” Vale'])(
  'and so is one between names that a reading has by themselves: %s',
  (words) => {
    const dossier = over(`${words} left. Birdie ran.`, [
      ['Ada Vale', ['Ada', 'given'], ['Vale', 'surname']],
    ])
    expect(protect(dossier).articles[0]?.source.text).toBe('[A trader] left. [A trader] ran.')
  },
)

test.each([
  [
    'Ada (Birdie) Vale (AV) left. Birdie ran, AV sat.',
    '[A trader] ([a trader]) left. [A trader] ran, [a trader] sat.',
  ],
  ['Ada Vale (“Birdie”) left. Birdie ran.', '[A trader] (“[a trader]”) left. [A trader] ran.'],
])('and one that no reading has found: %s', (text, printed) => {
  const parties = [{id: 'p1', name: 'Ada Vale', names: [], entities: []}]
  const dossier = {...over(text, [['Ida Lind']]), parties}
  expect(protect(dossier).articles[0]?.source.text).toBe(printed)
})

test('a nickname that a reading took for a body is the person', () => {
  const dossier = over('Ada Vale (“Birdie”) left. Birdie ran.', [
    ['Ada Vale', ['Ada Vale', 'name']],
    ['Birdie', ['Birdie', 'name']],
  ])
  const articles = dossier.articles.map((article) => ({
    ...article,
    entities: article.entities.map((entity, n) =>
      n === 1 ? {...entity, type: 'organisation' as const} : entity,
    ),
  }))
  const [told] = protect({...dossier, articles}).articles
  expect(told?.entities.map(({type, name}) => [type, name])).toEqual([
    ['person', 'a trader'],
    ['person', 'a trader'],
  ])
})

test('but not between names of somebody else', () => {
  const dossier = over('Ada Vale left. Ada (Orm) Lind ran. Orm sat.', [
    ['Ada Vale', ['Ada Vale', 'name']],
    ['Ada Lind', ['Ada (Orm) Lind', 'name']],
  ])
  expect(protect(dossier).articles[0]?.source.text).toBe(
    '[A trader] left. Ada (Orm) Lind ran. Orm sat.',
  )
})

test.each([
  ['of somebody else', 'Ada Vale met Bo Lind. His friends call him Birdie. Birdie ran.'],
  ['an office', 'Ada Vale left. Her friends call her President. President Orm ran.'],
  ['who is called', 'Ada Vale, called Birdie on Monday. Birdie ran.'],
  ['a poem', 'Ada Vale wrote a poem called “Birdie”, and Birdie ran.'],
  ['a plan', 'Ada Vale gave it the code name Birdie. Birdie ran.'],
  ['whose it is', 'Ada Vale, whose friends call Birdie’s aide often. Birdie ran.'],
])('no nickname: %s', (_, text) => {
  expect(after(text, ['Bo Lind'])).toBe(text.replace('Ada Vale', '[A trader]'))
})

test.each([
  ['Ada Vale (A.V.) left. A.V. ran.', '[A trader] ([a trader]) left. [A trader] ran.'],
  ['Ada Vale (A. V.), 34, left. A.V. ran.', '[A trader] ([a trader]), 34, left. [A trader] ran.'],
  [
    'Ada Vale, identified in the file only as A.V., left. A.V.’s house',
    '[A trader], identified in the file only as [a trader], left. [A trader]’s house',
  ],
  [
    'A.V., 34, whose full name is Ada Vale, left. They saw A.V. Then',
    '[A trader], 34, whose full name is [a trader], left. They saw [a trader]. Then',
  ],
  ['Ada Vale (A.V.) left at 9 A.V. or a.v.', '[A trader] ([a trader]) left at 9 A.V. or a.v.'],
  [
    'Ada Vale (AV) left. AV ran, A.V. said.',
    '[A trader] ([a trader]) left. [A trader] ran, [a trader] said.',
  ],
  [
    'Ada Vale (“AV”) left. AV ran by av and Av.',
    '[A trader] (“[a trader]”) left. [A trader] ran by av and Av.',
  ],
  ['Ada Vale (UN) left the UN.', '[A trader] (UN) left the UN.'],
  ['Ada Vale left. AV ran.', '[A trader] left. AV ran.'],
  ['Ada Vale (U.N.) left the U.N.', '[A trader] (U.N.) left the U.N.'],
  ['Ada Vale left. A.V. ran.', '[A trader] left. A.V. ran.'],
])('initials that an article ties to somebody: %s', (text, printed) => {
  expect(after(text)).toBe(printed)
})
