import type {Figure} from '@onrecord/core'
import {describe, expect, test} from 'vitest'
import {at, entity, factsOf, reported} from './hand-made-draft.ts'
import {articleOf} from './support.ts'

function rows(text: string): readonly (readonly unknown[])[] {
  return factsOf(text).figures.map(({span, value, upper, qualifier, unit}: Figure) => [
    text.slice(span.start, span.end),
    value,
    ...(upper === null ? [] : [upper]),
    qualifier,
    unit,
  ])
}

test.each([
  'The hall is three times as large.',
  'He calls three times a week.',
  'She earned a six-figure sum.',
  'It takes two sides.',
  'The three of them walked home.',
  'They sat on flight 22C.',
  'At one point they rowed.',
  'She was in the top 10 last year.',
  'It has a two-tier fleet.',
  'It is the lesser of two evils.',
  'She hopes to one day row home.',
  'Either he is one, or she is.',
  'Its flag has a six-pointed star.',
  'Orm Lines Corp (7361.T) sank.',
  'It fell near the 81 st Precinct.',
  'It is told by section 707(b).',
  'She rowed to a 7-Eleven.',
  'It filed its 10-K with the court.',
  'All 911 centres were down.',
  'A 2015 police report told of it.',
  'She met the 2019 harbour workers.',
  'She left one day in May.',
  'It could one day be sunk.',
  'Quorl, of the group the Four Weirs, Sails Again',
  'World number 22 Vale won the race.',
  'It sank near junctions 14 and 15.',
  'It left by runway 27.',
  'He is in the top 40 for now.',
  'She rowed into the last 16.',
  'Call, quoting reference 45240012.',
])('no figure: %s', (text) => {
  expect(rows(text)).toEqual([])
})

test('what is compared counts the same, and so does the other side of a vote', () => {
  expect(rows('Last year 229 sailors came, down from about 1,047.').at(-1)).toEqual([
    'about 1,047',
    1047,
    'about',
    'person',
  ])
  expect(
    rows('It was passed by 65 votes to 25.').map(([, value, , unit]) => [value, unit]),
  ).toEqual([
    [65, 'vote'],
    [25, 'vote'],
  ])
})

test.each([
  ['Blast kills five, injures 12', [5, 'person'], [12, 'person']],
  ['Guards rescue 34 rowers, arrest two', [34, 'rower'], [2, 'person']],
  ['One dead, four hurt in Orm', [1, 'person'], [4, 'person']],
  ['The mill says one dead in fire.', [1, 'person']],
  ['Group of 17 found in a shed', [17, 'person']],
  ['Death toll hits 45', [45, 'person']],
  ['Nine were hurt, including five who row.', [9, 'person'], [5, 'person']],
  ['It asked those under 50 who row.', [50, 'year']],
  ['Seven died in Orm and another two in Quorl.', [7, 'person'], [2, 'person']],
  ['They sank off Orm (15), Quorl (13) and Tessen (seven).', [15, null], [13, null], [7, null]],
  ['They held five overseas rowers.', [5, 'rower']],
  ['It shows a 2 ½ minute film.', [2.5, 'minute']],
  ['He is the one dead man.'],
  ['10 Charged in Boat Theft Ring', [10, 'person']],
  ['Two Guild Members Sentenced for Pier Fire', [2, 'person']],
  ['BOARD FINDS SIX IN PIER FRAUD AND 10 STOLEN BOATS', [10, 'boat']],
  ['Three Lanterns Seized After Harbour Raid', [3, 'lantern']],
])('who is hurt and held, and how many more: %s', (text, ...figures) => {
  expect(rows(text).map((row) => [row[1], row.at(-1)])).toEqual(figures)
})

test.each([
  ['It is for rowers 50 and older.', ['50 and older', 50, 'atLeast']],
  ['It is for those 65 and over.', ['65 and over', 65, 'atLeast']],
  ['It harmed a child under 14.', ['under 14', 14, 'lessThan']],
  ['Boys under 14 years of age row.', ['under 14', 14, 'lessThan']],
  ['They range in age from 10 to 16.', ['10 to 16', 10, 16, 'range']],
  ['She was 9 to 11 years old.', ['9 to 11', 9, 11, 'range']],
  ['The 13- and 14-year-olds rowed.', ['13', 13, 'exact'], ['14', 14, 'exact']],
  ['It has 16 and 17-year-olds.', ['16', 16, 'exact'], ['17', 17, 'exact']],
  ['He is 14-years-old.', ['14', 14, 'exact']],
  ['A former boxer, 37, rowed.', ['37', 37, 'exact']],
  ['Ada Vale, 36 was charged.', ['36', 36, 'exact']],
  ['The voting age is 18.', ['18', 18, 'exact']],
  ['It puts the pension age up from 60 to 65.', ['60', 60, 'exact'], ['65', 65, 'exact']],
  ['Men aged under 30 row.', ['under 30', 30, 'lessThan']],
  ['At 16, she rowed.', ['16', 16, 'exact']],
  ['The Orm star, 30, left.', ['30', 30, 'exact']],
  ['Ada Vale and Ida Orm, both 19, left.', ['19', 19, 'exact']],
  ['It took Vale 1 and 12-year-old Ida.', ['12', 12, 'exact']],
])('how old: %s', (text, ...ages) => {
  expect(rows(text)).toEqual(ages.map((age) => [...age, 'year']))
})

