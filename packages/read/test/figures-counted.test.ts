import {describe, expect, test} from 'vitest'
import {rows} from './figures-rows.ts'
import {at, factsOf} from './hand-made-draft.ts'

describe('what is counted', () => {
  test.each([
    ['It wants two last-ditch votes.', 'two', 2, 'exact', 'vote'],
    ['One injury is known of.', 'One', 1, 'exact', 'person'],
    ['The port lost 3,200 jobs.', '3,200', 3200, 'exact', 'job'],
    ['About 10,000 Harbourians are hiding.', 'About 10,000', 10_000, 'about', 'person'],
    ['The ferry carried 301 passengers.', '301', 301, 'exact', 'person'],
    ['It bought 12 new ocean-going dredgers for the canal.', '12', 12, 'exact', 'dredger'],
    ['It runs three golf courses.', 'three', 3, 'exact', 'course'],
    ['Forty horses were moved.', 'Forty', 40, 'exact', 'horse'],
    ['They studied nine viruses.', 'nine', 9, 'exact', 'virus'],
    ['Six men drowned.', 'Six', 6, 'exact', 'person'],
    ['Three Democrats stayed away.', 'Three', 3, 'exact', 'person'],
    ['Some 400 Slovenes live on the island.', 'Some 400', 400, 'about', 'person'],
    ['It bought two British tugs.', 'two', 2, 'exact', 'tug'],
    ['Fourteen airmen were rescued.', 'Fourteen', 14, 'exact', 'person'],
    ['Twenty-five families were moved.', 'Twenty-five', 25, 'exact', 'family'],
    [
      'Two hundred and six thousand people fled.',
      'Two hundred and six thousand',
      206_000,
      'exact',
      'person',
    ],
    ['It has a 179-seat hall.', '179', 179, 'exact', 'seat'],
    ['They saw 18 police buses.', '18', 18, 'exact', 'bus'],
    ['They saw 18 wolves.', '18', 18, 'exact', 'wolf'],
    ['They found 18 caches.', '18', 18, 'exact', 'cache'],
    ['They held 18 caucuses.', '18', 18, 'exact', 'caucus'],
    ['They took 18 selfies.', '18', 18, 'exact', 'selfie'],
    ['Rain of 97 millimeters fell.', '97 millimeters', 97, 'exact', 'millimetre'],
    ['Police held 10 protestors.', '10', 10, 'exact', 'person'],
    ['They booked 18 cruises.', '18', 18, 'exact', 'cruise'],
    ['They saw 18 police.', '18', 18, 'exact', 'person'],
    ['One soldier was killed.', 'One', 1, 'exact', 'person'],
    ['Two civilians were killed.', 'Two', 2, 'exact', 'person'],
    ['Ms Reed, who is now 71, left.', '71', 71, 'exact', 'year'],
    ['He is still only 27.', '27', 27, 'exact', 'year'],
    ['Some 40 aircraft were grounded.', 'Some 40', 40, 'about', 'aircraft'],
    ['Up to 500 houses burned.', 'Up to 500', 500, 'atMost', 'house'],
    ['At least three groups have asked.', 'At least three', 3, 'atLeast', 'group'],
    ['More than 140 seafarers wait.', 'More than 140', 140, 'moreThan', 'person'],
    ['Fewer than 90 of the boats sail.', 'Fewer than 90', 90, 'lessThan', 'boat'],
    ['The mother of four sits apart.', 'four', 4, 'exact', 'person'],
    ['A family of five earns little.', 'five', 5, 'exact', 'person'],
    ['Two sanctions experts left.', 'Two', 2, 'exact', 'person'],
    ['Two of her neighbours left.', 'Two', 2, 'exact', 'person'],
    ['Two other appeals courts met.', 'Two', 2, 'exact', 'court'],
    ['20 Labour MPs left.', '20', 20, 'exact', 'person'],
    ['It signed with 16 First Nations.', '16', 16, 'exact', 'nation'],
    ['She has three grandchildren.', 'three', 3, 'exact', 'person'],
    ['The storm kept the port shut, killing at least 35.', 'at least 35', 35, 'atLeast', 'person'],
    ['At least 35 killed in storm', 'At least 35', 35, 'atLeast', 'person'],
    ['A quake of magnitude 4.6 shook the pier.', '4.6', 4.6, 'exact', 'magnitude'],
    ['The toll of the storm rose to 41.', '41', 41, 'exact', 'person'],
    ['They came up to the 40 boats.', '40', 40, 'exact', 'boat'],
    ['Three-fourths of crews left.', 'Three-fourths', 75, 'exact', 'percent'],
    ['A battle over 40 boats ended.', '40', 40, 'exact', 'boat'],
    ['They talked about four euros.', 'four euros', 4, 'exact', 'EUR'],
    ['“These 63 families wait,” Ada Vale said.', '63', 63, 'exact', 'family'],
    ['A study of 40 fishing crews shows this.', '40', 40, 'exact', 'crew'],
    ['It says 17 bore other marks.', '17', 17, 'exact', null],
    ['Some 32 Harbour MPs voted against it.', 'Some 32', 32, 'about', 'person'],
    ['The bill was read by 40 NGOs.', '40', 40, 'exact', 'ngo'],
    ['Cases rose to 54 last year.', '54', 54, 'exact', null],
    ['It opened a 94-bed hall.', '94', 94, 'exact', 'bed'],
    ['They sail to all of a 50-state union.', '50', 50, 'exact', 'state'],
    ['They argued over the 40-boat fleet.', '40', 40, 'exact', 'boat'],
    ['She woke up to six letters.', 'six', 6, 'exact', 'letter'],
    ['She took up to six letters.', 'up to six', 6, 'atMost', 'letter'],
    ['A crab costs 3,200 Thai baht.', '3,200 Thai baht', 3200, 'exact', 'THB'],
    ['They were told to hand over three officers.', 'three', 3, 'exact', 'person'],
    ['She was offered P20,000.', 'P20,000', 20_000, 'exact', 'PHP'],
    ['The ferry was stopped six times.', 'six', 6, 'exact', 'time'],
    ['The rule was changed more than 20 times.', 'more than 20', 20, 'moreThan', 'time'],
    ['All seven main parties signed.', 'seven', 7, 'exact', 'party'],
    ['Hundreds fleeing the flood came.', 'Hundreds', null, 'vague', 'person'],
    ['It was hotter than 45C.', 'hotter than 45C', 45, 'moreThan', 'degree Celsius'],
    ['It was 104 °F in the hold.', '104 °F', 104, 'exact', 'degree Fahrenheit'],
    ['It was 40 degrees Celsius.', '40 degrees Celsius', 40, 'exact', 'degree Celsius'],
    ['Children as young as five dive.', 'five', 5, 'exact', 'year'],
    ['She has dived since she was seven.', 'seven', 7, 'exact', 'year'],
    ['He dives with Odo, who is nine today.', 'nine', 9, 'exact', 'year'],
    ['She will be fourteen in May.', 'fourteen', 14, 'exact', 'year'],
    ['It is higher than the 118 tons caught in 2022.', '118 tons', 118, 'exact', 'ton'],
    ['It took in 1,000-plus sailors.', '1,000-plus', 1000, 'atLeast', 'person'],
    ['It took in 80-odd boats.', '80-odd', 80, 'about', 'boat'],
    ['Its 300-strong crew slept.', '300', 300, 'exact', 'person'],
    ['Some 6 000 people live there.', 'Some 6 000', 6000, 'about', 'person'],
    ['It took 1 200 000 sacks.', '1 200 000', 1_200_000, 'exact', 'sack'],
    ['On March 12 300 people came.', '300', 300, 'exact', 'person'],
    ['It cost R34 000.', 'R34 000', 34_000, 'exact', 'ZAR'],
    ['It trades at 12 times earnings.', '12', 12, 'exact', 'time'],
    ['It cost 14 kroner.', '14', 14, 'exact', 'krone'],
    ['It cost DKr1.9bn.', 'DKr1.9bn', 1_900_000_000, 'exact', 'DKK'],
    ['In November 300 people came.', '300', 300, 'exact', 'person'],
    ['On 21 November three people came.', 'three', 3, 'exact', 'person'],
    ['It was built under a $7 million contract.', '$7 million', 7_000_000, 'exact', 'USD'],
    ['Many children under five were ill.', 'under five', 5, 'lessThan', 'year'],
    ['Many children under the age of nine were ill.', 'nine', 9, 'lessThan', 'year'],
    ['It took in 1,000+ sailors.', '1,000+', 1000, 'atLeast', 'person'],
    ['Killing 12 deckhands, it sank.', '12', 12, 'exact', 'person'],
    ['At least nine were killed.', 'At least nine', 9, 'atLeast', 'person'],
    ['Two U.S. sailors drowned.', 'Two', 2, 'exact', 'person'],
    ['The fire killed all 157 aboard.', '157', 157, 'exact', 'person'],
    ['It is half a mile away.', 'half a mile', 0.5, 'exact', 'mile'],
    ['At least nine died.', 'At least nine', 9, 'atLeast', 'person'],
    ['Two others were hurt.', 'Two', 2, 'exact', 'person'],
    ['Another dozen were hurt.', 'Another dozen', 12, 'exact', 'person'],
    ['It is a town of 3,000.', '3,000', 3000, 'exact', 'person'],
    ['The yard employs about 1,200.', 'about 1,200', 1200, 'about', 'person'],
    [
      'A quarter of a million islanders left.',
      'A quarter of a million',
      250_000,
      'exact',
      'person',
    ],
    ['A magnitude-7.1 quake shook the pier.', '7.1', 7.1, 'exact', 'magnitude'],
    ['It was free for anyone under 18.', 'under 18', 18, 'lessThan', 'year'],
    ['Her son, 12, rowed.', '12', 12, 'exact', 'year'],
    ['She died at 91.', '91', 91, 'exact', 'year'],
    ['It sold 50 or more licences.', '50 or more', 50, 'atLeast', 'licence'],
    [
      'At least seven of those who were rowed over drowned.',
      'At least seven',
      7,
      'atLeast',
      'person',
    ],
    [
      'An estimated 2.5 million refugees left.',
      'An estimated 2.5 million',
      2_500_000,
      'about',
      'person',
    ],
  ])('%s', (text, ...row) => {
    expect(rows(text)).toEqual([row])
  })

  test('the words for it are kept', () => {
    const text = 'It bought 12 new ocean-going dredgers for the canal.'
    expect(factsOf(text).figures[0]?.measures).toEqual([at(text, 'new ocean-going dredgers')])
  })

  test('behind a share, too', () => {
    const text = 'One in five young rowers left, and two in every three clubs. One in four said no.'
    const told = factsOf(text).figures.map(({measures: [span]}) =>
      span === undefined ? null : text.slice(span.start, span.end),
    )
    expect(told).toEqual(['young rowers', 'clubs', null])
  })

  test.each([
    ['Some 43% of young voters back the ban.', 'young voters'],
    ['Some 43% of people agree.', 'people'],
    ['Some 43% of homes need a boiler.', 'homes'],
    ['Some 43% of Ormish voters wanted it.', 'Ormish voters'],
    ['Some 43% of women voters left.', 'women voters'],
    ['It held 3kg of smoked eel hidden in a shed.', 'smoked eel'],
    ['Some 43% of eels sold were smoked.', 'eels sold'],
    ['About half its boats sank.', 'boats'],
    ['Half the land wants a ban.', 'land'],
    ['Half the world’s eels now row.', 'world’s eels'],
  ])('up to the verb: %s', (text, words) => {
    expect(factsOf(text).figures[0]?.measures).toEqual([at(text, words)])
  })

  test.each([
    ['The yard made a net loss of £3m.', ['net loss']],
    ['There was a rise in the fares of 5%.', ['rise in the fares']],
    ['The yard is made up of £3m.', []],
    ['It has the owner of 3%.', []],
    ['The yard paid a £3m fine.', ['fine']],
    ['It won a 3% share of the market.', ['share of the market']],
    ['It spent the £3m lent last year.', []],
    ['Her approval was 61%.', ['approval']],
    ['The firm was £3m in debt.', []],
    ['The fare is 3% higher.', []],
    ['Boat sales rose 3%.', ['Boat sales', 'rose']],
    ['Sales of boats have also fallen by 3%.', ['Sales of boats', 'have also fallen']],
    ['The yard saw net profits rise 3%.', ['net profits', 'rise']],
    ['They saw rowers at a cost of £3m.', ['cost']],
    ['Boat sales are now expected to grow just 3%.', ['Boat sales', 'are now expected to grow']],
    ['The guild expects fares to fall by 3%.', ['fares', 'to fall']],
    ['The guild would eke out growth of just 3%.', ['growth']],
    ['The rise in the fares to a range of 3% to 4% was small.', ['fares']],
    ['It fell by an average of 3%.', []],
    ['She left a $3m-a-year post.', []],
    ['Fares had nearly fallen 3%.', []],
    ['Ada Vale says sales rose 3%.', ['sales', 'rose']],
    ['It rose 3%.', []],
    ['Mr Vale fell 3%.', []],
    ['The day ended up 3%.', []],
    ['Shares in Orm Lines, the old yard, fell 3%.', []],
    ['It spent the £3m Vale has.', []],
    ['Sales of boats, oars and ropes rose 3%.', []],
    ['Up by 10 boats, rents were up by 3%.', ['rents', 'were up']],
  ])('what a sum or a share is of: %s', (text, words) => {
    expect(factsOf(text).figures.at(-1)?.measures).toEqual(words.map((each) => at(text, each)))
  })

  test('what a change reached is of the same', () => {
    const text = 'Boat sales rose 3% to £4m.'
    expect(factsOf(text).figures.map(({measures}) => measures)).toEqual([
      [at(text, 'Boat sales'), at(text, 'rose')],
      [at(text, 'Boat sales')],
    ])
  })

  test('all who are counted together are the words for it', () => {
    const text = 'It took in 340 men, women and children before dark.'
    expect(factsOf(text).figures[0]?.measures).toEqual([at(text, 'men, women and children')])
  })

  test.each([
    ['Hundreds of islanders fled.', 'Hundreds', 'person'],
    ['Tens of thousands of letters came.', 'Tens of thousands', 'letter'],
    ['A few hundred boats came.', 'few hundred', 'boat'],
    ['It took on billions of dollars in debt.', 'billions of dollars', 'USD'],
    ['Thousands marched to the pier.', 'Thousands', 'person'],
    ['Dozens more were hurt.', 'Dozens', 'person'],
  ])('nobody gives the number: %s', (text, words, unit) => {
    expect(rows(text)).toEqual([[words, null, 'vague', unit]])
  })
})
