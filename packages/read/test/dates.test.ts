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
import {dateRows, draftOf, expectSound, factsOf} from './hand-made-draft.ts'
import {articleOf} from './support.ts'

/** Published on Thursday, 14 March 2024. */
const rows = (text: string, anchor: string | null = '2024-03-14') =>
  dateRows(factsOf(text, {anchor}))

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

describe('dates that the day of publication completes', () => {
  test.each([
    ['She resigned on Dec 22.', 'Dec 22', '2023-12-22'],
    ['In this May 16, 2018, photo a crew rests.', 'May 16, 2018', '2018-05-16'],
    ['In this Monday, July 3, 2017 photo a crew rests.', 'Monday, July 3, 2017', '2017-07-03'],
    ['This June 2019 photo shows a crew.', 'June 2019', '2019-06'],
    ['It will open this May.', 'this May', '2024-05'],
    ['The court sat on March 4.', 'March 4', '2024-03-04'],
    ['The court will sit on April 4.', 'April 4', '2024-04-04'],
    ['The fleet left in October.', 'October', '2023-10'],
    ['The fleet left in February.', 'February', '2024-02'],
    ['The fleet will return in October.', 'October', '2024-10'],
    ['The lease, renewed often, comes up again at the meeting in October.', 'October', '2024-10'],
    ['The committee takes up the report in October.', 'October', '2024-10'],
    ['The ban lapses in October.', 'October', '2024-10'],
    ['The move comes after a vote in October.', 'October', '2023-10'],
    ['The owners plan to meet on February 17.', 'February 17', '2025-02-17'],
    ['She won narrowly and faces a primary on January 18.', 'January 18', '2025-01-18'],
    ['It would have run out of cash by February.', 'February', '2025-02'],
    ['She called on the owners to pay by February.', 'February', '2025-02'],
    ['They may not see it, she said in an order on March 4.', 'March 4', '2024-03-04'],
    ['It will close Sept. 30.', 'Sept. 30', '2024-09-30'],
    ['By the end of February, the fleet had left.', 'the end of February', '2024-02'],
    ['The repairs should be finished in May.', 'May', '2024-05'],
    ['The ferry is due to return, come January.', 'January', '2025-01'],
    ['The line prepares to close its oldest route in June.', 'June', '2024-06'],
    ['The crews are looking to sail in October.', 'October', '2024-10'],
    ['The quays closed due to repairs in June.', 'June', '2023-06'],
    ['The hut was due to open in December.', 'December', '2023-12'],
    ['The hut was due to open in May.', 'May', '2024-05'],
    ['The crew are due back in May.', 'May', '2024-05'],
    ['In October they were to be sent home.', 'October', '2023-10'],
    ['Orm had promised to clear it by the end of February.', 'the end of February', '2024-02'],
    ['In December it projected that eels would be rare.', 'December', '2023-12'],
    ['In 1951 states agreed to it.', '1951', '1951'],
    ['The duties take effect on December 1.', 'December 1', '2024-12-01'],
    ['The trial continues on Tuesday.', 'Tuesday', '2024-03-19'],
    ['Wednesday’s ruling is likely to please anglers.', 'Wednesday', '2024-03-13'],
    ['Sunday’s race is due to start in fog.', 'Sunday', '2024-03-17'],
    ['Crews rest ahead of Wednesday’s regatta.', 'Wednesday', '2024-03-20'],
    ['The quay opened last Wednesday.', 'last Wednesday', '2024-03-06'],
    ['The quay opened last Tuesday.', 'last Tuesday', '2024-03-12'],
    ['She called talks to be held on Friday.', 'Friday', '2024-03-15'],
    ['She said in a Tuesday interview that eels were rare.', 'Tuesday', '2024-03-12'],
    ['She has a hearing on May 6.', 'May 6', '2024-05-06'],
    ['On Tuesday the board said it would close.', 'Tuesday', '2024-03-12'],
    ['They have been asked to speak on 20 September.', '20 September', '2024-09-20'],
    ['They were told to reply by March 31.', 'March 31', '2024-03-31'],
    ['It would be the fifth sale since October.', 'October', '2023-10'],
    ['It will be told because of what he said back in June.', 'June', '2023-06'],
    ['Tuesday was supposed to be a feast.', 'Tuesday', '2024-03-12'],
    ['Ballots cast Monday will be counted.', 'Monday', '2024-03-11'],
    ['It plans to reply to the October 1 attack.', 'October 1', '2023-10-01'],
    ['They may never lose their memories of October 7.', 'October 7', '2023-10-07'],
    ['Ada Vale could not be reached on Saturday.', 'Saturday', '2024-03-09'],
    ['Sales rose faster than expected in December.', 'December', '2023-12'],
    ['Banks expected December’s figure to fall.', 'December', '2023-12'],
    ['They signed the rules he proposed in September.', 'September', '2023-09'],
    ['The vote, widely tipped for 5 May, is near.', '5 May', '2024-05-05'],
    ['She showed some of the plans on Tuesday.', 'Tuesday', '2024-03-12'],
    ['A poll of likely voters, taken on Sunday, is out.', 'Sunday', '2024-03-10'],
    ['They met on Sunday, because the board would not wait.', 'Sunday', '2024-03-10'],
    ['The toll is expected to be formally ended on Monday.', 'Monday', '2024-03-18'],
    ['It shut following Wednesday’s ruling.', 'Wednesday', '2024-03-13'],
    ['They have undertaken to reply by March 31.', 'March 31', '2024-03-31'],
    ['She would sue if it was not paid by Saturday.', 'Saturday', '2024-03-16'],
    ['Asked on Tuesday whether it would close, she laughed.', 'Tuesday', '2024-03-12'],
    ['Nets had been promised for 20 March.', '20 March', '2024-03-20'],
    ['He must pay it back by June.', 'June', '2024-06'],
    ['He managed to pay it back by June.', 'June', '2023-06'],
    ['On Tuesday, two engines had to come from Orm.', 'Tuesday', '2024-03-12'],
    ['They were paid on the first of March.', 'the first of March', '2024-03-01'],
    ['They promised to mend it before the end of July.', 'the end of July', '2024-07'],
    ['They will speak at the talks, which open on November 30.', 'November 30', '2024-11-30'],
    ['The union called for a strike on Saturday.', 'Saturday', '2024-03-16'],
    ['“If we wait until June,” he warned, “nobody is left.”', 'June', '2024-06'],
    ['The hearing is on 3 May.', '3 May', '2024-05-03'],
    ['The boats are promised for 20 May.', '20 May', '2024-05-20'],
    ['The lock is closed until 20 May.', '20 May', '2024-05-20'],
    ['Two quays are closed until Monday.', 'Monday', '2024-03-18'],
    ['Two quays were closed until Monday.', 'Monday', '2024-03-11'],
    ['Voters go to the polls on 9 May.', '9 May', '2024-05-09'],
    ['The match was on 9 May.', '9 May', '2023-05-09'],
    ['The trial was moved to September.', 'September', '2024-09'],
    ['They were given until Sunday to reply.', 'Sunday', '2024-03-17'],
    ['The board voted to hold a snap election in May.', 'May', '2024-05'],
    ['She called an election for May.', 'May', '2024-05'],
    ['It is told when she is sentenced in May.', 'May', '2024-05'],
    ['The yard will publish December sales figures.', 'December', '2023-12'],
    ['The board meets again Tuesday.', 'Tuesday', '2024-03-19'],
    ['She faces re-election in November.', 'November', '2024-11'],
    ['The vote is Tuesday.', 'Tuesday', '2024-03-19'],
    ['Lawmakers vote Tuesday on the pier.', 'Tuesday', '2024-03-19'],
    ['Islanders go to the polls on Sunday.', 'Sunday', '2024-03-17'],
    ['Anglers await Sunday’s vote.', 'Sunday', '2024-03-17'],
    ['Ahead of elections in May, she toured the quay.', 'May', '2024-05'],
    ['The lease runs through June.', 'June', '2024-06'],
    ['The May ballot was lost.', 'May', '2023-05'],
    ['They met this past Sunday.', 'this past Sunday', '2024-03-10'],
    ['They met a week ago Sunday.', 'a week ago Sunday', '2024-03-03'],
    ['Sales will fall this fiscal year.', 'this fiscal year', '2024'],
    ['It shut for the rest of the year.', 'the rest of the year', '2024'],
    ['The Sept. 11 attacks changed it.', 'Sept. 11', '2001-09-11'],
    ['It has changed since 9/11.', '9/11', '2001-09-11'],
    ['In the last week of January it shut.', 'January', '2024-01'],
    ['The jury meets on Tuesday to vote.', 'Tuesday', '2024-03-19'],
    ['It must be mended by Christmas.', 'Christmas', '2024-12-25'],
    ['It sank last Christmas.', 'last Christmas', '2023-12-25'],
    ['It sank on Christmas Eve 2021.', 'Christmas Eve 2021', '2021-12-24'],
    ['It sank on New Year’s Day.', 'New Year’s Day', '2024-01-01'],
    ['They will close on Saturday week.', 'Saturday week', '2024-03-23'],
    ['She died on 9 October last year.', '9 October last year', '2023-10-09'],
    ['He has been held since October 9 of last year.', 'October 9 of last year', '2023-10-09'],
    ['Rain fell last October.', 'last October', '2023-10'],
    ['She planned to sail this July.', 'this July', '2024-07'],
    ['They met on Tuesday.', 'Tuesday', '2024-03-12'],
    ['They met on Thursday.', 'Thursday', '2024-03-14'],
    ['They will meet on Tuesday.', 'Tuesday', '2024-03-19'],
    ['They met last Thursday.', 'last Thursday', '2024-03-07'],
    ['They sailed yesterday.', 'yesterday', '2024-03-13'],
    ['They sail tomorrow.', 'tomorrow', '2024-03-15'],
    ['It sank last month.', 'last month', '2024-02'],
    ['It sank the month before last.', 'the month before last', '2024-01'],
    ['It sank last year.', 'last year', '2023'],
    ['It sank three years ago.', 'three years ago', '2021'],
    ['It sank two months ago.', 'two months ago', '2024-01'],
    ['It sank four days ago.', 'four days ago', '2024-03-10'],
    ['Work ends by the end of this year.', 'the end of this year', '2024'],
  ])('%s', (text, words, edtf) => {
    expect(rows(text)).toEqual([[words, edtf, edtf]])
  })

  test.each([
    ['They met last week.', 'last week', '2024-03-04/2024-03-10', '2024-W10'],
    ['They meet this weekend.', 'this weekend', '2024-03-16/2024-03-17', '2024-W11-WE'],
    ['It lost money in the third quarter.', 'the third quarter', '2023-07/2023-09', '2023-Q3'],
    [
      'It lost money in the first half of 2023.',
      'the first half of 2023',
      '2023-01/2023-06',
      '2023-H1',
    ],
    ['It burned last summer.', 'last summer', '2023-22', '2023-SU'],
    ['It burned in late summer.', 'late summer', '2023-22', '2023-SU'],
    ['It had burned by summer.', 'summer', '2023-22', '2023-SU'],
    [
      'It lost money in last year’s fourth quarter.',
      'last year’s fourth quarter',
      '2023-10/2023-12',
      '2023-Q4',
    ],
    ['First-half sales fell.', 'First-half', '2023-01/2023-06', '2023-H1'],
    [
      'They fell in the first two months of the year.',
      'the first two months of the year',
      '2024-01/2024-02',
      '2024-01/2024-02',
    ],
    [
      'It was open June through August.',
      'June through August',
      '2023-06/2023-08',
      '2023-06/2023-08',
    ],
    [
      'They met on March 1 and 2.',
      'March 1 and 2',
      '2024-03-01/2024-03-02',
      '2024-03-01/2024-03-02',
    ],
    [
      'It sank at 5 pm Eastern time on Sunday.',
      '5 pm Eastern time on Sunday',
      '2024-03-10T17:00:00',
      '2024-03-10T17:00',
    ],
    [
      'It sank in the week ending 10 March.',
      'the week ending 10 March',
      '2024-03-04/2024-03-10',
      '2024-W10',
    ],
    ['It sank a week ago.', 'a week ago', '2024-03-07~', '2024-03-07'],
    ['It sank more than 15 years ago.', '15 years ago', '2009~', '2009'],
    ['It sank nearly a decade ago.', 'a decade ago', '2014~', '2014'],
    ['In May, the board proposed a ban.', 'May', '2023-05', '2023-05'],
    ['In May, the proposed ban is in force.', 'May', '2024-05', '2024-05'],
    ['It sank on Sunday night.', 'Sunday night', '2024-03-10', '2024-03-10TNI'],
    ['It sank 500 years ago.', '500 years ago', '1524~', '1524'],
    ['It sank last evening.', 'last evening', '2024-03-13', '2024-03-13TEV'],
    ['It sank last night.', 'last night', '2024-03-13', '2024-03-13TNI'],
    [
      'It sank on the night of 3 February.',
      'the night of 3 February',
      '2024-02-03',
      '2024-02-03TNI',
    ],
    [
      'It sank on the morning of Feb. 3, 2022.',
      'the morning of Feb. 3, 2022',
      '2022-02-03',
      '2022-02-03TMO',
    ],
    [
      'It sank at 9.40 pm on Tuesday.',
      '9.40 pm on Tuesday',
      '2024-03-12T21:40:00',
      '2024-03-12T21:40',
    ],
    ['It shut on Good Friday 2023.', 'Good Friday 2023', '2023-04-07', '2023-04-07'],
    ['It will reopen by Easter.', 'Easter', '2024-03-31', '2024-03-31'],
    ['It shut on Easter Monday 2025.', 'Easter Monday 2025', '2025-04-21', '2025-04-21'],
    ['It will reopen in the new year.', 'the new year', '2025', '2025'],
    ['It may open as soon as April.', 'April', '2024-04', '2024-04'],
    ['It was built in the 1800s.', 'the 1800s', '18XX', '18'],
    ['He was born in Orm and takes the oath on April 20.', 'April 20', '2024-04-20', '2024-04-20'],
    [
      'It hoped to reopen by 6am on Friday.',
      '6am on Friday',
      '2024-03-15T06:00:00',
      '2024-03-15T06:00',
    ],
    ['She would have been two in July.', 'July', '2024-07', '2024-07'],
    ['It was shut in the early nineties.', 'the early nineties', '199X', '199'],
    ['He swore to leave by April 20.', 'April 20', '2024-04-20', '2024-04-20'],
    ['The court agreed to hear it in July.', 'July', '2024-07', '2024-07'],
    ['The court agreed to hear it in January.', 'January', '2024-01', '2024-01'],
    ['It said that August was wet.', 'August', '2023-08', '2023-08'],
    ['The board put the vote off until 3 February.', '3 February', '2025-02-03', '2025-02-03'],
    ['It fell in Orm, and in April, he thinks, it will rise.', 'April', '2024-04', '2024-04'],
    ['It won the 2022-23 season.', 'the 2022-23 season', '2022/2023', '2022/2023'],
    ['It sank at 4pm on March 3.', '4pm on March 3', '2024-03-03T16:00:00', '2024-03-03T16:00'],
    ['They meet every March.', 'every March', null, 'XXXX-03'],
    ['The fair ran from Wednesday until Sunday.', 'Wednesday', '2024-03-06', '2024-03-06'],
    [
      'It sank at three in the afternoon on March 3.',
      'three in the afternoon on March 3',
      '2024-03-03T15:00:00',
      '2024-03-03T15:00',
    ],
    [
      'It sank on Sunday at 08:30 UTC.',
      'Sunday at 08:30 UTC',
      '2024-03-10T08:30:00Z',
      '2024-03-10T08:30Z',
    ],
  ])('%s', (text, words, edtf, value) => {
    expect(rows(text)[0]).toEqual([words, edtf, value])
  })

  test.each([
    ['It sank on 3 August 2023. Nine days earlier it had left.', 'Nine days earlier', '2023-07-25'],
    ['It sank in August 2023, and a month later the quay closed.', 'a month later', '2023-09'],
    ['It sank in 2019; two had the year before.', 'the year before', '2018'],
    ['It closed on 14 March. Three days later it sank.', 'Three days later', null],
    [
      'It sank in 2019. Nobody saw it. Nobody heard it. It had left a day earlier.',
      'a day earlier',
      null,
    ],
    ['It sank in 2019, a week earlier than feared.', 'a week earlier', null],
  ])('what is told from another date has it near before it: %s', (text, words, edtf) => {
    expect(rows(text)[1]?.slice(0, 2)).toEqual([words, edtf])
  })

  test.each([
    'They gave a Christmas party.',
    'Christmas Island is far.',
    'It rests on Resolution 51/8 of the council.',
    'It rests on the 21st Century Quays Act.',
    'It rests on Directive 2004/38/EC.',
    'It is for the DEC and its crews.',
    'Ada Vale is 14-years-old.',
    'Boys under 14 years of age row.',
    'Norland’s Long March 6A rocket is old.',
    'The page is © 2019 Orm Press.',
    'They met Odo Jun in Orm.',
    'They rowed on the sidelines of the Winter Regatta.',
  ])('no day: %s', (text) => {
    expect(rows(text)).toEqual([])
  })

  test('a time of day joins the one day of its sentence', () => {
    expect(rows('It sank on Sunday at 8.30pm or 20:30 UTC.')).toContainEqual([
      '20:30 UTC',
      '2024-03-10T20:30:00Z',
      '2024-03-10T20:30Z',
    ])
    expect(rows('It sank at 20:30 UTC.')).toEqual([['20:30 UTC', null, '2024-03-14T20:30Z']])
  })

  test('without a day of publication nothing is guessed', () => {
    const text =
      'She resigned on Dec 22, in October, on Tuesday, last week, yesterday or three years ago.'
    expect(rows(text, null)).toEqual([
      ['Dec 22', null, 'XXXX-12-22'],
      ['October', null, 'XXXX-10'],
      ['Tuesday', null, 'XXXX-WXX-2'],
      ['last week', null, 'XXXX-WXX'],
      ['yesterday', null, 'XXXX-XX-XX'],
      ['three years ago', null, 'XXXX'],
    ])
  })

  test.each([
    ['It sank at 4pm on 1 May.', '4pm on 1 May', 'XXXX-05-01T16:00'],
    ['It sank at 4pm Wednesday.', '4pm Wednesday', 'XXXX-WXX-3T16:00'],
  ])('nor does an hour stand apart from its day: %s', (text, words, value) => {
    expect(rows(text, null)).toEqual([[words, null, value]])
  })
})

test.each(['She won the mile in 4:03.58.', 'He set a time of 2:03:14.'])(
  'how long a race took is no time of day: %s',
  (text) => {
    expect(rows(text)).toEqual([])
  },
)

test('what follows a day and "when" is not counted by it', () => {
  expect(rows('The bridge was shut on 19 January when inspectors came.')).toEqual([
    ['19 January', '2024-01-19', '2024-01-19'],
  ])
})

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
    const before = performance.now()
    factsOf(text)
    expect(performance.now() - before).toBeLessThan(8000)
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
