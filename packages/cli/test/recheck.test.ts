import {appendFileSync, copyFileSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {folderWith, run} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

const page = (people: number, publisher: string, more = '') => `<!doctype html><html lang="en-GB">
<head><title>Ferry to Ostrey Island stops</title><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="2031-11-03">${more}</head><body><article><h1>Ferry to Ostrey Island stops</h1>
<p>The ferry to Ostrey Island will not run before March, its owner said on Monday. About ${people} people live on the island.</p>
<p>“We cannot pay for the repair,” said Hugo Tamsin, who runs Saltness Ferries. He has run them for as long as anybody on the island can tell.</p>
</article></body></html>`

const LATER = '<meta property="article:modified_time" content="2031-11-05">'
const said = async (...args: readonly string[]) => {
  const {code, out, err} = await run(folder, args)
  return {code, err, out: out.toString()}
}
const collect = (file: string, text: string, ...more: readonly string[]) => {
  writeFileSync(join(folder, file), text)
  return said('collect', file, '-o', 'c', ...more)
}

beforeAll(async () => {
  await collect('page.html', page(240, 'The Quay Post'), '--url', 'https://example.org/ferry')
  const {out} = await said('search', 'c', 'repair', '--files')
  await said('init', out.trim(), '-o', 'ferry')
  const {results} = JSON.parse((await said('query', 'ferry', 'figures', '--json')).out)
  const evidence = JSON.stringify([results[0]?.id])
  appendFileSync(
    join(folder, 'ferry/dossier.yaml'),
    `\nanalysis:\n  bottomLine: {text: About 240 people live on the island., evidence: ${evidence}}\n`,
  )
  await said('memo', 'ferry', '-o', 'memo.docx')
}, 120_000)

test('nothing is found while nothing has changed; what the corpus has not is named', async () => {
  expect(await said('recheck', 'c', 'ferry', 'memo.docx')).toMatchObject({
    code: 0,
    err: expect.not.stringContaining('warning'),
    out: 'ferry: 1 of 1 articles looked for, nothing found\nmemo.docx: 1 of 1 articles looked for, nothing found\n',
  })
  writeFileSync(join(folder, 'other.txt'), 'Late bus\n\n“It was late,” said Bo Lind.\n')
  expect(await said('recheck', 'c', 'other.txt')).toMatchObject({
    code: 0,
    err: expect.stringMatching(/^other\.txt: article-\w+ is not in the corpus, and was not/),
    out: 'other.txt: 0 of 1 articles looked for, nothing found\n',
  })
  expect(await said('recheck', 'ferry', 'c')).toMatchObject({code: 3})
  expect(await said('recheck', 'c')).toMatchObject({code: 2})
})

test('a correction reaches the dossier and the documents that were made of it', async () => {
  await collect(
    'later.html',
    page(190, 'The Quay Post', LATER),
    '--url',
    'https://example.org/ferry',
  )
  const {code, out, err} = await said('recheck', 'c', 'ferry', 'memo.docx')
  expect(code).toBe(1)
  expect(out).toMatch(/^ferry: warning: .* has a later version in the corpus, article-\w+;/)
  expect(out).toMatch(
    /\nferry: error: analysis\.bottomLine \(About 240 people live on the island\.\) stands on \S+ \(About 240\), which is lost in /,
  )
  expect(out).toMatch(
    /\nmemo\.docx: error: analysis\.bottomLine \(About 240 [^)]+\) stands on \S+.*, which is lost/,
  )
  expect(err).toMatch(/ferry\/articles\/\S+\.article\.json: marked/)
  expect((await said('lint', 'ferry')).out).toContain('[source-superseded]')
})

test('what was withdrawn reaches whoever cites it, or a copy of it', async () => {
  const copy = page(240, 'Orm Evening').replace('as long as anybody', 'as long as anyone')
  await collect('copy.html', copy, '--status', 'withdrawn')
  expect((await said('recheck', 'c', 'memo.docx')).out).toMatch(
    /warning: article-\w+ is in the corpus with article-\w+ \(Orm Evening\), a copy .* \[copy-withdrawn\]/,
  )
  // it is known, and its publisher says nothing of it
  const {err} = await collect('page.html', page(240, 'The Quay Post'), '--status', 'withdrawn')
  expect(err).toMatch(/^article-\w+ \(withdrawn\)\n$/)
  await said('collect', 'page.html', '-o', 'c', '--again')
  const {code, out} = await said('recheck', 'c', 'ferry', '--json')
  expect([code, JSON.parse(out).findings]).toEqual([
    1,
    expect.arrayContaining([
      expect.objectContaining({code: 'source-withdrawn', severity: 'error', file: 'ferry'}),
    ]),
  ])
  expect((await said('lint', 'ferry')).out).toContain('[source-withdrawn]')
  expect(readdirSync(join(folder, 'ferry/articles'))).toHaveLength(1)
})

test('what is found is said though nothing can be marked, and each file is named once', async () => {
  await said('publish', 'ferry', '-o', 'copy.json')
  // JSON is YAML, which is read and not written
  copyFileSync(join(folder, 'copy.json'), join(folder, 'copy.yaml'))
  const {code, out, err} = await said('recheck', 'c', 'copy.yaml')
  expect(code).toBe(5)
  expect(out).toMatch(/^copy\.yaml: error: article-\w+ was withdrawn/)
  expect(err.match(/holds the article \S+ itself, and only JSON is written/g)).toHaveLength(1)
  const marked = await said('recheck', 'c', 'copy.json')
  expect([marked.code, marked.err.match(/copy\.json: marked/g)]).toEqual([1, [expect.any(String)]])
})
