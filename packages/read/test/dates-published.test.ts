import {describe, expect, test} from 'vitest'
import {rows} from './dates-rows.ts'

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
