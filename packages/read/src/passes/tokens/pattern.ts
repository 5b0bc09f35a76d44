import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from './lex.ts'

/**
 * A pattern over tokens, written as elements between blanks:
 * `word`, `this|that` (one of them, lower case), `<slot>` (a named class of the grammar), `name=…` (keep what it matched),
 * a trailing `?` (may be missing), a leading `~` (no blank before), a leading `@` (must stand there and is no part of the find).
 */
export interface Pattern {
  readonly elements: readonly PatternElement[]
}

/** What a slot finds at a token: where it ends and what it means. */
export interface SlotMatch {
  readonly next: number
  readonly value: number | string
}
export type Slot = (tokens: readonly Token[], at: number) => SlotMatch | null

/** What a pattern found: the tokens of the find, and what its named elements mean. */
export interface PatternMatch {
  readonly from: number
  readonly to: number
  readonly slots: Readonly<Record<string, number | string>>
}

/** One place of a pattern. */
export interface PatternElement {
  readonly name: string | null
  readonly words: ReadonlySet<string> | null
  /** These words’ list. */
  readonly list: number
  readonly slot: Slot | null
  readonly optional: boolean
  readonly glued: boolean
  readonly context: boolean
}

/** Reads a pattern; throws for a slot that the grammar does not have. */
export function compile(source: string, slots: Readonly<Record<string, Slot>>): Pattern {
  return {elements: source.split(' ').map((each) => element(each, slots))}
}

function element(source: string, slots: Readonly<Record<string, Slot>>): PatternElement {
  const parts = /^(@?)(~?)(?:(\w+)=)?(.+?)(\??)$/.exec(source)
  const body = parts?.[4] ?? ''
  const slotName = /^<(\w+)>$/.exec(body)?.[1]
  const isContext = parts?.[1] === '@'
  const slot = slotName === undefined ? null : slots[slotName]
  if (slot === undefined) throw new RangeError(`no slot <${slotName}>: ${source}`)
  return {
    name: parts?.[3] ?? (isContext ? null : (slotName ?? null)),
    words: slot === null ? new Set(body.split('|')) : null,
    list: slot === null ? wordList(body.replaceAll('|', ' ')) : 0,
    slot,
    optional: parts?.[5] === '?',
    glued: parts?.[2] === '~',
    context: isContext,
  }
}

/** The words and slots that can stand first: an index over many patterns asks only those that can begin at a token. */
export function firstElements(pattern: Pattern): readonly PatternElement[] {
  const required = pattern.elements.findIndex((each) => !each.optional)
  return pattern.elements.slice(0, required + 1)
}

/**
 * The longest way to match a pattern at a token, or `null`. Patterns are short, so trying all ways is cheap; most of them fail,
 * so nothing is made before one has matched.
 */
export function matchPattern(
  {elements}: Pattern,
  tokens: readonly Token[],
  at: number,
): PatternMatch | null {
  trial.tokens = tokens
  trial.elements = elements
  return step(trial, 0, at, at, at) ? matchOf(trial) : null
}

/** A match as far as it is tried. */
interface Trial {
  tokens: readonly Token[]
  elements: readonly PatternElement[]
  from: number
  to: number
  /** What each element has matched; `undefined` for those that were left out. */
  readonly values: (number | string | undefined)[]
}

// Patterns are tried by the hundred and one after another: all use this trial, which holds the last one's words.
const trial: Trial = {tokens: [], elements: [], from: 0, to: 0, values: []}

function matchOf({tokens, elements, from, to: end, values}: Trial): PatternMatch {
  // A comma, "of" or bracket that may stand before a last part belongs to nothing where that part is missing.
  let to = end
  while (isIn(tokens[to - 1], BEFORE_LAST)) to--
  const slots: Record<string, number | string> = {}
  for (const [index, {name}] of elements.entries()) {
    const value = values[index]
    if (name !== null && value !== undefined) slots[name] = value
  }
  return {from, to, slots}
}

const BEFORE_LAST = wordList(', of (')

/** Whether the elements from an index on match where the ones before have ended; if so, the trial says where. */
function step(trial: Trial, index: number, from: number, to: number, consumed: number): boolean {
  const current = trial.elements[index]
  if (current === undefined) {
    trial.from = from
    trial.to = to
    return to > from
  }
  const next = find(trial, index, current, consumed)
  if (next > consumed) {
    // Context before the find moves its beginning; context after it only has to be there.
    const begin = current.context && to === from ? next : from
    const end = current.context && to > from ? to : next
    if (step(trial, index + 1, begin, end, next)) return true
  }
  if (!current.optional) return false
  trial.values[index] = undefined
  return step(trial, index + 1, from, to, consumed)
}

/** Where the element that stands at a token ends; the token itself where it does not. */
function find(
  {tokens, values}: Trial,
  index: number,
  {glued, slot, list}: PatternElement,
  at: number,
): number {
  const token = tokens[at]
  if (token === undefined || (glued && !token.glued)) return at
  if (slot === null) {
    if (!isIn(token, list)) return at
    values[index] = token.lower
    return at + 1
  }
  const found = slot(tokens, at)
  if (found === null) return at
  values[index] = found.value
  return found.next
}
