import type {Figure} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {at, entity, factsOf, reported} from './hand-made-draft.ts'

function rows(text: string): readonly (readonly unknown[])[] {
  return factsOf(text).figures.map(({span, value, upper, qualifier, unit}: Figure) => [
    text.slice(span.start, span.end),
    value,
    ...(upper === null ? [] : [upper]),
    qualifier,
    unit,
  ])
}

describe('what is counted', () => {
  test.each([
    ['The port lost 3,200 jobs.', '3,200', 3200, 'exact', 'job'],
    ['About 10,000 Harbourians are hiding.', 'About 10,000', 10_000, 'about', 'person'],
    ['The ferry carried 301 passengers.', '301', 301, 'exact', 'person'],
    ['It bought 12 new ocean-going dredgers for the canal.', '12', 12, 'exact', 'dredger'],
    ['Six men drowned.', 'Six', 6, 'exact', 'person'],
    ['Three Democrats stayed away.', 'Three', 3, 'exact', 'person'],
    ['Some 400 Slovenes live on the island.', 'Some 400', 400, 'about', 'person'],
    ['It bought two British tugs.', 'two', 2, 'exact', 'tug'],
    ['Fourteen airmen were rescued.', 'Fourteen', 14, 'exact', 'person'],
    ['Twenty-five families were moved.', 'Twenty-five', 25, 'exact', 'family'],
    [
      'Two hundred and six thousand people fled.',
      'Two hundred and six thousand',
      206_000,
      'exact',
      'person',
    ],
    ['It has a 179-seat hall.', '179', 179, 'exact', 'seat'],
    ['One soldier was killed.', 'One', 1, 'exact', 'person'],
    ['Some 40 aircraft were grounded.', 'Some 40', 40, 'about', 'aircraft'],
    ['Up to 500 houses burned.', 'Up to 500', 500, 'atMost', 'house'],
    ['At least three groups have asked.', 'At least three', 3, 'atLeast', 'group'],
    ['More than 140 seafarers wait.', 'More than 140', 140, 'moreThan', 'person'],
    ['Fewer than 90 of the boats sail.', 'Fewer than 90', 90, 'lessThan', 'boat'],
    ['It sold 50 or more licences.', '50 or more', 50, 'atLeast', 'licence'],
    [
      'An estimated 2.5 million refugees left.',
      'An estimated 2.5 million',
      2_500_000,
      'about',
      'person',
    ],
  ])('%s', (text, ...row) => {
    expect(rows(text)).toEqual([row])
  })

  test('the words for it are kept', () => {
    const text = 'It bought 12 new ocean-going dredgers for the canal.'
    expect(factsOf(text).figures[0]?.measures).toEqual([at(text, 'new ocean-going dredgers')])
  })

  test.each([
    ['Hundreds of islanders fled.', 'Hundreds', 'person'],
    ['Tens of thousands of letters came.', 'Tens of thousands', 'letter'],
    ['A few hundred boats came.', 'few hundred', 'boat'],
    ['It took on billions of dollars in debt.', 'billions of dollars', 'USD'],
  ])('nobody gives the number: %s', (text, words, unit) => {
    expect(rows(text)).toEqual([[words, null, 'vague', unit]])
  })
})

