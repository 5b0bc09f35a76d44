import {describe, expect, test} from 'vitest'
import {articleOf, told} from './support.ts'

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
