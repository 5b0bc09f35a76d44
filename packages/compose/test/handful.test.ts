import {brief} from '@onrecord/compose'
import type {Figure} from '@onrecord/core'
import {expect, it} from 'vitest'
import {ArticleBuilder} from './support/article-builder.ts'
import {keyFigures, titles} from './support/outline.ts'

const head = 'Quay shut\n\nBy Noor Castell\n\nReporter\n\nSunday\n\n'
const rest = 'The boats lay where they had been.\n\n'.repeat(3)

const person = {unit: 'person'}

/** Whether a figure stands among the key figures of a story that tells it at its head, or further down. */
function isShown(words: string, init: Partial<Figure>, measures: string, isAtHead = false) {
  const sentence = `The guild of Orm has ${words} in the harbour.\n\n`
  const at = new ArticleBuilder(`${head}${isAtHead ? sentence + rest : rest + sentence}The end.\n`)
  at.figure(words.replace(/^six .*/u, 'six'), {...init, measures: [measures]})
  const tree = brief(at.build({id: 'h'}))
  return titles(tree).some((title) => /^Key figures?$/u.test(title))
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

/** The key figures of a story, as they are printed. */
function figuresIn(
  sentence: string,
  figures: readonly (Omit<Partial<Figure>, 'measures'> & {words: string; measures: string})[],
  partOf?: readonly [part: number, whole: number],
) {
  const at = new ArticleBuilder(`${head}${sentence}\n\n${rest}`)
  const ada = at.entity('Ada Orm', {mentions: ['Ada Orm']})
  const speaker = at.speaker({entity: ada, mention: at.span('Ada Orm')})
  const ids = figures.map(({words, measures, ...init}) =>
    at.figure(words, {...init, speaker, measures: [measures]}),
  )
  const article = at.build({id: 'h'})
  const parted = article.figures.map((figure) =>
    partOf !== undefined && figure.id === ids[partOf[0]]
      ? {...figure, partOf: ids[partOf[1]] ?? null}
      : figure,
  )
  const tree = brief({...article, figures: parted})
  return keyFigures(tree)
}

it('a number is told once of whoever says it, and by the whole where the part does not say what befell anybody', () => {
  const twice = figuresIn('Ada Orm counted 52 dead; she saw 52 bodies herself.', [
    {words: '52 dead', value: 52, unit: 'person', measures: 'dead'},
    {words: '52 bodies', value: 52, unit: 'body', measures: 'bodies'},
  ])
  expect(twice.join()).toContain('dead')
  expect(twice.join()).not.toContain('bodies')
  const hurt = 'Ada Orm said that 112 people were injured, 23 of them badly.'
  const whole = {words: '112 people', value: 112, unit: 'person', measures: 'people'}
  const part = {words: '23 of them', value: 23, unit: 'person', measures: 'them'}
  const told = figuresIn(hurt, [part, whole], [0, 1]).join()
  expect(told).toContain('112')
  expect(told).not.toContain('23')
})

it('is none that is the few of which some were taken, nor of a name that was cut', () => {
  const some = 'Ada Orm said that two of five boats and 900 tonnes of rice were lost.'
  const boats = [
    {words: 'two', value: 2, unit: 'boat', measures: 'boats'},
    {words: 'five boats', value: 5, unit: 'boat', measures: 'boats'},
    {words: '900', value: 900, unit: 'tonne', measures: 'rice'},
  ]
  expect(figuresIn(some, boats, [0, 1]).slice(0, -1)).toEqual(['900', 'tonnes of rice'])
  const cut = [{words: '60 per cent', value: 60, unit: 'percent', measures: 'Mrs'}]
  const money = 'Ada Orm said that 60 per cent of Mrs. Vale’s money is gone.'
  expect(() => figuresIn(money, cut)).toThrow('No heading Key figures')
})
