import {describe, expect, test} from 'vitest'
import {articleOf, told} from './support.ts'

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

describe('participles', () => {
  test.each([
    [
      'what an act is named by is no statement',
      'Mr Otto Lind was stopped from claiming the reward. The talk was of denying them a berth.',
      [],
    ],
    ['what somebody believes is no act', 'Ms Ida Brenner left early, believing it was over.', []],
    [
      'whoever answers by one',
      'Mr Otto Lind answered by calling the report unfair to the crew.',
      [],
    ],
    [
      'the one who leaves, not what is left',
      'Ms Ida Brenner left the pier saying that it was rotten.',
      ['Ms Ida Brenner | saying | that it was rotten'],
    ],
    [
      'whoever amends a statement',
      'Later she amended her statement saying that the lock was sound.',
      ['she | saying | that the lock was sound'],
    ],
    ['who refuses something says nothing', 'A smith who declined to be painted left the hall.', []],
    [
      'what is given, booked, put forward, turned down or left undone is no statement',
      'The county promised €7 million in May. Kelmark reported a net loss of $4 million. Ms Ida Brenner proposed an amendment that would close the lock. The yard rejected an offer in March. Inspectors cited the mill 17 times. The judge refused to throw out the case. The board agreed to sell the mill. The keeper must warn the crew of any leak. Voters rejected a new harbour. The Senate rejected it in 1999.',
      [],
    ],
    [
      'a clause without quoted words beside one with some',
      'Ms Ida Brenner said the crew had been paid and that the boat was “a wreck”. Otto Lind told the board that the lock was “sorry old iron”, and that it would close in May.',
      [
        'Ms Ida Brenner | said | the crew had been paid',
        'Ms Ida Brenner | said | that the boat was “a wreck”',
        'Otto Lind | told | that the lock was “sorry old iron”',
        'Otto Lind | told | that it would close in May',
      ],
    ],
    [
      'whose work it is finds',
      'State Auditor Ida Brenner found that the mill had paid nobody. Four of the judges found that the lock was late. It found that the crew had left.',
      [
        'State Auditor Ida Brenner | found | that the mill had paid nobody',
        'Four of the judges | found | that the lock was late',
        'It | found | that the crew had left',
      ],
    ],
    [
      'a thing or a deed within what is told',
      'Ms Ida Brenner said she had asked the yard to look into the leak. Otto Lind told the inquiry he had reported cracks in May.',
      [
        'Ms Ida Brenner | said | she had asked the yard to look into the leak',
        'Otto Lind | told | he had reported cracks in May',
      ],
    ],
    [
      'who does that by which it is done',
      'The miners back Mr Otto Lind, who has angered the town by calling for a new lock. A court threw out a writ in which owners said the Orm Mill broke the law by refusing to pay.',
      [
        'who | calling for | a new lock',
        'owners | said | the Orm Mill broke the law by refusing to pay',
      ],
    ],
    [
      'one of many beside what they did',
      'Rowers were quick to react, with one writing: “It is a very long race.” Ms Ida Brenner penned: “He is here and he is well.”',
      [
        'one | writing | “It is a very long race.”',
        'Ms Ida Brenner | penned | “He is here and he is well.”',
      ],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

test('whom a film shows speaks, not the film', async () => {
  expect(
    await told(
      'Mr Otto Lind came early. A film shows him shouting “Row, all of you!” at the crew.',
    ),
  ).toEqual(['him | shouting | “Row, all of you!”'])
})

test.each([
  ['Ms Ida Brenner accused Mr Otto Lind of saying “it leaks in winter”.', 'Mr Otto Lind'],
  ['Otto Lind left. Ida Brenner thanked him for saying “it leaks in winter”.', 'him'],
  [
    'Mr Otto Lind had been mocked by Ms Ida Brenner for saying “it leaks in winter”.',
    'Mr Otto Lind',
  ],
])('whoever is blamed for it said it, and not who blames: %s', async (body, speaker) => {
  expect(await told(body)).toContain(`${speaker} | saying | “it leaks in winter”`)
})

test.each([
  [
    'Ms Ida Brenner denied saying “it leaks in winter”.',
    ['Ms Ida Brenner | denied | saying “it leaks in winter”'],
  ],
  ['Ms Ida Brenner did not say “it leaks in winter”.', []],
  ['Ms Ida Brenner has never told them “it leaks in winter”.', []],
  ['Ms Ida Brenner no longer says that the lock leaks in winter.', []],
  ['Ms Ida Brenner cannot say that the lock leaks in winter.', []],
  [
    'Ms Ida Brenner has not only said “it leaks in winter”.',
    ['Ms Ida Brenner | has not only said | “it leaks in winter”'],
  ],
])('what somebody has not said is not said: %s', async (body, expected) => {
  expect(await told(body)).toEqual(expected)
})

test('whoever is accused of a thing says what stands behind it', async () => {
  expect(await told('The cook accused of poisoning Mr Lind said “it leaks in winter”.')).toEqual([
    '- | accused | of poisoning Mr Lind',
    'The cook accused of poisoning Mr Lind | said | “it leaks in winter”',
  ])
})

test('who blames somebody for words says more, not he', async () => {
  expect(
    (await told('Ms Ida Brenner accused Mr Lind of saying it leaked and said he was “late”.')).at(
      -1,
    ),
  ).toBe('Ms Ida Brenner | said | he was “late”')
})

describe('quoted words that no verb of saying governs', () => {
  test.each([
    [
      'what somebody hopes or fears',
      'Residents fear a “free-for-all” on the pier. Ms Ida Brenner hopes it will stay “as quiet as a chapel”.',
      [
        'Residents | fear | a “free-for-all” on the pier',
        'Ms Ida Brenner | hopes | it will stay “as quiet as a chapel”',
      ],
    ],
    [
      'what somebody seeks or knocks',
      'Mr Otto Lind sought a “quiet year” for the port. Ms Ida Brenner knocked his “sleepy” board.',
      [
        'Mr Otto Lind | sought | a “quiet year” for the port',
        'Ms Ida Brenner | knocked | his “sleepy” board',
      ],
    ],
    ['a hope without quoted words', 'Ms Ida Brenner hopes the pier will stay open.', []],
    [
      'a hope that somebody else reports',
      'The council said Ms Ida Brenner feared a “free-for-all”.',
      ['The council | said | Ms Ida Brenner feared a “free-for-all”'],
    ],
    [
      'a noun whose owner stands behind it',
      'Mr Otto Lind ignored a claim by the singer Ida Brenner that an “obscene” sum was spent. They rejected demands from striking dockers for “a living wage”.',
      [
        'the singer Ida Brenner | claim | that an “obscene” sum was spent',
        'They | rejected | demands from striking dockers for “a living wage”',
      ],
    ],
    [
      'words before a clause that somebody else speaks in',
      'They met for a talk on “the care of the whole coast”, although Ms Ida Brenner said both were glad.',
      ['- | - | “the care of the whole coast”', 'Ms Ida Brenner | said | both were glad'],
    ],
    [
      'a colon after a sentence that goes on from another',
      'And yet Ms Ida Brenner continued rowing at night: “Once you have seen it, you row.”',
      ['Ms Ida Brenner | - | “Once you have seen it, you row.”'],
    ],
    [
      'a text message, a question, and what somebody goes on with',
      '“Is it late?” Ms Ida Brenner texted Mr Otto Lind in June. But nobody would stop rowing, she continues.',
      ['Ms Ida Brenner | texted | “Is it late?”', 'she | continues | nobody would stop rowing'],
    ],
    [
      'what a thing felt like is its teller’s',
      'The race felt like a “real test”, Mr Otto Lind told the board.',
      ['Mr Otto Lind | told | The race felt like a “real test”'],
    ],
    ['a noun that is a subject', 'A claim by Ms Ida Brenner that it holds is wrong.', []],
    ['somebody’s motto', 'Her motto is “never again”.', ['Her | motto | “never again”']],
    [
      'who acts beside the subject',
      'The union denied it, with Mr Otto Lind taking to the radio to call her “wholly deluded”.',
      ['Mr Otto Lind | call | her “wholly deluded”'],
    ],
    [
      'an infinitive about how something is shown',
      'It is eager to frame the pier as more than a “jetty”.',
      ['It | frame | the pier as more than a “jetty”'],
    ],
    [
      'words that go on in the next sentence',
      '“It leaks,” Ms Ida Brenner said. “It has leaked for a century” and nobody mends it. That makes her “the last of the old keepers”.',
      [
        'Ms Ida Brenner | said | “It leaks,”',
        'Ms Ida Brenner | - | “It has leaked for a century”',
        'Ms Ida Brenner | - | “the last of the old keepers”',
      ],
    ],
    [
      'a hope that an apposition ends',
      'It sold what it hopes will be a school for weavers, a “loom on the hill” near the mill.',
      ['it | hopes | will be a school for weavers, a “loom on the hill” near the mill'],
    ],
    [
      'whose an infinitive is',
      'There was time for Mr Otto Lind to join the choir, after often dismissing it as a “kennel”.',
      ['Mr Otto Lind | often dismissing | it as a “kennel”'],
    ],
    [
      'an agent behind quoted words after “as”',
      'The plan was dismissed as “fiction” by Ms Ida Brenner.',
      ['Ms Ida Brenner | was dismissed | as “fiction”'],
    ],
    [
      'what somebody rules out, hits back at or threatens',
      'Mr Otto Lind ruled out a “quick fix”. He hit back at “cowardly” critics. The union threatened a “long” strike.',
      [
        'Mr Otto Lind | ruled out | a “quick fix”',
        'He | hit back | “cowardly” critics',
        'The union | threatened | a “long” strike',
      ],
    ],
    [
      'somebody’s own words',
      'She is, in her words, “a tired woman”.',
      ['her | in | “a tired woman”'],
    ],
    [
      'another subject goes on with nothing',
      '“It leaks,” Ms Ida Brenner said. The council closed it after “a storm the size of a county”.',
      ['Ms Ida Brenner | said | “It leaks,”', '- | - | “a storm the size of a county”'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })
})

describe('short and split words', () => {
  test.each([
    ['a sentence after a colon', 'On the lid was one line: “Nobody may sit here.”', 1],
    ['what came as an answer', '‘Not me,’ came the answer from the kitchen.', 1],
    ['one word that came as an answer', '‘Sleep,’ was the curt reply.', 1],
    ['a term for an answer', '“Late” was the answer that they gave.', 0],
    ['a term in a sentence', 'The boat has a “wet” hold.', 0],
    ['a title after a colon', 'His favourite song: “Harbour Lights.”', 0],
  ])('%s', async (_, body, count) => {
    expect(await told(body)).toHaveLength(count)
  })

  test('words that close the sentence after a clause of circumstance', async () => {
    expect(
      await told('“It is calm,” Mr Otto Lind said as the boat put out to sea, “but not for long.”'),
    ).toEqual(['Mr Otto Lind | said | “It is calm,” … “but not for long.”'])
  })

  test('a sentence behind the object of a verb is what was said', async () => {
    const article = await articleOf(
      'The news of the day\n\nMr Otto Lind disputed the sum: “It was two old boats.”',
      {language: 'en'},
    )
    expect(article.quotations.map(({kind, text}) => [kind, text])).toEqual([
      ['direct', ['“It was two old boats.”']],
    ])
  })
})

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

describe('what only looks like a report', () => {
  test.each([
    [
      'what somebody keeps, or does as another clause goes on',
      'Ms Ida Brenner maintains a lead on Mr Otto Lind in the port, and her board is glad. An hour after it sank, Mr Otto Lind posted a picture in which the boat has no oars.',
    ],
    [
      'states, e-mails, estimates and what is within hailing distance',
      'The two river states Orm and Vale have a mill. The lost Ida Brenner emails that the board wants are found. First estimates put the sum at nine. The pier was within hailing distance from the mill that had burnt.',
    ],
    ['what one opposed doing', 'The board had opposed adding a lock that would have held.'],
    [
      'what will be said, or would be if',
      'The union will announce strike days. It may return if the board agreed or a rival announced an offer. They argue less about boats than they did.',
    ],
    ['support that pushes back', 'The mayor’s support pushes back at the idea that boats are old.'],
    [
      'verbs with “off” and “up”',
      'The board has written off the loan. She showed off her new hat.',
    ],
    [
      'a noun with a clause about it',
      'It was sung by children, remarks that were heard in Port Vale.',
    ],
    ['what one would consider', 'Mr Otto Lind said nothing. She’d weigh requests to sing at sea.'],
    ['what might be asked', 'It could encourage Mr Otto Lind to keep the mill.'],
    ['what one was advised to do', 'She was advised to rent a boat.'],
    [
      'a passive without its auxiliary',
      'Those deemed to have left and a star likened to a cross were shown.',
    ],
    ['a lie that was told', 'He told a lie every three minutes.'],
    [
      'what is newly revealed, or found on a desk',
      'The board read newly revealed letters. The “lost” letters found on the desk of Mr Otto Lind are old.',
    ],
    ['little said', 'She came home at dusk and said little.'],
    ['what was added before something', 'The board added a lock after the dam was rebuilt.'],
    ['a condition', 'They would go, even if Ms Ida Brenner believed that it was sound.'],
    ['a debt with a clause of its own', 'The board adds to the debt that has grown since May.'],
    ['what begins a film', 'His film began with a song, “Quiet Harbours,” of two minutes.'],
    ['what relates to something', 'He read the rules relating to “gross” neglect.'],
    ['a new group by its name', 'A German group called “The Old Hands” met in Port Vale.'],
    ['what was added, without a verb', 'The port has added two cranes since May.'],
    ['a person who shows something', 'She waved, showing a scar that was old.'],
    ['what is repeated in an object', 'Ms Ida Brenner would not answer repeated letters about it.'],
    ['what goes on', 'The flood could go on “till the geese leave”, by all signs.'],
    ['states that lean one way', 'Orm was one of the most Eel-leaning states in May, when it won.'],
    [
      'what is added beside something done',
      'Ms Ida Brenner added height to her look with heels and wore a hat. The fair has added boat offerings for the race.',
    ],
    ['what somebody proposed', 'The means for mending boats that the yard has proposed are old.'],
    [
      'a colon before a list',
      'She persisted even after she faced three charges: two of theft, one of fraud.',
    ],
  ])('%s', async (_, body) => {
    expect(await told(body)).toEqual([])
  })
})

describe('words quoted in a view, a name or a comment', () => {
  test.each([
    [
      'before the noun for what their speaker said',
      'Two goats ate the prize list after Mr Otto Lind’s “salad” remark.',
      ['Mr Otto Lind’s | remark | “salad”'],
    ],
    [
      'of those among whom a view is held',
      'A quiet fear among beekeepers that the “grey mite” is back spoils each spring fair.',
      ['beekeepers | fear | that the “grey mite” is back spoils each spring fair'],
    ],
    [
      'in somebody’s view',
      'In Ms Ida Brenner’s view, a kettle without a lid is “half a kettle”.',
      ['Ms Ida Brenner | In | a kettle without a lid is “half a kettle”'],
    ],
    [
      'of a passive without its auxiliary',
      'The brass tuba, dubbed “the elephant” by Ms Ida Brenner, fell into a well.',
      ['Ms Ida Brenner | dubbed | “the elephant”'],
    ],
    [
      'behind an aside between two clauses',
      'While glue dries slowly, according to the cobbler, tar “never does” under wet boots.',
      ['the cobbler | according to | While glue dries slowly … tar “never does” under wet boots'],
    ],
    [
      'that a thing shows',
      'Ms Ida Brenner knitted a plaque that read “Mind the hens.”',
      ['that | read | “Mind the hens.”'],
    ],
    [
      'told to a panel by nobody in particular',
      'The tribunal heard that eleven clocks had been “lent to a choir” before dawn.',
      ['- | heard | that eleven clocks had been “lent to a choir” before dawn'],
    ],
    [
      'of two verbs around a clause that has one of its own',
      'The lamp office said geese could continue for weeks and urged keepers to “wear hats”.',
      [
        'The lamp office | said | geese could continue for weeks',
        'The lamp office | urged | keepers to “wear hats”',
      ],
    ],
    [
      'of whom a number and quoted words tell',
      'The miller, Ms Ida Brenner, said 40 “lost sheep” had agreed to come home.',
      ['The miller, Ms Ida Brenner | said | 40 “lost sheep” had agreed to come home'],
    ],
    [
      'how a verb and its complement say it',
      'Mr Otto Lind made it clear soup would be kept from his parrots.',
      ['Mr Otto Lind | made it clear | soup would be kept from his parrots'],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await told(body)).toEqual(expected)
  })

  test('none regarding a thing, or in what a panel merely held', async () => {
    expect(
      await told(
        'A leaflet regarding “soft” cheese blew away. The jury held a raffle for “odd” socks.',
      ),
    ).toEqual([])
  })
})
