import type {DisplayList, Owner} from '../../src/display-list.ts'
import {GREY_JPEG, pngOf} from './pictures.ts'
import {box, type PlacedGlyph, placed, type Sheet, shape, sheet} from './sample.ts'

const HEADER: Owner = {type: 'artifact', kind: 'Header'}
const LAYOUT: Owner = {type: 'artifact', kind: 'Layout'}
const PAGE_NUMBER: Owner = {type: 'artifact', kind: 'PageNumber'}

/** Two pages that use every kind of element, item and artifact that the writer knows. */
export function sampleDocument(): DisplayList {
  const page = sheet()
  page.text(HEADER, 'label', 8, 72, 40, 'Harbour Desk · Brief')
  page.text(PAGE_NUMBER, 'label', 8, 500, 810, '1')
  const title = page.element('H1', 0)
  page.text(title, 'label', 22, 72, 90, 'Ferries of Old Haven')
  contents(page)
  const chapter = page.element('Sect', 0)
  const heading = page.element('H2', chapter)
  page.text(heading, 'label', 15, 72, 180, 'Affidavit: efficient offices')
  const paragraph = paragraphWithNote(page, chapter)
  languages(page, chapter)
  list(page, chapter)
  table(page, chapter)

  page.newPage()
  page.text(HEADER, 'label', 8, 72, 40, 'Harbour Desk · Brief')
  page.text(paragraph, 'text', 10.5, 72, 80, 'runs on over the page.')
  pictures(page, chapter)
  page.text(PAGE_NUMBER, 'label', 8, 500, 810, '2')
  return page.finish([
    {
      title: 'Ferries of Old Haven',
      page: 0,
      y: 70,
      element: title,
      children: [
        {title: 'Affidavit: efficient offices', page: 0, y: 165, element: heading, children: []},
      ],
    },
  ])
}

function contents(page: Sheet): void {
  const list = page.element('TOC', 0)
  const item = page.element('TOCI', list)
  // The heading that it leads to is the second child of the section that follows: its id is known beforehand.
  const link = page.element('Link', item, {
    link: {
      to: {type: 'place', page: 0, y: 165, element: item + 3},
      description: 'To: Affidavit: efficient offices, page 1',
      boxes: [box(0, 72, 130, 500, 10.5)],
    },
  })
  page.text(link, 'text', 10.5, 72, 130, 'Affidavit: efficient offices ')
  page.text(LAYOUT, 'text', 10.5, 220, 130, '. . . . . . . .')
  page.text(link, 'text', 10.5, 490, 130, '1')
}

function paragraphWithNote(page: Sheet, parent: number): number {
  const paragraph = page.element('P', parent)
  const start = page.text(
    paragraph,
    'text',
    10.5,
    72,
    210,
    'The AVATAR file, the pilots said, was “difficult to find”; see ',
  )
  const description = 'Source: the harbour report'
  const uri = 'https://example.org/report?q=Zoë (1)'
  const link = page.element('Link', paragraph, {
    link: {
      to: {type: 'uri', uri},
      description,
      boxes: [box(0, start, 210, start + 60, 10.5), box(0, 72, 225, 120, 10.5)],
    },
  })
  page.text(link, 'text', 10.5, start, 210, 'the har', {colour: '#1f4e79'})
  page.text(link, 'text', 10.5, start + 32, 210, '\u00AD', {
    colour: '#1f4e79',
    ...placed('text', 10.5, softHyphen()),
  })
  const end = page.text(link, 'text', 10.5, 72, 225, 'bour report', {colour: '#1f4e79'})
  const noteAt = {page: 0, y: 750}
  const reference = page.element('Reference', paragraph, {
    link: {
      to: {type: 'place', ...noteAt, element: paragraph + 3},
      description: 'Note 1',
      boxes: [box(0, end, 222, end + 5, 7)],
    },
  })
  page.text(reference, 'text', 7, end, 221, '1')
  const note = page.element('Note', paragraph, {noteId: 'note-1'})
  page.text(
    paragraph,
    'text',
    10.5,
    end + 5,
    225,
    ' and what Zoe\u0308 M\u0328\u0301 wrote. The paragraph ',
  )
  page.draw({
    type: 'line',
    owner: LAYOUT,
    x1: 72,
    y1: 740,
    x2: 172,
    y2: 740,
    stroke: {colour: '#b9bdc4', width: 0.5, dash: [1, 2]},
  })
  const label = page.element('Lbl', note)
  page.text(label, 'text', 7, 72, 752, '1 ')
  const body = page.element('P', note)
  page.text(body, 'text', 8, 80, 755, 'Interview notes, 3 March 2024.')
  return paragraph
}

