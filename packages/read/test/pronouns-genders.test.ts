import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

describe('of whose gender a pronoun beside a name tells', () => {
  test.each([
    [
      'whose turn it is',
      'Odo Quorl met the crew. On her part, Ada Tessen said that it rained. “It is late,” he said.',
      ['Odo Quorl'],
    ],
    [
      'a judge who only praised his efforts',
      'Carl Novak, 31, said he had learned to read. “It took a year,” he said.\n\nJudge Ida Brenner praised his efforts.\n\n“The queue is as long,” she said.',
      ['Carl Novak', 'Ida Brenner'],
    ],
    [
      'a widow who washed his boots',
      'Bo Reed dug the lock for years. He died in May.\n\nAda Reed washed his boots by hand.\n\n“They stood by the door,” she said.',
      ['Ada Reed'],
    ],
    [
      'a student who was on her course',
      'The surgeon Ida Brenner was teaching when her heart stopped. Bo Reed, a second-year student, had been on her course for a week.\n\n“I broke two ribs,” he said.',
      ['Bo Reed'],
    ],
    [
      'who asked where he had been',
      'Ms Ada Vale, for the mill, asked Bo Reed to stand. Kim Tarn, for the quay, asked where he had been. Vale left. Tarn stayed.\n\n“It is late,” she said.',
      ['Kim Tarn'],
    ],
    [
      'by whom, for somebody, she was questioned',
      'Questioned by Bo Reed, for the mill, she agreed that it leaked. Ada Vale sat down. Reed did not. “It is late,” he said.',
      ['Bo Reed'],
    ],
    [
      'whom she joined, where both have just been named',
      'Bo Reed rang. Kim Tarn came. Her boat was gone. Tarn left. “It is late,” he said.',
      ['Kim Tarn'],
    ],
    [
      'who gave her a boat, and whom she did not wed',
      'Ada Vale, who has died, left school at 14. The skipper, Bo Reed, gave her a boat. “Row,” he told her. She married Carl Lind in May. They rowed.\n\n“I was never lost,” she said.',
      ['Bo Reed', 'Ada Vale'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

describe('whom a sentence tells of whose words bring in another', () => {
  test.each([
    [
      'who came upon it, not who told her of it by name',
      'Dr Ada Vale found the moss. It had been shown to her by Ida Porter. “I had walked past it,” she said.',
      'Ada Vale',
    ],
    [
      'the skipper, not a trainee whose name follows',
      'Carl Novak rang once. The call was answered by a trainee, Ms Ida Brenner, who was alone. “I remember it,” he said.',
      'Carl Novak',
    ],
    [
      'whom the second clause is about',
      'Kim Lind scored from Lou Varlo’s corner. It rained. The goalkeeper spilled a cross and Lind was first to it.\n\n“I gambled,” she said.',
      'Kim Lind',
    ],
    [
      'her who sues, not him of whom the same sentence tells',
      'Kim Lind is suing Bo Reed over a letter in which he called her “a fraud”.\n\n“I used to like letters,” she said.',
      'Kim Lind',
    ],
    [
      'whose own post opens the sentence',
      'Ms Kim Lind rang. In her post, Ada Chandler told of the mill. “It leaks,” she said.',
      'Ada Chandler',
    ],
    [
      'whose leaving opens the sentence',
      'Two years after he left the yard, Carl Novak will go back. He learned to weld there from an old hand. “He lent me a mask,” he said.',
      'Carl Novak',
    ],
    [
      'who is told of above an office, which is no woman',
      'Ms Kim Lind and Mr Bo Reed went home early. The governor’s office has not yet commented. “It leaks,” she said.',
      'Kim Lind',
    ],
    [
      'who is named right behind the board that he chairs',
      'Bo Reed was late. In the evening, the chairman of the Orm Quay Board Otto Lind refused to wait. He said it was “a joke”.',
      'Otto Lind',
    ],
    [
      'who is named between commas behind a long phrase for him',
      'Bo Reed was late. The town’s expert on dams, mills and old boats, Otto Lind, arrived with a lamp.\n\n“It leaks,” he said.',
      'Otto Lind',
    ],
    [
      'the first of two, told to be a woman where he is not told to be one',
      'Ida Brenner and her boat were late. In the long and narrow hall of the mill behind the harbour, the old town clock stopped for Brenner, to the joy of Kim Lind. “It leaks,” she said.',
      'Ida Brenner',
    ],
    [
      'who a long sentence is about, though it begins with a time and a place',
      'In the long and narrow hall of the mill behind the harbour of Port Quay, Kim Lind, 27, waited for Lou Varlo with a lamp. “It leaks,” she said.',
      'Kim Lind',
    ],
    [
      'who asked her, as it is he that tells of it',
      'Ms Ada Vale was found out by Bo Reed, a clerk who asked her about the boats. “I did not sleep,” he said.',
      'Bo Reed',
    ],
  ])('%s', async (_, text, name) => {
    expect((await voices(text)).at(-1)).toBe(name)
  })
})

describe('who has no name', () => {
  test.each([
    [
      'is told by the same words some sentences on',
      '“It is late,” a local woman said. It rained for hours. The lamps went out. “It is cold,” she said. A boat came in. She added: “It leaks.”',
      ['a local woman', 'a local woman', 'a local woman'],
    ],
    [
      'but not where others are told of in the sentence',
      '“It is late,” a local woman said. It rained for hours. The lamps went out. The crew left and she called it “a joke”.',
      ['a local woman', null],
    ],
  ])('%s', async (_, text, descriptions) => {
    const {quotations} = await articleOf(text)
    const direct = quotations.filter(({kind}) => kind !== 'indirect')
    expect(direct.map(({speaker}) => speaker.description)).toEqual(descriptions)
  })
})

describe('whom words about words mean', () => {
  test.each([
    [
      'who is called so in the words around',
      'Odo Vale, the captain, rows. Bo Reed mends nets.\n\n“I rang the captain,” Mr Reed said. “He said, ‘Wait.’”',
      ['Bo Reed', 'Bo Reed', 'Odo Vale'],
    ],
    [
      'and not who only does what they do',
      'Odo Vale flies to Tarn. Bo Reed mends nets.\n\n“I rang the captain,” Mr Reed said. “He said, ‘Wait.’”',
      ['Bo Reed', 'Bo Reed', 'the captain'],
    ],
    [
      'whom the writer has asked',
      'Ida Lind, a nurse, rows. Bo Reed, a welder, watches. Odo Vale came.\n\nWe asked the welder, as the boats came in from the lock, what he saw. “Mud,” he said.',
      ['Bo Reed'],
    ],
    [
      'another than whose words were put to him',
      'Bo Reed sees profits.\n\n“It is late,” Ada Vale said.\n\n“I would remind her,” he said when the remark was put to him.',
      ['Ada Vale', 'Bo Reed'],
    ],
    [
      'the same, where what was put to him is told',
      'Bo Reed accused them of “a joke”. He once wore it himself. “We dropped it,” he said when this was put to him.',
      ['Bo Reed', 'Bo Reed'],
    ],
    [
      'the younger, who rowed under her mother',
      'Ada Tull ordered. “I am up,” she says.\n\nSona Tull won two medals under her mother.\n\nWhat ended it? A fall, says the younger woman. “That was sorry,” she says.',
      ['Ada Tull', 'Sona Tull'],
    ],
  ])('%s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test.each([
  [
    'The ministry’s reply did not satisfy the director. “I have heard it before,” she said.',
    'Ada Vale',
  ],
  ['Three letters have gone to the director. “I burn them,” she said.', 'Ada Vale'],
])('who alone of people is told of beside something else: %s', async (text, name) => {
  expect(
    (
      await voices(
        `Ada Vale, the director of Open Quay, was late. “It rained,” she said.\n\nAn official said “no”. ${text}`,
      )
    ).at(-1),
  ).toBe(name)
})

test.each([
  [
    'The crowd waited. A guard at the gate waved it on.\n\nShe stepped down. “Take the rope,” she told them.',
    'Ada Vale',
  ],
  [
    'One of the rowers, Otto Lind, now a keeper in Orm, left.\n\nShe stepped down. “Take the rope,” she told them.',
    'Ada Vale',
  ],
  // somebody without a name has spoken last, or is told of just above, or is one of two women
  [
    '“Wait,” a guard at the gate said.\n\nShe stepped down. “Take the rope,” she told them.',
    'a guard at the gate',
  ],
  ['A guard at the gate stepped down. “Take the rope,” she told them.', 'A guard at the gate'],
  [
    'Mrs Ida Lind rows.\n\nA guard at the gate waved.\n\nShe stepped down. “Take the rope,” she told them.',
    null,
  ],
])('the only one told to be a woman, of whom sentences go on: %s', async (text, name) => {
  const above = 'Mrs Ada Vale has sold her boat. Ada Vale built it.\n\nMr Otto Lind rows it.'
  const told = await voices(`${above}\n\n${'It rained on the pier all day. '.repeat(3)}\n\n${text}`)
  expect(told.at(-1)).toBe(name)
})

test.each([
  'For the baker, it was enough.',
  'That did not please the baker.',
  'None of this surprises the baker.',
  'I passed this on to the baker.',
  'Nor was the baker impressed.',
  'The baker and his dog left.',
  'The baker never stopped.',
])('who is told of again by what they are, not who spoke last: %s', async (sentence) => {
  expect(
    await voices(
      `The lock was shut.\n\nOtto Lind, a baker, lives beside it. His shop faces it.\n\n“I had to walk,” said Bo Reed, a smith. “He hates it,” he said.\n\n${sentence} “It is late,” he said.`,
    ),
  ).toEqual(['Bo Reed', 'Bo Reed', 'Otto Lind'])
})

test.each([
  ['his widow and the chair of the fund', 'granddaughter'],
  ['his wife', 'daughter'],
])('Mrs Vale is %s, not her %s', async (wife, daughter) => {
  expect(
    await voices(
      `Harlan Vale, a smith, built the lock. “He sang,” said Joyce Vale, ${wife}.\n\nHer ${daughter}, Tessa Vale, keeps it. “It is old,” said Tessa Vale.\n\nMrs Vale called it “late”.`,
    ),
  ).toEqual(['Joyce Vale', 'Tessa Vale', 'Joyce Vale'])
})

test.each([
  ['“How is the knee, Mr. Lind?” Ida Brenner asked.\n\n“Better,” he said.', 'Otto Lind'],
  ['“Were you late, Lind?” Ida Brenner asked. “No,” he said.', 'Otto Lind'],
  ['“Who rang you, Lind?” Ida Brenner asked. “It was late,” she said.', 'Ida Brenner'],
])('who is called by name in a question answers it: %s', async (text, name) => {
  expect((await voices(`Mr Otto Lind rows. Carl Novak, a smith, sang. ${text}`)).at(-1)).toBe(name)
})

test('a prefecture and a municipality speak', async () => {
  expect(
    await voices(
      'The prefecture of Orm replied that it was “late”. The municipality of Tarn called it “old”.',
    ),
  ).toEqual(['prefecture', 'municipality'])
})

test.each([
  'Boats at the quay. (Coast Photo/Odo Lind) “It rained,” he said.',
  'Boats at the quay on Friday. Odo Lind/AFP/Getty Images “It rained,” he said.',
  'Boats at the quay on Friday. Odo Lind/Reuters Reed, who rows, smiled. “It rained,” he said.',
])('whose picture it is says nothing: %s', async (words) => {
  expect(await voices(`Bo Reed said it was late.\n\n${words}`)).toEqual(['Bo Reed'])
})

test('whose picture it is begins no sentence', async () => {
  expect(
    await voices(
      'Boats at the quay on Friday. Odo Lind/Anadolu/Getty Images Bo Reed said it was “late”.',
    ),
  ).toEqual(['Bo Reed'])
})

test.each([
  'Otto Lind’s boat will “sink within a year”, he told rowers.',
  'Otto Lind’s boat, he told rowers, will “sink within a year”.',
  'Otto Lind will “leave within a year”, he had told the crew.',
])('whom his own words name is not he: %s', async (words) => {
  expect(await voices(`Bo Reed spoke in Quorl on Monday. ${words}`)).toEqual(['Bo Reed'])
})
