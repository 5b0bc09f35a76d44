import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {examples, run} from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-publish-'))
afterAll(() => rmSync(folder, {recursive: true, force: true}))
cpSync(join(examples, 'harbour-town'), join(folder, 'dossier'), {recursive: true})
const OLD = 'dossier/articles/ht.article.json'
mkdirSync(join(folder, 'out'))
mkdirSync(join(folder, 'private'))

test('publish writes the copy for others, and the key map for its owner alone', async () => {
  const {code, err} = await run(folder, [
    'publish',
    'dossier',
    '-o',
    'out/copy.json',
    '--key-map',
    'private/keys.json',
  ])
  expect([code, err]).toEqual([
    0,
    expect.stringContaining('private/keys.json: the key map; keep it apart from every document'),
  ])
  const copy = readFileSync(join(folder, 'out/copy.json'), 'utf8')
  expect(copy).not.toMatch(/mendes|key-map/i)
  const keys = JSON.parse(readFileSync(join(folder, 'private/keys.json'), 'utf8'))
  expect(Object.keys(keys)[0]).toBe('warning')
  expect(keys.warning).toMatch(/^SECRET: /)
  expect(keys.entries).toContainEqual({
    printed: 'a deckhand',
    kind: 'person',
    party: 'p3',
    names: expect.arrayContaining(['Rafi Mendes']),
  })
  expect(statSync(join(folder, 'private/keys.json')).mode & 0o777).toBe(0o600)
  expect((await run(folder, ['audit', 'out', '--dossier', 'dossier'])).code).toBe(0)
})

test('a brief is made of the copy alone, marked as it is; none is made once the text is back', async () => {
  expect((await run(folder, ['brief', 'out/copy.json', '-o', 'copy.html'])).code).toBe(0)
  const brief = readFileSync(join(folder, 'copy.html'), 'utf8')
  expect(brief).toMatch(/TLP:CLEAR[\s\S]*voluntary remainers/)
  expect(brief).not.toMatch(/mendes/i)
  const text = join(folder, 'dossier/article.txt')
  const {code, err} = await run(folder, [
    'brief',
    'out/copy.json',
    '--source',
    text,
    '-o',
    'named.html',
  ])
  expect([code, err]).toEqual([3, expect.stringContaining('ht has its text back')])
  expect(existsSync(join(folder, 'named.html'))).toBe(false)
  expect((await run(folder, ['verify', 'out/copy.json', '--source', text])).code).toBe(0)
})

test.each([
  ['publish', ['publish', 'dossier', '-o', 'out/copy2.json']],
  ['convert', ['convert', 'dossier', '--to', 'ris', '-o', 'out/a.ris']],
  ['memo', ['memo', 'dossier', '-o', 'out/memo.md']],
])(
  '%s: a key map in the folder of the output is refused before anything is made',
  async (_, args) => {
    const {code, err} = await run(folder, [...args, '--key-map', 'out/below/keys.json'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('--key-map out/below/keys.json lies in the folder of out/'),
    ])
    expect(existsSync(join(folder, args.at(-1) ?? ''))).toBe(false)
  },
)

test('a key map that a symbolic link leads into the folder of the output is refused, too', async () => {
  symlinkSync(join(folder, 'out'), join(folder, 'elsewhere'))
  const args = ['publish', 'dossier', '-o', 'out/linked.json', '--key-map', 'elsewhere/keys.json']
  expect((await run(folder, args)).code).toBe(2)
  expect(existsSync(join(folder, 'out/keys.json'))).toBe(false)
})

test.each([
  ['publish', ['publish', 'dossier', '-o', 'out/unwritten.json'], 'missing/keys.json', 5],
  ['convert', ['convert', 'dossier', '--to', 'ris', '-o', 'out/unwritten.ris'], 'private', 5],
  ['memo', ['memo', 'dossier', '-o', 'out/unwritten.md'], '-', 2],
])('%s: nothing is made where its key map cannot be', async (_, args, keys, exit) => {
  expect((await run(folder, [...args, '--key-map', keys])).code).toBe(exit)
  expect(existsSync(join(folder, args.at(-1) ?? ''))).toBe(false)
})

test('no key map is left of a document that could not be written', async () => {
  const args = ['brief', 'dossier', '-o', 'missing/brief.md', '--key-map', 'private/brief.json']
  expect((await run(folder, args)).code).toBe(5)
  expect(existsSync(join(folder, 'private/brief.json'))).toBe(false)
})

test.each([
  [['publish', 'dossier', '-o', 'dossier/dossier.yaml']],
  [['publish', 'dossier', '-o', 'out/kept.json', '--key-map', 'dossier/dossier.yaml']],
  [['convert', 'dossier/article.txt', '--to', 'markdown', '-o', 'dossier/article.txt']],
  [['brief', 'dossier/article.txt', '--format', 'md', '-o', 'dossier/article.txt']],
  [['reanchor', OLD, 'dossier/article.txt', '-o', 'dossier/article.txt']],
])('%j does not write over what it is made of', async (args) => {
  const given = ['dossier.yaml', 'article.txt'].map((name) => join(folder, 'dossier', name))
  const before = given.map((file) => readFileSync(file, 'utf8'))
  const {code, err} = await run(folder, args)
  expect([code, err]).toEqual([2, expect.stringContaining('is what this is made of')])
  expect(given.map((file) => readFileSync(file, 'utf8'))).toEqual(before)
})

test('a new revision may take the place of the old one', async () => {
  cpSync(join(folder, OLD), join(folder, 'old.json'))
  const {code, err} = await run(folder, [
    'reanchor',
    'old.json',
    'dossier/article.txt',
    '-o',
    'old.json',
  ])
  expect([code, err]).toEqual([0, 'old.json\n'])
})

test('a document with its key map elsewhere does not hold it', async () => {
  const {code} = await run(folder, [
    'memo',
    'dossier',
    '-o',
    'out/memo.docx',
    '--key-map',
    'private/memo.json',
  ])
  expect([code, statSync(join(folder, 'private/memo.json')).mode & 0o777]).toEqual([0, 0o600])
  expect((await run(folder, ['audit', 'out/memo.docx', '--dossier', 'dossier'])).code).toBe(0)
})
