import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {barLine} from '../src/batch/progress.ts'
import {examples, folderWith, run, runProcess} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

const copy = (name: string) =>
  cpSync(join(examples, 'harbour-town'), join(folder, name), {recursive: true})

function change(file: string, before: string, after: string): void {
  const text = readFileSync(join(folder, file), 'utf8')
  if (!text.includes(before)) throw new Error(`${before} is not in ${file}`)
  writeFileSync(join(folder, file), text.replace(before, after))
}

// a is sound, b has a finding, c a broken lock, d cannot be read; notes is no dossier
for (const name of ['a', 'b', 'c', 'd']) copy(`all/${name}`)
mkdirSync(join(folder, 'all/notes'))
change('all/b/dossier.yaml', 'More than 140 seafarers', 'More than 340 seafarers')
change('all/c/articles/ht.article.json', 'nine gangways', 'nine gangplanks')
change('all/d/dossier.yaml', 'type: dossier', 'type: [')

describe('lint of a folder of dossiers', () => {
  test('takes each in turn and ends with the highest code', async () => {
    const {code, out, err} = await run(folder, ['lint', 'all'])
    expect(code).toBe(3)
    const lines = err.trimEnd().split('\n')
    expect(lines).toEqual([
      '[1/4] all/a: done',
      '[2/4] all/b: ends with 1',
      '[3/4] all/c: ends with 1',
      expect.stringMatching(/^\[4\/4\] all\/d: all\/d\/dossier\.yaml is not well-formed YAML/),
    ])
    expect(out.toString()).toMatch(/^all\/a: nothing found\nall\/b\/dossier\.yaml:\d+:\d+: error: /)
    expect((await run(folder, ['lint', 'all/a', 'all/b'])).code).toBe(1)
  })

  test('is one JSON value with --json', async () => {
    const {code, out} = await run(folder, ['lint', 'all', '--json'])
    expect(code).toBe(3)
    const {findings, results} = JSON.parse(out.toString())
    expect(results).toEqual([
      {input: 'all/a', exit: 0},
      {input: 'all/b', exit: 1},
      {input: 'all/c', exit: 1},
      {input: 'all/d', exit: 3, error: expect.objectContaining({code: 'syntax'})},
    ])
    const files = findings.map(({file}: {file: string}) => file)
    expect(new Set(files)).toEqual(new Set(['all/b/dossier.yaml', 'all/c/dossier.yaml']))
  })
})

test('verify ends with 4 where one lock is broken and all can be read', async () => {
  const {code, out} = await run(folder, ['verify', 'all/a', 'all/c', 'all/b'])
  expect(code).toBe(4)
  expect(out.toString()).toBe('all/a: the evidence lock holds\nall/b: the evidence lock holds\n')
})

describe('documents', () => {
  test('go into one folder; what fails does not stop the others', async () => {
    const {code, out} = await run(folder, [
      'brief',
      'all',
      '-o',
      'made/',
      '--format',
      'md',
      '--json',
    ])
    expect(code).toBe(4)
    expect(JSON.parse(out.toString())).toEqual({
      results: [
        {input: 'all/a', exit: 0, file: 'made/a.brief.md', format: 'md', profile: 'brief'},
        {input: 'all/b', exit: 0, file: 'made/b.brief.md', format: 'md', profile: 'brief'},
        {input: 'all/c', exit: 4, error: expect.anything()},
        {input: 'all/d', exit: 3, error: expect.anything()},
      ],
    })
    expect(readdirSync(join(folder, 'made'))).toEqual(['a.brief.md', 'b.brief.md'])
  })

  test('are refused where one would take the place of another', async () => {
    copy('else/A')
    expect(
      await run(folder, ['brief', 'all/a', 'else/A', '--format', 'md', '-o', 'own/']),
    ).toMatchObject({
      code: 2,
      err: 'onrecord: all/a and else/A would both become own/A.brief.md; make them one by one, each with its own -o\n',
    })
    expect(existsSync(join(folder, 'own'))).toBe(false)
    expect(await run(folder, ['brief', 'all/a', 'all/b', '-o', 'one.md'])).toMatchObject({code: 2})
  })

  test('audit takes a folder of them', async () => {
    mkdirSync(join(folder, 'papers'))
    writeFileSync(join(folder, 'papers/one.md'), 'Ida Brandt was there.')
    mkdirSync(join(folder, 'papers/deep/empty'), {recursive: true})
    writeFileSync(join(folder, 'papers/deep/four.md'), 'Ida Brandt was there, too.')
    writeFileSync(join(folder, 'papers/two.md'), 'Nobody was there.')
    writeFileSync(join(folder, 'papers/three.png'), Buffer.from([0x89, 0x50, 0xff]))
    writeFileSync(join(folder, 'names.txt'), 'Ida Brandt\n')
    const {code, out} = await run(folder, ['audit', 'papers', '--names', 'names.txt', '--json'])
    expect(code).toBe(3)
    const {findings, results} = JSON.parse(out.toString())
    expect(findings).toEqual([
      expect.objectContaining({code: 'protected-name', file: 'papers/deep/four.md'}),
      expect.objectContaining({code: 'protected-name', file: 'papers/one.md'}),
    ])
    expect(results).toEqual([
      {input: 'papers/deep/four.md', exit: 1},
      {input: 'papers/one.md', exit: 1},
      {input: 'papers/three.png', exit: 3, error: expect.anything()},
      {input: 'papers/two.md', exit: 0},
    ])
  })
})

