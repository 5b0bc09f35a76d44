import {describe, expect, test} from 'vitest'
import {told} from './support.ts'

describe('verbs and what stands within their group', () => {
  test.each([
    [
      'an adverb before a particle',
      'Ms Ida Brenner complained bitterly of leaks. She argued for years that the dam was old.',
      ['Ms Ida Brenner | complained bitterly of | leaks', 'She | argued | that the dam was old'],
    ],
    [
      'other adverbs there, and what is written down or answered to',
      'Ms Ida Brenner spoke instead of “a long wet winter”. She warned again of leaks. “Is it late?” she asked. Otto Lind wrote it down. The dam answers to one name. Figures from the guild showed oars down 2.3% to 95, while boats grew 1.3% to 155.',
      [
        'Ms Ida Brenner | spoke instead of | “a long wet winter”',
        'She | warned again of | leaks',
        'she | asked | “Is it late?”',
        'Figures from the guild | showed | oars down 2.3% to 95, while boats grew 1.3% to 155',
      ],
    ],
    [
      'what a thing is put down to, or at',
      'Ms Ida Brenner attributes the loss to “a run of bad luck”. The union puts the odds at “slim, or none”. The firm put the boat at the quay.',
      [
        'Ms Ida Brenner | attributes | the loss to “a run of bad luck”',
        'The union | puts | the odds at “slim, or none”',
      ],
    ],
    [
      'how it was said, between a comma and a colon',
      'Ms Ida Brenner added, without blushing: “It leaks.”',
      ['Ms Ida Brenner | added | “It leaks.”'],
    ],
    [
      'how it is put, before a colon',
      'Ms Ida Brenner put it more bluntly: “It leaks.” A poster put it another way: “Rain is free.” She put it in a box. “It is wet,” she said.',
      [
        'Ms Ida Brenner | put it | “It leaks.”',
        'A poster | put it | “Rain is free.”',
        'she | said | “It is wet,”',
      ],
    ],
    [
      'what somebody is called by a paper, or was once called',
      'A magazine called her “the butcher of the quay”. Ms Ida Brenner left what she later called “a circus”. He rows a boat called “Old Girl”.',
      ['A magazine | called | her “the butcher of the quay”', 'she | later called | “a circus”'],
    ],
    [
      'where it was said, behind "and"',
      'Ms Ida Brenner resigned in May, and in a bitter letter described the pier as “a rusting joke”.',
      ['Ms Ida Brenner | described | the pier as “a rusting joke”'],
    ],
    [
      'a clause that goes on behind where it was written',
      'The lock had cost millions, Ms Ida Brenner wrote in a note, “and leaked from the first day”.',
      ['Ms Ida Brenner | wrote | The lock had cost millions … “and leaked from the first day”'],
    ],
    [
      'an age before the verb, and a base form behind "and"',
      '“A man of 80 asked me, ‘Is it late?’ Drivers stop and tell me, ‘It is.’” Ms Ida Brenner said. She read its list of 25 recommended boats.',
      [
        'Ms Ida Brenner | said | “A man of 80 asked me, ‘Is it late?’ Drivers stop and tell me, ‘It is.’”',
        'A man of 80 | asked | ‘Is it late?’',
        'Drivers | tell | ‘It is.’',
      ],
    ],
    [
      'a letter that ends a sentence before quoted words',
      'Ms Ida Brenner posted it on X. “It leaks,” she wrote. Odo B. “Rusty” Quorl said it held.',
      ['she | wrote | “It leaks,”', 'Odo B. “Rusty” Quorl | said | it held'],
    ],
    [
      'a comma between who speaks and the verb',
      '“It leaks like a sieve,” Orm harbour master Ida Brenner, said on Monday.',
      ['Orm harbour master Ida Brenner | said | “It leaks like a sieve,”'],
    ],
    [
      'words before a name behind the verb that could be verbs themselves',
      '“It leaks like a sieve,” said a beaming Ida Brenner. “It is very old,” said march organiser Bo Reed. “We row at night,” declared a group called Young Orm, which left.',
      [
        'a beaming Ida Brenner | said | “It leaks like a sieve,”',
        'march organiser Bo Reed | said | “It is very old,”',
        'a group called Young Orm | declared | “We row at night,”',
      ],
    ],
    [
      'a body whose letters are a pronoun',
      'WHO said the roof leaked.',
      ['WHO | said | the roof leaked'],
    ],
    [
      'a name whose apposition no comma closes',
      '“It leaks,” Ida Brenner, a smith in Orm told the court. On Monday, a smith said it sank.',
      ['Ida Brenner, a smith in Orm | told | “It leaks,”', 'a smith | said | it sank'],
    ],
    [
      'auxiliaries that are joined to a pronoun',
      'The pier needs a new roof, they’ve suggested. She’d told the board that it leaked.',
      ['they | ’ve suggested | The pier needs a new roof', 'She | ’d told | that it leaked'],
    ],
    [
      'auxiliaries that are joined to a pronoun, before a base form',
      '“They’d tell him, ‘Mind the hens,’ and he’d say, ‘Mind your own,’” Ms Ida Brenner said.',
      [
        'Ms Ida Brenner | said | “They’d tell him, ‘Mind the hens,’ and he’d say, ‘Mind your own,’”',
        'They | ’d tell | ‘Mind the hens,’',
        'he | ’d say | ‘Mind your own,’',
      ],
    ],
    [
      'a long office before a name, and a verb in what is said',
      'Natural Hens and Ornamental Ponds Minister Dame Mary Ida Brenner said hen counting would begin “as soon as they sit”.',
      [
        'Natural Hens and Ornamental Ponds Minister Dame Mary Ida Brenner | said | hen counting would begin “as soon as they sit”',
      ],
    ],
    [
      'what is remembered aloud, and what is not',
      '“We had one lamp,” Ms Ida Brenner remembered. She remembered the lamp. “Have you thought,” he enquired, “that it leaks?” Mr Otto Lind calculates that it holds “half of what it held”.',
      [
        'Ms Ida Brenner | remembered | “We had one lamp,”',
        'he | enquired | “Have you thought,” … “that it leaks?”',
        'Mr Otto Lind | calculates | that it holds “half of what it held”',
      ],
    ],
    [
      'a sum of rupees',
      'Ms Ida Brenner said it would cost Rs. 900 a year “without a single hen”.',
      ['Ms Ida Brenner | said | it would cost Rs. 900 a year “without a single hen”'],
    ],
    [
      'a ruling, and no rules',
      'A judge ruled that the lock must stay open. The harbour rules that bind it are old.',
      ['A judge | ruled | that the lock must stay open'],
    ],
    [
      'thanks as an act and as a preposition',
      'Mr Otto Lind thanked the crew of the ferry. It sails again thanks to the union.',
      ['Mr Otto Lind | thanked | the crew of the ferry'],
    ],
    [
      'verbs that double their last letter',
      'Mr Otto Lind bragged that the lock would hold, and Ms Ida Brenner rebutted the claim.',
      [
        'Mr Otto Lind | bragged | that the lock would hold',
        'Ms Ida Brenner | rebutted | the claim',
      ],
    ],
    [
      'how somebody puts it',
      'Ms Ida Brenner put it bluntly: “We lost.”',
      ['Ms Ida Brenner | put it | “We lost.”'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('what stands between a cue and its words', () => {
  test.each([
    [
      'an outlet without a word between',
      'Ms Vale told the QBC progress had been made. Mr Lind told QBC Radio 4’s Quay programme Ms Vale had left. He told QBC News Orm Rowers were late. She told a TV crew rowers were late.',
      [
        'Ms Vale | told | progress had been made',
        'Mr Lind | told | Ms Vale had left',
        'He | told | Orm Rowers were late',
        'She | told | a TV crew rowers were late',
      ],
    ],
    [
      'an outlet’s programme with a name of its own',
      'Mr Lind told the World Service’s The Quay Biz programme that it was late. He told Orm Radio’s Sunday Live programme the lock leaked.',
      ['Mr Lind | told | that it was late', 'He | told | the lock leaked'],
    ],
    [
      'whom it was told, within the clause',
      'The bolt, the smith told us, is brass.',
      ['the smith | told | The bolt … is brass'],
    ],
    [
      'an adverbial, within the clause',
      'The leak, Ms Ida Brenner argued in her letter, is an old one.',
      ['Ms Ida Brenner | argued | The leak … is an old one'],
    ],
    [
      'a day that owns what is said',
      'She said today’s race was late. He told Monday’s hearing that the lock leaked.',
      ['She | said | today’s race was late', 'He | told | that the lock leaked'],
    ],
    ['what somebody finds out', 'Ada Vale found out it was “late”.', []],
    [
      'this time, which belongs to what is said',
      'She said this time the lock would hold.',
      ['She | said | this time the lock would hold'],
    ],
    [
      'what somebody finds, which is no finding',
      'She found the room was “too cold”. The clerks found the lock was “too old”.',
      ['The clerks | found | the lock was “too old”'],
    ],
    [
      'a month that belongs to a noun',
      'She said at the May conference that the lock was sound.',
      ['She | said | that the lock was sound'],
    ],
    [
      'somebody of whom only small words tell',
      'Ms Ida Brenner urged fellow boat owners to wait. She asked her deputy to stay.',
      ['Ms Ida Brenner | urged | fellow boat owners to wait', 'She | asked | her deputy to stay'],
    ],
    [
      'an agent that small words open',
      'The plan was sharply criticised by left-leaning engineers.',
      ['left-leaning engineers | was sharply criticised | The plan'],
    ],
    [
      'an adverb that limits who or what the clause is about, and one of time',
      'Ms Ida Brenner said only the smith had a key. She claimed nearly 40 boats leaked. Mr Otto Lind said just last week he rowed.',
      [
        'Ms Ida Brenner | said | only the smith had a key',
        'She | claimed | nearly 40 boats leaked',
        'Mr Otto Lind | said | he rowed',
      ],
    ],
    [
      'the second of two clauses, in which alone the comment stands',
      'The lock was built in 1911 and, according to the guild, has leaked ever since. The bolts rusted but, Mr Otto Lind said, the gate held. The mill shut after, according to him, the town had fined it.',
      [
        'the guild | according to | has leaked ever since',
        'Mr Otto Lind | said | the gate held',
        'him | according to | the town had fined it',
      ],
    ],
    [
      'an auxiliary that an aside parts from its verb',
      'Mr Otto Lind has even, lately, argued that the lock leaks. The board will almost certainly reiterate that it is sound. He did, however, admit that it was old.',
      [
        'Mr Otto Lind | argued | that the lock leaks',
        'The board | certainly reiterate | that it is sound',
        'He | admit | that it was old',
      ],
    ],
    [
      'an amount told in two units, and a dash before what is said besides',
      'The lock cost 60m crowns ($8m; £6m), the guild said. Mr Otto Lind said he would mend it - but denied that it leaked.',
      [
        'the guild | said | The lock cost 60m crowns ($8m; £6m)',
        'Mr Otto Lind | said | he would mend it',
        'Mr Otto Lind | denied | that it leaked',
      ],
    ],
    [
      'a clause that quoted words finish behind a comma',
      'Though no smith can test each bolt, “getting two of them wrong is a yellow light,” Mr Otto Lind said.',
      [
        'Mr Otto Lind | said | Though no smith can test each bolt, “getting two of them wrong is a yellow light,”',
      ],
    ],
    [
      'a style that opens who speaks behind a phrase without a comma',
      'Speaking in Orm Mr Otto Lind said the lock was sound. In a letter to the guild of Quay Lady Ida Vale warned that it leaks.',
      ['Mr Otto Lind | said | the lock was sound', 'Lady Ida Vale | warned | that it leaks'],
    ],
    [
      'how many say so',
      'More than half of the rowers said the lock leaked. Less than two thirds of the smiths said it was sound.',
      [
        'More than half of the rowers | said | the lock leaked',
        'Less than two thirds of the smiths | said | it was sound',
      ],
    ],
    [
      'the comma before when a thing was told of',
      'Mr Otto Lind stressed his pledge to mend the lock, when he met the rowers.',
      ['Mr Otto Lind | stressed | his pledge to mend the lock'],
    ],
    [
      'a verb right behind the comma that closes whom it is according to',
      'The weakest bolt, according to the guild, is the brass one.',
      ['the guild | according to | The weakest bolt … is the brass one'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})
