import {afterAll, expect, test} from 'vitest'
import {folderWith, run} from './run.ts'

const story = `Ferry sinks off Sundhaven

The ferry sank at noon on 4 March 2031. Nia Lind, 14, was saved by a fishing boat.

“I held on to a door,” said Nia Lind. Otto Reed, 41, mends nets there. “She was very cold,” Reed said.
`
const {folder, remove} = folderWith({
  'story.txt': story,
  // Tom, 9, is in none of the document's words, but in "Tomorrow"
  'other.txt': story
    .replace('Nia Lind, 14, was', 'Tom, 9, was')
    .replace('“I held', '“Tomorrow I held')
    .replace('Nia Lind.', 'Nia Lind, 41.'),
})
afterAll(remove)

test('a document that names a child says so, and is made', async () => {
  const {code, out, err} = await run(folder, ['brief', 'story.txt', '--format', 'md', '-o', '-'])
  expect([code, out.toString().includes('Nia Lind')]).toEqual([0, true])
  expect(err).toBe(
    'the document names Nia Lind (14 years old): may it? decide in protection.people of a dossier; onrecord lint lists them\n',
  )
})

test('a name within a longer word is none', async () => {
  const {out, err} = await run(folder, ['brief', 'other.txt', '--format', 'md', '-o', '-'])
  expect(out.toString()).toContain('Tomorrow')
  expect(err).not.toContain('names Tom')
})

test('lint asks for the decision', async () => {
  const {code, out} = await run(folder, ['lint', 'story.txt', '--strict'])
  expect(code).toBe(1)
  expect(out.toString()).toContain('names Nia Lind (14 years old), and nobody has decided')
  expect(out.toString()).not.toContain('Otto Reed')
})
