import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

describe('words between marks that nothing near them gives to anybody', () => {
  test.each([
    [
      'a split around an adverbial',
      '“Take the boat,” Ms Ida Vale said, to some surprise, “and leave the oars.”',
      ['Ida Vale'],
    ],
    [
      'an adverbial before “that”',
      'Bo Reed said, in Welsh, that the mill was “a hen without a roof”.',
      ['Bo Reed'],
    ],
    [
      'a short sentence after a colon',
      'Ida Vale keeps goats. The vet, Mr Bo Reed, was blunter: “Goats climb.”',
      ['Bo Reed'],
    ],
    [
      'an answer told by a gesture',
      '“The bell is cracked,” said Ida Vale. Mr Bo Reed nodded. “It has been cracked since the flood.”',
      ['Ida Vale', 'Bo Reed'],
    ],
    [
      'a name that begins small',
      'Yusuf al-Rashid runs the pump. “The pump is dry,” said al-Rashid.',
      ['Yusuf al-Rashid'],
    ],
    [
      'a body of which nothing else is told',
      'Tideway Lumen describes the lamp as “a star on a stick”.',
      ['Tideway Lumen'],
    ],
    [
      'the clause of a body with an apposition',
      'Orm Water, the regional utility, said its price “covers the pipes and no more”.',
      ['Orm Water'],
    ],
    [
      'the clause of a person with one',
      'Mr Bo Reed, who drew the map, said the city “sleeps on its feet”.',
      ['Bo Reed'],
    ],
    [
      'the only man so far, far above',
      `Mr Bo Reed keeps the lock. Ms Ida Vale keeps the weir. Ms Vale came early. Ms Vale saw the eels. Ms Vale left. Ms Vale wrote it down. Ms Vale slept.

“There were no eels at all,” he said.`,
      ['Bo Reed'],
    ],
    [
      'his sister',
      '“We shut the mill ourselves,” Mr Bo Reed said. Ms Ida Reed sat by him. “It was time,” his sister said.',
      ['Bo Reed', 'Ida Reed'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('who is not named', () => {
  test('a pronoun after somebody without a name is theirs', async () => {
    expect(
      await voices(`Ms Ida Vale keeps the weir. “It has never been lower,” she said.

A neighbour agreed. “I have seen it lower,” she said.`),
    ).toEqual(['Ida Vale', 'A neighbour'])
  })

  test('a pronoun far below one who may be a man is neither theirs nor the only man’s', async () => {
    expect(
      await voices(`Mr Bo Reed keeps the lock. Kim Varlo keeps the weir.

It rained. The boats came in. The lamps went out. “There were no eels,” he said.`),
    ).toEqual([null])
  })

  test('“I” is who alone has written the article', async () => {
    const {entities, quotations} = await articleOf(
      'Who minds the weir?\n\nBy Ida Vale\n\nOn Monday the guild met. “Who will mind it?” I asked.\n\n“You,” said Bo Reed.',
    )
    const names = quotations.map(
      ({speaker}) => entities.find(({id}) => id === speaker.entity)?.name,
    )
    expect(names).toEqual(['Ida Vale', 'Bo Reed'])
  })

  test('a lawyer of somebody’s is not they, and a town is no “who”', async () => {
    expect(
      await voices(
        'Ms Ida Vale, whose lawyer told the hall that she was “rather ill”, stayed away.\n\nThere was a young warden in Tessen who whispered, “She has left.” They live in Tessen.',
      ),
    ).toEqual(['whose lawyer', expect.anything()])
  })

  test('a question between the answers of one is of who has asked', async () => {
    expect(
      await voices(`Ms Ida Vale asked Bo Reed where the weir lay. “By the mill,” he said. “I have counted two.”

“There were three?”

“There were three.”`),
    ).toEqual(['Bo Reed', 'Bo Reed', 'Ida Vale', 'Bo Reed'])
  })

  test('“Dr” is one of those who are called so', async () => {
    expect(
      await voices(`Dr Ada Brenner and Dr Bo Brenner share a room. Mr Otto Brenner has the key.

“The door sticks in the winter,” Dr Brenner said.`),
    ).toEqual(['[Ada Brenner, Bo Brenner]'])
  })

  test('what answers a question to “you” is not of whom the question quotes', async () => {
    expect(
      await voices(`Ida Vale has kept the weir for 30 years.

What is the first thing you do?

“I count the eels and write it down.”

Your critics say the eels were never there.

“They should come and see them at night.”

Will you go on?

“Until the last eel,” says Vale.`),
    ).toEqual(['Ida Vale', 'Ida Vale', 'Ida Vale'])
  })
})

describe('relations and ranks', () => {
  test.each([
    [
      'whose husband’s surname is told only further down',
      'Ida Quorl knew. Her husband, Otto, 31, had called.\n\n“He was never ill,” said Quorl.\n\nOtto Quorl is one of ten who drowned.',
      ['Ida Quorl'],
    ],
    [
      'a wife whose husband is named with her',
      'Ada Brenner and her husband, Odo, keep the inn. “The roof leaks,” Odo said.\n\n“He carried it,” his wife said.',
      ['Odo', 'Ada Brenner'],
    ],
    [
      'who came after',
      'Ada Brenner resigned as harbour minister. She was replaced by Bo Reed. “I can swim,” the new minister said.\n\n“I wish him luck,” said the former minister.',
      ['Bo Reed', 'Ada Brenner'],
    ],
    [
      'a deputy is no leader',
      'Ada Brenner, the leader, rose. Her deputy, Bo Reed, took the chair.\n\n“I did not expect that,” the deputy leader said. “I have a home,” said the leader.',
      ['Bo Reed', 'Ada Brenner'],
    ],
    [
      'a shadow minister is no minister',
      'Ada Lind, a nurse, met Shadow Weir Secretary Bo Reed. Ole Brenner, a miller, rowed.\n\n“It is over,” the weir secretary said.',
      ['the weir secretary'],
    ],
    [
      'a deputy prime minister is no prime minister',
      'Ada Lind, a nurse, met Deputy Prime Minister Bo Reed. Ole Brenner, a miller, rowed.\n\n“It is over,” the prime minister said.',
      ['the prime minister'],
    ],
    [
      'a vice president is no president',
      'Ada Lind, a nurse, met Vice President Bo Reed. Ole Brenner, a miller, rowed.\n\n“It is over,” the president said.',
      ['the president'],
    ],
    [
      'whose brother somebody is',
      'Bo Reed, the defendant’s brother, left. “It is over,” the defendant said.',
      ['the defendant'],
    ],
    [
      'who represents somebody',
      'Ada Brenner, who represents the miller, left. “It is over,” the lawyer said.',
      ['Ada Brenner'],
    ],
    [
      'two who are named as what they are to each other',
      'Two brothers from Orm, Bo Reed and Odo Lind, share a boat. “It leaks,” said Mr Reed.\n\n“He sank it,” his brother said. The brothers shrugged. “It was late,” they said.',
      ['Bo Reed', 'Odo Lind', 'Bo Reed + Odo Lind'],
    ],
    [
      'the older of a mother and her daughter',
      'Ms Ada Brenner mends nets. Her daughter, Ms Lena Brenner, sells them. Ms Brenner’s cousin, Ms Ida Brenner, cooks. “It is a trade,” the older woman said. “It smells,” said the younger woman.',
      ['Ada Brenner', 'Lena Brenner'],
    ],
    [
      'the older of two men just told of, and the old man of a father and his son',
      'Odo Lind, 62, rows. Bo Reed, ten years younger, bails.\n\n“It leaks,” Mr Reed said. “It is Czech,” the older man said.\n\nMr Cy Vale came late. His son, Mr Otto Vale, keeps a ferry. “We are busy,” the old man said.',
      ['Bo Reed', 'Odo Lind', 'Cy Vale'],
    ],
    [
      'what somebody says that they are',
      'Bo Reed came. “I’m a nurse, and I can row,” Ada Brenner said.\n\nThe nurse took an oar. “It is short,” she said.',
      ['Ada Brenner', 'Ada Brenner'],
    ],
    [
      'a widow by her given name',
      'The driver, Odo Reed, died in May. Mr Reed’s widow, Ida, sat in front. “He was late twice,” Mrs Reed said.',
      ['Ida Reed'],
    ],
    [
      'two of a bare surname, one of them with an honorific',
      'Ada Reed and Bo Reed came late. Dr Ada Reed left. “It is over,” Reed said.',
      ['[Ada Reed, Bo Reed]'],
    ],
  ] as const)('%s', async (_, text, speakers) => {
    expect(await voices(text)).toEqual(speakers)
  })
})

// Names of every make: in full, and as the article goes on to call them.
test.each([
  ['Ada Quorl', 'Quorl'],
  ['Ada de Quorl', 'de Quorl'],
  ['Ada van der Hill', 'van der Hill'],
  ['Jan van den Quorl', 'van den Quorl'],
  ['Jan dos Quorl', 'dos Quorl'],
  ['Ned van der Quorl', 'Van der Quorl'],
  ['Ada al-Quorl', 'al-Quorl'],
  ['Ada O’Quorl', 'O’Quorl'],
  ['Ada Quorl-Lasker', 'Quorl-Lasker'],
  ['Ada Scott Quorl', 'Scott'],
  ['Ada Lasker Quorl', 'Lasker'],
  ['Ada J. Quorl', 'Quorl'],
  ['Randee J. Quorl', 'Quorl'],
  ['Jacquee Quorl Jr.', 'Quorl'],
])('%s is one speaker throughout, and no date', async (full, short) => {
  const opening = short.charAt(0).toUpperCase() + short.slice(1)
  const article = await articleOf(
    `Quay shut\n\n${full}, a warden, said the quay was “shut for good”. “It leaks,” ${short} said.\n\nThe envoy to Orm, ${full}, called the pumps “a mess”.\n\n${opening} left at noon. “I am late,” she said.`,
  )
  const names = new Map(article.entities.map(({id, name}) => [id, name]))
  expect(article.quotations.map(({speaker}) => names.get(speaker.entity ?? ''))).toEqual(
    Array(4).fill(full),
  )
  expect(article.dates.map(({span}) => article.source.text?.slice(span.start, span.end))).toEqual([
    'noon',
  ])
})
