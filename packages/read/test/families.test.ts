import {describe, expect, test} from 'vitest'
import {voices} from './support.ts'

describe('a relation told by a given name alone has the other’s surname', () => {
  const couple = 'Ada Brenner, who runs the mill, came early. Her husband, Odo, keeps bees.'

  test.each([
    ['“The wheel is stuck again,” Mr Brenner said.', 'Odo Brenner'],
    ['“The wheel is stuck again,” Mrs Brenner said.', 'Ada Brenner'],
    ['“The wheel is stuck again,” Brenner said.', 'Ada Brenner'],
    [
      'Mr Brenner laughed. Mrs Brenner did not. “The wheel is stuck again,” she said.',
      'Ada Brenner',
    ],
  ])('%s', async (text, name) => {
    expect(await voices(`${couple}\n\n${text}`)).toEqual([name])
  })

  test('once both have spoken, the bare surname is of either', async () => {
    expect(
      await voices(`${couple}

“It was his idea,” Ada said. “I only paid for the hives,” said Odo.

“We would do it all again,” Brenner told the crowd.`),
    ).toEqual(['Ada Brenner', 'Odo', '[Ada Brenner, Odo]'])
  })

  test('of two surnames, the first', async () => {
    expect(
      await voices(`Ada Brenner Lind, who runs the mill, came early. Her sister, Ida, keeps bees.

“It was her idea,” Ada said. “I only paid for the hives,” said Ida.

“We would do it all again,” Brenner told the crowd.`),
    ).toEqual(['Ada Brenner Lind', 'Ida', '[Ada Brenner Lind, Ida]'])
  })

  test('but of whom the article has called by it before', async () => {
    expect(
      await voices(`Ada Brenner runs the mill. “The wheel is stuck again,” Brenner said.

Her husband, Odo, keeps bees. “I never touch the wheel,” Odo said. “It is older than the lane,” Brenner said.`),
    ).toEqual(['Ada Brenner', 'Odo', 'Ada Brenner'])
  })

  test('a son whom a paragraph begins with and names where he speaks', async () => {
    expect(
      await voices(`Odo Brenner, 70, keeps the mill.

His son wants to sell. “The wheel has stopped for good,” said Rory.

“A mill is more than a wheel and a stream,” Mr Brenner told the meeting.`),
    ).toEqual(['Rory', '[Odo Brenner, Rory]'])
  })

  test('their son is a bearer of the surname, too', async () => {
    expect(
      await voices(`${couple} “They sting,” Odo said.

Their son, Rory, 31, makes rope. “It is dull,” Rory said.

Father and son came to the meeting. “The wheel has stopped for good,” Mr Brenner said.`),
    ).toEqual(['Odo Brenner', 'Rory', '[Odo Brenner, Rory]'])
  })

  test('her husband is not another’s', async () => {
    expect(
      await voices(`Ida Lind runs the ferry. Her husband, Cy, sells tickets.

Odo and Ada Brenner have rowed across. “I was cold,” Ada said.

“I was warm,” her husband said.`),
    ).toEqual(['Ada Brenner', 'Odo Brenner'])
  })

  test('nobody whom the words name: Mrs Brenner is the other', async () => {
    expect(
      await voices(
        'The boat was rented by Jo and Ada Brenner, of Orm. “Jo wanted a bigger one,” Mrs Brenner said.',
      ),
    ).toEqual(['Ada Brenner'])
  })

  test('whichever of the two, where one surname stands for both', async () => {
    expect(
      await voices(
        'Odo and Ada Brenner have left the mill. “It leaked,” Mrs Brenner told The Orm Post.\n\n“We had it looked at,” Mr Brenner added.',
      ),
    ).toEqual(['[Odo Brenner, Ada Brenner]', '[Odo Brenner, Ada Brenner]'])
  })

  test('daughters with their ages', async () => {
    expect(
      await voices(`Odo Brenner gave a boot to each of his daughters.

Ada, 24, won by a yard. “They pinched,” Ada said. “We shall keep them all the same,” Brenner told the crowd.`),
    ).toEqual(['Ada', '[Odo Brenner, Ada]'])
  })

  test('a sister whom a sentence begins with', async () => {
    expect(
      await voices(`Ada Brenner, 44, kept the purse. She filled it for nine years.

But sister Ida, 47, never got a penny. “She kept it,” Ida said. “I lost it,” Ada said. Both sisters wept. “I wish we had bought a cow,” Miss Brenner said.`),
    ).toEqual(['Ida', 'Ada Brenner', '[Ada Brenner, Ida]'])
  })

  test('a brother, where names alone have told of another of the surname', async () => {
    expect(
      await voices(`Odo Brenner fell from the wheel. His daughter, Ms Ida Brenner, was 12.

Her brother Rory, 73, said nobody had swept “since the flood”. “There was a comb in it,” Mr Brenner said.`),
    ).toEqual(['Rory Brenner', 'Rory Brenner'])
  })

  test('and is named by both, where the article says Mr or Miss to them', async () => {
    expect(
      await voices(`Odo Brenner, 69, owns the mill with his niece. His niece, Ida, 34, said the wheel had “stopped for good”.

Miss Brenner thanked the town. “Somebody left us a ham,” she said. Mr Brenner ate it.`),
    ).toEqual(['Ida Brenner', 'Ida Brenner'])
  })
})

