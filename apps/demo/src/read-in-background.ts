import type {Dossier, Result} from '@onrecord/core'
import {askWorker, startWorker} from './background.ts'
import script from './read-worker.ts?worker&url'

/** What is read, and the day that it was published on, where the text does not say. */
export interface ReadRequest {
  readonly source: string | Uint8Array<ArrayBuffer>
  readonly published: string | undefined
}

/** The dossier of an article that was read just now, or one that was saved. */
export interface Reading extends Result<Dossier> {
  readonly isSaved: boolean
}

/** Loads while somebody pastes, and waits for the next text when it is done. */
let worker = startWorker(script)
let isBusy = false

/**
 * Reads away from the page, which stays alive meanwhile. A reading that is not done when the next one begins is given up: its
 * promise stays open, and nothing of it is shown.
 */
export async function readInBackground(request: ReadRequest): Promise<Reading> {
  if (isBusy) {
    worker.terminate()
    worker = startWorker(script)
  }
  isBusy = true
  const reading = await askWorker(worker, request, UNREAD)
  isBusy = false
  return reading
}

const UNREAD: Reading = {
  value: null,
  issues: [
    {
      severity: 'error',
      code: 'reader-failed',
      message: 'The reader could not be loaded: open the page again',
    },
  ],
  isSaved: false,
}
