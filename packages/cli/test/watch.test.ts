import {type ChildProcess, spawn} from 'node:child_process'
import {cpSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, afterEach, expect, test} from 'vitest'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)
const running: ChildProcess[] = []
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL')
})

const dossier = join(folder, 'house/ht')
cpSync(join(examples, 'harbour-town'), dossier, {recursive: true})

interface Watching {
  readonly child: ChildProcess
  /** Resolves with what was said of the next run when it is done. */
  next(): Promise<string>
  readonly ended: Promise<number | null>
}

function watching(args: readonly string[]): Watching {
  const cli = join(import.meta.dirname, '../src/cli.ts')
  const child = spawn(process.execPath, [cli, ...args, '--watch'], {
    cwd: folder,
    env: {...process.env, INIT_CWD: folder},
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.push(child)
  let said = ''
  let heard = () => {}
  const hear = (data: Buffer) => {
    said += data.toString()
    heard()
  }
  child.stderr?.on('data', hear)
  child.stdout?.on('data', hear)
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', (code) => resolve(code))
  })
  const next = async () => {
    const end = () => /watching \d+ files?, Ctrl-C ends it\n/.exec(said)
    while (end() === null) {
      await new Promise<void>((resolve) => {
        heard = resolve
      })
    }
    const {index = 0, 0: line = ''} = end() ?? {}
    const [before, after] = [said.slice(0, index + line.length), said.slice(index + line.length)]
    said = after
    return before
  }
  return {child, next, ended}
}

function change(file: string, before: string, after: string): void {
  const path = join(folder, file)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(before)) throw new Error(`${before} is not in ${file}`)
  // as editors save: beside, then renamed
  writeFileSync(`${path}.new`, text.replace(before, after))
  renameSync(`${path}.new`, path)
}

test('a document is made again when dossier, theme or config change, errors or not', async () => {
  writeFileSync(join(folder, 'house/look.yaml'), 'name: look\nfooter: First house\n')
  const {child, next, ended} = watching([
    'brief',
    'house/ht',
    '--theme',
    'house/look.yaml',
    '-o',
    'made.html',
  ])
  const made = () => readFileSync(join(folder, 'made.html'), 'utf8')
  expect(await next()).toMatch(
    /^made\.html\nonrecord: \d\d:\d\d:\d\d done \(\d+\.\d s\); watching 3 files/,
  )

  change('house/ht/dossier.yaml', 'title: Nine ships', 'title: Ten ships')
  expect(await next()).toMatch(/^made\.html\n/)
  expect(made()).toContain('Ten ships')

  change('house/ht/dossier.yaml', 'type: dossier', 'type: [')
  expect(await next()).toMatch(
    /^onrecord: house\/ht\/dossier\.yaml is not well-formed YAML[^\n]*\nonrecord: \S+ ends with 3 /,
  )
  change('house/ht/dossier.yaml', 'type: [', 'type: dossier')
  expect(await next()).toMatch(/^made\.html\n/)

  change('house/look.yaml', 'First house', 'Second house')
  expect(await next()).toMatch(/^made\.html\n/)

  writeFileSync(join(folder, 'house/onrecord.config.yaml'), 'themes: clear\n')
  expect(await next()).toMatch(/^onrecord: house\/onrecord\.config\.yaml:1:1: "themes" is no key/)
  writeFileSync(join(folder, 'house/onrecord.config.yaml'), 'citations: chicago\n')
  expect(await next()).toMatch(/^made\.html\nonrecord: \S+ done \(\d+\.\d s\); watching 4 files/)

  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(await run(folder, ['verify', 'house/ht'])).toMatchObject({code: 0})
}, 120_000)

test('lint asks again when an article changes, and ends when it is interrupted', async () => {
  const {child, next, ended} = watching(['lint', 'house/ht', '--no-config'])
  expect(await next()).toMatch(/house\/ht: nothing found/)
  change('house/ht/articles/ht.article.json', 'nine gangways', 'nine gangplanks')
  const broken = await next()
  expect(broken).toContain('[source-hash]')
  expect(broken).toMatch(/ends with 1/)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
}, 120_000)

test.each([[['lint', 'house/ht', '--json']], [['brief', '-']]])(
  '%j cannot be watched',
  async (args) => {
    expect(await run(folder, [...args, '--watch'])).toMatchObject({code: 2})
  },
)
