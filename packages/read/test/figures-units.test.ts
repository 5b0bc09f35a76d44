import {describe, expect, test} from 'vitest'
import {rows} from './figures-rows.ts'
import {articleOf} from './support.ts'

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
    ['It cost Rp50.000.', 'Rp50.000', 50_000, 'exact', 'IDR'],
    ['It cost €1.500.000.', '€1.500.000', 1.5e6, 'exact', 'EUR'],
    ['It cost €500.000.', '€500.000', 5e5, 'exact', 'EUR'],
    ['It cost €1.859 a litre.', '€1.859', 1.859, 'exact', 'EUR'],
    ['It cost GH¢500.', 'GH¢500', 500, 'exact', 'GHS'],
    ['It cost FCFA 20 million.', 'FCFA 20 million', 20e6, 'exact', 'XOF'],
    ['It cost 3 million Rwandan francs.', '3 million Rwandan francs', 3e6, 'exact', 'RWF'],
    ['It cost 5 million Zambian kwacha.', '5 million Zambian kwacha', 5e6, 'exact', 'ZMW'],
    ['Not fewer than 15 boats sank.', 'Not fewer than 15', 15, 'atLeast', 'boat'],
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
    ['It costs between $4-5 million.', 'between $4-5 million', 4e6, 5e6, 'USD'],
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
    'She rows around six every morning.',
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
