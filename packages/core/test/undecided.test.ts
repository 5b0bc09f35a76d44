import {expect, test} from 'vitest'
import {
  type Article,
  type Dossier,
  dossierOf,
  lintDossier,
  type ProtectedPerson,
  undecidedPeople,
} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const article = sampleArticle()
const text = article.source.text ?? ''
const trader = article.entities.find(({name}) => name === 'Tomas Brandt')
const at = {start: text.length, end: text.length}

/** The article, with what it calls the trader at its end. */
const called = (role: string): Article =>
  withTrader(
    {roles: [{span: {start: text.length, end: text.length + role.length}, organisation: null}]},
    text + role,
  )
const aged = (value: number): Article => withTrader({age: {value, span: at}})

function withTrader(change: Partial<Article['entities'][number]>, words = text): Article {
  return {
    ...article,
    source: {...article.source, text: words},
    entities: article.entities.map((one) => (one === trader ? {...one, ...change} : one)),
  }
}

const decided = (people: readonly ProtectedPerson[], from: Article): Dossier => ({
  ...dossierOf(from),
  parties: [
    {id: 'trader', name: 'Tomas Brandt', names: [], entities: [`${article.id}:${trader?.id}`]},
  ],
  protection: {marking: null, people, generalise: []},
})
const why = (from: Article) => undecidedPeople(dossierOf(from)).map(({because}) => because)

test.each([
  ['a witness', 'witness'],
  ['a key witness in the trial', 'witness'],
  ['the boy rescued from the harbour', 'boy'],
  ['A former hostage, now a trader', 'hostage'],
  ['a recently released hostage', 'hostage'],
  ['an alleged victim', 'victim'],
  ['a poet and refugee', 'refugee'],
  ['a 16-year-old weaver', '16-year-old'],
  ['an asylum seeker who trades in fish', 'asylum-seeker'],
])('whoever is called %s may need protection', (role, because) => {
  expect(why(called(role))).toEqual([because])
})

test.each([
  'a hostage negotiator',
  'head of the refugee agency',
  'a friend of the victim',
  'a lawyer for prisoners',
  'the father of hostage Ada Lind',
  'the mother of a 16-year-old weaver',
  'a 26-year-old weaver',
  'a former pupil of the school',
])('%s is somebody else', (role) => {
  expect(why(called(role))).toEqual([])
})

test('a child is who is under eighteen', () => {
  expect(why(aged(17))).toEqual(['17 years old'])
  expect(why(aged(18))).toEqual([])
  const pupil = called('a pupil')
  const entities = pupil.entities.map((one) => ({...one, age: {value: 52, span: at}}))
  expect(why({...pupil, entities})).toEqual([])
  expect(why(article)).toEqual([])
})

test('whom the article never names, nobody can give away', () => {
  const mentions = trader?.mentions.map((one) => ({...one, form: 'description' as const})) ?? []
  expect(why(withTrader({mentions, age: {value: 9, span: at}}))).toEqual([])
})

test('without its text an article still tells ages', () => {
  const {source} = article
  const withheld = {...aged(9), source: {...source, text: null}} as Article
  expect(why(withheld)).toEqual(['9 years old'])
  expect(why({...called('a witness'), source: withheld.source})).toEqual([])
})

test('a child is a warning, and others are for the editor to know', () => {
  const found = (from: Article) =>
    lintDossier(dossierOf(from)).map(({code, severity}) => [code, severity])
  expect(found(called('a schoolgirl and a witness'))).toContainEqual(['child-undecided', 'warning'])
  expect(found(called('a witness'))).toContainEqual(['protection-undecided', 'info'])
})

test('lint asks until somebody has decided, whichever way', () => {
  const lint = (people: readonly ProtectedPerson[]) =>
    lintDossier(decided(people, aged(9))).filter(({code}) => code === 'child-undecided')
  expect(lint([])).toEqual([
    {
      code: 'child-undecided',
      severity: 'warning',
      path: 'protection.people',
      message: expect.stringContaining('names Tomas Brandt (9 years old)'),
    },
  ])
  expect(lint([{party: 'trader', atRisk: true, policy: 'role', as: 'a trader'}])).toEqual([])
  const named = {party: 'trader', atRisk: false, policy: 'name', why: 'his mother agreed'} as const
  expect(lint([named])).toEqual([])
})
