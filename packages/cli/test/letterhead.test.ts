import {cpSync, existsSync, readFileSync, writeFileSync} from 'node:fs'
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

const protecting = join(folder, 'protecting')
cpSync(dossier, protecting, {recursive: true})
const written = join(protecting, 'dossier.yaml')
const ship = '{words: Alder Grace, to: one of the ships}'
writeFileSync(
  written,
  readFileSync(written, 'utf8').replace(ship, `${ship}\n    - {words: Pier Road, to: a street}`),
)
writeFileSync(join(folder, 'desk.yaml'), 'name: desk\nbase: quiet\nfooter: Desk of Rafi Mendes\n')
writeFileSync(join(folder, 'mendes.yaml'), 'name: Mendes\nbase: quiet\nfooter: Our desk\n')

test.each([
  [['memo', '--template', 'letterhead.dotx', '-o', 'street.docx'], 'letterhead.dotx', 'Pier Road'],
  [['brief', '--theme', 'desk.yaml', '-o', 'street.pdf'], 'desk.yaml', 'Mendes'],
  [['brief', '--theme', 'desk.yaml', '-o', 'street.html'], 'desk.yaml', 'Mendes'],
  [['memo', '--theme', 'mendes.yaml', '-o', 'street.docx'], 'mendes.yaml', 'Mendes'],
])('%j says a protected name beside the dossier, and nothing is made', async (args, file, name) => {
  const [kind = '', ...rest] = args
  const {code, err} = await run(folder, [kind, protecting, ...rest])
  expect([code, err.split('\n').length]).toEqual([3, 2])
  expect(err).toContain(`onrecord: ${file}: the document would say what `)
  expect(err).toContain(name)
  expect(existsSync(join(folder, args.at(-1) ?? ''))).toBe(false)
})

test('a theme and a letterhead that say none go with the same dossier', async () => {
  writeFileSync(join(folder, 'plain.yaml'), 'name: plain\nbase: quiet\nfooter: Our desk\n')
  const args = ['--theme', 'plain.yaml', '--template', 'letterhead.dotx', '-o', 'told.docx']
  expect(await run(folder, ['memo', dossier, ...args])).toMatchObject({code: 0})
})
