import {parentPort, workerData} from 'node:worker_threads'
import {CommandError, type ErrorDetails} from './command-error.ts'
import {type CollectedFile, type CollectTask, collectFile} from './corpus/collect-file.ts'

/** What a thread answers for a file. */
export type WorkerAnswer =
  | {readonly collected: CollectedFile}
  /** What the user can mend. */
  | {readonly details: ErrorDetails}
  | {readonly bug: string}

/** A thread that reads the files that it is sent, one after the other. */
const task: CollectTask = workerData

parentPort?.on('message', async (file: string) => {
  parentPort?.postMessage(await answerFor(file))
})

async function answerFor(file: string): Promise<WorkerAnswer> {
  try {
    return {collected: await collectFile(file, task)}
  } catch (error) {
    if (error instanceof CommandError) return {details: error.details}
    return {bug: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}