test.each([
  ['1,000 Rohingya', 'person'],
  ['nine of my boats', 'boat'],
  ['23 Chinese patrol boats', 'boat'],
  ['23 Chinese', 'person'],
  ['two of your own cooks', 'person'],
  ['3 X-rays', 'x-ray'],
  ['148 males', 'person'],
  ['nine co-workers', 'person'],
  ['40 walkie-talkies', 'walkie-talkie'],
  ['50,000 nakfa', 'ERN'],
  ['91m naira', 'NGN'],
  ['40m Danish crowns', 'DKK'],
  ['2 billion Brazilian reais', 'BRL'],
  ['300 North Korean won', 'KPW'],
])('%s', (words, unit) => {
  expect(rows(`They counted ${words} in May.`)[0]?.at(-1)).toBe(unit)
})

test('details about a number are not about as many', () => {
  expect(rows('It gave details about 12 boats.')).toEqual([['12', 12, 'exact', 'boat']])
})

test('a change and what it reached are two figures', () => {
  expect(rows('Oil fell 42 cents to $70.30, and pay rose 3% to 45 pence.')).toEqual([
    ['42 cents', 0.42, 'exact', 'USD'],
    ['$70.30', 70.3, 'exact', 'USD'],
    ['3%', 3, 'exact', 'percent'],
    ['45 pence', 0.45, 'exact', 'GBP'],
  ])
})

test('money raised by one amount to another', () => {
  expect(rows('It raised pay by £5 to £62, and cut costs by £3m to £4m.')).toEqual([
    ['£5', 5, 'exact', 'GBP'],
    ['£62', 62, 'exact', 'GBP'],
    ['£3m to £4m', 3_000_000, 4_000_000, 'range', 'GBP'],
  ])
})

test.each([
  'The council voted 53 to 47 for the quay.',
  'The vote was 53-47.',
  'It rejected the motion on Friday night, 53-47.',
  'It was a 53-47 vote of the council.',
])('both sides of a vote: %s', (text) => {
  expect(rows(text).map(([, value, , unit]) => [value, unit])).toEqual([
    [53, 'vote'],
    [47, 'vote'],
  ])
})

test.each([
  'Orm beat Vale 3-1.',
  'Orm defeated Vale, 3-1.',
  'They met at about twenty to three.',
  'The mayor spoke on 60 Minutes of the quay and its cranes.',
])('no vote and no count: %s', (text) => {
  expect(rows(text)).toEqual([])
})

test('a part of those counted before is one', () => {
  expect(rows('Twelve people died, nine of them children.')).toEqual([
    ['Twelve', 12, 'exact', 'person'],
    ['nine', 9, 'exact', 'person'],
  ])
})

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

