import {describe, expect, test} from 'vitest'
import {rows} from './dates-rows.ts'
import {factsOf} from './hand-made-draft.ts'

describe('years and longer', () => {
  test.each([
    ['She came in 1987.', '1987', '1987', '1987'],
    ['The family has owned it since 1951.', '1951', '1951', '1951'],
    ['It was closed between 2019 and 2022.', 'between 2019 and 2022', '2019/2022', '2019/2022'],
    ['It was closed in 2020-21.', '2020-21', '2020/2021', '2020/2021'],
    ['It was common in the 1990s.', 'the 1990s', '199X', '199'],
    ['It was built in the early 1930’s.', 'the early 1930’s', '193X', '193'],
    ['It was built in the 19th century.', 'the 19th century', '18XX', '18'],
    ['It was built around 1950.', 'around 1950', '1950~', '1950'],
    ['It closed in late September.', 'late September', '2023-09', '2023-09'],
    ['It opens in mid-2025.', 'mid-2025', '2025', '2025'],
  ])('%s', (text, words, edtf, value) => {
    expect(rows(text)).toEqual([[words, edtf, value]])
  })

  test.each(['in late September', 'late on Friday', 'late last year', 'in late summer'])(
    'the end of its time: %s',
    (when) => {
      expect(factsOf(`It closed ${when}.`).dates[0]?.modifier).toBe('end')
    },
  )

  test.each([
    'The storm displaced 2000 people.',
    'It cost $2000.',
    'Some 1995 boats lay in the harbour.',
    'Article 1990 was struck out.',
    'She may march if they let her.',
    'May Alder said so.',
    'The Sunday Herald said so.',
    'The 55-year-old mended nets.',
    'The index stood at 2000.5 points.',
    'Temperatures were in the 90s.',
    'The mayor spoke on 60 Minutes of the quay and its cranes.',
    'The film Fahrenheit 9/11 won.',
    'She sang for Saturday Night Live.',
    'The film “Independence Day” was shown.',
  ])('no date: %s', (text) => {
    expect(rows(text)).toEqual([])
  })
})

