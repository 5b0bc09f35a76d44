import {cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test, vi} from 'vitest'
import {commands} from '../src/commands/index.ts'
import {examples, folderWith, run, runProcess} from './run.ts'

const {folder, remove} = folderWith({
  'broken.json': '{"type": "article", ',
  'other.json': '{"type": "recipe"}',
  'names.txt': 'Ida Brandt\n',
  'a-file': 'not a folder',
})
afterAll(remove)

cpSync(join(examples, 'harbour-town/article.txt'), join(folder, 'story.txt'))
cpSync(join(examples, 'harbour-town'), join(folder, 'ht'), {recursive: true})
cpSync(join(folder, 'ht/articles/ht.article.json'), join(folder, 'ht.article.json'))
mkdirSync(join(folder, 'bad'))
writeFileSync(join(folder, 'bad/dossier.yaml'), 'type: dossier\nschemaVersion: 1\ntitle: 7\n')
for (const name of ['made.pdf', 'made.docx']) {
  if ((await run(folder, ['brief', 'ht', '-o', name])).code !== 0)
    throw new Error(`${name} is not made`)
}

/** Colour would be asked for here, were there any. */
vi.stubEnv('FORCE_COLOR', '1')
vi.stubEnv('CLICOLOR_FORCE', '1')
afterAll(() => {
  vi.unstubAllEnvs()
})

/** Runs with --json and gives what has to hold of every command line: one value on stdout, no colour, no surprise. */
async function json(
  args: readonly string[],
): Promise<{readonly code: number | null; readonly value: unknown}> {
  const {code, out, err} = await run(folder, [...args, '--json'])
  expect(`${out}${err}`).not.toContain('\u001b')
  expect(err).not.toMatch(/\bat .*\.ts:\d+/)
  return {code, value: JSON.parse(out.toString())}
}

const finding = {
  code: expect.any(String),
  severity: expect.any(String),
  message: expect.any(String),
}
const noFindings = {findings: expect.any(Array)}

const successes: readonly (readonly [args: string, code: number, shape: unknown])[] = [
  ['read story.txt', 0, {type: 'article'}],
  ['read story.txt -o many', 0, {files: ['many/story.article.json']}],
  [
    'init story.txt -o begun',
    0,
    {
      folder: 'begun',
      files: [
        'begun/articles/story.article.json',
        'begun/dossier.yaml',
        'begun/onrecord.config.yaml',
      ],
    },
  ],
  ['inspect ht', 0, expect.arrayContaining([expect.objectContaining({kind: 'quotation'})])],
  ['query ht quotations', 0, {query: 'quotations', results: expect.any(Array)}],
  [
    'query --list',
    0,
    {queries: expect.arrayContaining([expect.objectContaining({name: 'figures'})])},
  ],
  [
    'collect story.txt names.txt -o many-read',
    0,
    {
      results: [
        {input: 'story.txt', exit: 0, outcome: 'added', article: expect.any(String)},
        {input: 'names.txt', exit: 0, outcome: 'added', article: expect.any(String)},
      ],
    },
  ],
  ['collect ht.article.json -o corpus', 0, {outcome: 'added', article: 'ht'}],
  ['search corpus the', 0, {query: 'the', results: expect.any(Array)}],
  ['search corpus the --files', 0, {query: 'the', files: [expect.any(String)]}],
  ['recheck corpus ht.article.json', 0, {findings: []}],
  ['query corpus quotations', 0, {query: 'quotations', results: expect.any(Array)}],
  ['verify ht', 0, {findings: []}],
  ['verify made.pdf --dossier ht', 0, noFindings],
  ['lint ht', 0, {findings: []}],
  ['brief ht --format md', 0, {file: 'ht.brief.md', format: 'md', profile: 'brief'}],
  ['memo ht -o memo.html', 0, {file: 'memo.html', format: 'html', profile: 'memo'}],
  ['check made.docx', 0, {findings: []}],
  ['check made.pdf', 0, {findings: []}],
  ['audit made.pdf --dossier ht', 0, {findings: []}],
  ['audit names.txt --names names.txt', 1, {findings: [expect.objectContaining(finding)]}],
  ['reanchor ht.article.json story.txt', 0, {article: 'ht', facts: expect.any(Array), touched: []}],
  ['convert ht --to bibtex', 0, {value: expect.any(String), lost: expect.any(Array)}],
  ['convert ht --to ris -o ht.ris', 0, {file: 'ht.ris', lost: expect.any(Array)}],
  ['publish ht', 0, {type: 'dossier'}],
  ['publish ht -o copy.json', 0, {file: 'copy.json'}],
  ['doctor', 0, {version: expect.any(String), found: expect.any(Array)}],
  ['completion bash', 0, {shell: 'bash', script: expect.any(String)}],
  ['help', 0, {commands: expect.any(Array)}],
  ['help lint', 0, {name: 'lint', options: expect.any(Array)}],
  ['lint --help', 0, {name: 'lint', options: expect.any(Array)}],
  ['--version', 0, {version: expect.any(String)}],
]

