import {describe, expect, test} from 'vitest'
import {
  type Dossier,
  dossierOf,
  type Entity,
  lintDossier,
  type Party,
  protect,
  publish,
} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const trader = `sh:${article.entities[2]?.id}`

/** An article in which Tomas Brandt speaks, and a party that is not linked to it. */
const dossierFor = (name: string, more: Partial<Dossier> = {}): Dossier => ({
  ...dossierOf(article),
  parties: [{id: 'p1', name, names: [], entities: []}],
  protection: {
    marking: 'TLP:AMBER',
    people: [{party: 'p1', atRisk: true, policy: 'role', as: 'a trader'}],
    generalise: [],
  },
  ...more,
})

const namedIn = (dossier: Dossier): boolean =>
  JSON.stringify(protect(dossier)).includes('Tomas Brandt')

describe('one person whom two articles write otherwise is one person', () => {
  test.each(['Brandt Tomas', 'Tom-as Brandt', 'Brandt To-mas', 'Tomas Erik Brandt'])(
    '%s',
    (name) => {
      expect(namedIn(dossierFor(name))).toBe(false)
    },
  )

  test('and so is a party that nobody has decided about', () => {
    const second: Party = {id: 'p2', name: 'Tomas Brandt', names: [], entities: [trader]}
    const dossier = dossierFor('Brandt To-mas')
    const twice = {...dossier, parties: [...dossier.parties, second]}
    expect(protect(twice).parties.map(({name}) => name)).toEqual(['a trader', 'A trader'])
    const shared = lintDossier(twice).filter(({message}) => message.startsWith('Tomas Brandt'))
    expect(shared).toEqual([])
  })
})

test.each([
  ['T. Brandt', 'a trader'],
  ['T. Q. Brandt', 'a trader'],
  ['Q. V. Brandt', 'Q. V. Brandt'],
  ['V. Q. Brandt', 'V. Q. Brandt'],
  ['Tomas Brandtsaid', 'A trader'],
])('a name with initials or run into a word is the full one’s: %s', (name, printed) => {
  const entities = article.entities.map((entity) =>
    `sh:${entity.id}` === trader ? {...entity, name, aliases: [], names: []} : entity,
  )
  const [only] = protect({
    ...dossierFor('Tomas Brandt'),
    articles: [{...article, entities}],
  }).articles
  expect(only?.entities[2]?.name.replace(/said$/, '')).toBe(printed)
})

test('and so is one behind a title', () => {
  const entities = article.entities.map((entity) =>
    `sh:${entity.id}` === trader ? {...entity, name: 'Doña Tomas Brandt', aliases: []} : entity,
  )
  const parties: Party[] = [{id: 'p1', name: 'Tomas Brandt Quispe', names: [], entities: []}]
  expect(namedIn({...dossierFor(''), parties, articles: [{...article, entities}]})).toBe(false)
})

test.each([
  ['José da Silva Júnior', [], 'Jose da Silva Jr'],
  ['Jan Müller', [], 'Jan Mueller'],
  ['Zoë Ørn', [], 'Zoe Oern'],
  ['Ada Vale-Orm', ['Dolly'], 'Dolly Vale'],
  ['Ahmad al-Haddad', [], 'Ahmad El Haddad'],
  ['Abd al-Rahman Tessen', [], 'Abdurrahman Tessen'],
  // with a Cyrillic А
  ['Ada Quorl', [], 'Аda Quorl'],
  // with a Cyrillic С and х, then with a Latin o
  ['Nia Cox', [], 'Nia Сoх'],
  ['Вера Роса', [], 'Вера Рoса'],
])('%s, also called %j, is %s', (name, names, other) => {
  const entities = article.entities.map((entity) =>
    `sh:${entity.id}` === trader ? {...entity, name: other, aliases: [], names: []} : entity,
  )
  const parties: Party[] = [{id: 'p1', name, names, entities: []}]
  const [only] = protect({...dossierFor(''), parties, articles: [{...article, entities}]}).articles
  expect(only?.entities[2]?.name).toBe('a trader')
})

test('one word behind a title says of nobody who it is, nor does one behind an article', () => {
  const [place, port, first, mayor] = article.entities as [Entity, Entity, Entity, Entity]
  const bare = {...mayor, name: 'Brandt', aliases: ['Mr Brandt'], names: []}
  const ida = {...mayor, id: 'e9', name: 'Ida Brandt', aliases: [], mentions: []}
  const names = (entities: Entity[], name: string) =>
    protect({...dossierFor(name), articles: [{...article, entities}]}).articles[0]?.entities.map(
      (entity) => entity.name,
    )
  expect(names([place, port, first, bare, ida], 'Tomas Brandt')?.slice(3)).toEqual([
    'Name withheld',
    'Ida Brandt',
  ])
  const titled = {...bare, name: 'Mr Brandt'}
  expect(names([place, port, titled], 'Tomas Brandt')?.[2]).toBe('a trader')
  const [samir, al] = [
    {...ida, name: 'Samir al-Haddad'},
    {...bare, name: 'Al Haddad', aliases: []},
  ]
  expect(names([place, port, samir, al], 'Ahmad al-Haddad')?.slice(2)).toEqual([
    'Samir al-Haddad',
    'Name withheld',
  ])
})

