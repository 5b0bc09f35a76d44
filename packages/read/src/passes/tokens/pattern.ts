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
  /** Where the pattern ends, context included. */
  readonly consumed: number
  readonly slots: Readonly<Record<string, number | string>>
}

/** One place of a pattern. */
export interface PatternElement {
  readonly name: string | null
  readonly words: ReadonlySet<string> | null
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
  if (slot === undefined)
    throw new RangeError(`The grammar has no slot <${slotName}> (in "${source}")`)
  return {
    name: parts?.[3] ?? (isContext ? null : (slotName ?? null)),
    words: slot === null ? new Set(body.split('|')) : null,
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

/** The longest way to match a pattern at a token, or `null`. Patterns are short, so trying all ways is cheap. */
export function matchPattern(
  pattern: Pattern,
  tokens: readonly Token[],
  at: number,
): PatternMatch | null {
  return step(pattern.elements, 0, tokens, {from: at, to: at, consumed: at, slots: {}})
}

function step(
  elements: readonly PatternElement[],
  index: number,
  tokens: readonly Token[],
  state: PatternMatch,
): PatternMatch | null {
  const current = elements[index]
  if (current === undefined) return state.to > state.from ? state : null
  const next = advance(current, tokens, state)
  const taken = next === null ? null : step(elements, index + 1, tokens, next)
  return taken ?? (current.optional ? step(elements, index + 1, tokens, state) : null)
}

function advance(
  current: PatternElement,
  tokens: readonly Token[],
  state: PatternMatch,
): PatternMatch | null {
  const at = state.consumed
  const token = tokens[at]
  if (token === undefined || (current.glued && !token.glued)) return null
  const found = find(current, tokens, at, token)
  if (found === null) return null
  const slots = current.name === null ? state.slots : {...state.slots, [current.name]: found.value}
  if (!current.context) return {...state, to: found.next, consumed: found.next, slots}
  // Context before the find moves its beginning; context after it only has to be there.
  const nothingYet = state.to === state.from
  const edge = nothingYet ? {from: found.next, to: found.next} : {from: state.from, to: state.to}
  return {...edge, consumed: found.next, slots}
}

function find(
  current: PatternElement,
  tokens: readonly Token[],
  at: number,
  token: Token,
): SlotMatch | null {
  if (current.slot !== null) return current.slot(tokens, at)
  return current.words?.has(token.lower) === true ? {next: at + 1, value: token.lower} : null
}
