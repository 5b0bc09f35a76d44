import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {run} from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-marking-'))
cpSync(join(import.meta.dirname, '../../../examples/harbour-town'), folder, {recursive: true})
const file = join(folder, 'dossier.yaml')
const sound = readFileSync(file, 'utf8')

function mark(marking: string): void {
  writeFileSync(file, sound.replace('marking: TLP:CLEAR', `marking: ${marking}`))
}

test('an export that the marking does not permit is refused in one line', () => {
  mark('TLP:RED')
  const {code, out, err} = run(folder, ['convert', folder, '--to', 'ris'])
  expect([code, out.toString()]).toEqual([3, ''])
  expect(err).toBe(
    `onrecord: ${folder}/dossier.yaml: protection.marking: TLP:RED is for the eyes of its recipients alone: it is made as a document to read, and never as data; to let an export be made, change the marking\n`,
  )
})

test('an unknown marking is refused with its line', () => {
  mark('TLP:WHITE')
  const {code, err} = run(folder, ['convert', folder, '--to', 'ris'])
  expect(code).toBe(3)
  expect(err).toContain('protection.marking: expected "TLP:RED" or')
  expect(err).toContain('got "TLP:WHITE"')
})