test.each([
  ['Samir El Haddad agrees', 'Samir El Haddad agrees'],
  ['Samir Haddad agrees', 'Samir Haddad agrees'],
  ['We saw Nour El Haddad', 'We saw name withheld'],
  ['We saw Nour Ali Haddad', 'We saw name withheld'],
  ['Ahmad Haddad agrees', 'A trader agrees'],
  ['Only Haddad agrees', 'Only name withheld agrees'],
  ['Mayor Haddad agrees', 'Mayor name withheld agrees'],
])('no half of a name is printed beside what is withheld: %s', (title, after) => {
  const [place, port, first, mayor] = article.entities as [Entity, Entity, Entity, Entity]
  const entities = [place, port, first, {...mayor, name: 'Samir al-Haddad', aliases: []}]
  const dossier = dossierFor('Ahmad al-Haddad', {title, articles: [{...article, entities}]})
  expect(protect(dossier).title).toBe(after)
})

test('a full name that was read as a body’s is the person’s', () => {
  const entities = article.entities.map((entity) =>
    `sh:${entity.id}` === trader ? {...entity, type: 'organisation' as const} : entity,
  )
  const {value} = publish({...dossierFor('Tomas Brandt'), articles: [{...article, entities}]})
  expect(value.articles[0]?.entities[2]).toMatchObject({name: 'a trader', mentions: []})
  expect(value.articles[0]?.quotations[0]?.speaker.mention).toBeNull()
})

test('one word that two people share says of nobody who it is', () => {
  const [place, port, first, mayor] = article.entities as [Entity, Entity, Entity, Entity]
  const bare = {...mayor, name: 'Brandt', aliases: [], names: []}
  const ida = {...mayor, id: 'e9', name: 'Ida Brandt', aliases: [], mentions: []}
  const entities = [place, port, first, bare, ida]
  const {articles} = protect({...dossierFor('Tomas Brandt'), articles: [{...article, entities}]})
  expect(articles[0]?.entities.map(({name}) => name).slice(2)).toEqual([
    'a trader',
    'Name withheld',
    'Ida Brandt',
  ])
})

test.each([
  ['Tomas Brandt', 'Thomas Brandt', 'Name withheld'],
  ['Alexander Brandt', 'Alex Brandt', 'Name withheld'],
  ['Aynur Omin', 'Aynür Ömen', 'Name withheld'],
  ['Ada Nia Vale', 'Nia Vale', 'Name withheld'],
  ['Jan van der Orm', 'Van der Orm', 'Name withheld'],
  ['Ahmad al-Haddad', 'Ahmed El-Haddad', 'Name withheld'],
  ['Chen Mei-ling', 'Chan Mei Ling', 'Name withheld'],
  ['Ada Vale-Orm', 'Vale Orm', 'Name withheld'],
  ['Ada Vale', 'Al Vale', 'Name withheld'],
  ['Kim Chol-su', 'Kim Cheol Soo', 'Name withheld'],
  ['Mohammed Haddad', 'Muhamed Hadad', 'Name withheld'],
  ['Tomas Brandt', 'Ida Brandt', 'Ida Brandt'],
  ['Kim Seo-yeon', 'Kim Ha-rin', 'Kim Ha-rin'],
  ['Ahmad al-Haddad', 'Samir al-Haddad', 'Samir al-Haddad'],
])('beside %s, %s is %s', (name, other, after) => {
  const [place, port, first, mayor] = article.entities as [Entity, Entity, Entity, Entity]
  const named = {...first, name, aliases: [], names: []}
  const near = {...mayor, name: other, aliases: [], names: []}
  const articles = [{...article, entities: [place, port, named, near]}]
  const {articles: result, title} = protect({...dossierFor(name, {title: other}), articles})
  expect([result[0]?.entities[3]?.name, title]).toEqual([after, after])
  const [told] = lintDossier({...dossierFor(name), articles}).filter(
    ({code}) => code === 'name-shared',
  )
  expect(told?.message.includes('is withheld')).toBe(after === 'Name withheld')
})

