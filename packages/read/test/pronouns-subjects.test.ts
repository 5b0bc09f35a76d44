import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

describe('whom a sentence is about', () => {
  test.each([
    [
      'who it was that did something',
      'Ada Brenner, the mayor, and her daughter, Ida Brenner, a vet, came out. Brenner waved.\n\nIn the end it was the vet who gave in. “It rained,” she said.',
      'Ida Brenner',
    ],
    [
      'a description that a verb in the present follows',
      'The apprentice, Ada Quorl, fell. Bo Reed caught her.\n\nThe apprentice plans to return in May. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'not the owner in an apposition',
      'Ida Lind’s mother, Ada Quorl, spoke on the steps. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'whom an apposition names',
      'Bo Reed came.\n\nThe judge in question, Ada Quorl, stayed away. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'the husband of a couple',
      'Ms Ida Lind rows. Otto Lind keeps bees.\n\nThe husband laughed at that. “I have two good boats,” he said.',
      'Otto Lind',
    ],
    [
      'an office before an honorific',
      'The Dean of Orm, the Very Rev Ada Quorl, was early. Bo Reed was late.\n\nThe dean denied it. “I have two good boats,” she said.',
      'Ada Quorl',
    ],
    [
      'by whom a thing was done',
      'The holes were drilled by the third author, Ada Quorl. Bo Reed counted them.\n\nThe driller agrees. “I have two good boats,” she says.',
      'Ada Quorl',
    ],
    [
      'not a husband of hers',
      'Bo Reed got wet.\n\nIda Lind stayed dry. Her husband, who mends nets, slept on the pier until noon. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'not whose house it is',
      'Porter Bo Reed had a cold. His sister’s house was full of nets. “I have two good boats,” he said.',
      'Bo Reed',
    ],
    [
      'whom somebody asks',
      'Bo Reed was late. A reporter asked Ms Ida Lind to go on. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'who is asked about another',
      'Bo Reed was late. Asked if he had ever borrowed a net from Odo Vale, he frowned. “I have two good boats,” he said.',
      'Bo Reed',
    ],
    [
      'whom something came from',
      'Ada Quorl kept goal. The winner came from Bo Reed, an 18-year-old winger. “I have two good boats,” he said.',
      'Bo Reed',
    ],
    [
      'a description that begins with a name',
      'Ida Lind, an Orm senator, was early. Bo Reed was late.\n\nThe Orm senator smiled. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'nobody in a list',
      'Ms Ida Lind has it by heart. The dentist, the church, the man who sweeps the lane. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'whoever won an office',
      'Ms Ida Lind beat Bo Reed by nine votes. Ms Ada Quorl came.\n\nThe MP will go by boat. “I have two good boats,” she said.',
      'Ida Lind',
    ],
    [
      'nobody of an office',
      'Ms Ida Lind lost. Bo Reed won.\n\nThe MP will go by boat. “I have two good boats,” she said.',
      'The MP',
    ],
  ])('%s', async (_, text, name) => {
    expect(await voices(text)).toEqual([name])
  })

  test('a letter is of who has just written it', async () => {
    expect(
      await voices(
        'In a letter to the board, Ada Quorl wrote that it was late. “The pier is full of holes,” the letter said.',
      ),
    ).toEqual(['Ada Quorl'])
  })

  test('“who” is a person, and names in -ly are names', async () => {
    expect(
      await voices(
        'Ada Quorl, of the Orm Institute, who was not asked, said the pier was “full of holes and rust”. “It leaks in the rain,” Kennally said.\n\nBo Kennally keeps it.',
      ),
    ).toEqual(['Ada Quorl', 'Bo Kennally'])
  })
})

test.each([
  ['Bo Quorl is a rower who said it was “late”.', 'Bo Quorl'],
  ['Ada Vale, a nurse, wept. She is a mother of two who said it was “late”.', 'Ada Vale'],
  ['Bo Quorl met a rower who said it was “late”.', 'a rower'],
  ['The Orm Guild met. It was a rower who said it was “late”.', 'a rower'],
])('“who” is who is said to be one: %s', async (text, name) => {
  expect(await voices(text)).toEqual([name])
})

