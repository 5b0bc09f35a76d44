import {type CitationStyle, compose} from '@onrecord/compose'
import type {CslItem, Dossier} from '@onrecord/core'
import {type DocumentTree, noteNumbers, noteReference, plainText} from '@onrecord/document'
import {describe, expect, it} from 'vitest'
import {authorName} from '../src/citations/author-name.ts'
import {shortTitleOf} from '../src/citations/citation-parts.ts'
import {sourceOfArticle} from '../src/citations/cited-source.ts'
import {elmDossier, elmValley} from './support/elm-valley.ts'
import {lines, under} from './support/outline.ts'

const references: readonly CslItem[] = [
  {
    id: 'treaty',
    type: 'treaty',
    title: 'Convention on Shared Rivers',
    'title-short': 'Rivers Convention',
    issued: {'date-parts': [[1987, 3, 2]]},
    volume: 1520,
    'container-title': 'UNTS',
    page: 41,
    custom: {enteredIntoForce: '1990-06-01'},
  },
  {
    id: 'resolution',
    type: 'document',
    title: 'Safety of large dams',
    authority: 'UN General Assembly',
    number: 'A/RES/91/14',
    issued: {'date-parts': [[2036, 12, 4]]},
    URL: 'https://docs.example/91-14',
  },
  {
    id: 'report',
    type: 'report',
    title: 'Households below the wall',
    author: [{literal: 'Marrow Institute for Rivers'}],
    publisher: 'Marrow Institute for Rivers',
    number: 'No 7',
    issued: {'date-parts': [[2023]]},
  },
  {
    id: 'un-report',
    type: 'report',
    title: 'Moved without a hearing',
    author: [{literal: 'Special Rapporteur on housing'}],
    number: 'A/HRC/92/33',
    issued: {'date-parts': [[2037, 1, 9]]},
  },
  {
    id: 'page',
    type: 'webpage',
    title: 'Levels at the “old” wall',
    author: [{given: 'Ilse', family: 'Marant'}],
    'container-title': 'River Gauge',
    issued: {'date-parts': [[2024, 2, 1]]},
    accessed: {'date-parts': [[2024, 5, 6]]},
    URL: 'https://gauge.example/wall',
    custom: {archivedUrl: 'https://archive.example/1/gauge'},
  },
  {
    id: 'law',
    type: 'legislation',
    title: 'Waters Act',
    number: 'c 12',
    issued: {'date-parts': [[1961]]},
  },
]

const located: readonly (readonly [string, string | undefined])[] = [
  ['treaty', 'art 4'],
  ['resolution', 'para. 12'],
  ['report', 'p 9'],
  ['un-report', 'paras 3–5'],
  ['page', undefined],
  ['law', 's 3'],
]

/** A message for each reference, and a second one that cites it again. */
function withReferences(dossier: Dossier): Dossier {
  const messages = located.map(([ref, locator]) => ({
    text: `On ${ref}.`,
    evidence: [{ref, bearing: 'supports' as const, locator}],
  }))
  const {analysis} = dossier
  return {
    ...dossier,
    references,
    analysis: analysis && {
      ...analysis,
      bottomLine: null,
      keyMessages: [...messages, ...messages.map(({evidence}) => ({text: 'Again.', evidence}))],
      claims: [],
      recommendations: [],
    },
  }
}

function notesOf(style: CitationStyle, language = 'en-GB'): readonly string[] {
  const dossier = elmDossier(withReferences)
  const tree = compose(dossier, {profile: 'memo', citationStyle: style, language})
  return tree.notes.slice(0, 2 * located.length).map((note) => printed(tree, note.children))
}

/** Words of a note with the numbers of the notes that it names. */
function printed(tree: DocumentTree, children: DocumentTree['notes'][number]['children']): string {
  const numbers = noteNumbers(tree)
  return children
    .map((inline) =>
      inline.type === 'noteReference' ? String(numbers.get(inline.target)) : plainText(inline),
    )
    .join('')
}

describe('a title that comes again', () => {
  const short = (title: string) => shortTitleOf({...sourceOfArticle(elmValley().article), title})

  it.each([
    ['Levels fall again', 'Levels fall again'],
    ['Valley split over plan to raise the dam', 'Valley split over plan'],
    ['A valley argues over its water and its mine', 'Valley argues'],
    ['Rescue at sea is falling as treaties gather dust', 'Rescue at sea'],
    ['Ferry pier in Calder Bay closes after inspection', 'Ferry pier in Calder Bay'],
    ['Fishing crews from four countries are freed', 'Fishing crews'],
    ['Levels at the Old Wall Rise Once More', 'Levels at the Old'],
    ['They ask who pays for it', 'They ask who pays'],
    ['Levels fall again: the dam is to blame', 'Levels fall again'],
    ['Ada Vale: Wall of dam was never sound', 'Ada Vale: Wall'],
    ['Live – the dam is to blame', 'Live – the dam'],
    ['Orm Dam – three dead as wall falls', 'Orm Dam'],
    ['Flood!', 'Flood'],
    ['How-to Guide: keep dams whole', 'How-to Guide'],
  ])('%s', (title, expected) => {
    expect(short(title)).toBe(expected)
  })
})

