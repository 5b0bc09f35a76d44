import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {document, image} from '@onrecord/document'
import {renderDocx} from '@onrecord/docx'
import {afterAll, expect, test} from 'vitest'
import {letterhead} from '../../docx/test/fixtures/letterhead.ts'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({
  'names.txt': 'Adaeze Okafor\n\nMendes\n',
  'broken.pdf': '%PDF-1.7\n',
})
afterAll(remove)

const dossier = join(examples, 'harbour-town')

test('what was made of a dossier tells none of its protected names', async () => {
  for (const format of ['pdf', 'docx', 'html'])
    await run(folder, ['brief', dossier, '-o', `brief.${format}`])
  expect(
    await run(folder, ['audit', 'brief.pdf', 'brief.docx', 'brief.html', '--dossier', dossier]),
  ).toMatchObject({
    code: 0,
    err: '[1/3] brief.pdf: done\n[2/3] brief.docx: done\n[3/3] brief.html: done\n',
  })
})

test('a name that a list has is found, in the file and in its name', async () => {
  writeFileSync(join(folder, 'notes-mendes.md'), 'MENDES, R. and Adaeze\nOkafor met.')
  const {code, out} = await run(folder, [
    'audit',
    'notes-mendes.md',
    '--names',
    'names.txt',
    '--json',
  ])
  expect(code).toBe(1)
  expect(JSON.parse(out.toString())).toEqual({
    findings: [
      {
        file: 'notes-mendes.md',
        severity: 'error',
        code: 'protected-name',
        message: 'the name “notes-mendes.md” tells a protected name; rename the file',
      },
      {
        file: 'notes-mendes.md',
        severity: 'error',
        code: 'protected-name',
        message: '“MENDES” is a protected name (the list): “MENDES, R. and Adaeze Okafor met.”',
      },
      {
        file: 'notes-mendes.md',
        severity: 'error',
        code: 'protected-name',
        message:
          '“Adaeze Okafor” is a protected name (the list): “MENDES, R. and Adaeze Okafor met.”',
      },
    ],
  })
})

test('an escaped name is found, and an encoded text does not pass', async () => {
  writeFileSync(join(folder, 'data.json'), String.raw`{"by":"Adaeze \u004fkafor"}`)
  writeFileSync(join(folder, 'page.html'), '<p>Adaeze <b>O</b>kafor &#77;endes</p>')
  const {code, out} = await run(folder, ['audit', 'data.json', 'page.html', '--names', 'names.txt'])
  expect(code).toBe(1)
  expect(out.toString()).toContain('data.json: error: “Adaeze Okafor”')
  expect(out.toString()).toContain('page.html: error: “Adaeze Okafor”')
  writeFileSync(join(folder, 'letter.rtf'), String.raw`{\rtf1 Adaeze \u79?kafor}`)
  expect(await run(folder, ['audit', 'letter.rtf', '--names', 'names.txt'])).toMatchObject({
    code: 3,
  })
})

test('a file that cannot be read whole does not pass', async () => {
  const {code, err} = await run(folder, ['audit', 'broken.pdf', '--names', 'names.txt'])
  expect(code).toBe(3)
  expect(err).toMatch(
    /^onrecord: broken\.pdf cannot be read whole, so nothing can be said about it; got .+\n$/,
  )
})

test('a name that only the camera wrote into a picture is not in a Word file made here', async () => {
  const exif = new TextEncoder().encode('Exif\0\0MM\0*\0Photo: Adaeze Okafor\0')
  const bytes = Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, 0xff, 0xda])
  const picture = image({bytes, mediaType: 'image/jpeg', width: 90, height: 60, alt: 'A quay'})
  const labels = {
    ...{contents: 'Contents', pageOf: '{page}', table: 'Table', figure: 'Figure', note: 'Note'},
    ...{to: 'To', from: 'From', date: 'Date', subject: 'Re', continued: 'continued'},
    quotationMarks: ['“', '”'],
    innerQuotationMarks: ['‘', '’'],
  } as const
  const tree = document({title: 'A quay', language: 'en-GB', labels, children: [picture]})
  writeFileSync(join(folder, 'quay.docx'), await renderDocx(tree))
  const {code, out} = await run(folder, ['audit', 'quay.docx', '--names', 'names.txt'])
  expect([code, out.toString()]).toEqual([0, 'quay.docx: no protected name found\n'])
})

test('a name that only a picture says of itself is found in a Word file from elsewhere', async () => {
  const drawn = '<svg><title>Quay, by Adaeze Okafor</title></svg>'
  writeFileSync(join(folder, 'drawn.docx'), letterhead({'word/media/quay.svg': drawn}))
  const {code, out} = await run(folder, ['audit', 'drawn.docx', '--names', 'names.txt'])
  expect(code).toBe(1)
  expect(out.toString()).toContain('“Adaeze Okafor” is a protected name')
})
