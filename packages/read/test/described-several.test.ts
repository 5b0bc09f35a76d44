import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('several by their number', () => {
  test.each(['Both potters', 'The two women', 'Both women'])('%s', async (who) => {
    const text = `Ms Ada Vale, a potter, and Ms Ida Reed, a potter, came. Mr Odo Lind, who bakes, came later. “We fell in,” Vale said. “We swam,” Reed said. ${who} said the lake was “colder than it looked”.`
    expect((await voices(text)).at(-1)).toBe('Ada Vale + Ida Reed')
  })

  test('two men of three are nobody that is known', async () => {
    const text =
      'Mr Ada Vale, Mr Bo Reed and Mr Odo Lind came. The two men said the lake was “colder than it looked”.'
    expect(await voices(text)).not.toContain('Ada Vale + Bo Reed')
  })
})

test.each([
  'Sens. Ada Vale, D-Ohio, and Bo Reed, R-Iowa, said it leaks “in winter and in spring”.',
  'Ada Vale, the mayor, and Bo Reed, a smith, said it leaks “in winter and in spring”.',
  'Ada Vale of Ohio and Bo Reed of Iowa said it leaks “in winter and in spring”.',
  '“It leaks in winter,” said Ada Vale, D-Ohio, and Bo Reed, R-Iowa.',
  'Ada Vale met with Bo Reed on Monday. “It leaks in winter,” they said.',
  'Ada Vale met Rep. Bo Reed on Monday. They said it leaks “in winter and in spring”.',
])('both of two: %s', async (text) => {
  expect(await voices(text)).toEqual(['Ada Vale + Bo Reed'])
})

