import {describe, expect, test} from 'vitest'
import {articleOf, told} from './support.ts'

describe('what nobody says by it', () => {
  test.each([
    [
      'reports of the media, and support that is voiced',
      'Media reports that two boats sank had not been borne out, the harbour board said. Ada Vale, a smith who voiced support on her page for the crew, was held. The Orm Press reports that it sank.',
      [
        'the harbour board | said | Media reports that two boats sank had not been borne out',
        'The Orm Press | reports | that it sank',
      ],
    ],
    [
      'a “this” alone, a question before an answer in few words, what sort of words somebody was held for, remarks at a briefing',
      'Ms Vale disclosed this to the crew on Monday. Ms Vale said this in turn cost fares. Asked whether it leaked on Monday night, Ms Vale nodded in reply. A clerk was held for allegedly posting “false” news on a wall. Ms Lind made the remarks at a mill briefing when asked about reports that it leaked.',
      [
        'Ms Vale | said | this in turn cost fares',
        '- | Asked | whether it leaked on Monday night',
        '- | reports | that it leaked',
      ],
    ],
    [
      'what stands before words that somebody said when asked or speaking',
      'Speaking at the mill that she built, “It leaks,” Ms Vale said. Asked whether it was late, “I hope so,” Ms Vale said.',
      [
        'Ms Vale | said | “It leaks,”',
        '- | Asked | whether it was late',
        'Ms Vale | said | “I hope so,”',
      ],
    ],
    [
      'what neither tells, what many days of rain or a storm threaten, and what a fact points to',
      'Neither Ms Vale nor the post detailing her steps told of it. Multiple days of rain fell, threatening to sink two boats. Typhoon Odo came near, threatening to sink the crew. She skipped the race, pointing to a rift. Ms Lind denied it, pointing to the “dry lock”. Ms Lind is upbeat, pointing to “strong winds”.',
      ['Ms Lind | pointing to | the “dry lock”', 'Ms Lind | pointing to | “strong winds”'],
    ],
    [
      'what a headline is about before its colon',
      'Norland protests: crew held over a leak\n\nThe crew protests that it leaks.',
      ['The crew | protests | that it leaks'],
    ],
    [
      'what two have agreed by, a headline',
      'A pact agreed to by Norland that saw tolls fall is dead. “It leaks,” Ms Vale said in a note under the headline “Why it is the lock that leaks in May”.',
      ['Ms Vale | said | “It leaks,”', '- | - | “Why it is the lock that leaks in May”'],
    ],
    [
      'a participle behind an owner, or of what is seen; a reason that one has; a list of deeds',
      'Rowers doubt the guilds’ repeated pledges to pay. The cuts saw some plans slammed for their cost. The yard has reason to hope that it holds. The steps include cutting tolls, urging crews to row and telling clerks to wait. The critics slammed the plan on Monday. Clerks reason that it holds. The plan includes cutting tolls, Ms Vale said, adding that it holds. Ms Lind ordered changes including shutting the lock, saying that it leaks. He had no trouble saying that it leaks.',
      [
        'The critics | slammed | the plan',
        'Clerks | reason | that it holds',
        'Ms Vale | said | The plan includes cutting tolls',
        'Ms Vale | adding | that it holds',
        'Ms Lind | saying | that it leaks',
        'He | saying | that it leaks',
      ],
    ],
    [
      'what a storm does; what is made after a plan; a view and that of others',
      'Typhoon Odo slams Orm. Locks are built according to designs by clerks. She compared his view of the weir and that of the board. Victims of the storm slammed the board. Storm victims slammed it, too. Hurricane Centre director Otto Lind slammed the cuts. The Storm slammed the rule. According to the instructions, the lock must be shut.',
      [
        'Victims of the storm | slammed | the board',
        'Storm victims | slammed | it, too',
        'Hurricane Centre director Otto Lind | slammed | the cuts',
        'The Storm | slammed | the rule',
        'the instructions | According to | the lock must be shut',
      ],
    ],
    [
      'what a house in a town is called; what somebody from there calls it',
      'She found a tea room in Orm called “Mirabelle” and one in Tarn called “The Oar”. It was a plan that the mayor of Orm called “mad”. One boy called “It Leaks!” to the crew. A post on Facebook called “Save the Quay” a lie.',
      [
        'the mayor of Orm | called | “mad”',
        'One boy | called | “It Leaks!”',
        'A post on Facebook | called | “Save the Quay” a lie',
      ],
    ],
    [
      'what would have been, had somebody said it; who people say they are',
      'It would have sunk had he denied the leak. They are who they say they are. Rowers say they are late. Never had she said that it would shut. The smith, who he says he met in Orm, rowed on.',
      [
        'Rowers | say | they are late',
        'she | said | that it would shut',
        'he | says | he met in Orm',
      ],
    ],
    [
      'what a heading calls a text; a measure',
      'Analysis: The lock leaks\n\nRowers pay according to income.\n\nDVD review: The rower\n\nFilm review: The Lind years\n\nBoats are let according to merit.',
      [],
    ],
    [
      'a thought that is past, and one that tells which people',
      'Ada Vale thought the lock was shut. Rowers who believe the lock leaks stay away. The board says the lock holds.',
      ['The board | says | the lock holds'],
    ],
    [
      'what a reader is told of, or asked, and what the writer would think',
      'You would think the lock leaks. By rowing on it, you confirm that it holds. When you say that it leaks, they laugh. We’d think it late. You say in your book that the lock leaks. You told us that it rained.',
      ['You | say | that the lock leaks', 'You | told | that it rained'],
    ],
    [
      'what is asked after; what somebody did not wish is told of who speaks',
      'Did Ms Vale say the lock leaks? No. Did she say it holds? Nor did she say that it rained. A clerk, who did not wish to be named, said it leaks.',
      ['A clerk, who did not wish to be named | said | it leaks'],
    ],
    [
      'where somebody spoke before what they said',
      'Speaking at a mill named after his father, Mr Lind said; “The lock leaks and it is late.”',
      ['Mr Lind | - | “The lock leaks and it is late.”'],
    ],
    [
      'what a video shows is seen; what it shows that is told',
      'Video obtained by the Orm Herald shows two boats on the quay. The video shows that both boats sank.',
      ['The video | shows | that both boats sank'],
    ],
    [
      'what a thing suggests, for it is no hint of anybody',
      'Her choice suggests that the lock is old. The evidence suggests the lock is old. A source close to the mayor suggested the lock is old. The defence suggested that the lock be mended.',
      [
        'A source close to the mayor | suggested | the lock is old',
        'The defence | suggested | that the lock be mended',
      ],
    ],
    [
      'what a relative clause tells of a thing behind the verb or the noun of saying',
      'The court ruled in May in favour of a town that fined rowers for sleeping. Ms Vale upheld the board’s ruling that closed the lock. She aimed her criticism at a rule that requires 60 votes. The board ruled in May in favour of the town and said that armed men had rowed in. Ms Vale dropped her claim that the lock leaks.',
      ['The board | said | that armed men had rowed in', 'her | claim | that the lock leaks'],
    ],
    [
      'a thing that is pointed at; a clause about it is told',
      'Orm Research shares that view. A report by the Quorl Centre calls that into question. Clerks say that is unlikely. Both said on Monday that appears to be late. They found that reefs heal. The suit alleges that instead of mending, cleaning and closing locks, Orm Water sold them.',
      [
        'Clerks | say | that is unlikely',
        'Both | said | that appears to be late',
        'They | found | that reefs heal',
        'The suit | alleges | that instead of mending, cleaning and closing locks, Orm Water sold them',
      ],
    ],
    [
      'what might be said, or should; the writer says so by it',
      'It should be noted that the lock leaks. The yard will row until it can convince clerks that the lock holds. Such gaps may suggest that it leaks. An ad should state who paid for it. I can say that the lock leaks. Orm Police can confirm that it rained.',
      ['I | can say | that the lock leaks', 'Orm Police | can confirm | that it rained'],
    ],
    [
      'words that one has for a thing; what one used to say is told',
      'The word is used to describe locks of stone. She stopped short of the name that he has used to describe the old mayor. Ms Vale used to say that the lock leaks.',
      ['Ms Vale | used to say | that the lock leaks'],
    ],
    [
      'a participle behind its article and an adverb',
      'The boat lay at a hotly disputed lock in Orm. Damp is the most frequently reported cause of rot. He has enough pledged votes to win. Even the most optimistic rowers left. The mayor hotly disputed the claim.',
      ['The mayor | hotly disputed | the claim'],
    ],
    [
      'what one keeps or takes; what one holds to be so is told',
      'Orm Water, which maintains deep locks in Quorl, left. Rowers claimed historic gains in the town last month. The yard maintains it keeps to the rules. Critics claim the lock leaks at night.',
      ['The yard | maintains | it keeps to the rules', 'Critics | claim | the lock leaks at night'],
    ],
    [
      'how a thing is, for whatever reflects it; what one asks is told',
      'The sums reflect how the town has grown. Ms Vale asked how the town had grown.',
      ['Ms Vale | asked | how the town had grown'],
    ],
    [
      'whom somebody praises or thanks, without what for',
      'Bo Reed thanked Ada Vale. Bo Reed congratulated the clerks on their win. Bo Reed praised Ada Vale for her speed.',
      ['Bo Reed | praised | Ada Vale for her speed'],
    ],
    [
      'what a word refers to, and what somebody refers to without words of it',
      'A weir refers to a low dam. Bo Reed referred to the flood. Bo Reed referred to the flood as “a scare”.',
      ['Bo Reed | referred to | the flood as “a scare”'],
    ],
    [
      'sentiments that are echoed, things that are compared, and what a house boasts',
      'Bo Reed echoed the sentiment. Divers compared the two boats. Bo Reed compared the boat to a barn. The mill boasts plush rooms. Most were elaborate barges. One related boat sank.',
      ['Bo Reed | compared | the boat to a barn'],
    ],
    [
      'a call by telephone, and thanks to somebody',
      'Ada Vale called her pastor into the mill. Ada Vale called 911 to report a “prowler”. The lock holds, thanks to the crew. Ada Vale called her unfit.',
      ['Ada Vale | called | her unfit'],
    ],
    [
      'who is kept from something',
      'The keeper denied Reed a goal. The guild denied her from the quay. Bo Reed denied Ms Vale was his wife. Bo Reed denied Norwegian reports of a leak.',
      ['Bo Reed | denied | Ms Vale was his wife', 'Bo Reed | denied | Norwegian reports of a leak'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('the name of a work is nobody’s words', () => {
  test.each([
    [
      'beside a word for a work, behind its owner, and wherever it stands again',
      'Ada Vale said the film “Low Quay” had sunk. Bo Reed told QBC’s “Face the Weir” that it rained. “Low Quay” holds the whole town, the board said. The show “Low Tide,” Bo Reed said, is late.',
      [
        'Ada Vale | said | the film “Low Quay” had sunk',
        'Bo Reed | told | that it rained',
        'the board | said | “Low Quay” holds the whole town',
        'Bo Reed | said | The show “Low Tide,” … is late',
      ],
    ],
    [
      'three times in marks',
      'Ada Vale said the crew of “Quorl” rowed. Nobody saw “Quorl” again. The board of “Quorl” said it was shut.',
      ['Ada Vale | said | the crew of “Quorl” rowed', 'The board of “Quorl” | said | it was shut'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
    const article = await articleOf(`The news of the day\n\n${body}`, {language: 'en'})
    expect(article.quotations.flatMap(({quoted}) => quoted)).toEqual([])
  })

  test('but what is shouted, cried or somebody’s taunt is', async () => {
    const body =
      'The film “Low Quay” opened. The crowd shouted “Low Quay”. Ada Vale mocked Bo Reed’s “Big Weir” claim. Ada Vale called it a “Big Leak”.'
    expect(await told(body)).toEqual([
      'The crowd | shouted | “Low Quay”',
      'Ada Vale | mocked | Bo Reed’s “Big Weir” claim',
      'Bo Reed’s | claim | “Big Weir”',
      'Ada Vale | called | it a “Big Leak”',
    ])
  })
})

describe('speech that is found', () => {
  test.each([
    [
      'what a poll finds without a verb, and what a paper that found it tells',
      'The Orm poll finds voters fond of the weir. It is a paper that found some boats had sunk. The Quay Bureau, which found that boats leak, was shut.',
      [
        'The Orm poll | finds | voters fond of the weir',
        'that | found | some boats had sunk',
        'which | found | that boats leak',
      ],
    ],
    [
      'what a court finds behind its ruling, and what a police report tells',
      'The tribunal dismissed the claim, finding she was not a rower. The police report also acknowledged that the lock leaks.',
      [
        'The tribunal | finding | she was not a rower',
        'The police report | also acknowledged | that the lock leaks',
      ],
    ],
    [
      'whom a letter calls something, and what many claim',
      'The letter calls Ada Vale a “menace” to the town. Many claim the lock was shut.',
      ['The letter | calls | Ada Vale a “menace” to the town', 'Many | claim | the lock was shut'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('names between marks', () => {
  const quoted = async (text: string): Promise<readonly string[]> => {
    const {quotations} = await articleOf(text, {language: 'en'})
    return quotations.flatMap(({quoted}) => quoted.map(({start, end}) => text.slice(start, end)))
  }

  test.each([
    'Ada Vale said the mayor had spoken on “Low Quay” and in “Nine Wet Locks” and “The Weir.”',
    'Ada Vale said her brother had left the podcast “Nine Locks” in May.',
    'Ada Vale said the lock, known as “old leaker”, had been shut for years.',
    'Ada Vale said the town had what’s called a “dry spring” this year.',
    'Ada Vale said the so-called “quay rights” had been lost.',
    'Ada Vale said the mayor had broken a “no wake” rule.',
  ])('are nobody’s words: %s', async (text) => {
    expect(await quoted(text)).toEqual([])
  })

  test.each([
    ['Ada Vale said the mayor had vowed to “Make Orm Row Again” in May.', '“Make Orm Row Again”'],
    ['Ada Vale complained about “Weir Fever” at the mill.', '“Weir Fever”'],
    ['Ada Vale said the crowd was chanting “Orm Is Ours” at the mill.', '“Orm Is Ours”'],
    ['Ada Vale said the mayor had broken a “very harsh” rule.', '“very harsh”'],
    ['Ada Vale said a sign at the mill read “Row On, Orm.”', '“Row On, Orm.”'],
    ['Ada Vale denounced it as a “dry lock” law.', '“dry lock”'],
    ['Ada Vale said the mayor was “a disgrace” to the town.', '“a disgrace”'],
  ])('but these are somebody’s: %s', async (text, words) => {
    expect(await quoted(text)).toEqual([words])
  })

  test('are not whose a work’s words are', async () => {
    const text =
      'Odo Vale was caught in May. The ballad “Señor Vale,” performed by Ida Orm, includes the lines: “I know very well that they want me.”'
    const {quotations} = await articleOf(text, {language: 'en'})
    expect(quotations.at(-1)?.speaker.entity ?? null).toBeNull()
  })
})
