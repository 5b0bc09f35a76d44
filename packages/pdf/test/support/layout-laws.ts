import type {DisplayList, GlyphRun, PageItem, StructureNode} from '../../src/display-list.ts'
import {textOfRun} from './runs.ts'

/** A law of layout: what breaks it, in words; nothing where it holds. */
export type Law = (list: DisplayList) => readonly string[]

/** The area that text may stand in. */
export interface Area {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const noOverlap: Law = (list) =>
  list.pages.flatMap(({items}, page) => {
    const boxes = items.filter(isGlyphs).map(inkOf)
    return boxes.flatMap((a, index) =>
      boxes
        .slice(index + 1)
        .filter((b) => overlaps(a, b))
        .map((b) => `page ${page + 1}: “${a.text}” is set over “${b.text}”`),
    )
  })

export const insideMargins =
  (area: Area): Law =>
  (list) =>
    list.pages.flatMap(({items}, page) =>
      items
        .filter(isGlyphs)
        .filter((run) => !isRunningLine(run))
        .map(inkOf)
        // the marking of the first page, which is read aloud and stands in the head
        .filter(({text}) => !text.startsWith('TLP:'))
        .filter((ink) => {
          const sideways = ink.left < area.left - 0.5 || ink.right > area.right + 0.5
          return sideways || ink.top < area.top - 0.5 || ink.bottom > area.bottom + 0.5
        })
        .map((ink) => `page ${page + 1}: “${ink.text}” stands outside the text area`),
    )

/** Every part of a paragraph that stands on a page of its own has at least two lines. */
export const noWidowOrOrphan: Law = (list) =>
  elementsOf(list, ['P']).flatMap((element) => {
    const lines = linesByPage(list, ownIds(element))
    if (lines.size < 2) return []
    return [...lines]
      .filter(([, baselines]) => baselines.length < 2)
      .map(([page]) => `page ${page + 1}: one line of paragraph ${element.id} stands alone`)
  })

/** Below every heading something else stands on its page, where anything follows it at all. */
export const noHeadingLast: Law = (list) => {
  const notes = new Set(elementsOf(list, ['Note']).flatMap((note) => [...allIds(note)]))
  return elementsOf(list, ['H2', 'H3', 'H4', 'H5', 'H6']).flatMap((heading) => {
    const own = allIds(heading)
    const place = lastRun(list, own)
    if (!place || !hasSuccessor(list.structure, heading)) return []
    const below = runsOn(list, place.page).some(
      (run) =>
        !owned(run, own) &&
        !owned(run, notes) &&
        run.owner.type === 'element' &&
        run.y > place.run.y,
    )
    return below ? [] : [`page ${place.page + 1}: heading ${heading.id} is the last on its page`]
  })
}

/** A note stands on the page of the first reference to it, or where it is continued. */
export const notesFollowReferences: Law = (list) => {
  const called = new Set<number>()
  const notes = new Map(elementsOf(list, ['Note']).map((note) => [note.id, note]))
  return elementsOf(list, ['Reference']).flatMap((reference) => {
    const target = reference.link?.to.type === 'place' ? notes.get(reference.link.to.element) : null
    if (!target || called.has(target.id)) return []
    called.add(target.id)
    const [from] = linesByPage(list, allIds(reference)).keys()
    const [at] = linesByPage(list, allIds(target)).keys()
    return at !== undefined && from !== undefined && at >= from
      ? []
      : [`note ${target.noteId} stands on page ${at} and is called for on page ${from}`]
  })
}

/** Every line of the contents ends with the number of the page that its heading stands on. */
export const contentsAreRight: Law = (list) =>
  elementsOf(list, ['TOCI']).flatMap((item) => {
    const [link] = item.children
    if (link?.link?.to.type !== 'place') return [`item ${item.id} of the contents leads nowhere`]
    const [heading] = linesByPage(list, new Set([link.link.to.element])).keys()
    const text = textOf(list, allIds(item))
    return heading !== undefined && text.endsWith(` ${heading + 1}`)
      ? []
      : [`the contents say “${text}”, and the heading stands on page ${(heading ?? -2) + 1}`]
  })

/** A table on n pages has n heads: one of its own, and n − 1 that stand again as artifacts. */
export const headsAreRepeated: Law = (list) =>
  elementsOf(list, ['Table']).flatMap((table) => {
    const [head] = elementsIn(table, ['THead'])
    const [body] = elementsIn(table, ['TBody'])
    if (!head || !body) return []
    const words = textOf(list, allIds(head))
    return [...linesByPage(list, ownIds(body))].flatMap(([page, rows], index) => {
      const wanted = index === 0 ? 0 : 1
      const found = repeatedHeads(list, page, rows, words)
      return found === wanted
        ? []
        : [`page ${page + 1}: table ${table.id} has ${found} repeated heads, not ${wanted}`]
    })
  })

/** A row that is divided has at least two of its lines on each page. */
export const rowsKeepTwoLines: Law = (list) =>
  elementsOf(list, ['TR']).flatMap((row) => {
    const pages = linesByPage(list, ownIds(row))
    if (pages.size < 2) return []
    return [...pages]
      .filter(([, baselines]) => baselines.length < 2)
      .map(([page]) => `page ${page + 1}: one line of row ${row.id} stands alone`)
  })

/** Notes that stand beside another on their page, and those that are continued: shows what documents reached. */
export function noteReach(list: DisplayList): {
  readonly beside: number
  readonly continued: number
} {
  const places = elementsOf(list, ['Note']).map((note) => linesByPage(list, allIds(note)))
  const firsts = places.flatMap((lines) =>
    [...lines].slice(0, 1).map(([page, [baseline]]) => `${page} ${baseline}`),
  )
  return {
    beside: firsts.length - new Set(firsts).size,
    continued: places.filter((lines) => lines.size > 1).length,
  }
}

/** How many pages each element of a type stands on: shows whether tables and rows broke at all. */
export function pagesOf(list: DisplayList, type: 'Table' | 'TR'): readonly number[] {
  return elementsOf(list, [type]).map((element) => linesByPage(list, ownIds(element)).size)
}

/** The text of an element and those inside it, without notes, in drawing order. */
export function textOf(list: DisplayList, ids: ReadonlySet<number>): string {
  return list.pages
    .flatMap(({items}) => items.filter(isGlyphs).filter((run) => owned(run, ids)))
    .map(textOfRun)
    .join('')
    .replaceAll('\u00ad', '')
    .trim()
}

export function elementsOf(list: DisplayList, types: readonly string[]): readonly StructureNode[] {
  return elementsIn(list.structure, types)
}

function elementsIn(node: StructureNode, types: readonly string[]): readonly StructureNode[] {
  const inner = node.children.flatMap((child) => elementsIn(child, types))
  return types.includes(node.type) ? [node, ...inner] : inner
}

/** Ids of an element and those inside it, but not of notes that it holds. */
export function ownIds(
  element: StructureNode,
  without: readonly string[] = ['Note'],
): ReadonlySet<number> {
  const inner = element.children.filter((child) => !without.includes(child.type))
  return new Set([element.id, ...inner.flatMap((child) => [...ownIds(child, without)])])
}

function allIds(element: StructureNode): ReadonlySet<number> {
  return ownIds(element, [])
}

function isGlyphs(item: PageItem): item is GlyphRun {
  return item.type === 'glyphs'
}

function isRunningLine({owner}: GlyphRun): boolean {
  // The repeated head of a table is a header too, but stands in the text area.
  return owner.type === 'artifact' && owner.kind !== 'Layout'
}

function owned({owner}: GlyphRun, ids: ReadonlySet<number>): boolean {
  return owner.type === 'element' && ids.has(owner.id)
}

interface Ink {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly text: string
}

/** The box of a run, from its baseline to the height of its small letters: lines that are close do not overlap by it. */
function inkOf(run: GlyphRun): Ink {
  const text = textOfRun(run)
  return {left: run.x, right: run.x + run.width, top: run.y - run.size * 0.47, bottom: run.y, text}
}

function overlaps(a: Ink, b: Ink): boolean {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left)
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
  return across > 0.5 && down > 0.5
}

