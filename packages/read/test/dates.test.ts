import {describe, expect, test} from 'vitest'
import {rows} from './dates-rows.ts'
import {dateRows, draftOf, factsOf} from './hand-made-draft.ts'

describe('what is still to come or is over', () => {
  test.each([
    ['The crew left, with a second boat to follow in January.', 'January', '2025-01'],
    ['It asked the firm to send a crew to Orm by Christmas.', 'Christmas', '2024-12-25'],
    [
      'Members will debate a law on the harbour dues of the crews and the long lease of the pier on Friday.',
      'Friday',
      '2024-03-15',
    ],
    ['The vote has been put back to January.', 'January', '2025-01'],
    ['It burned in June and July 2022.', 'June', '2022-06'],
    ['She won on 24-10-2023.', '24-10-2023', '2023-10-24'],
    ['She won on 2023/11/30.', '2023/11/30', '2023-11-30'],
    ['It sank two Saturdays ago.', 'two Saturdays ago', '2024-03-02'],
    ['It sank in the night of 30 to 31 October.', 'the night of 30 to 31 October', '2023-10-30'],
    ['It sank on the night of May 3-4, 2023.', 'the night of May 3-4, 2023', '2023-05-03'],
    [
      'It grew in the first quarter (Q1) of 2027.',
      'the first quarter (Q1) of 2027',
      '2027-01/2027-03',
    ],
    ['It sank a quarter century ago.', 'a quarter century ago', '1999'],
    ['After the November election she rowed.', 'November', '2023-11'],
    ['It burned in May, June and July 2021.', 'May', '2021-05'],
    ['It burned in December and January 2021.', 'December', '2020-12'],
    ['He rowed in March and April of last year.', 'March', '2023-03'],
    ['They wrote on 3 May and 22 July 2022.', '3 May', '2022-05-03'],
    ['They wrote on May 3 and July 22, 2022.', 'May 3', '2022-05-03'],
    ['The board wants the toll to end in June.', 'June', '2024-06'],
    [
      'It sank on the evening of Sunday, 19 November.',
      'the evening of Sunday, 19 November',
      '2023-11-19',
    ],
    ['The vote, originally 1 February, was lost.', '1 February', '2024-02-01'],
    ['Orm keeps the feast, starting Saturday.', 'Saturday', '2024-03-16'],
    ['The fair begins next Saturday.', 'next Saturday', '2024-03-23'],
    ['The fair begins next Tuesday.', 'next Tuesday', '2024-03-19'],
    ['Boats rowed in the feast, starting Saturday.', 'Saturday', '2024-03-09'],
    ['It fell at the end of January last year.', 'the end of January last year', '2023-01'],
    ['Then 2020’s profit was inflated.', '2020', '2020'],
    ['Then 1980’s music was loved.', '1980’s', '198X'],
    ['Then the 2020’s boats sank.', 'the 2020’s', '202X'],
    ['They rowed beside a boat of the winter.', 'the winter', '2023-24'],
    ['Debt will rise to 3.1 times sales, from 1.4 times in June.', 'June', '2023-06'],
    ['It had closed 40 piers by the end of the year.', 'the end of the year', '2024'],
    ['It will not open before autumn.', 'autumn', '2024-23'],
    ['The pier has been shut since the Orm-led 2 April raid.', '2 April', '2023-04-02'],
    ['Boats have been rare since Orm’s raid on Vale on 2 April.', '2 April', '2023-04-02'],
    ['He has since agreed to meet them on 2 April.', '2 April', '2024-04-02'],
    ['On Wednesday, Vale called for a strike.', 'Wednesday', '2024-03-13'],
    ['Vale called for a strike on Saturday.', 'Saturday', '2024-03-16'],
    ['Asked Tuesday about the pier, Vale said it was shut.', 'Tuesday', '2024-03-12'],
    ['The attack on the harbour on 2 April shut the pier.', '2 April', '2023-04-02'],
    ['They were arrested on 2 April.', '2 April', '2023-04-02'],
    ['They were arrested on April 2 nd.', 'April 2 nd', '2023-04-02'],
    ['The nets were stolen on 2 April.', '2 April', '2023-04-02'],
    ['The mast had broken on 2 April.', '2 April', '2023-04-02'],
    ['The mast broke last April 2.', 'last April 2', '2023-04-02'],
    ['The Orm board in May voted to shut it.', 'May', '2023-05'],
    ['Ada Vale on Friday called for a vote.', 'Friday', '2024-03-08'],
    ['The tolls were supposed to take effect in January.', 'January', '2024-01'],
    ['He is accused of sinking it on 2 April.', '2 April', '2023-04-02'],
    ['He left, following a trial in May.', 'May', '2023-05'],
    ['The toll that Vale proposed in May is low.', 'May', '2023-05'],
    ['He committed to paying it in May.', 'May', '2023-05'],
    ['They dropped charges against April 2 rioters.', 'April 2', '2024-04-02'],
    ['It will meet on Tuesday, 4 April.', 'Tuesday, 4 April', '2023-04-04'],
    ['The hearing was scheduled on 2 April.', '2 April', '2024-04-02'],
    ['Nine boats were lost between 2 April and Monday.', '2 April', '2023-04-02'],
    ['The ban, which the court allowed to take effect in May, is wide.', 'May', '2023-05'],
    ['The ban is expected to take effect in May.', 'May', '2024-05'],
    [
      'The invasion that followed the 11 September attacks was long.',
      'the 11 September',
      '2001-09-11',
    ],
  ])('%s', (text, words, edtf) => {
    expect(rows(text).map(([span, day]) => [span, day])).toContainEqual([words, edtf])
  })

  test('a day that is over is not next year’s elsewhere', () => {
    const text = 'It sank on 3 January. The crew of the 3 January race will row.'
    expect(rows(text).map(([, day]) => day)).toEqual(['2024-01-03', '2024-01-03'])
  })

  test('a known day is another year’s where something is due on it', () => {
    const text = 'The 11 September attacks were grim. A mass was due to be held on 11 September.'
    expect(rows(text).map(([, day]) => day)).toEqual(['2001-09-11', '2024-09-11'])
  })

  test('of an article that does not tell its day, the year in which a weekday fits', () => {
    const text = 'It sank on 4 May 2019. They left on Wednesday, October 30.'
    expect(rows(text, null).map(([, day]) => day)).toEqual(['2019-05-04', '2019-10-30'])
    expect(rows(text.replace('Wednesday', 'Monday'), null).map(([, day]) => day)).toEqual([
      '2019-05-04',
      null,
    ])
  })

  test('nothing is earlier in a month on its first day, nor in a week on a Monday', () => {
    const days = (text: string, anchor: string) => rows(text, anchor).map(([, day]) => day)
    expect(days('It sank earlier this month.', '2024-03-01')).toEqual(['2024-02'])
    expect(days('It sank earlier this month.', '2024-03-02')).toEqual(['2024-03'])
    expect(days('It sank earlier this week.', '2024-03-11')).toEqual(['2024-03-04/2024-03-10'])
    expect(days('It sank earlier this week.', '2024-03-12')).toEqual(['2024-03-11/2024-03-17'])
    expect(days('It sank this month.', '2024-03-01')).toEqual(['2024-03'])
  })

  test('in January the year that is over', () => {
    expect(rows('It had closed 40 piers by the end of the year.', '2024-01-20')).toEqual([
      ['the end of the year', '2023', '2023'],
    ])
  })
})

