import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

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
