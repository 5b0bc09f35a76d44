import {expect, test} from 'vitest'
import {tiesBlank} from '../../src/text/ties-blank.ts'

/** The text with what a line does not part joined by a tilde. */
function tied(text: string): string {
  return [...text]
    .map((letter, at) => (letter === ' ' && tiesBlank(text, at) ? '~' : letter))
    .join('')
}

test.each([
  ['on 2 December 2023 and May 14, 2024', 'on 2~December 2023 and May~14, 2024'],
  ['3–5 October, (1 Jan. 2020)', '3–5~October, (1~Jan. 2020)'],
  ['in December 2023, of 2023 December', 'in December 2023, of 2023 December'],
  ['para 4, paras. 5–6, ¶ 7, §§ 8, p. 9', 'para~4, paras.~5–6, ¶~7, §§~8, p.~9'],
  ['(n 1) Art. 7, Article IV, No. 3', '(n~1) Art.~7, Article~IV, No.~3'],
  ['12 km, 60 cm of snow, 40 per cent', '12~km, 60~cm of snow, 40~per cent'],
  ['£1.2 million; 5 p.m.; 9 percent', '£1.2~million; 5~p.m.; 9~percent'],
  ['J. K. Falk, Ms Falk and Dr. Évora', 'J.~K.~Falk, Ms~Falk and Dr.~Évora'],
])('%s', (text, expected) => {
  expect(tied(text)).toBe(expected)
})

test('other words are parted at their blanks', () => {
  const text = 'They counted 140 men of 9 ships. The May sun; in 2023 March came. Articles The I am'
  expect(tied(text)).toBe(text)
})
