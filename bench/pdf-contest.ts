import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {openPdf} from '../packages/pdf/src/reader/file.ts'
import {pages} from '../packages/pdf/src/reader/pages.ts'
import {startEngine} from './engine-process.ts'
import {type Contestant, type Course, measure, once, type Result, writeText} from './measure.ts'
import {markdownTable} from './report.ts'
import {benchText, standardSize} from './text.ts'

export interface ContestInput {
  readonly root: string
  /** Where texts and finished files go. */
  readonly folder: string
  /** Path of the setup that engines read. */
  readonly setup: string
}

const own = 'onrecord'
const rivals = ['chromium', 'typst', 'pdfmake', 'react-pdf', 'pdfkit']

/** Lengths of a document of which the longest has about 500 pages, as multiples of the standard text. */
const lengths = [1, 5, 9, 18]

/** The same text in the same faces, by this library and by others. Gives the section of the report. */
export async function pdfContest({root, folder, setup}: ContestInput): Promise<string> {
  const worker = (engine: string): Contestant['command'] => [
    process.execPath,
    join(root, 'bench', 'worker.ts'),
    engine,
    setup,
  ]
  const contestants: Contestant[] = [
    {name: own, command: worker(join(folder, 'own', 'engines', 'onrecord-pdf.ts'))},
    ...rivals.map((name) => ({name, command: worker(join(root, 'bench', 'rivals', `${name}.ts`))})),
  ]
  const course: Course = {folder, text: (round) => benchText(round + 1), extension: 'pdf'}
  const results = await measure(contestants, course)
  const [ours] = contestants
  const long = ours ? await longDocuments(ours, course) : []
  return [comparison(results), ratios(results), lengthTable(long)].join('\n\n')
}

function comparison(results: readonly Result[]): string {
  const base = results.find(({name}) => name === own)?.warm ?? Number.NaN
  return markdownTable(
    ['engine', 'warm, ms', 'times as long', 'first run, ms', 'file, kB', 'pages'],
    results.map(({version, warm, first, bytes, file}) => [
      version,
      warm.toFixed(0),
      `${(warm / base).toFixed(1)} ×`,
      first.toFixed(0),
      (bytes / 1000).toFixed(0),
      String(pagesOf(file)),
    ]),
  )
}

function ratios(results: readonly Result[]): string {
  const [ours, ...others] = results
  const fastest = [...others].sort((a, b) => a.warm - b.warm)[0]
  if (!ours || !fastest) return ''
  const times = (other: Result | undefined): string => ((other?.warm ?? 0) / ours.warm).toFixed(1)
  const named = (name: string): string => times(others.find((each) => each.name === name))
  return `The fastest of the others, ${fastest.version}, takes ${times(fastest)} times as long; pdfmake ${named('pdfmake')} times, @react-pdf/renderer ${named('react-pdf')} times.`
}

interface Length {
  readonly pages: number
  readonly milliseconds: number
  readonly peak: number
}

/** Each length in a process of its own, so that the memory is that of the one document. */
async function longDocuments({command}: Contestant, course: Course): Promise<readonly Length[]> {
  const found: Length[] = []
  for (const length of lengths) {
    const size = {
      words: standardSize.words * length,
      headings: standardSize.headings * length,
      tables: standardSize.tables * length,
      rows: standardSize.rows,
    }
    const output = join(course.folder, `onrecord-${length}.pdf`)
    const text = writeText(100 + length, {...course, text: (round) => benchText(round, size)})
    const {milliseconds, peak} = await once(startEngine(command), {text, output})
    found.push({pages: pagesOf(output), milliseconds, peak})
  }
  return found
}

function lengthTable(long: readonly Length[]): string {
  return markdownTable(
    ['pages', 'fresh process, ms', 'ms a page', 'most memory of the process, MB'],
    long.map(({pages, milliseconds, peak}) => [
      String(pages),
      milliseconds.toFixed(0),
      (milliseconds / pages).toFixed(1),
      (peak / 1e6).toFixed(0),
    ]),
  )
}

function pagesOf(path: string): number {
  return pages(openPdf(readFileSync(path))).length
}
