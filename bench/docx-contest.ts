import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {document, englishLabels, heading, paragraph, table} from '../packages/document/src/index.ts'
import {textOf, unzipParts} from '../packages/docx/src/finalize/package-parts.ts'
import {renderDocx} from '../packages/docx/src/index.ts'
import {type Contestant, measure, type Result} from './measure.ts'
import {benchMemo} from './memo.ts'
import type {ContestInput} from './pdf-contest.ts'
import {markdownTable} from './report.ts'

interface Rival extends Contestant {
  /** A command that succeeds where the engine is installed. */
  readonly probe: readonly [string, ...string[]]
  /** How to install it. */
  readonly install: string
}

const own = 'onrecord-docx'

/** The same memo by this library, by pandoc, by a template engine and by python-docx. Gives the section of the report. */
export async function docxContest({root, folder, setup}: ContestInput): Promise<string> {
  writeFileSync(join(folder, 'template.docx'), await templateOf())
  const rivals = rivalsIn(root, setup)
  const installed = rivals.filter(({probe}) => succeeds(probe))
  const worker = join(root, 'bench', 'worker.ts')
  const engine = join(folder, 'own', 'engines', `${own}.ts`)
  const ours: Contestant = {name: own, command: [process.execPath, worker, engine, setup]}
  const results = await measure([ours, ...installed], {
    folder,
    text: (round) => benchMemo(round + 1),
    extension: 'docx',
    warmUps: 12,
  })
  const missing = rivals.filter((rival) => !installed.includes(rival))
  return [comparison(results, missing), ratios(results)].join('\n\n')
}

function rivalsIn(root: string, setup: string): readonly Rival[] {
  const folder = join(root, 'bench', 'rivals')
  const worker = (name: string): Contestant['command'] => [
    process.execPath,
    join(root, 'bench', 'worker.ts'),
    join(folder, `${name}.ts`),
    setup,
  ]
  const python = pythonWithDocx()
  return [
    {
      name: 'pandoc',
      command: worker('pandoc'),
      probe: ['pandoc', '--version'],
      install: "Debian's pandoc",
    },
    {
      name: 'docxtemplater',
      command: worker('docxtemplater'),
      probe: [
        process.execPath,
        '-e',
        `require(${JSON.stringify(join(folder, 'node_modules', 'docxtemplater'))})`,
      ],
      install: '`pnpm install` in `bench/rivals`',
    },
    {
      name: 'python-docx',
      command: [python, join(folder, 'python-docx.py')],
      probe: [python, '-c', 'import docx'],
      install: "Debian's python3-docx",
    },
  ]
}

/** Debian's packages belong to its own Python, which another may stand before. */
function pythonWithDocx(): string {
  const places = ['python3', '/usr/bin/python3']
  return places.find((place) => succeeds([place, '-c', 'import docx'])) ?? 'python3'
}

function succeeds([program, ...args]: Rival['probe']): boolean {
  return spawnSync(program, args, {stdio: 'ignore'}).status === 0
}

/** A small letter to be filled in, for the template engine: loops over blocks and rows, in our styles. */
function templateOf(): Promise<Uint8Array> {
  const tags = ['a', 'b', 'c', 'd']
  const rows = tags.map((tag, index) =>
    index === 0 ? `{#rows}{${tag}}` : index === 3 ? `{${tag}}{/rows}` : `{${tag}}`,
  )
  const children = [
    paragraph('{#blocks}'),
    paragraph('{#heading}'),
    heading(1, '{text}'),
    paragraph('{/heading}'),
    paragraph('{#paragraph}'),
    paragraph('{text}'),
    paragraph('{/paragraph}'),
    paragraph('{#table}'),
    table({
      caption: '{caption}',
      head: tags.map((tag) => `{#head}{${tag}}{/head}`),
      rows: [rows],
    }),
    paragraph('{/table}'),
    paragraph('{/blocks}'),
  ]
  return renderDocx(
    document({title: '{title}', language: 'en-GB', labels: englishLabels, children}),
  )
}

function comparison(results: readonly Result[], missing: readonly Rival[]): string {
  const base = results.find(({name}) => name === own)?.warm ?? Number.NaN
  return markdownTable(
    ['engine', 'warm, ms', 'times as long', 'first run, ms', 'file, kB', 'footnotes', 'rows'],
    [
      ...results.map(({version, warm, first, bytes, file}) => [
        version,
        warm.toFixed(0),
        `${(warm / base).toFixed(1)} ×`,
        first.toFixed(0),
        (bytes / 1000).toFixed(0),
        ...contentsOf(file),
      ]),
      ...missing.map(({name, install}) => [
        `${name}: not installed (${install})`,
        ...Array.from({length: 6}, () => '–'),
      ]),
    ],
  )
}

/** How many references to notes and rows of tables a file has, counted in its body, so that nothing is compared that is not there. */
function contentsOf(file: string): readonly string[] {
  const part = unzipParts(readFileSync(file)).get('word/document.xml')
  const body = part ? textOf(part) : ''
  const count = (tag: string): string =>
    String(body.match(new RegExp(`<w:${tag}[ >/]`, 'g'))?.length ?? 0)
  return [count('footnoteReference'), count('tr')]
}

function ratios(results: readonly Result[]): string {
  const [ours, ...others] = results
  if (!ours || others.length === 0) return 'None of the others is installed.'
  const named = others.map(
    ({version, warm, first}) =>
      `${version} takes ${(warm / ours.warm).toFixed(1)} times as long warm and ${(first / ours.first).toFixed(1)} times in its first run`,
  )
  return `${named.join('; ')}.`
}
