import {execFileSync} from 'node:child_process'
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {loadGold} from '../packages/read/test/gold/load-gold.ts'
import type {ContestInput} from './pdf-contest.ts'
import type {ReadingTexts, ReadingTimes} from './reading.ts'
import {markdownTable, median} from './report.ts'

const lengths = [10_000, 100_000, 1_000_000]

/** How fast the reader is, warm, and how its time grows with the length. Gives the section of the report. */
export async function readContest({folder}: ContestInput): Promise<string> {
  const sources = loadGold('open').map(({text}) => text)
  const manyParagraphs = lengths.map((length) => joined(sources, 0, length))
  const oneParagraph = manyParagraphs.map((text) => text.replace(/\s*\n\s*/g, ' '))
  const texts: ReadingTexts = {
    articles: storiesIn(new URL('articles/', import.meta.url)),
    lengths: [...manyParagraphs, ...oneParagraph],
  }
  const file = join(folder, 'reading.json')
  writeFileSync(file, JSON.stringify(texts))
  const engine = join(folder, 'own', 'engines', 'onrecord-read.ts')
  return report(JSON.parse(execFileSync(process.execPath, [engine, file], {encoding: 'utf8'})))
}

/** Whole stories of 6.4 to 6.8 kB, one of each kind of house. */
function storiesIn(folder: URL): readonly string[] {
  return readdirSync(folder)
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

/** Articles one after another from a place on, cut at a length. */
function joined(sources: readonly string[], from: number, length: number): string {
  let text = ''
  for (let at = from; text.length < length; at += 1)
    text += `${sources[at % sources.length] ?? ''}\n\n`
  return text.slice(0, length)
}

function report({perArticle, perLength}: ReadingTimes): string {
  const milliseconds = median(perArticle)
  const row = (label: string, from: number): readonly string[] => [
    label,
    ...lengths.map((length, at) => {
      const time = perLength[from + at] ?? Number.NaN
      return `${time.toFixed(0)} (${((time / length) * 1e3).toFixed(2)})`
    }),
  ]
  const table = markdownTable(
    ['ms (and ms a kB)', ...lengths.map((length) => `${length / 1000} kB`)],
    [row('many paragraphs', 0), row('one paragraph', lengths.length)],
  )
  return `An article of 6.6 kB: ${milliseconds.toFixed(2)} ms, ${(1000 / milliseconds).toFixed(0)} a second on one core.\n\n${table}`
}