describe('money, shares, measures', () => {
  test.each([
    ['The anchor weighs about 600 pounds.', 'about 600 pounds', 600, 'about', 'pound'],
    ['A ticket is 55 pounds.', '55 pounds', 55, 'exact', 'GBP'],
    ['He got 15-1/2 years.', '15-1/2 years', 15.5, 'exact', 'year'],
    ['The 4-foot-10 rower won.', '4-foot-10', 58, 'exact', 'inch'],
    ['The rower is 6 feet 2 tall.', '6 feet 2', 74, 'exact', 'inch'],
    ['The rower is 5ft 10ins.', '5ft 10ins', 70, 'exact', 'inch'],
    ['The quay is 300m away.', '300m', 300, 'exact', 'metre'],
    ['Growth fell by two-tenths of a point.', 'two-tenths of a point', 0.2, 'exact', 'point'],
    ['It cost US$40 billion.', 'US$40 billion', 40e9, 'exact', 'USD'],
    ['It cost £20.1m.', '£20.1m', 20_100_000, 'exact', 'GBP'],
    ['It cost S$5.', 'S$5', 5, 'exact', 'SGD'],
    ['It left a $63 million gap.', '$63 million', 63e6, 'exact', 'USD'],
    ['It made 1.3 billion pounds of revenue.', '1.3 billion pounds', 1.3e9, 'exact', 'GBP'],
    ['It cost AU$52.5 million.', 'AU$52.5 million', 52_500_000, 'exact', 'AUD'],
    ['It cost €3bn.', '€3bn', 3e9, 'exact', 'EUR'],
    ['It cost 400 million won.', '400 million won', 4e8, 'exact', 'KRW'],
    ['It cost ₩9,000.', '₩9,000', 9000, 'exact', 'KRW'],
    ['It cost RM1.8mil.', 'RM1.8mil', 1.8e6, 'exact', 'MYR'],
    ['It cost Rs. 500,000.', 'Rs. 500,000', 5e5, 'exact', 'INR'],
    ['It cost KSh 3.2 billion.', 'KSh 3.2 billion', 3.2e9, 'exact', 'KES'],
    ['It cost Dh1.8 billion.', 'Dh1.8 billion', 1.8e9, 'exact', 'AED'],
    ['It cost Sh65.', 'Sh65', 65, 'exact', 'shilling'],
    ['It cost 5bn birr.', '5bn birr', 5e9, 'exact', 'ETB'],
    ['It cost 4p.', '4p', 0.04, 'exact', 'GBP'],
    ['It cost R5 million.', 'R5 million', 5e6, 'exact', 'ZAR'],
    ['It cost 5 mln euros.', '5 mln euros', 5e6, 'exact', 'EUR'],
    ['It is a 5-million-euro pier.', '5-million-euro', 5e6, 'exact', 'EUR'],
    ['It cost 9 million Norwegian crowns.', '9 million Norwegian crowns', 9e6, 'exact', 'NOK'],
    ['It cost 9 million Hong Kong dollars.', '9 million Hong Kong dollars', 9e6, 'exact', 'HKD'],
    ['It cost upwards of $5 million.', 'upwards of $5 million', 5e6, 'moreThan', 'USD'],
    ['Rates rose 25 basis points.', '25 basis points', 25, 'exact', 'basis point'],
    [
      'Rates rose by half a percentage point.',
      'half a percentage point',
      0.5,
      'exact',
      'percentage point',
    ],
    ['Rates rose a quarter-point.', 'a quarter-point', 0.25, 'exact', 'point'],
    ['It errs by plus or minus 3 points.', '3 points', 3, 'exact', 'point'],
    ['One in every five was ill.', 'One in every five', 20, 'exact', 'percent'],
    ['It is a 5,000-square-foot hall.', '5,000-square-foot', 5000, 'exact', 'square foot'],
    ['It drove at 100 km/h.', '100 km/h', 100, 'exact', 'kilometre per hour'],
    ['It made 12 gigawatt-hours.', '12 gigawatt-hours', 12, 'exact', 'gigawatt hour'],
    ['It cost 26 cents.', '26 cents', 0.26, 'exact', 'USD'],
    ['It cost nearly 30 Singapore dollars.', 'nearly 30 Singapore dollars', 30, 'about', 'SGD'],
    ['Prices rose 4½ per cent.', '4½ per cent', 4.5, 'exact', 'percent'],
    ['Prices in Orm Rise by 5 Per Cent', '5 Per Cent', 5, 'exact', 'percent'],
    ['Prices rose by fourteen percent.', 'fourteen percent', 14, 'exact', 'percent'],
    ['Turnout fell 3 percentage points.', '3 percentage points', 3, 'exact', 'percentage point'],
    ['One in five of the men was ill.', 'One in five', 20, 'exact', 'percent'],
    ['Nine times out of ten the pump fails.', 'Nine times out of ten', 90, 'exact', 'percent'],
    ['It says 1 new welder in 4 quit.', '1 new welder in 4', 25, 'exact', 'percent'],
    ['The wind blew at 63 miles an hour.', '63 miles an hour', 63, 'exact', 'mile per hour'],
    ['The flat has 47 sq m.', '47 sq m', 47, 'exact', 'square metre'],
    ['Two-thirds of the crew left.', 'Two-thirds', 66.7, 'exact', 'percent'],
    ['About a quarter of the crew left.', 'About a quarter', 25, 'about', 'percent'],
    ['Half of the crew left.', 'Half', 50, 'exact', 'percent'],
    [
      'The wreck lies 9,420 nautical miles off.',
      '9,420 nautical miles',
      9420,
      'exact',
      'nautical mile',
    ],
    ['It fell to minus 17 degrees.', 'minus 17 degrees', -17, 'exact', 'degree'],
    ['One man was later detained.', 'One', 1, 'exact', 'person'],
    ['The pier has only one officer.', 'one', 1, 'exact', 'person'],
    ['One in seven eels died.', 'One in seven', 14.3, 'exact', 'percent'],
    ['The Alder index lost 508 points.', '508 points', 508, 'exact', 'point'],
    ['She won the 60m hurdles.', '60m', 60, 'exact', 'metre'],
    ['It saw the 400m runners.', '400m', 400, 'exact', 'metre'],
    ['It sold 60m copies.', '60m', 60e6, 'exact', 'copy'],
    ['It sold 2m titles.', '2m', 2e6, 'exact', 'title'],
  ])('%s', (text, words, value, qualifier, unit) => {
    expect(rows(text)).toEqual([[words, expect.closeTo(value, 6), qualifier, unit]])
  })

  test.each([
    ['It cuts 15-20% of costs.', '15-20%', 15, 20, 'percent'],
    ['It cuts 20 to 25 per cent of costs.', '20 to 25 per cent', 20, 25, 'percent'],
    [
      'It costs between $12 million and $20 million.',
      'between $12 million and $20 million',
      12e6,
      20e6,
      'USD',
    ],
    ['It costs $3 to $5 million.', '$3 to $5 million', 3e6, 5e6, 'USD'],
    ['It costs between £10 and £12m.', 'between £10 and £12m', 1e7, 1.2e7, 'GBP'],
    ['It costs 5 to 10 cents.', '5 to 10 cents', 0.05, 0.1, 'USD'],
    ['Prices fell 3%-5%.', '3%-5%', 3, 5, 'percent'],
    ['It is for children aged 5 to 12.', '5 to 12', 5, 12, 'year'],
    ['It lost two to three million eels.', 'two to three million', 2e6, 3e6, 'eel'],
    ['It needs 10 to 12 welders.', '10 to 12', 10, 12, 'person'],
    ['It lies at depths from 10 to 90 feet.', '10 to 90 feet', 10, 90, 'foot'],
    ['They wait for 26 to 35 months.', '26 to 35 months', 26, 35, 'month'],
  ])('a range: %s', (text, words, value, upper, unit) => {
    expect(rows(text)).toEqual([[words, value, upper, 'range', unit]])
  })

  test('shares that are compared, or range', () => {
    const text =
      'A third more boats came than in May, at prices a fifth lower. It fell by between a quarter and a third. A third more serious talk failed.'
    expect(rows(text)).toEqual([
      ['A third', 33.3, 'exact', 'percent'],
      ['a fifth', 20, 'exact', 'percent'],
      ['between a quarter and a third', 25, 33.3, 'range', 'percent'],
    ])
  })

  test('parts of millions, and words that tell how near', () => {
    const text =
      'Three-quarters of a billion dollars went to a million and a half people, north of £5m to six clubs, not quite 40 tonnes to two F-16s, and 9 million CFA francs to nobody.'
    expect(rows(text)).toEqual([
      ['Three-quarters of a billion dollars', 750e6, 'exact', 'USD'],
      ['a million and a half', 1.5e6, 'exact', 'person'],
      ['north of £5m', 5e6, 'moreThan', 'GBP'],
      ['six', 6, 'exact', 'club'],
      ['not quite 40 tonnes', 40, 'lessThan', 'tonne'],
      ['two', 2, 'exact', 'f-16'],
      ['9 million CFA francs', 9e6, 'exact', 'XOF'],
    ])
  })

  test('units that touch their number, money of a code and a sign, light and watts', () => {
    const text =
      'They took 500mg, or 5g, on 5G. She owed COP$900m and SFr20 in a quarrel over a £40 debt. It is 40 light years off and burns 7 terawatt-hours.'
    expect(rows(text)).toEqual([
      ['500mg', 500, 'exact', 'milligram'],
      ['5g', 5, 'exact', 'gram'],
      ['COP$900m', 900_000_000, 'exact', 'COP'],
      ['SFr20', 20, 'exact', 'CHF'],
      ['£40', 40, 'exact', 'GBP'],
      ['40 light years', 40, 'exact', 'light year'],
      ['7 terawatt-hours', 7, 'exact', 'terawatt hour'],
    ])
  })

  test('pounds that grams follow are a weight', () => {
    expect(rows('The net may hold 55 pounds (25 kg).')).toEqual([
      ['55 pounds', 55, 'exact', 'pound'],
      ['25 kg', 25, 'exact', 'kilogram'],
    ])
  })

  test('from one amount to another is a change, not a range', () => {
    expect(rows('Credit rose from US$55 billion to US$110 billion.')).toEqual([
      ['US$55 billion', 55e9, 'exact', 'USD'],
      ['US$110 billion', 110e9, 'exact', 'USD'],
    ])
  })
})

