import {describe, expect, test} from 'vitest'
import {
  type Article,
  anchorOf,
  articleWords,
  auditDossier,
  type Dossier,
  dossierOf,
  publish,
  type Quotation,
  sha256Hex,
  verifyArticle,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {at, emptyAnalysis, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [mixed, split] = article.quotations as [Quotation, Quotation]
const [, author, trader, mayor] = article.entities
const lock = (change: Partial<Dossier>) =>
  verifyDossier({...dossierOf(article), ...change}).findings.map(({code, message}) => ({
    code,
    message,
  }))

test('every id of a fact that names nothing is found, whichever field it stands in', () => {
  const stray: Article = {
    ...article,
    entities: article.entities.map((one, n) => ({
      ...one,
      members: n === 0 ? ['e9'] : [],
      roles: n === 2 ? [{span: at(SAMPLE_TEXT, 'a trader in dried fish'), organisation: 'e9'}] : [],
    })),
    quotations: article.quotations.map((one, n) =>
      n === 0 ? {...one, speaker: {...one.speaker, entities: ['e9']}} : one,
    ),
    figures: article.figures.map((one) => ({
      ...one,
      date: 'd9',
      place: 'e9',
      partOf: 'f9',
      speaker: {...mixed.speaker, entity: 'e9', candidates: ['e9']},
    })),
    events: article.events.map((one) => ({
      ...one,
      date: 'd9',
      place: 'e9',
      participants: [{entity: 'e9', role: 'agent'}],
      speaker: null,
    })),
    annotations: [
      {
        id: 'x1',
        kind: 'org.example.a',
        spans: [],
        body: {},
        links: [{rel: 'about', target: 'e9'}],
      },
    ],
  } as Article
  expect(verifyArticle(stray).findings.map(({path}) => path)).toEqual([
    'entities[0].members[0]',
    'entities[2].roles[0].organisation',
    'quotations[0].speaker.entities[0]',
    'figures[0].speaker.entity',
    'figures[0].speaker.candidates[0]',
    'figures[0].date',
    'figures[0].place',
    'figures[0].partOf',
    ...[0, 1].flatMap((n) => [
      `events[${n}].date`,
      `events[${n}].place`,
      `events[${n}].participants[0].entity`,
    ]),
    'annotations[0].links[0].target',
  ])
})

test.each<[string, Quotation, string]>([
  ['no words that are kept', split, `Quotation ${split.id}: addressee is e9`],
  ['a few words', mixed, `Quotation ${mixed.id} (the levy would “end us”): addressee is e9`],
])('a quotation with %s is called so', (_, {id}, message) => {
  const quotations = article.quotations.map((one) =>
    one.id === id ? {...one, addressee: 'e9'} : one,
  )
  const withheld = withhold({...article, quotations}, {keep: [mixed.id]})
  expect(verifyArticle(withheld).findings.map((one) => one.message)).toContainEqual(
    expect.stringContaining(message),
  )
})

describe('anchors', () => {
  const of = (id: string) => {
    const ref = `sh:${id}`
    const anchor = anchorOf(dossierOf(article), ref)
    if (anchor === null) throw new Error('No anchor')
    return {ref, anchor}
  }

  test.each([
    ['a person', trader?.id ?? ''],
    ['an instrument', article.instruments[0]?.id ?? ''],
  ])('of %s may keep a few of the places, and not none', (_, id) => {
    const longer: Article = {
      ...article,
      instruments: article.instruments.map((one) => ({
        ...one,
        mentions: [...one.mentions, {span: at(SAMPLE_TEXT, 'such levies')}],
      })),
      entities: article.entities.map((one) => ({
        ...one,
        mentions: [...one.mentions, {span: at(SAMPLE_TEXT, 'end us'), form: 'description'}],
      })),
    }
    const {ref, anchor} = of(id)
    const articles = [longer]
    expect(lock({articles, anchors: {[ref]: anchor}})).toEqual([])
    expect(lock({articles, anchors: {[ref]: {...anchor, spans: []}}})).toMatchObject([
      {code: 'anchor'},
    ])
  })

  test('of a withheld article are held against the words that it keeps', () => {
    const {ref, anchor} = of(split.id)
    const articles = [withhold(article, {keep: [split.id]})]
    const codes = (sha256: string) =>
      lock({articles, anchors: {[ref]: {...anchor, sha256}}}).map(({code}) => code)
    expect([codes(anchor.sha256), codes('00')]).toEqual([
      ['spans-not-checked'],
      ['spans-not-checked', 'anchor'],
    ])
  })
})

test.each<[string, Partial<Dossier>, string, string]>([
  [
    'a figure that an excerpt misquotes',
    {excerpts: [{ref: `sh:${article.figures[0]?.id}`, text: 'About 900 people'}]},
    'excerpt-not-verbatim',
    `Evidence sh:${article.figures[0]?.id}`,
  ],
  [
    'a quotation with its first words, from the text',
    {excerpts: [{ref: `sh:${mixed.id}`, text: 'the levy was fine'}]},
    'excerpt-not-verbatim',
    `Quotation ${mixed.id} (the levy would “end us”)`,
  ],
  [
    'words between straight marks',
    {
      analysis: {
        ...emptyAnalysis,
        keyMessages: [
          {
            text: 'He "has sold here for a very long time, or so he told us".',
            evidence: [`sh:${split.id}`],
          },
        ],
      },
    },
    'quoted-words',
    'quotes “has sold here for a very long time, …”, which',
  ],
  [
    'a mistyped reference with the one that is meant',
    {excerpts: [{ref: `sh:${split.id.slice(0, -1)}`, text: 'x'}]},
    'unknown-evidence',
    `did you mean sh:${split.id}?`,
  ],
  [
    'a reference like no other with an example',
    {excerpts: [{ref: 'zz', text: 'x'}]},
    'unknown-evidence',
    `such as sh:${mixed.id}`,
  ],
  [
    'an anchor of nothing',
    {anchors: {'sh:q9': {spans: [], sha256: '', prefix: '', suffix: ''}}},
    'unknown-evidence',
    'anchors.sh:q9',
  ],
  [
    'a reference into an article without quotations with one to a block',
    {articles: [{...article, quotations: []}], excerpts: [{ref: 'zz', text: 'x'}]},
    'unknown-evidence',
    `such as sh:${article.blocks[0]?.id}`,
  ],
  [
    'a date to be generalised that is nowhere, once',
    {protection: {marking: null, people: [], generalise: [{ref: 'sh:d9', to: 'year'}]}},
    'unknown-evidence',
    'sh:d9',
  ],
])('the lock names %s', (_, change, code, message) => {
  expect(lock(change)).toEqual([{code, message: expect.stringContaining(message)}])
})

test('a quotation is named by the source that is given where the article withholds it', () => {
  const {findings} = verifyDossier(
    {
      ...dossierOf(withhold(article)),
      excerpts: [{ref: `sh:${mixed.id}`, text: 'the levy was fine'}],
    },
    {sources: {sh: SAMPLE_TEXT}},
  )
  expect(findings[0]?.message).toContain(`Quotation ${mixed.id} (the levy would “end us”)`)
})

test('furniture counts for no words of an article', () => {
  const all = articleWords({...article, blocks: []}) ?? 0
  expect(articleWords(article)).toBe(all - 'top of page'.split(' ').length)
})

describe('an audit for what somebody to be left out said', () => {
  const omitting: Dossier = {
    ...dossierOf(article),
    parties: [{id: 'p1', name: 'Tomas Brandt', names: [], entities: [`sh:${trader?.id}`]}],
    protection: {
      marking: null,
      people: [{party: 'p1', atRisk: true, policy: 'omit'}],
      generalise: [],
    },
  }

  test('finds few words, if they are long', () => {
    expect(auditDossier(omitting, {strings: ['The levy would end us, he said']})).toMatchObject([
      {code: 'omitted-words', message: expect.stringContaining('the levy would end us')},
    ])
  })

  test('and in a script without blanks', () => {
    const text = '陈建国说：“我们要重建码头。”'
    const content = [at(text, '“我们要重建码头。”')]
    const spoken: Article = {
      ...article,
      source: {...article.source, text, sha256: sha256Hex(text)},
      metadata: {...article.metadata, headline: null, bylines: [], dateline: null},
      blocks: [{id: 'b1', type: 'paragraph', level: null, span: at(text, text)}],
      entities: article.entities.map((one) => ({...one, mentions: [], roles: []})),
      quotations: [{...split, content, quoted: content, text: ['“我们要重建码头。”'], cue: null}],
      dates: [],
      figures: [],
      events: [],
      instruments: [],
    }
    const found = auditDossier({...omitting, articles: [spoken]}, {strings: ['我们要重建码头']})
    expect(found.map(({code}) => code)).toContain('omitted-words')
  })
})

test('a copy for others says nowhere where a protected person is spoken of, as “she” either', () => {
  const dossier: Dossier = {
    ...dossierOf(article),
    parties: [{id: 'p2', name: 'Ida Brandt', names: [], entities: [`sh:${mayor?.id}`]}],
    protection: {
      marking: null,
      people: [{party: 'p2', atRisk: true, policy: 'role', as: 'a mayor'}],
      generalise: [],
    },
  }
  const [copy] = publish(dossier).value.articles
  expect(copy?.quotations.map(({speaker}) => speaker.mention)).toEqual([
    mixed.speaker.mention,
    split.speaker.mention,
    null,
    null,
    null,
  ])
  expect(copy?.entities[1]?.mentions).toEqual(author?.mentions)
})
