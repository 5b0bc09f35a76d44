import {align, type Comparison, sharedWords} from './align.ts'
import {mergeContent} from './merge-content.ts'
import {markContent} from './merge-paragraph.ts'
import type {Story} from './story.ts'
import {childOf, elements, node, textIn, type XmlNode} from './xml-node.ts'

/** Two versions of a table as one: rows that came or went, and in the others the words of each cell. */
export function mergeTables(before: XmlNode, after: XmlNode, story: Story): XmlNode {
  const widths = cellsOf(rowsOf(after)[0]).map((cell) => childOf(cell, 'w:tcPr'))
  const rows = align(rowsOf(before), rowsOf(after), tableRows).map((step) => {
    if (step.kind === 'pair') return mergeRows(step.before, step.after, story)
    return step.kind === 'inserted'
      ? markRow(step.after, 'w:ins', story)
      : markRow(withCells(step.before, widths), 'w:del', story)
  })
  return {...after, children: [...elements(after.children).filter(isNoRow), ...rows]}
}

/** A whole table that came or went: Word knows tables by their rows. */
export function markTable(table: XmlNode, kind: 'w:ins' | 'w:del', story: Story): XmlNode {
  const rows = rowsOf(table).map((row) => markRow(row, kind, story))
  return {...table, children: [...elements(table.children).filter(isNoRow), ...rows]}
}

const tableRows: Comparison<XmlNode> = {
  key: (row) => cellsOf(row).map(textIn).join('\t'),
  likeness: (before, after) => {
    if (isHead(before) || isHead(after)) return isHead(before) && isHead(after) ? 1 : 0
    const [old, current] = [cellsOf(before), cellsOf(after)]
    // The first cell names the row: who keeps the name is the same row, whatever else has changed.
    const named = textIn(old[0] ?? before) === textIn(current[0] ?? after) ? 0.5 : 0
    return Math.max(named, sharedWords(textIn(before), textIn(after)))
  },
}

function mergeRows(before: XmlNode, after: XmlNode, story: Story): XmlNode {
  const old = cellsOf(before)
  let index = -1
  const children = elements(after.children).map((child) => {
    if (child.name !== 'w:tc') return child
    index += 1
    const merged = mergeContent(contentOf(old[index]), contentOf(child), story)
    return {...child, children: [...elements(child.children).filter(isNoBlock), ...merged]}
  })
  return {...after, children}
}

function markRow(row: XmlNode, kind: 'w:ins' | 'w:del', story: Story): XmlNode {
  const mark = story.marks.mark(kind)
  const properties = childOf(row, 'w:trPr')
  const cells = cellsOf(row).map((cell) => ({
    ...cell,
    children: elements(cell.children).map((child) =>
      child.name === 'w:p' ? markContent(child, kind, story) : child,
    ),
  }))
  const rest = elements(row.children).filter(({name}) => name !== 'w:trPr' && name !== 'w:tc')
  const marked = node('w:trPr', {}, [...(properties?.children ?? []), mark])
  return {...row, children: [...rest, marked, ...cells]}
}

/** An old row in the columns of the new table. */
function withCells(row: XmlNode, properties: readonly (XmlNode | undefined)[]): XmlNode {
  let index = -1
  const children = elements(row.children).map((child) => {
    if (child.name !== 'w:tc') return child
    index += 1
    const own = properties[index]
    return own ? {...child, children: [own, ...contentOf(child)]} : child
  })
  return {...row, children}
}

function rowsOf(table: XmlNode): readonly XmlNode[] {
  return elements(table.children).filter(({name}) => name === 'w:tr')
}

function cellsOf(row: XmlNode | undefined): readonly XmlNode[] {
  return elements(row?.children ?? []).filter(({name}) => name === 'w:tc')
}

function contentOf(cell: XmlNode | undefined): readonly XmlNode[] {
  return elements(cell?.children ?? []).filter((child) => !isNoBlock(child))
}

function isHead(row: XmlNode): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:tblHeader') !== undefined
}

function isNoRow({name}: XmlNode): boolean {
  return name !== 'w:tr'
}

function isNoBlock({name}: XmlNode): boolean {
  return name === 'w:tcPr'
}
