import {expect, test} from 'vitest'
import {
  type Article,
  corroboration,
  dossierOf,
  evidenceRef,
  type Figure,
  sha256Hex,
} from '../src/index.ts'
import {sampleArticle} from './support/sample.ts'

const sample = sampleArticle()
const figure = sample.figures[0] as Figure

interface Told {
  readonly text: string
  readonly published?: string
  readonly headline?: string
  readonly names?: readonly string[]
}

/** Every number of the text is a figure; what it counts is the noun behind it, or before it where the text goes "number of …". */
function article(id: string, {text, published = '2031-05-02', headline = '', names = []}: Told) {
  const figures = [...text.matchAll(/\b(\d+)(?:\s(people|sailors|boats|crowns))?/gu)].map(
    (match) => {
      const [, number = '', noun] = match
      const numbered = /number of (people)(?=[^.]*$)/u.exec(text.slice(0, match.index))
      const behind = match.index + number.length + 1
      const before = numbered === null ? null : numbered.index + 'number of '.length
      const start = noun === undefined ? before : behind
      return {
        ...figure,
        id: `f${number}-${match.index}`,
        span: {start: match.index, end: match.index + number.length},
        value: Number(number),
        unit:
          start === null
            ? null
            : (noun ?? 'people').replace(/s$/u, '').replace(/people|sailor/u, 'person'),
        measures: start === null ? [] : [{start, end: start + (noun ?? 'people').length}],
        period: null,
        date: null,
        place: null,
        speaker: null,
      }
    },
  )
  const entities = sample.entities.slice(0, names.length).map((one, at) => ({
    ...one,
    id: `e${at}`,
    name: names[at] ?? '',
    type: 'person',
  }))
  const made: Article = {
    ...sample,
    id,
    source: {...sample.source, text, sha256: sha256Hex(text)},
    metadata: {...sample.metadata, published, headline},
    blocks: [{id: 'b1', type: 'paragraph', level: null, span: {start: 0, end: text.length}}],
    quotations: [],
    events: [],
    dates: [],
    instruments: [],
    entities: entities as unknown as Article['entities'],
    figures,
  }
  return made
}

const groupsOf = (...all: readonly Told[]) => {
  const articles = all.map((told, at) => article('abcdef'.slice(at, at + 1), told))
  const [first] = articles
  if (first === undefined) throw new Error('some are told')
  return corroboration({...dossierOf(first), articles})
}
const valuesOf = (...all: readonly string[]) =>
  groupsOf(...all.map((text) => ({text}))).map(({values}) => values)

test.each([
  [
    'the dead of one boat',
    [
      'At least 14 people died when the Maren sank off Hallin.',
      'The number of people killed when the Maren sank off Hallin rose to 37 on Monday.',
    ],
    [[14, 37]],
  ],
  [
    'sailors, and people',
    [
      '9 sailors died as the Maren burned in Hallin.',
      'The fire on the Maren in Hallin killed 12 people.',
    ],
    [[9, 12]],
  ],
  [
    'a march, and those for whom it was',
    [
      'About 800 people marched for the sailors who died in the mill fire.',
      '11 people died in the mill fire.',
    ],
    [],
  ],
  [
    'a crowd, and a night shift',
    [
      'About 800 people marched past the mill fire on Sunday.',
      '130 people were on shift at the mill before the fire.',
    ],
    [],
  ],
  ['sums of other matters', ['The law would cost 400 crowns.', 'The party got 45 crowns.'], []],
  [
    'sums of one',
    ['The toll on the Lemna bridge is 4 crowns.', 'They pay 5 crowns on the Lemna bridge.'],
    [[4, 5]],
  ],
  [
    'the hurt, and those in hospital',
    [
      '34 people were hurt in the mill fire at Orm.',
      '31 people were in hospital after the mill fire at Orm.',
    ],
    [],
  ],
  [
    'sailors, and boats',
    ['12 sailors were lost off Orm in the May gale.', '9 boats were lost off Orm in the May gale.'],
    [],
  ],
])('%s', (_what, texts, values) => {
  expect(valuesOf(...texts)).toEqual(values)
})

test('those of last year are no earlier number of today’s, and another day has its own', () => {
  const [one, other] = [
    'Rusk deported 60 people over the Lemna.',
    'Rusk deported 124 people over the Lemna.',
  ]
  const told = (published: string) => groupsOf({text: one}, {text: other, published})
  expect(told('2031-05-20')).toHaveLength(1)
  expect(told('2030-05-02')).toEqual([])
})

test('of two articles on one matter the only numbers of the hurt are of the same people', () => {
  const told = (headline: string, names: readonly string[], more = '') =>
    groupsOf(
      {
        text: 'Ms Orm said that 29 people were hurt.',
        headline: 'Owner of burnt mill held',
        names: ['Ada Orm'],
      },
      {text: `34 people were hurt, a minister said.${more}`, headline, names},
    ).map(({values}) => values)
  expect(told('Burnt mill: owner questioned', ['Ada Orm'])).toEqual([[29, 34]])
  expect(told('Burnt mill: owner questioned', ['Bo Lund'])).toEqual([])
  expect(told('Budget voted', ['Ada Orm'])).toEqual([])
  expect(
    told('Burnt mill: owner questioned', ['Ada Orm'], ' Two days later 7 people were hurt.'),
  ).toEqual([])
})

test.each([
  ['About 800 people marched, police said. The guild put the number at 1500.', [800, 1500], 0],
  [
    'About 800 people marched. Its own count gave it as 900, and the guild counted 1500.',
    [800, 900, 1500],
    0,
  ],
  ['Rusk sent 120 people back. The ministry spoke of 86 people.', [120, 86], 0],
  [
    'Of the 124 people whom Rusk deported some were beaten, said the council, and corrected its first number, 120.',
    [124, 120],
    1,
  ],
  [
    '11 people died and 34 people were hurt; the number of the hurt given earlier, 29, had been a guess.',
    [34, 29],
    1,
  ],
])('one article that tells two counts has both: %s', (text, values, earlier) => {
  const [group, ...more] = groupsOf({text})
  expect(more).toEqual([])
  expect(group?.values).toEqual(values)
  expect(group?.earlier).toHaveLength(earlier)
  expect(group?.agrees).toBe(false)
})

test.each([
  'About 800 people marched. A year later the guild had 1500.',
  '800 people marched. The boat had lain there for a week. It was cold. The guild put the number at 1500.',
  'Of 800 people some spoke of 800 people.',
])('another number, a count far off and the same number are none: %s', (text) => {
  expect(groupsOf({text})).toEqual([])
})

test('what one says of another count goes with the articles that have it', () => {
  const [group, ...more] = groupsOf(
    {text: 'Rusk sent 120 people back over the Lemna on Monday. The ministry spoke of 86 people.'},
    {text: 'The ministry of Rusk said on Monday that 86 people were returned over the Lemna.'},
    {text: 'Some of the 124 people whom Rusk sent back over the Lemna on Monday were beaten.'},
  )
  expect(more).toEqual([])
  expect(group?.values).toEqual([120, 86, 86, 124])
  expect(group?.evidence[1]).toBe(evidenceRef('a', 'f86-74'))
})
