import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('whom a pronoun means', () => {
  test.each([
    [
      'who says so of themselves, not whom they met',
      'Ines Lind told the room after a walk with Bo Reed that she was glad.\n\n“I would wait a year,” he said.',
      ['Bo Reed'],
    ],
    [
      'not whom an aside names',
      'Ms Vale rose. Asked about Bo Reed, he laughed.\n\nQuestioned by Ida Brenner, she said the pier was “older than the town”.',
      ['Ada Vale'],
    ],
    [
      'the same twice in one sentence',
      'Ms Vale gave evidence. “I was there,” she said. Pressed by Ms Brenner, she agreed that she had told the porter “to go home”.',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'who asks and names nobody, in the next paragraph',
      'Odo Lind asked where the boats would lie.\n\n“The next pier is nine miles away,” he said.',
      ['Odo Lind'],
    ],
    [
      'whom somebody asks by name',
      'Odo Lind asked Bo Reed whether the boats would lie there.\n\n“The next pier is nine miles away,” he said.',
      ['Bo Reed'],
    ],
    [
      'one of two whom the sentence before tells of together, by gender',
      'Mr Otto Quorl and Ida Quorl keep the inn.\n\nThe cousins grew up in Orm. “We have a rule,” she said. “No talk of boats.”',
      ['Ida Quorl', 'Ida Quorl'],
    ],
    [
      'nobody from above a heading',
      '16:10 Rain on the pier\n\nThe Harbour Federation has asked for help. “It is very late,” said Bo Reed.\n\n16:40 A statement\n\n“They are late, too,” it reads.',
      ['Bo Reed', null],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(`Ada Vale and Ida Brenner came early.\n\n${text}`)).toEqual(names)
  })
})

describe('within somebody’s words', () => {
  test.each([
    ['“My aunt said, ‘Wash the bowls.’ So I did,” Ida Brenner said.', 'Ada Vale'],
    ['“Dad told me, ‘Wait for the bell.’ So I did,” Lena Vale said.', 'Otto Vale'],
    ['“I asked the porter, and she said, ‘Wait here.’ So I did,” Bo Reed said.', null],
  ])('%s', async (text, name) => {
    const cast =
      'Ms Ada Vale sells soup. Her niece, Ida Brenner, washes up.\n\nOtto Vale rows. His daughter, Lena Vale, steers.'
    expect((await voices(`${cast}\n\n${text}`))[1]).toBe(name)
  })
})
