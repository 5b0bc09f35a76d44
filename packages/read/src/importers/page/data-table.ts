import {elementsOf, nameOf, type PageNode, textOf} from './page-node.ts'

const LONGEST_CELL = 300

/** The cells of a row, without those of tables in them. */
export function cellsOf(row: PageNode): readonly PageNode[] {
  return [...row.childNodes].filter((cell) => /^t[dh]$/.test(nameOf(cell)))
}

/** Figures in rows and columns, and no page laid out by a table: several rows and columns of short cells. */
export function isDataTable(table: PageNode): boolean {
  const inside = [...elementsOf(table)].slice(1)
  if (inside.some((each) => /^(?:table|figure|h[1-6])$/.test(nameOf(each)))) return false
  const cells = inside.filter((each) => /^t[dh]$/.test(nameOf(each)))
  const rows = inside.filter((each) => nameOf(each) === 'tr').length
  const several = inside.filter((each) => nameOf(each) === 'tr' && cellsOf(each).length > 1).length
  if (rows < 2 || 2 * several < rows) return false
  // a title above a picture with its paragraph is a page's layout
  const longest = cells.length < 2 * rows ? LONGEST_CELL / 4 : LONGEST_CELL
  return cells.every((cell) => textOf(cell).trim().length <= longest)
}
