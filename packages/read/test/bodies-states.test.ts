import {describe, expect, test} from 'vitest'
import {articleOf, speakerName, voices} from './support.ts'

describe('a capital is its state where it acts', () => {
  test.each([
    ['Talks went on. Seoul has rejected the plan.', 'South Korea'],
    ['Talks went on. Beijing rejected the plan.', 'China'],
    ['The plan, which Tokyo rejects as a trap, was read out.', 'Japan'],
    ['A map shows what Tokyo considers its own waters.', 'Japan'],
    ['Ms Ada Vale said Ankara was working with the board.', 'Turkey'],
    ['Ms Ada Vale ran a London hotel for years.', 'London'],
    ['A fire broke out at an east London pub.', 'London'],
    ['Ms Ada Vale finds that London is quieter than Orm.', 'London'],
    ['London baker Ada Vale sells bread.', 'London'],
    ['Boroughs across London have closed baths.', 'London'],
    ['She lived in the capital Pyongyang as it grew.', 'Pyongyang'],
    ['Mr Bo Reed thinks Brussels has banned it.', 'Brussels'],
  ])('%s', async (body, name) => {
    const {entities} = await articleOf(`Talks\n\nBy Ida Brenner\n\n${body}`)
    expect(entities.filter(({type}) => type === 'place').map((each) => each.name)).toContain(name)
  })
})

test.each([
  'The talks fell apart after Riyadh said it was “late”.',
  'It fired a rocket in a test that Riyadh called “one big step”.',
  'They went on, with Riyadh saying it was “late”.',
  'Riyadh earlier this week said it was “late”.',
])('a capital is its state in a clause of its own: %s', async (text) => {
  expect(await voices(`Norway and Saudi Arabia met. ${text}`)).toEqual(['Saudi Arabia'])
})

test.each([
  'Quorl Bank’s new head, Ada Varlo, released a statement that said:\n\n“It leaks.”',
  'Ada Varlo, head of Quorl Bank, released a statement that said:\n\n“It leaks.”',
])('a statement is of who issued it, and not of whom they lead: %s', async (text) => {
  expect(await voices(text)).toEqual(['Ada Varlo'])
})

test.each([
  'Her nine-year-old daughter Ida Quorl rows. Ada Quorl called it late. “It leaks,” Ms Quorl said.',
  'Ida Quorl, 8, rows. Ada Quorl called it late. “It leaks,” Mrs Quorl said.',
])('a child has no honorific: %s', async (text) => {
  expect(await voices(text)).toEqual(['Ada Quorl'])
})

test('a state that somebody has is a book', async () => {
  const text = 'Quorl’s Norway, by Bo Reed, says it is “late”. Norway said it was “odd”.'
  expect(await voices(text)).toEqual(['Quorl’s Norway', 'Norway'])
})

test('letters that two bodies have are those of the first', async () => {
  const text =
    'Norland’s Weir Safety Board (WSB) met. “It leaks,” the WSB said.\n\n“It rained,” said Norland Weir Services (WSB) spokesman Otto Lind.'
  expect(await voices(text)).toEqual(['Weir Safety Board', 'Otto Lind'])
})

describe('letters in brackets tell how long a name is', () => {
  test.each([
    [
      'The Ponds and Marshland birds Rescue Agency (PMRA) met.',
      'Ponds and Marshland birds Rescue Agency',
    ],
    ['The U.S. Weirs and Locks Enforcement (WLE) met.', 'U.S. Weirs and Locks Enforcement'],
    ['“Rates fall,” the People’s Bank of Norland (PBON) said.', 'People’s Bank of Norland'],
    ['The Institutes of Weirs (IOW) met.', 'Institutes of Weirs'],
    [
      'The Orm Weir Location and Event Data Centre (Owled) met.',
      'Orm Weir Location and Event Data Centre',
    ],
    ['Norland’s elite River Guard Corps (NRGC) met.', 'River Guard Corps'],
    [
      'The UN Quay and Weir Agency for Norse Rowers in the Near East (UNQWA) met.',
      'UN Quay and Weir Agency for Norse Rowers in the Near East',
    ],
  ])('%s', async (body, name) => {
    const {entities} = await articleOf(`Talks\n\nBy Ida Brenner\n\n${body}`)
    expect(entities.filter(({type}) => type === 'organisation').map((each) => each.name)).toContain(
      name,
    )
  })
})

