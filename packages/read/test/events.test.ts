import {describe, expect, test} from 'vitest'
import {rows} from './events-rows.ts'
import {factsOf} from './hand-made-draft.ts'

describe('dated clauses', () => {
  test.each([
    [
      'Tessaly reopened its ferry line in late April.',
      'Tessaly reopened its ferry line in late April',
      '2023-04',
      'happened',
    ],
    ['On Monday, as part of the plan, the yard shut.', 'the yard shut', '2024-03-11', 'happened'],
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
      'He was told on 3 March that he had to go.',
      'He was told on 3 March that he had to go',
      '2024-03-03',
      'happened',
    ],
    [
      'Ada Vale had first reported cracks in its hull in May 2020.',
      'Ada Vale had first reported cracks in its hull in May 2020',
      '2020-05',
      'happened',
    ],
    [
      'The board backed it by seven votes to four on Monday.',
      'The board backed it by seven votes to four on Monday',
      '2024-03-11',
      'happened',
    ],
    [
      'The rower was held while leaving the pier on Monday.',
      'The rower was held while leaving the pier on Monday',
      '2024-03-11',
      'happened',
    ],
    [
      'They left in a storm, which hit yet another pier on Monday.',
      'hit yet another pier on Monday',
      '2024-03-11',
      'happened',
    ],
    [
      'Pacts with Quayle and Norland, all signed in 2019, have lapsed.',
      'all signed in 2019',
      '2019',
      'happened',
    ],
    [
      'A supper will be held from 4 to 8 p.m. on 20 March.',
      'A supper will be held from 4 to 8 p.m. on 20 March',
      '2024-03-20T20:00:00',
      'planned',
    ],
    [
      'Prices have grown after the crews last month seized the quay.',
      'the crews last month seized the quay',
      '2024-02',
      'happened',
    ],
    [
      'It leaked before the US harbour guard earlier on Tuesday seized the quay.',
      'the US harbour guard earlier on Tuesday seized the quay',
      '2024-03-12',
      'happened',
    ],
    [
      'The crews - none of them from Quayle - seized the quay in 1998.',
      'The crews - none of them from Quayle - seized the quay in 1998',
      '1998',
      'happened',
    ],
    [
      'They feared the minister’s visit to Quayle in January.',
      'minister’s visit to Quayle in January',
      '2024-01',
      'happened',
    ],
    [
      'It has lain idle since March, and on 3 February crews seized the quay.',
      '3 February crews seized the quay',
      '2024-02-03',
      'happened',
    ],
    [
      'Before dawn on 3 February, crews seized the quay.',
      '3 February, crews seized the quay',
      '2024-02-03',
      'happened',
    ],
    [
      'The depot, which was set up in January 2022, is shut.',
      'was set up in January 2022',
      '2022-01',
      'happened',
    ],
    [
      'The board has undertaken to mend the quay by May.',
      'The board has undertaken to mend the quay by May',
      '2024-05',
      'planned',
    ],
    [
      'The board has until 3 May to appeal.',
      'The board has until 3 May to appeal',
      '2024-05-03',
      'planned',
    ],
    [
      'On Monday she has an appointment at the bank.',
      'Monday she has an appointment at the bank',
      '2024-03-18',
      'planned',
    ],
    [
      'He lost the May 3, 2022 General Election.',
      'May 3, 2022 General Election',
      '2022-05-03',
      'happened',
    ],
    [
      'Pilots received a first warning on 3 February.',
      'Pilots received a first warning on 3 February',
      '2024-02-03',
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
      'An 11-day strike in March 1998 ended it',
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
      'Nine have died in storms in Orm since May 2019.',
      'Nine have died in storms in Orm since May 2019',
      '2019-05/..',
      'happened',
    ],
    [
      'Kelmark made $4 million for the first quarter of 2019, up from the same period in 2018.',
      'Kelmark made $4 million for the first quarter of 2019',
      '2019-01/2019-03',
      'happened',
    ],
    [
      'The case was adjourned to 6 November.',
      'The case was adjourned to 6 November',
      '2024-11-06',
      'planned',
    ],
    [
      'The dam burst at about 3am on 4 May 2019.',
      'The dam burst at about 3am on 4 May 2019',
      '2019-05-04T03:00:00',
      'happened',
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
    [
      'QUAYLE A U.S. harbour guard on Tuesday seized the quay.',
      'QUAYLE A U.S. harbour guard on Tuesday seized the quay',
      '2024-03-12',
      'happened',
    ],
    [
      'The envoy of the Norland board for the old ports of the Vale of Upper Orm in the north left on Tuesday.',
      'The envoy of the Norland board for the old ports of the Vale of Upper Orm in the north left on Tuesday',
      '2024-03-12',
      'happened',
    ],
    [
      'Five crews raided a yard off Norland’s troubled coast on Tuesday.',
      'Five crews raided a yard off Norland’s troubled coast on Tuesday',
      '2024-03-12',
      'happened',
    ],
    [
      'Mercer’s raised its fares in January.',
      'Mercer’s raised its fares in January',
      '2024-01',
      'happened',
    ],
    [
      'The yards will begin 5G trials in May.',
      'The yards will begin 5G trials in May',
      '2024-05',
      'planned',
    ],
    [
      'It raised the worth of the yard in a $1 billion sale agreed in January.',
      '$1 billion sale agreed in January',
      '2024-01',
      'happened',
    ],
    [
      'They sold the boats they had bought in January.',
      'they had bought in January',
      '2024-01',
      'happened',
    ],
    [
      'She will go to talks due to begin in May.',
      'talks due to begin in May',
      '2024-05',
      'planned',
    ],
    [
      'The crews got stranded in January.',
      'The crews got stranded in January',
      '2024-01',
      'happened',
    ],
    [
      'Ten quays were left flooded in January.',
      'Ten quays were left flooded in January',
      '2024-01',
      'happened',
    ],
    [
      'Some 30 boats may have been sold in January.',
      'Some 30 boats may have been sold in January',
      '2024-01',
      'alleged',
    ],
    [
      'Many quays closed due to repairs in January.',
      'Many quays closed due to repairs in January',
      '2024-01',
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
    'She hummed a sad 2018 tune.',
    'Crews drove a white 2019 Brenner van.',
    'They saw how cheap Regatta 2028 tickets are.',
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

  test.each([
    [
      'Ten were hurt in Monday’s crash.',
      ['Ten were hurt in Monday’s crash', '2024-03-11', 'happened'],
      ['Monday’s crash', '2024-03-11', 'happened'],
    ],
    [
      'It has owned the bay since it took it in the 1967 Orm war.',
      ['it took it in the 1967 Orm war', '1967', 'happened'],
      ['1967 Orm war', '1967', 'happened'],
    ],
    [
      'She will row for Orm in next week’s final.',
      ['She will row for Orm in next week’s final', '2024-03-18/2024-03-24', 'planned'],
      ['next week’s final', '2024-03-18/2024-03-24', 'planned'],
    ],
    ['He denied a role in Monday’s raid.', ['Monday’s raid', '2024-03-11', 'happened']],
    ['She is seen as a rival in Monday’s vote.', ['Monday’s vote', '2024-03-11', 'happened']],
  ])('what was done at what has a date: %s', (text, ...expected) => {
    expect(rows(text)).toEqual(expected)
  })

  test.each([
    ['Monday’s court ruling upheld the toll.', 'Monday’s court ruling', '2024-03-11'],
    ['It was built after the 1948 Orm-Vale war.', '1948 Orm-Vale war', '1948'],
    [
      'When the firm came to Orm in 2017 crews say it was poor.',
      'the firm came to Orm in 2017',
      '2017',
    ],
    ['In 2018, after his book was out, he was detained in Orm.', 'he was detained in Orm', '2018'],
    ['Also on Monday, Ada Vale was shot in Orm.', 'Monday, Ada Vale was shot in Orm', '2024-03-11'],
    ['They spoke of the death of Bo Reed in a speech on Monday.', 'speech on Monday', '2024-03-11'],
    ['Separately on Monday, Ada Vale left Quayle.', 'Monday, Ada Vale left Quayle', '2024-03-11'],
    [
      'He was freed on 10 March - two days before the others.',
      'He was freed on 10 March',
      '2024-03-10',
    ],
    ['Ms Vale, who led a choir, quit the guild in 2022.', 'quit the guild in 2022', '2022'],
  ])('%s', (text, words, edtf) => {
    expect(rows(text).map(([span, day]) => [span, day])).toEqual([[words, edtf]])
  })

  test('an agreement is dated by its year', () => {
    expect(factsOf('Their 1974 joint fisheries protocol stands.').events).toMatchObject([
      {edtf: '1974', status: 'happened', label: '1974 joint fisheries protocol made'},
    ])
    expect(factsOf('The 1974 Quayle Convention stands.').events).toEqual([])
  })
})
