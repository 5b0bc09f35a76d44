import fc from 'fast-check'
import {checkSync} from 'recheck'
import {beforeAll, describe, expect, test} from 'vitest'
import {countedRegex} from './regexes/count-steps.ts'
import {hostileStrings} from './regexes/hostile-strings.ts'
import {type ShippedRegex, shippedRegexes} from './regexes/shipped-regexes.ts'

// The checker's own JavaScript, on every machine the same.
process.env.RECHECK_BACKEND = 'pure'

let shipped: readonly ShippedRegex[] = []
beforeAll(async () => {
  shipped = await shippedRegexes()
})

/** What must be found: exponential, or worse than square. */
const BAD: readonly RegExp[] = [
  /(a+)+b/,
  /^(?:\w+\s?)*$/,
  /(?:a|aa)+$/,
  /^[a-z]{2}(?:[-_]\w+)*$/,
  /(.*)*x/,
  /\s*\s*\s*$/,
  /^[a-z]{2,3}(?:[-_]\w{2,8})*$/i,
  /[\s,]+(?:in|on|at)?\s*$/i,
  /(?<=x(?:a|a)+)b/,
]
const SOUND: readonly RegExp[] = [/^a+b/, /\s+$/, /(?:ab?)+c/, /[^"]*"[^"]*"/g, /(?<!a)b{2,90}$/]

test('the regular expressions of reading are all found', () => {
  expect(shipped.length).toBeGreaterThan(400)
  const files = new Set(shipped.flatMap((each) => each.files))
  expect(
    [...files].filter((file) => file.startsWith('packages/interchange/')).length,
  ).toBeGreaterThan(2)
  // Made of parts while the module loads.
  expect(shipped.some(({regex}) => regex.source.includes('couple|pair|duo|twins'))).toBe(true)
})

describe('by analysis', () => {
  test.each(BAD.filter(({source}) => !source.includes('(?<')))('%s is refused', (regex) => {
    expect(verdict(regex)).not.toBeNull()
  })

  test('none is exponential, none worse than square', () => {
    const bad = shipped.flatMap(({regex, files}) => {
      const said = verdict(regex)
      return said === null ? [] : [`${regex} in ${files.join(', ')}: ${said}`]
    })
    expect(bad).toEqual([])
  }, 900_000)
})

/**
 * What the analysis of recheck says against it, `null` if nothing. It decides by automata where it can; where it cannot (look-around, long bounded
 * repeats) it only tries strings, which the property below does at more length.
 */
function verdict({source, flags}: RegExp): string | null {
  const said = checkSync(source, flags, TRY_LITTLE)
  if (said.checker !== 'automaton') return null
  if (said.status === 'unknown') return said.status
  const {complexity} = said
  if (complexity.type === 'exponential') return complexity.summary
  return complexity.type === 'polynomial' && complexity.degree > 2 ? complexity.summary : null
}

const TRY_LITTLE = {
  timeout: null,
  attackTimeout: null,
  incubationTimeout: null,
  maxIteration: 1,
  maxInitialGenerationSize: 1,
  maxGenerationSize: 1,
  mutationSize: 1,
  crossoverSize: 1,
  attackLimit: 10_000,
} as const

describe('by hostile strings', () => {
  test.each(BAD)('%s is refused', (regex) => {
    expect(growsTooFast(regex, 300)).not.toBeNull()
  })

  test.each(SOUND)('%s is not', (regex) => {
    expect(growsTooFast(regex, 300)).toBeNull()
  })

  test('work grows no faster than the square of the length', () => {
    const bad = shipped.flatMap(({regex, files}) => {
      const string = growsTooFast(regex, RUNS)
      return string === null ? [] : [`${regex} in ${files.join(', ')}: ${string}`]
    })
    expect(bad).toEqual([])
  }, 900_000)
})

const RUNS = 50
const MOST_STEPS = 10_000_000
/** Repeats that are compared with twice as many; long bounded repeats show only in the longer ones how they grow. */
const LENGTHS = [24, 150, 1_000]
/** Twice the length: twice the steps if linear, four times if square, eight times if cubic. */
const MOST_GROWTH = 5

/** The hostile string that the pattern takes too long for, or `null`. Also holds the counting matcher to what the engine finds. */
function growsTooFast(regex: RegExp, numRuns: number): string | null {
  const counted = countedRegex(regex)
  const make = hostileStrings(regex)
  const property = fc.property(fc.gen(), (gen) => {
    const {head, pump, tail} = make((count) => gen(fc.nat, {max: count - 1}))
    const text = (times: number) => `${head}${pump.repeat(times)}${tail}`
    expectSameMatch(regex, counted, text(3))
    const grows = LENGTHS.every((times) => {
      const short = counted(text(times), MOST_STEPS)
      const long = counted(text(2 * times), MOST_STEPS)
      return short.gaveUp || long.gaveUp || long.steps > MOST_GROWTH * short.steps
    })
    if (grows) throw new Error(JSON.stringify({head, pump, tail}))
  })
  const {failed, errorInstance} = fc.check(property, {numRuns, seed: 7, endOnFailure: true})
  return failed ? String(errorInstance) : null
}

function expectSameMatch(
  regex: RegExp,
  counted: ReturnType<typeof countedRegex>,
  text: string,
): void {
  const {match, gaveUp} = counted(text, MOST_STEPS)
  if (gaveUp) return
  const own = new RegExp(regex.source, regex.flags.replace('g', '')).exec(text)
  const characters = /[uv]/.test(regex.flags)
    ? (part: string) => [...part].length
    : (part: string) => part.length
  const expected =
    own === null
      ? null
      : [characters(text.slice(0, own.index)), characters(text.slice(0, own.index + own[0].length))]
  expect(match, `${regex} on ${JSON.stringify(text)}`).toEqual(expected)
}
