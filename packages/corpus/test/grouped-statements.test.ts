import {expect, test} from 'vitest'
import type {CorpusRow} from '../src/corpus-row.ts'
import {groupedStatements} from '../src/grouped-statements.ts'

const article: CorpusRow['article'] = {
  id: 'a',
  headline: null,
  title: null,
  publisher: null,
  published: null,
  url: null,
  status: 'current',
}
const countOf = (...said: readonly (readonly [text: string, speaker: string | null])[]) =>
  groupedStatements(
    said.map(([text, speaker]) => ({id: text, spans: [], text, speaker, kind: 'direct', article})),
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

test('words of nobody do not join those of two', () => {
  expect(countOf([`${gate} at last`, null], [gate, 'Ada Vale'], [gate, 'Bo Lind'])).toBe(2)
})

test('words before may turn round what stands after them, and more words behind do not', () => {
  const beat = 'the guards beat the men'
  expect(countOf([`There is no proof that ${beat}`, 'Ada Vale'], [beat, 'Ada Vale'])).toBe(2)
  expect(countOf([`${beat}, and nobody asked`, 'Ada Vale'], [beat, 'Ada Vale'])).toBe(1)
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
