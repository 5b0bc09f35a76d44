import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {unzipParts, zipParts} from '../../docx/src/finalize/package-parts.ts'
import {letterhead} from '../../docx/test/fixtures/letterhead.ts'
import {examples, folderWith, run} from './run.ts'

const STORY = `Mill bridge shuts after crack is found

By Oona Reff

MILLTHORPE, 3 May 2032 - About 900 drivers a day have to go round, the council said on Monday. “We found a crack as long as my arm,” said Pia Lund, the engineer.
`

const {folder, remove} = folderWith({
  'old.txt': STORY,
  'new.txt': STORY.replace('About 900', 'About 700').replace(
    'as long as my arm',
    'as long as a bus',
  ),
  'other.docx': readFileSync(join(examples, 'harbour-town', 'article.txt')),
})
afterAll(remove)

const dossier = join(examples, 'harbour-town')

beforeAll(async () => {
  writeFileSync(join(folder, 'house.dotx'), letterhead())
  await run(folder, ['memo', dossier, '--template', 'house.dotx', '-o', 'letter.docx'])
  await run(folder, ['memo', 'new.txt', '--id', 'mb', '--compare', 'old.txt', '-o', 'tracked.docx'])
}, 120_000)

const verify = async (...args: readonly string[]) => {
  const {code, out} = await run(folder, ['verify', ...args, '--json'])
  const {findings}: {findings: {code: string; message: string}[]} = JSON.parse(out.toString())
  return {code, codes: findings.map((finding) => finding.code), findings}
}

describe('in a letterhead', () => {
  test('made again with it, the same bytes', async () => {
    const args = ['letter.docx', '--dossier', dossier, '--template', 'house.dotx']
    expect(await verify(...args)).toMatchObject({code: 0, codes: []})
  })

  test('without it, what is needed is said', async () => {
    const {code, codes, findings} = await verify('letter.docx', '--dossier', dossier)
    expect([code, codes]).toEqual([0, ['template-not-rederived']])
    expect(findings[0]?.message).toMatch(/SHA-256 [0-9a-f]{64}.*give it with --template FILE/)
  })

  test('with another one', async () => {
    const args = ['letter.docx', '--dossier', dossier, '--template', 'other.docx']
    expect(await verify(...args)).toMatchObject({code: 4, codes: ['other-template']})
  })

  test('what was changed is listed', async () => {
    const parts = new Map(unzipParts(readFileSync(join(folder, 'letter.docx'))))
    const document = new TextDecoder().decode(parts.get('word/document.xml'))
    expect(document).toContain('gangway, and stop')
    const changed = document.replaceAll('gangway, and stop', 'boat, and stop')
    parts.set('word/document.xml', new TextEncoder().encode(changed))
    writeFileSync(join(folder, 'changed.docx'), zipParts(parts))
    const args = ['changed.docx', '--dossier', dossier, '--template', 'house.dotx']
    const {code, findings} = await verify(...args)
    expect(code).toBe(4)
    expect(findings.map(({message}) => message)).toEqual([
      expect.stringMatching(/^only in the file: “.*his papers and a boat, and stop/),
      expect.stringMatching(/^not in the file: “.*his papers and a gangway, and stop/),
    ])
  })
})

describe('as a comparison', () => {
  test('made again with the older version, the same bytes', async () => {
    const args = ['tracked.docx', '--source', 'new.txt', '--compare', 'old.txt']
    expect(await verify(...args)).toMatchObject({code: 0, codes: []})
  })

  test('without it, what is needed is said, and words taken out are no false quotation', async () => {
    const {code, codes} = await verify('tracked.docx', '--source', 'new.txt')
    expect([code, codes]).toEqual([0, ['compare-not-rederived']])
  })

  test('with another one', async () => {
    const args = ['tracked.docx', '--source', 'new.txt', '--compare', 'new.txt']
    expect(await verify(...args)).toMatchObject({code: 4, codes: ['other-compare']})
  })
})
