import {type ChildProcess, fork} from 'node:child_process'
import {once} from 'node:events'
import {fileURLToPath} from 'node:url'
import type {WorkerAnswer, WorkerQuestion} from '../collect-worker.ts'
import {CommandError, inputError} from '../command-error.ts'
import {type CollectedFile, type CollectTask, collectFile} from './collect-file.ts'

/** Collects files in several processes. */
export interface Collectors {
  collect(file: string): Promise<CollectedFile>
  end(): void
}

/**
 * Processes that share the files of one call; with one job this process itself. Threads will not do: where memory runs out
 * fast, the engine ends the process with all its threads, and with it the files that the others read.
 */
export function collectors(task: CollectTask, jobs: number): Collectors {
  if (jobs === 1) return {collect: (file) => collectFile(file, task), end: () => {}}
  const free: Worker[] = []
  return {
    collect: async (file) => {
      // one that a file was too much for does not come back, and another takes its place
      const worker = free.pop() ?? startWorker()
      const answer = await answerOf(worker, {file, task})
      free.push(worker)
      return collectedOf(answer)
    },
    end: () => {
      for (const {child} of free) child.kill()
    },
  }
}

interface Worker {
  readonly child: ChildProcess
  /** What it wrote to stderr: the engine's last words, if it ends. */
  readonly said: string[]
}

/** Beside the sources it is a source, beside what is built it is built. */
const workerFile: URL = import.meta.url.endsWith('.ts')
  ? new URL('../collect-worker.ts', import.meta.url)
  : new URL('./collect-worker.js', import.meta.url)

function startWorker(): Worker {
  const child = fork(fileURLToPath(workerFile), {
    serialization: 'advanced',
    stdio: ['inherit', 'ignore', 'pipe', 'ipc'],
  })
  const said: string[] = []
  child.stderr?.setEncoding('utf8').on('data', (words: string) => said.push(words))
  return {child, said}
}

async function answerOf(worker: Worker, question: WorkerQuestion): Promise<WorkerAnswer> {
  const settled = new AbortController()
  const {signal} = settled
  const answered = once(worker.child, 'message', {signal})
  const ended = once(worker.child, 'close', {signal}).then(([code, killedBy]) => {
    const said = worker.said.join('')
    // the system kills what takes all its memory
    if (killedBy === 'SIGKILL' || /out of memory/i.test(said)) throw tooMuch(question.file)
    throw new Error(`The process that read ${question.file} ended (${killedBy ?? code}): ${said}`)
  })
  worker.child.send(question)
  try {
    const [answer] = await Promise.race([answered, ended])
    return answer
  } finally {
    settled.abort()
  }
}

function tooMuch(file: string): CommandError {
  return inputError({
    code: 'out-of-memory',
    message: `${file} takes more memory than there is`,
    hint: 'give it alone, with --jobs 1, or give the article alone',
  })
}

function collectedOf(answer: WorkerAnswer): CollectedFile {
  if ('collected' in answer) return answer.collected
  if ('details' in answer) throw new CommandError(answer.details)
  throw new Error(answer.bug)
}
