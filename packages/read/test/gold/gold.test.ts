import {expect, test} from 'vitest'
import {type GoldArticle, loadGold, parseGold} from './load-gold.ts'

const open = loadGold('open')
const heldOut = loadGold('held-out')

test('the set is as large as it must be, and a third is kept apart', () => {
  const all = [...open, ...heldOut]
  const quotations = quotationsOf(all)
  expect(all.length).toBeGreaterThanOrEqual(25)
  expect(heldOut.length / all.length).toBeGreaterThan(0.3)
  expect(quotations.length).toBeGreaterThanOrEqual(300)
  for (const part of [open, heldOut]) {
    expect(ambiguous(part).length).toBeGreaterThanOrEqual(10)
    expect(near(part).length).toBeGreaterThanOrEqual(20)
  }
  expect(ambiguous(all).length).toBeGreaterThanOrEqual(20)
})

test.each([...open, ...heldOut])('$part $id: a short article with a style', ({style, text}) => {
  const words = text.split(/\s+/).length
  expect(style).not.toBe('')
  expect(words).toBeGreaterThanOrEqual(150)
  expect(words).toBeLessThanOrEqual(700)
  expect(text).not.toMatch(/[{}|<>→]|!\w/)
})

test('marks become spans, speakers and cues', () => {
  const {text, quotations, nobodys} = parseGold(
    'leak',
    'open',
    'style: test\n@a = Ann Falk; Falk\n@b = Bo Falk\n===\n{a !given|‘It leaks,’} Ann <said>, {+|‘and stinks.’} Falk <said→> {a/b mixed|the ‘boat’ isn’t ‘mine’}. {=a guard|‘He <told→> me, {b|“Swim”}.’} Sold: {~|‘Lost’}, a guard said.',
  )
  const words = (spans: readonly {start: number; end: number}[]) =>
    spans.map(({start, end}) => text.slice(start, end))
  expect(text).toBe(
    '‘It leaks,’ Ann said, ‘and stinks.’ Falk said the ‘boat’ isn’t ‘mine’. ‘He told me, “Swim”.’ Sold: ‘Lost’, a guard said.',
  )
  expect(quotations.map(({quoted}) => words(quoted))).toEqual([
    ['‘It leaks,’', '‘and stinks.’'],
    ['‘boat’', '‘mine’'],
    ['‘He told me, “Swim”.’'],
    ['“Swim”'],
  ])
  expect(quotations.map(({cue}) => cue && words([cue]))).toEqual([
    ['said'],
    ['said'],
    null,
    ['told'],
  ])
  expect(quotations.map(({near}) => near)).toEqual(['given', null, null, null])
  expect(quotations.map(({within}) => within)).toEqual([null, null, null, 2])
  expect(quotations.map(({speaker}) => speaker)).toEqual([
    {type: 'entity', ids: ['a']},
    {type: 'ambiguous', candidates: ['a', 'b']},
    {type: 'described', words: 'a guard'},
    {type: 'entity', ids: ['b']},
  ])
  expect(words(nobodys)).toEqual(['‘Lost’'])
})

test.each([
  ['an unmarked quotation', '“It leaks,” she said.', 'not labelled'],
  ['an unknown entity', '{c|“It leaks,”} she said.', 'no entity @c'],
  ['a described speaker who is not there', '{=a guard|“It leaks.”}', 'no "a guard"'],
  ['a direct quotation without marks', '{?|It leaks}', 'no opening mark'],
  ['a mark that is never closed', '{?|“It leaks.”', 'not closed'],
])('refuses %s', (_, body, message) => {
  expect(() => parseGold('leak', 'open', `style: test\n===\n${body}`)).toThrow(message)
})

function quotationsOf(articles: readonly GoldArticle[]) {
  return articles.flatMap(({quotations}) => quotations)
}

function ambiguous(articles: readonly GoldArticle[]) {
  return quotationsOf(articles).filter(({speaker}) => speaker.type === 'ambiguous')
}

function near(articles: readonly GoldArticle[]) {
  return quotationsOf(articles).filter((quotation) => quotation.near !== null)
}
