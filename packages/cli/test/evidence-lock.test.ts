import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test, vi} from 'vitest'
import {examples, folderWith, run, runProcess} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

interface ArticleJson {
  source: {text: string}
  quotations: {id: string; kind: string; text: string[]; content: {start: number}[]}[]
}

describe('one changed character inside a quotation', () => {
  let quotation = ''

  beforeAll(async () => {
    const {out} = await run(folder, ['read', join(examples, 'harbour-town/article.txt'), '--json'])
    const good: ArticleJson = JSON.parse(out.toString())
    const target = good.quotations.find(({kind}) => kind === 'direct')
    if (target === undefined) throw new Error('the example has a direct quotation')
    quotation = target.id
    writeFileSync(join(folder, 'good.json'), JSON.stringify(good))

    const words = structuredClone(good)
    for (const q of words.quotations)
      if (q.id === quotation) q.text = q.text.map((t) => t.replace(/e/, 'a'))
    writeFileSync(join(folder, 'words.json'), JSON.stringify(words))

    const source = structuredClone(good)
    const at = (target.content[0]?.start ?? 0) + 5
    const changed = source.source.text[at] === 'x' ? 'y' : 'x'
    source.source.text = `${source.source.text.slice(0, at)}${changed}${source.source.text.slice(at + 1)}`
    writeFileSync(join(folder, 'source.json'), JSON.stringify(source))
  })

  test('the untouched article verifies', async () => {
    expect((await run(folder, ['verify', 'good.json'])).code).toBe(0)
  })

  test.each(['words.json', 'source.json'])(
    '%s fails verify, brief and memo with exit code 4',
    async (file) => {
      for (const command of ['verify', 'brief', 'memo']) {
        const output = command === 'verify' ? [] : ['-o', `${command}.html`]
        const {code, err} = await run(folder, [command, file, ...output])
        expect({command, code}).toEqual({command, code: 4})
        expect(err).toContain(quotation)
        expect(existsSync(join(folder, `${command}.html`))).toBe(false)
      }
    },
  )

  test.each([
    ['query', 'words.json', 'quotations'],
    ['query', 'source.json', 'quotations', '--csv'],
    ['inspect', 'source.json'],
    ['init', 'words.json', '-o', 'of-broken'],
    ['init', 'good.json', 'source.json', '-o', 'of-broken'],
    ['reanchor', 'words.json', 'good.json'],
    ['reanchor', 'good.json', 'source.json'],
    ['collect', 'words.json', '-o', 'of-broken'],
  ])('%s %s tells nothing of it, with exit code 4', async (...line) => {
    const {code, out, err} = await run(folder, line)
    expect({code, out: out.toString()}).toEqual({code: 4, out: ''})
    expect(err).toContain(quotation)
    expect(existsSync(join(folder, 'of-broken'))).toBe(false)
  })

  test('collect takes the others, and none of it', async () => {
    const {code, err} = await run(folder, ['collect', 'good.json', 'source.json', '-o', 'others'])
    expect([code, err]).toEqual([4, expect.stringMatching(/\nothers: 1 added, 1 not collected\n$/)])
    expect(err).toContain(quotation)
  })

  test('lint has it among its findings', async () => {
    const {code, out} = await run(folder, ['lint', 'words.json'])
    expect(code).toBe(1)
    expect(out.toString()).toContain(quotation)
  })
})

describe('a dossier whose text is withheld', () => {
  const dossier = join(examples, 'north-korean-returns')

  test('verifies, and says how many spans were not checked', async () => {
    const {code, out} = await run(folder, ['verify', dossier, '--json'])
    expect(code).toBe(0)
    const {findings} = JSON.parse(out.toString())
    expect(findings.filter(({severity}: {severity: string}) => severity !== 'info')).toEqual([])
    expect(JSON.stringify(findings)).toMatch(/\d+ spans not checked/)
  })

  test('refuses a text that is not the one that was read', async () => {
    const {code, err} = await run(folder, [
      'brief',
      dossier,
      '--source',
      join(examples, 'harbour-town/article.txt'),
      '-o',
      'a.html',
    ])
    expect(code).toBe(4)
    expect(err).toMatch(/SHA-256/)
    expect(existsSync(join(folder, 'a.html'))).toBe(false)
  })
})

test('every output has the same bytes in two processes and in two time zones', async () => {
  const story = join(examples, 'harbour-town')
  for (const [command, file] of [
    ['brief', 'a.pdf'],
    ['memo', 'a.docx'],
    ['brief', 'a.html'],
    ['memo', 'a.md'],
  ] as const) {
    const line = [command, story, '-o', file]
    vi.stubEnv('TZ', 'Asia/Seoul')
    expect(await run(folder, line)).toMatchObject({code: 0, err: `${file}\n`})
    vi.unstubAllEnvs()
    const seoul = readFileSync(join(folder, file))
    const again = runProcess(folder, line, {env: {TZ: 'America/St_Johns'}})
    expect(again).toMatchObject({code: 0, err: `${file}\n`})
    expect(readFileSync(join(folder, file)).equals(seoul), file).toBe(true)
  }
}, 120_000)

test('what somebody wrote into the dossier is to be mended there, and not read anew', async () => {
  await run(folder, ['init', join(examples, 'harbour-town/article.txt'), '-o', 'named'])
  const file = join(folder, 'named/dossier.yaml')
  const yaml = readFileSync(file, 'utf8')
  writeFileSync(
    file,
    yaml.replace('people: []', 'people: [{party: p1, atRisk: true, policy: name}]'),
  )
  // its words are what was read, and can be asked
  expect((await run(folder, ['query', 'named', 'quotations'])).code).toBe(0)
  expect(await run(folder, ['brief', 'named', '-o', 'named.pdf'])).toMatchObject({
    code: 4,
    err: expect.stringMatching(
      /^onrecord: no document is made of named\/dossier\.yaml as it stands: .*at risk; .*; mend it there\n$/,
    ),
  })
})

test('the text of a mail is found in the mail that was saved', async () => {
  const story =
    'Fees to double\n\nBy Ada Vale\n\n“Nobody asked us,” said Bo Lind, a skipper of Orm.\n'
  const mail = `From: Cora Reed <cora@post.example>\nTo: Desk\nSubject: Fwd: fees\n\n${story}`
  writeFileSync(join(folder, 'mail.txt'), mail)
  await run(folder, ['init', 'mail.txt', '-o', 'of-mail'])
  await run(folder, ['publish', 'of-mail', '-o', 'published.json'])
  const {code, out} = await run(folder, ['verify', 'published.json', '--source', 'mail.txt'])
  expect([code, out.toString()]).toEqual([0, expect.stringContaining('the evidence lock holds')])
  expect(readFileSync(join(folder, 'of-mail/articles/mail.article.json'), 'utf8')).not.toContain(
    'Cora',
  )
})
