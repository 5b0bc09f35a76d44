import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {run} from './run.ts'

const root = mkdtempSync(join(tmpdir(), 'onrecord-marking-'))
const folder = join(root, 'dossier')
afterAll(() => rmSync(root, {recursive: true, force: true}))
cpSync(join(import.meta.dirname, '../../../examples/harbour-town'), folder, {recursive: true})
const file = join(folder, 'dossier.yaml')
const sound = readFileSync(file, 'utf8')

function mark(marking: string): void {
  writeFileSync(file, sound.replace('marking: TLP:CLEAR', `marking: ${marking}`))
}

test('an export that the marking does not permit is refused in one line', async () => {
  mark('TLP:RED')
  const {code, out, err} = await run(folder, ['convert', folder, '--to', 'ris'])
  expect([code, out.toString()]).toEqual([3, ''])
  expect(err).toBe(
    `onrecord: ${folder}/dossier.yaml: protection.marking: TLP:RED is for the eyes of its recipients alone: it is made as a document to read, and never as data; to let an export be made, change the marking\n`,
  )
})

test('an unknown marking is refused with its line', async () => {
  mark('TLP:WHITE')
  const {code, err} = await run(folder, ['convert', folder, '--to', 'ris'])
  expect(code).toBe(3)
  expect(err).toContain('protection.marking cannot be read; expected "TLP:RED" or')
  expect(err).toContain('got "TLP:WHITE"')
})

test('an older version under a narrower marking is not compared with', async () => {
  mark('TLP:AMBER+STRICT')
  const old = join(root, 'old')
  cpSync(folder, old, {recursive: true})
  mark('TLP:GREEN')
  const {code, out, err} = await run(folder, [
    'memo',
    folder,
    '--compare',
    old,
    '-o',
    'changes.docx',
  ])
  expect([code, out.toString(), existsSync(join(folder, 'changes.docx'))]).toEqual([3, '', false])
  expect(err).toContain('is TLP:AMBER+STRICT, and a comparison prints its words under TLP:GREEN')
  mark('TLP:RED')
  expect((await run(folder, ['memo', folder, '--compare', old, '-o', 'changes.docx'])).code).toBe(0)
})

test('an older version that names whom the new one protects is not compared with', async () => {
  const old = join(root, 'named')
  cpSync(folder, old, {recursive: true})
  const named = sound.replace(/people:[\s\S]*$/, 'people: []\n')
  writeFileSync(join(old, 'dossier.yaml'), named)
  mark('TLP:CLEAR')
  const {code, err} = await run(folder, ['memo', folder, '--compare', old, '-o', 'named.docx'])
  expect([code, existsSync(join(folder, 'named.docx'))]).toEqual([3, false])
  expect(err).toContain('the older version says what')
  expect(err).not.toContain('Mendes')
})

test.each(['pdf', 'docx'])(
  'a %s of a dossier marked TLP:RED is not verified as if it were a source',
  async (format) => {
    mark('TLP:RED')
    expect((await run(folder, ['memo', folder, '-o', `red.${format}`])).code).toBe(0)
    const {code, err} = await run(folder, ['verify', `red.${format}`])
    expect([code, err]).toEqual([3, expect.stringContaining(`red.${format} carries no model`)])
  },
)
