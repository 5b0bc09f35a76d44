import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {DisplayList, GlyphRun, PageItem} from '../../src/display-list.ts'
import {everyNode} from '../support/every-node.ts'
import {area, layOut} from '../support/lay-out.ts'
import {
  contentsAreRight,
  elementsOf,
  headsAreRepeated,
  insideMargins,
  type Law,
  noHeadingLast,
  noOverlap,
  noteReach,
  notesFollowReferences,
  noWidowOrOrphan,
  ownIds,
  pagesOf,
  rowsKeepTwoLines,
} from '../support/layout-laws.ts'
import {longDocument} from '../support/long-document.ts'
import {randomDocument} from '../support/random-document.ts'

const laws: Readonly<Record<string, Law>> = {
  noOverlap,
  insideMargins: insideMargins(area),
  noWidowOrOrphan,
  noHeadingLast,
  notesFollowReferences,
  contentsAreRight,
  headsAreRepeated,
  rowsKeepTwoLines,
}

function broken(list: DisplayList): readonly string[] {
  return Object.values(laws).flatMap((law) => law(list))
}

test('random documents keep every law, and reach pages, notes and tables that break', async () => {
  const reach = {pages: 0, notes: 0, beside: 0, continued: 0, brokenTables: 0, brokenRows: 0}
  await fc.assert(
    fc.asyncProperty(randomDocument, async (tree) => {
      const list = await layOut(tree)
      reach.pages = Math.max(reach.pages, list.pages.length)
      reach.notes += tree.notes.length
      const notes = noteReach(list)
      reach.beside += notes.beside
      reach.continued += notes.continued
      reach.brokenRows += pagesOf(list, 'TR').filter((pages) => pages > 1).length
      reach.brokenTables += pagesOf(list, 'Table').filter((pages) => pages > 1).length
      expect(broken(list)).toEqual([])
    }),
    {numRuns: 60, seed: 20240318},
  )
  expect(reach.pages).toBeGreaterThan(4)
  expect(reach.notes).toBeGreaterThan(100)
  expect(reach.beside).toBeGreaterThan(15)
  expect(reach.continued).toBeGreaterThan(5)
  expect(reach.brokenTables).toBeGreaterThan(10)
  expect(reach.brokenRows).toBeGreaterThan(0)
})

test('a document with every kind of node keeps every law', async () => {
  expect(broken(await layOut(everyNode()))).toEqual([])
})

/** Layouts that break one law each: a law that does not see them is no law. */
const breaches: Readonly<Record<keyof typeof laws, (list: DisplayList) => DisplayList>> = {
  noOverlap: (list) => onRuns(list, (run) => ({...run, y: Math.round(run.y / 40) * 40})),
  insideMargins: (list) => onRuns(list, (run) => ({...run, x: run.x + 30})),
  noWidowOrOrphan: (list) => moveLine(list),
  noHeadingLast: (list) => dropBelowHeadings(list),
  notesFollowReferences: (list) => notesFirst(list),
  contentsAreRight: (list) => ({
    ...list,
    pages: [...list.pages.slice(0, 1), ...list.pages.slice(0, 1), ...list.pages.slice(1)],
  }),
  headsAreRepeated: (list) =>
    onItems(list, (items) =>
      items.filter((item) => item.owner.type === 'element' || item.owner.kind !== 'Header'),
    ),
  rowsKeepTwoLines: (list) => moveLine(list),
}

describe('a law sees the layout that breaks it', () => {
  test.each(Object.entries(breaches))('%s', async (name, breach) => {
    const list = await layOut(longDocument())
    expect(laws[name]?.(list)).toEqual([])
    expect(laws[name]?.(breach(list))).not.toEqual([])
  })
})

function onItems(
  list: DisplayList,
  change: (items: readonly PageItem[], page: number) => readonly PageItem[],
): DisplayList {
  return {
    ...list,
    pages: list.pages.map((page, index) => ({...page, items: change(page.items, index)})),
  }
}

function onRuns(list: DisplayList, change: (run: GlyphRun) => GlyphRun): DisplayList {
  return onItems(list, (items) =>
    items.map((item) => (item.type === 'glyphs' ? change(item) : item)),
  )
}

/** Takes all but one line of what a broken paragraph has on its second page. */
function moveLine(list: DisplayList): DisplayList {
  const ids = (page: number) =>
    new Set(
      (list.pages[page]?.items ?? []).flatMap((item) =>
        item.type === 'glyphs' && item.owner.type === 'element' ? [item.owner.id] : [],
      ),
    )
  return onItems(list, (items, page) => {
    if (page === 0) return items
    const before = ids(page - 1)
    const seen = new Set<number>()
    return items.filter((item) => {
      if (item.type !== 'glyphs' || item.owner.type !== 'element' || !before.has(item.owner.id))
        return true
      const first = !seen.has(item.owner.id)
      seen.add(item.owner.id)
      return first
    })
  })
}

/** Puts all notes on the first page. */
function notesFirst(list: DisplayList): DisplayList {
  const ids = new Set(elementsOf(list, ['Note']).flatMap((note) => [...ownIds(note, [])]))
  const isNote = (item: PageItem) => item.owner.type === 'element' && ids.has(item.owner.id)
  const notes = list.pages.flatMap(({items}) => items.filter(isNote))
  return onItems(list, (items, page) => [
    ...items.filter((item) => !isNote(item)),
    ...(page === 0 ? notes : []),
  ])
}

function dropBelowHeadings(list: DisplayList): DisplayList {
  const headings = new Set(elementsOf(list, ['H2', 'H3', 'H4']).map((heading) => heading.id))
  return onItems(list, (items) => {
    const last = items.findLastIndex(
      (item) => item.owner.type === 'element' && headings.has(item.owner.id),
    )
    return last < 0 ? items : items.slice(0, last + 1)
  })
}
