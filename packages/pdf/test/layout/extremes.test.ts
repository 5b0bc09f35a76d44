import {
  annex,
  type Block,
  callout,
  crossReference,
  type DocumentTree,
  document,
  graphic,
  heading,
  image,
  keyFigures,
  list,
  note,
  noteReference,
  pageBreak,
  paragraph,
  quotation,
  section,
  table,
} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import type {DisplayList} from '../../src/display-list.ts'
import {labels} from '../support/labels.ts'
import {area, layOut} from '../support/lay-out.ts'
import {
  elementsOf,
  headsAreRepeated,
  insideMargins,
  noHeadingLast,
  noOverlap,
  notesFollowReferences,
  noWidowOrOrphan,
  ownIds,
  textOf,
} from '../support/layout-laws.ts'
import {picture} from '../support/picture.ts'

function words(count: number): string {
  return Array.from(
    {length: count},
    (_, index) => ['harbour', 'plan', 'of', 'the', 'council'][index % 5],
  ).join(' ')
}

function tree(children: readonly Block[], notes: DocumentTree['notes'] = []): DocumentTree {
  return document({title: 'T', language: 'en-GB', labels, notes, children})
}

function broken(list: DisplayList): readonly string[] {
  const laws = [
    noOverlap,
    insideMargins(area),
    noWidowOrOrphan,
    noHeadingLast,
    notesFollowReferences,
    headsAreRepeated,
  ]
  return laws.flatMap((law) => law(list))
}

const extremes: Readonly<Record<string, DocumentTree>> = {
  'a word of ten thousand letters': tree([paragraph('x'.repeat(10_000))]),
  'two hundred marks on one letter': tree([paragraph(`a${'\u0301'.repeat(200)}`)]),
  'a table of forty columns': tree([
    table({
      caption: 'C',
      head: Array.from({length: 40}, (_, index) => `h${index}`),
      rows: [Array.from({length: 40}, (_, index) => `cell ${index}`)],
    }),
  ]),
  'a row that is higher than a page': tree([
    paragraph(words(300)),
    table({
      caption: 'C',
      head: ['A', 'B'],
      rows: [
        [words(20), words(2500)],
        ['x', words(30)],
      ],
    }),
  ]),
  'a note that is longer than a page': tree(
    [paragraph(['a', noteReference('n'), ' b']), paragraph(words(400))],
    [note('n', words(3000))],
  ),
  'a panel that is higher than a page': tree([
    callout('warning', [words(900), words(300)], {title: 'W'}),
  ]),
  'a section that wishes to stay together and cannot': tree([
    paragraph(words(300)),
    section([words(900), words(300)], {keepTogether: true}),
  ]),
  'a table whose cells call for notes that are longer than a page': tree(
    [
      table({
        caption: 'C',
        head: ['A'],
        rows: ['a', 'b', 'c'].map((id) => [[id, noteReference(id)]]),
      }),
    ],
    ['a', 'b', 'c'].map((id) => note(id, words(1500))),
  ),
  'notes that call for each other': tree(
    [paragraph(['a', noteReference('n')])],
    [note('n', ['x', noteReference('m')]), note('m', ['y', noteReference('n')])],
  ),
  'blocks without content': tree([
    paragraph(''),
    list(['', 'a']),
    section([], {keepTogether: true}),
    table({caption: '', head: ['A'], rows: []}),
    quotation('', {attribution: '', evidence: []}),
    pageBreak(),
    pageBreak(),
    annex([]),
    keyFigures([]),
    callout('notice', []),
  ]),
  'no block at all': tree([]),
}

describe('is laid out by the laws', () => {
  test.each(Object.entries(extremes))('%s', async (_, extreme) => {
    expect(broken(await layOut(extreme))).toEqual([])
  })
})

test('lines that call for more notes each than a page holds stand where their first notes do', async () => {
  const count = 300
  const numbers = Array.from({length: count}, (_, index) => index)
  const list = await layOut(
    tree(
      [paragraph(['a', ...numbers.map((number) => noteReference(`n${number}`))])],
      numbers.map((number) => note(`n${number}`, words(1 + (number % 40)))),
    ),
  )
  // Between two pages that are full of its notes one line of a paragraph may stand alone.
  expect(broken(list).filter((breach) => !breach.includes('stands alone'))).toEqual([])
  expect(list.pages.length).toBeGreaterThan(4)
})

test('a note that is longer than a page begins on the page of its reference and is continued', async () => {
  const list = await layOut(extremes['a note that is longer than a page'] ?? tree([]))
  const [element] = elementsOf(list, ['Note'])
  const ids = element ? ownIds(element, []) : new Set<number>()
  const pages = list.pages.map(({items}) =>
    items.some((item) => item.owner.type === 'element' && ids.has(item.owner.id)),
  )
  expect(pages).toEqual([true, true, true, false])
  expect(textOf(list, ids)).toBe(`1 ${words(3000)}`)
})