describe('whose dollars, rupees and shillings', () => {
  const units = async (text: string): Promise<readonly (string | null)[]> =>
    (await articleOf(text)).figures.map(({unit}) => unit)

  test.each([
    ['SINGAPORE – The quay cost $40 million, or US$30 million.', ['SGD', 'USD']],
    ['SYDNEY – The harbour’s new quay cost $40 million, said the neighbours.', ['AUD']],
    ['SINGAPORE – The quay cost S$40 million and the crane $2 million.', ['SGD', 'USD']],
    ['OSLO – The quay cost $40 million, said the harbour’s neighbours.', ['USD']],
    ['COLOMBO – The quay cost Rs. 40 million.', ['LKR']],
    ['NAIROBI – The quay cost Sh40 million.', ['KES']],
    ['OSLO – The quay cost Rs 40 million and Sh2 million.', ['INR', 'shilling']],
    ['The harbour in Australia cost $40 million, said the neighbours.', ['AUD']],
    ['The harbour in Australia cost $40 million (£20m), said the neighbours.', ['USD', 'GBP']],
    ['The harbour in Australia cost $40 million, said its US neighbours.', ['USD']],
    ['SINGAPORE – The harbor’s quay cost $40 million, said the neighbors.', ['USD']],
  ])('%s', async (text, expected) => {
    expect(await units(`A day at the quay\n\n${text}`)).toEqual(expected)
  })
})

test('a charge is one of several counts', () => {
  expect(rows('He faces one count of theft and two counts of fraud.')).toEqual([
    ['one', 1, 'exact', 'count'],
    ['two', 2, 'exact', 'count'],
  ])
})

describe('ages and durations', () => {
  test.each([
    ['Quorl was only 19 when he rowed.', '19', 19, 'year'],
    ['He met Quorl, who was 20 at the time.', '20', 20, 'year'],
    ['Ms Adaeze Vale, 52, told reporters.', '52', 52, 'year'],
    ['The 55-year-old mended nets.', '55', 55, 'year'],
    ['She died at the age of 91.', '91', 91, 'year'],
    ['Ms Kwon Su-lan, 52, told reporters.', '52', 52, 'year'],
    ['She was two months old.', 'two', 2, 'month'],
    ['They waited for 33 days.', '33 days', 33, 'day'],
    ['He got six years and four months.', 'six years and four months', 76, 'month'],
    ['It took an hour and 20 minutes.', 'an hour and 20 minutes', 80, 'minute'],
    ['It is held every 4½ years.', '4½ years', 4.5, 'year'],
    ['The school is a 400-year-old house.', '400', 400, 'year'],
    ['The welder, who is 41, laughed.', '41', 41, 'year'],
    ['At 41, she swam it again.', '41', 41, 'year'],
    ['He called on Orrin Vale, then 74, at home.', '74', 74, 'year'],
    ['A girl of 12 was taken ashore.', '12', 12, 'year'],
    ['They spent the money over seven years.', 'seven years', 7, 'year'],
  ])('%s', (text, words, value, unit) => {
    expect(rows(text)).toEqual([[words, value, 'exact', unit]])
  })

  test('“Actually, three,” is no age', () => {
    expect(rows('“Actually, three,” she said.').some(([, , , unit]) => unit === 'year')).toBe(false)
  })

  test('“over” is more than a time only where something lasts', () => {
    expect(rows('They waited for over seven years.')).toEqual([
      ['over seven years', 7, 'moreThan', 'year'],
    ])
  })
})

