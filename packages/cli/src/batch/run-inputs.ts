import type {Arguments} from '../arguments.ts'
import {failureOf} from '../failure.ts'
import {print, printJson, tell} from '../streams.ts'
import type {Outcome} from './outcome.ts'
import {progressOver} from './progress.ts'

/**
 * Runs a command on each of its inputs and returns the exit code: of one input its own, of several the highest. An input
 * that fails does not stop the others.
 *
 * @param atOnce how many inputs are begun before the first of them has ended
 */
export async function runInputs(
  args: Arguments,
  inputs: readonly string[],
  one: (input: string) => Promise<Outcome>,
  atOnce = 1,
): Promise<number> {
  const [only] = inputs
  if (inputs.length === 1 && only !== undefined) {
    const outcome = await one(only)
    for (const line of outcome.told ?? []) tell(line)
    if (args.flag('json')) await printJson(jsonOf(outcome))
    else await print(outcome.out ?? '')
    return outcome.exit
  }
  return runMany(args.flag('json'), inputs, one, atOnce)
}

async function runMany(
  json: boolean,
  inputs: readonly string[],
  one: (input: string) => Promise<Outcome>,
  atOnce: number,
): Promise<number> {
  const progress = progressOver(inputs)
  const outcomes = await inLanes(inputs, atOnce, async (input) => {
    progress.begin(input)
    const outcome = await settled(input, one)
    progress.end(input, outcome.told ?? [], outcome.exit)
    if (!json) await print(outcome.out ?? '')
    return {input, ...outcome}
  })
  if (json) {
    const findings = outcomes.flatMap((outcome) => outcome.findings ?? [])
    await printJson({
      ...(outcomes.some((outcome) => outcome.findings !== undefined) && {findings}),
      results: outcomes.map(({input, exit, fields, error}) => ({input, exit, ...fields, error})),
    })
  }
  return Math.max(0, ...outcomes.map(({exit}) => exit))
}

/** What each gives, in their order, so many at once. */
async function inLanes<From, To>(
  all: readonly From[],
  lanes: number,
  work: (one: From) => Promise<To>,
): Promise<readonly To[]> {
  const given: To[] = []
  const rest = all.entries()
  const lane = async () => {
    for (const [at, one] of rest) given[at] = await work(one)
  }
  await Promise.all(Array.from({length: lanes}, lane))
  return given
}

async function settled(
  input: string,
  one: (input: string) => Promise<Outcome>,
): Promise<Outcome & {readonly error?: object}> {
  try {
    return await one(input)
  } catch (thrown) {
    const {exit, error, line} = failureOf(thrown)
    return {exit, error, told: [line]}
  }
}

function jsonOf({findings, fields}: Outcome): object {
  return {...(findings && {findings}), ...fields}
}
