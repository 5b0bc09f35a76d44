import {brief} from '@onrecord/compose'
import type {Figure} from '@onrecord/core'
import {expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {lines} from './support/outline.ts'

const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'
const rest = 'The boats lay where they had been.\n\n'.repeat(3)

const person = {unit: 'person'}

/** Whether a figure stands among the key figures of a story that tells it at its head, or further down. */
function isShown(words: string, init: Partial<Figure>, measures: string, isAtHead = false) {
  const sentence = `The guild of Orm has ${words} in the harbour.\n\n`
  const at = new ArticleBuilder(`${head}${isAtHead ? sentence + rest : rest + sentence}The end.\n`)
  at.figure(words.replace(/^six .*/u, 'six'), {...init, measures: [measures]})
  const tree = brief(at.build({id: 'h'}))
  return lines(tree, tree.children).includes('Key figures')
}

it('a handful further down that nobody gives is no key figure, unless few are much', () => {
  const boats = {value: 6, unit: 'boat'}
  expect(isShown('six boats', boats, 'boats')).toBe(false)
  expect(isShown('six boats', boats, 'boats', true)).toBe(true)
  expect(isShown('five to nine sailors', {value: 5, upper: 9, unit: 'person'}, 'sailors')).toBe(
    false,
  )
  expect(isShown('five to ten sailors', {value: 5, upper: 10, unit: 'person'}, 'sailors')).toBe(
    true,
  )
  expect(isShown('12 boats', {value: 12, unit: 'boat'}, 'boats')).toBe(true)
  expect(isShown('six tonnes of ore', {value: 6, unit: 'tonne'}, 'ore')).toBe(true)
  expect(isShown('6.5 points', {value: 6.5, unit: 'rating'}, 'points')).toBe(true)
  expect(isShown('6 per cent of boats', {value: 6, unit: 'percent'}, 'boats')).toBe(true)
})

it.each([
  ['six kidnapped girls', {...person, value: 6}, 'kidnapped girls'],
  ['six rowers were shot', {...person, value: 6}, 'rowers'],
  ['six rowers were tortured', {...person, value: 6}, 'rowers'],
  ['six rowers had been beaten', {...person, value: 6}, 'rowers'],
])('of people whom something befell a handful is one: %s', (words, init, measures) => {
  expect(isShown(words, init, measures)).toBe(true)
})
