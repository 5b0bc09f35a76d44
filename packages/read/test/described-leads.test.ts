import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

test('what somebody is not says nothing of them', async () => {
  expect(
    await voices(`Otto Lind, who led the rowers, was late. “The oars were wet,” Otto Lind said.

At the inn Ida Lind had been baking. The cook, who is no relation of the rowers’ leader, said she was “nearly out of flour”.`),
  ).toEqual(['Otto Lind', 'Ida Lind'])
})

test('the governor is not a lawmaker who has just spoken', async () => {
  expect(
    await voices(
      'Ada Vale, a lawmaker, said it was “late”. The governor said it was “very late indeed”.',
    ),
  ).toEqual(['Ada Vale', 'The governor'])
})

test.each([
  [
    'somebody who is no relation is the other of one surname',
    'Otto Lind, the rowers’ chief, and Ida Lind, who sells oars, were late. Otto Lind spoke of “wet oars”. The trader, who is not related to him, said they were “dry as flour”.',
    ['Otto Lind', 'Ida Lind'],
  ],
  [
    'whoever is it now is not the former one',
    'Otto Lind, who captained the side for nine years, left. His son, Odo Lind, the present captain, stayed. “It rained,” the former captain said.',
    ['Otto Lind'],
  ],
  [
    'who holds an office for a time, or whose it is, is not the former one',
    'Otto Lind, the acting chief executive, was blunt. Cy Vale, the Dane whom he replaced, was not. “It rained,” the former chief executive said.',
    ['Cy Vale'],
  ],
  [
    'its director is not the former one',
    'Its director, Otto Lind, came in May. Cy Vale left then. “It rained,” the former director said.',
    ['the former director'],
  ],
  [
    'a relation told with the same words just above',
    'Ada Vale rowed for nine years. Her elder sister, Ida Vale, carried the oars. “It rained,” her sister recalled. Otto Lind rowed, too. His brother, Odo, did not. “I ran,” his brother said.',
    ['Ida Vale', 'Odo'],
  ],
  [
    'but not with other words',
    'Ida Lind won. Her younger sister, Ada Vale, rowed. “It was hard,” her elder sister said.',
    ['Ida Lind'],
  ],
  [
    'but not where another is told of since',
    'Ada Vale rowed for nine years. Her sister, Ida Vale, carried the oars. Cora Lind watched. “It rained,” her sister said.',
    ['her sister'],
  ],
  [
    'who tells her is another than she of whom was told last',
    'Ada Vale promised a boat by May. “It rains,” the chair told her.',
    ['the chair'],
  ],
  [
    'whose name is kept back is nobody who is named below',
    'Ada Vale read the letters out. In one, an executive whose name was blacked out assures a clerk that it “will pass”.\n\n“Was it you?” the chairwoman, Ida Lind, asked.',
    ['an executive whose name was blacked out', 'Ida Lind'],
  ],
  [
    'who stands across something is no part of it',
    'Her colleague across the pier, Ada Vale of Orm, waved. Ida Lind sat on the pier. “It rained,” the colleague said.',
    ['Ada Vale'],
  ],
  [
    'whom somebody represents is another',
    'Ada Vale, who represents the cook, was late. Ida Lind cooks. “It rained,” the cook said.',
    ['Ida Lind'],
  ],
  [
    'whom somebody beats is called something else',
    'Otto Lind, the qualifier, has beaten Odo Reed, the No 2 seed. “It rained,” said the beaten seed.',
    ['Odo Reed'],
  ],
  [
    'no thing and no body is somebody by what is told of them',
    'Otto Vale, the baker, sits on the boards of the mill with Ida Lind. The boards of the mill said the plan was “a loss”.',
    ['The boards of the mill'],
  ],
  [
    'whom news writes of without a name is nobody who shares a word with them',
    'Minister Otto Vale met the press with a senior official of his ministry.\n\n“It rained,” the senior ministry official said.',
    ['the senior ministry official'],
  ],
  [
    'who prosecutes somebody is not their lawyer',
    'Ada Vale, the prosecuting attorney of Orm, charged Otto Lind.\n\n“It rained,” his lawyer said.',
    ['his lawyer'],
  ],
  [
    'no leader is the president',
    'Ada Vale, the leader of Norland, spoke.\n\n“It rained,” the president said.',
    ['the president'],
  ],
  [
    'who is called an official is one',
    'Otto Vale, a ministry official, came with Ida Lind.\n\n“It rained,” the official said.',
    ['Otto Vale'],
  ],
  [
    'a noun that means somebody in this article alone',
    'They came at Otto Lind, a young safety playing his third game. Bo Reed shouted. The safety expects to play again. “It rained,” he said.',
    ['Otto Lind'],
  ],
])('%s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

describe('whom a lead tells of before it names anybody', () => {
  test.each([
    ['Ada Vale had carried the post for nine years.', 'Ada Vale'],
    ['Bo Reed, a postman, came late.', 'Bo Reed'],
    ['Bo Reed, a lawyer, came late.', 'A postman'],
    ['The post office at Orm sacked Ada Vale.', 'A postman'],
    ['Bo Reed came late.\n\nIt was wet for Reed, who is also a lawyer.', 'Bo Reed'],
  ])('%s', async (next, name) => {
    expect(await voices(`A postman said the hill was “a joke with steps”.\n\n${next}`)).toEqual([
      name,
    ])
  })
})

test('nor is whom a lead tells of beside others named next', async () => {
  expect(
    await voices(
      'Two brothers from Orm sold a tailor a rotten boat.\n\nKim Lind, 52, said it was “sound”.\n\n“It leaked at once,” the tailor said.',
    ),
  ).toEqual(['Kim Lind', 'the tailor'])
})

test('a text without paragraphs has a lead, too: its first sentence', async () => {
  const rest = 'It rained on the hill, and the river rose by the old mill. '.repeat(21)
  const [first, second] = await voices(
    `A postman said the hill was “a joke with steps”. Ada Vale had carried the post for nine years. ${rest}A guard called it “a shame”.`,
  )
  expect([first, second]).toEqual(['Ada Vale', 'A guard'])
})

test.each([
  ['A group has', 'Orm Boat Group'],
  ['A group of brothers has', 'group'],
])('a body that a lead does not name: %s', async (lead, name) => {
  expect(
    await voices(`${lead} called the hill “a joke with steps”.\n\nThe Orm Boat Group came late.`),
  ).toEqual([name])
})

test.each([
  ['“My knees gave out,” Ada Vale told the Post.', 'Ada Vale'],
  ['“My knees gave out,” said Mrs Ada Vale, whose round takes six hours.', 'Ada Vale'],
  ['“He is wrong,” lawyer Ada Vale said.', 'A postman'],
  ['“He is wrong,” said his neighbour, Ada Vale.', 'A postman'],
])('whom a lead tells of, where the next paragraph begins with words: %s', async (next, name) => {
  const [first] = await voices(`A postman said the hill was “a joke with steps”.\n\n${next}`)
  expect(first).toBe(name)
})

test.each([
  ['A young postman who ran a farm has drowned, a guard said on “a sad day”.', 'a guard'],
  [
    'The owner of a farm that one of the postmen left called it “a sad day”.',
    'The owner of a farm that one of the postmen left',
  ],
  ['A family called it “a sad day”.', 'A family'],
])('not who is told of beside: %s', async (lead, name) => {
  expect(await voices(`${lead}\n\nBo Reed came early.`)).toEqual([name])
})

test('who opens the next paragraph, and is not whom the lead names', async () => {
  expect(
    await voices(
      'A postman who carried letters for Ida Reed said the hill was “a joke with steps”.\n\nBo Reed said it rained.',
    ),
  ).toEqual(['Bo Reed'])
})

test('what a lead tells is said by who says it again below', async () => {
  expect(
    await voices(
      'In the north one guard said the lake was “as black as wet coal”.\n\nIt rained.\n\nAda Vale told the Post that the lake was “as black as wet coal”.',
    ),
  ).toEqual(['Ada Vale', 'Ada Vale'])
})

test('a headline’s doctor is not the one of whom the doctor tells', async () => {
  expect(
    await voices(
      'Doctor heard in trial of Ada Vale\n\nThe doctor is the first to testify against Ada Vale. The trial opened in Orm.\n\n“It was late,” said the doctor.',
    ),
  ).toEqual(['the doctor'])
})
