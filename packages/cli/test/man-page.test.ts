import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {commands} from '../src/commands/index.ts'
import {manPage} from '../src/help/man-page.ts'

const page = manPage([...commands.values()])
const folder = mkdtempSync(join(tmpdir(), 'onrecord-man-'))
const file = join(folder, 'onrecord.1')
writeFileSync(file, page)
afterAll(() => rmSync(folder, {recursive: true, force: true}))

test('has every command with every option', () => {
  const plain = page.replaceAll('\\-', '-')
  for (const [name, {options}] of commands) {
    const [, part = ''] = plain.split(`.SH ONRECORD ${name.toUpperCase()}\n`)
    const [own = ''] = part.split('\n.SH ')
    expect(own).toContain(`onrecord ${name}`)
    for (const option of Object.keys(options)) {
      expect(own).toMatch(new RegExp(`^\\\\fB(?:-\\w, )?--(?:\\[no-\\])?${option}\\b`, 'm'))
    }
  }
})

test('the package ships the page that its build makes', () => {
  const manifest = readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')
  expect(JSON.parse(manifest)).toMatchObject({man: './dist/onrecord.1', files: ['dist']})
  const built = join(import.meta.dirname, '../dist/onrecord.1')
  if (existsSync(built)) expect(readFileSync(built, 'utf8')).toMatch(/^\.TH ONRECORD 1\n/)
})

test('mandoc finds nothing wrong', (ctx) => {
  needs(ctx, 'mandoc')
  const {stdout} = spawnSync('mandoc', ['-T', 'lint', '-W', 'warning', file], {encoding: 'utf8'})
  // a page without date and source: it is the same in every version
  expect(stdout.split('\n').filter((line) => !/missing (?:date|manual)|^$/.test(line))).toEqual([])
})

test('man shows it', (ctx) => {
  needs(ctx, 'man')
  const env = {...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8', MANPAGER: 'cat'}
  const {status, stdout} = spawnSync('man', ['-l', file], {env, encoding: 'utf8'})
  expect(status).toBe(0)
  const shown = overstruck(stdout)
  expect(shown).toMatch(/^SYNOPSIS\n\s+onrecord COMMAND \[OPTION\.\.\.\]/m)
  expect(shown).toMatch(/^\s+-o, --output FILE\n/m)
})

/** What is left of a text in which letters are struck over to make them bold. */
function overstruck(text: string): string {
  return text
    .split('\b')
    .map((piece, at, pieces) => (at < pieces.length - 1 ? piece.slice(0, -1) : piece))
    .join('')
}
