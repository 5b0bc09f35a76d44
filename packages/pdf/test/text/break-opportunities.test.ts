import {describe, expect, test} from 'vitest'
import {breaksBetween, classOf} from '../../src/text/break-opportunities.ts'

/** A text with `|` wherever a line may end between two characters. */
function broken(text: string): string {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  return [...text]
    .map((character, index) => {
      const [before, left, right] = [codes[index - 1] ?? 0, codes[index] ?? 0, codes[index + 1]]
      const blank = [left, right].some((code) => code !== undefined && classOf(code) !== 'other')
      return right !== undefined && !blank && breaksBetween(before, left, right)
        ? `${character}|`
        : character
    })
    .join('')
}

describe('a line may end', () => {
  test.each([
    ['after a hyphen between letters', 'a well-known plan', 'a well-|known plan'],
    ['not between a sign and its number', 'at -5 or 2019-2020', 'at -5 or 2019-2020'],
    ['after a dash between words, not within a range', 'London–Oslo, 10–20', 'London–|Oslo, 10–20'],
    ['after a dash that joins two clauses', 'the boat—and the quay', 'the boat—|and the quay'],
    ['after a stroke between words', 'and/or', 'and/|or'],
    [
      'between Chinese characters, but not before a stop or after a bracket',
      '他说（是的）。',
      '他|说|（是|的）。',
    ],
    ['in Korean at spaces alone', '강철환 씨는 말했다', '강철환 씨는 말했다'],
    ['nowhere inside a word or a number', 'don’t 10,000 3.5%', 'don’t 10,000 3.5%'],
  ])('%s', (_, text, expected) => {
    expect(broken(text)).toBe(expected)
  })

  test.each([
    [' ', 'space'],
    ['\u00a0', 'fixedSpace'],
    ['\u202f', 'fixedSpace'],
    ['\u200b', 'zeroWidthBreak'],
    ['\u00ad', 'ignorable'],
    ['a', 'other'],
  ])('blank %j is %s', (character, kind) => {
    expect(classOf(character.charCodeAt(0))).toBe(kind)
  })
})
