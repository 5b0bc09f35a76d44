/** A number in words: what it is worth, and the word after it that may be what is counted. */
export interface WrittenNumber {
  readonly value: number
  readonly words: string
  /** Whether it is written in digits; in words small numbers may be the analyst's own count ("two reasons"). */
  readonly digits: boolean
  /** The words that follow it in its sentence, at most three, in small letters. */
  readonly counted: readonly string[]
}

/** The numbers in a text: digits with separators and scale words, and English number words. Ordinals are none. */
export function numbersIn(text: string): WrittenNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [words] = match
    const rest = text.slice(match.index + words.length)
    const digits = /\d/.test(words)
    return {
      value: digits ? digitsValue(words) : wordsValue(words),
      words,
      digits,
      counted: after(rest),
    }
  })
}

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10]),
)
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['m', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
])

const UNIT = [...SMALL.keys(), ...TENS.keys()].sort((a, b) => b.length - a.length).join('|')
const SCALE = 'hundred|thousand|million|billion|trillion'
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:\d+(?:[,\u00A0\u202F]\d{3})*(?:\.\d+)?(?:\s?(?:${SCALE}|bn|m|k)(?!\p{L}))?(?!\p{L}|[.,]?\d)|(?:${UNIT}|a (?=${SCALE}))(?:(?:-|\s+|\s+and\s+)(?:${UNIT}|${SCALE}))*(?![\p{L}-]))`,
  'giu',
)

function digitsValue(words: string): number {
  const [, figure = '', scale = ''] = /^([\d.,\u00A0\u202F]+)\s?(\p{L}*)$/u.exec(words) ?? []
  const factor = SCALES.get(scale.toLowerCase()) ?? 1
  return Math.round(Number(figure.replace(/[,\u00A0\u202F]/g, '')) * factor * 1e6) / 1e6
}

function wordsValue(words: string): number {
  let total = 0
  let part = 0
  for (const word of words.toLowerCase().split(/[\s-]+/)) {
    const scale = SCALES.get(word)
    if (scale === undefined) part += SMALL.get(word) ?? TENS.get(word) ?? (word === 'a' ? 1 : 0)
    else if (scale === 100) part *= 100
    else {
      total += part * scale
      part = 0
    }
  }
  return total + part
}

function after(text: string): string[] {
  const [sentence = ''] = text.split(/[.;:,!?]/)
  return (sentence.match(/[\p{L}'’-]+/gu) ?? []).slice(0, 3).map((word) => word.toLowerCase())
}
