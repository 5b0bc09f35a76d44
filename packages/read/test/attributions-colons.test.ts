import {describe, expect, test} from 'vitest'
import {articleOf, voices} from './support.ts'

describe('a colon in a headline', () => {
  test.each([
    [
      'stands behind a name that the story has, or a noun for a speaker',
      'Ana Vale: Lock will never leak\n\nThe mayor, Ana Vale, was at the lock on Monday.',
      'Ana Vale | : | Lock will never leak',
    ],
    [
      '… a poll',
      'Poll: Most want the bridge\n\nThe bridge is old.',
      'Poll | : | Most want the bridge',
    ],
    [
      '… behind what is told',
      'Lock to leak for years: Ana Vale\n\nThe mayor, Ana Vale, was at the lock on Monday.',
      'Ana Vale | : | Lock to leak for years',
    ],
    [
      '… as a dash does before a noun for a speaker',
      'Lock ‘will leak’ - report\n\nThe lock is old.',
      'report | - | Lock ‘will leak’',
    ],
    [
      '… behind what somebody says on something',
      'Ana Vale on the lock: ‘It leaks’\n\nThe mayor, Ana Vale, was at the lock on Monday.',
      'Ana Vale | : | ‘It leaks’',
    ],
    [
      '… behind whom somebody is told to hit',
      'Ana Vale hits Otto Lind on locks: ‘It leaks’\n\nThe mayor, Ana Vale, was at the lock on Monday. Otto Lind left.',
      'Ana Vale | : | ‘It leaks’',
    ],
    [
      '… or to speak to',
      'Ana Vale To Otto Lind: ‘It leaks’\n\nThe mayor, Ana Vale, was at the lock on Monday. Otto Lind left.',
      'Ana Vale | : | ‘It leaks’',
    ],
    [
      'stands behind words without a verb too',
      'Mayor’s profile: Ana Vale\n\nThe mayor, Ana Vale, was at the lock on Monday.',
      null,
    ],
    ['stands behind a topic too', 'Lock and weir: a history\n\nThe lock is old.', null],
  ])('%s', async (_, source, expected) => {
    const {source: read, quotations} = await articleOf(source, {language: 'en'})
    const [first] = quotations
    const words = [first?.speaker.mention, first?.cue, first?.content[0]].map((span) =>
      span == null ? null : read.text?.slice(span.start, span.end),
    )
    expect(expected === null ? first : words.join(' | ')).toBe(expected ?? undefined)
  })
})

test.each([
  [
    'a message that somebody had sent',
    'Ada Vale read out a text message that Bo Reed had sent to a driver: “Keep the lid on until spring.”',
  ],
  [
    'a letter which somebody sent',
    'Ada Vale showed a letter which Bo Reed sent in May: “Keep the lid on until spring.”',
  ],
  [
    'what somebody had written, with a shout',
    'The warden found a card. “Rent and two lamps!” Bo Reed had written.',
  ],
])('whose words they are: %s', async (_, text) => {
  expect(await voices(text)).toEqual(['Bo Reed'])
})

test('what somebody told is of whom the clause is about, not of who is named behind “according to”', async () => {
  const text =
    'According to Ada Vale, a doctor, Bo Reed was weighed on Friday and told a nurse that he felt “like a wet dog”.'
  expect((await voices(text)).at(-1)).toBe('Bo Reed')
})

test('several marks close a shout as one does', async () => {
  const text = 'The warden found a card. “Rent and two lamps!!” Bo Reed had written.'
  expect(await voices(text)).toEqual(['Bo Reed'])
})

test('who stands between commas behind an office that nobody knows holds it', async () => {
  const text = 'The Ceann Tessen, Ada Vale, asked both of them “to take the quarrel outside”.'
  expect(await voices(text)).toEqual(['Ada Vale'])
})

