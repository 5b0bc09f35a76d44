import {lowConfidence} from '@onrecord/core'
import {expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'

test.each([
  ['in the sentence before', '“It leaks,” he said.', true],
  ['sentences before in the paragraph', 'The mill closed. It stands. “It leaks,” he said.', true],
  ['in a paragraph above', 'The mill closed.\n\nIt stands. “It leaks,” he said.', false],
  ['in a paragraph above', 'The mill closed.\n\nIt stands. “It leaks,” the miller said.', false],
  ['above, and by name', 'The mill closed.\n\nIt stands. “It leaks,” Mr Novak said.', true],
  [
    'last, whom a word fits as well as another',
    'Ida Brenner, another miller, waved.\n\nMr Novak smiled. “It leaks,” the miller said.',
    false,
  ],
])('of a speaker mentioned %s: %s', async (_, rest, isSure) => {
  const {value} = await readArticle(`Carl Novak, a miller, shut his door. ${rest}`)
  const [quotation] = value?.quotations ?? []
  expect(value?.entities.find(({id}) => id === quotation?.speaker.entity)?.name).toBe('Carl Novak')
  const unsure = value === null ? [] : lowConfidence(value)
  expect(unsure.some(({value: fact}) => fact === quotation)).toBe(!isSure)
})
