import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {folderWith, run} from './run.ts'

const {folder, remove} = folderWith({
  'story.txt':
    'Lock leaks\n\nORM — The lock of Orm was shut on Monday.\n\n“It leaks,” read a note on the gate.\n\nThe harbour board had met at noon.\n',
})
afterAll(remove)

await run(folder, ['init', 'story.txt', '-o', 'dossier', '--id', 'st'])
const file = join(folder, 'dossier/dossier.yaml')
const before = readFileSync(file, 'utf8')
const {results} = JSON.parse(
  (await run(folder, ['query', 'dossier', 'quotations', '--json'])).out.toString(),
) as {results: {id: string}[]}

/** The dossier with a correction of its one quotation. */
function correct(words: string): void {
  const correction = `{ref: "${results[0]?.id}", set: {speaker.mention: ${words}, speaker.type: organisation}, by: Ada Vale, on: 2031-01-02, why: The minutes}`
  writeFileSync(file, before.replace('corrections: []', `corrections:\n  - ${correction}`))
}

test('who spoke, as the article names them, is added in dossier.yaml and printed', async () => {
  expect(results).toHaveLength(1)
  correct('The harbour board')
  expect((await run(folder, ['verify', 'dossier'])).code).toBe(0)
  const asked = await run(folder, [
    'query',
    'dossier',
    'quotations',
    '--speaker',
    'harbour board',
    '--json',
  ])
  expect(JSON.parse(asked.out.toString()).results).toMatchObject([{id: results[0]?.id}])
  const {out} = await run(folder, ['brief', 'dossier', '--format', 'md', '-o', '-'])
  expect(out.toString()).toMatch(/harbour board/i)
})

test('and words that the article has not break the evidence lock', async () => {
  correct('The ministry')
  const {code, out, err} = await run(folder, ['verify', 'dossier'])
  expect([code, `${out}${err}`]).toEqual([
    4,
    expect.stringContaining('expected words of the article'),
  ])
  expect((await run(folder, ['brief', 'dossier', '--format', 'md', '-o', '-'])).code).toBe(4)
})
