import {type AST, RegExpParser} from '@eslint-community/regexpp'

/** How one search went: the match, and how much was tried for it. */
interface Search {
  /** First and last index of the match in characters, or `null`. */
  readonly match: readonly [number, number] | null
  /** Steps of a backtracking matcher: characters compared, ways chosen. */
  readonly steps: number
  /** True if it gave up at `most` steps. */
  readonly gaveUp: boolean
}

export type CountedRegex = (text: string, most: number) => Search

/**
 * A backtracking matcher that counts: what an engine without optimisations does, as the ECMAScript standard (22.2.2) describes it.
 * Captures are not kept; a backreference throws.
 */
export function countedRegex({source, flags}: Pick<RegExp, 'source' | 'flags'>): CountedRegex {
  const isUnicode = /[uv]/.test(flags)
  const program = compile(parseRegex(source, flags), flags, 1)
  return (text, most) => {
    const characters = isUnicode ? [...text] : text.split('')
    const budget: Budget = {left: most}
    const starts = flags.includes('y') ? 0 : characters.length
    try {
      const match = firstMatch(program, characters, starts, budget)
      return {match, steps: most - budget.left, gaveUp: false}
    } catch (error) {
      if (error !== SPENT) throw error
      return {match: null, steps: most, gaveUp: true}
    }
  }
}

function firstMatch(
  program: Program,
  characters: readonly string[],
  starts: number,
  budget: Budget,
): readonly [number, number] | null {
  for (let at = 0; at <= starts; at++) {
    const end = run(program, characters, at, budget)
    if (end !== null) return [at, end]
  }
  return null
}

export function parseRegex(source: string, flags: string): AST.Pattern {
  return new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  })
}

/** Whether an element that takes one character takes this one. */
export function takes(element: AST.Element, flags: string): (character: string) => boolean {
  const regex = new RegExp(`^(?:${element.raw})$`, flags.replace(/[dgmy]/g, ''))
  const known = new Map<string, boolean>()
  return (character) => {
    const before = known.get(character)
    if (before !== undefined) return before
    const answer = regex.test(character)
    known.set(character, answer)
    return answer
  }
}

interface Budget {
  left: number
}
const SPENT: Error = new Error('out of steps')

/** One thread of a search: the next instruction, the place in the text, what is still to be tried. */
interface State {
  readonly characters: readonly string[]
  readonly budget: Budget
  next: number
  at: number
  /** Ways not yet tried: instruction and place; and what a loop had entered before, as [~loop, place]. */
  readonly open: [number, number][]
  /** Where each loop's last turn began. */
  readonly entered: number[]
}

/** Moves the state on; false where the match fails. */
type Instruction = (state: State) => boolean

interface Program {
  readonly instructions: Instruction[]
  loops: number
}

function compile(
  node: {readonly alternatives: readonly AST.Alternative[]},
  flags: string,
  step: 1 | -1,
): Program {
  const program: Program = {instructions: [], loops: 0}
  emitAlternatives(program, node.alternatives, flags, step)
  return program
}

function emitAlternatives(
  program: Program,
  alternatives: readonly AST.Alternative[],
  flags: string,
  step: 1 | -1,
): void {
  const code = program.instructions
  const end = {to: 0}
  for (const [index, {elements}] of alternatives.entries()) {
    const isLast = index === alternatives.length - 1
    const other = {to: 0}
    if (!isLast) code.push(split({to: code.length + 1}, other))
    for (const element of step === 1 ? elements : elements.toReversed())
      emit(program, element, flags, step)
    if (!isLast) other.to = code.push(jump(end))
  }
  end.to = code.length
}

function emit(program: Program, element: AST.Element, flags: string, step: 1 | -1): void {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      program.instructions.push(take(takes(element, flags), step))
      return
    case 'Group':
    case 'CapturingGroup':
      emitAlternatives(program, element.alternatives, flags, step)
      return
    case 'Quantifier':
      emitQuantifier(program, element, flags, step)
      return
    case 'Assertion':
      program.instructions.push(assertion(element, flags))
      return
    default:
      throw new Error(`${element.raw}: no counting of a ${element.type}`)
  }
}

function emitQuantifier(
  program: Program,
  {element, min, max, greedy}: AST.Quantifier,
  flags: string,
  step: 1 | -1,
): void {
  const code = program.instructions
  const outside = {to: 0}
  const emitTurn = () => {
    const loop = program.loops++
    const inside = {to: code.length + 1}
    code.push(greedy ? split(inside, outside) : split(outside, inside), enter(loop))
    emit(program, element, flags, step)
    code.push(moved(loop))
  }
  for (let turn = 0; turn < min; turn++) emit(program, element, flags, step)
  if (max === Number.POSITIVE_INFINITY) {
    const start = {to: code.length}
    emitTurn()
    code.push(jump(start))
  } else for (let turn = min; turn < max; turn++) emitTurn()
  outside.to = code.length
}

/** An instruction's place, known once what stands before it is written. */
interface Target {
  to: number
}

function take(test: (character: string) => boolean, step: 1 | -1): Instruction {
  return (state) => {
    const character = state.characters[step === 1 ? state.at : state.at - 1]
    state.at += step
    return character !== undefined && test(character)
  }
}

function split(first: Target, second: Target): Instruction {
  return (state) => {
    state.open.push([second.to, state.at])
    state.next = first.to
    return true
  }
}

function jump(target: Target): Instruction {
  return (state) => {
    state.next = target.to
    return true
  }
}

function enter(loop: number): Instruction {
  return (state) => {
    state.open.push([~loop, state.entered[loop] ?? -1])
    state.entered[loop] = state.at
    return true
  }
}

/** A turn of a loop that took nothing is no match (22.2.2.3.1). */
function moved(loop: number): Instruction {
  return ({entered, at}) => entered[loop] !== at
}

function assertion(element: AST.Assertion, flags: string): Instruction {
  const manyLines = flags.includes('m')
  switch (element.kind) {
    case 'start':
      return ({characters, at}) => at === 0 || (manyLines && isBreak(characters[at - 1]))
    case 'end':
      return ({characters, at}) =>
        at === characters.length || (manyLines && isBreak(characters[at]))
    case 'word':
      return ({characters, at}) =>
        (isWord(characters[at - 1]) !== isWord(characters[at])) !== element.negate
    case 'lookahead':
    case 'lookbehind': {
      const inner = compile(element, flags, element.kind === 'lookahead' ? 1 : -1)
      return ({characters, at, budget}) =>
        (run(inner, characters, at, budget) !== null) !== element.negate
    }
  }
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && /^\w$/.test(character)
}

function isBreak(character: string | undefined): boolean {
  return character !== undefined && /^[\n\r\u2028\u2029]$/.test(character)
}

/** Where the match that begins at `start` ends, or `null`. */
function run(
  {instructions, loops}: Program,
  characters: readonly string[],
  start: number,
  budget: Budget,
): number | null {
  const entered = Array.from({length: loops}, () => -1)
  const state: State = {characters, budget, next: 0, at: start, open: [[0, start]], entered}
  for (let way = state.open.pop(); way !== undefined; way = state.open.pop()) {
    const [next, at] = way
    if (next < 0) {
      entered[~next] = at
      continue
    }
    state.next = next
    state.at = at
    if (goesThrough(state, instructions)) return state.at
  }
  return null
}

function goesThrough(state: State, instructions: readonly Instruction[]): boolean {
  for (let way = instructions[state.next]; way !== undefined; way = instructions[state.next]) {
    if (--state.budget.left < 0) throw SPENT
    state.next++
    if (!way(state)) return false
  }
  return true
}
