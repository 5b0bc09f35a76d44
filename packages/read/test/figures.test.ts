import {expect, test} from 'vitest'
import {rows} from './figures-rows.ts'

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
  'She won her place in the last 32.',
  'Shares in Quorl (0700.HK) fell.',
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