describe('Chicago notes', () => {
  it('cite treaties, resolutions, reports, web pages and laws in full, then short', () => {
    expect(notesOf('chicago')).toEqual([
      'Convention on Shared Rivers, 2 March 1987, 1520 UNTS 41, art. 4.',
      'UN General Assembly, Resolution 91/14, Safety of large dams, A/RES/91/14 (4 December 2036), para. 12, https://docs.example/91-14.',
      'Marrow Institute for Rivers, Households below the wall, No 7 (2023), p. 9.',
      'Special Rapporteur on housing, Moved without a hearing, A/HRC/92/33 (2037), paras. 3–5.',
      'Ilse Marant, “Levels at the ‘old’ wall”, River Gauge, 1 February 2024, https://gauge.example/wall, archived at https://archive.example/1/gauge, retrieved 6 May 2024.',
      'Waters Act, c 12, 1961, s 3.',
      'Rivers Convention, art. 4.',
      'Resolution 91/14, para. 12.',
      'Marrow Institute for Rivers, Households below the wall, p. 9.',
      'Special Rapporteur on housing, Moved without a hearing, paras. 3–5.',
      'Marant, “Levels at the ‘old’”.',
      'Waters Act, s 3.',
    ])
  })

  it('of an item without more than an id have that, and a place', () => {
    const dossier = elmDossier((given) => {
      const bare = withReferences({...given, references})
      return {...bare, references: references.map(({id, type}) => ({id, type}))}
    })
    const tree = compose(dossier, {profile: 'memo'})
    expect(tree.notes.slice(0, 6).map((note) => plainText(note))).toEqual([
      'treaty, art. 4.',
      'resolution, para. 12.',
      'report, p. 9.',
      'un-report, paras. 3–5.',
      '“page”.',
      'law, s 3.',
    ])
  })

  it('set straight marks in a title as inner ones', () => {
    const {article} = elmValley()
    const headline = 'Levels at the "old" wall'
    const tree = compose(
      {...article, metadata: {...article.metadata, headline}},
      {profile: 'brief'},
    )
    expect(tree.notes.map((note) => plainText(note)).join('\n')).toContain(
      '“Levels at the ‘old’ wall”',
    )
  })

  it('set the comma inside American marks', () => {
    expect(notesOf('chicago', 'en-US')[4]).toBe(
      'Ilse Marant, “Levels at the ‘old’ wall,” River Gauge, February 1, 2024, https://gauge.example/wall, archived at https://archive.example/1/gauge, retrieved May 6, 2024.',
    )
  })
})

describe('OSCOLA notes', () => {
  it('cite the same, and name the first note when they come again', () => {
    expect(notesOf('oscola')).toEqual([
      'Convention on Shared Rivers (adopted 2 March 1987, entered into force 1 June 1990) 1520 UNTS 41 (Rivers Convention) art 4.',
      'UNGA Res 91/14 ‘Safety of large dams’ (4 December 2036) UN Doc A/RES/91/14 para 12 <https://docs.example/91-14>.',
      'Marrow Institute for Rivers, Households below the wall (No 7, Marrow Institute for Rivers 2023) p 9.',
      'Special Rapporteur on housing, ‘Moved without a hearing’ (9 January 2037) UN Doc A/HRC/92/33 paras 3–5.',
      'Ilse Marant, ‘Levels at the “old” wall’ (River Gauge, 1 February 2024) <https://gauge.example/wall> accessed 6 May 2024 archived at <https://archive.example/1/gauge>.',
      'Waters Act (c 12, 1961) s 3.',
      'Rivers Convention (n 1) art 4.',
      'UNGA Res 91/14 (n 2) para 12.',
      'Marrow Institute for Rivers (n 3) p 9.',
      'Special Rapporteur on housing (n 4) paras 3–5.',
      'Marant (n 5).',
      'Waters Act (n 6) s 3.',
    ])
  })

  it('refer to the first note by a node, which follows its number', () => {
    const dossier = elmDossier(withReferences)
    const tree = compose(dossier, {profile: 'memo', citationStyle: 'oscola'})
    const [first, again] = [tree.notes[0], tree.notes[located.length]]
    expect(again?.children).toContainEqual(noteReference(first?.id ?? '', 'number'))
  })

  it('cite a newspaper with its paragraphs', () => {
    const tree = compose(elmDossier(), {profile: 'brief', citationStyle: 'oscola'})
    expect(lines(tree, under(tree, 'Sources').slice(0, 1))[0]).toBe(
      'Noor Castell, ‘Valley split over plan to raise the Elm dam before the spring floods’ The Upland Courier (3 May 2024) <https://courier.example/elm-dam> accessed 6 May 2024.',
    )
    expect(tree.notes.slice(0, 2).map((note) => printed(tree, note.children))).toEqual([
      'Noor Castell, ‘Valley split over plan to raise the Elm dam before the spring floods’ The Upland Courier (3 May 2024) para 2 <https://courier.example/elm-dam> accessed 6 May 2024; Elm Basin Agreement (adopted 2 March 1987) Upland Gazette.',
      'Castell (n 1) para 2.',
    ])
  })
})

