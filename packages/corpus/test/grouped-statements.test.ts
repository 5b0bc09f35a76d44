import {maybeOneName} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import type {CorpusRecord} from '../src/corpus-record.ts'
import type {CorpusRow} from '../src/corpus-row.ts'
import {groupedStatements} from '../src/grouped-statements.ts'
import {namedGroups} from '../src/named-groups.ts'

const article: CorpusRow['article'] = {
  id: 'a',
  headline: null,
  title: null,
  publisher: null,
  published: null,
  url: null,
  status: 'current',
}
const rowOf = (text: string, speaker: string | null, more: Partial<CorpusRow> = {}): CorpusRow => ({
  id: text,
  spans: [],
  text,
  speaker,
  kind: 'direct',
  article,
  ...more,
})
const countOf = (...said: readonly (readonly [text: string, speaker: string | null])[]) =>
  groupedStatements(
    said.map(([text, speaker]) => rowOf(text, speaker)),
    [],
  ).length

const gate = 'We will open the gate by spring'

test.each([
  ['Ada Vale', 'Bo Vale'],
  ['Ada Vale', 'Ada Lind'],
  ['Ministry of Health', 'Ministry of the Interior'],
  ['李明', '李华'],
])('%s is not %s, who says the same words', (one, other) => {
  expect(countOf([gate, one], [gate, other])).toBe(2)
})

test('a title, another spelling and whoever is not named join', () => {
  expect(countOf([gate, 'Minister Ada Vale'], [gate, 'Ada Vale'], [gate, null])).toBe(1)
  expect(countOf([gate, 'Jelena Orm'], [gate, 'Yelena Orm'])).toBe(1)
})

describe('a surname alone', () => {
  const naming = (...people: readonly string[]) =>
    people.map((name) => ({names: [{type: 'person', name, others: []}]}) as unknown as CorpusRecord)
  const countAmong = (speaker: string, ...people: readonly string[]) =>
    groupedStatements([rowOf(gate, speaker), rowOf(gate, 'Ada Vale')], naming(...people)).length

  test.each([
    ['Vale', ['Ada Vale', 'Bo Lind']],
    ['Mayor Vale', ['Ada Vale', 'Dr Ada Vale', 'Vale']],
    ['Vale', ['Ada Vale', 'A. Vale']],
  ])('%s is of the only person who has it among %j', (speaker, people) => {
    expect(countAmong(speaker, ...people)).toBe(1)
  })

  test.each([
    ['Vale', ['Ada Vale', 'Bo Vale']],
    ['Vale', ['Ada Vale', 'Vale Orm']],
    ['Lind', ['Ada Vale', 'Bo Lind']],
    ['Vale', []],
  ])('%s may be somebody else’s among %j', (speaker, people) => {
    expect(countAmong(speaker, ...people)).toBe(2)
  })
})

test('words of nobody do not join those of two', () => {
  expect(countOf([`${gate}. At last`, null], [gate, 'Ada Vale'], [gate, 'Bo Lind'])).toBe(2)
})

test('words of the same sentence may turn round what both have; more sentences do not', () => {
  const beat = 'the guards beat the men'
  const joins = (more: string) => countOf([more, 'Ada Vale'], [beat, 'Ada Vale']) === 1
  expect(joins(`There is no proof that ${beat}`)).toBe(false)
  expect(joins(`${beat}, if the court says so`)).toBe(false)
  expect(joins(`${beat}. 12 asked`)).toBe(true)
  expect(joins(`“${beat}.” Nobody asked`)).toBe(true)
  expect(joins(`${beat}... for all we know`)).toBe(false)
  expect(joins(`${beat}... Or so they say`)).toBe(false)
  expect(joins(`${beat}?`)).toBe(false)
})

test('a number is not cut at its point', () => {
  expect(countOf([`It fell by 3.5 in March`, 'Ada Vale'], ['It fell by 3', 'Ada Vale'])).toBe(2)
})

test('one of two who may have spoken is nobody else', () => {
  const candidates = ['Ada Vale', 'Bo Lind']
  const saidBy = (speaker: string) =>
    groupedStatements([rowOf(gate, null, {candidates}), rowOf(gate, speaker, {candidates: []})], [])
      .length
  expect([saidBy('Bo Lind'), saidBy('Carl Novak')]).toEqual([1, 2])
})

test('the most words of an article that stands are shown, else the most words', () => {
  const withdrawn: Partial<CorpusRow> = {article: {...article, status: 'withdrawn'}}
  const shown = (more: Partial<CorpusRow>) =>
    groupedStatements(
      [rowOf(gate, null, more), rowOf(`${gate}. Nobody will wait`, null, withdrawn)],
      [],
    ).map(([first]) => first.text)
  expect(shown({})).toEqual([gate])
  expect(shown(withdrawn)).toEqual([`${gate}. Nobody will wait`])
})

test.each([
  ['5', '5%'],
  ['$5', '€5'],
  ['-5', '5'],
  ['310', '390'],
])('%s is not %s', (one, other) => {
  const costs = (sum: string) => [`It is ${sum} more than a year ago`, 'Ada Vale'] as const
  expect(countOf(costs(one), costs(other))).toBe(2)
})

test('thousands of statements that begin alike, or are one, take no longer than others', () => {
  const many = Array.from(
    {length: 5000},
    (_, day) => [`${gate} of day ${day}`, 'Ada Vale'] as const,
  )
  expect(countOf(...many)).toBe(5000)
  expect(countOf(...many.map(() => [gate, 'Ada Vale'] as const))).toBe(1)
})

test('of many speakers of the same words those alone are compared whose names may be one', () => {
  const groups = namedGroups<{readonly place: number}>()
  const all = [['Ada Vale'], ['Bo Lind'], [], ['Yelena Orm', 'Bo Lind']]
  all.forEach((names, place) => {
    groups.add({place}, names)
  })
  const placesOf = (...names: readonly string[]) => groups.ofNames(names).map(({place}) => place)
  expect(placesOf('Dr Ada Vale')).toEqual([0, 2])
  expect(placesOf('Jelena Orm')).toEqual([2, 3])
  expect(placesOf()).toEqual([0, 1, 2, 3])
})

test.each([
  ['Kim Seoyeon', 'Seo-yeon Kim'],
  ['Deckhand Tomas Brandt', 'T. Brandt'],
  ['Mohamed Hadad', 'Mohammed Haddad'],
  ['Mueller Otto', 'Otto Müller'],
  ['Lucia Quispe', 'Ana Lucia Quispe Mamani'],
  ['Darya Novakova', 'Daria Novakova'],
  ['Ada Vale Jr', 'Ada Vale Junior'],
  ['Mei Ling', 'Mei-ling Orm'],
])('%s and %s, who may be one, are compared', (one, other) => {
  expect(maybeOneName()(one, other)).toBe(true)
  const groups = namedGroups<{readonly place: number}>()
  groups.add({place: 0}, [one])
  expect(groups.ofNames([other])).toHaveLength(1)
})
