import {bidiLevels, type Levels} from '../../text/bidi.ts'
import {breaksBetween, classOf} from '../../text/break-opportunities.ts'
import type {Hyphenate} from '../../text/hyphenation.ts'
import type {LoadedFace} from '../../text/loaded-face.ts'
import {MissingGlyphError} from '../../text/missing-glyph-error.ts'
import {hasParts} from '../../text/parts.ts'
import type {Shaped} from '../../text/shaped.ts'
import {tiesBlank} from '../../text/ties-blank.ts'
import {
  emptyItems,
  forbidden,
  forbidLast,
  type Items,
  pushBox,
  pushGap,
  pushGlue,
  pushPenalty,
  type Word,
} from './items.ts'
import type {Run} from './run.ts'

/** How a paragraph may be broken. */
export interface BreakRules {
  readonly width: number
  readonly hyphenate: (language: string) => Hyphenate
  /** What a hyphen costs; `Infinity` forbids it. */
  readonly hyphenCost: number
  readonly justified: boolean
  /** Whether the paragraph runs from right to left; from left to right when left out. */
  readonly rightToLeft?: boolean | undefined
}

/** What the runs of a paragraph are itemised with. */
interface Paragraph {
  readonly text: string
  readonly levels: Levels | null
  readonly rules: BreakRules
}

/** What breaking a word between any two letters costs, where it is wider than the line. */
const emergencyCost = 3000

/** What it costs to end a line between a number and its unit: it is done where a word would else be torn. */
const tieCost = 2000

/** Runs between two forced line ends, as items to break into lines. */
export function itemise(given: readonly Run[], rules: BreakRules): Items {
  const items = emptyItems()
  const runs = given.map(composed)
  const text = runs.map((run) => run.text).join('')
  const levels = bidiLevels(text, rules.rightToLeft ?? false)
  items.directed = levels !== null
  const paragraph = {text, levels, rules}
  let offset = 0
  for (const [index, run] of runs.entries()) {
    if (run.note !== undefined) forbidLast(items)
    // Marks of notes beside each other are parted in need alone, where they are more than a line holds.
    if (run.note !== undefined && runs[index - 1]?.text === ',') {
      pushPenalty(items, emergencyCost, items.words.length - 1, 0)
    }
    itemiseRun(items, run, offset, paragraph)
    offset += run.text.length
  }
  return items
}

/** Faces have syllables, not their letters: text in parts is set as what Unicode composes of them. */
function composed(run: Run): Run {
  return hasParts(run.text) ? {...run, text: run.text.normalize('NFC')} : run
}

function itemiseRun(items: Items, run: Run, offset: number, paragraph: Paragraph): void {
  const {text} = paragraph
  const end = offset + run.text.length
  let start = offset
  let at = offset
  while (at < end) {
    const code = text.codePointAt(at) ?? 0
    const next = at + (code > 0xffff ? 2 : 1)
    const kind = code > 0x20 && code < 0x7f ? 'other' : classOf(code)
    if (kind !== 'other') {
      addWord(items, run, start, at, paragraph)
      addBlank(items, run, kind, at, paragraph)
      start = next
    } else if (next < text.length && mayBreakAfter(text, at, code, next)) {
      addWord(items, run, start, next, paragraph)
      addPlace(items, run, code, next, paragraph)
      start = next
    }
    at = next
  }
  addWord(items, run, start, end, paragraph)
}

function levelAt({levels}: Paragraph, at: number): number {
  return levels?.[at] ?? 0
}

function mayBreakAfter(text: string, at: number, code: number, next: number): boolean {
  const right = text.charCodeAt(next)
  // Letters beside letters are the rule, and the rule is fast.
  if (code >= 0x30 && code < 0x2000 && right < 0x2000) return false
  return breaksBetween(at > 0 ? text.charCodeAt(at - 1) : 0, code, text.codePointAt(next) ?? 0)
}

/** A place to break after a character; in a justified line it stretches where it parts ideographs. */
function addPlace(items: Items, run: Run, code: number, next: number, paragraph: Paragraph): void {
  const word = items.words.length - 1
  const right = paragraph.text.codePointAt(next) ?? 0
  const spaced = (code >= ideographs || right >= ideographs) && classOf(right) === 'other'
  // Korean is written with blanks, and stretches at them alone.
  if (spaced && paragraph.rules.justified && !/^ko\b/i.test(run.language)) pushGap(items, word)
  else pushPenalty(items, 0, word, 0)
}

const ideographs = 0x2e80

function addBlank(items: Items, run: Run, kind: string, at: number, paragraph: Paragraph): void {
  if (kind === 'ignorable') return
  const {text} = paragraph
  const word = blankWord(items, run, text.charAt(at), levelAt(paragraph, at))
  if (!word) return
  if (kind === 'zeroWidthBreak') {
    pushPenalty(items, 0, items.blank, 0)
    return
  }
  const width = (word.shaped.width * run.style.size) / word.face.unitsPerEm
  const tied = tiesBlank(text, at) ? tieCost : 0
  pushGlue(items, width, items.blank, kind === 'space' ? tied : forbidden)
}

/** Nearly all blanks of a run are alike, and one word stands for them. */
function blankWord(items: Items, run: Run, text: string, level: number): Word | undefined {
  const last = items.words[items.blank]
  if (last?.run === run && last.text === text && last.level === level) return last
  const face = run.faces.find((each) => each.covers(0x20)) ?? run.faces[0]
  if (!face) return undefined
  const shaped = face.shape(' ', 'proportional', run.language)
  const word = {run, face, text, shaped, level}
  items.blank = items.words.push(word) - 1
  return word
}

