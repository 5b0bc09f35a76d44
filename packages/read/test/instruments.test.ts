import {describe, expect, test} from 'vitest'
import {INSTRUMENTS} from '../src/data/instruments.ts'
import {entity, factsOf} from './hand-made-draft.ts'

const rows = (text: string) =>
  factsOf(text).instruments.map(({type, name, year, mentions}) => [
    type,
    name,
    year,
    ...mentions.map(({span}) => text.slice(span.start, span.end)),
  ])

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

describe('instruments that an article describes', () => {
  test.each([
    [
      'The 1998 crew relief agreement says so.',
      'agreement',
      'crew relief agreement',
      1998,
      '1998 crew relief agreement',
    ],
    [
      'They act under their 1974 joint fisheries protocol.',
      'agreement',
      'joint fisheries protocol',
      1974,
      '1974 joint fisheries protocol',
    ],
    [
      'They broke the Sorrel Straits Treaty.',
      'treaty',
      'Sorrel Straits Treaty',
      null,
      'Sorrel Straits Treaty',
    ],
    [
      'The Harbour Crews Act 1994 forbids it.',
      'statute',
      'Harbour Crews Act',
      1994,
      'Harbour Crews Act 1994',
    ],
    [
      'It broke UN Security Council Resolution 4321 (2031).',
      'resolution',
      'UN Security Council Resolution 4321',
      2031,
      'UN Security Council Resolution 4321 (2031)',
    ],
    [
      'It is due at the Sorrel Peer Review Mechanism.',
      'mechanism',
      'Sorrel Peer Review Mechanism',
      null,
      'Sorrel Peer Review Mechanism',
    ],
  ])('%s', (text, ...row) => {
    expect(rows(text)).toEqual([row])
  })

  test.each([
    'The 2016 convention was loud.',
    'The Quayle National Convention was loud.',
    'The Act is long.',
    'He studied at Sorrel Law School.',
    'In 1998 they met to discuss the treaty.',
  ])('none: %s', (text) => {
    expect(rows(text)).toEqual([])
  })

  test('names its parties where they follow', () => {
    const text = 'The 1998 crew relief agreement between Quayle and Tessaly says so.'
    const entities = [entity(text, 'e1', 'place', 'Quayle'), entity(text, 'e2', 'place', 'Tessaly')]
    expect(factsOf(text, {entities}).instruments[0]?.parties).toEqual(['Quayle', 'Tessaly'])
  })
})
