import {cpSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

beforeEach(() => {
  rmSync(join(folder, 'ht'), {recursive: true, force: true})
  cpSync(join(examples, 'harbour-town'), join(folder, 'ht'), {recursive: true})
})

const file = join(folder, 'ht/dossier.yaml')

/** Changes one place of the copied dossier and gives the line, from 1, on which it stands. */
function change(before: string, after: string): number {
  const text = readFileSync(file, 'utf8')
  const at = text.indexOf(before)
  if (at < 0) throw new Error(`${before} is not in the example`)
  writeFileSync(file, text.replace(before, after))
  return text.slice(0, at).split('\n').length
}

test.each(['harbour-town', 'north-korean-returns'])('nothing is found in %s', async (name) => {
  expect(await run(folder, ['lint', join(examples, name), '--strict'])).toMatchObject({
    code: 0,
    err: '',
  })
})

describe('a finding', () => {
  test('begins with file, line and column, and is an error', async () => {
    const line = change('text: More than 140 seafarers live', 'text: More than 340 seafarers live')
    expect(await run(folder, ['lint', 'ht'])).toMatchObject({code: 1, err: ''})
    expect((await run(folder, ['lint', 'ht'])).out.toString()).toBe(
      `ht/dossier.yaml:${line - 1}:7: error: analysis.claims[0] says “340”, which stands in nothing that it cites; cite what says so, or correct the number (analysis.claims[0]) [number-not-in-evidence]\n`,
    )
  })

  test('has the same as JSON', async () => {
    change('text: More than 140 seafarers live', 'text: More than 340 seafarers live')
    const {code, out} = await run(folder, ['lint', 'ht', '--json'])
    expect([code, JSON.parse(out.toString())]).toMatchObject([
      1,
      {
        findings: [
          {code: 'number-not-in-evidence', severity: 'error', file: 'ht/dossier.yaml', column: 7},
        ],
      },
    ])
  })

  test('that is a warning counts with --strict', async () => {
    change('    - {party: p8, status: quoted, evidence: ["ht:qccgahcdmuf"]}\n', '')
    change('The men stay of their own will.', 'The port authority lets the men stay.')
    expect((await run(folder, ['lint', 'ht'])).code).toBe(0)
    expect(await run(folder, ['lint', 'ht', '--strict'])).toMatchObject({code: 1})
  })
})

test('a mistyped id is answered with the nearest one, at its place', async () => {
  const line = change('evidence: ["ht:qx4s2tbvz6c"]', 'evidence: ["ht:qx4s2tbvz6d"]')
  expect(await run(folder, ['verify', 'ht'])).toMatchObject({
    code: 4,
    err: `ht/dossier.yaml:${line}:17: error: analysis.recommendations[0].evidence cites ht:qx4s2tbvz6d, which names nothing; did you mean ht:qx4s2tbvz6c? (analysis.recommendations[0].evidence) [unknown-evidence]\n`,
  })
})

test.each([
  'https://example.org/story',
  'http://127.0.0.1:9/story.article.json',
  'file:///story.article.json',
])('an article at the address %s is refused and not fetched', async (address) => {
  change('articles/ht.article.json', address)
  expect(await run(folder, ['lint', 'ht'])).toMatchObject({
    code: 3,
    err: `onrecord: ${address} is an address, and nothing is fetched; expected a file in the dossier, such as articles/story.article.json; save the page and read it with "onrecord read"\n`,
  })
})

describe('an article outside the folder', () => {
  test('is refused', async () => {
    change('articles/ht.article.json', '../other.article.json')
    expect(await run(folder, ['lint', 'ht'])).toMatchObject({
      code: 3,
      err: "onrecord: ../other.article.json leads out of the dossier's folder ht; expected a file in it, such as articles/story.article.json, also behind symbolic links; copy the article there\n",
    })
  })

  test('is refused behind a symbolic link', async () => {
    rmSync(join(folder, 'ht/articles/ht.article.json'))
    symlinkSync(
      join(examples, 'harbour-town/articles/ht.article.json'),
      join(folder, 'ht/articles/ht.article.json'),
    )
    expect(await run(folder, ['lint', 'ht'])).toMatchObject({code: 3})
  })
})

test('aliases that multiply are refused', async () => {
  const bomb = [
    'a0: &a0 [x, x]',
    ...Array.from({length: 30}, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`),
  ]
  writeFileSync(file, bomb.join('\n'))
  const {code, err} = await run(folder, ['lint', 'ht'])
  expect([code, err]).toEqual([
    3,
    expect.stringMatching(/^onrecord: ht\/dossier\.yaml is not well-formed YAML; got .*alias/i),
  ])
})