describe('whose relation somebody is', () => {
  test('of a woman and her son’s wife, either is Mrs Brenner', async () => {
    expect(
      await voices(`Ida Brenner, 72, lives in the first house and Ada Brenner, her son’s wife, in the second.

“I banged on the wall,” Ida said. “I thought it was the cat,” said Ada.

Mrs Brenner, whose boat was found in a field, has been told to wait. “A year!” she said.`),
    ).toEqual(['Ida Brenner', 'Ada Brenner', '[Ida Brenner, Ada Brenner]'])
  })

  test('whose only son it is', async () => {
    expect(
      await voices(
        'The list is long. Kim Brenner, whose only son, Robin, is on it, keeps his last message. “It is loud here,” he wrote.',
      ),
    ).toEqual(['Robin'])
  })

  test('of two brothers, who has a younger one is the older, behind what he rejects, too', async () => {
    expect(
      await voices(`Members kept Chairman Otto Brenner in office, rejecting a bid by his younger brother.

Odo Brenner owns a third of the mill. The quarrel began over a lock, which the younger Brenner opposed. It has leaked since. “I told you so,” he told the meeting.`),
    ).toEqual(['Odo Brenner'])
  })

  test('the younger Mr Brenner is another than the one called so all along', async () => {
    expect(
      await voices(`The call came while Ada Brenner was rolling out a crust. “It was not like Connor,” Mrs Brenner, 78, said.

Her husband, Robert Brenner, was looking for a pen. “I am retired,” Mr Brenner said.

Connor Brenner was at that moment in a lecture. The voice had been made from a video that he posted in May.

The money is gone. Both of the Brenners were on the line.

The younger Mr Brenner drove home that night. “I should have called,” he said.`),
    ).toEqual(['Ada Brenner', 'Robert Brenner', 'Connor Brenner'])
  })

  test('his daughter said: who spoke just before is a man, though “she” stands beside him', async () => {
    expect(
      await voices(`Ida Brenner, 29, was the first woman to row the lake. Her father sits in.

“Nine miles and a bit,” says Odo Brenner, when she rounds it up. “He carried the clock, too,” his daughter says.`),
    ).toEqual(['Odo Brenner', 'Ida Brenner'])
  })
})

test.each([
  [
    'A cook said that he had sold his boat. His mother was beside him. “Three generations,” she said.',
    null,
  ],
  ['Odo Brenner nodded. His sister was beside him. “Three generations,” she said.', null],
])('of one surname and told to be no relation, neither is the other’s: %s', async (text, name) => {
  const people = 'Ms Ada Brenner is the minister. Odo Brenner, who is no relation, runs the mill.'
  expect(await voices(`${people}\n\n${text}`)).toEqual([name])
})

