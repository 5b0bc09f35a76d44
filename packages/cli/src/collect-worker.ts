import {CommandError, type ErrorDetails} from './command-error.ts'
import {type CollectedFile, type CollectTask, collectFile} from './corpus/collect-file.ts'

/** A file that a process is to collect. */
export interface WorkerQuestion {
  readonly file: string
  readonly task: CollectTask
}

/** What a process answers for a file. */
export type WorkerAnswer =
  | {readonly collected: CollectedFile}
  /** What the user can mend. */
  | {readonly details: ErrorDetails}
  | {readonly bug: string}

/** A process that reads the files that it is sent, one after the other. */
process.on('message', async (question: WorkerQuestion) => {
  process.send?.(await answerFor(question))
})

async function answerFor({file, task}: WorkerQuestion): Promise<WorkerAnswer> {
  try {
    return {collected: await collectFile(file, task)}
  } catch (error) {
    if (error instanceof CommandError) return {details: error.details}
    return {bug: error instanceof Error ? (error.stack ?? error.message) : String(error)}
  }
}
