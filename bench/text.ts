/** A text to be set, as plain data that every engine reads the same way. */
export interface BenchText {
  readonly title: string
  readonly blocks: readonly BenchBlock[]
}

type BenchBlock =
  | {readonly type: 'heading'; readonly text: string}
  | {
      readonly type: 'paragraph'
      readonly text: string
      /** A footnote at the end of the paragraph. */
      readonly note?: string | undefined
    }
  | {
      readonly type: 'table'
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export interface TextSize {
  /** Words in paragraphs; headings and tables come on top. */
  readonly words: number
  readonly headings: number
  readonly tables: number
  readonly rows: number
}

/** The size that issue and documentation speak of. */
export const standardSize: TextSize = {words: 10_000, headings: 20, tables: 3, rows: 40}

/** Makes a text: the same seed, the same text. Names, numbers and the order of sentences differ from seed to seed. */
export function benchText(seed: number, size: TextSize = standardSize): BenchText {
  const random = randomFrom(seed)
  const blocks: BenchBlock[] = []
  const wordsEach = size.words / size.headings
  const tableEvery = Math.max(1, Math.floor(size.headings / size.tables))
  let tables = 0
  for (let chapter = 0; chapter < size.headings; chapter += 1) {
    blocks.push({type: 'heading', text: headingText(random)})
    blocks.push(...paragraphs(random, wordsEach))
    if (tables < size.tables && chapter % tableEvery === tableEvery - 1) {
      blocks.push(table(random, size.rows))
      tables += 1
    }
  }
  return {title: `Harbour report ${seed}`, blocks}
}

type Random = () => number

/** Mulberry32: small, seeded, and equal everywhere. */
export function randomFrom(seed: number): Random {
  let state = (seed * 0x9e3779b9) >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function pick<Value>(random: Random, values: readonly [Value, ...Value[]]): Value {
  return values[Math.floor(random() * values.length)] ?? values[0]
}

function paragraphs(random: Random, words: number): readonly BenchBlock[] {
  const blocks: BenchBlock[] = []
  let left = Math.round(words)
  while (left > 0) {
    const sentences: string[] = []
    let length = 0
    const goal = Math.min(left, 45 + Math.floor(random() * 70))
    while (length < goal) {
      const made = sentence(random)
      sentences.push(made)
      length += made.split(' ').length
    }
    blocks.push({type: 'paragraph', text: sentences.join(' ')})
    left -= length
  }
  return blocks
}

export function sentence(random: Random): string {
  const text = pick(random, patterns)(random)
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
}

const patterns: readonly [(random: Random) => string, ...((random: Random) => string)[]] = [
  (r) => `${who(r)} ${said(r)} that ${what(r)} ${became(r)} ${when(r)}`,
  (r) => `${when(r)} ${who(r)} ${did(r)} ${what(r)}, and ${what(r)} ${became(r)}`,
  (r) =>
    `${what(r)} ${became(r)}, although ${who(r)} had ${pick(r, ['asked', 'pleaded', 'prepared', 'petitioned'])} for ${what(r)} since ${year(r)}`,
  (r) =>
    `of the ${count(r)} ${pick(r, people)} in ${place(r)}, ${share(r)} per cent ${pick(r, ['depended on', 'contributed to', 'complained about', 'disregarded'])} ${what(r)}`,
  (r) => `${who(r)} ${did(r)} ${what(r)} ${when(r)}; ${who(r)} ${said(r)} nothing of ${what(r)}`,
  (r) =>
    `nobody in ${place(r)} ${pick(r, ['remembered', 'could explain', 'had anticipated', 'would acknowledge'])} why ${what(r)} ${became(r)}`,
]

const people: readonly [string, ...string[]] = [
  'fishermen',
  'pilots',
  'households',
  'apprentices',
  'shopkeepers',
  'lighthouse keepers',
  'councillors',
  'representatives',
  'engineers',
  'schoolteachers',
]

const adjectives: readonly [string, ...string[]] = [
  'northern',
  'temporary',
  'municipal',
  'uninsured',
  'provisional',
  'seasonal',
  'half-finished',
  'controversial',
  'independent',
  'interrupted',
  'comparatively small',
  'old',
  'new',
  'disputed',
  'long-awaited',
  'forgotten',
]

const things: readonly [string, ...string[]] = [
  'breakwater',
  'timetable',
  'ferry service',
  'insurance scheme',
  'dredging contract',
  'maintenance fund',
  'winter route',
  'storm warning',
  'agreement',
  'inspection',
  'administration of the quay',
  'lock gate',
  'tide table',
  'harbour wall',
  'compensation',
  'survey',
  'licence',
  'railway connection',
  'warehouse',
  'fleet',
]

function who(random: Random): string {
  return random() < 0.5
    ? `the ${pick(random, ['harbour master', 'council', 'operator', 'ombudsman', 'commission', 'association', 'ministry'])} of ${place(random)}`
    : `${pick(random, ['Ms', 'Mr', 'Dr'])} ${name(random)}`
}

function what(random: Random): string {
  return `the ${pick(random, adjectives)} ${pick(random, things)}${random() < 0.3 ? ` of ${place(random)}` : ''}`
}

function said(random: Random): string {
  return pick(random, [
    'announced',
    'said',
    'confirmed',
    'insisted',
    'acknowledged',
    'wrote',
    'reported',
    'had predicted',
  ])
}

function did(random: Random): string {
  return pick(random, [
    'inspected',
    'postponed',
    'approved',
    'refused to finance',
    'reconstructed',
    'reopened',
    'measured',
    'paid for',
  ])
}

function became(random: Random): string {
  return pick(random, [
    'was abandoned',
    'remained in operation',
    'cost more than expected',
    'had been extended twice',
    'was found to be inadequate',
    'became the responsibility of the province',
    'closed for repairs',
    `reached ${count(random)} passengers`,
  ])
}

function when(random: Random): string {
  const month = pick(random, [
    'January',
    'February',
    'April',
    'June',
    'September',
    'October',
    'December',
  ])
  return pick(random, [
    `on ${1 + Math.floor(random() * 28)} ${month} ${year(random)}`,
    `in the autumn of ${year(random)}`,
    'before the end of the season',
    `within ${2 + Math.floor(random() * 40)} days`,
    'after the second storm',
  ])
}

function year(random: Random): string {
  return String(1952 + Math.floor(random() * 80))
}

function count(random: Random): string {
  return `${1 + Math.floor(random() * 98)},${String(Math.floor(random() * 1000)).padStart(3, '0')}`
}

function share(random: Random): string {
  return `${Math.floor(random() * 100)}.${Math.floor(random() * 10)}`
}

/** Names by the thousand, so that no engine lives on words that it has seen. */
function name(random: Random): string {
  const first = pick(random, [
    'Hal',
    'Mor',
    'Ves',
    'Tan',
    'Ol',
    'Ber',
    'Kir',
    'Sund',
    'Av',
    'Fen',
    'Gar',
    'Lin',
    'Quay',
    'Rav',
    'Thor',
  ])
  const middle = pick(random, ['a', 'e', 'o', 'in', 'er', 'en', 'ar', 'ul', ''])
  return `${first}${middle}${pick(random, ['vik', 'stead', 'mouth', 'sen', 'ley', 'by', 'holm', 'dal', 'wick', 'ton', 'fjord', 'man'])}`
}

function place(random: Random): string {
  return `${random() < 0.2 ? pick(random, ['Upper ', 'Lower ', 'Port ', 'Great ']) : ''}${name(random)}`
}

function headingText(random: Random): string {
  return `What ${name(random)} ${pick(random, ['decided', 'measured', 'left undone', 'paid for', 'was promised'])}`
}

function table(random: Random, rows: number): BenchBlock {
  return {
    type: 'table',
    caption: `Crossings from ${place(random)}`,
    head: ['Harbour', 'What was found', 'Year', 'Crossings'],
    rows: Array.from({length: rows}, () => [
      place(random),
      `${what(random)} ${became(random)}`,
      year(random),
      count(random),
    ]),
  }
}
