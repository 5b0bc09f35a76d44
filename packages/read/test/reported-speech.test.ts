import {describe, expect, test} from 'vitest'
import {told} from './reported-speech-rows.ts'
import {articleOf, speakerName} from './support.ts'

describe('who is the subject of a cue', () => {
  test.each([
    [
      'a name and what its bearer is, where the second comma is missing, and whom a paper cites',
      'Mr Otto Lind, the club’s first oar in Norway has suggested there were plenty of boats. The Orm Post cited a clerk as saying it leaked.',
      [
        'Mr Otto Lind, the club’s first oar in Norway | has suggested | there were plenty of boats | speaker-verb-clause',
        'a clerk | saying | it leaked | speaker-verb-clause+description',
      ],
    ],
    [
      'guidelines that state, and whoever is said to have said so',
      'The guidelines clearly state that no boat may land. Ms Ida Brenner is reported to have said that it leaks.',
      [
        'The guidelines | clearly state | that no boat may land | speaker-verb-that+description',
        'Ms Ida Brenner | have said | that it leaks | speaker-verb-that',
      ],
    ],
    [
      'many of whom some are named, friends behind a year, whoever comes behind “to say”',
      'And 22 old rowers including Ada Vale, Bo Lind and Ida Reed said it was late. When the lock shut in Orm in 2021 friends say the town lost its fair. Mr Lind waited for Ms Vale to say Bo Reed told him it leaked.',
      [
        '22 old rowers including Ada Vale, Bo Lind and Ida Reed | said | it was late | speaker-verb-clause+description',
        'friends | say | the town lost its fair | speaker-verb-clause+description',
        'Bo Reed | told | it leaked | told-object',
      ],
    ],
    [
      'whoever stands behind a clause that ends in a thing, and no verb that is their noun',
      'A man fell into the lake, local officials said. Two boats sank near the Weir, union advocates say. Wet reports say it leaked.',
      [
        'local officials | said | A man fell into the lake | clause-speaker-verb',
        'union advocates | say | Two boats sank near the Weir | clause-speaker-verb',
        'Wet reports | say | it leaked | speaker-verb-clause+description',
      ],
    ],
    [
      'whoever stands before a verb of several words, and not the thing behind it',
      'Otto Lind and another smith, the town’s Ada Vale, had long predicted Orm’s rise in 2009. Vale, speaking only to us, also admits Lind, who built it, will row.',
      [
        'another smith, the town’s Ada Vale | had long predicted | Orm’s rise in 2009 | speaker-verb-clause',
        'Vale | also admits | Lind, who built it, will row | speaker-verb-clause',
      ],
    ],
    [
      'what a name in an opening phrase does not say, and what is no other verb',
      'In Orm, a statement which said the lock was shut came out. Ada Vale said that down in the valley it rained. Vale believed to her last day that it leaked. The Orm Boat Office (OBO) estimates suggest that 30 rowed.',
      [
        'which | said | the lock was shut | speaker-verb-clause+description',
        'Ada Vale | said | that down in the valley it rained | speaker-verb-that',
        'Vale | believed | that it leaked | speaker-verb-that',
        'The Orm Boat Office (OBO) estimates | suggest | that 30 rowed | speaker-verb-that',
      ],
    ],
    [
      'nobody of what is not said',
      'She left rather than telling the board that it leaks. She met some of the smiths that had warned it would leak.',
      ['some of the smiths | had warned | it would leak | speaker-verb-clause+description'],
    ],
    [
      'a paper with its date and with what it came after, and no place that is believed to hold something',
      'The boat is late, according to a short September 6 announcement. It leaks, according to a study published in May. A note after its December 14 launch said it leaked. She rowed to Orm, a town believed to have wells.',
      [
        'a short September 6 announcement | according to | The boat is late | according-to+description',
        'a study published in May | according to | It leaks | according-to+description',
        'A note after its December 14 launch | said | it leaked | speaker-verb-clause+description',
      ],
    ],
    [
      'what says who they were of whom it is told',
      'Orm Council put out a note about six men who it said were rowers.',
      ['it | said | were rowers | speaker-verb-clause+pronoun-subject'],
    ],
    [
      'what is denied denies nothing',
      'Otto Lind, arrested in May, denies the charge.',
      ['Otto Lind, arrested in May | denies | the charge | speaker-verb-clause'],
    ],
    [
      'a survey stands with who made it',
      'According to a survey of 900 boats by Orm Research last month, half of them leak.',
      [
        'a survey of 900 boats by Orm Research last month | According to | half of them leak | according-to+description',
      ],
    ],
    [
      'what a source is known by is none of the words',
      'Half of them leak, according to the Institute of Weirs, known as Inow.',
      ['the Institute of Weirs, known as Inow | according to | Half of them leak | according-to'],
    ],
    ['who dismisses an appeal says nothing', 'The court dismissed the appeal.', []],
    ['nor who rejects an asylum claim', 'Norway rejected her asylum claim.', []],
    [
      'who has said so adds to it, and not whom it is about',
      'Ms Ida Brenner said the note praised the dam, but added that it leaks.',
      [
        'Ms Ida Brenner | said | the note praised the dam | speaker-verb-clause',
        'Ms Ida Brenner | added | that it leaks | speaker-verb-that',
      ],
    ],
    [
      'a pronoun is the whole subject',
      'Ms Ida Brenner told the council she had warned that the dam had a crack.',
      [
        'Ms Ida Brenner | told | she had warned that the dam had a crack | told-object',
        'she | had warned | that the dam had a crack | speaker-verb-that+pronoun-subject',
      ],
    ],
    [
      'what was offered ends where the words go on',
      'Their lawyer said that Kelmark had offered to pay and that the family refused.',
      [
        'Their lawyer | said | that Kelmark had offered to pay and that the family refused | speaker-verb-that+description',
      ],
    ],
    [
      'what somebody would do is within the words',
      'Its lawyer said the firm had never loaded oil and would ask a court to lift the ban.',
      [
        'Its lawyer | said | the firm had never loaded oil and would ask a court to lift the ban | speaker-verb-clause+description',
      ],
    ],
    [
      'a noun begins after the verb that reports it',
      'The paper said the mill owner had admitted that the wheel was broken.',
      [
        'The paper | said | the mill owner had admitted that the wheel was broken | speaker-verb-clause',
        'the mill owner | had admitted | that the wheel was broken | speaker-verb-that+description',
      ],
    ],
    [
      '"who" names the speaker it stands for',
      'The bridge is due to Mr Otto Lind, who said it would last for a century.',
      ['who | said | it would last for a century | speaker-verb-clause'],
    ],
    [
      'a bracket and a day stand between subject and verb',
      'Ms Ida Brenner (who runs two ferries) said the pier was rotten. Mr Otto Lind on Friday said it was sound.',
      [
        'Ms Ida Brenner (who runs two ferries) | said | the pier was rotten | speaker-verb-clause',
        'Mr Otto Lind | said | it was sound | speaker-verb-clause',
      ],
    ],
    [
      'the speaker follows the participle clause',
      'While denouncing “reckless” dredging, Ms Ida Brenner has sold two dredgers.',
      ['Ms Ida Brenner | denouncing | “reckless” dredging | speaker-verb-quotation'],
    ],
    [
      'the outer speaker goes on after what another denied',
      'Ms Ida Brenner said the council denied the fault, calling it “a scratch”.',
      [
        'Ms Ida Brenner | said | the council denied the fault | speaker-verb-clause',
        'the council | denied | the fault | speaker-verb-clause',
        'Ms Ida Brenner | calling | it “a scratch” | speaker-verb-clause',
      ],
    ],
    [
      'small words before the name, after the verb',
      '“The pier is rotten,” said former harbour master Otto Lind.',
      ['former harbour master Otto Lind | said | “The pier is rotten,” | quotation-verb-speaker'],
    ],
    [
      'a comma between two adjectives',
      '“I have seen worse,” the gaunt, white-haired skipper said.',
      [
        'the gaunt, white-haired skipper | said | “I have seen worse,” | quotation-speaker-verb+description',
      ],
    ],
    [
      'plurals before a comma, and contractions',
      'Most villagers, however, argue that the well is dry. He’s argued that the pump is broken.',
      [
        'Most villagers | argue | that the well is dry | speaker-verb-that',
        'He | ’s argued | that the pump is broken | speaker-verb-that',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })

  test('"who" is resolved to the name before it', async () => {
    const article = await articleOf(
      'The news of the day\n\nThe bridge is due to Mr Otto Lind, who said it would last for a century.',
      {language: 'en'},
    )
    expect(article.quotations.map((each) => speakerName(article, each))).toEqual(['Otto Lind'])
  })

  test('and to the name before its apposition', async () => {
    const article = await articleOf(
      'The news of the day\n\n“It fell,” said Otto Lind, a smith, who explained that it was old.',
      {language: 'en'},
    )
    const speakers = article.quotations.map((each) => speakerName(article, each))
    expect(speakers).toEqual(['Otto Lind', 'Otto Lind'])
  })
})