describe('no figures', () => {
  test.each([
    'The two sides met on 22 December 2023.',
    'It was the 22nd time.',
    'One of them left.',
    'No one left.',
    'They flew in an A380 and in a Sorrel 737.',
    'Article 5 and Resolution 1718 apply.',
    'They broke Articles 2, 3 and 8, Article 5 §§ 1 and 4, and Article 8(2).',
    'It is told in paras. 12 and 14, and in art. 6.1 of the code (no. 41207).',
    'She lives at 12 Lantern Street.',
    'Call 555-0102-33.',
    'Call (202) 555-0134, or Ada Vale, +41 22 555 0199.',
    'They met for the fifty-eighth time.',
    'Quayle won 3-1.',
    'She called 911.',
    'The Group of 20 met in the hall.',
    'They met the Big Three dredgers.',
    'Savers have 401(k) plans.',
    'It rose 50-fold.',
    'It began in 1987, two years ago.',
    'The Covid-19 rules ended.',
    'Odo Lind ’14 rowed here in the summer of ’12.',
    'They use the new Lark 4 software.',
    'The ratio is 3:1.',
    'They work from 5 in the morning until 9 at night.',
    'The call came at 02.14.',
    'The bus leaves at six.',
    'They work until about eleven at night.',
    'She is a two-time champion.',
    'She called it fifty-fifty.',
    'A quarter of an hour went by.',
    'Doors open from 4 to 8 p.m. on the day.',
    'It was a 5-to-4 ruling.',
    'One official, who asked not to be named, saw it.',
    '“It leaks,” said one old officer.',
    '“It leaks,” joked one sailor on the quay.',
    'It is late, according to one sailor.',
    'The three-yearly fair ended.',
    'They stayed at a five-star inn.',
    'It is late, but one officer stayed.',
    'The singer 50 Cent sang.',
    'Orm is the world’s number one buyer.',
  ])('%s', (text) => {
    expect(rows(text)).toEqual([])
  })
})

