import {type ChildProcess, spawn} from 'node:child_process'
import {createInterface, type Interface} from 'node:readline'
import type {Answer, Order} from './protocol.ts'

/** An engine in a process of its own. */
export interface EngineProcess {
  readonly run: (order: Order) => Promise<Answer>
  readonly end: () => Promise<void>
}

/** Starts a program that reads orders and writes answers, a line of JSON each. */
export function startEngine(command: readonly [string, ...string[]]): EngineProcess {
  const [program, ...args] = command
  const child = spawn(program, args, {stdio: ['pipe', 'pipe', 'inherit']})
  const lines = createInterface({input: child.stdout})
  return {
    run: (order) => {
      child.stdin.write(`${JSON.stringify(order)}\n`)
      return nextAnswer(child, lines, command)
    },
    end: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve())
        child.stdin.end()
      }),
  }
}

/** Lines that are no JSON are what the engine has to say to people. */
function nextAnswer(
  child: ChildProcess,
  lines: Interface,
  command: readonly string[],
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const stopped = (): void => reject(new Error(`${command.join(' ')} ended without an answer`))
    const read = (line: string): void => {
      if (!line.startsWith('{')) return
      lines.off('line', read)
      child.off('exit', stopped)
      resolve(JSON.parse(line))
    }
    lines.on('line', read)
    child.once('exit', stopped)
  })
}
