import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  addMonths,
  civilFromDays,
  daysFromCivil,
  edtfDays,
  isoWeek,
  weekdayOf,
} from '../src/passes/dates/calendar.ts'
import {rows} from './dates-rows.ts'
import {expectSound, factsOf} from './hand-made-draft.ts'
import {articleOf} from './support.ts'

describe('durations, sets, references', () => {
  test.each([
    ['They waited for 33 years.', '33 years', 'duration', 'P33Y'],
    ['They waited for two and a half hours.', 'two and a half hours', 'duration', 'PT2.5H'],
    ['They waited several months.', 'several months', 'duration', 'PXM'],
    ['They had left weeks earlier.', 'weeks', 'duration', 'PXW'],
    ['They left days before the flood.', 'days', 'duration', 'PXD'],
    ['They left a day after the flood.', 'a day', 'duration', 'P1D'],
    ['They left an hour later.', 'an hour later', 'duration', 'PT1H'],
    ['They left two hours later.', 'two hours later', 'duration', 'PT2H'],
    ['They rowed for the entire day.', 'the entire day', 'duration', 'P1D'],
    ['They rowed all week.', 'all week', 'duration', 'P1W'],
    ['They shut for two-and-a-half weeks.', 'two-and-a-half weeks', 'duration', 'P2.5W'],
    ['It fell for two straight quarters.', 'two straight quarters', 'duration', 'P2Q'],
    ['It fell over the past five quarters.', 'the past five quarters', 'duration', 'P5Q'],
    ['They row every evening.', 'every evening', 'set', 'XXXX-XX-XXTEV'],
    ['They row every other week.', 'every other week', 'set', 'P2W'],
    ['They row every other Tuesday.', 'every other Tuesday', 'set', 'XXXX-WXX-2'],
    ['They row each summer.', 'each summer', 'set', 'XXXX-SU'],
    ['They use 90 barrels per day.', 'per day', 'set', 'P1D'],
    ['It will close over the next year.', 'the next year', 'duration', 'P1Y'],
    ['They waited for about an hour.', 'an hour', 'duration', 'PT1H'],
    ['He got between five and seven years.', 'between five and seven years', 'duration', 'P5Y/P7Y'],
    ['It was shut for a quarter of a century.', 'a quarter of a century', 'duration', 'P25Y'],
    ['They row on Tuesdays.', 'Tuesdays', 'set', 'XXXX-WXX-2'],
    ['It will close in the coming weeks.', 'the coming weeks', 'date', 'FUTURE_REF'],
    ['It will close over the coming year.', 'the coming year', 'duration', 'P1Y'],
    ['They waited an hour and 20 minutes.', 'an hour and 20 minutes', 'duration', 'PT1H20M'],
    ['He got six years and four months.', 'six years and four months', 'duration', 'P6Y4M'],
    ['The trial is to last six days.', 'six days', 'duration', 'P6D'],
    ['It is a decades-long quarrel.', 'decades-long', 'duration', 'PXDE'],
    ['They sailed in the past nine days.', 'the past nine days', 'duration', 'P9D'],
    ['They sailed in the past decade.', 'the past decade', 'duration', 'P10Y'],
    ['It is held every 4½ years.', 'every 4½ years', 'set', 'P4.5Y'],
    ['The ferry calls twice a week.', 'a week', 'set', 'P1W'],
    ['They build 15 boats a year.', 'a year', 'set', 'P1Y'],
    ['They meet every Tuesday.', 'every Tuesday', 'set', 'XXXX-WXX-2'],
    ['The town has recently grown.', 'recently', 'date', 'PAST_REF'],
    ['The town is currently dry.', 'currently', 'date', 'PRESENT_REF'],
    ['It left the next day.', 'the next day', 'date', 'XXXX-XX-XX'],
  ])('%s', (text, words, type, value) => {
    const {dates} = factsOf(text)
    expect(
      dates.map(({span, ...date}) => [
        text.slice(span.start, span.end),
        date.type,
        date.value,
        date.edtf,
      ]),
    ).toEqual([[words, type, value, null]])
  })
})

