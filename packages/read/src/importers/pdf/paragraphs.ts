import type {BlockType} from '@onrecord/core'
import {isBylineLine} from '../../language/byline.ts'
import {isCredited} from '../../language/credits.ts'
import {dayIn, parseDateLine} from '../../language/date-line.ts'
import {isListItem} from '../../language/layout.ts'
import {tidyBlanks} from '../page/blanks.ts'
import {lettersOf} from '../parts/letters.ts'
import {type Piece, piece} from '../parts/pieces.ts'
import type {PdfLine} from './lines.ts'
import {notesApart} from './notes.ts'

interface Paragraph {
  readonly lines: readonly PdfLine[]
  readonly page: number
}

/**
 * Lines made paragraphs; lines set larger than the body are headline and headings.
 *
 * @param title what the file says that its title is
 */
export function paragraphsOf(
  all: readonly (readonly PdfLine[])[],
  title: string | null = null,
): readonly Piece[] {
  const body = bodySize(all.flat())
  const words = wordsOf(all)
  const {pages, notes} = notesApart(all, body)
  const below = notes.map((lines) => piece('boilerplate', joinedText(lines, words)))
  return [...storyOf(pages, body, words, title), ...below]
}

function storyOf(
  pages: readonly (readonly PdfLine[])[],
  body: number,
  words: ReadonlySet<string>,
  named: string | null,
): readonly Piece[] {
  const paragraphs = gathered(pages, body)
  const texts = paragraphs.map(({lines}) => joinedText(lines, words))
  const headline = titledAs(named, paragraphs, texts) ?? headlineOf(paragraphs, body)
  const title = headline === null ? -1 : paragraphs.indexOf(headline)
  const story = texts.findIndex((text) => text.length > SHORTEST_PROSE)
  // above what is set large further down stand the story's own lines
  const labels = story >= 0 && story < title ? 0 : title
  return paragraphs.map((paragraph, at): Piece => {
    const text = texts[at] ?? ''
    if (at === title) return piece('headline', text)
    if (at < labels && isLabel(text)) return labelOf(text)
    const isBetween = story >= 0 && at > story && at < paragraphs.length - 1
    return isHeading(paragraph, text, body, isBetween)
      ? piece('heading', text, 2)
      : piece(typeOf(paragraph, text), text)
  })
}

function isHeading(paragraph: Paragraph, text: string, body: number, isBetween: boolean): boolean {
  const isLarge = sizeOf(paragraph) > body * 1.12 && text.length < 200 && !standsAlone(text)
  return isLarge || (isBetween && isSubhead(paragraph, text))
}

function labelOf(text: string): Piece {
  return piece(dayIn(text) === null ? 'boilerplate' : 'date', text)
}

const SHORTEST_PROSE = 100

/** "ORM COURIER", "Tuesday 5 March 2024": what stands above a headline and is no sentence. */
function isLabel(text: string): boolean {
  return text.length < SHORTEST_PROSE && !isBylineLine(text) && !/[.!?]["”’]?$/.test(text)
}

function gathered(pages: readonly (readonly PdfLine[])[], body: number): readonly Paragraph[] {
  const leading = leadingOf(pages, body)
  const all = pages.flatMap((lines, page) =>
    lines.map((line, at) => ({
      line,
      page,
      next: at === 0 ? undefined : lines[at + 1],
      column: columnOf(lines, at),
      leading: isOfBody(line, body) ? leading : null,
    })),
  )
  const paragraphs: Paragraph[] = []
  for (const {line, page, ...around} of all) {
    const last = paragraphs.at(-1)
    if (last !== undefined && goesOn(last, line, page, around)) {
      paragraphs[paragraphs.length - 1] = {lines: [...last.lines, line], page}
    } else paragraphs.push({lines: [line], page})
  }
  return paragraphs
}

/** One short line without a stop, between paragraphs. */
function isSubhead({lines}: Paragraph, text: string): boolean {
  return (
    lines.length === 1 && text.length <= 60 && /^[\p{Lu}\p{N}‘“"'][^.!]*[\p{L}?’”"']$/u.test(text)
  )
}

function typeOf({lines}: Paragraph, text: string): BlockType {
  if (isListItem(text)) return 'listItem'
  return lines.length <= LONGEST_CREDITED && isCredited(text) ? 'caption' : 'paragraph'
}

/** A caption has no more lines. */
const LONGEST_CREDITED = 4

/** What stands around a line, by which it is told whether a paragraph goes on. */
interface Around {
  readonly next: PdfLine | undefined
  readonly column: Column
  /** The usual distance of the body's lines; `null` for lines of another size, or where it cannot be told. */
  readonly leading: number | null
}

/** The edges of the lines around one, and how many of them begin at the left one. */
interface Column {
  readonly left: number
  readonly right: number
  readonly flush: number
}

const LOOKED_AT = 20

function columnOf(lines: readonly PdfLine[], at: number): Column {
  const line = lines[at]
  const beside = lines
    .slice(Math.max(0, at - LOOKED_AT), at + LOOKED_AT)
    .filter(
      (each) =>
        line !== undefined &&
        isOfSize(each, line) &&
        Math.abs(each.left - line.left) < 4 * line.size,
    )
  const left = Math.min(...beside.map((each) => each.left))
  const right = Math.max(...beside.map((each) => each.right))
  const flush = beside.filter((each) => each.left < left + each.size * 0.3).length
  return {left, right, flush: flush / beside.length}
}

function isOfBody(line: PdfLine, body: number): boolean {
  return Math.abs(line.size - body) <= body * 0.08
}

/** The smallest distance between lines of the body that is no exception, or one at all that is a line's: paragraphs of one line each stand farther apart. */
function leadingOf(pages: readonly (readonly PdfLine[])[], body: number): number | null {
  const gaps = pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const next = lines[at + 1]
      const gap = next === undefined ? 0 : line.y - next.y
      const isBeside = next !== undefined && isOfBody(line, body) && isOfBody(next, body)
      return isBeside && gap > body * 0.9 && gap < body * 4 ? [gap] : []
    }),
  )
  const sorted = gaps.toSorted((a, b) => a - b)
  const fewest = Math.max(2, Math.ceil(gaps.length * SHARE))
  // the gap so many places farther up is hardly larger
  const usual = sorted.find((gap, at) => (sorted[at + fewest - 1] ?? Infinity) < gap * 1.05)
  const isWide = usual === undefined || usual > body * 1.5
  return (isWide ? sorted.find((gap) => gap >= body && gap <= body * 1.5) : null) ?? usual ?? null
}