it('OSCOLA takes for a symbol of the United Nations only what one is', () => {
  const item: CslItem = {id: 'pw', type: 'report', title: 'Idle ships', number: 'PW/12'}
  const dossier = elmDossier((one) => ({...one, references: [...one.references, item]}))
  const said = JSON.stringify(
    compose(dossier, {profile: 'brief', citationStyle: 'oscola'}).children,
  )
  expect(said).toContain('PW/12')
  expect(said).not.toContain('UN Doc PW/12')
})

describe('an article without a headline', () => {
  const notes = (citationStyle: CitationStyle, given: {hasByline: boolean; limited: boolean}) => {
    const dossier = elmDossier((one) => ({
      ...one,
      articles: one.articles.map(({metadata, ...article}) => ({
        ...article,
        metadata: {
          ...metadata,
          headline: null,
          bylines: given.hasByline ? metadata.bylines : [],
          rights: {...metadata.rights, excerptBudget: given.limited ? 400 : null},
        },
      })),
    }))
    const tree = compose(dossier, {profile: 'brief', citationStyle})
    return tree.notes.slice(0, 2).map((note) => printed(tree, note.children))
  }

  it.each([
    [
      'chicago',
      true,
      /^Noor Castell, “Engineers want to raise the Elm dam by four metres …”, The Upland Courier, 3 May 2024, ¶/,
      /^Castell, “Engineers want to raise”, ¶/,
    ],
    [
      'oscola',
      false,
      /^‘Engineers want to raise the Elm dam by four metres …’ The Upland Courier/,
      /^‘Engineers want to raise’ \(n 1\) para/,
    ],
  ] as const)(
    'is cited by its first words: %s, with a byline: %s',
    (style, hasByline, full, short) => {
      const [first, second] = notes(style, {hasByline, limited: false})
      expect(first).toMatch(full)
      expect(second).toMatch(short)
    },
  )

  it.each([
    [
      'chicago',
      true,
      /^Noor Castell, untitled article, The Upland Courier, 3 May 2024, ¶/,
      /^Castell, untitled article, ¶/,
    ],
    [
      'chicago',
      false,
      /^Untitled article, The Upland Courier, 3 May 2024, ¶/,
      /^Untitled article, ¶/,
    ],
    [
      'oscola',
      true,
      /^Noor Castell, untitled article The Upland Courier \(3 May 2024\) para/,
      /^Castell \(n 1\) para/,
    ],
    ['oscola', false, /^Untitled article The Upland Courier/, /^Untitled article \(n 1\) para/],
  ] as const)(
    'is described where a holder limits its words: %s, with a byline: %s',
    (style, hasByline, full, short) => {
      const [first, second] = notes(style, {hasByline, limited: true})
      expect(first).toMatch(full)
      expect(second).toMatch(short)
    },
  )
})

it.each([
  ['ADA ORM', 'Ada Orm'],
  ['ADA VAN DER ORM', 'Ada van der Orm'],
  ['A. J. O’ORM-VALE', 'A. J. O’Orm-Vale'],
  ['BO MCLIND', 'Bo McLind'],
  ['ADA ORM and BO LIND', 'ADA ORM and BO LIND'],
  ['BBC NORDEN', 'BBC Norden'],
  ['TIDINGS', 'TIDINGS'],
  ['Ada McOrm', 'Ada McOrm'],
])('an author in capitals has them at the head of each word: %s', (name, printed) => {
  expect(authorName(name)).toBe(printed)
})
