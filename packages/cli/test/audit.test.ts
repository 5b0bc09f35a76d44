import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {examples, folderWith, run} from './run.ts'

const {folder, remove} = folderWith({
  'names.txt': 'Adaeze Okafor\n\nMendes\n',
  'broken.pdf': '%PDF-1.7\n',
})
afterAll(remove)

const dossier = join(examples, 'harbour-town')

test('what was made of a dossier tells none of its protected names', () => {
  for (const format of ['pdf', 'docx', 'html'])
    run(folder, ['brief', dossier, '-o', `brief.${format}`])
  expect(
    run(folder, ['audit', 'brief.pdf', 'brief.docx', 'brief.html', '--dossier', dossier]),
  ).toMatchObject({code: 0, err: ''})
})

test('a name that a list has is found, in the file and in its name', () => {
  writeFileSync(join(folder, 'notes-mendes.md'), 'MENDES, R. and Adaeze\nOkafor met.')
  const {code, out} = run(folder, ['audit', 'notes-mendes.md', '--names', 'names.txt', '--json'])
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

test('a file that cannot be read whole does not pass', () => {
  const {code, err} = run(folder, ['audit', 'broken.pdf', '--names', 'names.txt'])
  expect(code).toBe(3)
  expect(err).toMatch(
    /^onrecord: broken\.pdf cannot be read whole, so nothing can be said about it; got .+\n$/,
  )
})
