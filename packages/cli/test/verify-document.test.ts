import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {unzipParts, zipParts} from '../../docx/src/finalize/package-parts.ts'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({
  'notes.docx': 'no package',
  'page.html': `<!doctype html><html lang="en"><head><title>Pier to close</title></head><body><article><h1>Pier to close</h1>
    <p>“The posts have rotted below the water,” said Ines Falk, the harbour engineer, at the town hall on Monday.</p>
    <p>She added that nobody had looked at the pier since 2009, when it was last painted.</p></article></body></html>`,
})
afterAll(remove)

const dossier = join(examples, 'harbour-town')
const text = join(dossier, 'article.txt')

beforeAll(async () => {
  await run(folder, ['memo', dossier, '-o', 'memo.docx', '--clean', '--paper', 'letter'])
  await run(folder, ['brief', dossier, '-o', 'upr.docx', '--profile', 'upr-joint'])
  await run(folder, ['brief', text, '-o', 'brief.pdf', '--pdf-standard', 'ua2+a4f'])
  await run(folder, ['brief', 'page.html', '-o', 'page.pdf'])
  await run(folder, ['read', 'page.html', '-o', '.'])
  await run(folder, ['brief', join(examples, 'north-korean-returns'), '-o', 'returns.pdf'])
}, 120_000)

const verify = async (...args: readonly string[]) => {
  const {code, out} = await run(folder, ['verify', ...args, '--json'])
  const {findings}: {findings: {code: string; message: string}[]} = JSON.parse(out.toString())
  return {code, codes: findings.map((finding) => finding.code), findings}
}

describe('made again, the same bytes', () => {
  test.each([
    ['from the text', 'brief.pdf', '--source', text],
    ['from the page that the text was read from', 'page.pdf', '--source', 'page.html'],
    ['from what was read of it', 'page.pdf', '--source', 'page.article.json'],
    ['from the dossier, whose people are protected', 'memo.docx', '--dossier', dossier],
    ['as another kind of document', 'upr.docx', '--dossier', dossier],
    ['from itself, where nothing was withheld from it', 'returns.pdf'],
  ])('%s', async (_, ...args) => {
    expect(await verify(...args)).toMatchObject({code: 0, codes: []})
  })
})

test.each([
  ['another text', text],
  ['another page', 'other.html'],
])('%s than the one that was read is refused', async (_, source) => {
  const page = readFileSync(join(folder, 'page.html'), 'utf8')
  writeFileSync(join(folder, 'other.html'), page.replace('2009', '2010'))
  const {code, err} = await run(folder, ['verify', 'page.pdf', '--source', source])
  expect(code).toBe(4)
  expect(err).toMatch(/^onrecord: .*This is not the text that was read: expected SHA-256 .*\n$/)
})

describe('what is not at hand is said', () => {
  test.each([
    ['the text', 'not-rederived', 'brief.pdf'],
    ['who is protected', 'protected-not-rederived', 'memo.docx'],
    [
      'who is protected, though the text is there',
      'protected-not-rederived',
      'memo.docx',
      '--source',
      text,
    ],
  ])('%s', async (_, code, ...args) => {
    expect(await verify(...args)).toMatchObject({code: 0, codes: [code]})
  })
})

describe('a document that was changed', () => {
  const change = (part: string, from: string, to: string) => {
    const parts = new Map(unzipParts(readFileSync(join(folder, 'memo.docx'))))
    const before = new TextDecoder().decode(parts.get(part))
    expect(before).toContain(from)
    parts.set(part, new TextEncoder().encode(before.replaceAll(from, to)))
    writeFileSync(join(folder, 'changed.docx'), zipParts(parts))
  }

  test('in a quotation', async () => {
    change('word/document.xml', 'voluntary remainers', 'voluntary guests')
    expect(await verify('changed.docx')).toMatchObject({
      code: 4,
      codes: expect.arrayContaining(['quoted-not-embedded']),
    })
  })

  test('in a word of the analyst’s, with the dossier', async () => {
    change('word/document.xml', 'gangway, and stop', 'boat, and stop')
    expect(await verify('changed.docx')).toMatchObject({code: 0})
    const {code, findings} = await verify('changed.docx', '--dossier', dossier)
    expect(code).toBe(4)
    expect(findings.map(({message}) => message)).toEqual([
      expect.stringMatching(/^only in the file: “.*his papers and a boat, and stop/),
      expect.stringMatching(/^not in the file: “.*his papers and a gangway, and stop/),
    ])
  })

  test('in its model', async () => {
    const parts = unzipParts(readFileSync(join(folder, 'memo.docx')))
    const holds = (bytes: Uint8Array) => new TextDecoder().decode(bytes).includes('"dossier"')
    const [part = ''] = [...parts].find(([, bytes]) => holds(bytes)) ?? []
    change(part, '"audience": "Members', '"audience": "Friends')
    expect(await verify('changed.docx')).toMatchObject({
      code: 4,
      codes: ['model-hash', 'protected-not-rederived'],
    })
  })
})

test('a file without a model is read as a source', async () => {
  expect((await run(folder, ['verify', 'notes.docx'])).code).toBe(3)
})

describe('what was made here is no source', () => {
  test.each(['brief.pdf', 'memo.docx', 'made.html'])('%s', async (made) => {
    await run(folder, ['brief', text, '-o', 'made.html'])
    const {code, out, err} = await run(folder, ['brief', made, '-o', 'again.pdf'])
    expect({code, out: out.toString(), err}).toEqual({
      code: 3,
      out: '',
      err: `onrecord: ${made} is a document that onrecord made, and no article; expected the article or the dossier that it was made of; onrecord verify and onrecord check take documents in PDF and Word\n`,
    })
    expect(existsSync(join(folder, 'again.pdf'))).toBe(false)
  })

  test('nor is a page of ours one whose evidence lock holds', async () => {
    expect((await run(folder, ['verify', 'made.html'])).code).toBe(3)
  })
})
