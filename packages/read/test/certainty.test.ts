import {type Article, lowConfidence, SURE} from '@onrecord/core'
import {expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'

test.each([
  ['Ida Vale and Odo Vale', ['Ida Vale', 'Odo Vale']],
  ['Odo Vale and Ida Vale', ['Odo Vale', 'Ida Vale']],
])(
  'of speakers whom only the order of two names and two honorifics tells: %s',
  async (names, speakers) => {
    const told = '“It leaks in here,” Mr Vale said.\n\n“We rowed home in it,” Mrs Vale said.'
    const {value} = await readArticle(`${names} met the board on Monday.\n\n${told}`)
    expect(value?.quotations.map(({speaker}) => nameOf(value, speaker.entity))).toEqual(speakers)
    const unsure = value === null ? [] : lowConfidence(value).map(({value: fact}) => fact)
    expect(value?.quotations.every((quotation) => unsure.includes(quotation))).toBe(true)
  },
)

function nameOf({entities}: Article, entity: string | null): string | undefined {
  return entities.find(({id}) => id === entity)?.name
}

test.each([
  ['in the sentence before', '“It leaks,” he said.', true],
  ['sentences before in the paragraph', 'The mill closed. It stands. “It leaks,” he said.', false],
  ['in a paragraph above', 'The mill closed.\n\nIt stands. “It leaks,” he said.', false],
  ['in a paragraph above', 'The mill closed.\n\nIt stands. “It leaks,” the miller said.', false],
  [
    'above, and by a description since',
    'The mill closed.\n\nThe miller locked it. “It leaks,” he said.',
    false,
  ],
  ['above, and by name', 'The mill closed.\n\nIt stands. “It leaks,” Mr Novak said.', true],
  [
    'last, whom a word fits as well as another',
    'Ida Brenner, another miller, waved.\n\nMr Novak smiled. “It leaks,” the miller said.',
    false,
  ],
])('of a speaker mentioned %s: %s', async (_, rest, isSure) => {
  const {value} = await readArticle(`Carl Novak, a miller, shut his door. ${rest}`)
  const [quotation] = value?.quotations ?? []
  expect(value && nameOf(value, quotation?.speaker.entity ?? null)).toBe('Carl Novak')
  const unsure = value === null ? [] : lowConfidence(value)
  expect(unsure.some(({value: fact}) => fact === quotation)).toBe(!isSure)
})

test.each([
  ['a company without a name', 'Two mills closed. “It leaks,” the company said.', false],
  ['a body of the state without a name', 'Two mills closed. “It leaks,” the ministry said.', true],
  ['what only a colon joins to somebody', 'Ada Vale looked at her boat: “It leaks.”', false],
  ['a paragraph that may go on', '“It leaks,” Ada Vale said.\n\n“It was old.”', false],
])('of the last words of %s: %s', async (_, text, isSure) => {
  const {value} = await readArticle(text)
  const quotation = value?.quotations.at(-1)
  expect(quotation?.speaker.status).toBe('resolved')
  expect((quotation?.speaker.confidence ?? 0) >= SURE).toBe(isSure)
})

test('a pronoun means whoever somebody’s relation is, and not whose it is', async () => {
  const {value} = await readArticle(
    'The board heard from Odo Vale’s mother. Her son rows. “It leaks,” she said.',
  )
  expect(value?.quotations.map(({speaker}) => speaker.status)).toEqual(['unattributed'])
})