describe('somebody else stays', () => {
  test('beside Tomas Karl', () => {
    expect(namedIn(dossierFor('Tomas Karl'))).toBe(true)
  })

  test('whom the dossier decides to print', () => {
    const {protection, ...rest} = dossierFor('Tomas Erik Brandt')
    expect(
      namedIn({...rest, protection: protection && {...protection, keep: ['Tomas Brandt']}}),
    ).toBe(true)
    const father: Party = {id: 'p2', name: 'Tomas Brandt', names: [], entities: [trader]}
    const people = [
      ...(protection?.people ?? []),
      {party: 'p2', atRisk: false, policy: 'name' as const},
    ]
    const decided = {
      ...rest,
      parties: [...rest.parties, father],
      protection: protection && {...protection, people},
    }
    expect(namedIn(decided)).toBe(true)
  })
})

describe('a name in its own script beside a mention', () => {
  const glossed = (text: string): Dossier => {
    const start = text.indexOf('Kim Seo-yeon')
    const entity = {
      ...(article.entities[2] as Entity),
      id: 'e1',
      name: 'Kim Seo-yeon',
      aliases: [],
      names: [],
      roles: [],
      mentions: [{span: {start, end: start + 'Kim Seo-yeon'.length}, form: 'name' as const}],
    }
    return {
      ...dossierFor('Kim Seo-yeon'),
      articles: [
        {
          ...article,
          source: {...article.source, text},
          entities: [entity],
          blocks: [],
          quotations: [],
          dates: [],
          figures: [],
          events: [],
          instruments: [],
          metadata: {...article.metadata, bylines: [], dateline: null},
        },
      ],
      title: '김서연은 갔다',
    }
  }

  test.each([
    ['Kim Seo-yeon (김서연) left. 김서연!', '[A trader] ([a trader]) left. [A trader]!'],
    ['Kim Seo-yeon (Korean: 김서연) left', '[A trader] (Korean: [a trader]) left'],
    ['Kim Seo-yeon, 김서연, left', '[A trader], left'],
    ['She, 김서연 (Kim Seo-yeon), left', 'She, [a trader] ([a trader]), left'],
  ])('%s', (text, after) => {
    const {articles, title} = protect(glossed(text))
    expect([articles[0]?.source.text, title]).toEqual([after, 'A trader은 갔다'])
  })

  test.each([
    [
      'Kim Seo-yeon, also known as Birdie, left. Birdie!',
      ', also known as [a trader], left. [A trader]!',
    ],
    [
      'Kim Seo-yeon (a.k.a. “Birdie Orm”) left with Birdie',
      ' (a.k.a. “[A trader]”) left with [a trader]',
    ],
    ['Kim Seo-yeon, who was known as Birdie, left', ', who was known as [a trader], left'],
    ['Kim Seo-yeon was also known as Birdie', ' was also known as [a trader]'],
    ['Kim Seo-yeon, known for her Birdie, left', ', known for her Birdie, left'],
    [
      'Kim Seo-yeon, known as Director of it. Director Orm!',
      ', known as Director of it. Director Orm!',
    ],
    ['Kim Seo-yeon, known as Nia Orm’s aide. Nia left', ', known as Nia Orm’s aide. Nia left'],
    ['Kim Seo-yeon (née Orm) left. Ms Orm!', ' (née [a trader]) left. Ms [a trader]!'],
    ['Kim Seo-yeon, born Ida Orm, left. Ida Orm!', ', born [a trader], left. [A trader]!'],
    ['Kim Seo-yeon, real name Ida Orm. Ms Orm!', ', real name [a trader]. Ms [a trader]!'],
    ['Kim Seo-yeon, born May 3, left in May', ', born May 3, left in May'],
    ['Kim Seo-yeon, born Friday, left Friday', ', born Friday, left Friday'],
  ])('and what somebody is known as is a name, too: %s', (text, after) => {
    const {articles} = protect(glossed(text))
    expect(articles[0]?.source.text).toBe(`[A trader]${after}`)
  })

  test('is no other word in that script', () => {
    const {articles} = protect(glossed('Kim Seo-yeon (a nurse) of 온포 left'))
    expect(articles[0]?.source.text).toBe('[A trader] (a nurse) of 온포 left')
  })
})

test('who may be the one by a surname with its article, and is kept, is somebody else', () => {
  const entities = article.entities.map((entity, n) => ({
    ...entity,
    ...(n > 1 && {name: n === 2 ? 'Al Brandt' : 'Ida Orm', aliases: [], names: []}),
  }))
  const articles = [{...article, entities}]
  const nameFor = (keep: readonly string[]) => {
    const {protection} = dossierFor('Kai Brandt')
    if (!protection) return null
    const dossier = dossierFor('Kai Brandt', {articles, protection: {...protection, keep}})
    return protect(dossier).articles[0]?.entities[2]?.name
  }
  expect([nameFor([]), nameFor(['Al Brandt'])]).toEqual(['Name withheld', 'Al Brandt'])
})

test('a given name that is an article elsewhere is not everybody’s', () => {
  const dossier = dossierFor('Al Brandt', {title: 'Al spoke'})
  expect(protect(dossier).title).toBe('A trader spoke')
})
