// English number words. Source: Oxford English Dictionary; scale words with the short scale, as all English-language news uses it.

import {numbered, ONE_TO_TEN, words} from './words.ts'

/** Words below one hundred → value. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    0,
    `zero ${ONE_TO_TEN} eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`,
  ),
  ...numbered(2, 'twenty thirty forty fifty sixty seventy eighty ninety', 10),
])

/** Words that multiply what stands before them → factor. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['mln', 1e6],
  ['bln', 1e9],
  ['trn', 1e12],
  ['trln', 1e12],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['dozen', 12],
])

/** Plural words for a number that nobody gives. */
export const VAGUE_NUMBERS: ReadonlySet<string> = words(
  'dozens scores hundreds thousands millions billions trillions lakhs crores tens',
)

/** Fraction signs → value. */
export const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
])

/** Denominators in words, singular and plural → value of one part. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  [
    ...numbered(2, 'half third quarter fifth sixth seventh eighth ninth tenth'),
    ['fourth', 4] as const,
  ].flatMap(([noun, parts]) => [
    [noun, 1 / parts],
    [noun === 'half' ? 'halves' : `${noun}s`, 1 / parts],
  ]),
)

/** Ordinal words → value. */
export const ORDINALS: ReadonlyMap<string, number> = numbered(
  1,
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
)
