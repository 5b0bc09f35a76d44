import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

describe('texts speak for whose they are', () => {
  test.each([
    'Ida Vale, a clerk, was one of “212 who drowned”, according to harbour records seen by the Courier.',
    'Ada Quorl, general secretary of the union, left.\n\nThe state’s Advocate General assured the court that it was “a shame”.',
    'Its mayor has been fined for his boats, and the town has passed legislation critics say is rooted in “a wet kind of slime”.',
    'One lesson other countries can learn is that “young boats need paint”.',
  ])('nobody who only stands near: %s', async (text) => {
    const {quotations} = await articleOf(text)
    expect(quotations.map(({speaker}) => speaker.entity)).toEqual([null])
  })

  test.each([
    ['A letter from the Orm Harbour Board', 'Orm Harbour Board'],
    ['The Orm Harbour Board’s annual report', 'Orm Harbour Board'],
    ['Its annual report, printed a year ago,', 'Orm Harbour Board'],
    ['A letter from nobody in particular', 'A letter from nobody in particular'],
    ['The Orm Harbour Board press release', 'Orm Harbour Board'],
    ['A statement on the board’s website', 'Orm Harbour Board'],
    ['One comment on the board’s website', 'One comment on the board’s website'],
    ['A harbour police statement', 'harbour police'],
    ['The Orm Harbour Board lawsuit', 'The Orm Harbour Board lawsuit'],
    ['A Quorl Tessen/Orm Harbour Board poll', 'A Quorl Tessen/Orm Harbour Board poll'],
  ])('%s', async (who, name) => {
    expect(await voices(`The Orm Harbour Board met. ${who} called the pier “a patient”.`)).toEqual([
      name,
    ])
  })
})

test('a body’s report does not say “I”', async () => {
  expect(
    await voices('The Quorl Times came. “I row to keep warm,” said the Quorl Times report.'),
  ).toEqual(['the Quorl Times report'])
})

test('“it” reads as whose statement or email it is', async () => {
  expect(
    await voices(`The operator, Quorl Ferries, has issued a statement. “We are very late,” it reads.

Ida Lind received an email from Orm Council on Monday. It said: “Your boat is late.”`),
  ).toEqual(['Quorl Ferries', 'Orm Council'])
})

test('a letter that comes from somebody is theirs', async () => {
  expect(
    await voices(
      'The Orm Harbour Board met. A letter came from the board, saying that the pier was “a patient”.',
    ),
  ).toEqual(['Orm Harbour Board'])
})

test('a text is of whom it is said to be by, nearby and alone', async () => {
  expect(
    await voices(`The email, from the builder Quorl Homes, warned of “wet beds”.

Ida Lind read out a letter written by a neighbour, Odo Reed, who is ill. “I heard the bell,” the letter said.

A report by Ada Vale and Bo Reed came later. “It rang twice,” the report said.`),
  ).toEqual(['Quorl Homes', 'Odo Reed', 'the report'])
  expect(
    await voices(`The pier is “a patient”, according to an announcement by Quorl Homes.

It will cost “a whole fleet”, according to an estimate by the Orm Institute.`),
  ).toEqual(['Quorl Homes', 'Orm Institute'])
})

test('a text is of who has issued it, some sentences above or in the same one', async () => {
  expect(
    await voices(`Quorl Ferries has put out a statement. The rope was new in May. “We are very sorry,” the statement ends.

Ida Lind resigned on Friday, in a letter that called the board “a long wet wall”.

Odo Reed was named in a report that called the board “a leaking boat”.`),
  ).toEqual(['Quorl Ferries', 'Ida Lind', 'a report'])
})

test('“which” stands for a text, and speaks for who wrote it', async () => {
  expect(
    await voices('Judge Ida Lind wrote the opinion, which said the board was “a long wet wall”.'),
  ).toEqual(['Ida Lind'])
})

test('a body is meant whose clause stands between dashes, and who acts last before words alone', async () => {
  expect(
    await voices(`The Orm Harbour Board met. Orm Harbour Board - which is a rival of Mr Vale’s Quay Union - called the pier “a patient”.

Ida Lind denied it, but Odo Reed persisted. “It was late all day.”`),
  ).toEqual(['Orm Harbour Board', 'Odo Reed'])
})

test('nobody writes an opposition', async () => {
  const text =
    'The miller of the opposition, Odo Reed, said it was late. The Orm opposition has called it “a long wet wall of fog”.'
  expect(await voices(text)).toEqual(['The Orm opposition'])
})

test('“it” is a note, and not the firm on whose desk it lay', async () => {
  expect(
    await voices('A note left on Quorl Ferries’ desk was read out. “We are customers,” it says.'),
  ).toEqual(['A note'])
})
