import {describe, expect, test} from 'vitest'
import {told} from './reported-speech-rows.ts'
import {articleOf} from './support.ts'

describe('what counts as reported', () => {
  test.each([
    [
      'nothing that a word stands for, no lawsuit that a judge dismisses, and nobody who is confirmed dead',
      'The board denied it. The crew rejected that on Monday. Ms Ida Brenner does not know who said this. The lawsuit was dismissed by a judge in May. The smith was found in the lock and confirmed dead at the quay.',
      [],
    ],
    [
      'what stands before a name that closes the sentence, and before a report of others',
      'The four smiths who rowed with a broken oar to the lock died because of the flood, said Quorl. The lock is shut, the town board said Friday after a short report that two boats had sunk.',
      [
        'Quorl | said | The four smiths who rowed with a broken oar to the lock died because of the flood | clause-verb-speaker',
        'the town board | said | The lock is shut | clause-speaker-verb',
      ],
    ],
    [
      'a clause between “that” and its own, one beside it, and one between “and” and another',
      'Ms Ida Brenner said that while the board believes the lock is sound, the crew will not row. The board claimed that the lock held, but his family and locals alleged that it had leaked. Friends and family said it was late. Mr Otto Lind will row and, though the board said the lock should open on Monday, it was not clear who would come.',
      [
        'Ms Ida Brenner | said | that while the board believes the lock is sound, the crew will not row | speaker-verb-that',
        'the board | believes | the lock is sound | speaker-verb-clause',
        'The board | claimed | that the lock held | speaker-verb-that',
        'his family and locals | alleged | that it had leaked | speaker-verb-that',
        'Friends and family | said | it was late | speaker-verb-clause+description',
        'the board | said | the lock should open on Monday | speaker-verb-clause',
      ],
    ],
    [
      'what is believed beside what is known',
      'The rope has held for years, though the true load is believed to be far higher.',
      ['- | is believed | the true load … to be far higher | impersonal'],
    ],
    [
      'what stands before the main clause, however long its subject, and before the verb of the clause around',
      'While Norway has repeatedly denied selling old boats, a note from a small Norse rowing club showed the clerk at the lock. Bo Reed, known for his songs about the mill and advocating the sale of boats, is to row on Monday.',
      [
        'Norway | has repeatedly denied | selling old boats | speaker-verb-clause',
        'Bo Reed | advocating | the sale of boats | speaker-verb-clause',
      ],
    ],
    [
      'no reporting officer, and nothing that is alleged before a noun',
      'A clerk met the reporting officer from the Orm Board. Norway showed photos of ten other alleged raiders, their ranks and alleged roles in the raid.',
      [],
    ],
    [
      'whom somebody slams, and of what somebody is accused, without the clause beside it',
      'Ms Ida Brenner slammed Orm Council after the board said its boats had sunk. Otto Lind has been accused of stealing boats, while Norway has been accused of lying.',
      [
        'Ms Ida Brenner | slammed | Orm Council | speaker-verb-clause',
        'the board | said | its boats had sunk | speaker-verb-clause',
        '- | has been accused | of stealing boats | impersonal',
        '- | has been accused | of lying | impersonal',
      ],
    ],
    [
      'nothing that hardly anybody says, no lives that are claimed, and nothing that nobody can say',
      'Norway rarely confirms the deaths of rowers. The flood claimed thousands of lives in towns that were late. The rowers cannot say much about the flood for fear of getting banned.',
      [],
    ],
    [
      'one statement by one verb, and none by the press reports or by the speech that it was made in',
      'Two boats were sold, according to press reports. Ms Ida Brenner noted in her second opinion that the dam leaks.',
      [
        'press reports | according to | Two boats were sold | according-to+description',
        'Ms Ida Brenner | noted | that the dam leaks | speaker-verb-that',
      ],
    ],
    [
      'what is revealed, and not what stands before who reveals it',
      'It was late in May when Otto Lind’s aunt, Ida Lind, announced a truce with the union.',
      ['Otto Lind’s aunt, Ida Lind | announced | a truce with the union | speaker-verb-clause'],
    ],
    [
      'a clause behind what was not offered, or behind a year, and what is not clear is none of it',
      'Ms Ida Brenner claimed without offering evidence that the dam leaks. She claimed in 2021 such dams had been shut. The dam has leaked since May, she said, and it is not clear why.',
      [
        'Ms Ida Brenner | claimed | that the dam leaks | speaker-verb-that',
        'She | claimed | such dams had been shut | speaker-verb-clause+pronoun-speaker',
        'she | said | The dam has leaked since May | clause-speaker-verb+pronoun-speaker',
      ],
    ],
    [
      'what somebody is accused of or called for',
      'Ms Ida Brenner accused the council of hiding the report. She called for a new inquiry.',
      [
        'Ms Ida Brenner | accused | the council of hiding the report | speaker-verb-clause',
        'She | called for | a new inquiry | speaker-verb-clause+pronoun-speaker',
      ],
    ],
    [
      'what somebody is called',
      'Ms Ida Brenner called the mayor a coward.',
      ['Ms Ida Brenner | called | the mayor a coward | speaker-verb-clause'],
    ],
    ['whom somebody called reports nothing', 'Ms Ida Brenner called the mayor on Monday.', []],
    [
      'what a statement tells of a thing asked for or agreed on adds none, another clause does',
      'Ms Ida Brenner said her union had complained about the heat. Mr Otto Lind said that they had agreed to share the mill, and that the board had promised that it was dry.',
      [
        'Ms Ida Brenner | said | her union had complained about the heat | speaker-verb-clause',
        'Mr Otto Lind | said | that they had agreed to share the mill, and that the board had promised that it was dry | speaker-verb-that',
        'the board | had promised | that it was dry | speaker-verb-that',
      ],
    ],
    [
      'what is only endorsed, or named as a source, an award or what words meant, was not said',
      'The board endorsed the plan by seven votes to two. Ms Ida Brenner cited Article 4 of the Toll Act, and a study. She was referring to a law of 2014. The jury declared Mr Otto Lind the winner. He cited a shortage of lamps.',
      ['He | cited | a shortage of lamps | speaker-verb-clause+pronoun-subject'],
    ],
    [
      'what several found, and what one tells by “found” at its end',
      'The divers went down. They found that the pier was rotten. The bolts had been loose for a year, Ms Ida Brenner found.',
      [
        'They | found | that the pier was rotten | speaker-verb-that',
        'Ms Ida Brenner | found | The bolts had been loose for a year | clause-speaker-verb',
      ],
    ],
    ['what nobody could say', 'The faults were so many that nobody could say who had won.', []],
    ['a thing that is called so', 'They closed a channel called the “Old Cut” for a week.', []],
    ['a thing underlines nothing', 'The storm underscored the need for a new wall.', []],
    ['a participle before its noun', 'The village lives on promised funds that never came.', []],
    ['a name with a verb in it', 'Ms Ida Brenner flew to the United States on Monday.', []],
    [
      'a source that has no determiner',
      'The ferry was full, according to early records of the port.',
      ['early records of the port | according to | The ferry was full | according-to+description'],
    ],
    [
      'a source with whoever made it',
      'The ferry was full, according to a tally kept by the harbour chaplains.',
      [
        'a tally kept by the harbour chaplains | according to | The ferry was full | according-to+description',
      ],
    ],
    [
      'a source with whoever made it, and since when',
      'The ferry was full, according to a tally kept since May by a charity.',
      [
        'a tally kept since May by a charity | according to | The ferry was full | according-to+description',
      ],
    ],
    [
      'in somebody’s words',
      'The canal is, in Mr Otto Lind’s words, “a drain with a view”.',
      ['Mr Otto Lind | in | “a drain with a view” | in-words'],
    ],
    [
      'in another’s words within a speaker’s own',
      'Mr Otto Lind answered in the words of an old song: “Where the river was, the river will be.”',
      [
        'Mr Otto Lind | answered | “Where the river was, the river will be.” | speaker-verb-quotation',
      ],
    ],
    [
      'a colon at the end of the paragraph before',
      'Ms Ida Brenner had one answer:\n\n“Nobody drinks a view in a year like this.”',
      ['Ms Ida Brenner | - | “Nobody drinks a view in a year like this.” | colon-before-paragraph'],
    ],
    [
      'a comma at the end of the paragraph before',
      'As ferryman Otto Lind explained,\n\n“Nobody drinks a view in a year like this.”',
      [
        'ferryman Otto Lind | explained | “Nobody drinks a view in a year like this.” | colon-before-paragraph',
      ],
    ],
    [
      'what is believed, behind what is known',
      'The skipper left the harbour in May and is believed to have sold the ferry.',
      ['- | is believed | to have sold the ferry | impersonal'],
    ],
    [
      'a body that its own word names behind those in it',
      'The Orm Teachers’ Solidarity, a group of retired people, says the ferry is sold.',
      [
        'The Orm Teachers’ Solidarity, a group of retired people | says | the ferry is sold | speaker-verb-clause',
      ],
    ],
    [
      'a full stop where a comma belongs',
      '“The pier is rotten and it will fall.” Otto Lind said. The council was silent.',
      ['Otto Lind | said | “The pier is rotten and it will fall.” | quotation-speaker-verb'],
    ],
    [
      'the last word after speech is its verb',
      '“The lamps are out on the whole quay,” a notice on the door states.',
      [
        'a notice on the door | states | “The lamps are out on the whole quay,” | quotation-speaker-verb+description',
      ],
    ],
    [
      'a statement after a comma',
      'Ms Ida Brenner sent a short message, “The ferry is sold and the crew is paid.”',
      ['Ms Ida Brenner | - | “The ferry is sold and the crew is paid.” | speech-noun'],
    ],
    [
      'a statement that somebody gave',
      'Ms Ida Brenner sent a short message: “The ferry is sold and the crew is paid.”',
      ['Ms Ida Brenner | - | “The ferry is sold and the crew is paid.” | colon'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('nouns, studies and places', () => {
  test.each([
    [
      'her remark that',
      'Ms Ida Brenner drew laughter with her remark during the debate that “the eels vote too”.',
      ['her | remark | that “the eels vote too” | speaker-noun+pronoun-subject'],
    ],
    [
      'an answer that was',
      'Mr Otto Lind’s answer was that the wall would hold.',
      ['Mr Otto Lind’s | answer | that the wall would hold | speaker-noun'],
    ],
    [
      'an answer to something, behind a comma or a colon',
      'Mr Otto Lind heard it. Mr Lind’s first reaction to the clerk’s note was, “Is it paid?” His message to the town was: “We row at dawn.”',
      [
        'Mr Lind’s | reaction | “Is it paid?” | speaker-noun',
        'His | message | “We row at dawn.” | speaker-noun+pronoun-speaker',
      ],
    ],
    [
      'an argument that a court rejects, and a finding',
      'The court rejected the council’s argument that the dam was safe. It rests on the finding by the clerk that it leaks.',
      [
        'the council’s | argument | that the dam was safe | speaker-noun',
        'the clerk | finding | that it leaks | speaker-noun+description',
      ],
    ],
    [
      'a sentence that goes on behind the name of a case',
      'The court held in Quorl and Others v. Norway that it leaks (see Tessen v. Orm, no. 41207/19).',
      ['The court | held | that it leaks (see Tessen v. Orm, no. 41207/19) | speaker-verb-that'],
    ],
    [
      'an appeal in a hearing that lasted',
      'The clerk lost his appeal in a hearing that lasted.',
      [],
    ],
    [
      'some of those told of, who testified',
      'A court jailed Mr Otto Lind after it heard nine men, most of whom testified by video.',
      [],
    ],
    [
      'whom it was told, and evidence that points to something',
      'Mr Otto Lind told the court that satellite inputs pointed to “a plot”.',
      ['Mr Otto Lind | told | that satellite inputs pointed to “a plot” | told-object'],
    ],
    [
      'a mission that somebody has sent, and an office in exile',
      'Norway’s fact-finding mission on eels named him, adding that it leaks. The leader in exile, Ms Ida Brenner, welcomed it but said it was late.',
      [
        'Norway’s fact-finding mission | adding | that it leaks | speaker-verb-that+description',
        'The leader in exile, Ms Ida Brenner | said | it was late | speaker-verb-clause',
      ],
    ],
    [
      'each of two clauses, where one has quoted words',
      'Ms Ida Brenner said that the town exercised its right, and that it “condemned” the dam.',
      [
        'Ms Ida Brenner | said | that the town exercised its right | speaker-verb-that',
        'Ms Ida Brenner | said | that it “condemned” the dam | speaker-verb-that',
      ],
    ],
    ['a claim that is a subject', 'The council’s claim that the dam was safe is old.', []],
    [
      'what a survey found, and what a diver found',
      'A survey found that the pier was rotten. Ms Ida Brenner found that the door was open.',
      ['A survey | found | that the pier was rotten | speaker-verb-that+description'],
    ],
    [
      'a place in an adverbial is no speaker',
      'Ms Ida Brenner, at a fair in Port Town, Ohio, said the pier was rotten.',
      ['Ms Ida Brenner | said | the pier was rotten | speaker-verb-clause'],
    ],
    [
      'a role behind a name, and more behind the role',
      'Ida Brenner, a former mayor, who runs two ferries, said the pier was rotten.',
      [
        'Ida Brenner, a former mayor, who runs two ferries | said | the pier was rotten | speaker-verb-clause',
      ],
    ],
    [
      'whom a question is put to stands after the verb',
      'A miner, asked the mayor on Monday, kept silent. Otto Lind, a miner, asked the mayor at the fair if the well was dry.',
      ['Otto Lind, a miner | asked | if the well was dry | told-object'],
    ],
    [
      'a promise on a day',
      'Mr Otto Lind promised on Tuesday to drain “every last ditch”.',
      ['Mr Otto Lind | promised | to drain “every last ditch” | speaker-verb-clause'],
    ],
    [
      'a cue that stands aside in its clause',
      'The pier was closed because of the “rot”, Mr Otto Lind said, that divers had seen.',
      [
        'Mr Otto Lind | said | The pier was closed because of the “rot” … that divers had seen | clause-around',
      ],
    ],
    [
      'an age before "who"',
      'One of them is Otto Lind, 58, who says he slept on the pier for a week.',
      ['who | says | he slept on the pier for a week | speaker-verb-clause'],
    ],
    [
      'a bracket after the name',
      '“The pier is rotten,” said Ida Brenner (Port Party), who runs two ferries.',
      [
        'Ida Brenner (Port Party), who runs two ferries | said | “The pier is rotten,” | quotation-verb-speaker',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

test.each([
  [
    'a day in brackets',
    'Ida Tessen, a smith, said on Tuesday (Dec 3) that the weir leaks. “It is late,” Odo Vale said on Monday (June 3).',
    ['that the weir leaks', '“It is late,”'],
  ],
  [
    'two who are appealed to',
    'Ida Tessen appealed to mill owners and landlords to wait.',
    ['mill owners and landlords to wait'],
  ],
  [
    'a second clause without “that”',
    'Ida Tessen said it rained, but added the weir remained dry.',
    ['it rained', 'the weir remained dry'],
  ],
])('%s', async (_, text, expected) => {
  const {quotations} = await articleOf(`Rowing at Orm\n\n${text}`)
  expect(quotations.flatMap(({text: words}) => words ?? [])).toEqual(expected)
})
