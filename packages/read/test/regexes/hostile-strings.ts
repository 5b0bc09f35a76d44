import type {AST} from '@eslint-community/regexpp'
import {parseRegex, takes} from './count-steps.ts'

/** Picks one of `count` ways, from 0. */
export type Choose = (count: number) => number

export interface HostileString {
  readonly head: string
  /** What is repeated. */
  readonly pump: string
  /** What lets the match fail after all. */
  readonly tail: string
}

/** Characters of every class that patterns ask for. */
const POOL = [...'aZéÉß0  9\n\t.,;:\'"’“”«»()[]{}<>/\\|-–—_&#@©%$£?!=+*港가\u00A0\u0301']
/** Few patterns take these. */
const TAILS = ['\u0007', '', '\n!', '!', 'a', ' x', '<', '0']

/**
 * A maker of strings that are hard on this pattern: what stands before one of its loops, what the loop takes (or what stands near it) to be
 * repeated, and an end that does not match.
 */
export function hostileStrings({
  source,
  flags,
}: Pick<RegExp, 'source' | 'flags'>): (choose: Choose) => HostileString {
  const pattern = parseRegex(source, flags)
  const loops = loopsIn(pattern.alternatives, [])
  const characters = charactersOf(pattern, flags)
  return (choose) => {
    const pick = <T>(items: readonly T[], other: T): T =>
      items.length === 0 ? other : (items[choose(items.length)] ?? other)
    const loop = pick<Loop | null>(loops, null)
    const loud = () => pick(characters, 'a')
    const own = () => (loop === null ? loud() : sample(loop.quantifier.element, flags, choose))
    const whole = () => sampleAll(pick(pattern.alternatives, NOTHING).elements, flags, choose)
    return {
      head: loop === null || choose(4) === 0 ? '' : sampleAll(loop.before, flags, choose),
      pump: pick([own, own, own, loud, () => loud() + loud(), whole], own)() || loud(),
      tail: pick([...TAILS, loud()], ''),
    }
  }
}

const NOTHING: {readonly elements: readonly AST.Element[]} = {elements: []}

interface Loop {
  readonly quantifier: AST.Quantifier
  readonly before: readonly AST.Element[]
}

function loopsIn(
  alternatives: readonly AST.Alternative[],
  before: readonly AST.Element[],
): readonly Loop[] {
  return alternatives.flatMap(({elements}) =>
    elements.flatMap((element, index) =>
      loopsOf(element, [...before, ...elements.slice(0, index)]),
    ),
  )
}

function loopsOf(element: AST.Element, before: readonly AST.Element[]): readonly Loop[] {
  if (element.type === 'Quantifier') {
    const own = element.max > 1 ? [{quantifier: element, before}] : []
    return [...own, ...loopsOf(element.element, before)]
  }
  return 'alternatives' in element ? loopsIn(element.alternatives, before) : []
}

/** Every character of the pool, and of the pattern itself, that some element of the pattern takes. */
function charactersOf(pattern: AST.Pattern, flags: string): readonly string[] {
  const found = pattern.alternatives
    .flatMap(({elements}) => elements.flatMap(takersIn))
    .flatMap((element) => samplesOf(element, flags))
  return found.length === 0 ? ['a'] : [...new Set(found)]
}

function takersIn(element: AST.Element): readonly Taker[] {
  if (takesOne(element)) return [element]
  if (element.type === 'Quantifier') return takersIn(element.element)
  return 'alternatives' in element
    ? element.alternatives.flatMap(({elements}) => elements.flatMap(takersIn))
    : []
}

type Taker = AST.Character | AST.CharacterSet | AST.CharacterClass

function takesOne(element: AST.Element): element is Taker {
  return (
    element.type === 'Character' ||
    element.type === 'CharacterSet' ||
    element.type === 'CharacterClass'
  )
}

const SAMPLES = new WeakMap<AST.Element, readonly string[]>()

function samplesOf(element: Taker, flags: string): readonly string[] {
  const known = SAMPLES.get(element)
  if (known !== undefined) return known
  const own =
    element.type === 'Character' ? [String.fromCodePoint(element.value)] : [...element.raw]
  const samples = [...own, ...POOL].filter(takes(element, flags))
  SAMPLES.set(element, samples)
  return samples
}

function sampleAll(elements: readonly AST.Element[], flags: string, choose: Choose): string {
  return elements.map((element) => sample(element, flags, choose)).join('')
}

/** A string that the element takes, as far as the characters of the pool go. */
function sample(element: AST.Element, flags: string, choose: Choose): string {
  if (takesOne(element)) {
    const samples = samplesOf(element, flags)
    return samples.length === 0 ? '' : (samples[choose(samples.length)] ?? '')
  }
  if (element.type === 'Quantifier') {
    const turns = Math.min(element.max, element.min + choose(2))
    return Array.from({length: turns}, () => sample(element.element, flags, choose)).join('')
  }
  if (element.type === 'Group' || element.type === 'CapturingGroup')
    return sampleAll(
      element.alternatives[choose(element.alternatives.length)]?.elements ?? [],
      flags,
      choose,
    )
  return ''
}