describe('the calendar', () => {
  test('days and civil dates are each other’s inverse', () => {
    fc.assert(
      fc.property(fc.integer({min: -700_000, max: 2_900_000}), (days) => {
        expect(daysFromCivil(civilFromDays(days))).toBe(days)
      }),
    )
  })

  test('agrees with known days', () => {
    expect(daysFromCivil({year: 1970, month: 1, day: 1})).toBe(0)
    expect(edtfDays(19_723)).toBe('2024-01-01')
    expect(weekdayOf(19_723)).toBe(1)
    expect(isoWeek(daysFromCivil({year: 2021, month: 1, day: 3}))).toEqual({
      year: 2020,
      week: 53,
      monday: 18_624,
    })
    expect(addMonths(2024, 1, -1)).toEqual({year: 2023, month: 12})
  })
})

test('nothing makes it fail, and every span is sound', () => {
  const words = fc.constantFrom(
    'May',
    'in',
    'the',
    '2',
    '2023',
    '31',
    'last',
    'quarter',
    'of',
    '-',
    '/',
    '’',
    's',
    '½',
    'ago',
    'every',
    'a',
    'year',
    'million',
    '%',
    '$',
    'one',
    'and',
    ',',
    '.',
    '😀',
    'Dec',
    '1990',
    'between',
    'to',
    '08:30',
    'p.m.',
    'treaty',
    'Act',
    'said',
    'was',
    '\u0301',
  )
  const text = fc.oneof(
    fc.string({unit: 'binary'}),
    fc.array(words).map((each) => each.join(' ')),
    fc.array(words).map((each) => each.join('')),
  )
  fc.assert(
    fc.property(
      text,
      fc.constantFrom(null, '2024', '2024-03', '2024-03-14', '0001-01-01', '9999-12-31'),
      (some, anchor) => {
        expectSound(factsOf(some, {anchor}))
      },
    ),
    {numRuns: 400},
  )
})

test('time grows with the text, not faster', () => {
  const hostile = [
    '1,'.repeat(20_000),
    'a '.repeat(20_000),
    'the last '.repeat(10_000),
    '1-'.repeat(20_000),
    'two hundred and '.repeat(8000),
    '\u2019s'.repeat(20_000),
    'Act of '.repeat(10_000),
  ]
  for (const text of hostile) {
    // of the processor: on a busy machine the clock tells what others do
    const start = process.cpuUsage()
    factsOf(text)
    const {user, system} = process.cpuUsage(start)
    expect(user + system).toBeLessThan(8_000_000)
  }
})

test.each(['She had rowed to the weir on a Tuesday.', 'He swam home one rainy Saturday.'])(
  'which day it was is not told: %s',
  (text) => {
    expect(rows(text)).toEqual([])
  },
)

test('the weekend, told in the days after it, is the one just over', () => {
  expect(rows('Two barns, one of them hit over the weekend, stood empty.', '2024-03-13')).toEqual([
    ['weekend', '2024-03-09/2024-03-10', '2024-W10-WE'],
  ])
})