describe('what a figure belongs to', () => {
  test('a part of what was counted before', () => {
    const text = 'About 900 deckhands are stranded, and some 35 of them are ill.'
    const [whole, part] = factsOf(text).figures
    expect(part).toMatchObject({value: 35, unit: 'person', partOf: whole?.id})
  })

  test('a part of the top ten', () => {
    const [part, whole] = factsOf('Eight of the top 10 towns are here.').figures
    expect(part).toMatchObject({value: 8, unit: 'town', partOf: whole?.id})
  })

  test('the members of an alliance are states', () => {
    expect(rows('The 32-member alliance met. A 15-member council met.')).toEqual([
      ['32', 32, 'exact', 'member'],
      ['15', 15, 'exact', 'person'],
    ])
  })

  test('a count of which the words are somebody’s', () => {
    expect(rows('Crews said that “three sailors” were lost.')).toEqual([
      ['three', 3, 'exact', 'person'],
    ])
  })

  test('one who is hurt, and a speed in capitals', () => {
    expect(rows('It hurt one sailor at 90 MPH with one crewman missing.')).toEqual([
      ['one', 1, 'exact', 'person'],
      ['90 MPH', 90, 'exact', 'mile per hour'],
      ['one', 1, 'exact', 'person'],
    ])
  })

  test('people counted on, without a noun', () => {
    expect(rows('About 60 of the men are ill. Some 35 are owed wages.')).toEqual([
      ['About 60', 60, 'about', 'person'],
      ['Some 35', 35, 'about', 'person'],
    ])
  })

  test.each([
    ['Two of its nine wells are foul.', 2, 'well'],
    ['It lost two of its last nine wells.', 2, 'well'],
    ['“Two of the line’s nine wells are foul,” she said.', 2, 'well'],
    ['Only 71 of the line’s 78 stops are open.', 71, 'stop'],
    ['Only 11 of 329 complaints came to court.', 11, 'complaint'],
  ])('a part of a number that follows: %s', (text, value, unit) => {
    const [part, whole] = factsOf(text).figures
    expect(part).toMatchObject({value, unit, partOf: whole?.id, measures: whole?.measures})
  })

  test.each([
    ['Of the 46 women who began it, 17 have died.', 17, 'person'],
    ['Of 90 schools, about a third have shut.', 33.3, 'percent'],
  ])('a part of what its sentence opens with: %s', (text, value, unit) => {
    const [whole, part] = factsOf(text).figures
    expect(part).toMatchObject({value: expect.closeTo(value, 6), unit, partOf: whole?.id})
  })

  test('of these', () => {
    const [whole, part] = factsOf('They tested 2,140 farmers. Of these, 61 were ill.').figures
    expect(part).toMatchObject({value: 61, unit: 'person', partOf: whole?.id})
  })

  test('no part of what was counted further off', () => {
    const text = 'She kept 41 files. It rained. Eleven lines were read out. He read all 12 of them.'
    expect(factsOf(text).figures.at(-1)?.partOf).toBeNull()
  })

  test('the part of a count, not of the smaller number between', () => {
    const [tents, , part] = factsOf(
      'It has 600 tents. Two of the trucks are stuck with 240 of them.',
    ).figures
    expect(part).toMatchObject({value: 240, unit: 'tent', partOf: tents?.id})
  })

  test.each([
    ['They saw 14 wrecks. Only five had been searched.', 'wreck'],
    ['The clinic treated 126 people. Forty-one were admitted.', 'person'],
    ['It names 126 dead. Another 60 cannot be traced.', 'person'],
  ])('counted on, without a noun: %s', (text, unit) => {
    expect(factsOf(text).figures.map((figure) => figure.unit)).toEqual([unit, unit])
  })

  test.each([
    ['a third of those reeds died', 'after it had reached 84 degrees'],
    ['nine of the reeds died', 'at depths of 84 feet'],
  ])('no part of another measure: %s', (after, before) => {
    expect(factsOf(`Divers found ${before}. Then ${after}.`).figures.at(-1)?.partOf).toBeNull()
  })

  test.each<[string, (string | null)[]]>([
    ['In 2018, the yard built 90 boats and sold 40 boats.', ['2018', '2018']],
    ['The yard, founded in 1921, owns 90 boats.', [null]],
    ['The yard, which closed in 2016, had owned 90 boats.', [null]],
    ['It sold 214 boats in 2022, up from 96 in 2019.', ['2022', '2019']],
    ['It has lost 14 boats since 2019.', ['2019/..']],
    ['Leaks found in the hull in 2021 had cost it 14 boats.', [null]],
    ['Exports in 2021 were 14 boats.', ['2021']],
    ['Under the Forestry Law of 1973, they cut 40 elms.', [null]],
    ['The 1961 Convention on Weirs and Tides bound 40 yards.', [null]],
    ['The yard’s sales were up 9% on 2019.', [null]],
    ['The yard held 40 talks on 3 May 2019.', [null]],
    ['Some 40 boats came on the 2019 tour.', ['2019']],
    ['Fares rose by 5% from April 2019.', ['2019-04']],
    ['It had £30m from the last council in 2019.', ['2019']],
    ['Fares are up by 5% from 2019.', [null]],
    ['It took 40 boats from 3 yards in 2019.', ['2019', '2019']],
    ['Sales fell 5% to 300 boats from a year earlier.', [null, null]],
    ['Sales rose to 45 boats from 40 boats in 2019.', [null, '2019']],
    ['It built 45 boats compared with 40 boats in 2019.', [null, '2019']],
    ['Its share sank to 48% – its lowest since 2019.', [null]],
    ['It fell by a quarter from the same period in 2019.', [null]],
    // What only ends then, or began with something
    ['Wages rose 7% in the year to September 2023.', [null]],
    ['Catches have fallen 8% since the wall was finished in March 2023.', [null]],
    ['Catches have fallen 8% since March 2023.', ['2023-03/..']],
    ['Catches have fallen 8% since their peak in March 2023.', ['2023-03/..']],
    ['Catches fell 8% in the year since the yard shut in 2023.', ['2023']],
    ['“In 1973, Orm had 90 otters,” she said.', ['1973']],
    ['Fares will go up 5% from 2031.', ['2031']],
    ['The plan will cost $40 through 2031.', ['../2031']],
    ['It will rise to 45 boats from 40 boats in 2031.', ['2031', '2031']],
    ['The forecast was cut to 2% from 3% in 2031.', ['2031', '2031']],
  ])('the time of its own clause: %s', (text, periods) => {
    expect(factsOf(text).figures.map(({period}) => period)).toEqual(periods)
  })

  test('who gives it, and when', () => {
    const text = 'The ministry said that 600 deckhands went home in October.'
    const quotation = reported(text, '600 deckhands went home in October', 'said', 'e1')
    const draft = factsOf(text, {
      entities: [entity(text, 'e1', 'organisation', 'The ministry')],
      quotations: [quotation],
    })
    expect(draft.figures).toMatchObject([
      {value: 600, speaker: {entity: 'e1'}, date: draft.dates[0]?.id, period: '2023-10'},
    ])
  })

  test('what is estimated or still to come', () => {
    expect(factsOf('An estimated 90 boats sank.').figures[0]?.basis).toBe('estimate')
    expect(factsOf('The yard will build 90 boats.').figures[0]?.basis).toBe('plan')
    expect(factsOf('Some 90 boats are thought to have sunk.').figures[0]?.basis).toBe('estimate')
    expect(factsOf('The yard built 90 boats.').figures[0]?.basis).toBeNull()
    expect(factsOf('The yard will free its 90 boats.').figures[0]?.basis).toBeNull()
    expect(factsOf('He proposed that the yard build 90 boats.').figures[0]?.basis).toBe('plan')
    expect(factsOf('He urged the yard to build 90 boats.').figures[0]?.basis).toBe('plan')
    expect(factsOf('He called for 90 boats to be built.').figures[0]?.basis).toBe('plan')
    expect(factsOf('The yard called back 90 boats.').figures[0]?.basis).toBeNull()
    expect(factsOf('The yard said that 90 boats sank.').figures[0]?.basis).toBeNull()
    expect(factsOf('It would like a yard that had built 90 boats.').figures[0]?.basis).toBeNull()
  })
})

