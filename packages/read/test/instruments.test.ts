import {describe, expect, test} from 'vitest'
import {INSTRUMENTS} from '../src/data/instruments.ts'
import {factsOf} from './hand-made-draft.ts'
import {rows} from './instruments-rows.ts'

describe('agreements told by what they are about, bills by their numbers', () => {
  test.each([
    ['It signed an eel pact with Quorl.', 'agreement', 'eel pact', null],
    [
      'Both signed a memorandum of understanding on eels in March.',
      'agreement',
      'memorandum of understanding',
      null,
    ],
    ['The eel pact signed in March lapsed.', 'agreement', 'eel pact', null],
    ['Tessen left the 1951 convention on rowers.', 'treaty', 'convention on rowers', 1951],
    ['The House passed H.R. 3944 by one vote.', 'statute', 'H.R. 3944', null],
    ['The governor vetoed SB 79 on Sunday.', 'statute', 'SB 79', null],
    ['House Bill 79 failed, he said.', 'statute', 'House Bill 79', null],
    ['They backed Prop. 36 in May.', 'statute', 'Prop. 36', null],
    [
      'Both rowers were held for breaking Quorl Tolls Code Section 396.',
      'statute',
      'Quorl Tolls Code',
      null,
    ],
    ['He was held under the Three Weirs Law.', 'statute', 'Three Weirs Law', null],
    ['The Clean Weirs Act-style rules fell.', 'statute', 'Clean Weirs Act', null],
    ['He was held under the Best Weirs Act.', 'statute', 'Best Weirs Act', null],
    ['Act 1029 of 1999 bans it.', 'statute', 'Act 1029', 1999],
    ['It passed the Crew Relief Law on Feb. 10.', 'statute', 'Crew Relief Law', null],
    ['They signed a peace agreement in Orm in May 2018.', 'agreement', 'peace agreement', 2018],
    ['The Orm Accord of May 2018 fell.', 'agreement', 'Orm Accord', 2018],
    ['They cited the 1798 Alien Weirs Act.', 'statute', 'Alien Weirs Act', 1798],
    ['The Constitution (Fifth Tide) Act fell.', 'statute', 'Constitution (Fifth Tide) Act', null],
  ])('%s', (text, ...row) => {
    expect(rows(text).map((each) => each.slice(0, 3))).toEqual([row])
  })

  test.each([
    'He signed a plea agreement with the court.',
    'It signed an agreement with Quorl.',
    'She sold her Honda Accord.',
  ])('none: %s', (text) => {
    expect(rows(text).filter(([type]) => type === 'agreement')).toEqual([])
  })

  test.each([
    ['Rowers cited the Fourteenth Amendment.', 'Fourteenth Amendment', 1868],
    ['Rowers cited the 14th Amendment.', '14th Amendment', 1868],
    ['The US Constitution has a clause on it.', 'US Constitution', 1787],
    ['It is a First Amendment case, he said.', 'First Amendment', 1791],
  ])('%s', (text, words, year) => {
    expect(rows(text).map(([type, , from, ...all]) => [type, from, ...all])).toEqual([
      ['statute', year, words],
    ])
  })

  test('a bill has one number, however its house is written', () => {
    const text = 'Senate Bill 79 (SB 79) failed. He wrote Senate Bill (SB) 79, and SB 79 fell.'
    expect(rows(text)).toEqual([
      [
        'statute',
        'Senate Bill (SB) 79',
        null,
        'Senate Bill 79 (SB 79)',
        'Senate Bill (SB) 79',
        'SB 79',
      ],
    ])
  })

  test('resolutions of a list', () => {
    expect(
      rows('They broke Quorl Council resolutions 1718, 77/1 and 1874, and 40 rules.').map(
        ([, name, , ...words]) => [name, ...words],
      ),
    ).toEqual([
      ['Quorl Council resolution 1718', 'Quorl Council resolutions 1718'],
      ['Quorl Council resolution 77/1', '77/1'],
      ['Quorl Council resolution 1874', '1874'],
    ])
    expect(rows('It made 12 resolutions and 400 rules.')).toEqual([])
  })

  test('acts of a list', () => {
    expect(
      rows('The Crews Act, the Weirs Act and the Eels Act fell.').map(([, name]) => name),
    ).toEqual(['Crews Act', 'Weirs Act', 'Eels Act'])
  })

  test('a chapter is not the name', () => {
    expect(rows('It is under Chapter VII of the UN Charter.').map(([, name]) => name)).toEqual([
      'Charter of the United Nations',
    ])
  })

  test.each([
    ['The Crew Relief Act (CRA) fell. The CRA is old.', ['Crew Relief Act', 'CRA', 'CRA']],
    ['The Crew Relief Act, or CRA, fell. CRAB was not.', ['Crew Relief Act', 'CRA']],
    ['The Crew Relief Act (ORM) fell. The ORM is old.', ['Crew Relief Act']],
  ])('called by its initials: %s', (text, mentions) => {
    expect(rows(text)[0]?.slice(3)).toEqual(mentions)
  })

  test('its number is no figure', () => {
    expect(factsOf('The House passed H.R. 3944 on Sunday.').figures).toEqual([])
  })

  test('a short form between a title and its year', () => {
    expect(rows('The Crew Relief Act (CRA) of 1979 is old.')[0]?.slice(0, 3)).toEqual([
      'statute',
      'Crew Relief Act',
      1979,
    ])
  })
})

