import type {PdfLine} from './lines.ts'

/** Share of the page's height at its top and bottom where running heads and page numbers stand. */
const MARGIN = 0.12

/** The pages without what repeats at their edges, and without page numbers. */
export function withoutRunningHeads(
  pages: readonly (readonly PdfLine[])[],
): readonly (readonly PdfLine[])[] {
  const counts = new Map<string, number>()
  for (const page of pages) {
    for (const form of new Set(page.filter(isAtEdge).map(formOf))) {
      counts.set(form, (counts.get(form) ?? 0) + 1)
    }
  }
  // left and right pages may have heads of their own
  const most = Math.max(2, Math.floor(pages.length / 2))
  const repeats = (line: PdfLine) => isAtEdge(line) && (counts.get(formOf(line)) ?? 0) >= most
  const heads = pages.flatMap((page) => page.filter(repeats))
  return pages.map((page) => {
    const printed = page.filter((line) => isAtEdge(line) && PRINTED.test(line.text.trim()))
    return page.filter((line) => {
      if (!isAtEdge(line)) return true
      return !(
        PAGE_NUMBER.test(line.text.trim()) ||
        repeats(line) ||
        // the page's title stands beside the moment at which it was printed
        printed.some(({y}) => Math.abs(y - line.y) < 1) ||
        heads.some((head) => isHeadBeside(line, head))
      )
    })
  })
}

/** "2 Quorl Post" where other pages have "Saturday 3 May 2031 1". */
function isHeadBeside({text, y, size}: PdfLine, head: PdfLine): boolean {
  return Math.abs(y - head.y) < 1 && Math.abs(size - head.size) < 0.5 && /^\d|\d$/.test(text.trim())
}

const PAGE_NUMBER = /^(?:page\s)?[-–—]?\s?\d{1,4}\s?[-–—]?(?:\s?(?:\/|of)\s?\d{1,4})?$/i

/** What browsers print at a page's edges: its address, the moment, the page. */
const PRINTED =
  /^(?:(?:https?|file):\/\/\S+(?:\s+\d+\/\d+)?|\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4},?\s\d{1,2}:\d{2}.{0,120})$/

function isAtEdge({place}: PdfLine): boolean {
  return place < MARGIN || place > 1 - MARGIN
}

/** A line with its numbers alike: page 3 and page 4 have one running head. */
function formOf({text}: PdfLine): string {
  return text.replace(/\d+/g, '#').replace(/\s+/g, ' ').trim()
}
