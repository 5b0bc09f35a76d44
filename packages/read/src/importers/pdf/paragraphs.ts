import {isBylineLine} from '../../language/byline.ts'
import {parseDateLine} from '../../language/date-line.ts'
import {isListItem} from '../../language/layout.ts'
import {tidyBlanks} from '../page/blanks.ts'
import {type Piece, piece} from '../parts/pieces.ts'
import type {PdfLine} from './lines.ts'

interface Paragraph {
  readonly lines: readonly PdfLine[]
  readonly page: number
}

/** Lines made paragraphs; lines set larger than the body are headline and headings. */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly Piece[] {
  const body = bodySize(pages.flat())
  const paragraphs: Paragraph[] = []
  for (const [page, lines] of pages.entries()) {
    for (const [at, line] of lines.entries()) {
      const last = paragraphs.at(-1)
      if (last !== undefined && goesOn(last, line, page, at === 0 ? undefined : lines[at + 1])) {
        paragraphs[paragraphs.length - 1] = {lines: [...last.lines, line], page}
      } else paragraphs.push({lines: [line], page})
    }
  }
  const words = wordsOf(pages)
  const headline = headlineOf(paragraphs, body)
  return paragraphs.map((paragraph): Piece => {
    const text = joinedText(paragraph.lines, words)
    if (paragraph === headline) return piece('headline', text)
    const isHeading = sizeOf(paragraph) > body * 1.12 && text.length < 200
    if (isHeading) return piece('heading', text, 2)
    return piece(isListItem(text) ? 'listItem' : 'paragraph', text)
  })
}

/** The first of the largest of several words on the first two pages, where they are larger than the body: a site's name may be larger, or links fill the first page. */
function headlineOf(paragraphs: readonly Paragraph[], body: number): Paragraph | null {
  const first = paragraphs.filter((each) => each.page < 2 && sizeOf(each) > body * 1.2)
  const long = first.filter(
    ({lines}) => lines.flatMap(({text}) => text.trim().split(/\s+/)).length > 2,
  )
  const named = long.length > 0 ? long : first
  const largest = Math.max(...named.map(sizeOf))
  return named.find((each) => sizeOf(each) === largest) ?? null
}

function sizeOf({lines}: Paragraph): number {
  return lines[0]?.size ?? 0
}

/** The size that most characters have. */
function bodySize(lines: readonly PdfLine[]): number {
  const counts = new Map<number, number>()
  for (const {size, text} of lines) {
    const rounded = Math.round(size * 2) / 2
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length)
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10
}

function goesOn(
  {lines, page}: Paragraph,
  line: PdfLine,
  ownPage: number,
  next: PdfLine | undefined,
): boolean {
  const before = lines.at(-1)
  if (before === undefined || !isOfSize(before, line)) return false
  if (standsAlone(before.text.trim()) || standsAlone(line.text.trim())) return false
  if (isListItem(line.text.trim())) return false
  const isBelow = page === ownPage && line.y < before.y
  if (!isBelow) return isTornApart(before, line)
  if (isFar(lines, before, line, next) || isIndented(before, line, next, lines.length)) return false
  return !(endsSentence(before.text) && isShort(before, line, lines))
}

/** A byline or a date line. */
function standsAlone(line: string): boolean {
  return isBylineLine(line) || parseDateLine(line) !== null
}

function isOfSize(before: PdfLine, line: PdfLine): boolean {
  return Math.abs(before.size - line.size) <= Math.max(before.size, line.size) * 0.08
}

/** Farther below than the lines around it are from each other. */
function isFar(
  lines: readonly PdfLine[],
  before: PdfLine,
  line: PdfLine,
  next: PdfLine | undefined,
): boolean {
  const gap = before.y - line.y
  const above = lines.at(-2)
  // What stands below a heading is set closer than its own lines.
  const below = next === undefined || !isOfSize(line, next) ? gap : line.y - next.y
  const usual = above === undefined ? below : above.y - before.y
  return gap > before.size * 1.9 || (usual > 0 && gap > usual * 1.25)
}

/** The first line of a paragraph, set in from the lines around it. */
function isIndented(
  before: PdfLine,
  line: PdfLine,
  next: PdfLine | undefined,
  count: number,
): boolean {
  if (count < 2 || line.left <= before.left + line.size * 0.6) return false
  return next === undefined || next.left < line.left - line.size * 0.3
}

/** A line that stops well before the others, after the end of a sentence, is the last of its paragraph. */
function isShort(before: PdfLine, line: PdfLine, lines: readonly PdfLine[]): boolean {
  const right = Math.max(line.right, ...lines.slice(-12).map((each) => each.right))
  const width = right - Math.min(before.left, line.left)
  return before.right < right - width * 0.12
}

/** A paragraph that goes on in the next column or on the next page. */
function isTornApart(before: PdfLine, line: PdfLine): boolean {
  return !endsSentence(before.text) && /^\s*[\p{Ll}(“"‘']/u.test(line.text)
}

function endsSentence(text: string): boolean {
  return /[.!?:…]["”’')\]]{0,3}\s*$/.test(text)
}

/** Every word and hyphenated compound of the text: they tell a divided word from a compound. */
function wordsOf(pages: readonly (readonly PdfLine[])[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const {text} of pages.flat()) {
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+(?:[-‐]\p{L}+)*/gu)) words.add(word)
  }
  return words
}

function joinedText(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  const parts: string[] = []
  for (const [at, {text}] of lines.entries()) {
    parts.push(text.trim())
    const next = lines[at + 1]?.text.trim()
    if (next === undefined) break
    const divided = /(\p{L}+)[-‐\u00AD]$/u.exec(parts.at(-1) ?? '')
    const rest = /^\p{Ll}+/u.exec(next)?.[0]
    if (divided?.[1] === undefined || rest === undefined) {
      parts.push(' ')
      continue
    }
    const whole = `${divided[1]}${rest}`.toLowerCase()
    const isCompound = words.has(`${divided[1]}-${rest}`.toLowerCase()) && !words.has(whole)
    if (!isCompound) parts.push(parts.pop()?.replace(/[-‐\u00AD]$/, '') ?? '')
  }
  return tidyBlanks(parts.join('').replace(/\s+/g, ' '))
}
