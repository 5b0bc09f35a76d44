import {describe, expect, test} from 'vitest'
import {entity, factsOf, reported} from './hand-made-draft.ts'

/** Published on Thursday, 14 March 2024. */
const rows = (text: string) =>
  factsOf(text).events.map(({span, edtf, status}) => [
    text.slice(span.start, span.end),
    edtf,
    status,
  ])

describe('dated clauses', () => {
  test.each([
    [
      'Tessaly reopened its ferry line in late April.',
      'Tessaly reopened its ferry line in late April',
      '2023-04',
      'happened',
    ],
    ['In 1998, the crews seized the quay.', '1998, the crews seized the quay', '1998', 'happened'],
    [
      'The Vales have owned the yard since 1951.',
      'The Vales have owned the yard since 1951',
      '1951/..',
      'happened',
    ],
    [
      'In an interview with The Harbour Post on Tuesday, she spoke of bread.',
      'interview with The Harbour Post on Tuesday',
      '2024-03-12',
      'happened',
    ],
    [
      'They feared the minister’s visit to Quayle in January.',
      'minister’s visit to Quayle in January',
      '2024-01',
      'happened',
    ],
    [
      'Tessaly is set to open a dock in May.',
      'Tessaly is set to open a dock in May',
      '2024-05',
      'planned',
    ],
    [
      'The court will hear the crews on Monday.',
      'The court will hear the crews on Monday',
      '2024-03-18',
      'planned',
    ],
    [
      'The owner could sell the ships in April.',
      'The owner could sell the ships in April',
      '2024-04',
      'forecast',
    ],
    [
      'The owner allegedly sold the ships in January.',
      'The owner allegedly sold the ships in January',
      '2024-01',
      'alleged',
    ],
    [
      'The line that hired them stopped paying last August.',
      'stopped paying last August',
      '2023-08',
      'happened',
    ],
    [
      'Norland and Tessaly pledged aid in January.',
      'Norland and Tessaly pledged aid in January',
      '2024-01',
      'happened',
    ],
    [
      'An 11-day strike in March 1998 ended it.',
      '11-day strike in March 1998',
      '1998-03',
      'happened',
    ],
    [
      'A hearing is set for 6 November.',
      'A hearing is set for 6 November',
      '2024-11-06',
      'planned',
    ],
    [
      'The dock should be mended by next autumn.',
      'The dock should be mended by next autumn',
      '2024-23',
      'planned',
    ],
    [
      'By the time the ice broke in May 2021, they had left.',
      'the ice broke in May 2021',
      '2021-05',
      'happened',
    ],
    ['A 3 April hearing is public.', '3 April hearing', '2024-04-03', 'planned'],
    [
      'The harbour board on Tuesday put off a vote.',
      'The harbour board on Tuesday put off a vote',
      '2024-03-12',
      'happened',
    ],
    [
      'Norland last month suspended two pilots, and left.',
      'Norland last month suspended two pilots',
      '2024-02',
      'happened',
    ],
    [
      'The two mayors met behind closed doors on 12 January.',
      'The two mayors met behind closed doors on 12 January',
      '2024-01-12',
      'happened',
    ],
    [
      'The mayor and her cousin met the crews in May.',
      'The mayor and her cousin met the crews in May',
      '2023-05',
      'happened',
    ],
  ])('%s', (text, ...row) => {
    expect(rows(text)).toEqual([row])
  })

  test.each([
    'She said so on Tuesday.',
    'The lowest price since 1997 is bad.',
    'The January figures are bad.',
    'Sales are up from January.',
    'The ship did not sail in May.',
    'They waited for two years.',
    'The election results of 2023 are known.',
    'They kept a letter dated 19 September 2023.',
    'They met six times between July and last Thursday.',
    'The clerk on Tuesday said nothing.',
    'She spent Tuesday in the hall.',
    'The ship leaked, a court heard on Monday.',
  ])('no event: %s', (text) => {
    expect(rows(text)).toEqual([])
  })

  test('an agreement is dated by its year', () => {
    expect(factsOf('Their 1974 joint fisheries protocol stands.').events).toMatchObject([
      {edtf: '1974', status: 'happened', label: '1974 joint fisheries protocol made'},
    ])
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

  test.each([
    ['Ada Vale, a former banker, was appointed in 2012.', 'Ada Vale was appointed'],
    ['Ada Vale, the head of Orm Tools, came to Quayle in 2012.', 'Ada Vale came to Quayle'],
    ['Ada Vale, 79, kept the keys until 2012.', 'Ada Vale kept the keys'],
    ['Her mother, Ada Vale, took two boats there in 2012.', 'Ada Vale took two boats there'],
    ['The yard lost a crane that burned in 2012.', 'crane burned'],
    ['They jailed the captain of a ferry that burned in 2012.', 'ferry burned'],
    ['Ada Vale, 46, who teaches sailing in Quayle, was moved in 2012.', 'Ada Vale was moved'],
    ['Envoy Ada Vale of Tessaly, who led the talks, went home in 2012.', 'Ada Vale went home'],
    ['Ada Vale, speaking in Quayle, on Monday left the party.', 'Ada Vale left the party'],
    ['The voles, bred at a centre in Quayle, were freed in 2012.', 'voles were freed'],
    ['Ada Vale went to the police on the Monday.', 'Ada Vale went to the police'],
    ['Ada Vale praised the planned rail line, which opened in 2012.', 'planned rail line opened'],
    ['The wait for flats launched in 2012 was long.', 'flats launched'],
    ['The first offer, at 920 pence, was made on 3 June 2023.', 'offer was made'],
    ['In July 2023, when a storm came over the quay, she left.', 'a storm came over the quay'],
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
