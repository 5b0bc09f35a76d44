import {describe, expect, test} from 'vitest'
import {
  type Article,
  type Dossier,
  type Entity,
  lintDossier,
  type Mention,
  protect,
} from '../src/index.ts'
import {
  article,
  author,
  first,
  mayor,
  over,
  person,
  place,
  protection,
  sampled,
  trader,
} from './support/protected-trader.ts'
import {at, SAMPLE_TEXT} from './support/sample.ts'

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

describe('of a name a reading has a part', () => {
  test.each([
    ['T. A. Brandt signed.', 'A. Brandt', '[A trader] signed.'],
    ['Brandt, Tomas A., signed.', 'Tomas A.', '[A trader], signed.'],
    ['K. A. Brandt signed.', 'A. Brandt', 'K. A. Brandt signed.'],
    ['They met Orm, Tomas A. and others.', 'Tomas A.', 'They met Orm, Tomas A. and others.'],
  ])('%s', (text, name, printed) => {
    const dossier = over(`${text} Tomas Brandt ran.`, [['Tomas Brandt'], [name, [name, 'name']]])
    expect(after(dossier)).toBe(`${printed} [A trader] ran.`)
  })
})

test.each([
  ['王伟', '王先生离开了。王府还在。', '[A trader]先生离开了。王府还在。'],
  ['王小伟', '王先生离开了。小伟也走了。', '[A trader]先生离开了。[a trader]也走了。'],
])('of %s the surname tells before a title', (name, text, printed) => {
  expect(after(over(`${text}${name}。`, [[name]]))).toBe(`${printed}[a trader]。`)
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

  test.each([
    ['Otto Brandt', '[Name withheld] spoke.', true],
    ['Lake Brandt', 'Lake [a trader] spoke.', false],
    ['Brandt Group', '[A trader] Group spoke.', false],
  ])('%s, which a reading took for a body', (name, printed, isTold) => {
    const dossier = over(`${name} spoke.`, [[name, [name, 'name']]])
    const [body] = first(dossier).entities as [Entity]
    const parties = [{id: 'p1', name: 'Tomas Brandt', names: [], entities: []}]
    const articles = [{...first(dossier), entities: [{...body, type: 'organisation' as const}]}]
    const told = {...dossier, parties, articles}
    expect(after(told)).toBe(printed)
    const found = lintDossier(told).filter(({code}) => code === 'name-shared')
    expect(found.map(({message}) => message.includes('is withheld'))).toEqual(isTold ? [true] : [])
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
