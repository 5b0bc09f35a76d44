import type {PdfLine} from './lines.ts'

/** The lines of pages without their footnotes, and each footnote's lines. */
export interface Apart {
  readonly pages: readonly (readonly PdfLine[])[]
  readonly notes: readonly (readonly PdfLine[])[]
}

/** Footnotes apart from what goes on above them on the next page: lines set smaller than the body, below all of it, from the first with a note's mark on. */
export function notesApart(pages: readonly (readonly PdfLine[])[], body: number): Apart {
  const notes: PdfLine[][] = []
  const rest = pages.map((lines) => {
    const foot = Math.min(...lines.filter(({size}) => size > body * SMALL).map(({y}) => y))
    const below = lines.filter(({size, y}) => size <= body * SMALL && y < foot)
    const first = below.findIndex(({text}) => isMarked(text))
    if (first < 0 || !Number.isFinite(foot)) return lines
    const found = below.slice(first)
    for (const line of found) {
      if (isMarked(line.text)) notes.push([line])
      else notes.at(-1)?.push(line)
    }
    return lines.filter((line) => !found.includes(line))
  })
  return {pages: rest, notes}
}

/** Of the body's size. */
const SMALL = 0.92

/** "1 The register of 1991", "[2] Minutes of the council", "* Name changed" */
function isMarked(text: string): boolean {
  return /^\s*(?:\[?\d{1,3}[\])]?|[*†‡]{1,2})\s?[\p{Lu}“"‘]/u.test(text)
}