describe('one JSON value of what is done', () => {
  test.each(successes)('%s', async (line, code, shape) => {
    const found = await json(line.split(' '))
    expect(found.code).toBe(code)
    if (typeof shape === 'object' && shape !== null && !('asymmetricMatch' in shape)) {
      expect(found.value).toMatchObject(shape)
    } else expect(found.value).toEqual(shape)
  })

  test('every command is among them', () => {
    const tried = new Set(successes.map(([line]) => line.split(' ')[0]))
    expect([...commands.keys()].filter((name) => !tried.has(name))).toEqual([])
  })
})

test.each([
  'check made.docx',
  'inspect ht',
  'lint ht',
  'publish ht',
  'query ht figures',
  'reanchor ht.article.json story.txt',
  'search corpus the',
  'verify bad',
])('a process of its own says and ends the same: %s', async (line) => {
  const args = line.split(' ')
  expect(runProcess(folder, args)).toEqual(await run(folder, args))
})

/** What each command needs beside the input that is wrong. */
const lines: Readonly<Record<string, (input: string) => string>> = {
  read: (input) => `read ${input}`,
  init: (input) => `init ${input} -o new`,
  inspect: (input) => `inspect ${input}`,
  query: (input) => `query ${input} quotations`,
  collect: (input) => `collect ${input} -o new`,
  verify: (input) => `verify ${input}`,
  lint: (input) => `lint ${input}`,
  brief: (input) => `brief ${input}`,
  memo: (input) => `memo ${input}`,
  check: (input) => `check ${input}`,
  audit: (input) => `audit ${input} --names names.txt`,
  reanchor: (input) => `reanchor ${input} story.txt`,
  convert: (input) => `convert ${input} --to ris`,
  publish: (input) => `publish ${input}`,
}

const unwritable = [
  'read story.txt -o a-file/x',
  'init story.txt -o a-file/x',
  'collect story.txt -o a-file/x',
  'brief ht -o a-file/x.md',
  'memo ht -o no/such/folder/x.md',
  'reanchor ht.article.json story.txt -o a-file/x.json',
  'convert ht --to ris -o a-file/x.ris',
  'publish ht -o a-file/x.json',
]

const faults: readonly (readonly [line: string, exit: number, code: RegExp])[] = [
  ...[...commands.keys()].map((name) => [`${name} --no-such-flag`, 2, /^usage$/] as const),
  ...Object.values(lines).map((line) => [line('missing.pdf'), 3, /^input-unreadable$/] as const),
  ...['inspect', 'query', 'verify', 'lint', 'brief', 'reanchor', 'convert'].flatMap((name) => [
    [lines[name]?.('broken.json') ?? '', 3, /^syntax$/] as const,
    [lines[name]?.('other.json') ?? '', 3, /^not-an-article$/] as const,
    [lines[name]?.('bad') ?? '', 3, /^invalid-dossier$/] as const,
  ]),
  ...unwritable.map((line) => [line, 5, /^output-unwritable$/] as const),
  ['sing', 2, /^usage$/],
  ['help sing', 2, /^usage$/],
  ['query ht poems', 2, /^usage$/],
  ['brief ht --paper a5', 2, /^usage$/],
  ['brief ht --format md -o -', 2, /^usage$/],
  ['doctor ht', 2, /^usage$/],
  ['completion tcsh', 2, /^usage$/],
  ['lint ht --config missing.yaml', 3, /^input-unreadable$/],
  ['collect broken.json -o new', 3, /^syntax$/],
  ['collect other.json -o new', 3, /^not-an-article$/],
  ['collect story.txt -o ht', 5, /^output-taken$/],
  ['collect story.txt', 2, /^usage$/],
  ['search ht the', 3, /^not-a-corpus$/],
  ['recheck ht ht', 3, /^not-a-corpus$/],
  ['recheck corpus', 2, /^usage$/],
  ['search corpus …', 2, /^usage$/],
  ['query corpus poems', 2, /^usage$/],
  ['query corpus quotations --language en', 2, /^usage$/],
  ['check story.txt', 3, /^kind-unsupported$/],
  ['brief https://example.org/', 3, /^input-is-url$/],
]

describe('one JSON value of what goes wrong', () => {
  test.each(faults)('%s', async (line, exit, code) => {
    const before = readdirSync(folder)
    const {code: ended, value} = await json(line.split(' '))
    expect({ended, value}).toEqual({
      ended: exit,
      value: {
        error: expect.objectContaining({
          code: expect.stringMatching(code),
          message: expect.stringMatching(/./),
        }),
      },
    })
    expect(readdirSync(folder)).toEqual(before)
  })
})
