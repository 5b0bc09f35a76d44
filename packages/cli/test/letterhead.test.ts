import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {checkDocx, docxStrings} from '@onrecord/docx'
import {afterAll, expect, test} from 'vitest'
import {letterhead} from '../../docx/test/fixtures/letterhead.ts'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({'plain.txt': 'Dear all'})
afterAll(remove)
writeFileSync(join(folder, 'letterhead.dotx'), letterhead())

const dossier = join(examples, 'harbour-town')

test('a memo goes into the letterhead of an organisation', async () => {
  const args = ['memo', dossier, '--template', 'letterhead.dotx', '-o', 'memo.docx']
  expect(await run(folder, args)).toMatchObject({code: 0, err: 'memo.docx\n'})
  const bytes = readFileSync(join(folder, 'memo.docx'))
  expect(docxStrings(bytes)).toContain('Harbour Watch, 3 Pier Road · Registered charity 000')
  expect(checkDocx(bytes)).toEqual([])
})

test.each([
  [
    ['--template', 'plain.txt', '-o', 'memo.docx'],
    3,
    'onrecord: plain.txt: the template must be a Word file (.docx or .dotx); got bytes that are no zip package\n',
  ],
  [
    ['--template', 'letterhead.dotx', '-o', 'memo.pdf'],
    2,
    'onrecord: --template needs Word; got .pdf; for example: onrecord memo dossier/ --template letterhead.dotx -o memo.docx\n',
  ],
])('memo %j is refused in a line', async (args, code, err) => {
  expect(await run(folder, ['memo', dossier, ...args])).toMatchObject({code, err})
})