describe('money, shares, measures', () => {
  test.each([
    ['It cost US$40 billion.', 'US$40 billion', 40e9, 'exact', 'USD'],
    ['It cost £20.1m.', '£20.1m', 20_100_000, 'exact', 'GBP'],
    ['It cost S$5.', 'S$5', 5, 'exact', 'SGD'],
    ['It cost AU$52.5 million.', 'AU$52.5 million', 52_500_000, 'exact', 'AUD'],
    ['It cost €3bn.', '€3bn', 3e9, 'exact', 'EUR'],
    ['It cost 400 million won.', '400 million won', 4e8, 'exact', 'KRW'],
    ['It cost ₩9,000.', '₩9,000', 9000, 'exact', 'KRW'],
    ['It cost 26 cents.', '26 cents', 0.26, 'exact', 'USD'],
    ['It cost nearly 30 Singapore dollars.', 'nearly 30 Singapore dollars', 30, 'about', 'SGD'],
    ['Prices rose 4½ per cent.', '4½ per cent', 4.5, 'exact', 'percent'],
    ['Prices rose by fourteen percent.', 'fourteen percent', 14, 'exact', 'percent'],
    ['Turnout fell 3 percentage points.', '3 percentage points', 3, 'exact', 'percentage point'],
    ['One in five of the men was ill.', 'One in five', 20, 'exact', 'percent'],
    ['Two-thirds of the crew left.', 'Two-thirds', 200 / 3, 'exact', 'percent'],
    ['About a quarter of the crew left.', 'About a quarter', 25, 'about', 'percent'],
    ['Half of the crew left.', 'Half', 50, 'exact', 'percent'],
    [
      'The wreck lies 9,420 nautical miles off.',
      '9,420 nautical miles',
      9420,
      'exact',
      'nautical mile',
    ],
    ['It fell to minus 17 degrees.', 'minus 17 degrees', -17, 'exact', 'degree'],
    ['The Alder index lost 508 points.', '508 points', 508, 'exact', 'point'],
  ])('%s', (text, words, value, qualifier, unit) => {
    expect(rows(text)).toEqual([[words, expect.closeTo(value, 6), qualifier, unit]])
  })

  test.each([
    ['It cuts 15-20% of costs.', '15-20%', 15, 20, 'percent'],
    ['It cuts 20 to 25 per cent of costs.', '20 to 25 per cent', 20, 25, 'percent'],
    [
      'It costs between $12 million and $20 million.',
      'between $12 million and $20 million',
      12e6,
      20e6,
      'USD',
    ],
    ['It needs 10 to 12 welders.', '10 to 12', 10, 12, 'person'],
  ])('a range: %s', (text, words, value, upper, unit) => {
    expect(rows(text)).toEqual([[words, value, upper, 'range', unit]])
  })

  test('from one amount to another is a change, not a range', () => {
    expect(rows('Credit rose from US$55 billion to US$110 billion.')).toEqual([
      ['US$55 billion', 55e9, 'exact', 'USD'],
      ['US$110 billion', 110e9, 'exact', 'USD'],
    ])
  })
})

describe('ages and durations', () => {
  test.each([
    ['Ms Adaeze Vale, 52, told reporters.', '52', 52, 'year'],
    ['The 55-year-old mended nets.', '55', 55, 'year'],
    ['She died at the age of 91.', '91', 91, 'year'],
    ['They waited for 33 days.', '33 days', 33, 'day'],
    ['It is held every 4½ years.', '4½ years', 4.5, 'year'],
  ])('%s', (text, words, value, unit) => {
    expect(rows(text)).toEqual([[words, value, 'exact', unit]])
  })
})

describe('no figures', () => {
  test.each([
    'The two sides met on 22 December 2023.',
    'It was the 22nd time.',
    'One of them left.',
    'No one left.',
    'They flew in an A380 and in a Sorrel 737.',
    'Article 5 and Resolution 1718 apply.',
    'She lives at 12 Lantern Street.',
    'Call 555-0102-33.',
    'Quayle won 3-1.',
    'It began in 1987, two years ago.',
    'The Covid-19 rules ended.',
    'They use the new Lark 4 software.',
    'The ratio is 3:1.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([])
  })
})

describe('what a figure belongs to', () => {
  test('a part of what was counted before', () => {
    const text = 'About 900 deckhands are stranded, and some 35 of them are ill.'
    const [whole, part] = factsOf(text).figures
    expect(part).toMatchObject({value: 35, unit: 'person', partOf: whole?.id})
  })

  test('people counted on, without a noun', () => {
    expect(rows('About 60 of the men are ill. Some 35 are owed wages.')).toEqual([
      ['About 60', 60, 'about', 'person'],
      ['Some 35', 35, 'about', 'person'],
    ])
  })

  test('who gives it, and when', () => {
    const text = 'The ministry said that 600 deckhands went home in October.'
    const quotation = reported(text, '600 deckhands went home in October', 'said', 'e1')
    const draft = factsOf(text, {
      entities: [entity(text, 'e1', 'organisation', 'The ministry')],
      quotations: [quotation],
    })
    expect(draft.figures).toMatchObject([
      {value: 600, speaker: {entity: 'e1'}, date: draft.dates[0]?.id, period: '2023-10'},
    ])
  })

  test('what is estimated or still to come', () => {
    expect(factsOf('An estimated 90 boats sank.').figures[0]?.basis).toBe('estimate')
    expect(factsOf('The yard will build 90 boats.').figures[0]?.basis).toBe('plan')
    expect(factsOf('The yard built 90 boats.').figures[0]?.basis).toBeNull()
  })
})
