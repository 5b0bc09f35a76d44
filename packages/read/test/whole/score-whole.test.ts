import type {Article} from '@onrecord/core'
import {beforeAll, describe, expect, test} from 'vitest'
import {readArticle} from '../../src/index.ts'
import {loadWhole, parseWhole, type WrittenLabels} from './load-whole.ts'
import {f1, scoreWhole, type WholeScore} from './score-whole.ts'

const TEXT = `Mill to reopen

By Ida Brandt

The mill burned down in May 2019. “We lost all,” Ove Lind said.

Ove Lind said on 4 March that about 40 people would work there by 2030.`

const LABELS: WrittenLabels = {
  metadata: {headline: 'Mill to reopen', byline: 'Ida Brandt', published: '2029-03-05'},
  entities: [
    {key: 'lind', type: 'person', names: 'Ove Lind|Lind', mentions: ['Ove Lind#1', 'Ove Lind#2']},
    {key: 'brandt', type: 'person', names: 'Ida Brandt', mentions: ['Ida Brandt'], optional: true},
  ],
  quotations: [{quoted: ['“We … all,”'], speaker: 'lind'}],
  reported: [{content: ['about 40 … 2030'], speaker: 'lind'}],
  dates: [{span: 'May 2019', value: '2019-05'}],
  figures: [{core: '40', within: 'about 40 people', value: 40, qualifier: 'about', unit: 'person'}],
  events: [{core: 'burned', within: 'The mill … 2019', edtf: '2019-05'}],
  instruments: [],
}

describe('labels', () => {
  test('words become spans, and what goes without saying is filled in', () => {
    const {entities, quotations, figures, events} = parseWhole('mill', TEXT, LABELS)
    const words = ({start, end}: {start: number; end: number}) => TEXT.slice(start, end)
    const mentions = entities[0]?.mentions ?? []
    expect(mentions.map(words)).toEqual(['Ove Lind', 'Ove Lind'])
    expect(mentions.map(({start}) => start)).toEqual([
      TEXT.indexOf('Ove Lind'),
      TEXT.lastIndexOf('Ove Lind'),
    ])
    expect(quotations[0]?.quoted.map(words)).toEqual(['“We lost all,”'])
    expect(quotations[0]?.kind).toEqual(['direct'])
    expect(figures.map(({core, within}) => [words(core), words(within)])).toEqual([
      ['40', 'about 40 people'],
    ])
    expect(events[0]).toMatchObject({status: ['happened'], optional: false})
  })

  test.each([
    ['words that are not there', {dates: [{span: 'June', value: '2019-06'}]}, 'not in the text'],
    ['a part of a word', {dates: [{span: '203', value: '203'}]}, 'not in the text'],
    ['words that stand twice', {dates: [{span: 'said', value: 'PAST_REF'}]}, 'stands 2 times'],
    ['an unknown speaker', {reported: [{content: ['burned'], speaker: 'x'}]}, 'no entity x'],
  ])('%s are refused', (_, labels, message) => {
    expect(() => parseWhole('mill', TEXT, {...LABELS, ...labels})).toThrow(message)
  })

  test.each(['open', 'held-out'] as const)('the %s part is borne out by its texts', (part) => {
    expect(loadWhole(part).length).toBe(part === 'open' ? 48 : 30)
  })
})

describe('the scorer', () => {
  const gold = parseWhole('mill', TEXT, LABELS)
  let read: Article

  beforeAll(async () => {
    const {value} = await readArticle(TEXT)
    if (value === null) throw new Error('not read')
    read = value
  })

  test('what is labelled and read is right, what is optional counts neither way', () => {
    const {tallies} = scoreWhole([{gold, article: read}])
    expect(tallies.people).toEqual({right: 1, read: 1, labelled: 1})
    expect(tallies.speakers).toEqual({right: 1, read: 1, labelled: 1})
    expect(tallies.reportedSpeakers).toEqual({right: 1, read: 1, labelled: 1})
    expect(f1(tallies.figures)).toBe(1)
    expect(tallies.dates.right).toBe(1)
    expect(tallies.events.right).toBe(1)
  })

  test('a reading of nothing is wrong in everything that is labelled', () => {
    const nothing = {entities: [], quotations: [], dates: [], figures: [], events: []}
    const {tallies, misses} = scoreWhole([{gold, article: {...read, ...nothing}}])
    for (const figure of [
      'quotations',
      'reported',
      'people',
      'dates',
      'figures',
      'events',
    ] as const)
      expect(tallies[figure]).toEqual({right: 0, read: 0, labelled: 1})
    expect(misses).toContainEqual({what: 'events: not found', article: 'mill', words: 'burned'})
  })

  test.each([
    ['another value', {value: 41}],
    ['another qualifier', {qualifier: 'exact'}],
    ['another unit', {unit: 'percent'}],
    ['words beyond the label', {span: {start: 0, end: TEXT.length}}],
  ] as const)('a figure with %s is another', (_, change) => {
    const figures = read.figures.map((one) => ({...one, ...change}))
    expect(f1(scoreWhole([{gold, article: {...read, figures}}]).tallies.figures)).toBe(0)
  })

  test.each([
    ['2019-05-17', 1],
    ['2019-05-17/2019-05-20', 1],
    ['2019', 0],
    ['2019-05/2020', 0],
    [null, 0],
  ])('an event dated %s where the label says 2019-05: %d', (edtf, right) => {
    const events = read.events.map((one) => ({...one, edtf}))
    expect(scoreWhole([{gold, article: {...read, events}}]).tallies.events.right).toBe(right)
  })
})

describe('the reader on the open part', () => {
  let tallies: WholeScore['tallies']

  beforeAll(async () => {
    const pairs = []
    for (const gold of loadWhole('open')) {
      const {value} = await readArticle(gold.text)
      if (value !== null) pairs.push({gold, article: value})
    }
    tallies = scoreWhole(pairs).tallies
  }, 60_000)

  // a little below what is measured (docs/accuracy.md); raised when the reader gets better, and lowered when new articles came
  test.each([
    ['quotations', 0.99],
    ['kinds', 0.98],
    ['speakers', 0.96],
    ['reported', 0.95],
    ['reportedSpeakers', 0.9],
    ['people', 0.99],
    ['organisations', 0.93],
    ['dates', 0.97],
    ['figures', 0.96],
    ['events', 0.94],
    ['instruments', 0.97],
    ['metadata', 0.97],
  ] as const)('%s is at least %d', (figure, floor) => {
    expect(f1(tallies[figure])).toBeGreaterThanOrEqual(floor)
  })
})