test.each([
  ['The girls, 12 and 14, swam.', [12, 14]],
  ['Men aged 23, 24 and 31 swam.', [23, 24, 31]],
])('all ages of a list: %s', (text, values) => {
  expect(factsOf(text).figures.map(({value, unit}) => [value, unit])).toEqual(
    values.map((value) => [value, 'year']),
  )
})

test('who was hurt is told of in a verb of its own', () => {
  const text = 'It killed 12 people and wounded dozens more.'
  const [first, more] = factsOf(text).figures
  expect(first?.measures).toEqual([at(text, 'people')])
  expect(more).toMatchObject({value: null, unit: 'person'})
})

test('two ages behind one word', () => {
  expect(rows('Two boys, aged six and 11, swam.')).toEqual([
    ['Two', 2, 'exact', 'person'],
    ['six', 6, 'exact', 'year'],
    ['11', 11, 'exact', 'year'],
  ])
})

test.each([
  ['It grew from 50 to 100 acres.', [50, 'acre'], [100, 'acre']],
  ['The number of boats rose to 480, from 270 in June.', [480, 'boat'], [270, 'boat']],
  ['The number of boats rose from 270 in May to 480 in June.', [270, 'boat'], [480, 'boat']],
  ['New tugs in May fell to 480 from 270.', [480, 'tug'], [270, 'tug']],
  ['Tug crossings fell by 90 to 480 last year.', [90, 'crossing'], [480, 'crossing']],
  ['Applications have risen by 18% to 1.4 million.', [18, 'percent'], [1_400_000, 'application']],
  ['Small-boat arrivals topped 30,000.', [30_000, 'arrival']],
  ['Its shares rose by 3% to 717.', [3, 'percent'], [717, null]],
  ['Energy bills rose to 1,700.', [1700, null]],
  ['Raids with knives rose to 480.', [480, null]],
  ['It was bad, with arrivals down to 480.', [480, 'arrival']],
  ['At 16, the toll is high.', [16, null]],
  ['The ice age ended and the tally rose to 18.', [18, null]],
  ['The rowers lost by 40.', [40, null]],
  ['It has 21540000 rowers.', [21_540_000, 'rower']],
  ['The House passed the Weirs Act 219-213.', [219, 'vote'], [213, 'vote']],
  ['The backlog of claims fell to 480.', [480, 'claim']],
  ['She says police numbers fell to 480.', [480, null]],
  ['Vales fell to 12,480.', [12_480, null]],
  ['She said returns of eels increased by 400 to 3,600.', [400, 'return'], [3600, 'return']],
  [
    'There were 31 boats in Orm, 10 in Vale and 12 in Quorl.',
    [31, 'boat'],
    [10, 'boat'],
    [12, 'boat'],
  ],
  ['Some 300 boats were sunk and 120 burnt.', [300, 'boat'], [120, 'boat']],
  [
    'It has 900 boats, up by 40, compared with 700 in Orm.',
    [900, 'boat'],
    [40, 'boat'],
    [700, 'boat'],
  ],
  ['It killed 12 people and injured another 90.', [12, 'person'], [90, 'person']],
  ['Of boats, 40 of the estimated 90 lobster boats sank.', [40, 'boat'], [90, 'boat']],
  ['It won by a majority of 40.', [40, 'vote']],
  ['The number of dead is put at 63.', [63, 'person']],
  ['It gave Quorl 40 seats.', [40, 'seat']],
  ['It gave Orm 737 rowers help.'],
  [
    'The House passed it 314-117, and it went 63-36 in the Senate.',
    [314, 'vote'],
    [117, 'vote'],
    [63, 'vote'],
    [36, 'vote'],
  ],
  ['The risk is 12 in 1,000 for rowers.', [1.2, 'percent']],
  ['It was 85 per 100,000 people.', [85, null]],
  ['Some 300 were diagnosed with it.', [300, 'person']],
  ['She rowed in front of 11,204 at Orm.', [11_204, 'person']],
  ['It hit 42 Celsius (107.6 Fahrenheit).', [42, 'degree Celsius'], [107.6, 'degree Fahrenheit']],
  ['The limit is 12 hours, up from 10.', [12, 'hour'], [10, 'hour']],
  ['He paid 9,500 euros, down from 14,800.', [9500, 'EUR'], [14_800, 'EUR']],
  ['There were one to three new cases.', [1, 3, 'case']],
  ['They row to 49 old and new harbours.', [49, 'harbour']],
  ['It paid 27 Ormish and Valish sailors.', [27, 'person']],
  ['She saved dozens of neighbours’ boats.', [null, 'boat']],
  ['She won four gold, one silver and two bronze.', [4, 'medal'], [1, 'medal'], [2, 'medal']],
  ['About 3 people out of 100 row.', [3, 'percent']],
  ['Three DJs rowing to Orm sank.', [3, 'dj']],
  ['She had a half-dozen boats and a half million eels.', [6, 'boat'], [500_000, 'eel']],
  ['It was half a century since the flood.', [50, 'year']],
  ['She rowed for a year and a half.', [1.5, 'year']],
  ['It took two and half hours.', [2.5, 'hour']],
  ['It ran 1 hour 32 minutes.', [92, 'minute']],
  ['It took little over two years.', [2, 'year']],
])('what else a number counts: %s', (text, ...figures) => {
  expect(rows(text).map((row) => [...row.slice(1, -2), row.at(-1)])).toEqual(figures)
})

