import {describe, expect, test} from 'vitest'
import {
  type Article,
  anchorOf,
  createIds,
  type Dossier,
  dossierOf,
  type Entity,
  type Mention,
  type ProtectedPerson,
  protect,
  type Span,
  sha256Hex,
  verifyDossier,
  withhold,
} from '../src/index.ts'
import {at, byRule, emptyAnalysis, SAMPLE_TEXT, sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const [place, author, trader, mayor] = article.entities as [Entity, Entity, Entity, Entity]

const person: ProtectedPerson = {party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}
const protection = {marking: null, people: [person], generalise: []}

/** The sample, with what is changed in it; its trader is protected. */
const sampled = (change: Partial<Article>, more: Partial<Dossier> = {}): Dossier => ({
  ...dossierOf({...article, ...change}),
  parties: [{id: 'p1', name: 'Tomas Brandt', names: [], entities: [`sh:${trader.id}`]}],
  protection,
  ...more,
})

const first = ({articles}: Dossier) => articles[0] as Article

/** Words and their form, each where it stands first. */
type Named = readonly [name: string, ...mentions: (readonly [words: string, Mention['form']])[]]

/** A text that names these people, of whom the first is protected. */
function over(text: string, people: readonly Named[], more: Partial<Dossier> = {}): Dossier {
  const entities = people.map(
    ([name, ...mentions], n): Entity => ({
      ...trader,
      id: `e${n + 1}`,
      name,
      names: [],
      honorifics: [],
      roles: [],
      mentions: mentions.map(([words, form]) => ({span: at(text, words), form})),
    }),
  )
  const [name = ''] = people[0] ?? []
  return {
    ...dossierOf({
      ...article,
      source: {...article.source, text, sha256: sha256Hex(text)},
      metadata: {...article.metadata, headline: null, bylines: [], dateline: null},
      blocks: [{id: 'b1', type: 'paragraph', level: null, span: at(text, text)}],
      entities,
      quotations: [],
      dates: [],
      figures: [],
      events: [],
      instruments: [],
    }),
    parties: [{id: 'p1', name, names: [], entities: ['sh:e1']}],
    protection,
    ...more,
  }
}

const after = (dossier: Dossier) => first(protect(dossier)).source.text

describe('names that only the text has', () => {
  const text = 'Tomas Brandt, born Dolly Quorl and called Tilo, left.'
  const called = over(
    text,
    [['Tomas Brandt', ['Tomas Brandt', 'name'], ['Dolly Quorl', 'name'], ['Tilo', 'given']]],
    {title: 'Dolly Quorl and Tilo: what Quorl did'},
  )

  test('tell the person in the analyst’s words, too', () => {
    expect(protect(called).title).toBe('A trader and a trader: what a trader did')
    expect(after(called)).toBe('[A trader], born [a trader] and called [a trader], left.')
  })

  test('and so does one in the text of a person that nobody linked, and the surname alone', () => {
    const unlinked = over('Tomas Brandt left. Brandt ran.', [
      ['Tomas Brandt', ['Tomas Brandt', 'name']],
      ['Brandt', ['Brandt', 'surname']],
    ])
    const parties = unlinked.parties.map((party) => ({...party, entities: []}))
    expect(first(protect({...unlinked, parties})).entities.map(({name}) => name)).toEqual([
      'a trader',
      'a trader',
    ])
  })
})

test('an ordinary word that a reading took for a name stays', () => {
  const named = ['Mark Brandt', ['Mark', 'given'], ['Mark Brandt', 'name']] as const
  expect(after(over('Mark my words: Mark Brandt left.', [named]))).toBe(
    'Mark my words: [a trader] left.',
  )
})

test('a nickname of which a place has a word is one as a whole', () => {
  const text = 'Tomas Brandt, known as North Star, left North Orm. North Star ran.'
  const dossier = over(text, [['Tomas Brandt', ['Tomas Brandt', 'name']], ['North Orm']])
  const [one, orm] = first(dossier).entities as [Entity, Entity]
  const articles = [{...first(dossier), entities: [one, {...orm, type: 'place' as const}]}]
  expect(after({...dossier, articles})).toBe(
    '[A trader], known as [a trader], left North Orm. [A trader] ran.',
  )
})

describe('somebody else in the text', () => {
  test.each([
    ['Ida Brandt spoke. Brandt left.', 'Ida Brandt', 'Ida Brandt spoke. Brandt left.'],
    ['Thomas Brandt spoke.', 'Thomas Brandt', '[Name withheld] spoke.'],
    ['X. Brandt spoke.', 'X. Brandt', 'X. Brandt spoke.'],
    ['[Tomas Brandt spoke]', 'Orm', '[[a trader] spoke]'],
  ])('%s', (text, name, printed) => {
    const surname = text.indexOf('. Brandt left')
    const dossier = over(text, [['Tomas Brandt'], [name]])
    const [one, other] = first(dossier).entities as [Entity, Entity]
    const mentions: Mention[] = [
      ...(text.includes(name) ? [{span: at(text, name), form: 'name' as const}] : []),
      ...(surname > 0
        ? [{span: {start: surname + 2, end: surname + 8}, form: 'surname' as const}]
        : []),
    ]
    const articles = [{...first(dossier), entities: [one, {...other, mentions}]}]
    expect(after({...dossier, articles})).toBe(printed)
  })

  test('and the day or the office before a shared surname is no given name', () => {
    const dossier = over('On Monday Brandt and Kai Brandt met Attorney Brandt.', [
      ['Tomas Brandt'],
      ['Ida Brandt'],
    ])
    expect(after(dossier)).toBe(
      'On Monday [name withheld] and [name withheld] met Attorney [name withheld].',
    )
  })

  test('has a name of the dossier’s own', () => {
    const parties = [
      ...sampled({}).parties,
      {id: 'p2', name: 'Anna Brandt', names: [], entities: [`sh:${mayor.id}`]},
    ]
    expect(protect(sampled({}, {parties, title: 'Anna Brandt spoke'})).title).toBe(
      'Anna Brandt spoke',
    )
  })

  test('keeps the name that an article gives them, where the dossier decided to print them', () => {
    const parties = [
      {id: 'p1', name: 'Tomas Erik Brandt', names: [], entities: []},
      {id: 'p2', name: 'The father', names: [], entities: [`sh:${trader.id}`]},
    ]
    const people = [person, {party: 'p2', atRisk: false, policy: 'name' as const}]
    const decided = sampled({}, {parties, protection: {...protection, people}})
    expect(first(protect(decided)).entities[2]?.name).toBe('Tomas Brandt')
  })

  test('keeps an alias of one word, since the fact is about them', () => {
    const entities = [place, author, trader, {...mayor, aliases: ['Brandt']}]
    expect(first(protect(sampled({entities}))).entities[3]?.aliases).toEqual(['Brandt'])
  })

  test('and of two who are protected each is meant where they speak', () => {
    const events = article.events.map((event) => ({...event, label: 'Brandt opens the port'}))
    const two = sampled(
      {events},
      {
        parties: [
          ...sampled({}).parties,
          {id: 'p2', name: 'Ida Brandt', names: [], entities: [`sh:${mayor.id}`]},
        ],
        protection: {
          ...protection,
          people: ['p1', 'p2'].map((party) => ({party, atRisk: true, policy: 'pseudonym'})),
        },
      },
    )
    expect(first(protect(two)).events.map(({label}) => label)).toEqual([
      'Person B opens the port',
      'Name withheld opens the port',
    ])
  })

  test('is no body that the sources only describe', () => {
    const council: Entity = {
      ...place,
      type: 'organisation',
      name: 'the council',
      mentions: [{span: at(SAMPLE_TEXT, 'Dock traders'), form: 'description'}],
    }
    const parties = [
      {id: 'p1', name: 'Orm Council', names: [], role: 'a body', entities: [`sh:${place.id}`]},
    ]
    const {parties: told} = protect(
      sampled({entities: [council, author, trader, mayor]}, {parties, protection: null}),
    )
    expect(told[0]?.name).toBe('Orm Council')
  })
})

test('who has a name in another article only as another name is named', () => {
  const mentions: Mention[] = [{span: at(SAMPLE_TEXT, 'Tomas Brandt'), form: 'description'}]
  const described = {...trader, name: 'a trader', aliases: ['Tomas Brandt'], names: [], mentions}
  const known = sampled(
    {entities: [place, author, described, mayor]},
    {protection: null, title: 'Tomas Brandt'},
  )
  expect(protect(known).title).toBe('Tomas Brandt')
})

test.each([
  ['Ana Lucia Vale', 'anavale', 'a trader'],
  ['Wu Mei-An', 'An old port', 'An old port'],
  ['Ma de la Quorl', 'Made at the port', 'Made at the port'],
])('%s in “%s”', (name, text, printed) => {
  const {title} = protect(over(text, [[name]], {title: text}))
  expect(title.toLowerCase()).toBe(printed.toLowerCase())
})

test.each([
  ['Tomas Brandt', 'https://x.example/@freetomas', null],
  ['Tomas Brandt', 'https://x.example/#freetomas', null],
  ['Tomas Brandt', 'https://x.example/search?q=%23freetomas&n=1', null],
  ['Tomas Brandt', 'https://x.example/hashtag/freetomas', null],
  ['Tomas Brandt', 'https://x.example/tag/freetomas/', null],
  ['Ida Deal', 'https://x.example/ideal', 'https://x.example/ideal'],
  ['Ida Deals', 'https://x.example/ideals', null],
])('%s in %s', (name, url, left) => {
  const dossier = over('The port.', [[name]])
  const [one] = dossier.articles as [Article]
  const result = protect({...dossier, articles: [{...one, source: {...one.source, url}}]})
  expect(first(result).source.url).toBe(left)
})

test('“Al Haddad” beside Ahmad El Haddad is the surname, and nobody called Al', () => {
  const [haddad, al] = [
    {...trader, name: 'Ahmad El Haddad', names: []},
    {...mayor, name: 'Al Haddad', names: []},
  ]
  const parties = [{id: 'p1', name: 'Ahmad El Haddad', names: [], entities: []}]
  const {entities} = first(protect(sampled({entities: [place, author, haddad, al]}, {parties})))
  expect(entities.slice(2).map(({name}) => name)).toEqual(['a trader', 'a trader'])
})

test('a role that begins with the name is not used', () => {
  const people = [{...person, as: 'Brandt’s brother'}]
  const {parties} = protect(sampled({}, {protection: {...protection, people}}))
  expect(parties[0]?.name).toBe('a person')
})

test('a quotation right behind a name begins where it began', () => {
  const text = 'Tomas Brandt“I left”'
  const content = [at(text, '“I left”')]
  const dossier = over(text, [['Tomas Brandt', ['Tomas Brandt', 'name']]])
  const [quotation] = article.quotations as [Article['quotations'][number]]
  const quotations = [{...quotation, content, quoted: content, text: ['“I left”']}]
  const result = protect({...dossier, articles: [{...first(dossier), quotations}]})
  expect(first(result).quotations[0]?.text).toEqual(['“I left”'])
})

test('figures that describe somebody protected go, those of others stay', () => {
  const figure = article.figures[0] as Article['figures'][number]
  const age = {value: 1998, span: at(SAMPLE_TEXT, '1998')}
  const behind = at(SAMPLE_TEXT, 'Brandt', 1).end + 2
  const figures = [
    {...figure, id: 'behind', unit: 'year', span: {start: behind, end: behind + 2}},
    {...figure, id: 'role', span: at(SAMPLE_TEXT, 'trader in')},
    {...figure, id: 'age', span: age.span},
    {...figure, id: 'mayor', span: at(SAMPLE_TEXT, 'Mayor')},
  ]
  const entities = [place, author, {...trader, age}, mayor]
  // without the words for the speaker, which hold the role
  const quotations = article.quotations.slice(1)
  const result = protect(sampled({figures, entities, quotations}))
  expect(first(result).figures.map(({id}) => id)).toEqual(['mayor'])
})

describe('whoever is omitted', () => {
  const omitted = (change: Partial<Article>) => {
    const people = [{...person, policy: 'omit' as const}]
    return protect(sampled(change, {protection: {...protection, people}}))
  }
  const speech = article.quotations[1]
  const figure = article.figures[0] as Article['figures'][number]

  test('leaves no figure or event that they stated', () => {
    const speaker = speech?.speaker ?? null
    const figures = [{...figure, speaker}]
    const events = article.events.map((event) => ({...event, speaker}))
    expect(first(omitted({figures, events}))).toMatchObject({figures: [], events: []})
  })

  test('and nobody who is mentioned in their words alone', () => {
    const mentions = [...author.mentions, {span: at(SAMPLE_TEXT, 'have sold'), form: 'name'}]
    const roles = [{span: at(SAMPLE_TEXT, 'here since'), organisation: null}]
    const entities = [place, {...author, mentions, roles}, trader, mayor] as Entity[]
    const [, one] = first(omitted({entities})).entities
    expect([one?.mentions.length, one?.roles]).toEqual([1, []])
  })

  test('and no date of theirs as another fact’s', () => {
    const figures = [{...figure, date: article.dates[2]?.id ?? null}]
    expect(first(omitted({figures})).figures[0]?.date).toBeNull()
  })

  test('and what begins with their words and goes on stays', () => {
    const spans = [at(SAMPLE_TEXT, '“I have sold here since 1998,” Brandt said')]
    const annotations = [{id: 'x1', kind: 'org.example.a', spans, body: {}, links: []}]
    expect(first(omitted({annotations})).annotations).toHaveLength(1)
  })

  test('and the record names what went, and no more', () => {
    const where = omitted({}).replacements.map((one) => one.where)
    expect(where).toContain('articles[0].quotations[1]')
    expect(where).not.toContain('articles[0].quotations[2]')
    expect(where).not.toContain('articles[0].entities[3]')
  })
})

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

describe('an id made from a name', () => {
  const span: Span = at(SAMPLE_TEXT, 'Tomas Brandt, a trader')
  const ids = createIds()
  const named: Partial<Article> = {
    dates: article.dates.map((one) => ({...one, id: ids('date', 'a'), span})).slice(0, 1),
    figures: article.figures.map((one) => ({...one, id: ids('figure', 'b'), span, unit: null})),
    events: article.events.slice(0, 1).map((one) => ({...one, id: ids('event', 'c'), span})),
    annotations: [
      {
        id: ids('annotation', 'd'),
        kind: 'org.example.a',
        spans: [span],
        body: {},
        links: [],
      },
    ],
    entities: article.entities.map((one) => ({...one, roles: []})),
    quotations: [],
  }
  const before = sampled(named)

  test.each([
    ['with its text', (one: Article) => one],
    ['without its text', (one: Article) => withhold(one, {keep: []})],
  ])('is another one in an article %s', (_, of) => {
    const result = protect({...before, articles: [of(first(before))]})
    const old = first(before)
    const now = JSON.stringify(result)
    const facts = [old.blocks[2], old.dates[0], old.events[0], old.annotations[0]]
    for (const fact of facts)
      expect([fact?.id, now.includes(fact?.id ?? '')]).toEqual([fact?.id, false])
    expect(now).toContain(old.blocks[5]?.id)
  })

  test('or chosen by hand after one is exchanged wherever it stands', () => {
    const claim = {
      id: 'claim-brandt',
      text: 'The levy is too high.',
      status: 'unverified' as const,
      evidence: [],
      confidence: 'low' as const,
      checks: [],
    }
    const claimed = sampled(
      {},
      {
        analysis: {
          ...emptyAnalysis,
          claims: [claim],
        },
      },
    )
    expect(protect(claimed).analysis?.claims[0]?.id).toBe('claim-1')
  })
})

test('who made a fact is told without the name, and by which method as it is', () => {
  const events = article.events.map((event) => ({
    ...event,
    provenance: {...byRule, agent: 'Tomas Brandt'},
  }))
  expect(first(protect(sampled({events}))).events[0]?.provenance).toMatchObject({
    agent: 'A trader',
    method: 'rule',
  })
})

test('words of the source beside its text show what changed in them', () => {
  const media = [
    {
      url: 'https://x.example/brandt.png',
      caption: null,
      credit: 'Tomas Brandt',
      alt: 'The stall of Tomas Brandt',
    },
  ]
  const result = protect(sampled({media}))
  expect(first(result).media[0]).toMatchObject({
    url: null,
    alt: 'The stall of [a trader]',
    credit: '[A trader]',
  })
  expect(result.replacements).toContainEqual({
    where: 'articles[0].media[0].url',
    by: '',
    reason: 'omitted',
  })
  const source = {...article.source, url: 'https://x.example/brandt'}
  expect(protect(sampled({source})).replacements).toContainEqual({
    where: 'articles[0].source.url',
    by: '',
    reason: 'omitted',
  })
})

test.each([
  ['They saw brandt.example today. Ida Orm left.', 'They saw brandt', 'They saw a trader'],
  ['They saw brandt today. Ida Orm left.', 'They saw brandt', 'They saw brandt'],
])('the label of an event cut within an address: %s', (text, label, printed) => {
  const dossier = over(text, [['Tomas Brandt']])
  const [event] = article.events as [Article['events'][number]]
  const events = [
    {...event, label, span: at(text, label), date: null, speaker: null, participants: []},
  ]
  const told = first(protect({...dossier, articles: [{...first(dossier), events}]}))
  expect(told.events[0]?.label).toBe(printed)
})

test('“Brandts” is no name of a group where the text has “the Brandts”', () => {
  const dossier = over('They saw the Brandts.', [
    ['Tomas Brandt'],
    ['Brandts', ['Brandts', 'name']],
  ])
  const [one, group] = first(dossier).entities as [Entity, Entity]
  const articles = [{...first(dossier), entities: [one, {...group, type: 'group' as const}]}]
  expect(first(protect({...dossier, articles})).entities[1]?.name).toBe('a trader')
})

describe('what others have added', () => {
  const spans = [at(SAMPLE_TEXT, 'Dock traders')]
  const annotations = [
    {
      id: 'x1',
      kind: 'org.example.tomas-brandt',
      spans,
      body: {'Tomas Brandt': 'Brandt'},
      links: [],
    },
  ]
  const named = {
    ...sampled({annotations}),
    'Tomas Brandt': 'Tomas Brandt',
    desk: {kind: 'Tomas Brandt', type: 'of Brandt', language: 'Brandt', status: 'tomas brandt'},
    references: [{id: 'r1', type: 'book', title: 'A book', custom: {type: 'Tomas Brandt'}}],
  }
  const withNote = {...first(named), 'Brandt said': 'Tomas Brandt'}
  const dossier: Dossier = {...named, articles: [withNote]}

  test('beside the model has no name, nor has the key under which it stands', () => {
    const told = JSON.stringify(protect(dossier))
    expect(told).not.toMatch(/tomas|(?<!Ida )brandt/i)
    expect(told).toContain('"A trader":"A trader"')
    expect(told).toContain('"type":"book"')
  })

  test('is told of by a path without it', () => {
    const paths = protect(dossier).replacements.map(({where}) => where)
    expect(paths).toContain('articles[0].annotations[0].body.A trader')
  })
})

test('anchors of a withheld article stay where no word of them changed, without the words around', () => {
  const refs = [1, 2].map((n) => `sh:${article.quotations[n]?.id}`)
  const whole = sampled({})
  const anchors = Object.fromEntries(
    refs.map((ref) => [ref, anchorOf(whole, ref)]),
  ) as Dossier['anchors']
  const kept = withhold(article, {keep: article.quotations.map(({id}) => id)})
  const result = protect({...whole, articles: [kept], anchors})
  expect(result.anchors).toEqual({
    [refs[1] ?? '']: {...anchors[refs[1] ?? ''], prefix: '', suffix: ''},
  })
})

test('what is protected may be protected again, beside an article that had nothing to hide', () => {
  const other = over('Nia Orm left.', [['Nia Orm', ['Nia Orm', 'name']]])
  const whole = sampled({})
  const both = protect({...whole, articles: [...whole.articles, {...first(other), id: 'two'}]})
  expect(protect(both).articles).toEqual(both.articles)
})
