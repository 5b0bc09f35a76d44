import {describe, expect, test} from 'vitest'
import {entity, factsOf, reported} from './hand-made-draft.ts'

describe('what an article that tells no day dates', () => {
  test.each([
    ['The crew was freed on Friday.', [['The crew was freed on Friday', null, 'happened']]],
    [
      'Two men were found in a hut just after 7.30pm on Wednesday.',
      [['Two men were found in a hut just after 7.30pm on Wednesday', null, 'happened']],
    ],
    [
      'She is scheduled to finish her term in December.',
      [['She is scheduled to finish her term in December', null, 'planned']],
    ],
    [
      'Crews have mended the wall since 3 May.',
      [['Crews have mended the wall since 3 May', null, 'happened']],
    ],
    ['The pier burned late yesterday.', [['The pier burned late yesterday', null, 'happened']]],
    ['The yard closed two years ago.', [['The yard closed two years ago', null, 'happened']]],
    [
      'The board will hold a vote on Friday.',
      [['The board will hold a vote on Friday', null, 'planned']],
    ],
    ['A vote next month worries them.', [['vote next month', null, 'planned']]],
    ['Reed will miss Sunday’s final.', [['Sunday’s final', null, 'planned']]],
    ['Reed could be fit for the match on Sunday.', [['match on Sunday', null, 'planned']]],
    ['Her visit comes ahead of a vote on Sunday.', [['vote on Sunday', null, 'planned']]],
    ['Reed had been due to miss Sunday’s final.', [['Sunday’s final', null, 'happened']]],
    ['Reed will rest after Sunday’s final.', [['Sunday’s final', null, 'happened']]],
    [
      'Reed will be barred for missing last week’s final.',
      [['last week’s final', null, 'happened']],
    ],
    ['A fair scheduled for Friday is full.', [['fair scheduled for Friday', null, 'planned']]],
    ['They await a fair, to be held on Friday.', [['be held on Friday', null, 'planned']]],
    [
      'He is the third guest to be barred this year.',
      [['He is the third guest to be barred this year', null, 'happened']],
    ],
    [
      'The choir won a Golden Rose for it in 2001.',
      [['The choir won a Golden Rose for it in 2001', '2001', 'happened']],
    ],
    ['Crews known to be held in 2010 are free.', [['be held in 2010', '2010', 'happened']]],
    ['The storm may last, like the crash on Friday.', [['crash on Friday', null, 'happened']]],
    ['Reed has won it, though she hopes for more, this week.', []],
    ['The new yard opens in March.', [['The new yard opens in March', null, 'planned']]],
    ['They have until Friday to reply.', [['They have until Friday to reply', null, 'planned']]],
    [
      'The pier shut in 2019 and burned in May.',
      [
        ['The pier shut in 2019', '2019', 'happened'],
        ['burned in May', null, 'happened'],
      ],
    ],
    // Which day it is would not be known by that of publication, or it is none.
    ['The next day the pier burned.', []],
    ['They sang on Sundays.', []],
    ['The pier was recently shut.', []],
  ])('%s', (text, events) => {
    const found = factsOf(text, {anchor: null}).events
    expect(
      found.map(({span, edtf, status}) => [text.slice(span.start, span.end), edtf, status]),
    ).toEqual(events)
  })
})