describe('offices beside names', () => {
  test.each([
    [
      'an office in capitals, with a comma',
      'President of the Orm Boat Club, Ada Vale, said it was “late”.',
    ],
    [
      '… in small letters, in another phrase',
      'Rower and chair of the Orm Boat Club, Ada Vale, said it was “late”.',
    ],
    ['… owned', 'Norland’s Ports Minister, Ada Vale, said it was “late”.'],
    ['… with a style', 'Orm Council Member for Locks, Cllr Ada Vale, said it was “late”.'],
    ['what somebody is head of', 'The Orm Club’s head of boat policy Ada Vale said it was “late”.'],
    ['a chief of staff', 'His chief of staff Ada Vale said it was “late”.'],
    ['a minister of state', 'The Isles’ Minister of State for Locks Ada Vale said it was “late”.'],
    ['a chair, behind letters', 'co-chair of the Harbour Party (HP) Ada Vale said it was “late”.'],
    [
      'two offices',
      'Deputy Chief of Staff of the Norse Armed Forces Brigadier General Ada Vale said it was “late”.',
    ],
    ['a member of a band', 'Days of Rain drummer Ada Vale said it was “late”.'],
    ['letters behind the name', 'Director of Public Locks Ada Vale KC said it was “late”.'],
    ['a bracket behind the name', 'Orm’s chief of boats Ada Vale (left) said it was “late”.'],
    ['a nickname', 'Mayor Ada “Rusty” Vale Jr. said it was “late”.'],
  ])('%s', async (_, text) => {
    expect((await voices(text))[0]).toMatch(/^Ada Vale/)
  })

  test.each([
    ['who speaks for another', 'A spokesman for Prime Minister Ada Vale said it was “late”.'],
    ['whose kin', 'The brother of baby Ada Vale said it was “late”.'],
    ['of whom somebody is a clerk', 'A clerk of Mayor Ada Vale said it was “late”.'],
  ])('is not %s', async (_, text) => {
    expect(await voices(text)).not.toContain('Ada Vale')
  })

  test('goes with the name through the sentence', async () => {
    const opened = 'presented the plan, describing it as “one big step”.'
    expect(await voices(`Chief Keeper and Member of the Orm Council, Ada Vale, ${opened}`)).toEqual(
      ['Ada Vale'],
    )
  })
})

test.each([
  [
    'a storm that she called so',
    'In May a boat sank off the pier in a storm Ms Vale called at the time “very mild”.',
  ],
  [
    'whoever asked about something',
    'Ms Vale rows. Asked about talk that she may join the board in May Vale said: “Never.”',
  ],
])('the subject behind %s', async (_, text) => {
  expect(await voices(`${text} The mayor, Ada Vale, rows.`)).toEqual(['Ada Vale'])
})

test('a text goes on being somebody’s, whatever it is about', async () => {
  const text =
    'Ada Vale is a rower. The lock is “full of weed”, according to her posts on the river. It is “full of eels”, Vale’s letter to the Orm Board says. It was “full of mud”, according to her testimony.'
  expect(await voices(text)).toEqual(['Ada Vale', 'Ada Vale', 'Ada Vale'])
})

describe('participles', () => {
  test.each([
    [
      'of some who do something beside what is told',
      'Bo Reed said that not all was well, with some shouting at him, saying he was mad and calling on him to “stop the sale”.',
      [null],
    ],
    [
      'of several of those whom a sentence is about',
      'Ferry owners scorned Reed’s remarks, several of them rising and calling them “quite mad”.',
      ['several of them'],
    ],
    [
      'of several whom “with” brings in',
      'The flood drew protests, with Norway and Sweden claiming that it had been “no accident”.',
      ['Norway + Sweden'],
    ],
    [
      'of who sends a letter, whoever gets it',
      'Ada Vale sent a letter on Monday to the clerk of Orm demanding an end to the “long row”.',
      ['Ada Vale'],
    ],
  ])('are %s', async (_, text, names) => {
    expect(await voices(text)).toEqual(names)
  })
})

test('“which” is a body, and not where it is', async () => {
  const text =
    'Ada Vale leads the Orm Boat Trust in Norway, which says that it means to “keep the boats”. She met a crew in Sweden, which says that it will “help the boats”.'
  expect(await voices(text)).toEqual(['Orm Boat Trust', 'Sweden'])
})

