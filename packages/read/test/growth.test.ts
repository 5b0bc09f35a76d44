import {Session} from 'node:inspector/promises'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {readArticle} from '../src/index.ts'

// Beyond what a reader has in mind (32,768 characters, and the stretch before), work may not depend on what a text told long ago.
const SHORT = 66_000
const TIMES = 3
/** Three times the length: three times the steps if linear, nine if square. At first a text has less to remember. */
const MOST_GROWTH = 4

const GIVEN = 'Mara Tobin Ines Caleb Rhona Piet Lena Oskar Dunya Felix'.split(' ')
const SYLLABLES =
  'ba der fin gol har jen kos lund mer nok per quil ros sten tor ul ver wim yar zol'.split(' ')

/** Another surname for each number. */
function surname(number: number): string {
  let name = ''
  for (let rest = number + 400; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    name += SYLLABLES[rest % SYLLABLES.length]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function fullName(number: number): string {
  return `${GIVEN[number % GIVEN.length]} ${surname(number)}`
}

const SHAPES: Readonly<Record<string, (number: number) => string>> = {
  'another name in each sentence': (i) => `${fullName(i)}, a teacher, walked to the market. `,
  'another speaker for each quotation': (i) => `“It was shut for years,” said ${fullName(i)}. `,
  'one name in each sentence': () => 'Tobin Harder walked to the market and said it was late. ',
  'one name, then pronouns': (i) =>
    i === 0 ? 'Tobin Harder came. ' : 'He walked home. “It was shut for years,” he said. ',
  'descriptions of many': (i) =>
    `${fullName(i)}, a teacher, came. “It was shut for years,” the teacher said. `,
  'another body in each sentence': (i) =>
    `The ${surname(i)} Council met, and its officials said that it would shut. The council said so. `,
  'nobody by name': () => 'The officials said that it would open, and she said that it was late. ',
  'two of one surname, again and again': () =>
    'Ines Harder and Piet Harder met. “It was shut for years,” Harder said. ',
  'another of one given name': (i) =>
    `Tobin ${surname(i)} came. “It was shut for years,” Tobin said. `,
  'a relation of nobody': () => 'Her son walked home. “It was shut for years,” her son said. ',
  'a picture of one agency': () => 'Rain. Photo: Orm Agency\n\nThe agency said it was late.\n\n',
  'first words in capitals': (i) => `ADA VALE left the show after a row with cook ${i}.\n\n`,
  'an office of somebody’s': (i) =>
    `${fullName(i)} left the ${surname(i)} Council. Her office said it was late. The ${surname(i)} Office closed.\n\n`,
  'turns of a transcript': (i) =>
    `${fullName(i).toUpperCase()}: It is late.\n\nQUESTION: Says who?\n\nMR ${surname(i).toUpperCase()}: I do.\n\n`,
  'a word to a paragraph': (i) => `${surname(i)}\n\n`,
  'another line of an author': (i) => `By ${fullName(i)}\n\n`,
  'another wife of each': (i) =>
    `${fullName(i)} and his wife, ${surname(i)}a, came. His wife said it was late. `,
}

const session = new Session()

beforeAll(async () => {
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', {callCount: true, detailed: true})
})

afterAll(() => {
  session.disconnect()
})

test.each(Object.entries(SHAPES))('steps grow as the text does: %s', async (_, sentence) => {
  await expectLinear((i) => sentence(i) + (i % 5 === 4 ? '\n\n' : ''))
})

test('steps grow as the text does: one paragraph', async () => {
  const shapes = Object.values(SHAPES)
  await expectLinear((i) => shapes[i % shapes.length]?.(i) ?? '')
})

test('steps grow as the text does: one sentence of names', async () => {
  await expectLinear((i) => `${i === 0 ? 'They met ' : ''}${fullName(i)}, `)
})

test.each([
  ['numbers', (i: number) => `${i} `],
  ['shares', (i: number) => `${i % 90}% `],
  ['abbreviations', () => 'U.S. '],
  ['laws', (i: number) => `the ${surname(i)} Convention of 1973, `],
  ['letters in brackets', () => '(ORM) '],
  ['quotations', () => '“No.” '],
])('steps grow as the text does: one line of %s', async (_, word) => {
  await expectLinear(word)
})

test('steps grow as the text does: navigation up to the title again', async () => {
  await expectLinear((i) => `rowing club of the county ${i}\n`, 'A title')
})

async function expectLinear(sentence: (number: number) => string, end = ''): Promise<void> {
  const short = await steps(sentence, SHORT, end)
  expect(short).toBeGreaterThan(10_000)
  expect((await steps(sentence, SHORT * TIMES, end)) / short).toBeLessThan(MOST_GROWTH)
}

/** How often the functions and the blocks of the reader are run. */
async function steps(
  sentence: (number: number) => string,
  length: number,
  end: string,
): Promise<number> {
  let text = 'A title\n\n'
  for (let number = 0; text.length < length; number++) text += sentence(number)
  text += end
  await session.post('Profiler.takePreciseCoverage')
  await readArticle(text, {kind: 'text', language: 'en'})
  const {result} = await session.post('Profiler.takePreciseCoverage')
  const own = result.filter(({url}) => url.includes('/read/src/'))
  return own
    .flatMap(({functions}) => functions.flatMap(({ranges}) => ranges))
    .reduce((sum, {count}) => sum + count, 0)
}
