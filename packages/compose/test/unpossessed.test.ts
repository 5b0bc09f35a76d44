import {expect, it} from 'vitest'
import {unpossessed} from '../src/evidence/unpossessed.ts'

it.each([
  ['his spokesman', 'a spokesman'],
  ['Her former aide', 'an aide'],
  ['their lawyers', 'lawyers'],
  ['his staff', 'staff'],
  ['its director of boats', 'a director of boats'],
  ['his boss', 'a boss'],
  ['her lawyers at the guild', 'lawyers at the guild'],
  ['his wife', 'a relative'],
  ['their parents', 'relatives'],
  ['another source familiar with the boats', 'a source familiar with the boats'],
  ['another poll', 'a poll'],
  ['a source close to him', 'a source'],
  ['a source close to the guild', 'a source close to the guild'],
  ['Several people I’ve spoken with since May', 'Several people'],
  ['people whom we met at the quay', 'people'],
  ['the history of boats', 'the history of boats'],
])('%s is called %s', (words, called) => {
  expect(unpossessed(words)).toBe(called)
})
