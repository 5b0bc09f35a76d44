import {cpSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {papers} from '@onrecord/document'
import {afterAll, describe, expect, test} from 'vitest'
import {citationStyles} from '../../compose/src/citations/citation-format.ts'
import {profiles} from '../../compose/src/index.ts'
import * as interchange from '../../interchange/src/index.ts'
import {convertCommand} from '../src/commands/convert.ts'
import {CITATION_STYLES, PAPERS, PROFILES} from '../src/document-options.ts'
import {examples, folderWith, run, runProcess} from './run.ts'

const {folder, remove} = folderWith({
  'quay.txt': 'Quay sold\n\nThe quay was sold. Ada Orm denied that she had sold the quay.\n',
  'thai.txt':
    'Harbour of ภูเก็ต closed\n\n“We have no choice, and the town knows it,” said Ida Brandt, the mayor.\n',
})
afterAll(remove)

const story = join(examples, 'harbour-town/article.txt')
const dossier = join(examples, 'harbour-town')

describe('--profile', () => {
  test('makes that kind of document, and names the file after it', async () => {
    const {code} = await run(folder, ['memo', dossier, '--profile', 'upr-joint', '--format', 'md'])
    expect(code).toBe(0)
    const made = readFileSync(join(folder, 'harbour-town.upr-joint.md'), 'utf8')
    expect(made).toContain('1\\. Coastal Rights Desk has documented')
    expect(made).toContain('Castellan (n 1) paras 1–2.')
  })

  test('tells whom a submission by one organisation leaves out', async () => {
    const told = async (profile: string): Promise<string> =>
      (await run(folder, ['memo', dossier, '--profile', profile, '--format', 'pdf', '-o', 's.pdf']))
        .err
    expect(await told('upr-individual')).toBe(
      'the document is submitted by Coastal Rights Desk alone, and names nowhere: Lantern Street Seafarers’ Mission; --profile upr-joint names all submitters\ns.pdf\n',
    )
    expect(await told('upr-joint')).toBe('s.pdf\n')
  })

  test('takes every profile and no other, and another way of citing', async () => {
    for (const profile of Object.keys(profiles)) {
      const args = ['brief', dossier, '--profile', profile, '--citations', 'chicago']
      const {code, out} = await run(folder, [...args, '--format', 'md', '-o', '-'])
      expect([profile, code]).toEqual([profile, 0])
      expect(out.toString()).toMatch(/Castellan, “Harbour town fears”, ¶\u00a0/)
    }
    expect((await run(folder, ['brief', dossier, '--profile', 'poster'])).code).toBe(2)
    expect([PROFILES, CITATION_STYLES]).toEqual([Object.keys(profiles), citationStyles])
    expect(PAPERS).toEqual(Object.keys(papers))
  })

  test('says in one line what the dossier lacks for it', async () => {
    const {code, out, err} = await run(folder, [
      'brief',
      story,
      '--profile',
      'letter',
      '-o',
      'l.pdf',
    ])
    expect({code, out: out.toString()}).toEqual({code: 3, out: ''})
    expect(err).toContain('The profile letter needs a bottom line and key messages of an analyst')
    expect(err).toContain(`; begin a dossier: onrecord init ${story}\n`)
  })
})

test('what counts days from a date that is not known says how to give it, before the file', async () => {
  const text = 'Ferry stops\n\nGuards closed the old quay on Tuesday, and it rains on the town.\n'
  writeFileSync(join(folder, 'undated.txt'), text)
  const args = ['brief', 'undated.txt', '-o', 'undated.md']
  expect((await run(folder, args)).err).toMatch(
    /^undated\.txt: no date of publication is known.*--published YYYY-MM-DD\nundated\.md\n$/u,
  )
  expect((await run(folder, [...args, '--published', '2026-05-15'])).err).toBe('undated.md\n')
})

describe('read', () => {
  test('prints a summary that names the speakers', async () => {
    const {code, out} = await run(folder, ['read', story])
    expect(code).toBe(0)
    expect(out.toString()).toMatch(/^Harbour town fears a second winter/)
    expect(out.toString()).toContain('Adaeze Okafor (direct)')
  })

  test('takes stdin, and the options of the API', () => {
    const {out} = runProcess(
      folder,
      [
        'read',
        '-',
        '--json',
        '--id',
        'ht',
        '--url',
        'https://example.org/a',
        '--retrieved-at',
        '2025-03-15T08:00:00Z',
        '--archived-url',
        'https://archive.example/a',
      ],
      {input: readFileSync(story)},
    )
    expect(JSON.parse(out.toString())).toMatchObject({
      id: 'ht',
      source: {
        url: 'https://example.org/a',
        retrievedAt: '2025-03-15T08:00:00Z',
        archivedUrl: 'https://archive.example/a',
        kind: 'text',
      },
    })
  })

  test('writes many into a folder', async () => {
    const {code, err} = await run(folder, ['read', story, '-o', 'many'])
    expect({code, err}).toEqual({code: 0, err: 'many/article.article.json\n'})
    expect(readdirSync(join(folder, 'many'))).toEqual(['article.article.json'])
  })
})

describe('inspect', () => {
  test('lists evidence with words, speaker and line', async () => {
    const {out} = await run(folder, [
      'inspect',
      story,
      '--id',
      'ht',
      '--kind-of',
      'quotation',
      '--json',
    ])
    const rows: {ref: string; speaker: string; line: number; text: string}[] = JSON.parse(
      out.toString(),
    )
    const gangways = rows.find(({text}) => text.includes('nine gangways'))
    expect(gangways).toMatchObject({kind: 'quotation', line: 62 + 1, speaker: 'Adaeze Okafor'})
    expect(gangways?.ref).toMatch(/^ht:q[a-z2-7]{10}$/)
  })

  test.each([
    [['inspect', 'quay.txt', '--kind-of', 'quotation'], /Ada Orm \(denied\): that she had sold/],
    [['read', 'quay.txt'], /Ada Orm \(indirect, denied\)\n\s+that she had sold/],
    [['query', 'quay.txt', 'quotations'], /that she had sold the quay\n.*cue: denied/],
  ])('%j says with which verb something is reported', async (args, words) => {
    expect((await run(folder, args)).out.toString()).toMatch(words)
  })
})

describe('query', () => {
  test('answers in the shape of the contract', async () => {
    const {code, out} = await run(folder, [
      'query',
      story,
      'quotations',
      '--speaker',
      'Halvorsen',
      '--json',
    ])
    expect(code).toBe(0)
    const {query, results} = JSON.parse(out.toString())
    expect(query).toBe('quotations')
    expect(results.length).toBeGreaterThan(0)
    for (const row of results)
      expect(row).toMatchObject({id: expect.any(String), spans: expect.any(Array)})
  })

  test('says so where there is no answer, and rounds shares for readers', async () => {
    const nobody = await run(folder, ['query', story, 'quotations', '--speaker', 'Nobody At All'])
    expect(nobody).toMatchObject({code: 0, err: 'quotations: nothing found\n'})
    expect(nobody.out.toString()).toBe('')
    const shares = (await run(folder, ['query', story, 'voice-share'])).out.toString()
    expect(shares).toMatch(/^ {4}words: \d+ · share: 0\.\d{3} · quotations: q/m)
    expect(shares).not.toContain('(withheld)')
    const unasked = (await run(folder, ['query', story, 'uncovered'])).out.toString()
    expect(unasked).not.toMatch(/ \n/)
  })

  test('lists the queries', async () => {
    const {code, out} = await run(folder, ['query', '--list'])
    expect(code).toBe(0)
    for (const name of ['quotations', 'unattributed', 'voice-share', 'timeline', 'uncovered']) {
      expect(out.toString()).toContain(name)
    }
  })
})

describe('brief and memo', () => {
  test('are named after the input when no name is given', async () => {
    expect((await run(folder, ['brief', story])).err).toBe('article.brief.pdf\n')
    expect((await run(folder, ['memo', dossier])).err).toBe('harbour-town.memo.docx\n')
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['article.brief.pdf', 'harbour-town.memo.docx']),
    )
  })

  test('the extension decides the format, for both alike', async () => {
    await run(folder, ['brief', dossier, '-o', 'b.docx'])
    await run(folder, ['memo', dossier, '-o', 'm.pdf'])
    expect(readFileSync(join(folder, 'b.docx')).subarray(0, 2).toString()).toBe('PK')
    expect(readFileSync(join(folder, 'm.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
  })

  test('a theme, by name or from a file, changes how all formats look', async () => {
    const colours = '{accent: "#8a1c2b"}'
    writeFileSync(join(folder, 'desk.yaml'), `name: desk\ncolours: ${colours}\nfooter: Quay 4\n`)
    const page = async (...theme: string[]) =>
      (
        await run(folder, ['brief', dossier, '--format', 'html', '-o', '-', ...theme])
      ).out.toString()
    expect(await page()).toContain('--accent:#1f4e79')
    expect(await page('--theme', 'clear')).toContain('--accent:#0a6650')
    expect(await page('--theme', 'desk.yaml')).toMatch(
      /--accent:#8a1c2b[\s\S]*<footer[^>]*><p>Quay 4 <span class="marking/,
    )
    for (const file of ['t.pdf', 't.docx'])
      expect((await run(folder, ['brief', dossier, '--theme', 'desk.yaml', '-o', file])).code).toBe(
        0,
      )
  })

  test('what is wrong in a theme is said in one line, with its place', async () => {
    writeFileSync(join(folder, 'pale.yaml'), 'name: pale\ncolours:\n  muted: "#9aa0a6"\n')
    const {code, err} = await run(folder, ['brief', dossier, '--theme', 'pale.yaml', '-o', 'p.pdf'])
    expect({code, err}).toEqual({
      code: 3,
      err: 'onrecord: pale.yaml:3:10 at colours.muted: muted #9aa0a6 on paper #ffffff has a contrast of 2.64:1; expected 4.5:1 or more (and 1 more)\n',
    })
    expect((await run(folder, ['brief', dossier, '--theme', 'loud', '-o', 'p.pdf'])).code).toBe(2)
  })

  test('- writes to stdout', async () => {
    const {code, out, err} = await run(folder, ['brief', dossier, '--format', 'md', '-o', '-'])
    expect({code, err}).toEqual({code: 0, err: ''})
    expect(out.toString()).toContain('# ')
  })

  test('a person who is protected stands in no document', async () => {
    for (const format of ['md', 'html']) {
      const {out} = await run(folder, ['brief', dossier, '--format', format, '-o', '-'])
      expect(out.toString()).not.toMatch(/Mendes|Rafi/)
      expect(out.toString()).toContain('a deckhand')
    }
  })
})

describe('what a document cannot be made of is said in one line', () => {
  test('a character that no face has', async () => {
    const {code, out, err} = await run(folder, ['brief', 'thai.txt', '-o', 'thai.pdf'])
    expect({code, out: out.toString()}).toEqual({code: 3, out: ''})
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toMatch(/U\+0E20.*-o FILE\.docx/)
    expect((await run(folder, ['brief', 'thai.txt', '-o', 'thai.docx'])).code).toBe(0)
  })

  test('words that an analyst quotes and the article does not have', async () => {
    const good = readFileSync(join(dossier, 'dossier.yaml'), 'utf8')
    const misquoted = good.replace('“voluntary remainers”', '“cheerful remainers”')
    expect(misquoted).not.toBe(good)
    cpSync(join(dossier, 'articles'), join(folder, 'articles'), {recursive: true})
    writeFileSync(join(folder, 'misquoted.yaml'), misquoted)
    const {code, err} = await run(folder, ['brief', 'misquoted.yaml', '-o', 'misquoted.html'])
    expect(code).toBe(4)
    expect(err).toContain('cheerful remainers')
  })
})

describe('convert', () => {
  test('offers every format that there is', () => {
    const exporters = Object.keys(interchange).filter((name) => name.startsWith('to'))
    const offered = convertCommand.options.to?.choices?.map((format) => format.replaceAll('-', ''))
    expect(offered?.toSorted()).toEqual(exporters.map((name) => name.slice(2).toLowerCase()).sort())
  })

  test.each([
    ['json-ld', '"@graph"'],
    ['ninjs', '"standard"'],
    ['csl-json', '"article-newspaper"'],
    ['bibtex', '@article{ht,'],
    ['ris', 'TY  - NEWS\r\n'],
    ['web-annotation', '"TextPositionSelector"'],
    ['ftm', '"PublicBody"'],
    ['markdown', '### Quotations'],
  ])('writes a dossier as %s', async (format, words) => {
    const {code, out, err} = await run(folder, ['convert', dossier, '--to', format])
    expect(code).toBe(0)
    expect(out.toString()).toContain(words)
    expect(err).toMatch(/\d+ things have no place in/)
  })

  test('writes an entity of FollowTheMoney a line, as its tools read them', async () => {
    const {out} = await run(folder, ['convert', dossier, '--to', 'ftm'])
    const lines = out.toString().trimEnd().split('\n')
    const schemas = lines.map((line) => JSON.parse(line).schema)
    expect(schemas[0]).toBe('Article')
    expect(schemas).toContain('Note')
  })
})
