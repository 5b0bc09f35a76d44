import type {Dossier, Result} from '@onrecord/core'
import {Background} from './background.ts'
import script from './read-worker.ts?worker&url'
import {patiently, say} from './status.ts'
import {UNREAD, unread} from './unread.ts'

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
const reader = new Background(script)

/** Reads away from the page, which stays alive meanwhile. */
export async function readInBackground(request: ReadRequest): Promise<Reading> {
  const reading = await patiently(reader.ask<Reading>(request), () => say(STILL))
  if (reading === null) return unread('The reader could not be loaded, or stopped')
  // a worker does not try again to load what it could not
  if (reading.issues.some(({code}) => code === UNREAD)) reader.giveUp()
  return reading
}

/** Gives up a text that is not read to its end: its reading comes to nothing. */
export function giveUpReading(): void {
  if (reader.isAsked) reader.giveUp()
}

const STILL =
  'Still reading: a long text takes a while. If nothing comes, give it again, and it begins anew.'
