import {sentenceCase} from '../sentence-case.ts'
import {formatCount, type NumberWording} from './numbers.ts'

const SMALL = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

export const englishNumbers: NumberWording = {
  group: ',',
  decimal: '.',
  scales: [
    {value: 1e12, word: 'trillion'},
    {value: 1e9, word: 'billion'},
    {value: 1e6, word: 'million'},
  ],
  small: SMALL,
}

export function counted(count: number, one: string, many: string): string {
  return `${numberWord(count)} ${count === 1 ? one : many}`
}

/** The same at the start of a sentence, which begins with a word: "Forty-one further statements". */
export function countedAtStart(count: number, one: string, many: string): string {
  const tens = TENS[Math.floor(count / 10)]
  const unit = count % 10
  const word =
    TEENS[count - 10] ??
    (tens === undefined ? numberWord(count) : unit === 0 ? tens : `${tens}-${SMALL[unit]}`)
  return sentenceCase(`${word} ${count === 1 ? one : many}`)
}

const TEENS = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
]
const TENS: Readonly<Record<number, string>> = {
  2: 'twenty',
  3: 'thirty',
  4: 'forty',
  5: 'fifty',
  6: 'sixty',
  7: 'seventy',
  8: 'eighty',
  9: 'ninety',
}

/** In words up to nine, then in digits. */
export function numberWord(count: number): string {
  return formatCount(count, {...englishNumbers, scales: []})
}
