import {execFileSync, spawnSync} from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** The Node that the user has, beside the pinned one that runs the tests. */
const nodes = [
  ...new Set([process.env.ONRECORD_CONSUMER_NODE ?? process.execPath, process.execPath]),
]

describe('the packed packages, installed into an empty folder', () => {
  let folder = ''
  let warnings = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-smoke-'))
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
    writeFileSync(join(folder, 'make.mjs'), consumer)
    writeFileSync(join(folder, 'import.mjs'), importer)
    copyFileSync(join(root, 'examples/harbour-town/article.txt'), join(folder, 'article.txt'))
    for (const [kind, source] of Object.entries(sources))
      if (typeof source === 'string') writeFileSync(join(folder, `source.${kind}`), source)
      else
        copyFileSync(join(root, 'packages/read/test', source.file), join(folder, `source.${kind}`))
    const {status, stderr} = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', ...tarballs()],
      {
        cwd: folder,
        encoding: 'utf8',
        // by the user's Node, whose version npm holds against what each package asks for
        env: {...process.env, PATH: [dirname(nodes[0] ?? ''), process.env.PATH].join(delimiter)},
        shell: process.platform === 'win32',
      },
    )
    if (status !== 0) throw new Error(stderr)
    warnings = stderr
  }, 300_000)

  afterAll(() => rmSync(folder, {recursive: true, force: true}), 120_000)

  test('nothing that npm warns of', () => expect(warnings).not.toContain('EBADENGINE'))

  test('are bundled for a browser, and ask for no DOM: a worker has none', async () => {
    await build({
      stdin: {contents: inWorker, resolveDir: folder},
      bundle: true,
      format: 'esm',
      platform: 'browser',
      external: ['module'],
      outfile: join(folder, 'worker.mjs'),
      logLevel: 'error',
    })
    const made = execFileSync(process.execPath, ['worker.mjs'], {cwd: folder, encoding: 'utf8'})
    expect(made).toBe('1 # Ferry\n')
  }, 120_000)

  test('make a PDF, a Word file and a page from a text, the same bytes on every Node', () => {
    const made = nodes.map((node) => {
      execFileSync(node, ['make.mjs'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']})
      return ['brief.pdf', 'memo.docx', 'brief.html'].map((name) =>
        readFileSync(join(folder, name)),
      )
    })
    const [[pdf, docx, html] = []] = made
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-')
    expect(docx?.subarray(0, 2).toString()).toBe('PK')
    expect(html?.toString()).toContain('<html')
    for (const other of made) expect(other).toEqual(made[0])
  }, 120_000)

  test('read a source of each kind, the same article on every Node', () => {
    const [first = {}, ...others] = nodes.map((node): Record<string, ImportedArticle> => {
      execFileSync(node, ['import.mjs', ...Object.keys(sources)], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      return JSON.parse(readFileSync(join(folder, 'imported.json'), 'utf8'))
    })
    // Told by its bytes, and with its quotation.
    for (const [kind, {source, quotations}] of Object.entries(first)) {
      expect(source.kind).toBe(kind)
      expect(quotations.map(({speaker}) => speaker.status)).toContain('resolved')
    }
    expect(Object.keys(first)).toEqual(Object.keys(sources))
    for (const other of others) expect(other).toEqual(first)
  }, 120_000)

  test.each(nodes)(
    'run the command on %s',
    (node) => {
      const command = join(folder, 'node_modules', 'onrecord', 'dist', 'cli.js')
      const run = (...args: readonly string[]) =>
        execFileSync(node, [command, ...args, '--json'], {
          cwd: folder,
          encoding: 'utf8',
          maxBuffer: 1e8,
          env: {...process.env, INIT_CWD: folder},
        })
      expect(JSON.parse(run('read', 'article.txt'))).toMatchObject({
        type: 'article',
        schemaVersion: 1,
      })
      // on two threads, which is what makes a thread of it
      const sources = Array.from({length: 20}, (_, n) => `source-${n}.txt`)
      for (const [n, name] of sources.entries())
        writeFileSync(join(folder, name), `Pier ${n} closes\n\n${story}\n`)
      const corpus = `corpus-${nodes.indexOf(node)}`
      const {results} = JSON.parse(run('collect', ...sources, '-o', corpus, '--jobs', '2'))
      expect(results.map(({outcome}: {outcome: string}) => outcome)).toEqual(
        sources.map(() => 'added'),
      )
      expect(JSON.parse(run('search', corpus, 'pier', '7')).results).toHaveLength(1)
    },
    60_000,
  )
})

const story =
  '“The posts have rotted,” said Ms Ines Falk, the harbour engineer. The pier will be closed for a year, the council said on Monday.'

/** A source of each kind that has an importer: its text, or a file of the reader's own tests. */
const sources: Readonly<Record<string, string | {readonly file: string}>> = {
  html: {file: 'pages/plain-blog/input.html'},
  'json-ld': JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Pier closes for a year',
    author: {'@type': 'Person', name: 'Ada Quill'},
    datePublished: '2021-05-03T23:30:00-07:00',
    articleBody: story,
  }),
  ninjs: JSON.stringify({
    uri: 'https://wire.example/1',
    type: 'text',
    standard: {name: 'ninjs', version: '2.1'},
    headlines: [{role: 'main', value: 'Pier closes for a year'}],
    bodies: [{contenttype: 'text/html', value: `<p>${story}</p>`}],
  }),
  markdown: `---\ntitle: Pier closes for a year\ndate: 2021-05-03\n---\n\n${story}\n\n| Year | Cost |\n|---|---|\n| 2020 | £4m |\n`,
  docx: {file: 'files/pier.docx'},
  pdf: {file: 'files/pier.pdf'},
}

