import type {Dossier} from '@onrecord/core'
import {askWorker, startWorker} from './background.ts'
import type {FileKind, MadeFile} from './make-file.ts'
import script from './make-worker.ts?worker&url'

/** A file, or why there is none. */
export type Made =
  | {readonly file: MadeFile; readonly failed: null}
  | {readonly file: null; readonly failed: string}

let worker: Worker | undefined

/** Makes a file away from the page: on a slow machine that takes seconds, in which somebody may go on reading and deciding. */
export function makeInBackground(dossier: Dossier, kind: FileKind): Promise<Made> {
  worker ??= startWorker(script)
  return askWorker<Made>(
    worker,
    {dossier, kind},
    {
      file: null,
      failed: 'what makes it could not be loaded: open the page again',
    },
  )
}
