import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

describe('what tells a verb from a noun', () => {
  test.each([
    [
      'the only verb of its sentence',
      'The union calls for calm. The council talks of ‘efficiency gains’.',
      ['The union | calls for | calm', 'The council | talks of | ‘efficiency gains’'],
    ],
    ['a noun before another verb', 'The union calls for calm were ignored.', []],
    [
      'what those whose work it is found',
      'Surveyors found that the roof could fall. The boy found that the door was open.',
      ['Surveyors | found | that the roof could fall'],
    ],
    [
      'an addressee before an adverbial',
      'Her landlord had advised her in a letter to ‘wear a hat’.',
      ['Her landlord | had advised | her in a letter to ‘wear a hat’'],
    ],
    [
      'what a text sets out',
      'The memo sets out how to raise ‘revenue per bay’ and warns owners that prices will rise.',
      [
        'The memo | sets out | how to raise ‘revenue per bay’',
        'The memo | warns | that prices will rise',
      ],
    ],
    [
      'nouns before a verb, and the noun that a comment is on',
      'Two died, although local reports said one was a child. Ms Ida Brenner commented on Mr Lind’s announcement: “I am so glad of it.”',
      [
        'local reports | said | one was a child',
        'Ms Ida Brenner | commented on | “I am so glad of it.”',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('where a subject begins and ends', () => {
  test.each([
    [
      'behind an age, before what he and others would do',
      'One of the men, Otto Lind, 34, from Orm, said he and the other rowers would leave.',
      ['Otto Lind, 34, from Orm | said | he and the other rowers would leave'],
    ],
    [
      'appositions before the verb, a clause behind it',
      'Mr Otto Lind, a former pilot of the port, said Ms Ida Brenner crossed the bar. The mill, which has no owner, denied the report.',
      [
        'Mr Otto Lind, a former pilot of the port | said | Ms Ida Brenner crossed the bar',
        'The mill, which has no owner | denied | the report',
      ],
    ],
    [
      'the subject of a clause about an object',
      'It is a town that the mayor called “a sleeping cat”. The letter came the day that Mr Otto Lind railed against the board.',
      ['the mayor | called | “a sleeping cat”', 'Mr Otto Lind | railed against | the board'],
    ],
    [
      'the subject of a clause about somebody',
      'A man who detectives said started the fire has left. The pilot who Mr Otto Lind says hit the pier has left.',
      [
        'detectives | said | started the fire has left',
        'Mr Otto Lind | says | hit the pier has left',
      ],
    ],
    [
      'a clause after an interview',
      'Ms Ida Brenner, a clerk, said in an interview on Monday that Parliament had told the board to close.',
      ['Ms Ida Brenner, a clerk | said | that Parliament had told the board to close'],
    ],
    [
      'a list with shares, and “other”',
      'Some 45% of men, 28% of women and 12% of boys say the pier is sound. Ms Ida Brenner and other keepers of the lights said it was not.',
      [
        'Some 45% of men, 28% of women and 12% of boys | say | the pier is sound',
        'Ms Ida Brenner and other keepers of the lights | said | it was not',
      ],
    ],
    [
      'an adverb inside the last clause, and one between commas',
      'Mr Otto Lind, who rows badly, said the race was fair. Others, however, say it was not.',
      ['Mr Otto Lind, who rows badly | said | the race was fair', 'Others | say | it was not'],
    ],
    [
      'a code that states',
      'The league’s disciplinary code states that a ban is “at least two matches”.',
      ['The league’s disciplinary code | states | that a ban is “at least two matches”'],
    ],
    [
      '“though” between commas',
      'Mr Otto Lind, head of the harbour board, though, said that it leaked. Ida Brenner, though, said it did not.',
      [
        'Mr Otto Lind, head of the harbour board | said | that it leaked',
        'Ida Brenner | said | it did not',
      ],
    ],
    [
      'the owner of a body before verbs in a row',
      'Norland’s chess federation abstained and argued that the pier was unsafe.',
      ['Norland’s chess federation | argued | that the pier was unsafe'],
    ],
    [
      'what is called something, and does nothing',
      'Norland’s deputy minister called the UK attacks a crime, and warned that it would answer.',
      [
        'Norland’s deputy minister | called | the UK attacks a crime',
        'Norland’s deputy minister | warned | that it would answer',
      ],
    ],
    [
      'a clause of circumstance in what is told of the subject',
      'A woman who was pulled from a car when it sank said it was late. A man whose boat leaked because the nails fell out told the board that it was not.',
      [
        'A woman who was pulled from a car when it sank | said | it was late',
        'A man whose boat leaked because the nails fell out | told | that it was not',
      ],
    ],
    [
      'a comment between commas',
      'The woman who ran the inn, Mr Otto Lind recalled, told him that the well was dry.',
      [
        'Mr Otto Lind | recalled | The woman who ran the inn … told him that the well was dry',
        'The woman who ran the inn | told | that the well was dry',
      ],
    ],
    [
      'an engineer with a relative clause, after “according to”',
      'The lock leaks, according to Mr Otto Lind, an engineer who inspected the lock in May.',
      ['Mr Otto Lind, an engineer who inspected the lock in May | according to | The lock leaks'],
    ],
    [
      'what another said, after “according to”',
      'Mr Otto Lind left. According to the writ, he said it was “late”.',
      ['the writ | According to | he said it was “late”', 'he | said | it was “late”'],
    ],
    [
      'a day behind what was sent',
      'The union sent an email Friday saying that the lock was sound.',
      ['The union | saying | that the lock was sound'],
    ],
    ['a plural has no singular verb', 'A walk through her sheds suggests that they leak.', []],
    [
      'an aside between who speaks and the verb, in a clause about what is told',
      'They made charges that Mr Otto Lind, for one, called “gossip of the quay”.',
      ['Mr Otto Lind | called | “gossip of the quay”'],
    ],
    [
      'quoted words in a clause about who speaks',
      'The Quay Board, which rated the lock “good” in May and “late” five years on, said it had no record.',
      [
        'The Quay Board, which rated the lock “good” in May and “late” five years on | said | it had no record',
      ],
    ],
    [
      'what somebody would do, for how long, and words that another says',
      'Ms Ida Brenner said she’d consider offers to row. The canal she pushed for nearly a decade to dig is open. The town sought a fair in the hope of shedding what Mr Otto Lind called “a smell of eels”.',
      [
        'Ms Ida Brenner | said | she’d consider offers to row',
        'Mr Otto Lind | called | “a smell of eels”',
      ],
    ],
    [
      'a question told with whoever puts it',
      'When asked by a reporter on Friday about the boats, Mr Otto Lind said he would row. Asked by Ms Vale whether it leaked, he said it did not.',
      [
        'a reporter | asked | the boats',
        'Mr Otto Lind | said | he would row',
        'Ms Vale | Asked | whether it leaked',
        'he | said | it did not',
      ],
    ],
    [
      'what is added by saying so',
      'Ms Ida Brenner added she rowed. Mr Otto Lind added the move gives Orm a lead.',
      ['Ms Ida Brenner | added | she rowed', 'Mr Otto Lind | added | the move gives Orm a lead'],
    ],
    [
      'a claim and a refusal',
      'The judge denied Ms Ida Brenner’s request to be freed. He denied the claim that it leaked.',
      ['He | denied | the claim that it leaked'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('cues that share a subject, or have none', () => {
  test.each([
    [
      'verbs in a row',
      'She vowed to row “to the last light of day”, hinted that the pier was rotten.',
      [
        'She | vowed | to row “to the last light of day”',
        'She | hinted | that the pier was rotten',
      ],
    ],
    [
      'whom a relative clause tells of',
      'Ms Ida Brenner called on those who were paid to leave the board. She asked Mr Otto Lind, who is a clerk, to stay.',
      [
        'Ms Ida Brenner | called on | those who were paid to leave the board',
        'She | asked | Mr Otto Lind, who is a clerk, to stay',
      ],
    ],
    [
      'whom it was explained to',
      'Ms Ida Brenner explained to the crew why the pier was shut.',
      ['Ms Ida Brenner | explained | why the pier was shut'],
    ],
    [
      'questions, charges and news without anybody who brings them',
      'Ms Ida Brenner was asked about the leak. Mr Otto Lind was accused of hiding it. They were told that it was small.',
      ['- | was accused | of hiding it', '- | were told | that it was small'],
    ],
    [
      'a charge with the one who brings it',
      'The union has been accused by the council of hiding the leak.',
      ['the council | has been accused | of hiding the leak'],
    ],
    [
      'a clause about somebody of whom only a noun tells',
      'He is a drifter, dreamer and boatwright who has pledged to stay.',
      ['who | has pledged | to stay'],
    ],
    [
      'what somebody continues to say',
      'Ms Ida Brenner continues to warn that the pier is rotten.',
      ['Ms Ida Brenner | continues to warn | that the pier is rotten'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})
