import {expect, it} from 'vitest'
import {formatCount, formatNumber} from '../src/wording/numbers.ts'
import {wordingFor} from '../src/wording/wording-for.ts'

const {numbers, facts} = wordingFor('en-GB')

it.each([
  [0, '0'],
  [600, '600'],
  [2000, '2,000'],
  [10_000, '10,000'],
  [4.5, '4.5'],
  [1234.5, '1,234.5'],
  [66.6666666667, '66.7'],
  [0.0625, '0.0625'],
  [2_400_000, '2.4 million'],
  [18_500_000, '18.5 million'],
  [1_234_567, '1,234,567'],
  [4_175_000_000, '4.175 billion'],
  [1_234_000, '1,234,000'],
  [4_175_250_000, '4,175.25 million'],
  [3e12, '3 trillion'],
  [-17, '−17'],
])('%d', (value, words) => {
  expect(formatNumber(value, numbers)).toBe(words)
})

it('counts in words up to nine', () => {
  expect([0, 1, 9, 10, 1200].map((count) => formatCount(count, numbers))).toEqual([
    'no',
    'one',
    'nine',
    '10',
    '1,200',
  ])
})

it('begins a sentence with a word, up to a hundred', () => {
  const {notPrinted} = wordingFor('en-GB').gaps
  expect(
    [1, 9, 10, 14, 20, 41, 99, 120].map(
      (count) => notPrinted(count, {isAlone: true, attached: true}).split(' ')[0],
    ),
  ).toEqual(['One', 'Nine', 'Ten', 'Fourteen', 'Twenty', 'Forty-one', 'Ninety-nine', '120'])
})

it('sets units as English does', () => {
  expect(facts.amount('20', 'percent')).toBe('20%')
  expect(facts.amount('2.4 million', 'EUR')).toBe('€2.4 million')
  expect(facts.amount('2.4 million', 'KRW')).toBe('KRW\u00a02.4 million')
  expect(facts.amount('600', 'person')).toBe('600')
  expect(['person', 'city', 'box', 'ship', 'day'].map(facts.plural)).toEqual([
    'people',
    'cities',
    'boxes',
    'ships',
    'days',
  ])
})
