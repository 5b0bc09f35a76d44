import {execFileSync} from 'node:child_process'
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
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
/** The Node that the user has, beside the pinned one that runs the tests. */
const nodes = [
  ...new Set([process.env.ONRECORD_CONSUMER_NODE ?? process.execPath, process.execPath]),
]

describe('the packed packages, installed into an empty folder', () => {
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'onrecord-smoke-'))
    writeFileSync(join(folder, 'package.json'), '{"private": true, "type": "module"}')
    writeFileSync(join(folder, 'make.mjs'), consumer)
    copyFileSync(join(root, 'examples/harbour-town/article.txt'), join(folder, 'article.txt'))
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...tarballs()], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  }, 300_000)

  afterAll(() => rmSync(folder, {recursive: true, force: true}))

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

  test.each(nodes)(
    'run the command on %s',
    (node) => {
      const command = join(folder, 'node_modules', 'onrecord', 'dist', 'cli.js')
      const json = execFileSync(node, [command, 'read', 'article.txt', '--json'], {
        cwd: folder,
        encoding: 'utf8',
        maxBuffer: 1e8,
        env: {...process.env, INIT_CWD: folder},
      })
      expect(JSON.parse(json)).toMatchObject({type: 'article', schemaVersion: 1})
    },
    60_000,
  )
})

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