describe('“today” of these years, and of a day', () => {
  test.each([
    'Today, the old weir is often blamed for the floods.',
    'It was a mill. Today, there are nine sailors in it.',
    'It rowed so well that today they make up half of the fleet.',
    'It was not the town that it is today.',
    'The next ferry may be slower than what we have today.',
    'Nobody rows alone in today’s world.',
    'Orm is today a quiet town.',
    'Today, the yard possesses the best tugs.',
    'They row with the kind of oars used today.',
  ])('nowadays: %s', (text) => {
    expect(rows(text)).toEqual([[expect.stringMatching(/today/i), null, 'PRESENT_REF']])
  })

  test.each([
    'Today, the board is meeting in Orm.',
    'Today, we are glad of it.',
    'The vote is today.',
    'The Orm is today leaving the quay.',
    'The oars were used today.',
    'A girl was found alive today.',
    'Today the owners announced a sale.',
    'Crews fear that today’s vote is lost.',
    '“Today, the weir is safe,” she said.',
  ])('of the day: %s', (text) => {
    expect(rows(text)[0]?.[1]).toBe('2024-03-14')
  })

  test.each([
    [
      '“We were sunk by yesterday’s gale,” Ada Vale wrote on Tuesday.',
      ['2024-03-11', '2024-03-12'],
    ],
    [
      '“It sank,” Ada Vale said on Tuesday. “We row out today,” Ms Vale said.',
      ['2024-03-12', '2024-03-12'],
    ],
    ['Ada Vale said on Tuesday that they had left yesterday.', ['2024-03-12', '2024-03-13']],
    ['“We row out today,” Ada Vale said. It sank on Tuesday.', ['2024-03-14', '2024-03-12']],
  ])('of the day on which it was said: %s', async (text, days) => {
    const article = await articleOf(`The weir\n\n${text}`, {published: '2024-03-14'})
    expect(article.dates.map(({edtf}) => edtf)).toEqual(days)
  })
})

test.each([
  'It sank soon after.',
  'She was soon found.',
  'Soon, they left.',
  'They asked how soon it would sail.',
  'She left at the moment her boat sank.',
  'The club Fight for the Future sued.',
])('no time ahead: %s', (text) => {
  expect(rows(text)).toEqual([])
})

test.each([
  ['The ferry may soon sail.', 'soon', null, 'FUTURE_REF'],
  ['She is hopeful for the future.', 'the future', null, 'FUTURE_REF'],
  [
    'They counted boats after Thanksgiving in 2021.',
    'Thanksgiving in 2021',
    '2021-11-25',
    '2021-11-25',
  ],
  ['The board will vote before Election Day.', 'Election Day', '2024-11-05', '2024-11-05'],
  ['She will row on Labor Day.', 'Labor Day', '2024-09-02', '2024-09-02'],
  ['Crews will miss the Christmas Day races.', 'Christmas Day', '2024-12-25', '2024-12-25'],
  ['She was of the class of ’83.', '’83', '1983', '1983'],
  ['It sank at the turn of the 20th century.', 'the turn of the 20th century', '1900~', '1900'],
  ['It sank near the turn of the century.', 'the turn of the century', '2000~', '2000'],
  [
    'They rowed out earlier in the week.',
    'earlier in the week',
    '2024-03-11/2024-03-17',
    '2024-W11',
  ],
  ['She rowed with the January 6 rioters.', 'January 6', '2021-01-06', '2021-01-06'],
  ['A mob stormed the Capitol on January 6.', 'January 6', '2021-01-06', '2021-01-06'],
  ['Hamas attacked Israel on 7 October.', '7 October', '2023-10-07', '2023-10-07'],
  ['A mob stormed the quay on January 6.', 'January 6', '2024-01-06', '2024-01-06'],
  ['On January 6 gunmen held two priests.', 'January 6', '2024-01-06', '2024-01-06'],
  ['Families of British 9/11 victims met.', '9/11', '2001-09-11', '2001-09-11'],
  ['She took over two years ago.', 'two years ago', '2022', '2022'],
  ['Marking 9/11, the mayor lit a lamp.', '9/11', '2001-09-11', '2001-09-11'],
  ['Crews fell in early March.', 'early March', '2024-03', '2024-03'],
  ['Crews fell by March’s end.', 'March', '2024-03', '2024-03'],
  ['She told whom to vote for if Vale wins a term in May.', 'May', '2024-05', '2024-05'],
  ['They told of their rivals in May’s general election.', 'May', '2024-05', '2024-05'],
  ['It closed two and half years ago.', 'two and half years ago', '2021-09', '2021-09'],
])('%s', (text, words, edtf, value) => {
  expect(rows(text)).toEqual([[words, edtf, value]])
})