test.each([
  ['Two nurses of the charity Tarn Aid were hurt, the group said.', 'Tarn Aid'],
  ['Two of Tarn Aid’s boats burned, the agency said.', 'Tarn Aid'],
  ['They sang at Tarn Aid, the group said.', 'Quorl Watch'],
])('whose people a sentence tells of says it: %s', async (sentence, name) => {
  const text = `Boats burned\n\nQuorl Watch denied it. ${sentence}`
  const article = await articleOf(text, {language: 'en'})
  const last = article.quotations.at(-1)
  expect(last && speakerName(article, last)).toBe(name)
})

test('“her office” is none that bears nobody’s name', async () => {
  expect(
    await voices('Ida Lind and the Tarn Press Office met.\n\nLind was “late”, her office said.'),
  ).toEqual(['office'])
})

test.each([
  ['figures released by the Orm Weir Board', 'Orm Weir Board'],
  ['a report published last week by the Orm Weir Board', 'Orm Weir Board'],
  ['statistics compiled by the Orm Weir Board', 'Orm Weir Board'],
  ['a tally kept by the Orm Weir Board', 'Orm Weir Board'],
  ['a tally kept by the Tarn Miners’ Union', 'Tarn Miners’ Union'],
  ['a statement made by the Orm Weir Board', 'Orm Weir Board'],
  ['a survey conducted by the Orm Weir Board', 'Orm Weir Board'],
  ['a report released Monday by the Orm Weir Board', 'Orm Weir Board'],
  ['emails released by the Orm Weir Board', 'emails released by the Orm Weir Board'],
  ['a report seen by the Orm Weir Board', 'a report seen by the Orm Weir Board'],
])('a text is of whoever issues it: %s', async (text, name) => {
  expect(await voices(`The lock is “late”, according to ${text}.`)).toEqual([name])
})

test.each([
  ['The nationalist Orm Times tabloid called it “a step”. “It is,” the daily said.', 'Orm Times'],
  ['Norland joined NATO in May. Few rowed. It “leaks”, the alliance said.', 'NATO'],
])('a daily and an alliance: %s', async (text, name) => {
  expect((await voices(text)).at(-1)).toBe(name)
})

test.each([
  ['Orm Institute for Tides climatologist Otto Lind', 'Otto Lind'],
  ['the Orm Department of Weirs’s QCP Director Otto Lind', 'Otto Lind'],
  ['the Orm Institute for Tides', 'Orm Institute for Tides'],
])('who closes a phrase that a body’s name opens: %s', async (words, name) => {
  const text = `Otto Lind rows. “It leaks,” said ${words}. The Orm Institute for Tides is old.`
  expect(await voices(text)).toEqual([name])
})

test('a name behind a noun for several is a body’s', async () => {
  const body = 'Telecom analysts Ovrun said it was “late”. It “leaks”, said analysts Quorl-Tarn.'
  expect(await voices(body)).toEqual(['Ovrun', 'Quorl-Tarn'])
})

test('a noun for texts or people that opens a sentence describes who speaks, and is no name', async () => {
  const body = 'Figures released in May called it “late”. Jurors in Orm said it was “grim”.'
  expect(await voices(body)).toEqual(['Figures released in May', 'Jurors in Orm'])
})

test('bodies in the plural speak as a group, without "the", too', async () => {
  const body =
    'Security firms called it “a hole”. Unions said it was “late”. Norse regulators said it “leaks”.'
  expect(await voices(body)).toEqual(['Security firms', 'Unions', 'Norse regulators'])
  const {entities} = await articleOf(`A day at Orm\n\n${body}`)
  expect(entities.map(({type}) => type)).toEqual(['group', 'group', 'group'])
})
