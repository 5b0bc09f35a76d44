import {expect, test} from 'vitest'
import {nearest} from '../src/verify/nearest.ts'

const ids = ['ht:q7k2m9xabcd', 'ht:q7k2m9xabce', 'ht:qzzzzzzzzzz', 'treaty']

test.each([
  ['one letter changed', 'ht:qzzzzzzzzzy', 'ht:qzzzzzzzzzz'],
  ['neighbours exchanged', 'traety', 'treaty'],
  ['one left out', 'ht:qzzzzzzzzz', 'ht:qzzzzzzzzzz'],
  ['a beginning', 'ht:qzzz', 'ht:qzzzzzzzzzz'],
  ['two as near', 'ht:q7k2m9xabcf', null],
  ['the beginning of two', 'ht:q7k2', null],
  ['nothing near', 'ht:b3', null],
])('%s', (_, typed, meant) => {
  expect(nearest(typed, ids)).toBe(meant)
})