test.each([
  ['They sail on 3 April. Doors open at 8 p.m. in Orm.', '8 p.m.', '2024-04-03T20:00:00'],
  ['It sank on 3 May 2019. At 8 p.m. they rowed.', '8 p.m.', '2019-05-03T20:00:00'],
  ['It sank on 3 May 2019. They told a briefing at 8 p.m. of it.', '8 p.m.', null],
  ['It leaked in January. At the end of the month it sank.', 'the end of the month', '2024-01'],
  ['It leaked in January. It may sail at the end of the month.', 'the end of the month', '2024-03'],
  ['They met in June 2019, later in the year than before.', 'later in the year', '2019'],
  ['She left more than 15 years ago. She had come 20 years earlier.', '20 years earlier', '1989'],
  ['She asked Orm on 2 May 2019. It had closed the day prior.', 'the day prior', '2019-05-01'],
])('told from the date before: %s', (text, words, edtf) => {
  expect(rows(text).map(([span, day]) => [span, day])).toContainEqual([words, edtf])
})

test.each([
  ['Hamas attacked Israel on 7 October. She left on 7 October.', '2024-11-12', '2023-10-07'],
  ['Hamas attacked Israel on 7 October. They will meet on 7 October.', '2024-09-12', '2024-10-07'],
  ['Hamas left Israel alone on 7 October. They met on 7 October.', '2024-11-12', '2024-10-07'],
  [
    'On Monday, 7 October, they told of Hamas and its attack on Israel.',
    '2024-11-12',
    '2024-10-07',
  ],
  ['Boats could be seen on Tuesday.', '2024-11-12', '2024-11-12'],
  ['Boats could be seen on Tuesday.', '2024-11-11', '2024-11-05'],
])('the last day of %s, told on %s', async (text, published, day) => {
  const article = await articleOf(`The weir\n\n${text}`, {published})
  expect(article.dates.at(-1)?.value).toBe(day)
})

test.each([
  'At the end of the day, it is a boat.',
  'They left at the last minute.',
  'She rowed on the last night of the fair.',
  'Orm scored nine in the third quarter.',
  'The Russell 2000 fell.',
])('no date: %s', (text) => {
  expect(rows(text)).toEqual([])
})

test.each([
  ['The boats won’t sail until at least November.', 'November', '2024-11', '2024-11'],
  ['Boats were focused on the race in November.', 'November', '2023-11', '2023-11'],
  ['Orm celebrated its win over Tarn in November.', 'November', '2023-11', '2023-11'],
  ['To have a chance of winning Orm in November, they row.', 'November', '2024-11', '2024-11'],
  ['Crews were worried by the vote in August.', 'August', '2024-08', '2024-08'],
  ['They lost the vote in August.', 'August', '2023-08', '2023-08'],
  ['She was too weak to beat Ada Vale in August.', 'August', '2024-08', '2024-08'],
  ['As the August election came, they left.', 'August', '2024-08', '2024-08'],
  ['She looked to this autumn’s race.', 'this autumn', '2024-23', '2024-FA'],
  ['They rowed that night.', 'that night', null, 'XXXX-XX-XXTNI'],
  ['It ran 1 hour 32 minutes.', '1 hour 32 minutes', null, 'PT1H32M'],
  ['It has grown over the last decades.', 'the last decades', null, 'PXDE'],
  ['She saw it on the Saturday when it sank.', 'Saturday', null, 'XXXX-WXX-6'],
  ['It stands by the 1701 Act of Orm.', '1701', '1701', '1701'],
  ['She met the 1972 sailors.', '1972', '1972', '1972'],
])('%s', (text, words, edtf, value) => {
  expect(rows(text)).toEqual([[words, edtf, value]])
})
