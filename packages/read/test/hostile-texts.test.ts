import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'

/** What rules of reading wait for, to be met far too often. */
const PIECES: readonly string[] = [
  ...['“', '”', '‘', '’', '"', "'", '«', '(', ')', '[', ']', '{', '’s '],
  ...[
    '.',
    ', ',
    '; ',
    ': ',
    '—',
    '- ',
    '? ',
    '! ',
    '…',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '/',
    '|',
    '&',
    '@',
    '_',
  ],
  ...[
    'a',
    'A',
    'A ',
    'A. ',
    'AB ',
    'Abel ',
    'Ana Vale ',
    'É',
    '港',
    '1',
    '1,',
    '1.',
    '12 ',
    '1,000 ',
    '2024 ',
  ],
  ...[
    '$',
    '£5 ',
    '5% ',
    'million ',
    'and ',
    'or ',
    'of ',
    'of the ',
    'the ',
    'a ',
    'to ',
    'in ',
    'that ',
    'who ',
  ],
  ...[
    'he ',
    'she ',
    'they ',
    'his ',
    'Mr ',
    'Mrs ',
    'Dr. ',
    'Prof ',
    'Prime Minister ',
    'Senator ',
    'Minister of ',
  ],
  ...[
    'said ',
    'says ',
    'told ',
    'said that ',
    'according to ',
    'adding that ',
    'asked whether ',
    'the report ',
    'spokesman ',
  ],
  ...[
    'October ',
    '3 October ',
    'Monday ',
    'last week ',
    'between ',
    'Treaty ',
    'Convention on ',
    'United Nations ',
    'LONDON ',
  ],
  ...['Reuters ', 'By ', 'Published ', 'which was ', 'son of ', 'brother ', 'company ', 'shares '],
]
const SHORT = 6_000
const TIMES = 4
/** Four times the length: four times the work if linear, sixteen if square. */
const MOST_GROWTH = 13
/** Below this the clock tells nothing. Microseconds. */
const LEAST = 250_000
const LONG = 75_000
/** Four times the length. */
const MOST_OF_LONG = 5

test('work grows more slowly than the square of the length, whatever a text repeats', async () => {
  const repeated = fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 6})
  await fc.assert(
    fc.asyncProperty(repeated, fc.constantFrom('en', undefined), async (pieces, language) => {
      const growth = await leastGrowth(pieces.join(''), language)
      expect(growth).toBeLessThan(MOST_GROWTH)
    }),
    {numRuns: 60, seed: 20, endOnFailure: true},
  )
}, 300_000)

/** What an engine searches or copies at each step is no step of ours, and shows in long texts alone. */
test.each([
  ['lines of a page', '>\n'],
  ['quotations in one paragraph', '“No.” '],
  ['marks that nobody closes', '$‘”'],
])('work on long texts grows as they do: %s', async (_, piece) => {
  expect(await leastGrowth(piece, 'en', LONG, MOST_OF_LONG)).toBeLessThan(MOST_OF_LONG)
})

/** Work on the long text by work on the short one: a busy machine is asked again, the smallest of each counts. */
async function leastGrowth(
  piece: string,
  language: string | undefined,
  length: number = SHORT,
  most: number = MOST_GROWTH,
): Promise<number> {
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let turn = 0; turn < 4; turn++) {
    long = Math.min(long, await work(piece, length * TIMES, language))
    if (long < LEAST) return 1
    short = Math.min(short, await work(piece, length, language))
    if (long < most * short) break
  }
  return long / short
}

/** Processor time of reading, in microseconds. */
async function work(piece: string, length: number, language: string | undefined): Promise<number> {
  const text = `The title\n\n${piece.repeat(Math.ceil(length / piece.length))}`
  const start = process.cpuUsage()
  await readArticle(text, {kind: 'text', language})
  const {user, system} = process.cpuUsage(start)
  return user + system
}