test.each([
  [
    'the other of two who are named as one, whoever else is no relation',
    'Cy Lind rows. Ida Lind, who is no relation, runs the mill, which Colin and Ada Brenner rent.\n\n“It floods,” Mrs Brenner said. “Ida told us.”\n\nHer husband swept the floor. “It was wet,” he said.',
    'Colin Brenner',
  ],
  [
    'nobody whom the article tells to be another relation',
    'Ida Brenner rows. Her father, Rory, keeps bees.\n\n“I am late,” Rory said.\n\nHis wife waved from the quay. “It was wet,” she said.',
    null,
  ],
])('somebody’s husband or wife: %s', async (_, text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test('a wife is of whom "and his" joins her to', async () => {
  expect(
    await voices(
      'Kim Tessen rented a mill from Otto Quorl and his wife, Ida. Miss Tessen rowed.\n\nTessen wept. “It rained,” she said. Tessen left. “It is late,” he said.',
    ),
  ).toEqual(['Kim Tessen', 'Otto Quorl'])
})

describe('of two of one surname whose ages are a generation apart', () => {
  const people = 'A cook and his nephew sank a boat. Odo Brenner, 67, and Cy Brenner, 31, deny it.'

  test.each([
    [
      'the nephew, whose phone is read, is the younger',
      `${people}\n\nJurors were shown emails from the nephew’s phone. “Sink it slowly,” he wrote. His uncle replied: “Wait for rain.”`,
      ['Cy Brenner', 'Odo Brenner'],
    ],
    ['the uncle is the elder', `${people}\n\n“It rained,” the uncle said.`, ['Odo Brenner']],
    [
      'not of husband and wife',
      'Ada Brenner, 67, rows. Her husband, Cy Brenner, 31, sings.\n\nIt rained.\n\n“It rained,” the nephew said.',
      ['the nephew'],
    ],
    [
      'not of two who are no relation',
      'Odo Brenner, 67, and Cy Brenner, 31, who is no relation, row.\n\nIt rained.\n\n“It rained,” the nephew said.',
      ['the nephew'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('relations that an article states', () => {
  test.each([
    [
      'of whom a paragraph begins with, and is named next by the same surname',
      'Odo Lind, 60, keeps a yard.\n\nHis younger brother never went in. Bo Lind bakes.\n\n“It is hot,” the brother said.',
      ['Bo Lind'],
    ],
    [
      'but by no other surname, nor of a lawyer',
      'Odo Lind, 60, keeps a yard.\n\nHis younger brother never went in. Ida Tessen bakes.\n\nHis lawyer never went in. Bo Lind bakes.\n\n“It is hot,” the brother said.',
      ['the brother'],
    ],
    [
      'nor by the same of somebody else, whom the next sentence brings in',
      'Odo Lind keeps a yard.\n\nHis brother came back. Bo Lind had thrown him out. “It is hot,” the brother said.\n\nIt rained.',
      ['the brother'],
    ],
    [
      'nor of a nurse',
      'Odo Lind keeps a yard.\n\nHis brother was ill. Bo Lind, a nurse, came. “It is hot,” the brother said.',
      ['the brother'],
    ],
    [
      'nor of a woman',
      'Odo Lind keeps a yard.\n\nHis brother was ill. Kim Lind came. She is a nurse. “It is hot,” the brother said.',
      ['the brother'],
    ],
    [
      'a mother is not who has a boat, nor whose mother is told of',
      'Kim Lind’s boat sank. Bo Reed rowed it.\n\n“It was cold,” the mother said. “It was,” said the girl’s mother.',
      ['the mother', 'the girl’s mother'],
    ],
    [
      'the old man is a father, and no brother two years older',
      'Odo Brenner, 71, keeps a yard with his son, Bo, 30. “It is hot,” the old man said.',
      ['Odo Brenner'],
    ],
    [
      'nor is anybody, where a brother is two years older',
      'Odo Brenner keeps a yard with his brother, Bo, two years older. “It is hot,” the old man said.',
      ['the old man'],
    ],
    [
      'of who alone is called so',
      'Bo Reed, the captain, was charged. Cy Lind was not.\n\nIda Brenner, the captain’s wife, waited. “He rang me,” she said.\n\n“I did ring,” her husband said.',
      ['Ida Brenner', 'Bo Reed'],
    ],
    [
      'of nobody, where two are called so',
      'Bo Reed, a captain, and Cy Lind, a captain, were charged.\n\nIda Brenner, the captain’s wife, waited. “He rang me,” she said.\n\n“I did ring,” her husband said.',
      ['Ida Brenner', 'her husband'],
    ],
    [
      'a child of a child',
      'Ada Brenner and her daughter, Ida, row. With them is Robin Pell, 29, Ida’s only child. Cy Lind paints.\n\n“I hate boats,” the granddaughter said. “She would,” her grandmother said.',
      ['Robin Pell', 'Ada Brenner'],
    ],
    [
      'who has an older sister is the younger',
      'Ada Brenner beat her older sister by a yard. Ida Brenner rowed well. Their aunt, Tess Brenner, watched.\n\n“I was not slow,” the younger sister said.',
      ['Ada Brenner'],
    ],
    [
      'whose brother is younger is the older',
      'Bo Brenner, whose younger brother sails, won. Cy Brenner came third.\n\n“I was not slow,” the older brother said.',
      ['Bo Brenner'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test.each([
  ['Mr Lind’s son, Odo, was hurt.', 'Lind'],
  ['Mr Lind’s son was hit by a boy of 15, whose mother wept.', null],
  ['Mr Lind’s daughter was at school when a girl was hit by a car.', null],
  ['Mr Lind’s daughter was bitten. A passing father ran up.', null],
  ['Mr Lind’s son was hurt. A woman carried the child.', null],
  ['Mr Lind’s baby food firm was fined.', null],
  ['Mr Lind’s boys team lost.', null],
  ['Mr Lind’s child protection bill passed.', null],
  ['Mr Lind’s daughter-in-law was hurt.', null],
])('whose child is told of, and no other parent: %s', async (told, name) => {
  const all = await voices(`${told} “I was scared,” the father said.`)
  expect(all.at(-1)).toBe(name ?? 'the father')
})

test('of a Mr and a Mrs of one surname, neither is who was named last', async () => {
  const far = Array.from({length: 10}, () => 'The lock was shut, and nobody rowed.').join('\n\n')
  const text = `Cy Brenner and his son keep the inn.\n\n${far}\n\nKim Brenner bakes. “It is late,” Mrs Brenner said.\n\n“So it is,” Mr Brenner called from the yard.`
  expect(await voices(text)).toEqual(['Kim Brenner', 'Cy Brenner'])
})

test('the younger of a surname is the son, and of two families each tells of its own', async () => {
  expect(
    await voices(
      'Ada Reed and Bo Reed came. Otto Lind bakes. Lind was chided by his son, Odo, who rows. The younger Lind called it “a joke”.\n\nThe Reeds were late. “It is late,” Lind said.',
    ),
  ).toEqual(['Odo', 'Otto Lind'])
})

test.each([
  [
    'of whom one has spoken, nobody knows which',
    'Ada Brenner won. So did her twin, Ida Brenner. “We rowed,” Brenner said.\n\nNobody knew which, and they did not help. “It rained,” they said.',
    ['[Ada Brenner, Ida Brenner]', 'Ada Brenner + Ida Brenner'],
  ],
])('both say it: %s', async (_, text, names) => {
  expect(await voices(text)).toEqual(names)
})

test.each([
  ['Her eldest, Lind, who is nine, rows. “It is late,” Lind said.', ['Lind']],
  ['Her sons Lind and Odo row. “It is late,” Lind said.', ['Lind']],
  ['“It is late,” Lind said.', ['Ada Lind Brenner']],
])('who is called by a relation’s middle name is somebody else: %s', async (text, names) => {
  expect(await voices(`Ada Lind Brenner left in May. ${text}`)).toEqual(names)
})

test.each([
  ['Ada Brenner rows. Speaking in Orm, Odo Brenner’s mom said it was “late”.', 'Ada Brenner'],
  ['Odo Brenner’s mother, Ada, rows. Odo Brenner’s mom said it was “late”.', 'Ada'],
  ['Mr Otto Brenner rows. Odo Brenner’s mom said it was “late”.', 'Odo Brenner’s mom'],
])('whose mother a named relation is: %s', async (text, name) => {
  expect(await voices(text)).toEqual([name])
})
