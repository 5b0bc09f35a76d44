import {describe, expect, test} from 'vitest'
import {
  type Article,
  anchorOf,
  type Dossier,
  dossierOf,
  type ProtectedPerson,
  protect,
  resolve,
  spanText,
  verifyArticle,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {at, emptyAnalysis, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [place, , trader, mayor] = article.entities.map((entity) => `sh:${entity.id}`) as [
  string,
  string,
  string,
  string,
]
const quotation = (n: number) => `sh:${article.quotations[n]?.id}`

const person: ProtectedPerson = {party: 'brandt', atRisk: true, policy: 'role', as: 'a trader'}

const dossier: Dossier = {
  ...dossierOf(article),
  excerpts: [{ref: quotation(1), text: '“Tomas Brandt does not hide.”'}],
  paraphrases: [{ref: quotation(1), text: 'Brandt has traded there since 1998.'}],
  parties: [
    {id: 'brandt', name: 'Tomas Brandt', names: ['Tom Brandt'], entities: [trader], role: 'trader'},
    {id: 'mayor', name: 'Ida Brandt', names: [], entities: [mayor], role: 'mayor'},
  ],
  analysis: {
    ...emptyAnalysis,
    bottomLine: {
      text: 'TOMAS BRANDT’S stall is at risk. Brandt says so.',
      evidence: [quotation(1)],
    },
    positions: [
      {
        party: 'mayor',
        question: 'Should the levy stay?',
        stance: 'supports',
        statement: 'Mayor Brandt defends it.',
        evidence: [quotation(2)],
      },
    ],
    method: 'We asked Tom Brandt; Brandt, too, was asked.',
  },
  protection: {marking: 'TLP:AMBER', people: [person], generalise: []},
}

const withPolicy = (change: Partial<ProtectedPerson>, from: Dossier = dossier): Dossier => ({
  ...from,
  protection: {marking: null, people: [{...person, ...change}], generalise: []},
})

const withAge = (entities: Article['entities']): Article['entities'] =>
  entities.map((entity) => ({...entity, age: {value: 1998, span: at(SAMPLE_TEXT, '1998')}}))

const codes = (one: Article) => verifyArticle(one).findings.map(({code}) => code)

test('the sample dossier holds', () => {
  expect(verifyDossier(dossier)).toEqual({ok: true, findings: []})
})

test('without a policy everything stays', () => {
  const {replacements, marking, ...rest} = protect(dossierOf(article))
  expect([rest, replacements, marking]).toEqual([dossierOf(article), [], null])
})

test('policy "name" prints the name', () => {
  const {replacements, ...rest} = protect(withPolicy({policy: 'name', atRisk: false}))
  expect([rest.articles, replacements]).toEqual([dossier.articles, []])
})

describe('a person by role', () => {
  const result = protect(dossier)
  const [after] = result.articles as [Article]
  const text = after.source.text ?? ''

  test('has no name left in the text, and the other of the surname keeps hers', () => {
    expect(text.split('\n').slice(4, 9)).toEqual([
      'SUNDHAVEN, 4 March 2031 - [a trader], a trader in dried fish, said the levy would “end us”. About 600 people marched on Tuesday.',
      '',
      '“I have sold here since 1998,” [a trader] said. “[A trader] does not hide.”',
      '',
      'Mayor Ida Brandt of Sundhaven said that the port would open in October. “[A trader]’s stall is safe,” she said.',
    ])
  })

  test('every span moved along: only the hash of the original is not that of the text', () => {
    expect(codes(after)).toEqual(['source-hash'])
    expect(after.source.sha256).toBe(article.source.sha256)
    const words = (one: Article) =>
      [
        ...one.dates,
        ...one.figures,
        ...one.events,
        ...one.instruments.flatMap((i) => i.mentions),
      ].map(({span}) => spanText(one.source.text ?? '', span))
    expect(words(after)).toEqual(words(article))
    expect(after.quotations[1]?.text).toEqual([
      '“I have sold here since 1998,”',
      '“[A trader] does not hide.”',
    ])
    expect(after.entities[2]?.mentions.map(({span}) => spanText(text, span))).toEqual([
      '[a trader]',
      '[a trader]',
      '[A trader]',
      '[A trader]',
    ])
  })

  test('has no name, alias, identifier, honorific or hash left', () => {
    expect(after.entities[2]).toMatchObject({
      name: 'a trader',
      names: [],
      aliases: [],
      honorifics: [],
      identifiers: [],
    })
    const json = JSON.stringify(result)
    expect(json).not.toMatch(/tom(as)? brandt|Томас|Брандт/i)
    for (const ref of [trader, quotation(1), quotation(3)]) expect(json).not.toContain(ref.slice(3))
    expect(json).not.toContain('"brandt"')
  })

  test('has no role or age of the article’s: what may be told of them stands in “as”', () => {
    expect(article.entities[2]?.roles).toHaveLength(1)
    const old = {...sampleArticle(), entities: withAge(article.entities)}
    const [one] = protect({...dossier, articles: [old]}).articles
    expect(one?.entities[2]).toMatchObject({roles: [], age: null})
    const quotations = article.quotations.map((quotation) => ({
      ...quotation,
      speaker: {...quotation.speaker, description: 'the fish trader of Pier 2'},
    }))
    const [told] = protect({...dossier, articles: [{...article, quotations}]}).articles
    expect(told?.quotations.map(({speaker}) => speaker.description === null)).toEqual(
      article.quotations.map(({speaker}) => `sh:${speaker.entity}` === trader),
    )
    expect(one?.entities[3]?.roles).toHaveLength(1)
  })

  test('has no figure that tells how old they are, or what else describes them', () => {
    const [first] = article.figures
    const named = article.entities[2]?.mentions[0]?.span ?? {start: 0, end: 1}
    const voice = article.quotations[0]?.speaker.mention ?? named
    const figures = [
      {...first, id: 'f1', unit: 'year', span: {start: named.end + 2, end: named.end + 4}},
      {...first, id: 'f2', span: {start: voice.start + 1, end: voice.start + 3}},
      {...first, id: 'f3', unit: 'year'},
    ] as Article['figures']
    const aged = {...dossier, articles: [{...article, figures}]}
    expect(protect(aged).articles[0]?.figures.map(({id}) => id)).toEqual(['f3'])
    const unprotected = protect({...aged, protection: null})
    expect(unprotected.articles[0]?.figures).toHaveLength(3)
  })

  test('is replaced in the analyst’s texts by what they stand on', () => {
    expect(result.analysis?.bottomLine?.text).toBe('A trader’S stall is at risk. A trader says so.')
    expect(result.analysis?.positions[0]?.statement).toBe('Mayor Brandt defends it.')
    expect(result.analysis?.method).toBe('We asked a trader; name withheld, too, was asked.')
    expect(result.excerpts[0]?.text).toBe('“[A trader] does not hide.”')
    expect(result.paraphrases[0]?.text).toBe('A trader has traded there since 1998.')
  })

  test('every reference still resolves', () => {
    const [before, now] = [dossier.analysis?.bottomLine, result.analysis?.bottomLine]
    const found = (one: Dossier, ref: unknown) => resolve(one, String(ref))?.kind
    expect(found(result, now?.evidence[0])).toBe(found(dossier, before?.evidence[0]))
    expect(resolve(result, result.parties[0]?.entities[0] ?? '')?.value).toBe(after.entities[2])
    const {findings} = verifyDossier(result)
    expect(findings.map(({code}) => code)).toEqual(['source-hash'])
  })

  test('is recorded, by place and new words', () => {
    const block = `sh:${after.blocks[2]?.id}`
    expect(result.replacements).toContainEqual({where: block, by: 'a trader', reason: 'name'})
    expect(result.replacements).toContainEqual({
      where: `sh:${after.quotations[1]?.id}`,
      by: 'a trader',
      reason: 'name',
    })
    expect(result.replacements).toContainEqual({
      where: 'analysis.method',
      by: 'name withheld',
      reason: 'name',
    })
    expect([result.protection, result.marking]).toEqual([null, 'TLP:AMBER'])
  })
})

test('without its words the article keeps no mention of the name, and kept words are bracketed', () => {
  const kept = withhold(article, {keep: [article.quotations[1]?.id ?? '']})
  const [after] = protect({...dossier, articles: [kept]}).articles as [Article]
  expect(after.quotations[1]?.text).toEqual([
    '“I have sold here since 1998,”',
    '“[A trader] does not hide.”',
  ])
  expect(after.entities[2]?.mentions).toEqual([])
  expect(after.quotations[0]?.speaker.mention).toBeNull()
  expect(after.quotations[2]?.speaker.mention).toEqual(article.quotations[2]?.speaker.mention)
  expect(codes(after)).toEqual(['spans-not-checked'])
})

describe('omit', () => {
  const anchors = Object.fromEntries(
    [0, 2].map((n) => [quotation(n), anchorOf(dossier, quotation(n))]),
  ) as Dossier['anchors']
  const result = protect(withPolicy({policy: 'omit'}, {...dossier, anchors}))
  const [after] = result.articles as [Article]

  test('leaves out what the person said, from the text too', () => {
    expect(after.quotations).toHaveLength(3)
    expect(after.dates).toHaveLength(3)
    expect(after.source.text).toContain('[…] [a trader] said. […]\n')
    expect(after.source.text).not.toMatch(/1998|end us/)
    expect(codes(after)).toEqual(['source-hash'])
    expect(verifyDossier(result).findings.map(({code}) => code)).toEqual(['source-hash'])
  })

  test('takes it out of the analyst’s layer and says where', () => {
    expect([result.excerpts, result.paraphrases]).toEqual([[], []])
    expect(Object.keys(result.anchors)).toEqual([quotation(2)])
    expect(result.analysis?.bottomLine?.evidence).toEqual([])
    expect(result.replacements).toContainEqual({
      where: 'analysis.bottomLine.evidence',
      by: '',
      reason: 'omitted',
    })
    expect(result.replacements).toContainEqual({
      where: 'articles[0].quotations[1]',
      by: '',
      reason: 'omitted',
    })
  })
})

test('words about somebody left out are not taken for another’s of the name', () => {
  const about = (evidence: readonly string[]): Dossier => ({
    ...dossier,
    analysis: {...emptyAnalysis, background: [{text: 'Brandt’s stall is safe.', evidence}]},
  })
  const printed = (from: Dossier) =>
    protect(withPolicy({policy: 'omit'}, from)).analysis?.background[0]?.text
  expect(printed(about([quotation(2)]))).toBe('Brandt’s stall is safe.')
  expect(printed(about([quotation(1), quotation(2)]))).toBe('Name withheld’s stall is safe.')
})

describe('generalise', () => {
  const tuesday = `sh:${article.dates[1]?.id}`
  const result = protect({
    ...dossier,
    analysis: {...emptyAnalysis, method: 'Read on 2031-03-04 in Sundhaven, on 4 March 2031.'},
    protection: {
      marking: null,
      people: [],
      generalise: [
        {ref: tuesday, to: 'month'},
        {ref: place, to: 'a port'},
      ],
    },
  })
  const [after] = result.articles as [Article]

  test('dates are cut wherever the article means the same day', () => {
    expect(after.dates.map(({edtf}) => edtf)).toEqual(['2031-03', '2031-03', '1998', '2031-10'])
    expect(after.events[1]?.edtf).toBe('2031-03')
    expect(after.figures[0]?.period).toBe('2031-03')
    expect(after.source.text).toContain('marched on [2031-03].')
  })

  test.each([
    ['4 March', '2031-03'],
    ['on the 4th of March, 2031, they', 'on the 2031-03, they'],
    ['Mar. 4, 2031', '2031-03'],
    ['March 4th', '2031-03'],
    ['2031/3/4 and 04.03.2031 and 3/4/2031', '2031-03 and 2031-03 and 2031-03'],
    [
      '4 March 1998, March 45, 14 March, 25 4 March',
      '4 March 1998, March 45, 14 March, 25 4 March',
    ],
  ])('a date is found however it is written: %s', (title, after) => {
    const dated = {
      ...dossier,
      title,
      protection: {marking: null, people: [], generalise: [{ref: tuesday, to: 'month'}]},
    }
    expect(protect(dated).title).toBe(after)
  })

  test('places lose their name', () => {
    expect(after.entities[0]?.name).toBe('a port')
    expect(JSON.stringify(result)).not.toMatch(/sundhaven/i)
    expect(after.metadata.headline).toBe('Dock traders face new levy in [a port]')
    expect(result.analysis?.method).toBe('Read on 2031-03 in a port, on 2031-03.')
  })
})

describe('addresses and ids that spell a name', () => {
  const source = {
    ...article.source,
    url: 'https://example.org/tom%C3%A1s-brandt',
    archivedUrl: 'https://a.example/x',
  }
  const slugged: Article = {
    ...article,
    id: 'brandt-interview',
    source,
    links: [{span: {start: 0, end: 4}, href: 'https://example.org/Brandt,Tomas'}],
  }
  const result = protect({
    ...dossierOf(slugged),
    parties: [
      {
        id: 'p1',
        name: 'Tomas Brandt',
        names: [],
        entities: [`brandt-interview:${trader.slice(3)}`],
      },
    ],
    analysis: {
      ...emptyAnalysis,
      bottomLine: {text: 'x', evidence: [`brandt-interview:${article.dates[1]?.id}`]},
    },
    protection: {marking: null, people: [{...person, party: 'p1'}], generalise: []},
  })

  test('are left out or exchanged', () => {
    expect(result.articles[0]).toMatchObject({id: 'article-1', links: []})
    expect(result.articles[0]?.source.url).toBeNull()
    expect(result.articles[0]?.source.archivedUrl).toBe('https://a.example/x')
    expect(resolve(result, String(result.analysis?.bottomLine?.evidence[0]))?.kind).toBe('date')
    expect(result.parties[0]?.id).toBe('protected-1')
  })
})

test('an entity that reads more than the name is the same person, though no party lists it', () => {
  const entities = article.entities.map((entity) =>
    `sh:${entity.id}` === trader ? {...entity, name: 'Trader Tomas Brandt', aliases: []} : entity,
  )
  const parties = dossier.parties.map((party) => ({...party, entities: []}))
  const result = protect({...dossier, parties, articles: [{...article, entities}]})
  expect(result.parties[0]?.name).toBe('a trader')
  const surnames = (text: string) => text.match(/(?<!Ida )(?<!Mayor )Brandt/g)?.length ?? 0
  expect(surnames(result.articles[0]?.source.text ?? '')).toBe(0)
})

test('words that themselves hold the name are not used', () => {
  expect(protect(withPolicy({as: 'the brother of brandt'})).parties[0]?.name).toBe('a person')
})

test('a policy that reaches nobody is refused, and found by the lock', () => {
  const nobody = withPolicy({party: 'p9'})
  expect(() => protect(nobody)).toThrow(
    'protection.people: expected the id of a party (brandt, mayor), got p9; run verifyDossier first',
  )
  expect(verifyDossier(nobody).findings.map(({code}) => code)).toEqual(['unknown-party'])
  const generalise = [{ref: `sh:${article.figures[0]?.id}`, to: 'many'}]
  const figure: Dossier = {...dossier, protection: {marking: null, people: [], generalise}}
  expect(() => protect(figure)).toThrow(/expected a reference to a date or a place.*\(figure\)/)
  expect(verifyDossier(figure).findings.map(({code}) => code)).toEqual(['not-general'])
})

test('whoever is at risk is not named, unless somebody says why', () => {
  const named = withPolicy({policy: 'name'})
  expect(() => protect(named)).toThrow(
    'protection.people: brandt is at risk and has the policy "name"; expected another policy, or a reason in "why"; run verifyDossier first',
  )
  expect(verifyDossier(named).findings).toMatchObject([
    {severity: 'error', code: 'at-risk-named', path: 'protection.people[0].policy'},
  ])
  const decided = withPolicy({policy: 'name', why: 'He asked for it in writing.'})
  expect(verifyDossier(decided)).toEqual({ok: true, findings: []})
  expect(protect(decided).replacements).toEqual([])
})

describe('a body or a place that is called after the person', () => {
  const named: Dossier = {
    ...dossier,
    title: 'Lake Brandt, the Brandt Support Group and Ida Brandt',
    parties: [
      ...dossier.parties,
      {id: 'group', name: 'Brandt Support Group', names: [], entities: []},
    ],
    articles: [
      {
        ...article,
        entities: article.entities.map((entity) =>
          `sh:${entity.id}` === place ? {...entity, name: 'Lake Brandt'} : entity,
        ),
      },
    ],
  }

  test('does not tell the name', () => {
    const {title, parties, articles} = protect(named)
    expect(title).toBe('Lake name withheld, the name withheld Support Group and Ida Brandt')
    expect(parties[2]?.name).toBe('Name withheld Support Group')
    expect(articles[0]?.entities[0]?.name).toBe('Lake name withheld')
  })

  test('keeps it where the analyst decided so', () => {
    const kept = protect({
      ...named,
      protection: {marking: null, people: [person], generalise: [], keep: ['lake brandt']},
    })
    expect(kept.title).toBe('Lake Brandt, the name withheld Support Group and Ida Brandt')
  })
})

test('a title before a name is no part of it', () => {
  const parties = dossier.parties.map((party) => ({
    ...party,
    names: ['Mr Brandt', 'Captain Tomas Brandt'],
  }))
  const titled = {...dossier, parties, title: 'Mr Smith and Captain Ruiz met Captain Brandt'}
  expect(protect(titled).title).toBe('Mr Smith and Captain Ruiz met Captain name withheld')
})

test('a name field of a reference holds a name in small letters too', () => {
  const reference = {id: 'r1', type: 'book', title: 'tomas', author: [{given: 'tomas'}]}
  expect(protect({...dossier, references: [reference]}).references).toEqual([
    {id: 'r1', type: 'book', title: 'tomas', author: [{given: 'A trader'}]},
  ])
})

test('without its words an article keeps no span that a name stands at', () => {
  const speaker = article.quotations[0]?.speaker ?? null
  const spoken: Article = {
    ...article,
    figures: article.figures.map((figure) => ({...figure, speaker})),
    events: article.events.map((event) => ({...event, speaker})),
    metadata: {
      ...article.metadata,
      bylines: [{name: 'x', role: null, entity: null, span: speaker?.mention ?? null}],
    },
  }
  const [after] = protect({...dossier, articles: [withhold(spoken, {keep: []})]}).articles
  expect(
    [...(after?.figures ?? []), ...(after?.events ?? [])].map((one) => one.speaker?.mention),
  ).toEqual([...article.figures, ...article.events].map(() => null))
  expect(after?.metadata.bylines[0]?.span).toBeNull()
})

test('common shapes of a name in an analyst’s text', () => {
  const texts = [
    ['Brandt, Tomas', 'A trader'],
    ['Tomas J. Brandt', 'A trader'],
    ['tomas-brandt', 'A trader'],
    ['Mr. Tomas Brandt’s', 'A trader’s'],
    ['Tómas\nBrandt', 'A trader'],
    ['Ida Brandt and Tomas Brandt', 'Ida Brandt and a trader'],
    ['Brandtian', 'Brandtian'],
    ['Tom\u00ADas', 'A trader'],
    ['Tomas\u200B Bra\u2060ndt', 'A trader'],
    ['Ｔｏｍａｓ', 'A trader'],
    ['Tomas¹ and Tomas2', 'A trader¹ and a trader2'],
    ['ʻTomasʼ', 'ʻa traderʼ'],
    ['see @tomasbrandt, please', 'see a trader, please'],
    ['#FreeTomas!', 'A trader!'],
    ['#freetomas and @tomas_is_free', 'A trader and a trader'],
    ['at tomas.brandt@example.org.', 'at a trader.'],
    ['(https://example.org/p?q=TomasBrandt2031)', '(A trader)'],
    ['https://example.org/brandtian', 'https://example.org/brandtian'],
  ]
  for (const [before, after] of texts) {
    const {title} = protect({...dossier, title: before ?? ''})
    expect(title).toBe(after)
  }
})

test('words that happen to be an id stay words, and names of fields tell no name', () => {
  const [body, kept] = [
    {'Tomas Brandt': 1, brandt: trader.slice(3)},
    {title: 'x', mayor: 'mayor'},
  ]
  const noted = [
    {id: 'x1', kind: 'org.example.a', spans: [], body, links: []},
    {id: 'x2', kind: 'org.example.b', spans: [], body: kept, links: []},
  ]
  const result = protect({
    ...dossier,
    title: 'mayor',
    organisation: 'mayor',
    parties: dossier.parties.map((party) => ({
      ...party,
      id: party.id === 'brandt' ? 'mayor' : 'm',
    })),
    analysis: null,
    articles: [{...article, annotations: noted}],
    protection: {marking: null, people: [{...person, party: 'mayor'}], generalise: []},
  })
  expect([result.title, result.organisation]).toEqual(['mayor', 'mayor'])
  expect(result.parties.map(({id}) => id)).toEqual(['protected-1', 'm'])
  const [first, second] = result.articles[0]?.annotations ?? []
  expect(first?.body).toEqual({
    'A trader': 1,
    'Name withheld': expect.stringMatching(/^e[a-z2-7]{10}$/),
  })
  expect(JSON.stringify(result)).not.toContain(trader.slice(3))
  expect(second?.body).toEqual(kept)
})

test('fields that others add hold words under any name', () => {
  const words = 'Tomas Brandt has fled'
  const body = {status: words, type: words, confidence: words, language: words}
  const result = protect({
    ...dossier,
    references: [{id: 'r1', type: 'report', title: 'A report', status: words, language: 'en'}],
    articles: [
      {...article, annotations: [{id: 'x1', kind: 'org.example.a', spans: [], body, links: []}]},
    ],
  })
  expect(JSON.stringify(result)).not.toContain('Brandt has fled')
  expect(result.references[0]).toMatchObject({type: 'report', language: 'en'})
})

test.each([
  ["Dan O'Dwyer-Quist", 'see @danodwyerquist'],
  ['Zoë Náráy', 'at https://x.example/Zo%C3%AB_N%C3%A1r%C3%A1y'],
  ['Jan van der Meulen', 'Meulen, Jan van der'],
])('%s is whole in %s', (name, title) => {
  const {title: after} = protect({
    ...dossier,
    title,
    parties: [{id: 'p9', name, names: [], entities: [], role: `known as ${title}`}],
    analysis: null,
    protection: {marking: null, people: [{...person, party: 'p9', as: undefined}], generalise: []},
  })
  expect(after.replace(/^(?:see|at) /, '').toLowerCase()).toBe('a person')
})

describe('somebody whom the sources describe and never name', () => {
  const described: Article = {
    ...article,
    entities: article.entities.map((entity) =>
      `sh:${entity.id}` === trader
        ? {
            ...entity,
            name: 'a trader',
            aliases: [],
            mentions: entity.mentions.map((mention) => ({...mention, form: 'description'})),
          }
        : entity,
    ),
  }
  const told = (given: Partial<Dossier> = {}): string => {
    const named: Dossier = {
      ...dossierOf(described),
      parties: dossier.parties,
      analysis: {
        ...emptyAnalysis,
        bottomLine: {text: 'Tom Brandt trades still.', evidence: []},
      },
      ...given,
    }
    return protect(named).analysis?.bottomLine?.text ?? ''
  }
  const decision = (policy: ProtectedPerson['policy']) => ({
    protection: {
      marking: null,
      people: [{party: 'brandt', atRisk: false, policy}],
      generalise: [],
    },
  })

  test('keeps a role, whatever the dossier knows', () => {
    expect(told()).toBe('Trader trades still.')
    expect(told({protection: {marking: null, people: [], generalise: []}})).toBe(
      'Trader trades still.',
    )
  })

  test('is named, or called otherwise, where somebody decided so', () => {
    expect(told(decision('name'))).toBe('Tom Brandt trades still.')
    expect(told(decision('pseudonym'))).toBe('Person A trades still.')
  })

  test('and nobody shares a letter with somebody else', () => {
    const ids = Array.from({length: 28}, (_, at) => `p${at}`)
    const {parties} = protect({
      ...dossierOf(article),
      parties: ids.map((id) => ({id, name: `Nia Orm${id}`, names: [], entities: []})),
      protection: {
        marking: null,
        people: ids.map((party) => ({party, atRisk: true, policy: 'pseudonym'})),
        generalise: [],
      },
    })
    const names = parties.map(({name}) => name)
    expect(new Set(names).size).toBe(28)
    expect(names.slice(25)).toEqual(['Person Z', 'Person AA', 'Person AB'])
  })

  test('is named where an article names them', () => {
    expect(told({articles: [article]})).toBe('Tom Brandt trades still.')
  })

  test('and a party that the dossier describes too is left as it is', () => {
    const parties = [
      {id: 'brandt', name: 'A trader of the port', names: [], entities: [trader], role: 'witness'},
    ]
    expect(told({parties})).toBe('Tom Brandt trades still.')
  })
})
