import {
  type Block,
  type DocumentTree,
  document,
  graphic,
  languageRun,
  link,
  list,
  paragraph,
  table,
} from '@onrecord/document'
import {expect, test} from 'vitest'
import type {DisplayList, GlyphRun} from '../../src/display-list.ts'
import {labels} from '../support/labels.ts'
import {area, layOut} from '../support/lay-out.ts'
import {elementsOf, insideMargins, noOverlap, ownIds, textOf} from '../support/layout-laws.ts'
import {idsOfRun, textOfRun, widthOfRun} from '../support/runs.ts'
import {sampleDocument, samples} from '../support/scripts.ts'

function tree(language: string, ...children: Block[]): DocumentTree {
  return document({title: 'T', language, labels, children})
}

function runsOf(display: DisplayList, type: string, index = 0): readonly GlyphRun[] {
  const element = elementsOf(display, [type])[index]
  const ids = element ? ownIds(element, []) : new Set<number>()
  return display.pages.flatMap(({items}) =>
    items.filter((item): item is GlyphRun => {
      return item.type === 'glyphs' && item.owner.type === 'element' && ids.has(item.owner.id)
    }),
  )
}

/** The words of a paragraph as they stand from left to right; letters of each in the order of the text. */
async function fromLeft(document: DocumentTree): Promise<string> {
  const runs = runsOf(await layOut(document), 'P')
  return [...runs]
    .sort((a, b) => a.x - b.x)
    .map(textOfRun)
    .join('')
}

test.each([
  ['he', 'אחת שתיים שלוש', 'שלוש שתיים אחת'],
  ['he', 'לפי Kim Jong ביום 12.5', '12.5 ביום Kim Jong לפי'],
  ['ar', 'نحو 10,000 من', 'من 10,000 نحو'],
  ['en-GB', 'the word שלום עולם here', 'the word עולם שלום here'],
  ['en-GB', 'plain words', 'plain words'],
])('in %s “%s” stands from left to right as “%s”', async (language, text, expected) => {
  expect(await fromLeft(tree(language, paragraph(text)))).toBe(expected)
})

test('brackets in text that runs from right to left open to the left', async () => {
  const [open, , close] = runsOf(await layOut(tree('he', paragraph('(שלום)'))), 'P')
  expect([open && textOfRun(open), close && textOfRun(close)]).toEqual(['(', ')'])
  // Glyphs are mirrored: the first bracket has the shape of the second in English text.
  const [english] = runsOf(await layOut(tree('en-GB', paragraph(')'))), 'P')
  expect(open && idsOfRun(open)).toEqual(english && idsOfRun(english))
})

test('Arabic letters are joined, and the text keeps its order', async () => {
  const joined = runsOf(await layOut(tree('ar', paragraph('ببب'))), 'P')
  expect(joined.map(textOfRun)).toEqual(['ببب'])
  const ids = joined.flatMap(idsOfRun)
  expect(new Set(ids).size).toBe(3)
})

test('paragraphs end on the right edge in a document that runs from right to left, and an English one begins on the left', async () => {
  const display = await layOut(
    tree('ar', paragraph('مايو'), paragraph([languageRun('en', 'in May')])),
  )
  const left = runsOf(await layOut(tree('en-GB', paragraph('May'))), 'P')[0]?.x ?? 0
  const [arabic] = runsOf(display, 'P', 0)
  const english = [...runsOf(display, 'Span')].sort((a, b) => a.x - b.x)
  expect((arabic?.x ?? 0) + (arabic ? widthOfRun(arabic) : 0)).toBeCloseTo(595.276 - left, 1)
  expect(english[0]?.x).toBeCloseTo(area.left, 1)
  expect(english.map(textOfRun).join('')).toBe('in May')
})

test('a paragraph in Hebrew inside an English document is set from the right', async () => {
  const display = await layOut(tree('en-GB', paragraph([languageRun('he', 'אחת שתיים')])))
  const [first] = runsOf(display, 'Span')
  expect((first?.x ?? 0) + (first ? widthOfRun(first) : 0)).toBeCloseTo(area.right, 1)
})

test('marks of lists stand on the right, the first column of a table too', async () => {
  const display = await layOut(
    tree('he', list(['אחת']), table({caption: 'א', head: ['ראשון', 'שני'], rows: [['א', 'ב']]})),
  )
  const [mark] = runsOf(display, 'Lbl')
  const [item] = runsOf(display, 'LBody')
  expect(mark?.x ?? 0).toBeGreaterThan(item?.x ?? 0)
  const [first, second] = [runsOf(display, 'TH', 0)[0], runsOf(display, 'TH', 1)[0]]
  expect(first?.x ?? 0).toBeGreaterThan(second?.x ?? 0)
})

test('drawings are mirrored with their box, their letters are not', async () => {
  const scene = {
    width: 200,
    height: 40,
    shapes: [
      {type: 'rectangle', x: 0, y: 0, width: 50, height: 40, fill: 'panel'},
      {type: 'label', x: 0, y: 30, size: 10, anchor: 'start', fill: 'text', text: 'ab'},
    ],
  } as const
  const display = await layOut(tree('he', graphic({alt: 'ציור', scene})))
  const [figure] = elementsOf(display, ['Figure'])
  const box = figure?.box ?? {x: 0, width: 0}
  expect(box.x + box.width).toBeCloseTo(area.right, 1)
  const bar = display.pages[0]?.items.find((item) => item.type === 'rectangle')
  expect(bar && bar.x + bar.width).toBeCloseTo(area.right, 1)
  expect(runsOf(display, 'Figure').map(textOfRun)).toEqual(['ab'])
})

test('a link over several words answers as one box a line', async () => {
  const display = await layOut(
    tree('he', paragraph(['ראו ', link('https://example.org/', 'אחת שתיים שלוש', 'אתר')])),
  )
  const [element] = elementsOf(display, ['Link'])
  const runs = runsOf(display, 'Link')
  const [box] = element?.link?.boxes ?? []
  expect(element?.link?.boxes).toHaveLength(1)
  expect(box?.x).toBeCloseTo(Math.min(...runs.map((run) => run.x)), 5)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(
    Math.max(...runs.map((run) => run.x + widthOfRun(run))),
    5,
  )
})

test.each(Object.entries(samples))(
  'a document in %s holds to the laws, and says its text',
  async (_, sample) => {
    const display = await layOut(sampleDocument(sample))
    expect([...noOverlap(display), ...insideMargins(area)(display)]).toEqual([])
    const [body] = elementsOf(display, ['P'])
    const printed = body ? textOf(display, ownIds(body)).replaceAll(/[\s\u00ad]+/g, '') : ''
    expect(printed).toContain(sample.text.replaceAll(/\s+/g, ''))
  },
)