test('“who” is nobody of whose body small words are a part', async () => {
  const text =
    'Others frowned, among them Ada Vale of the Trust for Orm Boats, who told reporters: “It leaks.”'
  expect(await voices(text)).toEqual(['Ada Vale'])
})

test.each([
  [
    'Ada Vale and Orm Guild chairman Bo Reed said it was “late”. The Orm Guild rowed.',
    'Ada Vale + Bo Reed',
  ],
  [
    'Orm Police and Quay Guild Commissioner Bo Reed said it was “late”. The Quay Guild rowed.',
    'Bo Reed',
  ],
  [
    'The porters’ union, which has members across Norway and Kenya, said it was “late”.',
    'porters’ union',
  ],
  [
    'The porters met the Orm Guild and the Quay Guild for hours. Both sides called it “late”.',
    'Both sides',
  ],
  [
    'Ada Vale met the envoys on Monday. The pier “will be mended”, according to a readout from the Harbour Ministry.',
    'Harbour Ministry',
  ],
  [
    'A statement from the yard shared on Facebook called it “old”. The yard rang. “It is late,” the statement said.',
    'the statement',
  ],
])('who speaks is not who is only named in a phrase: %s', async (text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test.each([
  // A clause about somebody that no comma closes.
  ['Ada Vale, who heads the Orm Guild said the lock was “late”.', 'Ada Vale'],
  ['Ada Vale rowed. Vale, who chairs Norway’s pier board told the Post it was “late”.', 'Ada Vale'],
  ['Ada Vale, who works as a clerk at the Quay Guild said it was “late”.', 'Ada Vale'],
  ['The Orm Guild, which represents 40 yards called the lock “late”.', 'Orm Guild'],
  ['The Orm Guild, which critics call “late”, rows.', 'critics'],
  ['The Orm Guild, which runs mills under a plan begun in 1978, said it was “late”.', 'Orm Guild'],
  [
    'Ada Vale rowed. Vale, who saw the yard in Butler, Ohio, earlier this month, will tell the guild: “It leaks.”',
    'Ada Vale',
  ],
  // Whose name dashes bring in.
  ['One of the four - Harbour Secretary Ada Vale - said it was “late”.', 'Ada Vale'],
  ['A visitor – Ada Vale, from Port Quay – called it “late”.', 'Ada Vale'],
  ['One of the four – all from Orm – said it was “late”.', 'One of the four'],
  // Two behind a preposition, before the verb of somebody else.
  [
    'Still, people close to both Ada Vale and Bo Reed say it was “late”.',
    'people close to both Ada Vale and Bo Reed',
  ],
  ['A source close to Norway and Sweden called it “late”.', 'A source close to Norway and Sweden'],
  [
    'One clerk who sat with Ada Vale and Bo Reed said it was “late”.',
    'One clerk who sat with Ada Vale and Bo Reed',
  ],
  ['The clerk sat with Ada Vale and Bo Reed called it “late”.', 'Bo Reed'],
  // Whose text it is.
  ['The Orm Guild rowed. A report in 2022 by the Orm Guild called it “late”.', 'Orm Guild'],
  ['The Orm Guild met. An Orm Guild review called it “late”.', 'Orm Guild'],
  ['The Orm Court sat. “It is late,” the Orm Court opinion says.', 'Orm Court'],
  [
    'Ada Vale met Bo Reed. Emails between Ada Vale and Bo Reed suggest that the lock was “late”.',
    'Emails between Ada Vale and Bo Reed',
  ],
  // Whose clause it is, over quoted words.
  [
    'Bo Reed sat. The tone changed as Ms Ada Vale mocked the “late news” and accused many of “sleep”.',
    'Ada Vale',
  ],
  // What is told of somebody before the name.
  ['Born in Orm in 1951, Ada Vale was a rower, often calling the locks “late”.', 'Ada Vale'],
  ['Accused of fraud, Mr Bo Reed left Orm, insisting that the lock was “late”.', 'Bo Reed'],
])('where a speaker’s phrase begins and ends: %s', async (text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})