describe('who acts beside words without a cue', () => {
  test.each([
    [
      'In a talk with Bo Reed of the Orm Post, the reporter Ada Vale gave her view.\n\n“It was late.”',
      [null],
    ],
    [
      'In an interview with Bo Reed of the Orm Post, the reporter Ada Vale gave her view.\n\n“It was late.”',
      ['Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. Bo Reed pointed at the roof. “Slates.”',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. Bo Reed has not replied. “It leaks in summer.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale of Bo Reed. He has. “It leaks in summer.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. The roof is of slate. “It leaks in summer.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      '“It leaks in winter,” said Ada Vale. Her teacher, Bo Reed, still writes to her. “He is kind.”',
      ['Ada Vale', 'Ada Vale'],
    ],
    [
      'Ada Vale read the letter to the hall.\n\n“I have kept the weir for thirty years.”',
      ['Ada Vale'],
    ],
    ['Ada Vale apologised on Monday.\n\n“I have kept the weir for thirty years.”', ['Ada Vale']],
    ['Ada Vale lives by the weir.\n\n“I have kept the weir for thirty years.”', ['Ada Vale']],
    ['Ada Vale lives by Bo Reed’s weir.\n\n“I have kept the weir for thirty years.”', [null]],
    ['The weir is old.\n\n“I have kept the weir for thirty years.”', [null]],
  ])('%s', async (text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('words alone in a paragraph, where all since the last words is of who said them', () => {
  const OPENING = '“It leaks in winter,” said Ada Vale.\n\nShe grew up by the weir, and rowed.\n\n'
  test.each([
    [`${OPENING}“We had no roof.”`, 'Ada Vale'],
    [`${OPENING}In summer she swam. It was warm. “I was a fish.”`, 'Ada Vale'],
    // No body says "I".
    ['The Orm Council met. It called the roof “a hole”.\n\n“I had no roof.”', null],
    // A text may say this.
    [`${OPENING}“Nobody may swim here.”`, null],
    [OPENING.replace('rowed', 'met Bo Reed').concat('“We had no roof.”'), null],
    [OPENING.replace('rowed', 'had a neighbour').concat('“We had no roof.”'), null],
    [OPENING.replace('She grew up', 'The mill stood').concat('“We had no roof.”'), null],
    [OPENING.replace('Ada Vale', 'a guard').concat('“We had no roof.”'), null],
    [`${OPENING}It rained.\n\nShe swam.\n\nShe sang.\n\n“We had no roof.”`, null],
  ])('%s', async (text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })

  test('what is said with “you” asks nobody', async () => {
    expect(
      await voices('You would hear a bell at noon, says Ada Vale.\n\n“I heard it in bed.”'),
    ).toEqual(['Ada Vale'])
  })

  test.each([
    ['In May, Bo Reed called it “a loss”.', ['Ada Vale', 'Ada Vale', 'Bo Reed']],
    ['Bo Reed said: “It is a loss.”', ['Ada Vale', 'Ada Vale', 'Bo Reed']],
    ['She called it “a loss”.', ['Ada Vale', 'Ada Vale', 'Ada Vale']],
  ])('that go on below: %s', async (behind, names) => {
    expect(
      await voices(
        `The lock leaks. “It is late,” Ada Vale said.\n\n“We want to row wherever we are.” ${behind}`,
      ),
    ).toEqual(names)
  })
})

test.each([
  [
    'his sister is not he, and she has no name',
    'Ada Vale wept. “It is late,” said Odo Reed. His sister said the mill was “cold and dark”.',
    'His sister',
  ],
  [
    'whose daughter somebody is told to be, and not another’s',
    'Ida Lind and her daughter, Kim Lind, rowed.\n\nFay Orme baked. Orme’s daughter said the mill was “cold and dark”.',
    'Orme’s daughter',
  ],
])('%s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

describe('words of several, one below another', () => {
  const LEAD = 'The mill is gone. Those who knew it tell what it was.'

  test.each([
    [
      'whose names stand above their words',
      [LEAD, 'Ada Vale', '“It hummed.”', 'Bo Reed, miller', '“It was dusty.”'],
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'whose names stand below their words',
      [LEAD, '“It hummed.”', 'Ada Vale', '“It was dusty.”', 'Bo Reed'],
      [null, null],
    ],
    [
      'a line below a picture is no name, with a bracket behind it either',
      [LEAD, 'Bo Reed (right) at the bell in Orm', '“It was dusty.”'],
      [null],
    ],
    [
      'a line below a picture is no name',
      [LEAD, 'Bo Reed, the miller, was given a bell for his long work', '“It was dusty.”'],
      [null],
    ],
  ])('%s', async (_, lines, names) => {
    expect(await voices(lines.join('\n\n'))).toEqual(names)
  })
})

describe('genders and honorifics', () => {
  test('the sentence after a name tells a gender, and so which of two is “Mr”', async () => {
    expect(
      await voices(`Ada Vale sold the mill. Her son ran it.

Bo Vale was never asked.

Mr Vale said the mill was “a hole with a roof”. Mrs Vale was told of it. “I mended the roof,” she said.`),
    ).toEqual(['Bo Vale', 'Ada Vale'])
  })

  test('unless two such sentences differ', async () => {
    expect(
      await voices(`Ada Vale sold the mill. Her son ran it. Ada Vale was never asked. His mill was gone.

Bo Vale came. It rained.

Mr Vale said the mill was “a hole with a roof”.`),
    ).toEqual(['[Ada Vale, Bo Vale]'])
  })
})

describe('“it” after a body without a name', () => {
  test.each([
    [
      'A leaked memo by the quay’s head of staff, Bo Reed, was read out. “It leaks,” it warns.',
      'Bo Reed',
    ],
    [
      'Ida Brenner read out a message that Bo Reed had sent. “Tell no one where the boat is,” it said.',
      'Bo Reed',
    ],
    [
      'Ada Vale wrote to the Orm Council in May. The letter called the pier “past mending”.',
      'Ada Vale',
    ],
    ['The fog came early. It says the pier is “past mending”.', null],
    [
      'They met Ada Vale, who directs the Quayle Center for Law. Her organization went to the High Court. It called the pier “past mending”.',
      'Quayle Center for Law',
    ],
  ])('%s', async (text, name) => {
    expect(await voices(text)).toEqual([name])
  })
})
