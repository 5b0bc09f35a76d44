/** A number in words: what it is worth, and the word after it that may be what is counted. */
export interface WrittenNumber {
  readonly value: number
  /** What else it may be worth: "ten" in "ten to fifteen thousand", the per cents of "one in five". */
  readonly also: readonly number[]
  readonly words: string
  /** Whether it is written in digits; in words small numbers may be the analyst's own count ("two reasons"). */
  readonly digits: boolean
  /** The words that follow it in its sentence, at most three, in small letters. */
  readonly counted: readonly string[]
}

/**
 * The numbers in a text: digits with separators and scale words, and English number words. Ordinals are none, and neither is
 * "one" where it counts nothing ("no one", "one of them").
 */
export function numbersIn(text: string): WrittenNumber[] {
  const numbers = [...text.matchAll(NUMBER)].filter((match) => !isPronoun(text, match))
  return numbers.map((match) => {
    const [words] = match
    const rest = text.slice(match.index + words.length)
    const digits = /\d/.test(words)
    return {
      value: worthOf(words),
      also: [...scaledBy(words, rest), ...secondYear(text.slice(0, match.index), words)],
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
/** A number in words; "and" joins only after a scale ("a hundred and five"), since "ten and fifteen" are two. */
const IN_WORDS = String.raw`(?:${UNIT}|a (?=${SCALE}))(?:(?:-|\s+|(?<=${SCALE})\s+and\s+)(?:${UNIT}|${SCALE}))*`
const IN_DIGITS = String.raw`\d+(?:[,\u00A0\u202F]\d{3})*(?:\.\d+)?(?:[\s-]?(?:${SCALE}|bn|m|k)(?!\p{L}))?`
const RANGE = new RegExp(String.raw`^\s*(?:to|and|or|[-–])\s*(${IN_DIGITS}|${IN_WORDS})`, 'iu')
const RATIO = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(${IN_DIGITS}|${IN_WORDS})\s+(?:(?:out of|in|of)(?:\s+every)?)\s+(${IN_DIGITS}|${IN_WORDS})(?![\p{L}\p{N}])`,
  'giu',
)
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,]|\p{L}-)(?:${IN_DIGITS}(?!\p{L}|[.,]?\d)|${IN_WORDS}(?!\p{L}))`,
  'giu',
)

/** Shares and multiples in words, and what they are worth in digits; for evidence alone, since they say no exact number. */
export function sharesIn(text: string): WrittenNumber[] {
  const shares = SHARES.flatMap(([words, values]) =>
    new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'iu').test(text) ? values : [],
  )
  const ratios = [...text.matchAll(RATIO)].flatMap(([, part = '', whole = '']) =>
    percents(worthOf(part), worthOf(whole)),
  )
  return [...shares, ...ratios].map((value) => ({
    value,
    also: [],
    words: String(value),
    digits: true,
    counted: [],
  }))
}

/** Own list: words by which English says a share, as a pattern, and the digits that others write for it. */
const SHARES: readonly (readonly [words: string, values: readonly number[]])[] = [
  ['half|halves|halved', [50, 0.5]],
  ['(?:a|one)[\\s-]third', [33, 33.3]],
  ['two[\\s-]thirds', [66, 66.7, 67]],
  ['(?:a|one)[\\s-]quarter', [25, 0.25]],
  ['three[\\s-]quarters', [75, 0.75]],
  ['(?:a|one)[\\s-]fifth', [20]],
  ['(?:a|one)[\\s-]tenth', [10]],
  ['twice|doubl(?:e|es|ed|ing)|twofold', [2, 100, 200]],
  ['thrice|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|threefold', [3, 200, 300]],
  ['quadrupl(?:e|es|ed|ing)|fourfold', [4, 300, 400]],
  ['(?:a|one)[\\s-]dozen', [12]],
  ['(?:a|one)[\\s-]decade', [10]],
  ['(?:a|one)[\\s-]century', [100]],
]

function percents(part: number, whole: number): number[] {
  if (!(whole > part && part > 0)) return []
  const percent = (part / whole) * 100
  return [...new Set([Math.floor(percent), Math.round(percent), Math.round(percent * 10) / 10])]
}

/** "ten to fifteen thousand" and "2 or 3 million" say the scale once for both. */
function scaledBy(words: string, rest: string): number[] {
  if (/\p{L}\s*$/u.test(words) && SCALES.has(/\p{L}+$/u.exec(words)?.[0].toLowerCase() ?? ''))
    return []
  const [, second = ''] = RANGE.exec(rest) ?? []
  const scale = SCALES.get(/\p{L}+$/u.exec(second)?.[0].toLowerCase() ?? '')
  return scale === undefined ? [] : [worthOf(words) * scale]
}

/** "2034/35" and "2034–35" are two years. */
function secondYear(before: string, words: string): number[] {
  const [, century] = /(?<!\d)(\d\d)\d\d[/–-]$/.exec(before) ?? []
  return century !== undefined && /^\d\d$/.test(words) ? [Number(century + words)] : []
}

/** "no one came", "one of them": it counts nothing. */
function isPronoun(text: string, {index, 0: words}: RegExpMatchArray): boolean {
  if (words.toLowerCase() !== 'one') return false
  return (
    /\b(?:no|any|every|each|some|this|that|the|only)\s$/i.test(text.slice(0, index)) ||
    /^\s(?:of|another|who|that|by|day|such|side|after)\b/i.test(
      text.slice((index ?? 0) + words.length),
    )
  )
}

function worthOf(words: string): number {
  return /\d/.test(words) ? digitsValue(words) : wordsValue(words)
}

function digitsValue(words: string): number {
  const [, figure = '', scale = ''] = /^([\d.,\u00A0\u202F]+)[\s-]?(\p{L}*)$/u.exec(words) ?? []
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
