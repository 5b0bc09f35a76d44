import {dossierOf} from '@onrecord/core'
import {readArticle} from '@onrecord/read'
import {openSaved} from './open-saved.ts'
import type {Reading, ReadRequest} from './read-in-background.ts'
import {unread} from './unread.ts'

/** The dossier of a text or a file, as the worker reads it. */
export async function readHere(request: ReadRequest): Promise<Reading> {
  return await readingOf(request).catch(failed)
}

async function readingOf({source, published}: ReadRequest): Promise<Reading> {
  const saved = await openSaved(source)
  if (saved !== null) return {...saved, isSaved: true}
  // no kind: the first bytes tell a page, a Word file or a PDF from a text
  const {value, issues} = await readArticle(source, {published})
  return {value: value && dossierOf(value), issues, isSaved: false}
}

// what reads a text is loaded while somebody pastes
void readArticle('Loaded.').catch(failed)

/** A failure of ours, which a promise of a worker would keep to itself. */
function failed(error: unknown): Reading {
  return unread(`The reader failed: ${error instanceof Error ? error.message : String(error)}`)
}
