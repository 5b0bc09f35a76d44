import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

test.each([
  [`She rowed home. `, 'Ada Vale'],
  [`It blew. `, 'Ada Vale'],
  [`Bo Reed slept. It blew. `, 'the surveyor'],
  [`A film on Bo Reed ran in May. `, 'Bo Reed'],
])('whom a new word means after who spoke: %s', async (between, name) => {
  const text = `The quay was full. “It is late,” said Ada Vale, a mother of two. ${between}“It rained,” the surveyor said.`
  expect((await voices(text)).at(-1)).toBe(name)
})

describe('a description is not who stands beside it', () => {
  test.each([
    [
      'whom its words name',
      'Governor Ada Vale left Orm.\n\nIt rained.\n\nThe governor said that Vale was “a loss”.',
      'The governor',
    ],
    [
      'whom others’ words name is',
      'Governor Ada Vale left Orm.\n\nIt rained.\n\nThe governor said that Orm was “a loss”.',
      'Ada Vale',
    ],
    [
      'who interviews',
      'Singer Ida Quorl left the quay.\n\nIn an interview with Orm TV’s Bo Reed on Sunday, the singer called it “a loss”.',
      'Ida Quorl',
    ],
    [
      'who is interviewed, of whom nothing is told',
      'It rained in Orm.\n\nIn an interview with Orm TV’s Bo Reed on Sunday, the singer called it “a loss”.',
      'the singer',
    ],
    [
      'whom somebody investigates',
      'The lock was shut. Ada Vale revealed the figures on Monday.\n\nThe lead investigator called it “a loss”.',
      'The lead investigator',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

describe('what is told of somebody beside the name', () => {
  const mills =
    'There are two mills. The keeper of the lower one, Mr Odo Vale, takes the wheat, and the keeper of the upper one, Mr Bo Reed, takes the rest.'

  test('“the keeper of the upper one, Mr Bo Reed”', async () => {
    expect(await voices(`${mills}\n\n“Mine is new,” says the keeper of the upper mill.`)).toEqual([
      'Bo Reed',
    ])
  })

  test('“she is 24” is an age, by which she is the younger of two', async () => {
    const two = 'Ada Vale, 57, rows. Ida Lind is another. She is 24 and learned it from Vale.'
    expect(await voices(`${two}\n\n“We go back for it,” the younger one admitted.`)).toEqual([
      'Ida Lind',
    ])
    expect(await voices(`${two}\n\n“We go back for it,” the 24-year-old said.`)).toEqual([
      'Ida Lind',
    ])
    expect(await voices(`${two}\n\n“We go back for it,” the 31-year-old said.`)).toEqual([
      'the 31-year-old',
    ])
  })

  test('“whose wife Ida” is of whom it stands beside', async () => {
    expect(
      await voices(
        'Judge Odo Vale jailed Bo Reed, whose wife Ida wept. “It leaks,” his wife said.',
      ),
    ).toEqual(['Ida'])
  })

  test('“they” behind the words of others are not the two above', async () => {
    expect(
      await voices(
        'Odo and Ida Vale were late on Monday. “It rained,” rowers said. They look for a boat. “It leaks,” they said.',
      ),
    ).toEqual(['rowers', null])
  })

  test('whom an actress is met by is not she', async () => {
    expect(await voices('Ben Vale interviewed actress Ida Reed. “It was hard,” she said.')).toEqual(
      ['Ida Reed'],
    )
  })

  test('“I’m the captain” is no captain beside one', async () => {
    expect(
      await voices(
        '“I’m the captain of this boat,” Mr Bo Reed said. The captain of the Orm, Odo Vale, wept. “It is late,” the captain said.',
      ),
    ).toEqual(['Bo Reed', 'Odo Vale'])
  })

  test('an elder is no elder of two', async () => {
    expect(
      await voices(
        '“We row,” said Ms Ada Vale.\n\nVillage elder Mr Odo Quorl sat down. Tribal elder Mr Quorl was late.\n\n“It is late,” the elder said.',
      ),
    ).toEqual(['Ada Vale', 'Odo Quorl'])
  })

  test('“I’m the mayor’s friend” tells no mayor', async () => {
    expect(
      await voices(
        '“I’m the mayor’s friend,” said Ada Vale. She rows.\n\n“It is late,” the mayor said.',
      ),
    ).toEqual(['Ada Vale', 'the mayor'])
  })

  test('who leads another party is none of the two Conservatives', async () => {
    expect(
      await voices(
        'Cy Lund, the Labour leader, met the two Conservatives, Ada Vale and Bo Reed.\n\n“It is late,” the leader said.',
      ),
    ).toEqual(['Cy Lund'])
  })

  test('a given name that is a noun, too, is a name', async () => {
    expect(await voices('Bill Reed rows in Orm. “It is late,” Bill said.')).toEqual(['Bill Reed'])
  })

  test('a namesake is the other of the name, wherever they are', async () => {
    expect(
      await voices(
        'Kim Lind works for Ada Vale of Tarn and Kim Reed for Ida Orm. “I left,” Kim Reed says.\n\n“So did I,” says his namesake in Tarn.',
      ),
    ).toEqual(['Kim Reed', 'Kim Lind'])
  })
})

test.each([
  ['The pilot, who signed nine papers, is Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot is her cousin Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot was Cy Lind’s uncle, Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot on the night was Bo Reed', 'the pilot', 'Bo Reed'],
  ['The head of the contractor, Orm Tools, is Bo Reed', 'the head', 'Bo Reed'],
  ['The pilot since May has been Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot turned out to be Bo Reed', 'the pilot', 'Bo Reed'],
  ['The next pilot will be Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot will be Bo Reed if Ida Orm is ill', 'the pilot', 'the pilot'],
  ['The pilot’s name is Bo Reed', 'the pilot', 'Bo Reed'],
  ['The pilot, whose name is Bo Reed, stayed', 'the pilot', 'Bo Reed'],
  ['The pilot’s boat will be Bo Reed’s', 'the pilot', 'the pilot'],
  ['Beside the pilot was Bo Reed', 'the pilot', 'the pilot'],
  ['Bo Reed painted the hall', 'the painter', 'Bo Reed'],
  ['Bo Reed painted a wet picture', 'the painter', 'Bo Reed'],
  ['Bo Reed lost by a length', 'the loser', 'Bo Reed'],
  ['Bo Reed sits on the council', 'the councillor', 'Bo Reed'],
  ['Bo Reed, who sits for Tarn, rose', 'the member for Tarn', 'Bo Reed'],
  ['The pilot, who left, is Bo Reed’s aunt', 'the pilot', 'the pilot'],
  ['The boat that the pilot left, she said, is Bo Reed’s', 'the pilot', 'the pilot'],
  ['Bo Reed (Opposition, Tarn East) rose', 'the member for Tarn East', 'Bo Reed'],
  ['Bo Reed (Lab, Tarn) rose', 'the Tarn MP', 'Bo Reed'],
  ['Bo Reed (Lab, Tarn) rose', 'the member for Birch', 'the member for Birch'],
  ['Bo Reed, in the Orm goal, fell', 'the goalkeeper', 'Bo Reed'],
  ['Bo Reed, in the first goal, fell. Ida Orm, the keeper, dived', 'the goalkeeper', 'Ida Orm'],
])('what a name is told by: %s, %s', async (named, who, name) => {
  expect(
    await voices(`Ada Vale runs the yard. ${named}. Cy Lind rows.\n\n“It was late,” ${who} said.`),
  ).toEqual([name])
})

test.each([
  ['Ada Vale, 38, walks to the quay each day', 'the 38-year-old aide', 'Ada Vale'],
  ['Ada Vale walks to the quay each day', 'the 38-year-old aide', 'the 38-year-old aide'],
  ['Ada Vale drowned off the quay', 'the 34-year-old neighbour', 'the 34-year-old neighbour'],
  ['Ada Vale, the singer, sang. Fans came', 'the 19-year-old clerk', 'the 19-year-old clerk'],
  ['Ada Vale walks to the quay each day', 'the 38-year-old mother of two', 'Ada Vale'],
  ['Ada Vale, 52, walks to the quay each day', 'the 38-year-old aide', 'the 38-year-old aide'],
  ['Ada Vale, a captain, met Bo Reed', 'the 38-year-old aide', 'the 38-year-old aide'],
])('whom news goes on to tell the age and the trade of: %s, %s', async (told, who, name) => {
  expect(
    await voices(
      `The ferry is to lose its crew, said Cy Lind.\n\n${told}. It rains.\n\n“It was late,” ${who} said.`,
    ),
  ).toEqual([name])
})

test('an age tells whom alone the story has named so far, unless they are of another', async () => {
  expect(
    await voices('Ada Vale, 52, walks to the quay.\n\n“It was late,” the 38-year-old aide said.'),
  ).toEqual(['the 38-year-old aide'])
})

test('a shadow minister is who speaks for the opposition', async () => {
  expect(
    await voices(
      'Ada Vale, the deputy minister, said it was “late”. Bo Reed, who speaks on ports for the opposition, rose. The pier was shut.\n\nCy Lind called it “wet”.\n\n“It was old,” the shadow minister said. “It is,” said the minister.',
    ),
  ).toEqual(['Ada Vale', 'Cy Lind', 'Bo Reed', 'the minister'])
})

test.each([
  ['‘He knew every rope’: widow tells inquest of last call', 'Ada Vale'],
  ['‘I saw it all sink’: Bo Reed recalls the night of the storm', 'Bo Reed'],
  ['‘I saw it all sink’: book that recalls the night of the storm', null],
])('who tells what a headline opens with: %s', async (headline, name) => {
  const article = await articleOf(
    `${headline}\n\nThe ferry sank on Monday, and his widow, Ada Vale, told the inquest that Bo Reed had painted it.`,
  )
  const [quotation] = article.quotations
  expect(quotation && speakerName(article, quotation)).toBe(name)
})