describe('who, where and who says so', () => {
  const text = 'The ministry said that Brightwater moved 600 deckhands to Quayle in October.'
  const entities = [
    entity(text, 'e1', 'organisation', 'ministry'),
    entity(text, 'e2', 'organisation', 'Brightwater'),
    entity(text, 'e3', 'place', 'Quayle'),
  ]

  test('a reported event is alleged, by its speaker', () => {
    const quotations = [
      reported(text, 'Brightwater moved 600 deckhands to Quayle in October', 'said', 'e1'),
    ]
    expect(factsOf(text, {entities, quotations}).events).toMatchObject([
      {
        label: 'Brightwater moved 600 deckhands to Quayle',
        status: 'alleged',
        speaker: {entity: 'e1'},
        participants: [
          {entity: 'e2', role: 'agent'},
          {entity: 'e3', role: 'other'},
        ],
      },
    ])
  })

  test.each([
    ['confirmed', 'happened'],
    ['denied', 'denied'],
    ['claimed', 'alleged'],
  ])('%s: %s', (cue, status) => {
    const words = text.replace('said', cue)
    const quotations = [
      reported(words, 'Brightwater moved 600 deckhands to Quayle in October', cue, 'e1'),
    ]
    expect(factsOf(words, {quotations}).events).toMatchObject([{status}])
  })

  test.each([
    ['denied', 'Brightwater would move in May', 'denied'],
    ['ruled out', 'Brightwater would be moved in May', 'denied'],
    ['denied', 'it leaks, since Brightwater is to move in May', 'planned'],
    ['said', 'Brightwater would move in May', 'planned'],
  ])('%s that %s: %s', (cue, told, status) => {
    const words = `The ministry ${cue} that ${told}.`
    const quotations = [reported(words, told, cue, 'e1')]
    expect(factsOf(words, {quotations}).events).toMatchObject([{status}])
  })

  test.each([
    ['Talks against Tessaly began in 2012.', 'other'],
    ['Tessaly first opened its quay in 2012.', 'agent'],
  ])('whose part it is: %s', (told, role) => {
    const entities = [entity(told, 'e1', 'place', 'Tessaly')]
    expect(factsOf(told, {entities}).events).toMatchObject([{participants: [{entity: 'e1', role}]}])
  })

  test('in the passive the subject is acted on, and "in" names the place', () => {
    const passive = 'Ada Vale was detained in Tessaly by the Harbour Guard in May 2023.'
    const people = [
      entity(passive, 'e1', 'person', 'Ada Vale'),
      entity(passive, 'e2', 'place', 'Tessaly'),
      entity(passive, 'e3', 'organisation', 'Harbour Guard'),
    ]
    expect(factsOf(passive, {entities: people}).events).toMatchObject([
      {
        edtf: '2023-05',
        place: 'e2',
        participants: [
          {entity: 'e1', role: 'affected'},
          {entity: 'e3', role: 'agent'},
        ],
      },
    ])
  })

  test('where it happened may stand behind the date', () => {
    const words = 'Ada Vale was detained on Monday in Tessaly.'
    const entities = [entity(words, 'e2', 'place', 'Tessaly')]
    expect(factsOf(words, {entities}).events).toMatchObject([{place: 'e2'}])
  })

  test.each([
    ['The death of Ada Vale, who fell from it in 2012.', 'Ada Vale fell from it'],
    ['Ada Vale, a former banker, was appointed in 2012.', 'Ada Vale was appointed'],
    ['Ada Vale, the head of Orm Tools, came to Quayle in 2012.', 'Ada Vale came to Quayle'],
    ['Ada Vale, 79, kept the keys until 2012.', 'Ada Vale kept the keys'],
    ['Her mother, Ada Vale, took two boats there in 2012.', 'Ada Vale took two boats there'],
    ['The yard lost a crane that burned in 2012.', 'a crane burned'],
    ['They jailed the captain of a ferry that burned in 2012.', 'a ferry burned'],
    ['Ada Vale, 46, who teaches sailing in Quayle, was moved in 2012.', 'Ada Vale was moved'],
    ['Envoy Ada Vale of Tessaly, who led the talks, went home in 2012.', 'Ada Vale went home'],
    ['Ada Vale, speaking in Quayle, on Monday left the party.', 'Ada Vale left the party'],
    ['The voles, bred at a centre in Quayle, were freed in 2012.', 'The voles were freed'],
    ['Ada Vale went to the police on the Monday.', 'Ada Vale went to the police'],
    [
      'Ada Vale praised the planned rail line, which opened in 2012.',
      'the planned rail line opened',
    ],
    ['The wait for flats launched in 2012 was long.', 'flats launched'],
    ['The first offer, at 920 pence, was made on 3 June 2023.', 'offer was made'],
    ['2023, when a storm came over the quay, was hard.', 'a storm came over the quay'],
    ['Ada Vale, founder of a small choir, sang there in 2012.', 'Ada Vale sang there'],
    ['Ada Vale, a banker, also sang there in 2012.', 'Ada Vale sang there'],
    ['Another donor, banker Ada Vale, sang there in 2012.', 'Ada Vale sang there'],
    ['Ada Vale of Quayle, Norland, sang there in 2012.', 'Ada Vale sang there'],
    ['It shut on the eve of the tug race, which was held in 2012.', 'the tug race was held'],
    ['They run a choir of the guild, which opened in 2012.', 'a choir of the guild opened'],
    ['She sat out a stage of the trial, which began in 2012.', 'a stage of the trial began'],
    [
      'It told of the mayor’s trip to Quayle, which began in 2012.',
      'the mayor’s trip to Quayle began',
    ],
    [
      'Two rowers from the Quayle, Nld., area were held in 2012.',
      'Two rowers from the Quayle, Nld., area were held',
    ],
    ['In Quayle, Nld., the pier shut in 2012.', 'the pier shut'],
    ['Boats linked to the yard vanished in 2012.', 'Boats linked to the yard vanished'],
    ['Pupils taught by the guild left in 2012.', 'Pupils taught by the guild left'],
    ['In 2012, ten years after the fire, she sang on.', 'she sang on'],
    ['Ada Vale - who led the choir in 2012 - sang.', 'Ada Vale led the choir'],
    ['Ada Vale – who led the choir in 2012 – sang.', 'Ada Vale led the choir'],
    ['Ada Vale, who soon ran for mayor in 2012, sang.', 'Ada Vale soon ran for mayor'],
    ['This yard, which shut in 2012, burned.', 'yard shut'],
    ['They like the Orm Open, widely expected in May 2025.', 'the Orm Open widely expected'],
    ['He is ahead of the race, due to be held in May 2025.', 'the race due to be held'],
    ['The pier, 20 miles from Orm, burned in 2012.', 'The pier burned'],
    ['In 2020 the pier that burned in 2012 is dull.', 'the pier burned'],
    ['No pier that burned in 2012 is left.', 'pier burned'],
    ['Of the guild, 61% said it wants the race, widely expected in May 2025.', 'widely expected'],
  ])('what a clause without a subject of its own is about: %s', (text, label) => {
    const entities = [entity(text, 'e1', 'person', 'Ada Vale')]
    expect(factsOf(text, {entities}).events.map((event) => event.label)).toEqual([label])
  })

  test.each([
    ['Norland’s navy burned two boats in 2012.', 'other'],
    ['The Norland navy burned two boats in 2012.', 'other'],
    ['The envoy of Norland burned two boats in 2012.', 'other'],
    ['Norland quietly burned two boats in 2012.', 'agent'],
    ['They burned Norland’s boats in 2012.', 'other'],
    ['Norland in May burned two boats.', 'agent'],
  ])('a name within the subject is not the subject: %s', (text, role) => {
    const entities = [entity(text, 'e1', 'organisation', 'Norland')]
    expect(factsOf(text, {entities}).events).toMatchObject([{participants: [{entity: 'e1', role}]}])
  })

  test.each([
    'She flew back to Quayle in 2012.',
    'The talks resumed in the lake town of Quayle in 2012.',
    'They met outside Quayle in 2012.',
    'A wall fell in south-east Quayle in 2012.',
  ])('where: %s', (text) => {
    const entities = [entity(text, 'e1', 'place', 'Quayle')]
    expect(factsOf(text, {entities}).events).toMatchObject([{place: 'e1', participants: []}])
  })

  test('"who" is nobody’s organisation, and "which" is no person', () => {
    const text = 'Ada Vale, a welder at the Orm Yard who has worked there since 2011, left.'
    const people = [
      entity(text, 'e1', 'person', 'Ada Vale'),
      entity(text, 'e2', 'organisation', 'Orm Yard'),
    ]
    expect(factsOf(text, {entities: people}).events).toMatchObject([
      {participants: [{entity: 'e1', role: 'agent'}]},
    ])
  })

  test('who is asked something does not ask it', () => {
    const text = 'When asked about it on Sunday, Ada Vale wept.'
    const entities = [entity(text, 'e1', 'person', 'Ada Vale')]
    expect(factsOf(text, {entities}).events[0]?.participants).toEqual([
      {entity: 'e1', role: 'affected'},
    ])
  })

  test('a participle is said of the name before it, which is acted on', () => {
    const text = 'Orm Tools, founded in Quayle in 1934, makes gauges.'
    const entities = [entity(text, 'e1', 'organisation', 'Orm Tools')]
    expect(factsOf(text, {entities}).events).toMatchObject([
      {
        label: 'Orm Tools founded in Quayle',
        participants: [{entity: 'e1', role: 'affected'}],
        edtf: '1934',
      },
    ])
  })

  test('"who" stands for the person before it', () => {
    const relative = 'Ada Vale, a deckhand who fled to Quayle in 1987, said little.'
    const people = [entity(relative, 'e1', 'person', 'Ada Vale')]
    expect(factsOf(relative, {entities: people}).events).toMatchObject([
      {
        label: 'Ada Vale fled to Quayle',
        participants: [{entity: 'e1', role: 'agent'}],
        edtf: '1987',
      },
    ])
  })
})