/** Share of the distances between lines that makes one usual. */
const SHARE = 0.12

/** The largest of the paragraphs with which the file's title opens; no link of a word, no prose. */
function titledAs(
  title: string | null,
  paragraphs: readonly Paragraph[],
  texts: readonly string[],
): Paragraph | null {
  const openings = openingsOf(title ?? '')
  const found = paragraphs.filter((_, at) => {
    const text = texts[at] ?? ''
    const isLong = text.split(' ').length > 2 && text.length < LONGEST_TITLE
    return isLong && openings.has(lettersOf(text))
  })
  return found.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] ?? null
}

const LONGEST_TITLE = 200

/** "The pier: why it closes | Quorl Post" opens with "The pier" and with "The pier: why it closes". */
function openingsOf(title: string): ReadonlySet<string> {
  let opening = ''
  const parts = title.split(/\s[|–—·»-]{1,2}\s|:\s/).map((part) => (opening += lettersOf(part)))
  return new Set(parts)
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
  {next, column, leading}: Around,
): boolean {
  const before = lines.at(-1)
  if (before === undefined || !isOfSize(before, line)) return false
  if (standsAlone(before.text.trim()) || standsAlone(line.text.trim())) return false
  if (isListItem(line.text.trim())) return false
  const isBelow = page === ownPage && line.y < before.y
  if (!isBelow) return isTornApart(before, line)
  if (isFar(lines, before, line, next, leading)) return false
  if (isIndented(before, line, next, lines.length)) return false
  return !(endsSentence(before.text) && (isShort(before, column) || isSetIn(line, column, lines)))
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
  leading: number | null,
): boolean {
  const gap = before.y - line.y
  if (leading !== null) return gap > leading * 1.25
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
function isShort(before: PdfLine, {left, right}: Column): boolean {
  return before.right < right - (right - left) * 0.12
}

/** Where others begin farther left, a line set in begins a paragraph, which may be one line long; those of an item are set in behind its mark. */
function isSetIn(line: PdfLine, {left, flush}: Column, lines: readonly PdfLine[]): boolean {
  const isItem = isListItem(lines[0]?.text.trim() ?? '')
  return !isItem && line.left > left + line.size * 0.6 && flush > 0.2
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

/** First words of compounds that are seldom the first letters of a word: "well-known", "self-taught", "forty-two", "ten-year-old". */
const COMPOUNDED = /^(?:half|self|vice|well|year|(?:twen|thir|for|fif|six|seven|eigh|nine)ty)$/i

/** Last words of compounds that are seldom the last letters of a word: "Orm-based", "state-owned". */
const COMPOUNDING = /^(?:backed|based|century|elect|funded|general|led|owned|speaking)$/

function joinedText(lines: readonly PdfLine[], words: ReadonlySet<string>): string {
  const parts: string[] = []
  for (const [at, {text}] of lines.entries()) {
    parts.push(text.trim())
    const next = lines[at + 1]?.text.trim()
    if (next === undefined) break
    const divided = /(\p{L}+)[-‐\u00AD]$/u.exec(parts.at(-1) ?? '')
    const rest = /^\p{L}\p{Ll}*/u.exec(next)?.[0]
    if (divided?.[1] === undefined || rest === undefined) {
      parts.push(' ')
      continue
    }
    if (!isCompound(divided[1], rest, words)) {
      parts.push(parts.pop()?.replace(/[-‐\u00AD]$/, '') ?? '')
    }
  }
  return tidyBlanks(parts.join('').replace(/\s+/g, ' '))
}

/** Whether the mark that divides a word at a line's end is its own: "mid-January", "well-known". */
function isCompound(first: string, rest: string, words: ReadonlySet<string>): boolean {
  if (/^\p{Lu}/u.test(rest)) return true
  if (words.has(`${first}${rest}`.toLowerCase())) return false
  return (
    words.has(`${first}-${rest}`.toLowerCase()) || COMPOUNDED.test(first) || COMPOUNDING.test(rest)
  )
}
