import {type Block, type Span, spanText} from '@onrecord/core'
import {keptBy} from '../kept.ts'
import type {Draft} from '../pass.ts'
import {isAside} from './block-types.ts'

/** A stretch between quotation marks, marks included, within one block. */
export interface Marked extends Span {
  /** 0 for the outermost marks. */
  readonly depth: number
  readonly style: MarkStyle
  /** False when the block ends before a closing mark: the next block reopens the quotation. */
  readonly closed: boolean
}

type MarkStyle = 'double' | 'single' | 'guillemet' | 'corner'

/** The marked stretches of every block, in order, by the block's index. */
export type MarkedBlocks = readonly (readonly Marked[])[]

/**
 * Pairs the quotation marks of each block with a stack. An apostrophe is told from a closing ’ by what stands around it.
 * An unclosed mark counts only where the next block opens with the same one.
 */
export function quotationMarks(text: string, blocks: readonly Block[]): MarkedBlocks {
  return marksOf({text, blocks})
}

const marksOf: (draft: Pick<Draft, 'text' | 'blocks'>) => MarkedBlocks = keptBy(
  ({blocks}) => blocks,
  ({text, blocks}) => {
    const next = nextProse(text, blocks)
    return blocks.map((block, i) => (isProse(block) ? pairsOf(text, block, next[i] ?? null) : []))
  },
)

/** For each block the next one that the story goes on in: no heading, and no picture's caption. */
function nextProse(text: string, blocks: readonly Block[]): readonly (Block | null)[] {
  const next: (Block | null)[] = []
  let following: Block | null = null
  for (const block of blocks.toReversed()) {
    next.push(following)
    const isBeside = block.type === 'heading' || isAside(spanText(text, block.span))
    if (isProse(block) && !isBeside) following = block
  }
  return next.reverse()
}

function isProse(block: Block): boolean {
  return block.type !== 'boilerplate' && block.type !== 'date' && block.type !== 'byline'
}

interface Open {
  readonly start: number
  readonly style: MarkStyle
}

interface Scan {
  readonly words: string
  readonly laterClose: (at: number) => boolean
  readonly stack: Open[]
  readonly pairs: (Open & {readonly end: number; readonly closed: boolean})[]
}

function pairsOf(text: string, block: Block, next: Block | null): readonly Marked[] {
  const words = spanText(text, block.span)
  const scan: Scan = {words, laterClose: surerCloseLater(words), stack: [], pairs: []}
  for (let at = nextMark(words, 0); at >= 0; ) at = nextMark(words, at + readMark(scan, at))
  const first = scan.stack[0]
  if (first !== undefined && next !== null && opensWith(text, next, markAt(words, first.start))) {
    scan.pairs.push({...first, end: words.trimEnd().length, closed: false})
  }
  return nested(scan.pairs, block.span.start)
}

