import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {unzipParts, zipParts} from '../../docx/src/finalize/package-parts.ts'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({'notes.docx': 'no package'})
afterAll(remove)

const dossier = join(examples, 'harbour-town')
const text = join(dossier, 'article.txt')

beforeAll(() => {
  run(folder, ['memo', dossier, '-o', 'memo.docx', '--clean', '--paper', 'letter'])
  run(folder, ['brief', dossier, '-o', 'upr.docx', '--profile', 'upr-joint'])
  run(folder, ['brief', text, '-o', 'brief.pdf', '--pdf-standard', 'ua2+a4f'])
  run(folder, ['brief', join(examples, 'north-korean-returns'), '-o', 'returns.pdf'])
}, 120_000)

const verify = (...args: readonly string[]) => {
  const {code, out} = run(folder, ['verify', ...args, '--json'])
  const {findings}: {findings: {code: string; message: string}[]} = JSON.parse(out.toString())
  return {code, codes: findings.map((finding) => finding.code), findings}
}

describe('made again, the same bytes', () => {
  test.each([
    ['from the text', 'brief.pdf', '--source', text],
    ['from the dossier, whose people are protected', 'memo.docx', '--dossier', dossier],
    ['as another kind of document', 'upr.docx', '--dossier', dossier],
    ['from itself, where nothing was withheld from it', 'returns.pdf'],
  ])('%s', (_, ...args) => {
    expect(verify(...args)).toMatchObject({code: 0, codes: []})
  })
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
  ])('%s', (_, code, ...args) => {
    expect(verify(...args)).toMatchObject({code: 0, codes: [code]})
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

  test('in a quotation', () => {
    change('word/document.xml', 'voluntary remainers', 'voluntary guests')
    expect(verify('changed.docx')).toMatchObject({
      code: 4,
      codes: expect.arrayContaining(['quoted-not-embedded']),
    })
  })

  test('in a word of the analyst’s, with the dossier', () => {
    change('word/document.xml', 'gangway, and stop', 'boat, and stop')
    expect(verify('changed.docx')).toMatchObject({code: 0})
    const {code, findings} = verify('changed.docx', '--dossier', dossier)
    expect(code).toBe(4)
    expect(findings.map(({message}) => message)).toEqual([
      expect.stringMatching(/^only in the file: “.*his papers and a boat, and stop/),
      expect.stringMatching(/^not in the file: “.*his papers and a gangway, and stop/),
    ])
  })

  test('in its model', () => {
    const parts = unzipParts(readFileSync(join(folder, 'memo.docx')))
    const holds = (bytes: Uint8Array) => new TextDecoder().decode(bytes).includes('"dossier"')
    const [part = ''] = [...parts].find(([, bytes]) => holds(bytes)) ?? []
    change(part, '"audience": "Members', '"audience": "Friends')
    expect(verify('changed.docx')).toMatchObject({
      code: 4,
      codes: ['model-hash', 'protected-not-rederived'],
    })
  })
})

test('a file without a model is read as a source', () => {
  expect(run(folder, ['verify', 'notes.docx']).code).toBe(3)
})
