import type {Dossier, Result} from '@onrecord/core'

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
let worker = started()
let isBusy = false

/**
 * Reads away from the page, which stays alive meanwhile. A reading that is not done when the next one begins is given up: its
 * promise stays open, and nothing of it is shown.
 */
export function readInBackground(request: ReadRequest): Promise<Reading> {
  if (isBusy) {
    worker.terminate()
    worker = started()
  }
  const reader = worker
  isBusy = true
  return new Promise((resolve) => {
    const done = () => {
      if (reader === worker) isBusy = false
    }
    // a channel of its own: what reads a PDF posts messages to the page itself
    const {port1, port2} = new MessageChannel()
    port1.onmessage = ({data}: MessageEvent<Reading>) => {
      done()
      resolve(data)
    }
    reader.onerror = () => {
      done()
      const message = 'The reader could not be loaded: open the page again'
      const issues = [{severity: 'error', code: 'reader-failed', message}] as const
      resolve({value: null, issues, isSaved: false})
    }
    reader.postMessage(request, [port2])
  })
}

function started(): Worker {
  return new Worker(new URL('./read-worker.ts', import.meta.url), {type: 'module'})
}
