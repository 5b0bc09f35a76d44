import type {Dossier} from '@onrecord/core'
import {Background} from './background.ts'
import type {FileKind, MadeFile} from './make-file.ts'
import script from './make-worker.ts?worker&url'
import {SAVE_FIRST, tryAgain} from './unread.ts'

/** A file, or why there is none. */
export type Made =
  | {readonly file: MadeFile; readonly failed: null}
  | {readonly file: null; readonly failed: string}

let maker: Background | undefined

/** Makes a file away from the page: on a slow machine that takes seconds, in which somebody may go on reading and deciding. */
export async function makeInBackground(dossier: Dossier, kind: FileKind): Promise<Made> {
  maker ??= new Background(script)
  const made = await maker.ask<Made>({dossier, kind})
  // a worker does not try again to load what it could not
  if (made?.file === null && !maker.isAsked) maker.giveUp()
  return (
    made ?? {
      file: null,
      failed: tryAgain('what makes it could not be loaded, or stopped', SAVE_FIRST),
    }
  )
}

/** Gives up every file that is not made yet. */
export function giveUpMaking(): void {
  maker?.giveUp()
}