/** What layout sets at the end of a line: the glyph of a hyphen that is read as U+00AD. */
function softHyphen(): PlacedGlyph[] {
  return shape('text', 10.5, '-').map((glyph) => ({...glyph, text: '\u00AD'}))
}

function languages(page: Sheet, parent: number): void {
  const paragraph = page.element('P', parent)
  const end = page.text(paragraph, 'text', 10.5, 72, 255, 'In Greek: ')
  page.text(paragraph, 'italic', 10.5, end, 255, 'Το λιμάνι', {language: 'el'})
  const quotation = page.element('BlockQuote', parent, {language: 'ru'})
  const inside = page.element('P', quotation)
  page.text(inside, 'italic', 10.5, 90, 275, 'Паром стоит у причала.')
  const short = page.element('Span', paragraph, {expansion: 'Port Authority'})
  page.text(short, 'text', 10.5, 72, 292, 'PA')
}

function list(page: Sheet, parent: number): void {
  const list = page.element('L', parent, {listNumbering: 'Disc'})
  for (const [index, words] of ['First pier', 'Second pier'].entries()) {
    const item = page.element('LI', list)
    const label = page.element('Lbl', item)
    page.text(label, 'text', 10.5, 72, 320 + 15 * index, '•')
    const body = page.element('LBody', item)
    page.text(body, 'text', 10.5, 86, 320 + 15 * index, words)
  }
}

function table(page: Sheet, parent: number): void {
  const table = page.element('Table', parent, {summary: 'Sailings a year'})
  const caption = page.element('Caption', table)
  page.text(caption, 'text', 9, 72, 370, 'Sailings')
  page.draw({
    type: 'rectangle',
    owner: LAYOUT,
    x: 72,
    y: 376,
    width: 300,
    height: 16,
    radius: 3,
    fill: '#f3f5f8',
    stroke: null,
  })
  const head = page.element('TR', page.element('THead', table))
  for (const [index, words] of ['Year', 'Sailings'].entries()) {
    const cell = page.element('TH', head, {scope: 'Column'})
    page.text(cell, 'label', 9, 76 + 100 * index, 388, words)
  }
  const body = page.element('TBody', table)
  for (const [index, cells] of [
    ['2023', '1,204'],
    ['2024', ''],
  ].entries()) {
    const row = page.element('TR', body)
    const year = page.element('TH', row, {scope: 'Row'})
    page.text(year, 'text', 9, 76, 404 + 16 * index, cells[0] ?? '')
    const count = page.element('TD', row)
    if (cells[1] !== '') page.text(count, 'text', 9, 176, 404 + 16 * index, cells[1] ?? '')
  }
}

function pictures(page: Sheet, parent: number): void {
  const chart = page.element('Figure', parent, {
    alt: 'Bar chart: 1,204 sailings in 2023.',
    box: {page: 1, x: 72, y: 120, width: 200, height: 80},
  })
  const owner: Owner = {type: 'element', id: chart}
  page.draw({
    type: 'rectangle',
    owner,
    x: 80,
    y: 130,
    width: 40,
    height: 60,
    radius: 0,
    fill: '#1f4e79',
    stroke: {colour: '#1a1a1f', width: 1, dash: []},
  })
  page.draw({
    type: 'circle',
    owner,
    cx: 160,
    cy: 160,
    r: 20,
    fill: null,
    stroke: {colour: '#1f4e79', width: 2, dash: [3, 1]},
  })
  page.draw({
    type: 'path',
    owner,
    data: 'M 200 190 L 240 190 C 240 150 200 150 200 130 Z',
    fill: '#c9d8e6',
  })
  const photo = page.element('Figure', parent, {
    alt: 'Two squares.',
    box: {page: 1, x: 72, y: 220, width: 130, height: 60},
  })
  const photoOwner: Owner = {type: 'element', id: photo}
  const png = pngOf({
    width: 2,
    height: 2,
    colourType: 6,
    depth: 8,
    lines: [
      [255, 0, 0, 255, 0, 255, 0, 128],
      [0, 0, 255, 255, 0, 0, 0, 0],
    ],
  })
  page.draw({
    type: 'image',
    owner: photoOwner,
    x: 72,
    y: 220,
    width: 60,
    height: 60,
    bytes: png,
    mediaType: 'image/png',
  })
  page.draw({
    type: 'image',
    owner: photoOwner,
    x: 140,
    y: 220,
    width: 60,
    height: 60,
    bytes: GREY_JPEG,
    mediaType: 'image/jpeg',
  })
}
