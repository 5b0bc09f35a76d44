import {once} from 'node:events'
import {Worker} from 'node:worker_threads'
import type {WorkerAnswer} from '../collect-worker.ts'
import {CommandError} from '../command-error.ts'
import {type CollectedFile, type CollectTask, collectFile} from './collect-file.ts'

/** Collects files on several threads. */
export interface Collectors {
  collect(file: string): Promise<CollectedFile>
  end(): Promise<void>
}

/** Threads that share the files of one call; with one job this thread itself. */
export function collectors(task: CollectTask, jobs: number): Collectors {
  if (jobs === 1) return {collect: (file) => collectFile(file, task), end: async () => {}}
  const workers = Array.from({length: jobs}, () => new Worker(workerFile, {workerData: task}))
  const free = [...workers]
  return {
    collect: async (file) => {
      const worker = free.pop()
      if (worker === undefined) throw new RangeError(`No more than ${jobs} files at once`)
      const answered = once(worker, 'message')
      worker.postMessage(file)
      const [answer]: WorkerAnswer[] = await answered
      free.push(worker)
      return collectedOf(answer)
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()))
    },
  }
}

/** Beside the sources it is a source, beside what is built it is built. */
const workerFile: URL = import.meta.url.endsWith('.ts')
  ? new URL('../collect-worker.ts', import.meta.url)
  : new URL('./collect-worker.js', import.meta.url)

function collectedOf(answer: WorkerAnswer | undefined): CollectedFile {
  if (answer === undefined) throw new Error('A thread gave no answer')
  if ('collected' in answer) return answer.collected
  if ('details' in answer) throw new CommandError(answer.details)
  throw new Error(answer.bug)
}
