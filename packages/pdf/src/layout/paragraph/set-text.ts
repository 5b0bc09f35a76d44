import {isRightToLeft} from '@onrecord/document'
import type {Owner} from '../../display-list.ts'
import type {Hyphenate} from '../../text/hyphenation.ts'
import type {Canvas} from '../canvas.ts'
import {type BrokenLine, breakLines} from './break-lines.ts'
import {type ComposedLine, composeLine} from './compose-line.ts'
import {drawDirectedLine} from './draw-directed-line.ts'
import {drawLine, type LinePlace} from './draw-line.ts'
import {itemise} from './itemise.ts'
import {box, forbidden, type Items} from './items.ts'
import type {LineEnd, Run, TextStyle} from './run.ts'

/** How a paragraph is set: style of its letters, distance of its baselines, and how its lines end. */
export interface Setting {
  readonly style: TextStyle
  readonly leading: number
  readonly align: LinePlace['align']
  readonly hyphenate: boolean
  /** Whether the document runs from right to left: its pages are mirrored when they are finished. */
  readonly rightToLeft: boolean
}

/** A line that is broken but not yet placed. */
export interface SetLine {
  /** The notes that it calls for, in their order. */
  readonly notes: readonly string[]
  /** Its width without stretching or shrinking, in points. */
  readonly natural: number
  /** Whether it ends within a word. */
  readonly hyphenated: boolean
  /** Draws the line with its top at `top` of a canvas; `as` makes it somebody else's letters. */
  draw(canvas: Canvas, x: number, top: number, as?: Owner | undefined): void
}

/** Justified lines are hyphenated readily, ragged ones only where a line would else be very short. */
const hyphenCosts = {justify: 70, ragged: 260}

/** Height of a capital as a part of the size; capitals stand in the middle of their line. */
const capitalHeight = 0.67

/** Sets runs to a measure. */
export function setText(
  content: readonly (Run | LineEnd)[],
  width: number,
  setting: Setting,
  hyphenate: (language: string) => Hyphenate,
): readonly SetLine[] {
  return paragraphsOf(content, setting).flatMap((paragraph) =>
    setParagraph(paragraph, width, setting, hyphenate),
  )
}

/** Text that is itemised before its measure is known, without hyphens: one entry for each forced line. */
export type MeasuredText = readonly (Paragraph & {readonly items: Items})[]

export function measureText(
  content: readonly (Run | LineEnd)[],
  setting: Setting,
  hyphenate: (language: string) => Hyphenate,
): MeasuredText {
  const rules = {width: forbidden, hyphenate, hyphenCost: forbidden, justified: false}
  return paragraphsOf(content, setting).map((paragraph) => ({
    ...paragraph,
    items: itemise(paragraph.runs, {...rules, rightToLeft: paragraph.rightToLeft}),
  }))
}

/** Sets measured text: what fits on one line, as nearly all cells of tables do, is not itemised again. */
export function setMeasured(
  text: MeasuredText,
  width: number,
  setting: Setting,
  hyphenate: (language: string) => Hyphenate,
): readonly SetLine[] {
  return text.flatMap((paragraph) => {
    const {items, runs, rightToLeft} = paragraph
    if (items.natural > width) return setParagraph(paragraph, width, setting, hyphenate)
    const end = items.kind.length
    // Blanks at the beginning are not set.
    const start = items.kind.includes(box) ? items.kind.indexOf(box) : end
    const line = {start, end, hyphenated: false, last: true}
    return [setLine(items, line, {calls: callsNotes(runs), width, rightToLeft}, setting)]
  })
}

/** Runs between two forced line ends. */
interface Paragraph {
  readonly runs: readonly Run[]
  readonly rightToLeft: boolean
}

