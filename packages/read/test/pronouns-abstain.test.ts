import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('whom a pronoun means, and whom it does not', () => {
  test.each([
    [
      'who reports of another, whose family a clause beside names',
      'Bo Reed, who speaks for Ada Vale, said she was late.\n\n“It rained,” he added in May.',
      'Bo Reed',
    ],
    [
      'who does what a sentence tells behind its first comma',
      'Ada Vale is a smith. She rowed for Orm. As a result, she wrote to an aunt, the late Kim Lind, who rowed 24 years. “It rained,” she said.',
      'Ada Vale',
    ],
    [
      'whose name holds a nickname between marks',
      'Odo Lind spoke in May.\n\nBo “Skip” Reed rowed to Orm. “It rained,” he said.',
      'Bo Reed',
    ],
    [
      'with whom a paragraph begins, where nobody else is meant',
      'Mrs Ada Vale rows.\n\nA guest said it was late. A woman said it was early.\n\nVale bought a boat “in a week” in May, she said.',
      'Ada Vale',
    ],
    [
      'the body that has just spoken, and not the one it speaks of',
      'The Orm Union called on crews to spare the Tarn Hospital. The hospital was full of “old boats”, it said.',
      'Orm Union',
    ],
    [
      'the body that its own clause is about, where none has spoken just before',
      'Quorl Energy has two mills. The Orm Council is sending pumps to “all of Tarn”, it said on Monday.',
      'Orm Council',
    ],
    [
      'the body that speaks in the same sentence',
      'In its note released on Instagram, Orm Police told what it said were “old boats”.',
      'Orm Police',
    ],
    [
      'the body whose statement has just been told on',
      'The Orm Union wrote that it was late. The statement said it rained. It added that the boat “will be sold”.',
      'Orm Union',
    ],
    [
      'all whom a subject names, in its own sentence',
      'Mayor Ada Vale, clerk Bo Reed and their friends Odo Lind and Kim Orm met in Tarn, where they called it “a good day”.',
      'Ada Vale + Bo Reed + Odo Lind + Kim Orm',
    ],
    [
      'both whom a subject names in the sentence before',
      'Ada Vale and porter Bo Reed on Monday opened the lock. They said it was “late”.',
      'Ada Vale + Bo Reed',
    ],
    [
      'not whom a subject only tells of: "they" of a husband’s friends',
      'Ada Vale, the wife of Bo Reed, opened the lock. They said it was “late”.',
      null,
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1) ?? null).toBe(name)
  })

  test.each([
    ['Ida Vale left. Vale, a keen rower who has said it was “late”, sang.', 'Ida Vale'],
    ['It is of Ida Vale – a rower who has said it was “late”.', 'Ida Vale'],
    ['Clerks praised Bo Reed of the Orm Harbour party, who wrote: “It leaks.”', 'Bo Reed'],
    ['Clerks saw Bo Reed, the brother of a man who wrote: “It leaks.”', 'the brother of a man'],
  ])('whom "who" stands for: %s', async (text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

test('who adds to a question has asked it, and a couple of things is nobody', async () => {
  expect(await voices('“Who pays for the weir?” said Otto Lind.\n\n“I do not,” he added.')).toEqual(
    ['Otto Lind', 'Otto Lind'],
  )
  expect(
    await voices(
      'Otto Lind calls it “a bad year”. There are also a couple of odd mills.\n\n“They stand there,” he says.',
    ),
  ).toEqual(['Otto Lind', 'Otto Lind'])
})

describe('a pronoun before whom its sentence is about', () => {
  const above = 'Ida Brenner left. Neil Lind rowed.\n\n'
  test.each([
    [
      'is of whom several opening phrases lead to',
      'For his last watch, in May, Bo Reed had the lamps put out. “It is done,” he said.',
      ['Bo Reed'],
    ],
    [
      'is of whom a title stands before',
      'In his first week, Mr Bo Reed had the lamps put out. “It is done,” he said.',
      ['Bo Reed'],
    ],
    [
      'is of whom an office is told before the name',
      'In his first week, the chairman, Bo Reed, had the lamps put out. “It is done,” he said.',
      ['Bo Reed'],
    ],
    [
      'is not of whom another phrase only mentions',
      'In his office, letters to Bo Reed lay on the desk. “It is done,” he said.',
      ['Neil Lind'],
    ],
    [
      'is not of whom the same person meets',
      'In his first week, he met Bo Reed. “It is done,” he said.',
      ['Neil Lind'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(above + text)).toEqual(names)
  })
})

test('“with Odo Lind, a smith, she built a mill” tells nothing of him', async () => {
  expect(
    await voices(
      '“It gives way,” said Ida Brenner.\n\nWith Odo Lind, a smith of renown, she has built a mill. “It turns,” Lind said.\n\nLind would begin with wheels. “They are old,” he said.',
    ),
  ).toEqual(['Ida Brenner', 'Odo Lind', 'Odo Lind'])
})

test('“here the keeper looks up” is about the keeper', async () => {
  expect(
    await voices(
      'Bo Reed, the keeper, rows. Kim Lind is the miller. “It leaks,” Lind said.\n\nHere the keeper looks up. “It is new,” he says.',
    ),
  ).toEqual(['Kim Lind', 'Bo Reed'])
})

describe('the only man whom an article has told of', () => {
  test('is meant, however often it mentions a woman', async () => {
    expect(
      await voices(
        'Mr Odo Brenner bought a mill. Ms Ida Lind said it leaked. Ms Lind said that the wheel was “old”. She also ruled out what she called “a dam”.\n\n“People come for the water,” he said, pointing at a queue.',
      ),
    ).toEqual(['Ida Lind', 'Ida Lind', 'Odo Brenner'])
  })

  test('but not below words of the writer’s own kin', async () => {
    expect(
      (
        await voices(
          'Ms Ida Lind said it leaked.\n\nMy grandmother knew what to do. Once it rained for days, and she did not shut the door. “It is only water,” she told him.',
        )
      ).at(-1),
    ).toBeNull()
  })
})

test.each([
  [
    'whom a clause with their kin tells to be a woman',
    'Odarin Vale rows. Kim Reed has a boat. “It leaks,” Reed said.\n\nVale, who buried her mother in May, was there when he said it. “It does,” she said.',
    ['Kim Reed', 'Odarin Vale'],
  ],
  [
    'but not where a tag tells otherwise',
    'Tal Vale rows. Ida Reed is a cook. She bakes.\n\nVale, who met her mother at the quay, came late. “I was cold,” he said.',
    ['Tal Vale'],
  ],
  [
    'who rises to ask when another has rowed',
    'Ida Brenner said it was “late”.\n\nOdarin Lin, who keeps the lock, rose to ask when she had last rowed. ‘I don’t mean with a crew,’ he said.',
    ['Ida Brenner', 'Odarin Lin'],
  ],
  [
    'who leads those whom a sentence is about',
    'Ida Brenner came. “It was cold,” she said.\n\nA crew of divers led by Quorlin Lind found the bell. It was old. “It rang,” she said.',
    ['Ida Brenner', 'Quorlin Lind'],
  ],
  [
    'not who has led what was shut',
    'Ida Brenner came. “It was cold,” she said.\n\nThe yard was led by Quorlin Lind until May. It was old. “It rang,” she said.',
    ['Ida Brenner', 'Ida Brenner'],
  ],
])('%s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

test.each([
  ['“That was not my question, Mr Reed.”', 'Ada Vale'],
  ['“I was ill by then, Ms Vale.”', 'Bo Reed'],
])('words that close on a name are not of whom they name: %s', async (words, name) => {
  const [, , who] = await voices(
    `“How many boats?” Ada Vale, the counsel, asked.\n\n“I was not there,” Bo Reed replied.\n\n${words}\n\n“Eleven,” Reed said.`,
  )
  expect(who).toBe(name)
})

test('words between single marks are no heading where single marks quote', async () => {
  expect(
    await voices(
      '‘How many boats?’ Ada Vale, the counsel, asked.\n\n‘I was not there,’ Bo Reed replied. ‘They said, “Go,” and I did.’\n\n‘That was not my question, Mr Reed.’\n\n‘Eleven,’ Reed said.',
    ),
  ).toEqual(['Ada Vale', 'Bo Reed', 'Bo Reed', null, 'Ada Vale', 'Bo Reed'])
})
