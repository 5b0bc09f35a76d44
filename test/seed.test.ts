import {execFileSync} from 'node:child_process'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {readArticle} from '@onrecord/read'
import {expect, test} from 'vitest'
import {resource} from './support/tools.ts'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

test('the seed article: every quotation, its speakers, its head', async (ctx) => {
  const data = resource(ctx, 'ONRECORD_EVAL_DIR')
  const {value} = await readArticle(readFileSync(join(data, 'seed/article.txt')), {kind: 'text'})
  const folder = mkdtempSync(join(tmpdir(), 'onrecord-seed-'))
  writeFileSync(join(folder, 'article.json'), JSON.stringify(value))
  const scores = JSON.parse(
    execFileSync(
      process.execPath,
      [join(data, 'score.mjs'), 'seed', '--models', folder, '--json'],
      {
        encoding: 'utf8',
      },
    ),
  )
  rmSync(folder, {recursive: true})
  expect(scores.quotations.found).toBe(18)
  expect(scores.quotations.speakers).toBeGreaterThanOrEqual(16)
  expect(scores.parts.metadata).toBe(1)
  expect(scores.total).toBeGreaterThanOrEqual(0.95)
})

test('nothing of the seed article stands in the project', (ctx) => {
  const data = resource(ctx, 'ONRECORD_EVAL_DIR')
  const article = readFileSync(join(data, 'seed/article.txt'), 'utf8')
  const [, title = ''] = article.split('\n\n')
  // its title may stand as a citation, and names are facts
  const names = gold(data)
    .filter(({type}) => type === 'organisation')
    .flatMap(({names}) => names.split('|'))
  const prose = [title, ...names].reduce((text, part) => text.replaceAll(part, ' '), article)
  const sequences = new Set(runs(prose, 7))
  const found = projectFiles().flatMap((file) =>
    runs(readFileSync(join(root, file), 'utf8'), 7)
      .filter((words) => sequences.has(words))
      .map((words) => `${file}: ${words}`),
  )
  expect(found).toEqual([])
})

test('no person of the seed article is named where articles are read', (ctx) => {
  const data = resource(ctx, 'ONRECORD_EVAL_DIR')
  const people = gold(data)
    .filter(({type}) => type === 'person')
    .flatMap(({names}) => names.split('|'))
  const found = projectFiles()
    .filter((file) => file.startsWith('packages/read/'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8')
      return people.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`)
    })
  expect(found).toEqual([])
})

function gold(data: string): {type: string; names: string}[] {
  return JSON.parse(readFileSync(join(data, 'seed/gold.json'), 'utf8')).entities
}

function projectFiles(): string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\n')
    .filter((file) => /\.(?:ts|mjs|js|json|md|txt|ya?ml|html|css)$/.test(file))
    .filter((file) => file !== 'pnpm-lock.yaml')
}

/** Every sequence of `length` words, in lower case. */
function runs(text: string, length: number): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? []
  return words.slice(length - 1).map((_, at) => words.slice(at, at + length).join(' '))
}
