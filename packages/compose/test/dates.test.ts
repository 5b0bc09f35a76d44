import {describe, expect, it} from 'vitest'
import {dateWords} from '../src/wording/date-words.ts'
import {formatDate} from '../src/wording/dates.ts'
import {dayBounds} from '../src/wording/edtf.ts'
import {wordingFor} from '../src/wording/wording-for.ts'

const british = wordingFor('en-GB').dates
const american = wordingFor('en-US').dates

describe('formatDate', () => {
  it.each([
    ['2023-12-22', '22 December 2023', 'December 22, 2023'],
    ['2024-05-06T09:30:00Z', '6 May 2024', 'May 6, 2024'],
    ['2023-10', 'October 2023', 'October 2023'],
    ['2023', '2023', '2023'],
    ['2023-23', 'autumn 2023', 'fall 2023'],
    ['2023~', 'about 2023', 'about 2023'],
    ['2023-10?', 'October 2023 (uncertain)', 'October 2023 (uncertain)'],
    ['199X', '1990s', '1990s'],
    ['19XX', '1900s', '1900s'],
    ['2023-XX-XX', '2023', '2023'],
    ['2020/2023', '2020–2023', '2020–2023'],
    ['2023-07/2023-09', 'July–September 2023', 'July–September 2023'],
    ['2023-10-03/2023-10-05', '3–5 October 2023', 'October 3–5, 2023'],
    ['2023-10-30/2023-11-02', '30 October – 2 November 2023', 'October 30 – November 2, 2023'],
    [
      '2023-12-30/2024-01-02',
      '30 December 2023 – 2 January 2024',
      'December 30, 2023 – January 2, 2024',
    ],
    ['2023/..', 'since 2023', 'since 2023'],
    ['../2023-10', 'until October 2023', 'until October 2023'],
  ])('%s', (edtf, inBritish, inAmerican) => {
    expect(formatDate(edtf, british)).toBe(inBritish)
    expect(formatDate(edtf, american)).toBe(inAmerican)
  })

  it.each([
    ['2023-09', 'end', 'late September 2023'],
    ['2023', 'start', 'early 2023'],
    ['2023', 'mid', 'mid-2023'],
    ['2023', 'approx', 'about 2023'],
    ['2023~', 'approx', 'about 2023'],
    ['2023/..', 'end', 'since late 2023'],
    ['../2023', 'start', 'until early 2023'],
    ['2023-06-22/..', 'start', 'since 22 June 2023'],
    ['2023-09-04', 'end', '4 September 2023'],
  ] as const)('%s with the modifier %s', (edtf, modifier, words) => {
    expect(formatDate(edtf, british, modifier)).toBe(words)
  })

  it('prints what it cannot read as it came', () => {
    expect(formatDate('2023-13', british)).toBe('2023-13')
    expect(formatDate('soon', british)).toBe('soon')
    expect(formatDate('../..', british)).toBe('../..')
  })
})

describe('dateWords', () => {
  it('prints a date as documents in a language do', () => {
    expect(dateWords('2023-12-22', 'en-GB')).toBe('22 December 2023')
    expect(dateWords('2023-12-22', 'en-US')).toBe('December 22, 2023')
    expect(dateWords('2023', 'ko', 'end')).toBe('late 2023')
  })
})

describe('dayBounds', () => {
  it.each([
    ['2023-12-22', '2023-12-22', '2023-12-22'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-22', '2023-06-01', '2023-08-31'],
    ['199X', '1990-01-01', '1999-12-31'],
    ['2023-09/2023-11', '2023-09-01', '2023-11-30'],
    ['2023/..', '2023-01-01', null],
    ['soon', null, null],
  ])('%s', (edtf, from, to) => {
    expect(dayBounds(edtf)).toEqual({from, to})
  })
})
