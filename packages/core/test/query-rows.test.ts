import {describe, expect, test} from 'vitest'
import {
  type Article,
  corroboration,
  type Dossier,
  dossierOf,
  type Figure,
  figures,
  instruments,
  lowConfidence,
  positions,
  propose,
  queries,
  sha256Hex,
  spanText,
  timeline,
  uncovered,
  unverified,
  voiceShare,
  withhold,
} from '../src/index.ts'
import {at, emptyAnalysis, retold, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [place, , trader, mayor] = article.entities
const figure = article.figures[0] as Figure
const run = (name: string, input: Article | Dossier, options = {}) =>
  queries[name]?.run(input, options) ?? []

const withRoles: Article = {
  ...article,
  entities: article.entities.map((one) =>
    one === trader || one === mayor
      ? {...one, roles: [{span: at(SAMPLE_TEXT, 'Mayor'), organisation: place?.id ?? ''}]}
      : one,
  ),
}

test('a role is told once, however often the article has it', () => {
  const text = 'Mayor Ida Brandt, the mayor, was a MAYOR; Ida Brandt is Mayor of Sundhaven'
  const roles = ['Mayor', 'the mayor', 'a MAYOR', 'Mayor of Sundhaven'].map((words) => ({
    span: at(text, words),
    organisation: null,
  }))
  const entities = article.entities.map((one) => (one === mayor ? {...one, roles} : one))
  const told = {...article, entities, source: {...article.source, text}}
  const [row] = run('entities', told, {name: 'Ida'})
  expect(row?.roles).toEqual(['Mayor', 'Mayor of Sundhaven'])
  // whoever asks for one has it by all its words
  expect(run('quotations', told, {role: 'the mayor'}).length).toBeGreaterThan(0)
})

test('figures of a year are no other year’s, nor those without one', () => {
  const undated = {...article, figures: [{...figure, period: null}]}
  expect(figures(article, {period: '1998'})).toEqual([])
  expect(figures(undated, {period: '2031'})).toEqual([])
})

test('figures are whose they are', () => {
  const speaker = article.quotations[0]?.speaker ?? null
  const told = {...article, figures: [figure, {...figure, id: 'f2', speaker}]}
  expect(figures(told, {speaker: 'Tomas'}).map(({id}) => id)).toEqual(['f2'])
})

test('instruments of a type', () => {
  expect(instruments(article, {type: 'agreement'})).toEqual(article.instruments)
})

test('a fact is as sure as it is itself, too', () => {
  const [first, ...rest] = article.dates as [Article['dates'][number]]
  const unsure = {...first, provenance: {...first.provenance, confidence: 0.2}}
  const [least] = lowConfidence({...article, dates: [unsure, ...rest]})
  expect(least?.value).toEqual(unsure)
})

describe('the timeline', () => {
  const dated = (change: Partial<Article['events'][number]>) =>
    timeline({...article, events: article.events.map((event) => ({...event, ...change}))}).map(
      ({edtf, span}) => [edtf, spanText(SAMPLE_TEXT, span)],
    )

  test('has an event on the day of its date, where it has no other', () => {
    expect(dated({edtf: null}).slice(-2)).toEqual([
      ['2031-03-04', 'About 600 people marched on Tuesday'],
      ['2031-10', 'the port would open in October'],
    ])
  })

  test('and no date once more that stands in an event', () => {
    expect(dated({date: null}).map(([, words]) => words)).not.toContain('Tuesday')
  })
})

test('stretches of lists and quotes are of the body', () => {
  const typed = (type: Article['blocks'][number]['type']) =>
    uncovered({...article, blocks: article.blocks.map((block) => ({...block, type}))}).length
  expect([typed('listItem'), typed('quote'), typed('caption')]).toEqual([3, 3, 0])
})

test('whose voice it is goes by the organisation where that is asked', () => {
  const share = (by?: 'organisation') =>
    voiceShare(withRoles, {by}).map(({entity, words}) => [entity?.name ?? null, words])
  expect(share('organisation')).toEqual([
    ['Sundhaven', 18],
    [null, 3],
  ])
  expect(share()).toHaveLength(3)
})

test('without an analysis there are no positions and claims', () => {
  expect([positions(dossierOf(article)), unverified(dossierOf(article))]).toEqual([[], []])
})

test('a party is found by its first name', () => {
  const dossier: Dossier = {
    ...dossierOf(article),
    parties: [{id: 'p1', name: 'Port Council', names: ['The Board'], entities: []}],
    analysis: {
      ...emptyAnalysis,
      positions: [
        {party: 'p1', question: 'Levy?', stance: 'supports', statement: 'It pays.', evidence: []},
      ],
    },
  }
  expect(positions(dossier, {party: 'port'})).toHaveLength(1)
  expect(positions(dossier, {party: 'traders'})).toHaveLength(0)
})

describe('two accounts', () => {
  const second = (change: Partial<Article>): Article => ({...retold(article, 'tp'), ...change})
  const told = (...articles: readonly Article[]) =>
    corroboration({...dossierOf(article), articles}).map(({evidence}) => evidence)
  const measured = (change: Partial<Figure>) => ({figures: [{...figure, ...change}]})
  const pair = [`sh:${figure.id}`, `tp:${figure.id}`]

  test('count words of four letters and more', () => {
    const counted = (words: string) => measured({measures: [at(SAMPLE_TEXT, words)]})
    const [one, other] = [counted('in dried'), counted('in Sundhaven')]
    expect(told({...article, ...one}, second(other))).toEqual([])
  })

  test('that give a number twice are told of once', () => {
    const twice = {figures: [figure, {...figure, id: 'f9'}]}
    expect(told({...article, ...twice}, second(twice))).toEqual([pair])
    expect(told(article, second({}), retold(article, 'up'))).toEqual([[...pair, `up:${figure.id}`]])
  })

  test('are of two articles', () => {
    expect(told({...article, figures: [figure, {...figure, id: 'f9'}]})).toEqual([])
  })

  test.each<[string, Partial<Figure>, Partial<Figure>, boolean]>([
    ['no unit', {unit: null}, {unit: null}, false],
    ['no period in the first', {period: null}, {}, true],
    ['no period in the second', {}, {period: null}, true],
    ['a longer period in the first', {period: '2031-03'}, {}, true],
    ['a longer period in the second', {}, {period: '2031-03'}, true],
    ['no value in the second', {}, {value: null}, false],
  ])('with %s', (_, one, other, isSame) => {
    expect(told({...article, ...measured(one)}, second(measured(other)))).toEqual(
      isSame ? [pair] : [],
    )
  })

  test('of a sum are the same, whichever has fewer words', () => {
    const priced = (words: string): Partial<Figure> => ({
      unit: 'GBP',
      measures: [at(SAMPLE_TEXT, words)],
    })
    const [more, fewer] = [measured(priced('trader in dried fish')), measured(priced('trader'))]
    expect(told({...article, ...more}, second(fewer))).toEqual([pair])
    expect(told({...article, ...fewer}, second(more))).toEqual([pair])
  })

  const undated = (change: Partial<Article['events'][number]>) => ({
    figures: [],
    events: article.events.slice(0, 1).map((event) => ({
      ...event,
      ...change,
      participants: [{entity: trader?.id ?? '', role: 'agent' as const}],
    })),
  })

  test('of an event without a day are of nobody knows which', () => {
    expect(told({...article, ...undated({})}, second(undated({})))).toHaveLength(1)
    expect(told({...article, ...undated({})}, second(undated({edtf: null})))).toEqual([])
    expect(told({...article, ...undated({edtf: null})}, second(undated({})))).toEqual([])
  })

  test('withheld are shown by their ids', () => {
    const articles = [{...article, ...undated({})}, second(undated({}))].map((one) => withhold(one))
    const [opening] = article.events
    expect(run('corroboration', {...dossierOf(article), articles})[0]?.text).toBe(
      `sh:${opening?.id} | tp:${opening?.id}`,
    )
  })
})

describe('for the command', () => {
  test('every question has this answer', async () => {
    const ambiguous = {
      ...article.quotations[3]?.speaker,
      status: 'ambiguous',
      entity: null,
      candidates: [mayor?.id, trader?.id],
    }
    const asked = {
      ...withRoles,
      quotations: withRoles.quotations.map((one, n) =>
        n === 3 ? {...one, speaker: ambiguous} : one,
      ),
      figures: [
        figure,
        {...figure, id: 'f2', speaker: withRoles.quotations[0]?.speaker, period: '2030'},
        {...figure, id: 'f3', speaker: ambiguous, value: null},
      ],
      annotations: [
        {id: 'x1', kind: 'org.example.a', spans: [at(SAMPLE_TEXT, 'stall')], body: {}, links: []},
      ],
    } as Article
    const ref = `sh:${article.quotations[1]?.id}`
    const dossier: Dossier = {
      ...dossierOf(asked),
      articles: [asked, {...retold(asked, 'tp'), quotations: asked.quotations.slice(1, 2)}],
      parties: [{id: 'p1', name: 'Port Council', names: [], entities: []}],
      analysis: {
        ...emptyAnalysis,
        positions: [
          {
            party: 'p1',
            question: 'Levy?',
            stance: 'supports',
            statement: 'It pays.',
            evidence: [{ref, bearing: 'supports'}],
          },
        ],
        claims: [
          {
            id: 'c1',
            text: 'One',
            status: 'unverified',
            confidence: 'low',
            checks: [],
            evidence: [ref],
          },
        ],
        recommendations: [{addressee: 'p1', text: 'Drop it', priority: 1, evidence: [ref]}],
      },
    }
    const written = Object.entries(queries).flatMap(([name, query]) => [
      `# ${name}: ${query.description}`,
      ...Object.entries(query.options).map(([option, words]) => `--${option}: ${words}`),
      ...query.run(dossier, {}).map((row) => JSON.stringify(row)),
      '',
    ])
    await expect(written.join('\n')).toMatchFileSnapshot('fixtures/answers.txt')
  })

  test.each([
    ['quotations', 'kind', ['direct', 'mixed', 'indirect']],
    ['instruments', 'type', ['treaty', 'statute', 'agreement', 'mechanism', 'resolution']],
    ['entities', 'type', ['person', 'organisation', 'place', 'group', 'work']],
    ['voice-share', 'by', ['speaker', 'organisation']],
    ['proposals', 'status', ['open', 'accepted', 'rejected']],
  ])('%s takes for --%s %j and nothing else', (name, option, values) => {
    for (const value of values) expect(() => run(name, article, {[option]: value})).not.toThrow()
    expect(() => run(name, article, {[option]: 'x'})).toThrow(
      `--${option}: expected ${values.join(', ')}; got "x"`,
    )
  })

  test('who speaks for whom, with what', () => {
    const said = (person: typeof trader) =>
      withRoles.quotations.filter(({speaker}) => speaker.entity === person?.id).map(({id}) => id)
    expect(run('spokespeople', withRoles)).toMatchObject([
      {id: trader?.id, name: 'Tomas Brandt', organisation: 'Sundhaven', quotations: said(trader)},
      {id: mayor?.id, name: 'Ida Brandt', organisation: 'Sundhaven', quotations: said(mayor)},
    ])
  })

  test('what a model proposes of one of several articles, by what became of it', async () => {
    const words = 'Nobody asked us'
    const suggested = [{kind: 'quotation', words: [words], confidence: 0.4}]
    const text = `The port shut. ${words}.`
    const other: Article = {
      ...article,
      id: 'tp',
      source: {...article.source, text, sha256: sha256Hex(text)},
      blocks: [{id: 'b1', type: 'paragraph', level: null, span: at(text, text)}],
      ...{entities: [], quotations: [], dates: [], figures: [], events: [], instruments: []},
      metadata: {...article.metadata, headline: null, bylines: [], dateline: null},
    }
    const {value} = await propose(other, {
      name: 'Tagger',
      version: '1',
      annotate: () => suggested as never,
    })
    const dossier: Dossier = {
      ...dossierOf(article),
      articles: [article, other],
      proposals: value ?? [],
      corrections: (value ?? []).map(({ref}) => ({
        ref,
        set: {rejected: true},
        by: 'R. Iversen',
        on: '2031-03-09',
        why: 'Not said.',
      })),
    }
    expect(run('proposals', dossier, {status: 'rejected'})).toMatchObject([
      {id: value?.[0]?.ref, text: words, status: 'rejected'},
    ])
    expect(run('proposals', dossier, {status: 'open'})).toEqual([])
  })

  test('options may be left out, and take what is their first', () => {
    expect(run('uncovered', article)).toHaveLength(2)
    expect(run('voice-share', article, {by: 'speaker'}).map((row) => row.words)).toEqual([13, 5, 3])
    expect(() => run('uncovered', article, {words: ' '})).toThrow(
      '--words: expected a word or a number',
    )
  })

  test('what stands behind a fact, and nothing where the words are withheld', () => {
    const asked = {id: mayor?.id, context: '6'}
    expect(run('excerpt', article, asked).map((row) => row.after)).toEqual([' of', ' said.'])
    expect(run('excerpt', withhold(article), asked).map((row) => row.after)).toEqual([null, null])
  })
})
