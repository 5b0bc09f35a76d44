import {describe, expect, test} from 'vitest'
import {articleOf, told, voices} from './support.ts'

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

describe('what a text shows', () => {
  test.each([
    [
      'a study finds without a verb of its own',
      'A Quay University poll shows Ms Vale with 47 percent. Records show no repair since 2009.',
      [
        'A Quay University poll | shows | Ms Vale with 47 percent',
        'Records | show | no repair since 2009',
      ],
    ],
    [
      'the study stands behind or within',
      'Most people want the bridge, a Quay Post investigation found. The ferry, records show, was sold in 2019.',
      [
        'a Quay Post investigation | found | Most people want the bridge',
        'records | show | The ferry … was sold in 2019',
      ],
    ],
    ['an idiom shows nothing', 'The documents found their way to the archive.', []],
    [
      'who issues the text says it',
      'The Quay Union issued a statement saying the lock was sound.',
      ['The Quay Union | saying | the lock was sound'],
    ],
    [
      'a clause after the text that is named',
      'According to a Quay Post survey, 70% of people want the bridge and 20% are against it.',
      ['a Quay Post survey | According to | 70% of people want the bridge and 20% are against it'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

test('the mark of a list is no part of what is said', async () => {
  expect(
    await told(
      'The board met at noon.\n\n• “It leaks,” Ana Vale said.\n\n- The lock is sound, the mayor said.',
    ),
  ).toEqual(['Ana Vale | said | “It leaks,”', 'the mayor | said | The lock is sound'])
})

test.each([
  'Norland Weir Services (NWS) spokesman Otto Lind',
  'Bank of Norland (BN) Governor Otto Lind',
  'Norland Fire Union (NFU) general secretary Otto Lind',
])('who speaks for a body whose letters stand in brackets: %s', async (speaker) => {
  expect(await told(`“It leaks,” said ${speaker}.`)).toEqual([`${speaker} | said | “It leaks,”`])
})

test('a question that a colon announces is not of who speaks next', async () => {
  const text =
    'Otto Lind asked: “Who will pay?” Ms Vale said nobody would. The motto: “Row!” Ida Brenner said with a laugh.'
  expect(await told(text)).toEqual([
    'Otto Lind | asked | “Who will pay?”',
    'Ms Vale | said | nobody would',
    'Ida Brenner | said | “Row!”',
  ])
})

test('who says it and is what, where no comma ends what', async () => {
  expect(
    await told(
      'The lock leaks as the ice comes, Dr. Ida Brenner, deputy head of the mill board said. “We row on,” Otto Lind, president of the Orm Rowers said.',
    ),
  ).toEqual([
    'Dr. Ida Brenner, deputy head of the mill board | said | The lock leaks as the ice comes',
    'Otto Lind, president of the Orm Rowers | said | “We row on,”',
  ])
})

describe('where the phrase of who speaks begins', () => {
  test.each([
    [
      'at the name that opens the sentence, whatever describes it',
      'Bo Reed, head of Reed Mills, a Quay, Norway maker of oars and sails for schools, says his firm shut two sheds. Dr. Vale, who was a smith in Orm, in the Upper Lind, before becoming mayor, said mill staff wanted a rest.',
      [
        'Bo Reed, head of Reed Mills, a Quay, Norway maker of oars and sails for schools | says | his firm shut two sheds',
        'Dr. Vale, who was a smith in Orm, in the Upper Lind, before becoming mayor | said | mill staff wanted a rest',
      ],
    ],
    [
      'behind a date, a comma with a number and a share, which belong to what is told',
      'House prices rose in January and Quorl Homes reported a rise of 0.4% in May. Ada May and Bo Reed said it leaked. According to the study, more than 45 million people in Orm, Tarn and Quay row to work. According to a paper filed with the Orm Exchange, Quorl Stock Market plans to raise $100m. According to Quorl Research 40% of homes with boats say it helps them.',
      [
        'Quorl Homes | reported | a rise of 0.4% in May',
        'Ada May and Bo Reed | said | it leaked',
        'the study | According to | more than 45 million people in Orm, Tarn and Quay row to work',
        'a paper filed with the Orm Exchange | According to | Quorl Stock Market plans to raise $100m',
        'Quorl Research | According to | 40% of homes with boats say it helps them',
      ],
    ],
    [
      'and no clause with a verb of its own speaks',
      'The guild fought “the high rates” they charge for oars. The best of the race so far are reports that it will end. Each touch of hers was met with a chorus of jeers from the crowd that once loved her. A woman we are calling Clara alleges that it leaked. Rowers police have freed said it was late. “It is a fraud,” charges former mayor Ada Vale. The guild some weeks ago said it was cold.',
      [
        'A woman we are calling Clara | alleges | that it leaked',
        'Rowers police have freed | said | it was late',
        'former mayor Ada Vale | charges | “It is a fraud,”',
        'The guild some weeks ago | said | it was cold',
      ],
    ],
    [
      'before “once”, “known as” and the short name of a state, all of which belong to whoever speaks',
      'Quorl-Dix, once among the largest of mills, said the plan was late. Its hosts Ada Vale and Bo Reed, known as Ant and Bee, said Monday’s deciding vote was close. Sources close to the guild in Orm, TX told the Post it was sold. In a note to rowers, PA said it was late.',
      [
        'Quorl-Dix, once among the largest of mills | said | the plan was late',
        'Its hosts Ada Vale and Bo Reed, known as Ant and Bee | said | Monday’s deciding vote was close',
        'Sources close to the guild in Orm, TX | told | it was sold',
        'PA | said | it was late',
      ],
    ],
    [
      'behind a thing, where “some” or “most” begins another phrase; and it ends where one begins',
      'That is one reason some smiths say oars will be hard to sell. It is a step most rowers said was late. According to Otto Lind most of the boats were sold. According to the guild there are no oars left. According to Radio 4 the lock was shut. So far the Orm repair team has announced two dates. The smith and open lakes advocate Ada Vale has been named as keeper.',
      [
        'some smiths | say | oars will be hard to sell',
        'most rowers | said | was late',
        'Otto Lind | According to | most of the boats were sold',
        'the guild | According to | there are no oars left',
        'Radio 4 | According to | the lock was shut',
        'the Orm repair team | has announced | two dates',
      ],
    ],
    [
      'at that name before dashes, too',
      'Otto Lind, a rower from Orm – where Ida Vale won the race – said the lock was late.',
      ['Otto Lind, a rower from Orm | said | the lock was late'],
    ],
    [
      'not at a name whose clause goes on, nor at a place',
      'Otto Lind, a smith from Orm, sang because the mayor said the mill was late. Quay Falls, Norway, Mayor Ida Vale said the mill was old.',
      ['the mayor | said | the mill was late', 'Mayor Ida Vale | said | the mill was old'],
    ],
    [
      'not at a name of which a clause tells what others say',
      'Ida Vale, daughter of Bo Vale, who the Orm council said died in May, sings.',
      ['the Orm council | said | died in May'],
    ],
    [
      'at the first of two, where no verb stands before "and"',
      'Norway’s far-off lock minister Otto Lind and quay leader Bo Reed criticized the council for being late. But both the Orm League and the Quay Greens said it was sound. Work stopped after the Orm League and federal prosecutors announced that it was shut.',
      [
        'Norway’s far-off lock minister Otto Lind and quay leader Bo Reed | criticized | the council for being late',
        'both the Orm League and the Quay Greens | said | it was sound',
        'the Orm League and federal prosecutors | announced | that it was shut',
      ],
    ],
    [
      'at the second, where a verb stands before "and"',
      'She met Otto Lind and lawyers said the mill was late. Talks ended after Ida Vale left Orm and officials said it was shut.',
      ['lawyers | said | the mill was late', 'officials | said | it was shut'],
    ],
    [
      'behind what somebody does, which is nobody',
      'Speaking from the town of Orm, Lind and Vale said the mill was late. The league has moved on, sending out an email to its members Monday stressing that the lock “stays shut.”',
      [
        'Lind and Vale | said | the mill was late',
        'The league | stressing | that the lock “stays shut.”',
      ],
    ],
    [
      'at an acting officer',
      'After years in Orm, acting minister Otto Lind said the mill was late.',
      ['acting minister Otto Lind | said | the mill was late'],
    ],
    [
      'before a verb that another noun follows',
      'The court gutted old plans for the lock, ruling that it was late.',
      ['The court | ruling | that it was late'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('a signature behind or before a dash', () => {
  test.each([
    ['“We row on, all of us.” — Ida Brenner', ['Ida Brenner | - | “We row on, all of us.”']],
    [
      '“We row on, all of us.” - Ida Brenner, a smith. Brave.',
      ['Ida Brenner, a smith | - | “We row on, all of us.”'],
    ],
    ['“We row on, all of us.”\n\n— Ida Brenner', ['Ida Brenner | - | “We row on, all of us.”']],
    [
      'Ida Brenner, former mill chief and mayor -- "We row on, all of us. It is time."',
      ['Ida Brenner, former mill chief and mayor | - | "We row on, all of us. It is time."'],
    ],
    [
      '“We row on, all of us.”\n\n--Ida Brenner\n\n“It is late, and we row.”\n\n--Otto Lind',
      ['Ida Brenner | - | “We row on, all of us.”', 'Otto Lind | - | “It is late, and we row.”'],
    ],
    [
      '“We row on, all of us.”\n– Ida Brenner, 34, a smith',
      ['Ida Brenner, 34, a smith | - | “We row on, all of us.”'],
    ],
    [
      '“We row on, all of us.” (Ida Brenner, 41)',
      ['Ida Brenner, 41 | - | “We row on, all of us.”'],
    ],
    ['“We row on, all of us.” (laughter)', ['- | - | “We row on, all of us.”']],
    ['“We row on, all of us.” — Or, maybe, they sink', ['- | - | “We row on, all of us.”']],
    ['“We row on, all of us.” — Nobody rowed.', ['- | - | “We row on, all of us.”']],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected)
  })
})

describe('a comment that opens with "as"', () => {
  test.each([
    [
      'before, within and after what it comments on',
      'As Ana Vale noted on Friday, the lock leaks. The lock, as the Quay Post reported, leaks. The lock leaks badly, as Otto Lind acknowledged.',
      [
        'Ana Vale | noted | the lock leaks',
        'the Quay Post | reported | The lock … leaks',
        'Otto Lind | acknowledged | The lock leaks badly',
      ],
    ],
    [
      'right behind quoted words, with their comma within or without',
      '“The pumps ran for a year,” as Ana Vale noted in May. “The lock has a new gate,” as the Quay Post reported. “It leaks badly”, as Otto Lind said in a letter.',
      [
        'Ana Vale | noted | “The pumps ran for a year,”',
        'the Quay Post | reported | “The lock has a new gate,”',
        'Otto Lind | said | “It leaks badly”',
      ],
    ],
    [
      'with the agent behind it',
      'As reported by the Quay Post, the lock is closed.',
      ['the Quay Post | reported | the lock is closed'],
    ],
    [
      'with whom it was told',
      'As Ana Vale told the Quay Daily Post, the lock is closed. As Ana Vale told the crew to row, the lock broke.',
      ['Ana Vale | told | the lock is closed', 'Ana Vale | told | the crew to row'],
    ],
    ['time and likeness are no comment', 'As Ana Vale spoke, the lock broke.', []],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('the agent of a passive', () => {
  test.each([
    [
      'quoted words before or behind the agent',
      'The lock has been called “a disgrace” by Ana Vale. The board was criticised by Otto Lind for “wasting” money.',
      [
        'Ana Vale | has been called | “a disgrace”',
        'Otto Lind | was criticised | for “wasting” money',
      ],
    ],
    [
      'behind several quotations, an article or a dash',
      'Her words were described as “careless” and “cruel” by the Orm Union. He was called the “fifth son of the mill” by Ana Vale. The plan was deemed “too dear” by the board. They will merge the locks - described by one union as a “pit of money”.',
      [
        'the Orm Union | were described | as “careless” and “cruel”',
        'Ana Vale | was called | the “fifth son of the mill”',
        'the board | was deemed | “too dear”',
        'one union | described | as a “pit of money”',
      ],
    ],
    [
      'what is asked or told',
      'Ms Vale was asked by Otto Lind whether the lock was safe.',
      ['Otto Lind | was asked | whether the lock was safe'],
    ],
    [
      'what is confirmed',
      'The closure was confirmed by the Quay Board on Monday.',
      ['the Quay Board | was confirmed | The closure'],
    ],
    [
      'a question whose asker is not told; what it, or a hearing, is only about was not said',
      'Asked whether the lock was safe, she shrugged. He smiled when asked about the cost. The Harbour Court will hear a challenge to the toll on Monday.',
      ['- | Asked | whether the lock was safe'],
    ],
    [
      'who answers by name without a comma',
      'Asked whether the lock leaked Ms Vale said it did.',
      ['- | Asked | whether the lock leaked', 'Ms Vale | said | it did'],
    ],
    [
      'the owner of a claim, with its ’s',
      'She smiled at Otto Lind’s claim that the lock leaks.',
      ['Otto Lind’s | claim | that the lock leaks'],
    ],
    ['no speech, no agent', 'The lock was built by Otto Lind. It was called by a new name.', []],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('what was said without a clause', () => {
  test.each([
    [
      'what somebody speaks of',
      'Otto Lind announced his retirement. Ana Vale dismissed the complaints and pointed to a repair in 2019.',
      [
        'Otto Lind | announced | his retirement',
        'Ana Vale | dismissed | the complaints',
        'Ana Vale | pointed to | a repair in 2019',
      ],
    ],
    [
      'what could be said, and what things do, is no statement',
      'The mayor would announce the closure. The storm highlighted the danger. The fee is small compared to last year.',
      [],
    ],
    [
      'quoted words in an infinitive are whose it is',
      'Otto Lind took to the radio to call the lock “a wreck.” The flood came, prompting Ana Vale to say that “no door held.”',
      ['Otto Lind | call | the lock “a wreck.”', 'Ana Vale | say | that “no door held.”'],
    ],
    [
      'an infinitive without quoted words says nothing',
      'Otto Lind went to the radio to say that the lock leaks.',
      [],
    ],
    [
      'what somebody calls a view, and what they say of it, is not its owner’s',
      'Ana Vale called the guild’s opinion “a wet hen” and said it would rain. Otto Lind said the mayor’s reasoning “made the ducks laugh”. Ida Brenner told the hall that the board had reached its conclusions “before breakfast”.',
      [
        'Ana Vale | called | the guild’s opinion “a wet hen”',
        'Ana Vale | said | it would rain',
        'Otto Lind | said | the mayor’s reasoning “made the ducks laugh”',
        'Ida Brenner | told | that the board had reached its conclusions “before breakfast”',
      ],
    ],
    [
      'words within what somebody says are theirs, unless another calls a thing so',
      'Ana Vale said the pilots had promised “a very big boat”. Otto Lind told the hall that a second smith had called it “a toy”. Ida Brenner said it was late, a claim that the guild dismissed as “soup”. Kim Reed said she was tired of what the mayor called “the long view”.',
      [
        'Ana Vale | said | the pilots had promised “a very big boat”',
        'Otto Lind | told | that a second smith had called it “a toy”',
        'Ida Brenner | said | it was late, a claim that the guild dismissed as “soup”',
        'the guild | dismissed | as “soup”',
        'Kim Reed | said | she was tired of what the mayor called “the long view”',
        'the mayor | called | “the long view”',
      ],
    ],
    [
      'what nobody named, or a thing, tells within a statement is the statement',
      'Ana Vale said the lock should have been mentioned to the guild “on the first day”. Otto Lind said the flood showed that the dam was “a sieve”.',
      [
        'Ana Vale | said | the lock should have been mentioned to the guild “on the first day”',
        'Otto Lind | said | the flood showed that the dam was “a sieve”',
      ],
    ],
    [
      'whose words somebody retells, they put',
      'Ana Vale said that the guild had promised “a new lock”. Otto Lind, a smith, said he would ask for it “without delay”. Ida Brenner said the keeper thought the dam was “a sieve”. Ada Reed testified that he had called it “a pond”. Odo Reed said it leaked because of what the guild calls “a joke”. According to the minutes, Ada Lind asked if it was “still a lock”.',
      [
        'Ana Vale | said | that the guild had promised “a new lock”',
        'Otto Lind, a smith | said | he would ask for it “without delay”',
        'Ida Brenner | said | the keeper thought the dam was “a sieve”',
        'Ada Reed | testified | that he had called it “a pond”',
        'Odo Reed | said | it leaked because of what the guild calls “a joke”',
        'the guild | calls | “a joke”',
        'the minutes | According to | Ada Lind asked if it was “still a lock”',
        'Ada Lind | asked | if it was “still a lock”',
      ],
    ],
    [
      'a belief within a statement is the statement',
      'Ana Vale said she believes that the lock is safe.',
      ['Ana Vale | said | she believes that the lock is safe'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('which words are verbs', () => {
  test.each([
    [
      'determiners that stand for a noun',
      'One says the lock is safe, while another says that it leaks. Some argue that both are wrong.',
      [
        'One | says | the lock is safe',
        'another | says | that it leaks',
        'Some | argue | that both are wrong',
      ],
    ],
    [
      'plurals and compounds are none',
      'The strong jobs report cheered the town. Harbour states have no money. Gun rights advocates have started a petition. The murder charges include a count that could make Reed liable.',
      [],
    ],
    [
      'a verb after dashes and brackets',
      'The mayor -- who has two boats -- said the lock was safe.',
      ['The mayor | said | the lock was safe'],
    ],
    [
      'relative pronouns stand for numbers and texts too',
      'The mayor owes it to the 18% who say they would pay. She cited a report that says the lock is safe.',
      ['who | say | they would pay', 'that | says | the lock is safe'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('who or what speaks is told whole', () => {
  test.each([
    [
      'a title in quotation marks',
      'According to her “clear water” plan, mills must pay. The lock will hold, according to his book “The Long Quay”.',
      [
        'her “clear water” plan | According to | mills must pay',
        'his book “The Long Quay” | according to | The lock will hold',
      ],
    ],
    [
      'a rank that looks like a participle',
      'The lock is safe, said Harbour acting director Ana Vale.',
      ['Harbour acting director Ana Vale | said | The lock is safe'],
    ],
    [
      'the stop of what is abbreviated before a comma',
      'The lock is safe, said Sen. Ana Vale, D-Ore., who owns a boat.',
      ['Sen. Ana Vale, D-Ore., who owns a boat | said | The lock is safe'],
    ],
    [
      'the time of a text, not that of what a person says',
      'A survey by the guild in March found that the lock leaks. Ms Vale in March said it was safe.',
      [
        'A survey by the guild in March | found | that the lock leaks',
        'Ms Vale | said | it was safe',
      ],
    ],
    [
      'an adverb that belongs to a number, and days in names',
      'Only three skippers said the lock was safe. Harbour Today reported that it leaks.',
      [
        'Only three skippers | said | the lock was safe',
        'Harbour Today | reported | that it leaks',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

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
