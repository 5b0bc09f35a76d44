import {spawnSync} from 'node:child_process'
import {
  closeSync,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {cli, folderWith, run, runProcess} from './run.ts'

const story = 'Harbour closed\n\nThe harbour closed on Monday, the mayor said.\n'

const {folder, remove} = folderWith({
  'story.txt': story,
  'empty.txt': '',
  'blank.txt': ' \n\n\t\n',
  'binary.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff]),
  'latin1.txt': Buffer.from('The caf\xe9 closed, she said.\n', 'latin1'),
  'huge.txt': Buffer.alloc(50_000_000, 'a long line of words '),
  'list.json': '[1, 2, 3]',
  'other.json': '{"type": "recipe", "title": "Soup"}',
  'broken.json': '{"type": "article", ',
  'newer.json': '{"type": "article", "schemaVersion": 99, "id": "x"}',
  'partial.json': '{"type": "article", "schemaVersion": 1, "id": "x"}',
  'broken.yaml': 'type: dossier\n  title: [\n',
  'circle.yaml': 'type: dossier\nschemaVersion: 1\nanalysis: &all\n  self: *all\n',
  'swedish.txt':
    'Hamnen stängs\n\nHamnen stängs på måndag, sade borgmästaren. ”Vi har inget val, och det vet alla här”, sade hon till tidningen.\n',
  'page.html': '<script>document.write("<p>Hello</p>")</script>',
  'letter.odt': 'PK',
  'scan.pdf': '%PDF-1.7 and nothing else',
  'letter.docx': 'PK and nothing else',
})
afterAll(remove)

const cases: readonly (readonly [file: string, code: string, words: RegExp])[] = [
  ['empty.txt', 'empty', /empty|no text/i],
  ['blank.txt', 'empty', /empty|no text/i],
  ['binary.txt', 'binary', /binary|no text|not text/i],
  ['latin1.txt', 'encoding', /UTF-8/],
  ['huge.txt', 'too-large', /maxBytes.*20000000.*50000000/],
  ['list.json', 'not-an-article', /expected .*article.*got a list/],
  ['other.json', 'not-an-article', /expected .*article.*recipe/],
  ['broken.json', 'syntax', /JSON/],
  ['newer.json', 'schema-version', /99/],
  ['partial.json', '', /partial\.json/],
  ['broken.yaml', 'syntax', /YAML/],
  ['circle.yaml', 'syntax', /an alias that stands in its own anchor/],
  ['page.html', 'no-article', /no text/],
  ['letter.odt', 'kind-unsupported', /\.odt.*export the article/],
  ['scan.pdf', 'not-pdf', /damaged/],
  ['letter.docx', 'not-docx', /no Word document/],
  ['missing.txt', 'input-unreadable', /no such file/],
  ['https://example.org/a', 'input-is-url', /save the page first/],
  ['.', 'no-dossier', /dossier\.yaml/],
]

describe('bad input', () => {
  // every command loads its input by the same way in; they take turns here
  const commands = ['brief', 'memo', 'verify', 'inspect']
  const turns = cases.map((one, at) => [commands[at % commands.length] ?? '', ...one] as const)

  test.each(turns)(
    '%s %s is refused in one line, with exit code 3',
    async (command, file, code, words) => {
      const {code: exit, out, err} = await run(folder, [command, file])
      expect({exit, out: out.toString()}).toEqual({exit: 3, out: ''})
      expect(err.trimEnd().split('\n')).toHaveLength(1)
      expect(err).toMatch(words)
      expect(err).not.toMatch(/\bat .*\.ts:\d+/)

      const {out: json} = await run(folder, [command, file, '--json'])
      const {error} = JSON.parse(json.toString())
      if (code !== '') expect(error.code).toBe(code)
      expect(error.message).not.toBe('')
    },
  )
})

test.each([
  ['missing.txt', 'a file that can be read', 'no such file or folder'],
  ['https://example.org/a', 'a file', undefined],
  [
    'other.json',
    'an object whose "type" is "article" or "dossier", schema.org JSON-LD, or ninjs',
    '"type": "recipe"',
  ],
])(
  '--json says of %s what was expected, what came and what to do',
  async (file, expected, received) => {
    const {out} = await run(folder, ['verify', file, '--json'])
    expect(JSON.parse(out.toString()).error).toMatchObject({
      message: expect.any(String),
      expected,
      ...(received === undefined ? {} : {received}),
      hint: expect.any(String),
    })
  },
)

describe('what has no name that tells what it is', () => {
  const article = '{"type": "article", "schemaVersion": 1, "id": "x"}'

  test('has been read already where it is Article JSON', () => {
    const {code, err} = runProcess(folder, ['read', '-', '--json'], {input: article})
    expect(code).toBe(3)
    expect(err).toMatch(/^onrecord: - has been read already; .*got "type": "article"/)
  })

  test('is Article JSON where its type says so', async () => {
    const {out} = await run(folder, ['read', 'story.txt', '--json'])
    writeFileSync(join(folder, 'piped'), out)
    expect(await run(folder, ['verify', 'piped'])).toMatchObject({code: 0, err: ''})
  })

  test('is a text where a brace opens no object', () => {
    const {out} = runProcess(folder, ['verify', '-'], {input: `{Corrected} ${story}`})
    expect(out.toString()).toBe('-: the evidence lock holds\n')
  })
})

test('nothing half-written is left behind', async () => {
  for (const [file] of cases) await run(folder, ['brief', file, '-o', 'made.pdf'])
  expect(readdirSync(folder).filter((name) => /made|brief|memo|\.part$/.test(name))).toEqual([])
})

describe('usage', () => {
  test.each([
    [['sing'], /no command "sing"; .*read, init/],
    [['brif', 'story.txt'], /no command "brif" \(did you mean brief\?\); the commands/],
    [['query', 'story.txt', 'quotation'], /no query "quotation" \(did you mean quotations\?\); /],
    [['read'], /read needs a FILE/],
    [['brief', 'a.txt', '--colour', 'red'], /--colour/],
    [
      ['brief', 'a.txt', '--thme', 'quiet'],
      /Unknown option '--thme' \(did you mean theme\?\); see/,
    ],
    [
      ['--no-colour', 'read', 'a.txt'],
      /--no-colour stands before any command; options stand behind/,
    ],
    [['brief', 'a.txt', '--paper', 'a5'], /--paper is one of a4, letter; got "a5"/],
    [['brief', 'a.txt', '-o', 'brief.odt'], /extension/],
    [['brief', 'a.txt', '-o', '-'], /--format/],
    [['memo', 'a.txt', 'b.txt', '-o', 'one.docx'], /one document, and there are 2 inputs/],
    [
      ['brief', 'a.txt', '--prepared', 'yesterday'],
      /--prepared is of the form 2024-01-15; got "yesterday"/,
    ],
    [['read', 'a.txt', '--published', '2024-13-01'], /--published is of the form/],
    [['read', 'a.txt', '--published', '2024-02-30'], /--published is of the form/],
    [['read', 'a.txt', '--retrieved-at', 'noon'], /--retrieved-at is of the form 2024-01-15T09/],
    [['read', 'a.txt', '--url', 'example.org'], /--url is of the form https:\/\/example/],
    [['read', 'a.txt', '--language', 'English'], /--language is of the form en-GB; got "English"/],
    [['read', ''], /an argument is empty/],
    [['read', 'a.txt', '--id', ''], /--id is empty/],
    [['brief', 'a.txt', '-o', 'a.pdf', '--format', 'docx'], /-o a\.pdf and --format docx exclude/],
    [
      ['audit', 'a.pdf', '--names', 'n.txt', '--dossier', 'd'],
      /--dossier and --names exclude each/,
    ],
    [['query', 'a.txt', 'poems'], /poems/],
    [
      ['read', 'a/story.txt', 'b/Story.html', '-o', 'made'],
      /a\/story\.txt and b\/Story\.html would both become made\/Story\.article\.json/,
    ],
    [['read', 'a.txt', 'b.txt', '--id', 'st', '-o', 'made'], /--id is for one source; got 2/],
    [['read', 'story.txt', '-o', '-'], /read -o takes a folder; got -; for one file: .*--json/],
    [['read', 'story.txt', '-o', 'made.JSON'], /read -o takes a folder; got made\.JSON/],
    [['init', 'a.txt', 'b.txt', '--url', 'https://example.org'], /--url is for one source; got 2/],
    [['init', 'a.txt', '--id', 'a/b'], /--id names the file of the article; got "a\/b"/],
  ])('%j is refused with exit code 2', async (args, words) => {
    const {code, out, err} = await run(folder, args)
    expect({code, out: out.toString()}).toEqual({code: 2, out: ''})
    expect(err.trimEnd().split('\n')).toHaveLength(1)
    expect(err).toMatch(words)
  })

  test('a folder where a file belongs is told what takes folders', async () => {
    const {code, err} = await run(folder, ['read', '.'])
    expect(code).toBe(3)
    expect(err).toMatch(/\. is a folder; expected a file, .*onrecord collect \. -o CORPUS/)
  })

  test('an output that cannot be written is named, with exit code 5', async () => {
    const {code, err} = await run(folder, ['brief', 'story.txt', '-o', 'no/such/folder/a.md'])
    expect(code).toBe(5)
    expect(err).toMatch(
      /cannot write no\/such\/folder\/a\.md.*make its folder first: no\/such\/folder/,
    )
  })

  test.each(['json', 'text'])(
    'a name that no file can have is no bug of ours, as %s',
    async (how) => {
      const args = ['convert', 'story.txt', '--to', 'ris', '-o', `${'long'.repeat(100)}.ris`]
      const {code, err} = await run(folder, how === 'json' ? [...args, '--json'] : args)
      expect(code).toBe(5)
      expect(err).toMatch(/cannot write longlong.*got a name that is too long; check/)
      expect(err).not.toMatch(/our bug|\bat .*\.ts:\d+/)
    },
  )

  test.skipIf(!existsSync('/dev/full'))(
    'a disk that is full while stdout is written is told',
    () => {
      for (const args of [
        'read story.txt',
        'read story.txt --json',
        'convert story.txt --to ris',
      ]) {
        const {status, stderr} = spawnSync(
          'sh',
          ['-c', `"$0" "$1" ${args} > /dev/full`, process.execPath, cli],
          {cwd: folder, env: {...process.env, INIT_CWD: folder}, encoding: 'utf8'},
        )
        expect({args, status, stderr}).toEqual({
          args,
          status: 5,
          stderr: expect.stringMatching(
            /^onrecord: cannot write stdout; got a full disk; make room[^\n]*\n$/m,
          ),
        })
      }
    },
  )
})

test.skipIf(process.platform === 'win32')(
  'who follows the messages may go, and all is done',
  () => {
    for (const name of ['one', 'two', 'three']) {
      writeFileSync(join(folder, `${name}-day.txt`), `${story}\nIt was day ${name}.\n`)
    }
    const line = `"${process.execPath}" "${cli}" collect *-day.txt -o gone 2>&1 >/dev/null | true; echo "\${PIPESTATUS[0]}"`
    const {stdout} = spawnSync('bash', ['-c', line], {
      cwd: folder,
      env: {...process.env, INIT_CWD: folder},
    })
    expect(stdout.toString()).toBe('0\n')
    expect(readdirSync(join(folder, 'gone', 'records'))).toHaveLength(3)
  },
)

test.skipIf(process.platform === 'win32')('a link stays a link, and a pipe a pipe', () => {
  writeFileSync(join(folder, 'kept.html'), 'before')
  symlinkSync('kept.html', join(folder, 'link.html'))
  expect(runProcess(folder, ['brief', '-', '-o', 'link.html'], {input: story}).code).toBe(0)
  expect(lstatSync(join(folder, 'link.html')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(folder, 'kept.html'), 'utf8')).toContain('<!doctype html>')
  const pipe = join(folder, 'pipe')
  spawnSync('mkfifo', [pipe])
  const end = openSync(pipe, 'r+')
  const args = ['brief', '-', '--format', 'md', '-o', 'pipe']
  expect(runProcess(folder, args, {input: story}).code).toBe(0)
  expect(lstatSync(pipe).isFIFO()).toBe(true)
  const read = Buffer.alloc(5000)
  expect(read.toString('utf8', 0, readSync(end, read))).toContain('# Harbour closed')
  closeSync(end)
})

test('an article in a language without rules is read as far as that goes, and says so', async () => {
  const {code, out} = await run(folder, ['read', 'swedish.txt', '--json'])
  expect(code).toBe(0)
  const article = JSON.parse(out.toString())
  expect(article.issues.map((issue: {code: string}) => issue.code)).toContain(
    'language-unsupported',
  )
})
