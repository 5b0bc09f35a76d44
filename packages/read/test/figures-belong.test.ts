import {describe, expect, test} from 'vitest'
import {rows} from './figures-rows.ts'
import {at, entity, factsOf, reported} from './hand-made-draft.ts'

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