interface ImportedArticle {
  readonly source: {readonly kind: string}
  readonly quotations: readonly {readonly speaker: {readonly status: string}}[]
}

/** Reads each source without saying of what kind it is. */
const importer = `
import {readFileSync, writeFileSync} from 'node:fs'
import {verifyArticle} from '@onrecord/core'
import {readArticle} from '@onrecord/read'

const imported = {}
for (const kind of process.argv.slice(2)) {
  const {value, issues} = await readArticle(readFileSync('source.' + kind))
  if (value === null) throw new Error(kind + ': ' + JSON.stringify(issues))
  if (!verifyArticle(value).ok) throw new Error(kind + ': the evidence lock does not hold')
  imported[kind] = value
}
writeFileSync('imported.json', JSON.stringify(imported))
`

/** What is loaded in a worker of a page: every renderer, and the importer of Markdown. */
const inWorker = `
import {document, englishLabels} from '@onrecord/document'
import {renderDocx} from '@onrecord/docx'
import {renderHtml, renderMarkdown} from '@onrecord/html'
import {fromMarkdown} from '@onrecord/read/markdown'

const {value} = fromMarkdown('# Ferry\\n\\n“It leaves late,” said Ada Vale, the skipper.')
const tree = document({title: 'Ferry', language: 'en-GB', labels: englishLabels, children: []})
if (!renderHtml(tree).includes('Ferry') || (await renderDocx(tree)).length === 0) throw new Error('nothing rendered')
console.log(value.quotations.length, renderMarkdown(tree).trim())
`

/** What a user would write, in the words of the README. */
const consumer = `
import {readFileSync, writeFileSync} from 'node:fs'
import {dossierOf, quotations, verifyArticle} from '@onrecord/core'
import {parseArticle} from '@onrecord/core/parse'
import {brief, memo} from '@onrecord/compose'
import {renderDocx} from '@onrecord/docx'
import {fonts} from '@onrecord/fonts'
import {renderHtml} from '@onrecord/html'
import {renderPdf} from '@onrecord/pdf'
import {readArticle} from '@onrecord/read'

const {value: article} = await readArticle(readFileSync('article.txt'), {kind: 'text'})
if (!verifyArticle(article).ok) throw new Error('the evidence lock does not hold')
if (quotations(article, {kind: 'direct'}).length === 0) throw new Error('no direct quotation was found')
if (parseArticle(JSON.parse(JSON.stringify(article))).value === null) throw new Error('the JSON does not parse back')
const dossier = dossierOf(article, {prepared: '2025-03-20'})
writeFileSync('brief.pdf', await renderPdf(brief(dossier), {fonts}))
writeFileSync('memo.docx', await renderDocx(memo(dossier)))
writeFileSync('brief.html', renderHtml(brief(dossier)))
`

function tarballs(): string[] {
  const packages = join(root, 'packages')
  const paths = readdirSync(packages).map((name) => join(packages, name, 'package.tgz'))
  const missing = paths.filter((path) => !existsSync(path))
  if (missing.length > 0) {
    throw new Error(`not packed: ${missing.join(', ')}; run \`npm run check:package\` first`)
  }
  return paths
}
