import {describe, expect, test} from 'vitest'
import {told, voices} from './support.ts'

describe('who is named beside others', () => {
  test.each([
    [
      'names that "and" joins, with brackets and places',
      'Mayor Ana Vale (Port) and deputy Otto Lind (Quay) said the pier was rotten. Ms Vale and the Harbour Board have said that it will close.',
      [
        'Mayor Ana Vale (Port) and deputy Otto Lind (Quay) | said | the pier was rotten',
        'Ms Vale and the Harbour Board | have said | that it will close',
      ],
    ],
    [
      'what is told in quotation marks of somebody, behind where and when it was said',
      'The Orm Guild said in a statement last week the owners of the lock “held the keys for a year”.',
      ['The Orm Guild | said | the owners of the lock “held the keys for a year”'],
    ],
    [
      'in what it was found',
      'The lock is old, the Orm Guild found in a report.',
      ['the Orm Guild | found | The lock is old'],
    ],
    [
      'a second of whom a clause tells',
      'The crew faces a trial, the Orm Guild and a smith who has been helping them said. A clerk and a smith who knows them said it leaked.',
      [
        'the Orm Guild and a smith who has been helping them | said | The crew faces a trial',
        'A clerk and a smith who knows them | said | it leaked',
      ],
    ],
    [
      'an office without an article between the words and the name',
      '“The big leak here is old,” former warden of the Orm Guild, Otto Lind told the Post.',
      ['Otto Lind | told | “The big leak here is old,”'],
    ],
    [
      'kinds of people',
      'Current and former officials said the lock was sound. Politicians and even some engineers say it leaks.',
      [
        'Current and former officials | said | the lock was sound',
        'Politicians and even some engineers | say | it leaks',
      ],
    ],
    [
      'a period between the verb and its auxiliary',
      'Mayor Ana Vale has over the past few months repeatedly said that it leaks. Critics have for years said it is sound.',
      [
        'Mayor Ana Vale | has over the past few months repeatedly said | that it leaks',
        'Critics | have for years said | it is sound',
      ],
    ],
    [
      'what somebody is asked to do',
      'When asked to explain Ana Vale said, “It leaks.”',
      ['Ana Vale | said | “It leaks.”'],
    ],
    [
      'a place and a dash before the name',
      'PORT QUAY ― Otto Lind said the lock was sound.',
      ['Otto Lind | said | the lock was sound'],
    ],
    [
      'a day that belongs to a participle',
      'A letter released Friday says the lock is sound.',
      ['A letter released Friday | says | the lock is sound'],
    ],
    [
      'an office with a capital, of a body of which more is told',
      'Otto Lind, Deputy Head of the Orm Mill, which is shut, said the lock was sound.',
      ['Otto Lind, Deputy Head of the Orm Mill, which is shut | said | the lock was sound'],
    ],
    [
      'a participle beside the name',
      'Otto Lind, facing his first winter in office, said the lock was sound.',
      ['Otto Lind | said | the lock was sound'],
    ],
    [
      'a list, and kinds of them beside a name',
      'Friends, lobbyists and former officials say the lock is sound. Former mayor Ana Vale and harbour chief Otto Lind said it leaks.',
      [
        'Friends, lobbyists and former officials | say | the lock is sound',
        'Former mayor Ana Vale and harbour chief Otto Lind | said | it leaks',
      ],
    ],
    [
      'an adverbial behind the name, and “whose”',
      'She noted that Vale in the past has said that it leaks. It was a blow to the mayor, whose lawyers argued that it was sound.',
      [
        'She | noted | that Vale in the past has said that it leaks',
        'Vale | has said | that it leaks',
        'whose lawyers | argued | that it was sound',
      ],
    ],
    [
      'the end of a relative clause, and where somebody is from',
      'The lock is sound, according to an official who spoke on condition of anonymity. “It leaks,” said Ana Vale, 24, of Port Quay.',
      [
        'an official who spoke on condition of anonymity | according to | The lock is sound',
        'Ana Vale, 24, of Port Quay | said | “It leaks,”',
      ],
    ],
    [
      'a noun before the name, with an apposition behind it',
      '“It leaks all year,” her daughter, Ana Vale, a judge, said.',
      ['her daughter, Ana Vale, a judge | said | “It leaks all year,”'],
    ],
    [
      'people by nouns of many kinds, with a clause about them',
      'A patient in the hall, who gave no name, said the lock leaked. A babysitter from the quay, who rows, says it is sound.',
      [
        'A patient in the hall, who gave no name | said | the lock leaked',
        'A babysitter from the quay, who rows | says | it is sound',
      ],
    ],
    [
      'by what means',
      '“It leaks,” the father, Otto Vale, said by telephone.',
      ['the father, Otto Vale | said | “It leaks,”'],
    ],
    [
      'an aide to somebody',
      '“It leaks,” said a top aide to the mayor.',
      ['a top aide to the mayor | said | “It leaks,”'],
    ],
    [
      'a share of those who were asked',
      'Thirty per cent of those surveyed say they would pay. Just 24 percent said the lock was safe.',
      [
        'Thirty per cent of those surveyed | say | they would pay',
        'Just 24 percent | said | the lock was safe',
      ],
    ],
    [
      'a month that is a name, and a day that is none',
      '“It leaks,” said April Lind. Otto Vale, calling it a wreck, said Friday that it was sound.',
      [
        'April Lind | said | “It leaks,”',
        'Otto Vale | calling | it a wreck',
        'Otto Vale | said | that it was sound',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('what is told around its source', () => {
  test.each([
    [
      'an opening phrase and the main clause',
      'By the time the ice broke, according to nine rowers, at least 40 boats had been lost.',
      ['nine rowers | according to | By the time the ice broke … at least 40 boats had been lost'],
    ],
    [
      'the people behind "of", who are a "who"',
      'It turns on the safety of welders, who said the crane was old.',
      ['who | said | the crane was old'],
    ],
    [
      'what a thing is said to be, in a relative clause',
      'He wants to see a repair that was said to have been made.',
      ['- | was said | a repair … to have been made'],
    ],
    [
      'what people are believed to be, behind "where"',
      'They stayed at a house where three welders were believed to be trapped.',
      ['- | were believed | three welders … to be trapped'],
    ],
    [
      'a time before the subject',
      'Over the next three summers the council said the lock leaked.',
      ['the council | said | the lock leaked'],
    ],
    ['states that are no verb', 'A pact adopted by African states the same year goes further.', []],
    [
      'a relative clause, up to what is told besides',
      'Ada Vale, who called for calm, later left Orm. Bo Reed, who said the guild, then led by Ms Vale, knew of the leak, now runs a ferry.',
      ['who | called for | calm', 'who | said | the guild, then led by Ms Vale, knew of the leak'],
    ],
    [
      'what is hoped, and not who says so',
      'Mills in Orm are optimistic about their locks, a survey of millers suggests.',
      ['a survey of millers | suggests | Mills in Orm are optimistic about their locks'],
    ],
    [
      'what nobody is made to say',
      'The plan would make people think that the lock was sound. The board says that it leaks.',
      ['The board | says | that it leaks'],
    ],
    [
      'those who were briefed',
      'The bid was made in June, two people briefed on the talks said.',
      ['two people briefed on the talks | said | The bid was made in June'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })

  test('an office with “for” before a name, and a relative clause behind it', async () => {
    const text =
      'Minister for Ports Ada Vale, who came to the quay in May, said the lock was “safe for now, and dry”.'
    expect(await voices(text)).toEqual(['Ada Vale'])
  })

  test.each([
    '“It is safe,” said UN Special Rapporteur on Torture Ada Vale.',
    '“It is safe,” said UNHCR Regional Director for Asia and the Pacific Ada Vale.',
    'The lock “is safe”, former US Ambassador to Kenya Ada Vale told us.',
    'Council of Europe Commissioner for Human Rights Ada Vale said the lock “is safe”.',
    'Minister for Home, Ports and Trade Affairs Ada Vale said the lock “is safe”.',
    '“It is safe,” said US Special Envoy for North Korea Ada Vale in Orm.',
    '“It is safe,” said the UN special rapporteur on the state of the locks in the DPRK, Ada Vale, who took office in May.',
  ])('who holds an office that is over much speaks: %s', async (text) => {
    expect(await voices(text)).toEqual(['Ada Vale'])
  })

  test.each([
    [
      'A woman in her 30s who asked to be identified only by her surname, Kim, said the lock “is safe”.',
      'Kim',
    ],
    ['“It is safe,” said a trader who wished to be identified only as Mr Jang.', 'Jang'],
    ['A defector, identified only by her family name Yoon, said the lock “is safe”.', 'Yoon'],
    ['A miner who goes by the name Yoon said the lock “is safe”.', 'Yoon'],
    ['A miner, identified by the pseudonym Yoon, said the lock “is safe”.', 'Yoon'],
    ['Yoon, who asked that only her surname be used, said the lock “is safe”.', 'Yoon'],
    [
      'A broker who asked that his name be withheld said the lock “is safe”.',
      'A broker who asked that his name be withheld',
    ],
    [
      'A broker who requested anonymity because of the sensitivity of the matter said the lock “is safe”.',
      'A broker who requested anonymity because of the sensitivity of the matter',
    ],
    [
      'A clerk at the weir, who asked not to be named because the case is open, said the lock “is safe”.',
      'A clerk at the weir, who asked not to be named because the case is open',
    ],
  ])('who is not to be named says so, and nothing else: %s', async (text, speaker) => {
    expect(await voices(text)).toEqual([speaker])
  })

  test.each([
    [
      'Twelve countries, including Norway, Kenya and Japan, said the lock “is safe”.',
      /^Twelve countries/,
    ],
    [
      'In a letter, 26 members of the board, among them Ada Vale, said the lock “is safe”.',
      /^26 members/,
    ],
    ['Lawmakers including Ada Vale and Bo Reed said the lock “is safe”.', /^Lawmakers/],
    ['Norway, Kenya and 12 other states said the lock “is safe”.', /^Norway, Kenya and 12 other/],
    ['Ada Vale, Bo Reed and four others said the lock “is safe”.', /^Ada Vale, Bo Reed and four/],
  ])('of many, those who are named do not speak alone: %s', async (text, speaker) => {
    const [voice, ...others] = await voices(text)
    expect(voice).toMatch(speaker)
    expect(others).toEqual([])
  })

  test.each([
    ['Norway, Kenya, Peru and Japan said the lock “is safe”.', 'Norway + Kenya + Peru + Japan'],
    ['Norway, Kenya, and Japan said the lock “is safe”.', 'Norway + Kenya + Japan'],
    ['Chile spoke; Norway, Kenya and Japan said the lock “is safe”.', 'Norway + Kenya + Japan'],
    ['It rained, and Norway, Kenya and Japan said the lock “is safe”.', 'Norway + Kenya + Japan'],
    [
      'Chile abstained but Norway, Kenya and Japan said the lock “is safe”.',
      'Norway + Kenya + Japan',
    ],
    [
      'In a note on Friday Norway, Kenya and Japan said the lock “is safe”.',
      'Norway + Kenya + Japan',
    ],
    ['During the debate Norway and Kenya said the lock “is safe”.', 'Norway + Kenya'],
    ['A letter signed by Norway and Kenya said the lock “is safe”.', 'Norway + Kenya'],
    ['“It is safe,” the United States, Norway and Kenya said.', 'United States + Norway + Kenya'],
    ['Ada Vale and Bo Reed met. Both Norway and Kenya said the lock “is safe”.', 'Norway + Kenya'],
    ['Norway and Kenya both said the lock “is safe”.', 'Norway + Kenya'],
    ['In Orm, Norway, Ada Vale and Bo Reed said the lock “is safe”.', 'Ada Vale + Bo Reed'],
    [
      'They left for Norway, and Ada Vale and Bo Reed said the lock “is safe”.',
      'Ada Vale + Bo Reed',
    ],
  ])('all of those who are named together speak: %s', async (text, speakers) => {
    expect(await voices(text)).toEqual([speakers])
  })

  test.each([
    ['The report, “Open Weirs”, says the lock “is safe”.', 'The report'],
    ['The 40-page report, titled “Open Weirs”, says the lock “is safe”.', 'The 40-page report'],
    ['The Orm League for the first time said the lock “is safe”.', 'Orm League'],
  ])('who speaks stands before a title or an adverbial: %s', async (text, speaker) => {
    expect((await voices(text)).at(-1)).toBe(speaker)
  })

  test.each([
    ['The lock “is safe”, according to Hope for the North, a group in Orm.', 'Hope for the North'],
    ['The UN Committee against Torture said the lock “is safe”.', 'UN Committee against Torture'],
    ['The lock “is safe”, according to a report in the Orm Post.', 'a report in the Orm Post'],
  ])('what a source is called goes on behind a small word: %s', async (text, source) => {
    expect(await voices(text)).toEqual([source])
  })

  test('what a family issues is not the words of whose family it is', async () => {
    expect(await told('Ada Vale’s family issued a statement saying she was safe.')).toEqual([
      'Ada Vale’s family | saying | she was safe',
    ])
  })

  test('where an unnamed woman is from is nobody', async () => {
    expect(await voices('“It is safe,” a young woman from Tessen told the hearing.')).toEqual([
      'a young woman from Tessen',
    ])
  })

  test('a verb that is still to come, and tells nothing, ends no statement', async () => {
    expect(
      await told('The ministry issued a statement saying the talks will begin in May.'),
    ).toEqual(['The ministry | saying | the talks will begin in May'])
  })

  test('who speaks for an office is not who holds it', async () => {
    const text =
      'The spokesman for the UN High Commissioner for Refugees Ada Vale said the lock “is safe”.'
    expect(await voices(text)).not.toContain('Ada Vale')
  })

  test('“who” behind a thing “of” people is nobody who spoke before', async () => {
    const text =
      '“I left at six,” said Ada Vale, a cook.\n\nIt turns on the safety of welders, who reported “214 falls” in May.'
    expect(await voices(text)).toEqual(['Ada Vale', 'welders'])
  })

  test.each([
    ['They sold it to Carl Novak, a nurse at Quorl Hospital, who said “it held”.', 'Carl Novak'],
    ['It won the support of Carl Novak, who said “it held”.', 'Carl Novak'],
    [
      'Three rowers trying to sell the boat, who say “it held”, left.',
      'Three rowers trying to sell the boat',
    ],
    ['The team met rowers at an inn who said “it held”.', 'rowers at an inn'],
    ['The crew met a woman in Orm who said “it held”.', 'a woman in Orm'],
    ['They angered farmers in parts of Norway, who say “it held”.', 'farmers'],
    ['They met farmers from Oslo in Norway, who said “it held”.', 'farmers'],
    ['They met people in the south of Orm, who said “it held”.', 'people in the south of Orm'],
  ])('“who” is somebody, and neither where they are nor a thing: %s', async (text, who) => {
    expect(await voices(text)).toEqual([who])
  })
})