test('“they” is no journal in which something stands', async () => {
  const text =
    'Ada Vale leads a team. In a paper in the journal Quorl Systems, they say it is “quite loud, like rain”.'
  expect((await voices(text)).includes('Quorl Systems')).toBe(false)
})

test.each([
  [
    'whose son one of them is, by a pronoun that he cannot be',
    'Ida Lind keeps goats. Two of her sons went up the pass. One of them, Odo, came down. “He ate a whole loaf,” she said.',
    ['Ida Lind'],
  ],
  [
    'nobody with a name, where the one told of just before has none',
    'Ms Ida Lind acts for the mill. The panel heard of a plumber.\n\nThat plumber, who has since been licensed and who spoke at length, said she had warned them. “It drips like a tap,” she told the board.',
    ['That plumber, who has since been licensed and who spoke at length'],
  ],
  [
    'no town in which something stands',
    'Bo Reed keeps a mill in Varlo. “A weir is no fence,” it says in a leaflet.',
    [null],
  ],
])('a pronoun means %s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

describe('after a sentence that names two of whom no gender is told', () => {
  const both = 'Ada Vale bought the mill from Odo Lind in 1998.\n\n'

  test.each([
    ['She put in a weir. He kept the barn. “It leaks,” he said.', 'Odo Lind'],
    ['She put in a weir. He kept the barn. “It leaks,” she said.', 'Ada Vale'],
    ['He had lost his voice, and she spoke for both. “It leaks,” she said.', 'Odo Lind'],
  ])('the first pronoun is the subject, and the other the other: %s', async (text, name) => {
    expect(await voices(both + text)).toEqual([name])
  })
})

describe('words that go on below what stands beside the story', () => {
  const picture =
    'A gull on the old pier at Orm, which has been shut to boats and walkers since the winter storms of last year'

  test.each([
    [
      'a quotation that a caption cuts in two',
      `Ida Lind said: 'The rope is wet. It has been wet since June.\n\n${picture}\n\n'We told the board, and nobody came.'`,
      ['Ida Lind'],
    ],
    [
      'a quotation that a caption in brackets cuts in two, and one whose marks change',
      `Ida Lind said: 'The rope is wet.\n\n${picture} (left, in May)\n\n‘We told the board.'\n\nIt rained.`,
      ['Ida Lind'],
    ],
    [
      'a quotation that a short line below a picture cuts in two',
      "Ida Lind said: 'The rope is wet.\n\nIda Lind holds the rope of the ferry\n\n'We told the board, and nobody came.'",
      ['Ida Lind'],
    ],
    [
      'a quotation alone below a caption',
      `'The rope has been wet since June,' Ida Lind said.\n\n${picture}\n\n'We told the board, and nobody came to look.'`,
      ['Ida Lind', 'Ida Lind'],
    ],
    [
      'a quotation alone below one that speaks to others',
      "'You can see that the rope is wet,' Ida Lind said.\n\n'We told the board, and nobody came to look.'",
      ['Ida Lind', 'Ida Lind'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test.each([
  [
    'nobody who has asked',
    'When asked by Bo Reed of the Orm Post about his claim that the lock was sound, Vale frowned.\n\n“It leaks,” he said.',
  ],
  [
    'nobody of whom has been asked',
    'On whether the Danish prime minister would come, he said he knew nothing. “It leaks,” he said.',
  ],
])('“he” is %s', async (_, text) => {
  expect(await voices(`Odo Vale met the press.\n\n${text}`)).toEqual(['Odo Vale'])
})

test.each([
  ['', 'The first witness at the trial was harbour master Odo Vale, who ran the quay.'],
  ['alone', 'The first witness at the trial was Odo Vale.'],
])('who is named as what a sentence is about is “he” %s', async (_, text) => {
  expect(await voices(`${text}\n\nHe said the boat was “a wreck”.`)).toEqual(['Odo Vale'])
})

test('no sentence begins behind the stop of a short name', async () => {
  const text =
    'Ida Lind met Bo Reed. Odo Vale, a former envoy to the U.K. and Norway, says Lind “has made mistakes”.\n\nHe called her plan “mad”. She said it was “late”.'
  expect((await voices(text)).at(-1)).toBe('Ida Lind')
})

test('of whom a sentence opens with a word, “he” is another', async () => {
  const text =
    'Odo Vale sighed. “It leaked,” he said.\n\nOf Bo Reed, who had left in May, he said: “We miss his cakes.”'
  expect((await voices(text)).at(-1)).toBe('Odo Vale')
})

describe('where no sentence near tells whom a pronoun means', () => {
  const story =
    'Ida Brenner, 41, keeps 63 hives. Her father, Rory, taught her. Ms Ada Vale, a neighbour, helps.\n\n“She hums,” Ms Vale said.\n\nOn work\n\n“I slept twice,” she says.'

  test.each([
    [
      'whom the headline begins with',
      'Ida Brenner keeps more bees than Orm has people',
      'Ida Brenner',
    ],
    ['not whom it brings in', 'Orm has fewer people than Ida Brenner keeps bees', undefined],
    ['not one of two', 'Ida Brenner and Ada Vale keep more bees than Orm', undefined],
  ])('%s', async (_, headline, name) => {
    const {entities, quotations} = await articleOf(`${headline}\n\n${story}`)
    const meant = quotations.at(-1)?.speaker.entity
    expect(entities.find(({id}) => id === meant)?.name).toBe(name)
  })
})

test('who is told to be unrelated goes on, and not whoever said so', async () => {
  const text =
    'Ms Ida Brenner spoke. “It is late,” she said. Pat Brenner, a cook, laughed. “It is early,” shouted Pat Brenner.\n\nThe chair, Kim Lind, asked both to be “kind”. They are not related.\n\n“I would have moved,” she said.'
  expect((await voices(text)).at(-1)).toBe('Ida Brenner')
})

test.each([
  [
    'asked in many words',
    'Bo Reed, for Mr Lind, asked the officer on duty, Sergeant Kim Vale, whether she had seen it.\n\n“It is late,” she replied.',
  ],
  [
    'asked before an aside',
    'Kim Reed asked the officer on duty, Sergeant Kim Vale, whether it rained. They are not related.\n\n“It is late,” she replied.',
  ],
])('who is %s answers, and not who asked', async (_, text) => {
  expect((await voices(text)).at(-1)).toBe('Kim Vale')
})

test('who answers another’s claim goes on, not whose claim it is', async () => {
  expect(
    await voices(
      'Carl Novak called it “a gift”.\n\nBo Reed said it was “late”. And he hit back at Mr Novak’s claim that it would help the mill. “It can push paper,” he said.',
    ),
  ).toEqual(['Carl Novak', 'Bo Reed', 'Bo Reed'])
})

test.each([
  [
    'who is told to be a woman, behind who is not told to be one',
    'Mayor Ada Vale thanked Kim Reed, whom she defeated. Reed picked the colour, and the mayor wants it gone. “It is late,” she said.',
    'Ada Vale',
  ],
  [
    'who has a counterpart, and not that one',
    'Minister Ada Vale and her Norse counterpart, Kim Reed, signed it. “It is late,” she said.',
    'Ada Vale',
  ],
  [
    'either of two told of together behind the name of one',
    'Bo Reed stayed. As it rained, he walked up to Odo Lind, and the two men talked for a while. “It is late,” he said.',
    '[Bo Reed, Odo Lind]',
  ],
])('a pronoun is of %s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test('criticism of her tells nothing of who rejects it', async () => {
  expect(
    await voices(
      'Ada Vale rows. Dan Quist, head of the guild, rejected criticism of her past, saying her work was sound.\n\n“Ada is kind,” he said.',
    ),
  ).toEqual(['Dan Quist'])
})