test.each<[string, ...(readonly [number | null, string | null])[]]>([
  ['Some 86 barns burnt, including 37 near Orm.', [86, 'barn'], [37, 'barn']],
  ['She scored 25 points, including 11 in the last round.', [25, 'point'], [11, 'point']],
  ['It has 29 barns – 17 in Orm, 10 by the quay.', [29, 'barn'], [17, 'barn'], [10, 'barn']],
  ['It burnt 134 barns and threatened another 4,200.', [134, 'barn'], [4200, 'barn']],
  ['It sank four boats, while 10 more fled.', [4, 'boat'], [10, 'boat']],
  ['Orm won 51 seats and Vale won 40.', [51, 'seat'], [40, 'seat']],
  [
    'It beat Orm (220 medals), Vale (124) and Quorl (105).',
    [220, 'medal'],
    [124, 'medal'],
    [105, 'medal'],
  ],
  ['It counted 976 eels, with 63 waiting to spawn.', [976, 'eel'], [63, 'eel']],
  ['Orm held 66 seats to the Valish guild’s 34.', [66, 'seat'], [34, 'seat']],
  ['It won by 80 votes out of 3,000.', [80, 'vote'], [3000, 'vote']],
  ['It had 40 barns, compared with just 12 in May.', [40, 'barn'], [12, 'barn']],
  ['It bought three boats and reached 270.', [3, 'boat'], [270, null]],
  ['The trip of 11 days, including 12 she likes, began.', [11, 'day'], [12, null]],
])('what was counted is counted on: %s', (text, ...figures) => {
  expect(rows(text).map((row) => [row[1], row.at(-1)])).toEqual(figures)
})

test.each<[string, string | null]>([
  ['The death toll from a fire that burnt two halls in Orm rose to 34.', 'person'],
  ['The death toll could surpass 34.', 'person'],
  ['The storm displaced 600,000.', 'person'],
  ['They took 251 hostage.', 'person'],
  ['Thousands have lost their homes.', 'person'],
  ['Thousands have been sold.', null],
  ['It costs 86 trillion won.', 'KRW'],
  ['It costs 25 million South Korean won a year.', 'KRW'],
  ['It costs 25 million won a year.', 'KRW'],
  ['It costs 50,000 won.', 'KRW'],
  ['It has 900 mail-in ballots.', 'ballot'],
  ['It fired eight surface-to-air missiles.', 'missile'],
  ['It rowed to the 10 most populous towns.', 'town'],
  ['They asked 100 65-and-older rowers.', null],
  ['Thousands were later sold.', null],
])('the unit of the last number: %s', (text, unit) => {
  expect(rows(text).at(-1)?.at(-1)).toBe(unit)
})

test.each([
  ['It lies some 50km (30 miles) off.', 'about', 'about'],
  ['It rowed up to 35 kilometres (21.7 miles).', 'atMost', 'atMost'],
  ['It gave at least €40bn ($43.3bn, £33.7bn).', 'atLeast', 'atLeast', 'atLeast'],
  ['It gave at least €40bn (12 miles).', 'atLeast', 'exact'],
  ['It lies some 50km off (30 miles).', 'about', 'exact'],
  ['It cost about $40 million, $5 million more than planned.', 'about', 'exact'],
  ['It lies over 30 miles off (12 miles from Orm).', 'moreThan', 'exact'],
  ['It took at least 30 minutes (12 miles).', 'atLeast', 'exact'],
])('what is told again in another unit is as near: %s', (text, ...qualifiers) => {
  expect(factsOf(text).figures.map(({qualifier}) => qualifier)).toEqual(qualifiers)
})

test('how old one is holds for no longer time', () => {
  const text = 'In 2018, the 16-year-old got 30 years and 12 boats.'
  expect(factsOf(text).figures.map(({period}) => period)).toEqual([null, '2018', '2018'])
})

test.each([
  ['She will turn 18 in May.', 18],
  ['Vale, at 27, is the oldest.', 27],
  ['She was strong, and at 27, she rowed.', 27],
  ['She left school at 14.', 14],
  ['Ada Vale Jr., 12, rowed.', 12],
  ['He is under 18.', 18],
  ['Sailors younger than 45 rowed.', 45],
])('an age: %s', (text, age) => {
  expect(rows(text).map((row) => [row[1], row.at(-1)])).toEqual([[age, 'year']])
})

test.each([
  'Her film “Three Boats” is old.',
  'Her songs, of the album “25,” are old.',
  'A one-woman fleet rowed.',
  'She met the future Four Weirs band.',
])('a number that names: %s', (text) => {
  expect(rows(text)).toEqual([])
})