test('a drawing that is higher than a page is made to fit, letters and all', async () => {
  const scene = {
    width: 400,
    height: 2000,
    shapes: [
      {type: 'rectangle', x: 0, y: 0, width: 400, height: 2000, fill: 'panel'},
      {type: 'label', x: 0, y: 1990, size: 40, anchor: 'start', fill: 'text', text: 'below'},
    ],
  } as const
  const list = await layOut(tree([graphic({alt: 'A tall box.', scene})]))
  const [figure] = elementsOf(list, ['Figure'])
  const bottom = (figure?.box?.y ?? 0) + (figure?.box?.height ?? Number.POSITIVE_INFINITY)
  expect(bottom).toBeLessThanOrEqual(area.bottom)
  expect(broken(list)).toEqual([])
})

test.each([
  ['higher than a page', 200, 4000],
  ['wider and higher than a page', 5000, 9000],
])('a picture that is %s is made to fit, in its proportions', async (_, width, height) => {
  const tall = image({
    bytes: picture(20, 400),
    mediaType: 'image/png',
    width,
    height,
    alt: 'A tall picture.',
    caption: ['From top to bottom'],
    credit: 'Nobody',
  })
  const list = await layOut(tree([paragraph(words(300)), tall, paragraph(words(30))]))
  const [drawn] = list.pages.flatMap(({items}) => items.filter(({type}) => type === 'image'))
  if (drawn?.type !== 'image') throw new Error('no picture was drawn')
  expect(drawn.y).toBeGreaterThanOrEqual(area.top)
  expect(drawn.y + drawn.height).toBeLessThanOrEqual(area.bottom)
  expect(drawn.x + drawn.width).toBeLessThanOrEqual(area.right)
  expect(drawn.width / drawn.height).toBeCloseTo(width / height, 5)
  expect(broken(list)).toEqual([])
})

test('short notes stand beside each other, in their order, under each other by columns', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  const list = await layOut(
    tree(
      [paragraph(ids.flatMap((id) => [`${id} `, noteReference(id)]))],
      [
        note('a', 'ibid.'),
        note('b', words(6)),
        note('c', words(60)),
        note('d', 'x'),
        note('e', 'y'),
      ],
    ),
  )
  const places = elementsOf(list, ['Lbl']).map((label) => {
    const run = list.pages[0]?.items.find(
      ({type, owner}) => type === 'glyphs' && owner.type === 'element' && owner.id === label.id,
    )
    return run?.type === 'glyphs' ? {x: Math.round(run.x), y: run.y} : null
  })
  const [a, b, c, d, e] = places
  expect([a?.x, b?.x, c?.x, d?.x, e?.x]).toEqual([80, 298, 80, 80, 298])
  expect([b?.y, e?.y]).toEqual([a?.y, d?.y])
  expect([(c?.y ?? 0) > (a?.y ?? 0), (d?.y ?? 0) > (c?.y ?? 0) + 20]).toEqual([true, true])
})

test('five thousand notes all stand somewhere', async () => {
  const count = 5000
  const numbers = Array.from({length: count}, (_, index) => index)
  const list = await layOut(
    tree(
      numbers.map((number) => paragraph([words(10), noteReference(`n${number}`)])),
      numbers.map((number) => note(`n${number}`, `note ${number}`)),
    ),
  )
  const owners = new Set(
    list.pages.flatMap(({items}) =>
      items.map(({owner}) => (owner.type === 'element' ? owner.id : null)),
    ),
  )
  const notes = elementsOf(list, ['Note'])
  expect(notes).toHaveLength(count)
  expect(notes.every(({id}) => owners.has(id))).toBe(true)
})

test('a number of a page that moves the text it stands in is right in the end', async () => {
  const list = await layOut(
    tree([
      paragraph(['see page ', crossReference('end', 'page'), '.']),
      ...Array.from({length: 120}, () => paragraph(words(60))),
      heading(1, 'The end', {id: 'end'}),
      paragraph('It is here.'),
    ]),
  )
  const [link] = elementsOf(list, ['Link'])
  const page = link?.link?.to.type === 'place' ? link.link.to.page + 1 : 0
  expect(page).toBeGreaterThan(9)
  expect(link && textOf(list, ownIds(link))).toBe(String(page))
})

test.each([
  [
    'a cross-reference',
    tree([paragraph([crossReference('nowhere')])]),
    /“nowhere”, and no heading/,
  ],
  [
    'a note reference',
    tree([paragraph([noteReference('nothing')])]),
    /“nothing”, and the document has no note/,
  ],
])('%s that leads nowhere is named', async (_, wrong, message) => {
  await expect(layOut(wrong)).rejects.toThrow(message)
})