/** Adds a word, in parts where some of it runs the other way. */
function addWord(items: Items, run: Run, from: number, to: number, paragraph: Paragraph): void {
  let start = from
  for (let at = from + 1; paragraph.levels && at < to; at += 1) {
    if (paragraph.levels[at] === paragraph.levels[start]) continue
    addDirected(items, run, start, at, paragraph)
    start = at
  }
  addDirected(items, run, start, to, paragraph)
}

/** Adds text of one direction: in one face where that has all its characters, else piece by piece. */
function addDirected(items: Items, run: Run, from: number, to: number, paragraph: Paragraph): void {
  const [first] = run.faces
  if (from === to || !first) return
  const word = paragraph.text.slice(from, to)
  const level = levelAt(paragraph, from)
  const shaped = first.shape(word, run.style.figures, run.language, isOdd(level))
  if (shaped.complete) addPiece(items, {run, face: first, text: word, shaped, level}, paragraph)
  else addPieces(items, run, from, to, paragraph)
}

function isOdd(level: number): boolean {
  return level % 2 === 1
}

/** A face that lacks a character hands over to the next that has it. */
function addPieces(items: Items, run: Run, from: number, to: number, paragraph: Paragraph): void {
  const {text} = paragraph
  const level = levelAt(paragraph, from)
  let start = from
  let face: LoadedFace | null = null
  for (let at = from; at < to; ) {
    const code = text.codePointAt(at) ?? 0
    const next: LoadedFace = face && staysWith(face, code) ? face : faceOf(run, code, text, at)
    if (face && next !== face) {
      addPiece(items, shapedWord(run, face, text.slice(start, at), level), paragraph)
      start = at
    }
    face = next
    at += code > 0xffff ? 2 : 1
  }
  if (face) addPiece(items, shapedWord(run, face, text.slice(start, to), level), paragraph)
}

function shapedWord(run: Run, face: LoadedFace, text: string, level: number): Word {
  const shaped = face.shape(text, run.style.figures, run.language, isOdd(level))
  return {run, face, text, shaped, level}
}

/** Marks and joiners stand in the face of their letter, where that has them. */
function staysWith(face: LoadedFace, code: number): boolean {
  return needsNoGlyph(code) || (face.covers(code) && /\p{M}/u.test(String.fromCodePoint(code)))
}

/** Joiners and variation selectors change the glyphs beside them and need none of their own. */
function needsNoGlyph(code: number): boolean {
  return code === 0x200c || code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f)
}

function faceOf(run: Run, code: number, text: string, at: number): LoadedFace {
  for (const face of run.faces) if (face.covers(code)) return face
  const [first] = run.faces
  if (first && needsNoGlyph(code)) return first
  throw new MissingGlyphError(text, at)
}

function addPiece(items: Items, piece: Word, {rules}: Paragraph): void {
  const {run, face, text, shaped} = piece
  const scale = run.style.size / face.unitsPerEm
  const word = items.words.push(piece) - 1
  if (shaped.width * scale > rules.width) {
    addParts(items, word, shaped, clusterStarts(shaped), scale, {cost: emergencyCost, width: 0})
    return
  }
  const divides = rules.hyphenCost !== Number.POSITIVE_INFINITY && run.note === undefined
  const places =
    divides && mayMeetLineEnd(items.natural, shaped.width * scale, rules)
      ? rules.hyphenate(run.language)(text)
      : none
  if (places.length === 0) {
    pushBox(items, shaped.width * scale, word, 0, text.length)
    return
  }
  const hyphen = face.shape('-', run.style.figures, run.language).width * scale
  const cost = rules.hyphenCost + (CAPITAL.test(text) ? nameCost : 0)
  addParts(items, word, shaped, places, scale, {cost, width: hyphen})
}

/** What it costs more to divide a name, or what looks like one: it is done where the blanks of a line would else gape. */
const nameCost = 4500
const CAPITAL = /^\P{L}*\p{Lu}/u

const none: readonly number[] = []

/** How much longer and shorter than the measure lines of running text are in their natural width, at most. */
const longest = 1.03
const shortest = 0.87

/** Columns in which a line has so few blanks that any word may meet its end. */
const narrow = 160

/** Ragged lines that a word narrower than this part of the measure leaves short are short enough without a hyphen. */
const leastDivided = 0.3

/**
 * Whether a line can end inside a word that stands at `before` of the paragraph on one line. Most words of a paragraph stand clear of every
 * end, and need no places to break.
 */
function mayMeetLineEnd(before: number, width: number, rules: BreakRules): boolean {
  if (!rules.justified) return width > rules.width * leastDivided
  if (rules.width < narrow) return true
  const line = Math.max(1, Math.ceil(before / (rules.width * longest)))
  return line * rules.width * shortest <= before + width
}

/** Every place between two clusters of a word. */
function clusterStarts(shaped: Shaped): readonly number[] {
  return shaped.clusters.filter(
    (cluster, index) => index > 0 && cluster !== shaped.clusters[index - 1],
  )
}

/** A word as boxes with a penalty at each place, where a cluster begins there: a ligature is not torn. */
function addParts(
  items: Items,
  word: number,
  shaped: Shaped,
  places: readonly number[],
  scale: number,
  at: {readonly cost: number; readonly width: number},
): void {
  let from = 0
  let width = 0
  let place = 0
  for (let index = 0; index < shaped.clusters.length; index += 1) {
    const cluster = shaped.clusters[index] ?? 0
    while ((places[place] ?? Number.POSITIVE_INFINITY) < cluster) place += 1
    if (cluster === places[place] && cluster > from) {
      pushBox(items, width * scale, word, from, cluster)
      pushPenalty(items, at.cost, word, at.width)
      from = cluster
      width = 0
    }
    width += shaped.advances[index] ?? 0
  }
  pushBox(items, width * scale, word, from, items.words[word]?.text.length ?? from)
}
