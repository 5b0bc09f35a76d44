import type {Issue} from '@onrecord/core'
import type {CorpusFiles} from './corpus-files.ts'
import {parsedJson, versionOf} from './json.ts'
import {CORPUS_FILE, CORPUS_VERSION} from './places.ts'

/** What `corpus.json` holds. */
export const CORPUS_MARK: string = `${JSON.stringify({type: 'corpus', schemaVersion: CORPUS_VERSION})}\n`

/** What `corpus.json` holds; `null` where there is none, or a power cut left only its name. */
export async function markIn(files: CorpusFiles): Promise<string | null> {
  const mark = await files.read(CORPUS_FILE)
  return mark === null || /^[\0\s]*$/.test(mark) ? null : mark
}

/** Why what `corpus.json` holds makes no corpus that can be read and added to; `null` where it makes one. */
export function markDefect(text: string): Issue | null {
  const version = versionOf(parsedJson(text), 'corpus')
  if (version === CORPUS_VERSION) return null
  if (version === null) return notACorpus(`a ${CORPUS_FILE} of something else`)
  const message = `expected a corpus of version ${CORPUS_VERSION}, got ${version}: another version wrote it; update onrecord`
  return {severity: 'error', code: 'schema-version', message}
}

export function notACorpus(received: string): Issue {
  const message = `expected a corpus, a folder with ${CORPUS_FILE} in it, got ${received}; make one with onrecord collect FILE… -o FOLDER`
  return {severity: 'error', code: 'not-a-corpus', message}
}
