import {describe, expect, test} from 'vitest'
import {named} from './names-rows.ts'
import {articleOf} from './support.ts'

describe('what a name names', () => {
  test.each([
    ['a given name', 'They met Ingrid Varlo by the weir.', 'Ingrid Varlo', 'person'],
    ['initials', 'They met J. R. Varlo by the weir.', 'J. R. Varlo', 'person'],
    [
      'a surname that goes on alone',
      'They met Quorl Varlo. Varlo said the weir leaks.',
      'Quorl Varlo',
      'person',
    ],
    ['a given name and a surname like a hill', 'They met Ada Hill.', 'Ada Hill', 'person'],
    ['a small word behind a calling', 'Founder He Quorlan says it leaks.', 'He Quorlan', 'person'],
    ['one name behind an age', 'By the weir, 55-year-old Quorla sells nuts.', 'Quorla', 'person'],
    [
      'one name behind “another” and a calling',
      'Another porter, Quorla, sang.',
      'Quorla',
      'person',
    ],
    [
      'what "which" is said of and who speaks',
      'Quorl Tessen, which has nine boats, said it would pay.',
      'Quorl Tessen',
      'organisation',
    ],
    [
      'an office with its officer',
      'The Office of the Ports Commissioner said it leaks.',
      'Office of the Ports Commissioner',
      'organisation',
    ],
    ['a head noun', 'They met Quorl Airlines.', 'Quorl Airlines', 'organisation'],
    ['a legal form', 'They met Quorl Tessen Inc. yesterday.', 'Quorl Tessen Inc.', 'organisation'],
    ['what is said of companies', 'They sold shares in Quorl.', 'Quorl', 'organisation'],
    ['who works for it', 'They met the Quorl spokeswoman.', 'Quorl', 'organisation'],
    [
      'an age behind',
      'The goal came from Quorl Varlo, an 18-year-old substitute.',
      'Quorl Varlo',
      'person',
    ],
    ['a noun before', 'They flew with the carrier Quorl.', 'Quorl', 'organisation'],
    ['a place’s head noun', 'They crossed the Quorl River.', 'Quorl River', 'place'],
    ['a preposition of place', 'They live in Quorl.', 'Quorl', 'place'],
    ['two words that are none of the language’s', 'They met Quorl Varlo.', 'Quorl Varlo', 'person'],
    ['a label before', 'They left. Photo: Quorl Varlo', 'Quorl Varlo', 'person'],
    ['a role that opens a sentence', 'Geologist Quorl Varlo left.', 'Quorl Varlo', 'person'],
    ['a nickname within', 'They met Odo ‘Big Fish’ Varlo.', 'Odo Varlo', 'person'],
    ['who is introduced', 'They met a porter named Quorl.', 'Quorl', 'person'],
    ['some age', '“It leaks,” said Quorla, in her 20s.', 'Quorla', 'person'],
    ['an inquiry, and no craft', 'They told of the Ada Varlo probe.', 'Ada Varlo', 'person'],
    ['which relation of somebody', 'Quorla’s nine-year-old son said it leaks.', 'Quorla', 'person'],
    ['an office between commas', 'Its spokesman, Quorl, was late.', 'Quorl', 'person'],
    ['what only people have', 'They met Quorl’s widow.', 'Quorl', 'person'],
    ['a name given as the only one', 'A guard gave his name only as Quorl.', 'Quorl', 'person'],
    ['who goes by one name', 'The drummer, who goes by one name, Quorl, left.', 'Quorl', 'person'],
    ['who asked to be called so', 'A cleaner asked to be called Quorl.', 'Quorl', 'person'],
    ['a given name like a preposition', 'They met Professor Per Varlo.', 'Per Varlo', 'person'],
    [
      'whose director an apposition tells',
      'They met Quorl Varlo, the ministry’s director of roads.',
      'Quorl Varlo',
      'person',
    ],
    [
      'a calling before',
      'They met the illustrator Johnnie Christmas.',
      'Johnnie Christmas',
      'person',
    ],
    [
      'a body whose name no rank begins',
      'They met the Senior Quorl Bank chair, and the Senior Quorl Bank.',
      'Quorl Bank',
      'organisation',
    ],
    ['a state of a state', 'They fled a country’s Karen state.', 'Karen', 'place'],
    ['a saint’s town', 'They flew to San Quorl.', 'San Quorl', 'place'],
    ['a quarter of the sky', 'They went to East Texas.', 'East Texas', 'place'],
    [
      'a body whose name begins as a rank does',
      'They met the Permanent Quorl Authority.',
      'Permanent Quorl Authority',
      'organisation',
    ],
    [
      'the body over which somebody is',
      'They met the Deputy Quorl Council leader.',
      'Quorl Council',
      'organisation',
    ],
    ['a former body', 'They met the former Quorl Council.', 'Quorl Council', 'organisation'],
    [
      'a body’s plural possessive',
      'They met the Quorl Pilots’ Society.',
      'Quorl Pilots’ Society',
      'organisation',
    ],
  ])('%s', async (_, text, name, type) => {
    expect(await named(text)).toEqual({[name]: type})
  })

  test.each([
    'They sailed on the ferry Quorl Tessen.',
    'They boarded the MV Quorl.',
    'They paid US$40 at 12:00 GMT.',
    'They were promised Rs 2 million a month.',
    'They adopted the Late Growers’ Weir Plan.',
    'All Quorl Card holders left.',
    'They met the Home Secretary and the President.',
  ])('ships, currencies, hours and offices are no names: %s', async (text) => {
    expect(await named(text)).toEqual({})
  })

  test('who writes to whom goes nowhere, and a professor’s university ends before her name', async () => {
    expect(await named('A letter from Ana Varlo to Quorl Tessen was late.')).toEqual({
      'Ana Varlo': 'person',
      'Quorl Tessen': 'person',
    })
    expect(
      await named('They met the professor of weirs at Norway’s Quorl University Tessen Krell.'),
    ).toEqual({Norway: 'place', 'Quorl University': 'organisation', 'Tessen Krell': 'person'})
  })

  test('an office after a name is no part of it, nor a body before one', async () => {
    expect(
      await named('The head of the Quorl Council Tessa Varlo met the Denmark Press Secretary.'),
    ).toEqual({'Quorl Council': 'organisation', 'Tessa Varlo': 'person', Denmark: 'place'})
  })

  test('a country that plays is a team, and the country it plays in a place', async () => {
    const article = await articleOf(
      'Norway beat Kenya in Portugal. Norway 2 – 1 Kenya was a fair score, Kenya’s goalkeeper said.',
      {language: 'en'},
    )
    expect(article.entities.map(({name, type, mentions}) => [name, type, mentions.length])).toEqual(
      [
        ['Norway', 'organisation', 2],
        ['Kenya', 'organisation', 3],
        ['Portugal', 'place', 1],
      ],
    )
  })

  test('a common word after a surname that stands first makes no person', async () => {
    expect(await named('They brought back Moon Rocks.')).toEqual({})
  })

  test('two words that nothing tells are nobody', async () => {
    expect(await named('They boarded a Quorl Tessen and left.')).toEqual({})
  })

  test.each(['The French left on Monday in May.', 'A Portuguese boat sank in March.'])(
    'peoples, weekdays and months are no names: %s',
    async (text) => {
      expect(await named(text)).toEqual({})
    },
  )

  test('a person after a plural possessive is another name', async () => {
    expect(await named('They met the Rangers’ Ingrid Varlo.')).toHaveProperty(
      'Ingrid Varlo',
      'person',
    )
  })
})
