import {describe, expect, test} from 'vitest'
import {
  type Article,
  copies,
  corroboration,
  type Dossier,
  dossierOf,
  queries,
  toldAgain,
  withhold,
} from '../src/index.ts'
import {at, retold, sampleArticle} from './support/sample.ts'

const first = sampleArticle()
const marchers = first.figures[0]?.id ?? ''
const [opening, march] = first.events.map(({id}) => id)

/** Another paper's account of the same days. */
const second = (change: Partial<Article> = {}): Article => ({...retold(first, 'tp'), ...change})
const both = (other: Article): Dossier => ({...dossierOf(first), articles: [first, other]})
const [, , trader] = first.entities

const withParticipant = (article: Article): Article => ({
  ...article,
  events: article.events.map((event) => ({
    ...event,
    participants: [{entity: trader?.id ?? '', role: 'agent'}],
  })),
})

test('the same number of the same thing agrees, another one does not', () => {
  expect(corroboration(both(second()))).toEqual([
    {
      kind: 'figure',
      evidence: [`sh:${marchers}`, `tp:${marchers}`],
      agrees: true,
      values: [600, 600],
      earlier: [],
    },
  ])
  const fewer = second({figures: first.figures.map((figure) => ({...figure, value: 400}))})
  expect(corroboration(both(fewer))[0]).toMatchObject({agrees: false, values: [600, 400]})
})

test('another period, unit or noun is another thing', () => {
  const changed = (change: Partial<Article['figures'][number]>) =>
    corroboration(both(second({figures: first.figures.map((figure) => ({...figure, ...change}))})))
  expect(changed({period: '2030'})).toEqual([])
  expect(changed({period: '2031-03'})).toHaveLength(1)
  expect(changed({unit: 'USD'})).toEqual([])
  expect(changed({measures: []})).toEqual([])
})

test('sums are of the same thing where their words are nearly the same', () => {
  const text = 'Crane sales were £3m, boat sales £4m and sales £5m.'
  const figure = (words: string, value: number) => {
    const start = text.indexOf(words)
    return {unit: 'GBP', value, period: null, measures: [{start, end: start + words.length}]}
  }
  const told = (article: Article, words: string, value: number): Article => ({
    ...article,
    source: {...article.source, text},
    events: [],
    figures: first.figures.slice(0, 1).map((one) => ({...one, ...figure(words, value)})),
  })
  const agreed = (words: string) =>
    corroboration({
      ...dossierOf(first),
      articles: [told(first, 'Crane sales', 3), told(second(), words, 4)],
    })
  expect(agreed('boat sales')).toEqual([])
  expect(agreed('sales')).toHaveLength(1)
})

test('an event is one where day and participant are', () => {
  const dossier = both(withParticipant(second({figures: []})))
  const articles = [withParticipant(first), ...dossier.articles.slice(1)]
  expect(
    corroboration({...dossier, articles}).map(({evidence, values}) => [evidence, values]),
  ).toEqual([
    [
      [`sh:${opening}`, `tp:${opening}`],
      ['planned', 'planned'],
    ],
    [
      [`sh:${march}`, `tp:${march}`],
      ['happened', 'happened'],
    ],
  ])
})

test('one article corroborates nothing', () => {
  expect(corroboration(dossierOf(first))).toEqual([])
})

test('the command offers it', () => {
  expect(queries.corroboration?.run(both(second()), {})).toMatchObject([
    {id: `sh:${marchers}`, text: 'About 600 people | About 600 people', agrees: true},
  ])
})

describe('people are told apart by what else their sentences say', () => {
  const told = (id: string, text: string, ...numbers: readonly string[]): Article => ({
    ...second(),
    id,
    source: {...first.source, text},
    blocks: [],
    events: [],
    figures: numbers.flatMap((number) => {
      const start = text.indexOf(`${number} people`)
      const end = start + number.length
      const measures = [{start: end + 1, end: end + 7}]
      const span = {start, end}
      const value = Number(number)
      return first.figures.slice(0, 1).map((one) => ({
        ...one,
        id: `f-${number}`,
        span,
        value,
        measures,
        period: null,
        speaker: null,
      }))
    }),
  })
  const matters = (...articles: readonly Article[]) =>
    corroboration({...dossierOf(first), articles}).map(({values}) => values)
  const returned = told(
    'a',
    '310 people were sent back over the river. Then 5 people were hurt.',
    '310',
    '5',
  )

  test('and not by that word', () => {
    expect(matters(returned, told('b', 'About 390 people came to the fair.', '390'))).toEqual([])
    expect(
      matters(returned, told('b', 'The guards sent 390 people back across the river.', '390')),
    ).toEqual([[310, 390]])
  })

  test.each([
    ['12 people were hurt as the mill burned down.', '3 people died as the mill burned down.', []],
    ['The burning mill killed 7 people.', '9 people were missing from the burning mill.', []],
    ['The burning mill killed 7 people.', '9 people were taken to hospital: the mill burned.', []],
    ['The burning mill killed 7 people.', 'The burning mill left at least 8 people dead.', [7, 8]],
    [
      'Guards of the mill held 30 people, and detained 4 people.',
      '31 people of the mill are in custody under guard.',
      [30, 31],
    ],
    [
      'The dead of the burning mill are 7 people, none a child.',
      'The burning mill hurt 9 people.',
      [],
    ],
  ])('nor by what befell them: %s %s', (one, other, values) => {
    const numbers = (text: string) => text.match(/\d+/gu) ?? []
    expect(
      matters(told('a', one, ...numbers(one)), told('b', other, ...numbers(other))).flat(),
    ).toEqual(values)
  })

  test('each figure by the one that is most like it', () => {
    const other =
      'In the river 5 people were hurt as they were sent back. The guards sent 310 people back.'
    expect(matters(returned, told('b', other, '5', '310'))).toEqual([[310, 310]])
  })
})