describe('instruments of the data file', () => {
  test.each([
    [
      'Quayle signed the UN Refugee Convention.',
      'treaty',
      'Convention relating to the Status of Refugees',
      1951,
      'UN Refugee Convention',
    ],
    [
      'Quayle signed the United Nations Convention against Torture.',
      'treaty',
      'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment',
      1984,
      'United Nations Convention against Torture',
    ],
    [
      'Its turn in the Universal Periodic Review comes.',
      'mechanism',
      'Universal Periodic Review',
      null,
      'Universal Periodic Review',
    ],
    [
      'It broke CITES.',
      'treaty',
      'Convention on International Trade in Endangered Species of Wild Fauna and Flora',
      1973,
      'CITES',
    ],
    [
      'It broke the Paris climate agreement.',
      'treaty',
      'Paris Agreement',
      2015,
      'Paris climate agreement',
    ],
  ])('%s', (text, ...row) => {
    expect(rows(text)).toEqual([row])
  })

  test('two names of one instrument are one instrument', () => {
    expect(
      rows(
        'Quayle left the Paris Agreement. Nobody else left the Paris accord or the Paris Climate Accord.',
      ),
    ).toEqual([
      [
        'treaty',
        'Paris Agreement',
        2015,
        'Paris Agreement',
        'Paris accord',
        'Paris Climate Accord',
      ],
    ])
  })

  test('a longer title, and another year, is of another', () => {
    expect(rows('It broke the Sorrel Quorl Equality Act.')).toEqual([
      ['statute', 'Sorrel Quorl Equality Act', null, 'Sorrel Quorl Equality Act'],
    ])
    expect(rows('It broke the Equality Act 1976.')).toEqual([
      ['statute', 'Equality Act', 1976, 'Equality Act 1976'],
    ])
  })

  test('an acronym keeps its case', () => {
    expect(rows('She cites the npt as an example.')).toEqual([])
  })

  test('each line has a title, a source and, but for mechanisms, a year', () => {
    const lines = INSTRUMENTS.flatMap(([type, list]) =>
      list
        .trim()
        .split('\n')
        .map((line) => [type, ...line.split('|')] as const),
    )
    expect(lines.length).toBeGreaterThanOrEqual(60)
    for (const [type, names = '', source = '', year, ...rest] of lines) {
      expect([
        names.split(';').every((name) => name !== ''),
        source !== '',
        year === undefined ? type === 'mechanism' : /^\d{4}$/.test(year),
        rest,
      ]).toEqual([true, true, true, []])
    }
    expect(new Set(lines.map(([, names = '']) => names.split(';')[0])).size).toBe(lines.length)
  })
})
