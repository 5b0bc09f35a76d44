import {appendFileSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {folderWith, run} from './run.ts'

const STORY = `Ferry to Ostrey Island stops for the winter

By Maud Ferrant

SALTNESS, 3 November 2031 - The ferry to Ostrey Island will not run before March, its owner said on Monday. About 240 people live on the island.

“We cannot pay for the repair,” said Hugo Tamsin, who runs Saltness Ferries.
`
const CHANGED = `${STORY.replace('About 240 people', 'About 190 people')}
Correction: An earlier version of this article gave a wrong number of people who live on the island.
`

const {folder, remove} = folderWith({'story.txt': STORY, 'changed.txt': CHANGED})
afterAll(remove)

const at = (...path: readonly string[]) => join(folder, ...path)
const out = async (...args: readonly string[]) => (await run(folder, args)).out.toString()

test('from a story to a brief that says that the story has changed', {
  timeout: 120_000,
}, async () => {
  await run(folder, ['init', 'story.txt', '-o', 'ferry', '--id', 'fe'])
  const {results} = JSON.parse(await out('query', 'ferry', 'figures', '--json'))
  const [{id: people}] = results
  const cited = JSON.stringify([people])
  appendFileSync(
    at('ferry', 'dossier.yaml'),
    `\nanalysis:\n  bottomLine: {text: About 240 people live on the island., evidence: ${cited}}\n`,
  )
  await run(folder, ['memo', 'ferry', '-o', 'memo.docx'])
  expect(await out('lint', 'ferry')).toBe('ferry: nothing found\n')
  expect(await out('brief', 'ferry', '--format', 'md', '-o', '-')).not.toContain(
    'has changed since',
  )

  const article = at('ferry', 'articles', 'fe.article.json')
  const before = readFileSync(article, 'utf8')
  const same = await run(folder, [
    'reanchor',
    article,
    'story.txt',
    'memo.docx',
    '--dossier',
    'ferry',
  ])
  expect({code: same.code, err: same.err, out: same.out.toString()}).toMatchObject({
    code: 0,
    err: '',
    out: expect.not.stringContaining('memo.docx'),
  })
  expect(readFileSync(article, 'utf8')).toBe(before)

  const args = [
    'reanchor',
    article,
    'changed.txt',
    'memo.docx',
    '--dossier',
    'ferry',
    '-o',
    'fe-2.json',
  ]
  const changed = await run(folder, args)
  expect(changed).toMatchObject({code: 1, err: expect.stringContaining('marked as superseded')})
  expect(changed.out.toString()).toContain(
    `\nanalysis.bottomLine (About 240 people live on the island.) stands on ${people} (About 240), which is lost\n`,
  )
  expect(changed.out.toString()).toContain(
    `memo.docx: was made of the text as it was before\nmemo.docx: analysis.bottomLine (About 240 people live on the island.) stands on ${people}, which is lost\n`,
  )
  const {supersededBy, ...rest} = JSON.parse(readFileSync(article, 'utf8'))
  expect(rest).toEqual(JSON.parse(before))
  expect(supersededBy).toMatchObject({revision: 2})

  expect(await out('lint', 'ferry')).toContain('[source-superseded]')
  expect((await run(folder, ['lint', 'ferry', '--strict'])).code).toBe(1)
  const BANNER =
    'This document stands on revision 1 of the article, which has changed since: revision 2 has been read, and not yet worked in.'
  for (const format of ['md', 'html']) {
    expect(await out('brief', 'ferry', '--format', format, '-o', '-')).toContain(BANNER)
  }
  for (const file of ['banner.pdf', 'banner.docx']) {
    await run(folder, ['brief', 'ferry', '-o', file])
    // what is embedded is marked, too, and the document made again has the banner as well
    expect(await out('verify', file, '--source', 'story.txt')).toBe(
      `${file}: made again, it is the same bytes\n`,
    )
  }

  writeFileSync(article, readFileSync(at('fe-2.json')))
  const mended = readFileSync(at('ferry', 'dossier.yaml'), 'utf8').replace('About 240', 'About 190')
  const again = JSON.parse(await out('query', 'ferry', 'figures', '--json')).results[0].id
  writeFileSync(at('ferry', 'dossier.yaml'), mended.replaceAll(people, again))
  expect(await out('lint', 'ferry')).toContain('[source-corrected]')
  const brief = await out('brief', 'ferry', '--format', 'md', '-o', '-')
  expect(brief).not.toContain('has changed since')
  expect(brief).toContain(
    'The publisher has corrected this article. Correction: An earlier version of this article gave',
  )
  expect(brief).toContain('Hugo Tamsin, who runs Saltness Ferries')
  expect(brief).toContain('**Article:** fe, revision 2')
})

test('a dossier that cannot be marked is one error with --json, and nothing else', async () => {
  await run(folder, ['init', 'story.txt', '-o', 'inline', '--id', 'fe'])
  const article = at('inline', 'articles', 'fe.article.json')
  const yaml = readFileSync(at('inline', 'dossier.yaml'), 'utf8')
  const whole = JSON.stringify(JSON.parse(readFileSync(article, 'utf8')))
  writeFileSync(
    at('inline', 'dossier.yaml'),
    yaml.replace('  - articles/fe.article.json', () => `  - ${whole}`),
  )
  const args = ['reanchor', article, 'changed.txt', '--dossier', 'inline', '--json']
  const {code, out: said} = await run(folder, args)
  expect(code).toBe(3)
  expect(JSON.parse(said.toString())).toEqual({
    error: expect.objectContaining({code: 'not-marked'}),
  })
})