describe('dates told from others', () => {
  test.each([
    ['Inspectors came in May 2018 and again in August, but wrote nothing.', 'August', '2018-08'],
    [
      'She warned him on 13 February 2020, and by 20 March half were ill.',
      '20 March',
      '2020-03-20',
    ],
    ['In 2016 she moved to Orm, and in October she was elected.', 'October', '2016-10'],
    ['The firm was sold in May 2020. In January, it failed.', 'January', '2021-01'],
    [
      'He left on 9 July 2021. In May of the following year he rowed. In June he fell.',
      'June',
      '2022-06',
    ],
    [
      'He was paid between June 2022 and last December.',
      'between June 2022 and last December',
      '2022-06/2023-12',
    ],
    ['It has leaked since at least 2016.', '2016', '2016'],
    [
      'It leaked between Nov. 1, 2011, and March 16, 2019.',
      'between Nov. 1, 2011, and March 16, 2019',
      '2011-11-01/2019-03-16',
    ],
    [
      'It leaked from 3 May 2011 to 4 June 2013.',
      'from 3 May 2011 to 4 June 2013',
      '2011-05-03/2013-06-04',
    ],
    ['Founded in May 2020, it said in January that it was full.', 'January', '2024-01'],
    [
      'It burnt in 1969 and was sold in May of the following year.',
      'May of the following year',
      '1970-05',
    ],
    ['The quay opened in 1969. A treaty of that year stands.', 'that year', '1969'],
    ['It sank at 9 pm on 3 May 1969, and burned the next day.', 'the next day', '1969-05-04'],
    [
      'It burned on 3 May 1969, he said on Monday, and fell two days later.',
      'two days later',
      '1969-05-05',
    ],
    ['He left in 2011, and she the year after.', 'the year after', '2012'],
    [
      'It shut in November 2016 and reopened the following March.',
      'the following March',
      '2017-03',
    ],
    [
      'It shut on May 7, 2021, and reopened the following Wednesday.',
      'the following Wednesday',
      '2021-05-12',
    ],
    ['She left on 5 February 2021. By that May it had closed.', 'that May', '2021-05'],
    ['The quay opened on 3 May 1969. It burnt that day.', 'that day', '1969-05-03'],
    [
      'The quay opened in May 1969. It burnt on 2 September of that year.',
      '2 September of that year',
      '1969-09-02',
    ],
    [
      'The quay opened in 1969. It burnt in May of the same year.',
      'May of the same year',
      '1969-05',
    ],
    ['The quay opened on 3 May 1969. It closed the same month.', 'the same month', '1969-05'],
    [
      'It sold nine boats in June 1969, up from two in the same month a year earlier.',
      'the same month a year earlier',
      '1968-06',
    ],
  ])('%s', (text, words, edtf) => {
    expect(rows(text).at(-1)).toEqual([words, edtf, edtf])
  })

  test.each([
    ['Orm took Vale on 3 May 2021. The children of 3 May are told of it.', '2021-05-03'],
    ['Orm took Vale on 3 May 2021. It will be remembered on 3 May.', '2024-05-03'],
    ['Orm took Vale on 9 March 2021. They met on 9 March to remember it.', '2024-03-09'],
    ['Orm took Vale on 3 May 2021 and Brine on 3 May 2019. They sang on 3 May.', '2023-05-03'],
  ])('a day whose year is told elsewhere: %s', (text, edtf) => {
    expect(rows(text).at(-1)?.[1]).toBe(edtf)
  })

  test.each([
    ['The quay opened on 3 May 1969. That evening it burnt.', '1969-05-03TEV', '1969-05-03'],
    ['The quay opened on 3 May 1969. The same evening it burnt.', '1969-05-03TEV', '1969-05-03'],
    ['The quay opened on 3 May 1969. The next morning it burnt.', '1969-05-04TMO', '1969-05-04'],
    ['The next morning the quay burnt.', 'XXXX-XX-XXTMO', null],
    ['The quay burnt in the morning.', '2024-03-14TMO', null],
  ])(
    'a part of the day that was told last, else perhaps of the article’s: %s',
    (text, value, edtf) => {
      expect(rows(text).at(-1)?.slice(1)).toEqual([edtf, value])
    },
  )

  test.each([
    ['Sales rose in January from the same period last year.', '2023-01'],
    [
      'In the first quarter of 2016 they rose from the same period a year earlier.',
      '2015-01/2015-03',
    ],
    ['Sales rose from the same quarter last year.', '2023'],
  ])('the same part of the year before: %s', (text, edtf) => {
    expect(rows(text).at(-1)?.[1]).toBe(edtf)
  })

  test('a year before a quarter', () => {
    expect(rows('Sales rose in the first quarter of 2016 from a year earlier.').at(-1)).toEqual([
      'a year earlier',
      '2015',
      '2015',
    ])
  })

  test.each([
    ['The fair is on the first Monday in May 2024.', 'the first Monday in May 2024', '2024-05-06'],
    ['The fair was on the last Sunday of June.', 'the last Sunday of June', '2023-06-25'],
    ['The fair is on Friday this week.', 'Friday this week', '2024-03-15'],
    ['It ends in two weeks’ time.', 'two weeks’ time', '2024-03-28'],
    ['It shut at 9 am (2 pm GMT) on 3 May 1969.', '9 am', '1969-05-03'],
  ])('%s', (text, words, day) => {
    const [[found, edtf] = []] = rows(text)
    expect([found, edtf?.slice(0, 10)]).toEqual([words, day])
  })

  test('early in a month of that year', () => {
    expect(rows('It burned in 1989. It sank in early June of that year.').at(-1)).toEqual([
      'early June of that year',
      '1989-06',
      '1989-06',
    ])
  })

  test('“that year” alone tells nothing', () => {
    expect(rows('That year the quay opened.')).toEqual([['That year', null, 'XXXX']])
  })

  test.each([
    ['The hearing is set for 6 November.', '6 November', '2024-11-06'],
    ['School begins on 25 August.', '25 August', '2024-08-25'],
  ])('what is set lies ahead: %s', (text, words, edtf) => {
    expect(rows(text)).toEqual([[words, edtf, edtf]])
  })

  test('a short form of a month is a given name before a surname', () => {
    expect(rows('His lawyer, Jun Halloran, left in Jun.')).toHaveLength(1)
    expect(rows('His lawyer, Park Jun, left in Jun. with Admiral Odo Jun.')).toHaveLength(1)
    expect(rows('They met Park Jun. They left on Jun. 3.')).toHaveLength(1)
  })

  test.each([
    ['Floods here usually occur after late June.', 'late June', null, 'XXXX-06'],
    ['In May, they usually row.', 'May', null, 'XXXX-05'],
    ['The board typically meets on 3 May.', '3 May', null, 'XXXX-05-03'],
    ['They traditionally row in the summer.', 'the summer', null, 'XXXX-SU'],
    // Of one year
    [
      'Annual sales from June to August fell.',
      'from June to August',
      '2023-06/2023-08',
      '2023-06/2023-08',
    ],
    ['The board, which usually rows, met in May.', 'May', '2023-05', '2023-05'],
    ['The annual fair opened in May.', 'May', '2023-05', '2023-05'],
    ['They usually row, but last May they swam.', 'last May', '2023-05', '2023-05'],
    ['It usually rained in May 2020.', 'May 2020', '2020-05', '2020-05'],
  ])('of every year: %s', (text, words, edtf, value) => {
    expect(rows(text)).toContainEqual([words, edtf, value])
  })

  test.each([
    ['The weir broke on 11 January 2020. She wept on 11 January, its anniversary.', '2024-01-11'],
    ['The weir broke on 11 January 2020. On the anniversary on 11 January she wept.', '2024-01-11'],
    ['The weir broke on 11 January 2020. She wept on 11 January.', '2020-01-11'],
    [
      'The weir broke on 11 January 2020. It was the anniversary of the flood of 11 January.',
      '2020-01-11',
    ],
  ])('an anniversary is not the day itself: %s', (text, edtf) => {
    expect(rows(text).map((row) => row[1])).toEqual(['2020-01-11', edtf])
  })

  test('“four years ago this morning” is no morning of these', () => {
    expect(rows('Four years ago this morning, it sank.')).toEqual([
      ['Four years ago', '2020', '2020'],
    ])
  })

  test('its last month is no month of the calendar', () => {
    expect(rows('It sold more than the branch did in its last month.')).toEqual([])
  })

  test.each([
    'The Mail on Sunday and the Sunday Business say so.',
    'Crews left as soon as they were paid.',
    'Crews spoke of the fall in prices.',
  ])('no time: %s', (text) => {
    expect(rows(text)).toEqual([])
  })

  test.each([
    ['They sat between 12 January and 10 February.', 'XXXX-01-12/XXXX-02-10'],
    ['They will sit on May 16 and 17 in Quayle.', 'XXXX-05-16/XXXX-05-17'],
  ])('days from one to another, of which no year is told: %s', (text, value) => {
    expect(rows(text, null).map((row) => row[2])).toEqual([value])
  })

  test('a season of next year', () => {
    expect(rows('It should be ready by the autumn of next year.')).toEqual([
      ['the autumn of next year', '2025-23', '2025-FA'],
    ])
  })
})
