import {existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {folderWith, run} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

const page = (carried: number, more = '') => `<!doctype html><html lang="en-GB"><head>
<title>Ferry count</title><meta property="og:site_name" content="The Quay Post">
<meta property="article:published_time" content="2031-05-03">${more}</head><body><article><h1>Ferry count</h1>
<p>“We carried ${carried} people over the river,” said Ada Vale, who runs the ferry.</p>
<p>Carl Novak, the harbour master, said that three of them had no ticket, as he does each week.</p></article></body></html>`

const LATER = '<meta property="article:modified_time" content="2031-05-05">'

let corpus = ''
let count = 0
beforeEach(async () => {
  corpus = `c${++count}`
  writeFileSync(join(folder, 'page.html'), page(103))
  await run(folder, ['collect', 'page.html', '-o', corpus, '--url', 'https://example.org/count'])
})

const articleFiles = () =>
  readdirSync(join(folder, corpus), {recursive: true, encoding: 'utf8'})
    .filter((path) => path.endsWith('.article.json'))
    .map((path) => join(folder, corpus, path))

const said = async (...args: readonly string[]) => {
  const {code, out, err} = await run(folder, [...args])
  return {code, err, out: out.toString()}
}

async function collectLater(): Promise<void> {
  writeFileSync(join(folder, 'later.html'), page(130, LATER))
  await run(folder, ['collect', 'later.html', '-o', corpus, '--url', 'https://example.org/count'])
}

test('a copy that a synchronised folder made is told of, and takes no place', async () => {
  const [file = ''] = articleFiles()
  const copy = file.replace('.article.json', ' (conflicted copy).article.json')
  const text = readFileSync(file, 'utf8')
  writeFileSync(copy, text.replaceAll('Ada Vale', 'Ada Vole'))
  const {code, err} = await said('query', corpus, 'quotations', '--speaker', 'Vale')
  expect([code, err]).toEqual([0, expect.stringMatching(/conflicted copy.*it differs from /)])
  expect((await said('collect', corpus, '-o', corpus)).code).toBe(0)
  expect(readFileSync(file, 'utf8')).toBe(text)
  expect(existsSync(copy)).toBe(true)
  for (const n of [1, 2, 3]) writeFileSync(copy.replace('copy)', `copy ${n})`), text)
  expect((await said('verify', corpus)).err).toContain('it differs from')
  expect((await said('collect', corpus, '-o', `${corpus}-new`)).err).toContain('it differs from')
  const lines = (await said('query', corpus, 'articles')).err.trimEnd().split('\n')
  expect(lines).toEqual([
    expect.stringContaining('it differs from'),
    expect.stringMatching(/it is the same as .*; delete it, and so are 2 more such copies$/),
  ])
})

test('an article that is edited in its place is found by what it is now', async () => {
  const [file = ''] = articleFiles()
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"Ada Vale"', '"Ada Valeska"'))
  const soon = Date.now() / 1000 + 5
  utimesSync(file, soon, soon)
  const {out} = await said('query', corpus, 'names', '--name', 'Valeska')
  expect(out).toContain('Ada Valeska')
})

test('what a person corrected stays when all is read again, and that is said', async () => {
  const [file = ''] = articleFiles()
  const edited = readFileSync(file, 'utf8').replace('"current"', '"withdrawn"')
  writeFileSync(file, edited)
  const {code, err} = await said('collect', 'page.html', '-o', corpus, '--again')
  expect([code, err]).toEqual([0, expect.stringMatching(/was corrected by hand .* is kept/)])
  expect(readFileSync(file, 'utf8')).toBe(edited)
})

describe('the later version of an address', () => {
  test('is named beside what the earlier one says', async () => {
    await collectLater()
    const {out} = await said('query', corpus, 'quotations', '--speaker', 'Vale')
    expect(out).toMatch(
      /2031-05-03 · The Quay Post · superseded by article-\w+ · Ferry count\n.*103/,
    )
    expect(out.match(/superseded/g)).toHaveLength(1)
    const table = await said('query', corpus, 'quotations', '--speaker', 'Vale', '--csv')
    expect(table.out).toMatch(/,"current; superseded by article-\w+",/)
  })

  test('stands alone with --current', async () => {
    await collectLater()
    const {out} = await said('search', corpus, 'carried', '--current')
    expect([out.includes('130'), out.includes('103')]).toEqual([true, false])
    expect((await said('search', corpus, 'carried', '--files')).err).toBe(
      'search: 1 of 2 were withdrawn or have a later version; --current leaves them out\n',
    )
    expect((await said('query', 'page.html', 'quotations', '--current')).err).toMatch(
      /--current is for a corpus/,
    )
  })
})

test('figures of one matter stand one under the other, each with its paper', async () => {
  writeFileSync(
    join(folder, 'other.html'),
    page(140)
      .replaceAll('The Quay Post', 'Orm Evening')
      .replace(/<p>Carl.*<\/p>/, ''),
  )
  await run(folder, ['collect', 'other.html', '-o', corpus])
  const asked = ['query', corpus, 'corroboration', '--speaker', 'Vale | Nobody']
  expect((await said(...asked)).out).toMatch(
    /\n {4}103 {2}2031-05-03 · The Quay Post · .*Ada Vale {2}article-.*\n {8}“We carried 103 people over .*\n {4}140 {2}2031-05-03 · Orm Evening · |\n {4}140 .*\n {8}.*\n {4}103 /,
  )
  const [head, ...rows] = (await said(...asked, '--csv')).out.trimEnd().split('\r\n')
  expect(head).toContain('matter,fact,agrees,value,')
  expect(rows.map((row) => row.split(',')[3]).toSorted()).toEqual(['103', '140'])
})

test('of a long list the first are printed, and how many more', async () => {
  mkdirSync(join(folder, 'days'), {recursive: true})
  for (let day = 1; day <= 9; day++) {
    writeFileSync(join(folder, 'days', `${day}.html`), page(day))
  }
  await run(folder, ['collect', 'days', '-o', corpus])
  const {out} = await said('query', corpus, 'names', '--name', 'Vale')
  expect(out).toMatch(/articles: (article-\w+, ){5}article-\w+ and 4 more\n$/)
})

test('a colleague’s corpus does not undo what was corrected here', async () => {
  await run(folder, ['collect', 'page.html', '-o', `${corpus}-theirs`])
  await run(folder, ['collect', 'page.html', '-o', corpus, '--status', 'withdrawn'])
  const {code, err} = await said('collect', `${corpus}-theirs`, '-o', corpus)
  expect([code, err]).toEqual([0, expect.stringContaining('(known)')])
  const {out} = await said('query', corpus, 'articles')
  expect(out).toMatch(/status: withdrawn/)
})