// The ’ in "Ada’s" can be none.
const ANY_MARK = /[“”„«»「」"'`‘]|’(?![a-z])/g

/** Where the next character stands that can be a quotation mark or a part of one; -1 for nowhere. */
function nextMark(words: string, from: number): number {
  ANY_MARK.lastIndex = from
  return ANY_MARK.test(words) ? ANY_MARK.lastIndex - 1 : -1
}

/** Whether a block opens with a mark, be it curled or straight. */
function opensWith(text: string, {span: {start}}: Block, mark: string): boolean {
  return (
    text.startsWith(mark, start) ||
    OPENERS.some((pair) => pair.includes(mark) && pair.includes(text[start] ?? ' '))
  )
}

const OPENERS = ['“"', "‘'"]

/** Reads what stands at a place and tells how many characters that took. */
function readMark(scan: Scan, at: number): number {
  const mark = markAt(scan.words, at)
  const before = scan.words[at - 1] ?? ' '
  const after = scan.words[at + mark.length] ?? ' '
  const fixed = FIXED[mark]
  if (fixed !== undefined) readFixed(scan, at, mark, fixed)
  else if (mark === '"' || mark.length === 2) readStraight(scan, at, before, after, mark.length)
  else if (opensSingle(mark, before, after)) {
    if (!isElision(scan.words, at)) open(scan, at, 'single')
  } else if (mark === '’' || mark === "'") readApostrophe(scan, at, before, after)
  return mark.length
}

/**
 * The character at a place, or two of them where a typewriter's doubled apostrophe or grave accent stands for a double
 * mark. Of three apostrophes in a row the first closes a single mark, where one is open, and opens none otherwise.
 */
function markAt(words: string, at: number): string {
  const pair = words.slice(at, at + 2)
  if (pair !== "''" && pair !== '``') return words[at] ?? ''
  const closesSingle = words[at + 2] === "'" && !canOpen(words[at - 1] ?? ' ')
  return closesSingle ? "'" : pair
}

function readFixed(scan: Scan, at: number, mark: string, {style, opens}: FixedMark): void {
  if (isTurned(scan, at, mark)) {
    if (opens) close(scan, at, style)
    else open(scan, at, style)
  } else if (!opens) close(scan, at, style)
  else if (!(mark === '“' && closesLow(scan, at))) open(scan, at, style)
}

/** A “ that closes (after words, before a blank, where one is open) or a ” that opens (where none is open): a slip of the typesetter. */
function isTurned({words, stack}: Scan, at: number, mark: string): boolean {
  const before = words[at - 1] ?? ' '
  const after = words[at + 1] ?? ' '
  const isOpen = stack.some(({style}) => style === 'double')
  if (mark === '“') return isOpen && /[\p{L}\p{N}.,!?…]/u.test(before) && BLANK.test(after)
  const isBehindStop =
    /[.!?]\s$/.test(words.slice(Math.max(0, at - 2), at)) && /\p{Lu}/u.test(after)
  return mark === '”' && !isOpen && (at === 0 || isBehindStop)
}

function opensSingle(mark: string, before: string, after: string): boolean {
  if (mark === '‘') return !BLANK.test(after)
  return mark === "'" && canOpen(before) && WORDLIKE.test(after)
}

interface FixedMark {
  readonly style: MarkStyle
  readonly opens: boolean
}

const FIXED: Readonly<Record<string, FixedMark>> = {
  '“': {style: 'double', opens: true},
  '„': {style: 'double', opens: true},
  '”': {style: 'double', opens: false},
  '«': {style: 'guillemet', opens: true},
  '»': {style: 'guillemet', opens: false},
  '「': {style: 'corner', opens: true},
  '」': {style: 'corner', opens: false},
}
const BLANK = /\s/
const WORDLIKE = /[\p{L}\p{N}“"[…]/u

function canOpen(before: string): boolean {
  return /[\s([{“"‘—–/-]/.test(before)
}

/** German style: “ closes what „ opened. */
function closesLow(scan: Scan, at: number): boolean {
  const top = scan.stack.at(-1)
  if (top === undefined || scan.words[top.start] !== '„') return false
  close(scan, at, 'double')
  return true
}

function readStraight(scan: Scan, at: number, before: string, after: string, width: number): void {
  const isOpen = scan.stack.some((each) => each.style === 'double')
  if (isOpen && !(BLANK.test(before) && WORDLIKE.test(after))) close(scan, at, 'double', width)
  else if (opensStraight(scan.words, at, before, after)) open(scan, at, 'double')
}

function opensStraight(words: string, at: number, before: string, after: string): boolean {
  if (!canOpen(before)) return isUnspaced(words, at)
  // `" The weir held."`: a blank that does not belong there.
  return !BLANK.test(after) || LOOSE.test(words.slice(at, at + LONGEST_LOOSE))
}

const LOOSE = /^"\s\p{L}[^"“”]{9,}[\p{L}.,!?]"(?![\p{L}\p{N}])/u
const LONGEST_LOOSE = 1000

/** `The weir held."It is old," she said`: the blank was lost between two paragraphs. */
function isUnspaced(words: string, at: number): boolean {
  return /\p{L}[.!?)]"\p{Lu}/u.test(words.slice(Math.max(0, at - 2), at + 2))
}

/** ’ closes a single mark unless a letter follows, or it follows an s and a surer closing mark is still to come. */
function readApostrophe(scan: Scan, at: number, before: string, after: string): void {
  const top = scan.stack.at(-1)?.style
  // “It leaks,’’ she said.
  if (top === 'double' && scan.words.startsWith('’’', at)) close(scan, at, 'double', 2)
  if (top !== 'single') return
  if (/[\p{L}\p{N}]/u.test(after) || BLANK.test(before)) return
  if (/s/i.test(before) && BLANK.test(after) && scan.laterClose(at)) return
  close(scan, at, 'single')
}

function isElision(words: string, at: number): boolean {
  return /^(?:\d\ds?|em|tis|twas|til|cause|n)(?![\p{L}\p{N}])/iu.test(words.slice(at + 1, at + 8))
}

function open(scan: Scan, at: number, style: MarkStyle): void {
  const {words, stack, pairs} = scan
  const last = stack.at(-1)
  if (last?.style === style && words[last.start] === words[at] && reopens(words, last.start, at)) {
    pairs.push({...last, end: words.slice(0, at).trimEnd().length, closed: false})
    stack.pop()
  }
  stack.push({start: at, style})
  if (stack.length > MOST_OPEN) stack.shift()
}

/** More marks than anybody opens within each other. */
const MOST_OPEN = 50

/**
 * Whether a mark that opens where one is open begins a paragraph of the same quotation, in a text that has lost its paragraphs: "… for
 * years. "We leave in June."". Where somebody is said to have said something in between, the closing mark was forgotten.
 */
function reopens(words: string, from: number, at: number): boolean {
  return REOPENED.test(words.slice(at - 3, at + 2)) && !ATTRIBUTED.test(words.slice(from, at))
}

const REOPENED = /[.!?…]\s{1,2}["“]\p{Lu}$/u
const ATTRIBUTED = /,\s(?:[^\s,.]{1,20}\s){1,4}(?:said|says|told|added)\b|\baccording\sto\b/

function close(scan: Scan, at: number, style: MarkStyle, width = 1): void {
  const index = scan.stack.findLastIndex((each) => each.style === style)
  const opened = scan.stack[index]
  if (opened === undefined) return
  scan.stack.length = index
  if (at > opened.start + width) scan.pairs.push({...opened, end: at + width, closed: true})
}

/** Whether, after a place, a ’ that follows punctuation or ends the words comes before the next opening mark. */
function surerCloseLater(words: string): (at: number) => boolean {
  let later: Uint8Array | null = null
  return (at) => {
    later ??= sureCloses(words)
    return later[at + 1] === 1
  }
}

/** For each place whether a sure closing mark stands there or comes before the next opening one. */
function sureCloses(words: string): Uint8Array {
  const later = new Uint8Array(words.length + 1)
  for (let at = words.length - 1; at >= 0; at--) {
    if (isSureClose(words, at)) later[at] = 1
    else if (words[at] !== '‘') later[at] = later[at + 1] ?? 0
  }
  return later
}

function isSureClose(words: string, at: number): boolean {
  const mark = words[at]
  if ((mark !== '’' && mark !== "'") || words[at - 1] === "'" || words[at + 1] === "'") return false
  const after = words[at + 1] ?? ' '
  if (/[\p{L}\p{N}]/u.test(after)) return false
  return !(/s/i.test(words[at - 1] ?? ' ') && BLANK.test(after))
}

/** Sorted, with depths, in offsets of the whole text. Pairs that a missing mark made too long give way to what is in them. */
function nested(pairs: Scan['pairs'], offset: number): readonly Marked[] {
  const sorted = pairs.toSorted((a, b) => a.start - b.start || b.end - a.end)
  const out: Marked[] = []
  const around: number[] = []
  for (const {start, end, style, closed} of sorted) {
    while (around.length > 0 && (around.at(-1) ?? 0) <= start) around.pop()
    out.push({start: start + offset, end: end + offset, style, closed, depth: around.length})
    around.push(end)
  }
  return out
}
