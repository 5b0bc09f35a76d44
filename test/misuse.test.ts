import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {dossierOf} from '../packages/core/src/index.ts'
import {document, englishLabels} from '../packages/document/src/index.ts'
import {readArticle} from '../packages/read/src/index.ts'

const packages = join(dirname(dirname(fileURLToPath(import.meta.url))), 'packages')

/** What checks nothing, and says so: a reading asks it many thousand times, it is what checks, or an error that is thrown, or stands in every page that writes Word files. */
const UNCHECKED: ReadonlySet<string> = new Set(
  (
    'articleId compareSpans contains localId overlaps quotationAnchor spanText trimSpan ' +
    'runsOf sharedShare textHash pathData timelineTable ' +
    'assertNever requireForm requireInput requireOptions MarkingError MissingGlyphError'
  ).split(' '),
)

/** An error from within: what the engine says of a value that nobody looked at. */
const BARE =
  /Cannot (?:read|set|destructure|convert|use)|is not (?:a function|iterable)|undefined \(|is not defined|Unexpected token|Invalid (?:array|string|count|time|code)|circular|Maximum call|must be of type/

const article = (await readArticle('Ferry stops\n\n“It stops,” said Ada Vale.\n')).value
if (article === null) throw new Error('The article is read')
const dossier = dossierOf(article)
const tree = document({
  title: 'Ferry',
  language: 'en',
  labels: englishLabels,
  children: ['It ran.'],
})

const wrong = (): readonly unknown[] => [
  null,
  undefined,
  7,
  Number.NaN,
  '',
  'x',
  {},
  [],
  [null],
  () => {},
  new Uint8Array([1, 2]),
  Promise.resolve(1),
  {type: 'document'},
  {type: 'paragraph'},
  {type: 'emphasis'},
]

const calls = (): readonly (readonly unknown[])[] => [
  [],
  ...wrong().map((one) => [one]),
  ...[article, dossier, tree, 'x', new Uint8Array([1, 2])].flatMap((first) =>
    wrong().map((one) => [first, one]),
  ),
]

/** Every entry of every package but the command, as a program imports it. */
const entries = readdirSync(packages)
  .filter((name) => name !== 'cli')
  .flatMap((name) => {
    const {exports} = JSON.parse(readFileSync(join(packages, name, 'package.json'), 'utf8'))
    const targets: readonly unknown[] = Object.values(exports)
    return targets.flatMap((target) =>
      typeof target === 'string' && target.endsWith('.ts') ? [[`${name}${target.slice(1)}`]] : [],
    )
  })

test.each(entries)('what %s exports says in one line what it cannot take', async (entry) => {
  const module: object = await import(pathToFileURL(join(packages, entry)).href)
  const bare: string[] = []
  for (const [name, value] of Object.entries(module)) {
    if (typeof value !== 'function' || UNCHECKED.has(name)) continue
    for (const given of calls()) {
      const said = await errorOf(value, given)
      if (said !== null && (BARE.test(said) || said.includes('\n'))) bare.push(`${name}: ${said}`)
    }
  }
  expect([...new Set(bare)]).toEqual([])
})

async function errorOf(called: unknown, given: readonly unknown[]): Promise<string | null> {
  if (typeof called !== 'function') return null
  try {
    const isClass = /^class\b/.test(Function.prototype.toString.call(called))
    await (isClass ? Reflect.construct(called, given) : Reflect.apply(called, undefined, given))
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
