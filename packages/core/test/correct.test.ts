import {describe, expect, test} from 'vitest'
import {
  type Article,
  correctDossier,
  type Dossier,
  type DossierCorrection,
  dossierOf,
  lintDossier,
  protect,
  type Quotation,
  resolve,
  type Speaker,
  verifyArticle,
  verifyDossier,
} from '../src/index.ts'
import {parseDossier} from '../src/parse.ts'
import {emptyAnalysis, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [place, author, trader, mayor] = article.entities.map(({id}) => id) as [
  string,
  string,
  string,
  string,
]
const banner = article.quotations[4]?.id ?? ''
const tuesday = article.dates[1]?.id ?? ''
const marchers = article.figures[0]?.id ?? ''

const correct = (id: string, set: DossierCorrection['set']): Dossier => ({
  ...dossierOf(article),
  parties: [{id: 'p1', name: 'Brandt', names: [], entities: [`sh:${trader}`, `sh:${mayor}`]}],
  corrections: [
    {
      ref: `sh:${id}`,
      set,
      by: 'R. Iversen',
      on: '2031-03-09',
      why: 'The photograph shows who holds it.',
    },
  ],
})
const only = ({articles}: Dossier) => articles[0] as Article

describe('a correction', () => {
  const before = correct(banner, {'speaker.entity': trader})
  const after = correctDossier(before)

  test('settles who speaks, and says that a person did', () => {
    expect(verifyDossier(before)).toEqual({ok: true, findings: []})
    expect(only(after).quotations[4]).toEqual({
      ...article.quotations[4],
      speaker: {
        ...article.quotations[4]?.speaker,
        status: 'resolved',
        entity: trader,
        candidates: [],
        rule: 'correction',
        confidence: 1,
      },
      provenance: {method: 'human', agent: 'R. Iversen', rule: null, confidence: 1},
    })
  })

  test('is kept for the record, and carried out once', () => {
    expect(after.corrections).toEqual([
      {...before.corrections[0], set: {}, changed: ['speaker.entity']},
    ])
    expect(correctDossier(after)).toEqual(after)
    expect(verifyDossier(after)).toEqual({ok: true, findings: []})
  })

  test('leaves everything else as it was, and the evidence lock whole', () => {
    const {quotations, ...rest} = only(after)
    const {quotations: all, ...others} = article
    expect([rest, quotations.slice(0, 4)]).toEqual([others, all.slice(0, 4)])
    expect(verifyArticle(only(after))).toEqual({ok: true, findings: []})
  })

  test('is carried out before protection', () => {
    expect(protect(before).articles[0]?.quotations[4]?.speaker.entity).toBe(trader)
  })
})

test('a speaker can be taken away', () => {
  const {speaker} =
    only(correctDossier(correct(article.quotations[0]?.id ?? '', {'speaker.entity': null})))
      .quotations[0] ?? {}
  expect(speaker).toMatchObject({status: 'unattributed', entity: null})
})

describe('nobody whom the reading found stays beside', () => {
  const setIn = (was: Partial<Speaker>, set: DossierCorrection['set']) => {
    const [said, ...rest] = article.quotations as [Quotation, ...Quotation[]]
    const quotations = [{...said, speaker: {...said.speaker, ...was}}, ...rest]
    const dossier = {...correct(said.id, set), articles: [{...article, quotations}]}
    return only(correctDossier(dossier)).quotations[0]?.speaker
  }

  test('somebody who is described, and is so settled', () => {
    expect(setIn({entity: trader}, {'speaker.description': 'a clerk'})).toMatchObject({
      status: 'resolved',
      entity: null,
      description: 'a clerk',
    })
  })

  test('which a pronoun does not', () => {
    expect(
      setIn({entity: trader}, {'speaker.entity': null, 'speaker.description': 'She'}),
    ).toMatchObject({status: 'unattributed', entity: null, description: 'She'})
  })

  test('who is several may be called by a pronoun, and is carried out', () => {
    const set = {'speaker.entities': [trader, author], 'speaker.description': 'they'}
    expect(setIn({entity: mayor}, set)).toMatchObject({
      status: 'resolved',
      entity: null,
      entities: [trader, author],
    })
  })

  test('where other words are given, also without a description', () => {
    const set = {'speaker.mention': 'trader', 'speaker.description': null}
    expect(setIn({entity: mayor}, set)).toMatchObject({status: 'unattributed', entity: null})
  })

  test('an empty list and no description take nobody away', () => {
    const set = {'speaker.entities': [], 'speaker.description': null}
    expect(setIn({entity: trader, description: 'a clerk'}, set)).toMatchObject({
      status: 'resolved',
      entity: trader,
      description: null,
    })
  })

  test('the one who spoke, where it were several', () => {
    expect(
      setIn({entity: null, entities: [trader, author]}, {'speaker.entity': mayor}),
    ).toMatchObject({entity: mayor, entities: []})
  })

  test('and nobody is a candidate any more', () => {
    expect(
      setIn(
        {status: 'ambiguous', entity: null, candidates: [trader, mayor]},
        {'speaker.entity': null},
      ),
    ).toMatchObject({status: 'unattributed', candidates: []})
  })
})

test('what somebody says of a party whom a correction describes tells of the party', () => {
  const said = article.quotations[3]?.id ?? ''
  const analysis = {
    ...emptyAnalysis,
    positions: [
      {
        party: 'p1',
        question: 'The levy',
        stance: 'unclear' as const,
        statement: 'Says nothing of it.',
        evidence: [`sh:${said}`],
      },
    ],
  }
  const dossier = {...correct(said, {'speaker.description': 'a clerk'}), analysis}
  expect(lintDossier(dossier).filter(({code}) => code === 'wrong-speaker')).toEqual([])
})

test('many corrections of one article do not have it looked at whole for each', () => {
  let looks = 0
  const watched = article.entities.map((one) => ({
    ...one,
    get identifiers() {
      looks++
      return one.identifiers
    },
  }))
  const corrections = article.quotations.map(({id}) => ({
    ...(correct(id, {'speaker.entity': trader}).corrections[0] as DossierCorrection),
  }))
  const dossier = {...dossierOf(article), articles: [{...article, entities: watched}], corrections}
  correctDossier(dossier)
  expect(looks).toBeLessThanOrEqual(watched.length)
})

test('the TIMEX3 value of a date follows', () => {
  expect(only(correctDossier(correct(tuesday, {edtf: '2031-02-25'}))).dates[1]).toMatchObject({
    edtf: '2031-02-25',
    value: '2031-02-25',
  })
})

test('what is rejected is gone, and may not be cited', () => {
  const rejected = correct(marchers, {rejected: true})
  expect(only(correctDossier(rejected)).figures).toEqual(article.figures.slice(1))
  const cited: Dossier = {
    ...rejected,
    analysis: {
      ...emptyAnalysis,
      bottomLine: {text: 'People marched.', evidence: [`sh:${marchers}`]},
    },
  }
  expect(verifyDossier(cited).findings).toEqual([
    {
      severity: 'error',
      code: 'rejected-evidence',
      message: `analysis.bottomLine cites sh:${marchers}, which a correction rejects`,
      path: 'analysis.bottomLine',
    },
  ])
})

test('two people become one, wherever they are named', () => {
  const after = correctDossier(correct(mayor, {mergedInto: trader}))
  const [merged] = only(after).entities.filter(({id}) => id === trader)
  expect(only(after).entities.map(({id}) => id)).toEqual([place, author, trader])
  expect(merged?.aliases).toContain('Ida Brandt')
  expect(merged?.mentions).toHaveLength(6)
  expect(only(after).quotations[2]?.speaker.entity).toBe(trader)
  expect(after.parties[0]?.entities).toEqual([`sh:${trader}`])
  expect(JSON.stringify(after.articles)).not.toContain(mayor)
  expect(verifyDossier(after).findings).toEqual([])
})

test('an ambiguous speaker is settled when the two candidates are one', () => {
  const doubtful = article.quotations.map((one, n) =>
    n === 1
      ? {
          ...one,
          speaker: {
            ...one.speaker,
            status: 'ambiguous' as const,
            entity: null,
            candidates: [trader, mayor],
          },
        }
      : one,
  )
  const dossier = {
    ...correct(mayor, {mergedInto: trader}),
    articles: [{...article, quotations: doubtful}],
  }
  expect(only(correctDossier(dossier)).quotations[1]?.speaker).toMatchObject({
    status: 'resolved',
    entity: trader,
    candidates: [],
  })
})

test.each<[string, string, DossierCorrection['set'], string]>([
  [
    'a path that no quotation has',
    banner,
    {colour: 'red'},
    'colour: expected one of speaker.entity, speaker.entities, speaker.description, speaker.mention, speaker.type, kind, addressee, accepted, rejected for quotation, got colour',
  ],
  [
    'somebody of nowhere',
    banner,
    {'speaker.entity': 'e9'},
    'speaker.entity: expected the id of a person or body of the same article, such as e7k2m5xabcd, got "e9"',
  ],
  [
    'another kind',
    banner,
    {kind: 'loud'},
    'kind: expected one of direct, mixed, indirect, got "loud"',
  ],
  [
    'no date',
    tuesday,
    {edtf: 'Tuesday'},
    'edtf: expected an EDTF date such as 2024-01-15, or null, got "Tuesday"',
  ],
])('%s is found by the lock and not carried out', (_, id, set, message) => {
  const dossier = correct(id, set)
  expect(verifyDossier(dossier).findings).toEqual([
    {
      severity: 'error',
      code: 'correction',
      message: `corrections[0].set, ${message}`,
      path: 'corrections[0].set',
    },
  ])
  expect(correctDossier(dossier)).toEqual(dossier)
})

test('a correction of nothing is found by the lock, from a file, too', () => {
  const {value} = parseDossier(
    JSON.parse(JSON.stringify(correct('q9', {'speaker.entity': trader}))),
  )
  expect(value?.corrections[0]).not.toHaveProperty('changed')
  expect(value && verifyDossier(value).findings.map(({code, path}) => [code, path])).toEqual([
    ['unknown-evidence', 'corrections[0].ref'],
  ])
})

test('a corrected dossier still resolves what it cites', () => {
  const after = correctDossier(correct(banner, {'speaker.entity': trader}))
  expect(resolve(after, `sh:${banner}`)?.kind).toBe('quotation')
})
