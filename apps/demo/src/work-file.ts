import type {Dossier} from '@onrecord/core'
import {fileName} from './file-name.ts'
import type {MadeFile} from './make-file.ts'

/**
 * For whoever goes on with it: everything that was read and decided. It is made on the page, of what is there already: who has lost
 * the connection, or whom a part of the page fails, loses no decision.
 */
export function workFile(dossier: Dossier): MadeFile {
  // first, for whoever opens the file elsewhere, under whichever name
  const text = `${JSON.stringify({handling: HANDLING, ...dossier}, null, 2)}\n`
  return {
    name: fileName(dossier, 'work-with-names.json'),
    mediaType: 'application/json',
    bytes: new TextEncoder().encode(text),
    leak: null,
  }
}

const HANDLING =
  'Work with every name in it, those that are kept out too: for nobody but whoever saved it. It opens again in the page that made it.'