function runsOn(list: DisplayList, page: number): readonly GlyphRun[] {
  return (list.pages[page]?.items ?? []).filter(isGlyphs)
}

/** Baselines of an element by page. Raised letters belong to the line below them. */
function linesByPage(
  list: DisplayList,
  ids: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const pages = new Map<number, number[]>()
  for (const page of list.pages.keys()) {
    const baselines = [
      ...new Set(
        runsOn(list, page)
          .filter((run) => owned(run, ids))
          .map((run) => run.y),
      ),
    ]
    const lines = baselines
      .sort((a, b) => a - b)
      .filter((y, index, all) => index === all.length - 1 || (all[index + 1] ?? 0) - y > 6)
    if (lines.length > 0) pages.set(page, lines)
  }
  return pages
}

function lastRun(
  list: DisplayList,
  ids: ReadonlySet<number>,
): {readonly page: number; readonly run: GlyphRun} | null {
  const runs = [...list.pages.keys()].flatMap((page) =>
    runsOn(list, page)
      .filter((run) => owned(run, ids))
      .map((run) => ({page, run})),
  )
  return runs.at(-1) ?? null
}

/** Whether any element but a note comes after another in the tree. */
function hasSuccessor(root: StructureNode, element: StructureNode): boolean {
  const order = flatten(root)
  const last = order.indexOf(element)
  const inner = new Set(flatten(element))
  return order.slice(last + 1).some((node) => !inner.has(node))
}

function flatten(node: StructureNode): readonly StructureNode[] {
  if (node.type === 'Note') return []
  return [node, ...node.children.flatMap(flatten)]
}

/** How often a head stands as an artifact right above the rows of its table on a page. */
function repeatedHeads(
  list: DisplayList,
  page: number,
  rows: readonly number[],
  words: string,
): number {
  const first = rows[0] ?? 0
  const above = runsOn(list, page)
    .filter((run) => run.owner.type === 'artifact' && run.owner.kind === 'Header')
    .filter((run) => run.y < first && run.y > first - 60 - words.length)
    .map(textOfRun)
    .join('')
    .replaceAll('\u00ad', '')
  return above.split(words).length - 1
}
