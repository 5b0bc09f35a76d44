import {describe, expect, test} from 'vitest'
import {heard} from './speakers-rows.ts'
import {articleOf, speakerName} from './support.ts'

describe('quotations within quotations', () => {
  test('have an owner and the quotation that reports them', async () => {
    const article = await articleOf(
      'The whistle at Orm\n\n“I asked the guard, ‘Where is the whistle?’ and she laughed,” said Ms Ida Brenner. “Nobody knew.”',
    )
    const [outer, inner, next] = article.quotations
    expect([outer, inner, next].map((each) => each && speakerName(article, each))).toEqual([
      'Ida Brenner',
      'Ida Brenner',
      'Ida Brenner',
    ])
    expect([inner?.text, inner?.within, inner?.speaker.rule]).toEqual([
      ['‘Where is the whistle?’'],
      outer?.id,
      'told-object+outer-speaker',
    ])
    expect(next?.within).toBeNull()
  })

  test('end where what happened then begins, and may be a word', async () => {
    const article = await articleOf(
      'The whistle at Orm\n\n“I shouted ‘All ashore’ and I ran. They asked where, and I said, ‘Orm,’” said Ms Ida Brenner.',
    )
    expect(article.quotations.map(({kind, text}) => [kind, ...(text ?? [])])).toEqual([
      ['direct', '“I shouted ‘All ashore’ and I ran. They asked where, and I said, ‘Orm,’”'],
      ['direct', '‘All ashore’'],
      ['direct', '‘Orm,’'],
    ])
  })

  test('do not keep the words around them from going on in the next paragraph', async () => {
    const text = `The whistle at Orm

“My aunt was late. She said, ‘Go on.’ So we went.

“I wept,” said Ms Ida Brenner.`
    expect((await heard(text)).map(([, words, name]) => [words, name])).toEqual([
      ['“My aunt was late. She said, ‘Go on.’ So we went.', 'Ida Brenner'],
      ['‘Go on.’', null],
    ])
  })

  test('a word that is only named is none', async () => {
    expect(
      await heard(
        'The whistle at Orm\n\n“The rule says ‘shall’ in every line,” said Ms Ida Brenner.',
      ),
    ).toEqual([['direct', '“The rule says ‘shall’ in every line,”', 'Ida Brenner', null]])
  })
})

test('two who speak, one of them with an office of something', async () => {
  const {quotations, entities} = await articleOf(
    'Rowing at Orm\n\nBoth President Ida Tessen and Secretary of State Odo Vale have said the weir leaks.',
  )
  const names = new Map(entities.map(({id, name}) => [id, name]))
  expect(quotations[0]?.speaker.entities.map((id) => names.get(id))).toEqual([
    'Ida Tessen',
    'Odo Vale',
  ])
})

test.each([
  'Minister of Industry, Trade and Commerce, Odo Vale,',
  'Minister of Industry, Trade and Commerce, Senator the Hon. Odo Vale,',
])('a minister of several fields: %s', async (phrase) => {
  const article = await articleOf(`Rowing at Orm\n\n“We row on,” ${phrase} told Orm News.`)
  expect(article.quotations.map((each) => speakerName(article, each))).toEqual(['Odo Vale'])
})

test.each([
  ['“If only it had not rained so long …” Ada Vale said.', 'Ada Vale'],
  ['“You owe us an answer!!!!” Ada Vale said.', 'Ada Vale'],
  ['“You owe us an answer!” Tarn Sen. Ada Vale shouted at the clerk.', 'Ada Vale'],
  ['“Why was it late?” Quorl Rep. Bo Reed of Tarn asked.', 'Bo Reed'],
  ['“We are late!” Ada Vale posted to Quorl.', 'Ada Vale'],
  ['Dr Lara May told rowers that it was late.\n\n“It leaks in two places,” May said.', 'Lara May'],
  ['“It leaks in two places,” Dr. Bo Reed, head of the Orm Institute.', 'Bo Reed'],
  ['“It leaks in two places,” Bo Reed from his desk.', 'Bo Reed'],
])(
  'who speaks behind words that end in marks, or has a name like a month: %s',
  async (text, name) => {
    const all = await heard(`A day at Orm\n\n${text}`)
    expect(all.at(-1)?.[2]).toBe(name)
  },
)

test.each([
  [
    'Bo Reed rows.\n\n‘They’re going to sell it!’\n\nAda Vale sang. “They’re going to sell it,” Ada Vale said.',
    'Ada Vale',
  ],
  [
    'Bo Reed said it was late.\n\n‘The boat … in two parts’\n\n“The boat I had is in two parts,” Ada Vale said.',
    'Ada Vale',
  ],
  ['Bo Reed said it was late.\n\n‘The lock is old.’\n\n“It rained,” Ada Vale said.', null],
])('a paragraph between single marks is a heading: %s', async (text, name) => {
  const all = await heard(`A day at Orm\n\n${text}`)
  expect(all.at(-2)?.[2] ?? null).toBe(name)
})

test.each([
  ['Ada Vale told the Orm Post: “It leaks.”', 'Orm Post'],
  // Whoever works there, where they are named, and nobody whom the words tell of.
  ['Ada Vale told the Orm Post’s Ida Lind: “It leaks.”', 'Ida Lind'],
  ['Ada Vale asked Quorl Bank executive Odo Lind to leave.', 'Odo Lind'],
  ['Ada Vale told the Orm Post that Bo Reed was late.', 'Orm Post'],
  // Who speaks tells nobody by that.
  ['“It leaks, and nobody mends it,” warned Ada Vale.', undefined],
])('to whom: %s', async (text, expected) => {
  const {quotations, entities} = await articleOf(text)
  const to = quotations.find(({addressee}) => addressee !== null)?.addressee
  expect(entities.find(({id}) => id === to)?.name).toBe(expected)
})

test.each([
  ['On Monday, Ada Vale said it leaked.', 'Monday'],
  ['Ada Vale on Monday told the Orm Post it leaked.', 'Monday'],
  ['“It leaks,” Ada Vale told the Orm Post in May.', 'May'],
  ['In a report published in May, the Orm Board said it leaked.', 'May'],
  ['Bo Reed denied it and on Monday, the Orm Board said it leaked.', 'Monday'],
  ['“It leaks,” Ada Vale said at the opening of the lock in May.', 'May'],
  ['In May, over tea, the then mayor Ada Vale said it leaked.', 'May'],
  // Days of something else.
  ['Ahead of talks in May, Ada Vale said it leaked.', undefined],
  ['The mill shut in May, and Ada Vale said it was late.', undefined],
  ['The mill shut in May after the guild said it was late.', undefined],
  ['After the flood of May, Ada Vale said it was late.', undefined],
  ['Ada Vale spoke of the flood in May, calling it “a mess of mud”.', undefined],
  ['Ada Vale told the Post about the flood in May that it was late.', undefined],
])('the day on which it was said: %s', async (text, expected) => {
  const {quotations, dates, source} = await articleOf(text)
  const at = quotations.find(({said}) => said?.date != null)?.said?.date
  const span = dates.find(({id}) => id === at)?.span
  expect(span === undefined ? undefined : source.text?.slice(span.start, span.end)).toBe(expected)
})
