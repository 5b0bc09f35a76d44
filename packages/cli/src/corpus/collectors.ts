import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import type {WorkerAnswer} from '../collect-worker.ts'
import {CommandError, inputError} from '../command-error.ts'
import {type CollectedFile, type CollectTask, collectFile} from './collect-file.ts'

/** Collects files on several threads. */
export interface Collectors {
  collect(file: string): Promise<CollectedFile>
  end(): Promise<void>
}

/** Threads that share the files of one call; with one job this thread itself. */
export function collectors(task: CollectTask, jobs: number): Collectors {
  if (jobs === 1) return {collect: (file) => collectFile(file, task), end: async () => {}}
  const free: Worker[] = []
  return {
    collect: async (file) => {
      // one that a file was too much for does not come back, and another takes its place
      const worker = free.pop() ?? new Worker(workerFile, {workerData: task})
      const answered = once(worker, 'message').catch((error: unknown) => {
        throw isOutOfMemory(error) ? tooMuch(file) : error
      })
      worker.postMessage(file)
      const [answer]: WorkerAnswer[] = await answered
      free.push(worker)
      return collectedOf(answer)
    },
    end: async () => {
      await Promise.all(free.map((worker) => worker.terminate()))
    },
  }
}

/** Beside the sources it is a source, beside what is built it is built. */
const workerFile: URL = import.meta.url.endsWith('.ts')
  ? new URL('../collect-worker.ts', import.meta.url)
  : new URL('./collect-worker.js', import.meta.url)

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooMuch(file: string): CommandError {
  return inputError({
    code: 'out-of-memory',
    message: `${file} takes more memory than there is`,
    hint: 'give it alone, with --jobs 1, or give the article alone',
  })
}

function collectedOf(answer: WorkerAnswer | undefined): CollectedFile {
  if (answer === undefined) throw new Error('A thread gave no answer')
  if ('collected' in answer) return answer.collected
  if ('details' in answer) throw new CommandError(answer.details)
  throw new Error(answer.bug)
}
