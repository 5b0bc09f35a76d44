import {describe, expect, test} from 'vitest'
import {
  type Article,
  type Dossier,
  dossierOf,
  entities,
  factsInBlock,
  figures,
  hasWords,
  instruments,
  lowConfidence,
  planned,
  positions,
  queries,
  quotations,
  recommendations,
  type Speaker,
  spanText,
  spokespeople,
  timeline,
  unattributed,
  uncovered,
  unsourcedFigures,
  unverified,
  voiceShare,
  withhold,
} from '../src/index.ts'
import {parseDossier} from '../src/parse.ts'
import {SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [place, author, trader, mayor] = article.entities
const ids = (facts: readonly {id: string}[]) => facts.map(({id}) => id)
const nth = (...indices: number[]) => indices.map((n) => article.quotations[n]?.id)

describe('quotations', () => {
  test.each([
    [{}, [0, 1, 2, 3, 4]],
    [{speaker: 'Tomas Brandt'}, [0, 1]],
    [{speaker: 'brandt'}, [0, 1, 2, 3]],
    [{speaker: 'Томас'}, [0, 1]],
    [{speaker: 'banner'}, [4]],
    [{speaker: 'Bran'}, []],
    [{speaker: 'Tomas Bran | banner'}, [4]],
    [{speaker: 'nobody | bann*'}, [4]],
    [{speaker: 'bann'}, []],
    [{speaker: '|'}, []],
    [{about: 'stall safe | levy'}, [0, 3]],
    [{role: 'fish trader'}, [0, 1]],
    [{role: 'fisher'}, []],
    [{role: 'banner'}, [4]],
    [{speaker: ''}, []],
    [{kind: 'direct', speaker: 'Ida Brandt'}, [3]],
    [{about: 'levy'}, [0]],
    [{about: 'stall safe'}, [3]],
    [{about: 'Tomas'}, [1, 3]],
    [{about: 'Томас'}, [1, 3]],
  ] as const)('%j', (options, expected) => {
    expect(ids(quotations(article, options))).toEqual(nth(...expected))
  })

  test('without the text, about looks in the words that are kept', () => {
    const kept = withhold(article, {keep: [article.quotations[0]?.id ?? '']})
    expect(ids(quotations(kept, {about: 'levy'}))).toEqual(nth(0))
  })
})

test('unattributed', () => {
  expect(ids(unattributed(article))).toEqual(nth(4))
})

test('figures and unsourced figures', () => {
  const [marchers] = article.figures
  expect(figures(article, {unit: 'person'})).toEqual([marchers])
  expect(figures(article, {unit: 'percent'})).toEqual([])
  expect(figures(article, {measures: 'people'})).toEqual([marchers])
  expect(figures(article, {measures: 'boats'})).toEqual([])
  expect(figures(article, {period: '2031'})).toEqual([marchers])
  expect(figures(article, {period: '2031-03'})).toEqual([marchers])
  expect(figures(article, {period: '203'})).toEqual([])
  expect(figures(article, {speaker: 'Ida'})).toEqual([])
  expect(unsourcedFigures(article)).toEqual([marchers])
})

test('the timeline runs from the earliest, with dates that belong to no event', () => {
  expect(timeline(article).map(({edtf, span}) => [edtf, spanText(SAMPLE_TEXT, span)])).toEqual([
    ['1998', '1998'],
    ['2031-03-04', '4 March 2031'],
    ['2031-03-04', 'About 600 people marched on Tuesday'],
    ['2031-10', 'the port would open in October'],
  ])
})

test('the timeline sorts intervals with an open beginning, unknown digits and doubtful dates', () => {
  const edtfs = ['2031-07/2031-09', '../1990', '199X', '2031~', '2031-05-01']
  const events = edtfs.map((edtf) => ({...article.events[0], edtf, date: null}))
  const sorted = timeline({...article, dates: [], events} as Article)
  expect(sorted.map(({edtf}) => edtf)).toEqual([
    '../1990',
    '199X',
    '2031~',
    '2031-05-01',
    '2031-07/2031-09',
  ])
})

test('planned, instruments, entities', () => {
  expect(planned(article)).toEqual([article.events[0]])
  expect(instruments(article)).toEqual(article.instruments)
  expect(instruments(article, {type: 'treaty'})).toEqual([])
  expect(entities(article, {type: 'place'})).toEqual([place])
  expect(entities(article, {name: 'Orvik'})).toEqual([author])
})

test('spokespeople are those with a role at an organisation who are quoted', () => {
  const role = {span: {start: 0, end: 4}, organisation: place?.id ?? ''}
  const withRoles: Article = {
    ...article,
    entities: article.entities.map((one) => (one === place ? one : {...one, roles: [role]})),
  }
  const [found, ...others] = spokespeople(withRoles)
  expect(others).toEqual([])
  expect(found?.organisation.name).toBe('Sundhaven')
  expect(found?.people.map(({person, quotations: said}) => [person.name, said.length])).toEqual([
    ['Tomas Brandt', 2],
    ['Ida Brandt', 2],
  ])
  expect(spokespeople(article)).toEqual([])
})

describe('voiceShare', () => {
  test('counts the words between quotation marks', () => {
    expect(voiceShare(article).map(({entity, words}) => [entity?.name ?? null, words])).toEqual([
      ['Tomas Brandt', 13],
      ['Ida Brandt', 5],
      [null, 3],
    ])
    expect(voiceShare(article).reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1)
  })

  test('has nothing to count when the words are withheld', () => {
    expect(voiceShare(withhold(article))).toEqual([])
  })
})

test('facts in a block', () => {
  const lead = article.blocks[2]?.id ?? ''
  expect(factsInBlock(article, lead).map(({kind}) => kind)).toEqual([
    'entity',
    'date',
    'entity',
    'quotation',
    'figure',
    'event',
    'date',
  ])
  expect(factsInBlock(article, 'b0')).toEqual([])
})

test('low confidence counts that in the speaker', () => {
  expect(lowConfidence(article).map(({value}) => value.id)).toEqual([
    article.quotations[4]?.id,
    article.quotations[3]?.id,
  ])
  expect(lowConfidence(article, {below: 0.3})).toEqual([])
})

test('uncovered stretches are those of the body', () => {
  const words = (options?: {words: number}) =>
    uncovered(article, options).map((span) => spanText(SAMPLE_TEXT, span))
  expect(words()).toEqual([
    '- Tomas Brandt, a trader in dried fish, said',
    'Mayor Ida Brandt of Sundhaven said',
  ])
  expect(words({words: 7})).toHaveLength(1)
  expect(words({words: 9})).toEqual([])
  expect(uncovered(withhold(article))).toEqual([])
})

const {value: dossier} = parseDossier(
  JSON.parse(
    JSON.stringify({
      ...dossierOf(article),
      parties: [
        {id: 'p1', name: 'Port Council', names: ['Council of the Port']},
        {id: 'p2', name: 'Traders'},
      ],
      analysis: {
        positions: [
          {party: 'p1', question: 'Levy?', stance: 'supports', statement: 'It pays.', evidence: []},
          {
            party: 'p2',
            question: 'Route?',
            stance: 'opposes',
            statement: 'No.',
            evidence: ['sh:q'],
          },
        ],
        claims: [
          {id: 'c1', text: 'One', status: 'verified', confidence: 'high'},
          {id: 'c2', text: 'Two', status: 'unverified', confidence: 'low', missing: 'A figure'},
        ],
        recommendations: [
          {addressee: 'p2', text: 'Later', priority: 2},
          {addressee: 'p1', text: 'Drop it', priority: 1},
          {addressee: 'p2', text: 'Now', priority: 1},
        ],
      },
    }),
  ),
) as {value: Dossier}

describe('of the analyst’s layer', () => {
  test('positions by party and question', () => {
    expect(positions(dossier).map(({party}) => party)).toEqual(['p1', 'p2'])
    expect(positions(dossier, {party: 'council'}).map(({party}) => party)).toEqual(['p1'])
    expect(positions(dossier, {party: 'p2'}).map(({party}) => party)).toEqual(['p2'])
    expect(positions(dossier, {about: 'route'}).map(({party}) => party)).toEqual(['p2'])
  })

  test('recommendations by addressee, then by urgency', () => {
    expect(recommendations(dossier).map(({text}) => text)).toEqual(['Now', 'Later', 'Drop it'])
    expect(recommendations(dossier, {addressee: 'Port'}).map(({text}) => text)).toEqual(['Drop it'])
  })

  test('unverified claims', () => {
    expect(ids(unverified(dossier))).toEqual(['c2'])
  })
})

describe('for the command', () => {
  const run = (name: string, input: Article | Dossier, options = {}) =>
    queries[name]?.run(input, options) ?? []

  test('has these names', () => {
    expect(Object.keys(queries)).toEqual([
      'quotations',
      'unattributed',
      'figures',
      'unsourced-figures',
      'timeline',
      'planned',
      'instruments',
      'entities',
      'spokespeople',
      'voice-share',
      'facts-in-block',
      'excerpt',
      'low-confidence',
      'uncovered',
      'positions',
      'recommendations',
      'corroboration',
      'proposals',
      'unverified',
    ])
  })

  test('a row of an article has its local id, of a dossier an evidence reference', () => {
    const [, split] = article.quotations
    const row = {
      id: split?.id,
      spans: split?.content,
      text: '“I have sold here since 1998,” […] “Tomas Brandt does not hide.”',
      kind: 'direct',
      cue: 'said',
      speaker: 'Tomas Brandt',
      roles: ['a trader in dried fish'],
      entity: trader?.id,
      status: 'resolved',
      candidates: [],
    }
    expect(run('quotations', article, {about: 'sold'})).toEqual([row])
    expect(run('quotations', dossier, {about: 'sold'})).toEqual([
      {...row, id: `sh:${split?.id}`, entity: `sh:${trader?.id}`},
    ])
  })

  test.each([
    ['unattributed', {}, 'candidates', [['Tomas Brandt']]],
    ['figures', {unit: 'person'}, 'measures', ['people']],
    ['unsourced-figures', {}, 'value', [600]],
    ['timeline', {}, 'edtf', ['1998', '2031-03-04', '2031-03-04', '2031-10']],
    ['planned', {}, 'speaker', ['Ida Brandt']],
    ['instruments', {}, 'year', [1986]],
    ['quotations', {role: 'Mayor'}, 'speaker', ['Ida Brandt', 'Ida Brandt']],
    ['entities', {name: 'Ida'}, 'roles', [['Mayor']]],
    ['figures', {measures: 'people'}, 'value', [600]],
    ['entities', {type: 'place'}, 'text', ['Sundhaven […] SUNDHAVEN […] Sundhaven']],
    ['spokespeople', {}, 'name', []],
    ['voice-share', {by: 'organisation'}, 'words', [13, 5, 3]],
    ['excerpt', {id: mayor?.id, context: '6'}, 'before', ['Mayor ', '']],
    ['low-confidence', {below: '0.5'}, 'confidence', [0.3]],
    ['uncovered', {words: '7'}, 'id', [article.blocks[2]?.id]],
    ['positions', {party: 'p2'}, 'party', ['Traders']],
    [
      'recommendations',
      {},
      'id',
      ['analysis.recommendations[2]', 'analysis.recommendations[0]', 'analysis.recommendations[1]'],
    ],
    ['unverified', {}, 'missing', ['A figure']],
  ])('%s', (name, options, field, values) => {
    const input = ['positions', 'recommendations', 'unverified'].includes(name) ? dossier : article
    expect(run(name, input, options).map((row) => row[field])).toEqual(values)
  })

  test('a figure or an event of one of several speakers is not the article’s own', () => {
    const speaker: Speaker = {
      status: 'ambiguous',
      mention: null,
      entity: null,
      entities: [],
      candidates: [mayor?.id ?? '', trader?.id ?? ''],
      description: null,
      rule: null,
      confidence: 0.3,
    }
    const told: Article = {
      ...article,
      figures: article.figures.map((figure) => ({...figure, speaker})),
      events: article.events.map((event) => ({...event, speaker})),
    }
    for (const name of ['figures', 'planned']) {
      expect(run(name, told)[0]).toMatchObject({
        speaker: null,
        speakerStatus: 'ambiguous',
        candidates: ['Ida Brandt', 'Tomas Brandt'],
      })
    }
  })

  test('facts in one block, by either form of its id', () => {
    const block = article.blocks[5]?.id ?? ''
    const rows = run('facts-in-block', dossier, {block})
    expect(rows.map((row) => row.fact)).toEqual(['quotation', 'instrument'])
    expect(run('facts-in-block', dossier, {block: `sh:${block}`})).toEqual(rows)
    expect(run('facts-in-block', article).length).toBeGreaterThan(rows.length)
  })

  test('the analyst’s layer of an article alone is empty', () => {
    expect(run('positions', article)).toEqual([])
  })

  test('an option’s value that means nothing is refused in one line', () => {
    expect(() => run('quotations', article, {kind: 'loud'})).toThrow(
      '--kind: expected direct, mixed, indirect; got "loud"',
    )
    expect(() => run('low-confidence', article, {below: 'x'})).toThrow(/--below: expected a number/)
  })
})

test.each([
  ['Łapiński', 'lapinski'],
  ['Møller', 'Moller'],
  ['Đặng Thị Hà', 'dang thi ha'],
  ['Fuß', 'FUSS'],
  ['علی', 'علي'],
])('%s is found as "%s"', (name, wanted) => {
  expect(hasWords(name, wanted)).toBe(true)
  expect(hasWords(wanted, name)).toBe(true)
})