describe('full dates', () => {
  test.each([
    ['The quay opened on 22 December 2023.', '22 December 2023', '2023-12-22'],
    ['The quay opened on December 22, 2023, in rain.', 'December 22, 2023', '2023-12-22'],
    ['The quay opened on the 2nd of June 1998.', 'the 2nd of June 1998', '1998-06-02'],
    ['The quay opened on Fri., Dec. 22, 2023.', 'Fri., Dec. 22, 2023', '2023-12-22'],
    ['The quay burnt on 22 December in 2019.', '22 December in 2019', '2019-12-22'],
    ['The log is dated 2023-12-22.', '2023-12-22', '2023-12-22'],
    ['The log is dated 22/12/2023.', '22/12/2023', '2023-12-22'],
  ])('%s', (text, words, edtf) => {
    expect(rows(text)).toEqual([[words, edtf, edtf]])
  })

  test('a day that the calendar does not have is none', () => {
    expect(
      rows('The log is dated 31/11/2023.').some(([, edtf]) => edtf?.startsWith('2023-11') ?? false),
    ).toBe(false)
  })

  test('4/5 of a year is read as the spelling of the article has it, and left open where it has none', () => {
    const text = 'The log is dated 04/05/2023.'
    const language = (tag: string | null) =>
      dateRows(factsOf(text, {metadata: {...draftOf(text).metadata, language: tag}}))
    expect(language('en-GB')).toEqual([['04/05/2023', '2023-05-04', '2023-05-04']])
    expect(language('en-US')).toEqual([['04/05/2023', '2023-04-05', '2023-04-05']])
    expect(language('en')).toEqual([['04/05/2023', null, '2023-XX-XX']])
  })
})