function setParagraph(
  {runs, rightToLeft}: Paragraph,
  width: number,
  setting: Setting,
  hyphenate: (language: string) => Hyphenate,
): readonly SetLine[] {
  const justified = setting.align === 'justify'
  const hyphenCost = justified ? hyphenCosts.justify : hyphenCosts.ragged
  const items = itemise(runs, {
    width,
    hyphenate,
    hyphenCost: setting.hyphenate ? hyphenCost : forbidden,
    justified,
    rightToLeft,
  })
  const calls = callsNotes(runs)
  const lines = breakLines(items, {width, justified})
  if (justified && isTorn(lines)) {
    return setParagraph({runs, rightToLeft}, width, {...setting, align: 'start'}, hyphenate)
  }
  return lines.map((line) => setLine(items, line, {calls, width, rightToLeft}, setting))
}

/**
 * Two lines of which the first ends within a word, since it could be justified in no other way, leave a crumb ("mechan-/ism."):
 * with one line that would be justified, the paragraph had better be ragged.
 */
function isTorn(lines: readonly BrokenLine[]): boolean {
  return lines.length === 2 && lines[0]?.hyphenated === true
}

function callsNotes(runs: readonly Run[]): boolean {
  return runs.some((run) => run.note !== undefined)
}

/** The direction of a paragraph is that of its language, where all its words are in languages that run one way; else the document's. */
function runsFromRight(runs: readonly Run[], document: boolean): boolean {
  const worded = runs.filter(({text}) => /\p{L}/u.test(text))
  const [first] = worded
  if (!first || worded.some(({language}) => language !== first.language)) return document
  return isRightToLeft(first.language)
}

interface LineFacts {
  readonly calls: boolean
  readonly width: number
  readonly rightToLeft: boolean
}

function setLine(items: Items, line: BrokenLine, facts: LineFacts, setting: Setting): SetLine {
  const composed = composeLine(items, line)
  const {natural} = composed
  const {hyphenated} = line
  const notes = facts.calls ? notesOf(items, line) : none
  if (items.directed || setting.rightToLeft)
    return {notes, natural, hyphenated, draw: directedDraw(items, line, facts, setting)}
  return new PlainLine(notes, hyphenated, composed, facts.width, setting)
}

const none: readonly string[] = []

/** A long document has tens of thousands of lines: they share what does not differ. */
class PlainLine implements SetLine {
  readonly notes: readonly string[]
  readonly hyphenated: boolean
  readonly #line: ComposedLine
  readonly #width: number
  readonly #setting: Setting

  constructor(
    notes: readonly string[],
    hyphenated: boolean,
    line: ComposedLine,
    width: number,
    setting: Setting,
  ) {
    this.notes = notes
    this.hyphenated = hyphenated
    this.#line = line
    this.#width = width
    this.#setting = setting
  }

  get natural(): number {
    return this.#line.natural
  }

  draw(canvas: Canvas, x: number, top: number, owner?: Owner): void {
    const baseline = top + baselineOf(this.#setting)
    const {align} = this.#setting
    drawLine(canvas, this.#line, {x, baseline, width: this.#width, align, owner})
  }
}

function directedDraw(
  items: Items,
  line: BrokenLine,
  {width, rightToLeft}: LineFacts,
  setting: Setting,
): SetLine['draw'] {
  const {align, rightToLeft: mirrored} = setting
  return (canvas, x, top, owner) => {
    const baseline = top + baselineOf(setting)
    const place = {x, baseline, width, align, owner, rightToLeft, mirrored}
    drawDirectedLine(canvas, items, line, place)
  }
}

/** Distance of the baseline from the top of its line. */
export function baselineOf(setting: Setting): number {
  return (setting.leading + capitalHeight * setting.style.size) / 2
}

function notesOf(items: Items, line: BrokenLine): readonly string[] {
  const notes = new Set<string>()
  for (let index = line.start; index < line.end; index += 1) {
    const note = items.words[items.word[index] ?? -1]?.run.note
    if (note !== undefined) notes.add(note)
  }
  return [...notes]
}

function paragraphsOf(content: readonly (Run | LineEnd)[], setting: Setting): readonly Paragraph[] {
  const paragraphs: Run[][] = [[]]
  for (const part of content) {
    if ('lineEnd' in part) paragraphs.push([])
    else paragraphs.at(-1)?.push(part)
  }
  return paragraphs.map((runs) => ({
    runs,
    rightToLeft: runsFromRight(runs, setting.rightToLeft),
  }))
}
