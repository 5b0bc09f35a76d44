import {withoutLetterSpacing} from './letter-spaced.ts'
import type {PdfItem} from './open.ts'

/** One line of a column; points, y from the bottom edge up. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Of the page, from 0 at its bottom to 1 at its top. */
  readonly place: number
}

/** The lines of a page in reading order: columns one after the other, between lines that run across them. */
export function linesOf(
  items: readonly PdfItem[],
  width: number,
  height: number,
): readonly PdfLine[] {
  const lines: Growing[] = []
  for (const item of withoutLetterSpacing(items)) {
    const last = lines.at(-1)
    if (last !== undefined && isNoteMark(last, item)) continue
    if (last !== undefined && continues(last, item)) lines[lines.length - 1] = joined(last, item)
    else if (item.text.trim() !== '') lines.push(lineOf(item, height))
  }
  const whole = lines.map(({fromRight, isRtl, ...line}): PdfLine => {
    return isRtl ? {...line, text: fromRight} : line
  })
  return ordered(
    whole.filter(({text}) => text.trim() !== ''),
    width,
  )
}

/** A line whose runs are being joined: those of one that is written from right to left begin at its right. */
interface Growing extends PdfLine {
  readonly fromRight: string
  readonly isRtl: boolean
}

function lineOf(item: PdfItem, height: number): Growing {
  return {
    text: item.text,
    fromRight: item.text,
    isRtl: item.isRtl === true,
    left: item.x,
    right: item.x + item.width,
    y: item.y,
    size: item.size,
    place: item.y / height,
  }
}

/** On the same baseline, to the right (or to the left, where that is how it is written), and no farther than a wide space: a farther one is another column. */
function continues(line: Growing, item: PdfItem): boolean {
  const size = Math.max(line.size, item.size)
  const gap = isLeft(line, item) ? line.left - item.x - item.width : item.x - line.right
  return Math.abs(item.y - line.y) < size * 0.5 && gap > -size && gap < size * 1.2
}

function isLeft(line: Growing, item: PdfItem): boolean {
  return (line.isRtl || item.isRtl === true) && item.x < line.left
}

/** A small raised number after a word: the mark of a note. */
function isNoteMark(line: PdfLine, item: PdfItem): boolean {
  const isRaised = item.y > line.y + line.size * 0.15 && item.y < line.y + line.size
  return isRaised && item.size < line.size * 0.8 && /^[\d*†‡,]{1,5}$/.test(item.text.trim())
}

function joined(line: Growing, item: PdfItem): Growing {
  const isBefore = isLeft(line, item)
  const gap = isBefore ? line.left - item.x - item.width : item.x - line.right
  const isApart = gap > 0.15 * item.size && !/\s$/.test(line.text) && !/^\s/.test(item.text)
  const isInitial = line.size > item.size * INITIAL && /^[B-HJ-Z]$/.test(line.text.trim())
  const blank = isApart && !isInitial ? ' ' : ''
  // a large initial stands beside the first lines of its paragraph
  const {size, y} = item.text.trim().length > line.text.trim().length ? item : line
  return {
    ...line,
    text: isBefore ? item.text + blank + line.text : line.text + blank + item.text,
    fromRight: isBefore ? line.fromRight + blank + item.text : item.text + blank + line.fromRight,
    isRtl: line.isRtl || item.isRtl === true,
    left: Math.min(line.left, item.x),
    right: Math.max(line.right, item.x + item.width),
    size,
    y,
  }
}

/** So many times the size of the words behind it. */
const INITIAL = 1.8

/** Lines wider than this share of what the page holds run across its columns. */
const WIDE = 0.6

function ordered(lines: readonly PdfLine[], width: number): readonly PdfLine[] {
  const left = lines.reduce((least, line) => Math.min(least, line.left), width)
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0)
  const isWide = (line: PdfLine) => line.right - line.left > WIDE * (right - left)
  const bands: {wide: boolean; lines: PdfLine[]}[] = []
  const down = [...lines].sort((a, b) => b.y - a.y || a.left - b.left)
  for (const [at, line] of down.entries()) {
    const wide = isWide(line) && !hasNeighbour(down, at)
    const last = bands.at(-1)
    if (last === undefined || last.wide !== wide) bands.push({wide, lines: [line]})
    else last.lines.push(line)
  }
  return bands.flatMap((band) => (band.wide ? band.lines : columns(band.lines)))
}

/** Whether another line stands beside one: in a box beside a wide column. */
function hasNeighbour(down: readonly PdfLine[], at: number): boolean {
  const line = down[at]
  return down.slice(Math.max(0, at - 3), at + 4).some((each) => {
    if (line === undefined || Math.abs(each.y - line.y) > line.size) return false
    return each.left > line.right || each.right < line.left
  })
}

const FEWEST = 3

/** How many lines above or below columns may run across their gutter: a headline, a byline, a foot. */
const MOST_ACROSS = 6

/** Columns of a band from left to right: cut where a gutter runs from its top to its bottom. */
function columns(lines: readonly PdfLine[]): readonly PdfLine[] {
  const down = [...lines].sort((a, b) => b.y - a.y || a.left - b.left)
  for (let above = 0; above <= MOST_ACROSS; above++) {
    for (let below = 0; below <= MOST_ACROSS; below++) {
      const parts = cutAtGutter(down.slice(above, down.length - below))
      if (parts === null) continue
      const [left, right] = parts
      const foot = down.slice(down.length - below)
      return [...down.slice(0, above), ...columns(left), ...columns(right), ...foot]
    }
  }
  return down
}

/** A last column of a line or two has the lines of the others beside it. */
function isBeside(lines: readonly PdfLine[], line: PdfLine): boolean {
  return lines.some((each) => Math.abs(each.y - line.y) < line.size * 0.3)
}

function cutAtGutter(
  lines: readonly PdfLine[],
): readonly [readonly PdfLine[], readonly PdfLine[]] | null {
  const byLeft = [...lines].sort((a, b) => a.left - b.left)
  let reach = byLeft[0]?.right ?? 0
  for (const [at, line] of byLeft.entries()) {
    const isGutter = line.left > reach + line.size * 0.5
    if (isGutter && at >= FEWEST) {
      const [left, right] = [byLeft.slice(0, at), byLeft.slice(at)]
      if (right.length >= FEWEST || right.every((each) => isBeside(left, each)))
        return [left, right]
    }
    reach = Math.max(reach, line.right)
  }
  return null
}
