import {afterAll, expect, test} from 'vitest'
import {folderWith, runProcess} from './run.ts'

const {folder, remove} = folderWith({})
afterAll(remove)

test('all that onrecord needs is there, and what is not needed is said to be so', () => {
  const {code, out} = runProcess(folder, ['doctor'], {env: {PATH: ''}})
  expect(code).toBe(0)
  expect(out.toString()).toBe(
    [
      `ok       Node: ${process.versions.node}`,
      'ok       this folder: can be written',
      '-        config: no onrecord.config.yaml here or above; not needed',
      'ok       reading: works',
      'ok       PDF: works',
      'ok       Word: works',
      '-        verapdf: not found; not needed (a second opinion on PDF/UA and PDF/A)',
      '-        soffice: not found; not needed (LibreOffice: to see a Word file without Word)',
      '',
    ].join('\n'),
  )
})