test('many outputs give no warning of Node', () => {
  mkdirSync(join(folder, 'many'))
  for (let n = 0; n < 12; n++) writeFileSync(join(folder, `many/${n}.md`), 'Nobody.')
  writeFileSync(join(folder, 'one.txt'), 'Ida Brandt\n')
  const {code, err} = runProcess(folder, ['audit', 'many', '--names', 'one.txt'])
  expect([code, err.trimEnd().split('\n').length]).toEqual([0, 12])
})

describe('a name of a protected person', () => {
  const protecting = /people:\n/
  test('in the name of the folder is not in the name of the document', async () => {
    for (const name of ['people/rafi-mendes', 'people/Mendes case', 'people/plain']) copy(name)
    expect(readFileSync(join(folder, 'people/plain/dossier.yaml'), 'utf8')).toMatch(protecting)
    const {code, err} = await run(folder, ['brief', 'people', '-o', 'neutral/', '--format', 'md'])
    expect(code).toBe(0)
    expect(readdirSync(join(folder, 'neutral'))).toEqual([
      'dossier-2.brief.md',
      'dossier.brief.md',
      'plain.brief.md',
    ])
    expect(err.match(/tells a protected name; the document has a neutral one/g)).toHaveLength(2)
  })

  test('becomes a neutral one that no other document has', async () => {
    for (const name of ['two/case-mendes', 'two/dossier']) copy(name)
    change('two/dossier/dossier.yaml', 'Nine ships', 'Ten ships')
    expect((await run(folder, ['brief', 'two', '-o', 'apart/', '--format', 'md'])).code).toBe(0)
    const title = (name: string) =>
      /^# .*$/m.exec(readFileSync(join(folder, 'apart', name), 'utf8'))
    expect(title('dossier.brief.md')?.[0]).toContain('Ten ships')
    expect(title('dossier-2.brief.md')?.[0]).toContain('Nine ships')
  })

  test('that the user gives is kept, and said', async () => {
    expect(await run(folder, ['brief', 'all/a', '-o', 'mendes.md'])).toMatchObject({
      code: 0,
      err: 'the name of the file tells a protected name; give another one with -o\nmendes.md\n',
    })
  })
})

test('the bar is one line of a terminal', () => {
  expect(barLine(1, 2, 'harbour-town', 80)).toBe('[##########..........] 1/2 harbour-town')
  expect(barLine(0, 10, 'a-name-that-is-long', 40)).toBe('[....................] 0/10 a-name-that')
})

test('it is drawn at a terminal, and leaves its line as it was', (ctx) => {
  needs(ctx, 'script')
  const cli = join(import.meta.dirname, '../src/cli.ts')
  const line = `"${process.execPath}" "${cli}" lint all/a all/b > lines.txt`
  const {stdout} = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: folder,
    env: {...process.env, INIT_CWD: folder},
  })
  const said = stdout.toString()
  expect(said).toContain('\r\u001b[K[....................] 0/2 a\r\u001b[K[1/2] all/a: done')
  expect(said.trimEnd().endsWith('\r\u001b[K[2/2] all/b: ends with 1')).toBe(true)
})
