import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {type GoldScore, scoreGold} from '../packages/read/test/gold/score-gold.ts'
import {scoreWhole} from '../packages/read/test/whole/score-whole.ts'
import {accuracyPage} from '../scripts/eval/report.ts'

const nothing: GoldScore = scoreGold([])
const open: GoldScore = {
  ...nothing,
  articles: 2,
  near: {right: 19, of: 20},
  ambiguous: {right: 3, of: 4},
  misses: [{what: 'cue: none', article: 'leak', words: 'murmured'}],
}
const {misses: _, ...heldOut} = {...nothing, articles: 1, near: {right: 10, of: 10}}
const noWhole = scoreWhole([])
const whole = {
  open: {...noWhole, misses: [{what: 'dates: not found', article: 'flood', words: 'whenever'}]},
  heldOut: {
    articles: 1,
    tallies: {...noWhole.tallies, dates: {right: 3, read: 5, labelled: 3}},
  },
}

test('a page has figures, verdicts and classes of mistakes, never their words', () => {
  const page = accuracyPage({date: '2031-05-02', own: {open, heldOut}, whole, sets: []}, '')
  expect(page).toContain('3 articles')
  expect(page).toContain('Measured on 2031-05-02.')
  expect(page).toContain(
    '| … where another could be mistaken for it | 0.950 (19 of 20) | 1.000 (10 of 10) | 0.95 | yes |',
  )
  expect(page).toContain(
    '| `ambiguous` where it is ambiguous | 0.750 (3 of 4) | 0.000 (0 of 0) | 0.95 | no |',
  )
  expect(page).toContain('| cue: none | 1 |')
  expect(page).toContain('| dates, with their value | 1.000 | 0.750 |')
  expect(page).toContain('| dates: not found | 1 |')
  expect(page).not.toMatch(/murmured|leak|whenever|flood/)
})

test('a set that is not measured keeps its section of the page before, as does the one written by hand', () => {
  const before =
    '# Before\n\nformerly\n\n## Our own gold set\n\nformerly\n\n## gum\n\nkept\n\n## gone\n\nlost\n\n## Real news\n\nby hand\n'
  const page = accuracyPage({date: '2031-05-02', own: {open, heldOut}, whole, sets: []}, before)
  expect(page.endsWith('\n\n## Real news\n\nby hand\n\n## gum\n\nkept\n')).toBe(true)
  expect(page).not.toMatch(/formerly|lost/)
})

test('the first page tells a stranger the figures of the articles that no rule was made from', () => {
  const page = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
  const accuracy = page('docs/accuracy.md')
  const heldOut = (row: string) => {
    const line = accuracy.split('\n').find((each) => each.startsWith(`| ${row}`)) ?? ''
    return Math.round(100 * Number.parseFloat(line.split('|')[3] ?? ''))
  }
  const [, articles] = /(\d+) articles are held out/.exec(accuracy) ?? []
  expect(page('README.md')).toContain(
    `In ${articles} articles that no rule was made from, ${heldOut('speakers named that are right')} of 100 speakers that it names are right, and ${heldOut('… of those not marked')} of 100 of those`,
  )
})
