import {expect, test} from 'vitest'
import {type Entity, type LintIssue, lintDossier} from '../src/index.ts'
import {first, over, person, protection} from './support/protected-trader.ts'
import {at} from './support/sample.ts'

/** What lint says of Ada Vale, to whom a reading has given the words of `role`. */
function told(text: string, role: string | null, words: string | null = null) {
  const dossier = over(text, [['Ada Vale', ['Ada Vale', 'name']]])
  const [entity] = first(dossier).entities as [Entity]
  const roles = role === null ? [] : [{span: at(text, role), organisation: null}]
  const generalise = words === null ? [] : [{words, to: 'a trade'}]
  return lintDossier({
    ...dossier,
    articles: [{...first(dossier), entities: [{...entity, roles}]}],
    protection: {...protection, generalise},
  })
    .filter(({code}) => code === 'role-tells')
    .map(({message}) => /“(.+?)”/.exec(message)?.[1])
}

test.each([
  ['Ada Vale, the only dentist of Orme, left.', 'the only dentist of Orme'],
  ['Ada Vale, the youngest judge in Orme, left.', 'the youngest judge in Orme'],
  ['Ada Vale, daughter of the mayor, left.', 'daughter of the mayor'],
  ['Ada Vale, the mayor’s eldest son, left.', 'the mayor’s eldest son'],
])('a role that tells who it is: %s', (text, role) => {
  expect(told(text, role)).toEqual([role])
})

test.each([
  ['The mayor’s daughter, Ada Vale, left.', 'The mayor’s daughter'],
  ['They met the harbour master’s niece Ada Vale.', 'the harbour master’s niece'],
])('and whose relation stands before the name: %s', (text, words) => {
  expect(told(text, null).map((one) => one?.endsWith(words))).toEqual([true])
})

test.each([
  ['Ada Vale, a trader, left.', 'a trader', null],
  ['Ada Vale, a clerk of the port’s office, left.', 'a clerk of the port’s office', null],
  ['Ada Vale, the only dentist of Orme, left.', 'the only dentist of Orme', 'only dentist of Orme'],
])('nothing of %s, %s, generalised %s', (text, role, words) => {
  expect(told(text, role, words)).toEqual([])
})

test('it is told whose it is, and no more of words that are kept out as a name', () => {
  const dossier = over('Ada Vale, the only dentist of Orme, left.', [
    ['Ada Vale', ['Ada Vale', 'name']],
  ])
  const [entity] = first(dossier).entities as [Entity]
  const span = at(first(dossier).source.text ?? '', 'the only dentist of Orme')
  const entities = [{...entity, roles: [{span, organisation: null}]}]
  const asked = {...dossier, articles: [{...first(dossier), entities}], protection}
  const tells = ({party}: LintIssue) => party !== undefined
  expect(lintDossier(asked).filter(tells)).toMatchObject([
    {code: 'role-tells', party: 'p1', words: 'the only dentist of Orme'},
  ])
  const words = {id: 'p2', name: 'the only dentist of Orme', names: [], entities: []}
  const kept = {
    ...asked,
    parties: [...asked.parties, words],
    protection: {...protection, people: [...protection.people, {...person, party: 'p2'}]},
  }
  expect(lintDossier(kept).filter(tells)).toEqual([])
})

test.each([
  ['Otto Vale', 'stays printed'],
  ['Ada Wale', 'is withheld'],
])('a namesake, %s, is asked about until it is said who it is', (name, words) => {
  const dossier = over(`Ada Vale left, and ${name} stayed.`, [
    ['Ada Vale', ['Ada Vale', 'name']],
    [name, [name, 'name']],
  ])
  const found = (more: Partial<typeof protection & {keep: string[]}> = {}) =>
    lintDossier({...dossier, protection: {...protection, ...more}}).filter(
      ({code}) => code === 'name-shared',
    )
  expect(found()).toMatchObject([
    {party: 'p1', words: name, message: expect.stringContaining(words)},
  ])
  expect(found({keep: [name]})).toEqual([])
})
