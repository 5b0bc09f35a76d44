import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type EngineProcess, startEngine} from './engine-process.ts'
import type {Answer} from './protocol.ts'
import {median} from './report.ts'

/** An engine and the program that answers for it. */
export interface Contestant {
  readonly name: string
  readonly command: readonly [string, ...string[]]
}

export interface Course {
  readonly folder: string
  /** The text of a round, as JSON. No two rounds have the same: some engines remember what they have set. */
  readonly text: (round: number) => unknown
  readonly extension: string
  /** Rounds before those that count; left out: 4. Short runs need more of them until the compiler of the runtime has done its work. */
  readonly warmUps?: number | undefined
}

export interface Result {
  readonly name: string
  readonly version: string
  /** Median of the rounds, in milliseconds. */
  readonly warm: number
  /** Median of three processes, each with its first text; the loading of the engine is in it. */
  readonly first: number
  /** Of the last file. */
  readonly bytes: number
  readonly file: string
}

const freshProcesses = 3
const usualWarmUps = 4
const rounds = 5

/** Runs engines against each other, round by round, so that what else the machine does falls on all alike. */
export async function measure(
  contestants: readonly Contestant[],
  course: Course,
): Promise<readonly Result[]> {
  const {warmUps = usualWarmUps} = course
  const firsts = await firstRuns(contestants, course)
  const running = contestants.map((each) => ({...each, engine: startEngine(each.command)}))
  const answers = new Map<string, Answer[]>(running.map(({name}) => [name, []]))
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const order = writeText(round, course)
    for (const {name, engine} of running) {
      const answer = await engine.run({text: order, output: outputOf(name, course)})
      if (round >= warmUps) answers.get(name)?.push(answer)
    }
  }
  await Promise.all(running.map(({engine}) => engine.end()))
  return running.map(({name}) =>
    resultOf(name, answers.get(name) ?? [], firsts.get(name) ?? [], course),
  )
}

async function firstRuns(
  contestants: readonly Contestant[],
  course: Course,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const times = new Map<string, number[]>(contestants.map(({name}) => [name, []]))
  const text = writeText(0, course)
  for (let run = 0; run < freshProcesses; run += 1) {
    for (const {name, command} of contestants) {
      const {milliseconds} = await once(startEngine(command), {
        text,
        output: outputOf(name, course),
      })
      times.get(name)?.push(milliseconds)
    }
  }
  return times
}

/** One text in a process of its own. */
export async function once(
  engine: EngineProcess,
  order: Parameters<EngineProcess['run']>[0],
): Promise<Answer> {
  const answer = await engine.run(order)
  await engine.end()
  return answer
}

export function writeText(round: number, {folder, text}: Course): string {
  const path = join(folder, `text-${round}.json`)
  writeFileSync(path, JSON.stringify(text(round)))
  return path
}

function outputOf(name: string, {folder, extension}: Course): string {
  return join(folder, `${name}.${extension}`)
}

function resultOf(
  name: string,
  answers: readonly Answer[],
  firsts: readonly number[],
  course: Course,
): Result {
  const last = answers.at(-1)
  return {
    name,
    version: last?.version ?? name,
    warm: median(answers.map(({milliseconds}) => milliseconds)),
    first: median(firsts),
    bytes: last?.bytes ?? 0,
    file: outputOf(name, course),
  }
}