test('what one article counts several of is told apart so, too', () => {
  const boats = (id: string, text: string, numbers: readonly number[]): Article => ({
    ...second(),
    id,
    source: {...first.source, text},
    blocks: [],
    events: [],
    figures: numbers.flatMap((value) => {
      const start = text.indexOf(`${value} boats`)
      const end = start + `${value}`.length
      const measures = [{start: end + 1, end: end + 6}]
      return first.figures.slice(0, 1).map((one) => ({
        ...one,
        id: `f-${value}`,
        span: {start, end},
        unit: 'boat',
        value,
        measures,
        period: null,
      }))
    }),
  })
  const some = boats('a', '40 boats lay in the harbour. Then 3 boats sank.', [40, 3])
  const values = (other: Article) =>
    corroboration({...dossierOf(first), articles: [some, other]}).map((one) => one.values)
  expect(values(boats('b', '7 boats were sold.', [7]))).toEqual([])
  expect(values(boats('b', 'The harbour where 38 boats once lay idle sank.', [38]))).toEqual([])
})

describe('copies of one text are one source', () => {
  const copy = (id: string, change: Partial<Article> = {}): Article => ({...first, id, ...change})
  const dossier = (...articles: readonly Article[]): Dossier => ({...dossierOf(first), articles})
  const cut = (id: string): Article => {
    const text = first.source.text?.slice(0, -100) ?? null
    return copy(id, {source: {...first.source, text, sha256: id}})
  }
  const figure = first.figures[0]?.id ?? ''

  test('and corroborate nothing', () => {
    expect(corroboration(dossier(first, copy('tp')))).toEqual([])
    expect(corroboration(dossier(cut('tp'), first))).toEqual([])
  })

  test('whichever paper has it in its own words', () => {
    const told = corroboration(dossier(first, copy('xp'), second(), cut('up')))
    expect(told.map(({evidence}) => evidence)).toEqual([[`sh:${figure}`, `tp:${figure}`]])
  })

  test('though one has changed a word of a sentence, and not where it has another number', () => {
    const text = first.source.text?.replace('marched on', 'came on') ?? null
    const source = {...first.source, text, sha256: 'other'}
    const changed = (value: number) => {
      const figures = first.figures.map((one) => ({...one, value}))
      return corroboration(dossier(first, copy('tp', {source, figures})))
    }
    expect(changed(600)).toEqual([])
    expect(changed(700)).toMatchObject([{agrees: false, values: [600, 700]}])
  })

  test('the longest stands for them, and a hash tells them where the words are withheld', () => {
    const groups = (...articles: readonly Article[]) =>
      copies(dossier(...articles)).map((group) => group.map(({id}) => id))
    expect(groups(cut('tp'), first, second({id: 'up'}))).toEqual([['sh', 'tp']])
    expect(groups(first, withhold(copy('tp')))).toEqual([['sh', 'tp']])
    expect(groups(first, withhold(second()))).toEqual([])
    expect(groups(first)).toEqual([])
  })

  test('what one adds of its own is told by it alone', () => {
    const own = `${first.source.text}\nThe guild of Sundhaven said nothing about any of it.`
    const longer = copy('tp', {source: {...first.source, text: own, sha256: 'longer'}})
    const added = {...first.events[0], id: 'own', span: at(own, 'said nothing about any of it')}
    const more = {...longer, events: [...longer.events, added]} as Article
    const again = toldAgain(dossier(first, more))
    expect(again.has(`sh:${figure}`)).toBe(true)
    expect([...again].filter((ref) => ref.startsWith('tp:'))).toEqual([])
  })

  test('two sentences that any paper prints make no copy', () => {
    const note = (id: string, text: string): Article => ({
      ...first,
      id,
      source: {...first.source, text, sha256: id},
    })
    const [one, other] = [
      note('a', 'The board did not answer any question about it on Monday. Boats lay idle.'),
      note('b', 'The board did not answer any question about it on Monday. It had rained.'),
    ]
    expect([...toldAgain(dossier(one, other))]).toEqual([])
    expect(copies(dossier(one, other))).toEqual([])
  })
})
