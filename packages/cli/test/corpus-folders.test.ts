import {execFileSync} from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {expandSources} from '../src/batch/expand-inputs.ts'
import {folderFiles} from '../src/corpus/folder-files.ts'
import {examples, folderWith, run, runProcess} from './run.ts'

const {folder, remove} = folderWith({'a-file': 'A line\n'})
afterAll(remove)

const MARK = '{"type": "corpus", "schemaVersion": 1}'

const story = (day: number) => `Ferry count for day ${day}

${day} May 2031

“We carried ${100 + day} people over the river,” said Ada Vale, who runs the ferry.
`

beforeAll(() => {
  mkdirSync(join(folder, 'pages/june'), {recursive: true})
  for (const day of [1, 2]) writeFileSync(join(folder, 'pages', `day-${day}.txt`), story(day))
  writeFileSync(join(folder, 'pages/june/day-3.txt'), story(3))
})

describe('a corpus', () => {
  test('in which there is nothing is named as such', async () => {
    mkdirSync(join(folder, 'bare'))
    writeFileSync(join(folder, 'bare/corpus.json'), MARK)
    for (const asked of [
      ['verify', 'bare'],
      ['collect', 'bare', '-o', 'other'],
    ]) {
      const {code, err} = await run(folder, asked)
      expect([code, err]).toEqual([3, expect.stringContaining('bare is a corpus with no article')])
      writeFileSync(join(folder, 'bare/corpus.json'), '{}')
      const other = await run(folder, asked)
      expect([other.code, other.err]).toEqual([3, expect.stringContaining('of something else')])
      writeFileSync(join(folder, 'bare/corpus.json'), MARK)
    }
  })

  test('inside the folder that is collected is passed over', async () => {
    const pages = join(folder, 'pages')
    expect(await run(pages, ['collect', '.', '-o', 'corpus'])).toMatchObject({code: 0})
    const {code, err} = await run(pages, ['collect', '.', '-o', './corpus/'])
    expect(code).toBe(0)
    expect(err).toMatch(/\.\/corpus\/: 3 known\n$/)
  })

  test('inside the folder that is collected into another is its articles', async () => {
    const {code, err} = await run(folder, ['collect', 'pages', '-o', 'other'])
    expect(code).toBe(0)
    expect(err).toMatch(/pages\/corpus\/articles\/\w\w\/article-\w+\.article\.json: article-/)
    expect(err).not.toMatch(/records|sources/)
    expect(readdirSync(join(folder, 'other/articles'))).toHaveLength(3)
  })

  test('has a folder of its own: not one of pages, nor a dossier', async () => {
    cpSync(join(examples, 'harbour-town'), join(folder, 'dossier'), {recursive: true})
    for (const taken of ['pages', 'dossier']) {
      const {code, out, err} = await run(folder, ['collect', 'pages', '-o', taken, '--json'])
      expect([code, JSON.parse(out.toString()).error.code]).toEqual([5, 'output-taken'])
      expect(err).toMatch(/is no corpus, and not empty; expected a corpus, or a folder that is/)
      expect(existsSync(join(folder, taken, 'corpus.json'))).toBe(false)
    }
  })

  test('that cannot be written is refused before anything is read', async () => {
    const {code, err} = await run(folder, ['collect', 'pages', '-o', 'a-file/inner'])
    expect([code, err.trimEnd().split('\n')]).toEqual([5, [expect.stringMatching(/^onrecord: /)]])
  })

  test('that is collected into itself has the records that were deleted', async () => {
    rmSync(join(folder, 'other/records'), {recursive: true})
    const {code, err} = await run(folder, ['collect', 'other', '-o', 'other'])
    expect([code, err]).toEqual([0, expect.stringMatching(/\nother: 3 known\n$/)])
    expect(readdirSync(join(folder, 'other/records'))).toHaveLength(3)
  })

  test('without an article is a corpus, and no bug', async () => {
    mkdirSync(join(folder, 'empty'))
    writeFileSync(join(folder, 'empty/corpus.json'), '{"type": "corpus", "schemaVersion": 1}')
    expect((await run(folder, ['verify', 'empty'])).code).toBe(3)
    expect((await run(folder, ['collect', 'empty', '-o', 'x'])).code).toBe(3)
    expect((await run(folder, ['search', 'empty', 'ferry'])).code).toBe(0)
  })

  test('is not made into a brief of each of its articles', async () => {
    expect(await run(folder, ['brief', 'other'])).toMatchObject({code: 3})
    expect(readdirSync(folder).filter((name) => name.endsWith('.pdf'))).toEqual([])
  })

  test('has articles of any size', async () => {
    const path = 'articles/ab/long.article.json'
    const text = `"${'a'.repeat(20_000_001)}"\n`
    await folderFiles(join(folder, 'long')).write(path, text)
    expect(await folderFiles(join(folder, 'long')).read(path)).toHaveLength(text.length)
    expect(readFileSync(join(folder, 'long', path))).toHaveLength(text.length)
  })
})

test.skipIf(process.platform === 'win32')('a pipe in a folder is not waited for', () => {
  const pipes = join(folder, 'pipes')
  mkdirSync(pipes)
  execFileSync('mkfifo', [join(pipes, 'pipe.txt')])
  writeFileSync(join(pipes, 'day-1.txt'), story(1))
  expect(expandSources([pipes], join(folder, 'x'))).toEqual([join(pipes, 'day-1.txt')])
})

test('what cannot be read is counted', async () => {
  writeFileSync(join(folder, 'picture.png'), 'no article')
  writeFileSync(join(folder, 'none.txt'), '')
  const {code, err} = await run(folder, [
    'collect',
    'pages/day-1.txt',
    'picture.png',
    'none.txt',
    '-o',
    'y',
  ])
  expect([code, err]).toEqual([3, expect.stringMatching(/\ny: 1 added, 2 not collected\n$/)])
})

test('a page that takes more memory than there is does not stop the others', () => {
  mkdirSync(join(folder, 'large'))
  const more = 'Ada Vale, who runs the ferry, said that 103 people were carried over.\n\n'
  writeFileSync(join(folder, 'large/a.txt'), `${story(1)}\n${more.repeat(90_000)}`)
  for (let day = 1; day <= 12; day++) {
    writeFileSync(join(folder, 'large', `day-${day}.txt`), story(day))
  }
  const {code, err} = runProcess(folder, ['collect', 'large', '-o', 'z', '--jobs', '2'], {
    env: {NODE_OPTIONS: '--max-old-space-size=120'},
  })
  expect(code).toBe(3)
  expect(err).toMatch(/large\/a\.txt takes more memory than there is; give it alone/)
  expect(err).toMatch(/\nz: 12 added, 1 not collected\n$/)
})
