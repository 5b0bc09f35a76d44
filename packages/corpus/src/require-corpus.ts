import type {CorpusFiles} from './corpus-files.ts'
import type {Corpus} from './open-corpus.ts'

/** @throws TypeError where what is given keeps no files, such as the path of a folder */
export function requireFiles(files: CorpusFiles, asked: string): void {
  const {read, write, list} = Object(files)
  if ([read, write, list].every((one) => typeof one === 'function')) return
  throw new TypeError(
    `${asked} takes files with read, write and list, such as memoryFiles(), got ${called(files)}`,
  )
}

/** @throws TypeError where what is given is no opened corpus */
export function requireCorpus(corpus: Corpus, asked: string): void {
  const {records, article} = Object(corpus)
  if (Array.isArray(records) && typeof article === 'function') return
  throw new TypeError(
    `${asked} takes a Corpus, such as (await openCorpus(files)).value, got ${called(corpus)}`,
  )
}

function called(given: unknown): string {
  if (given === null || typeof given !== 'object') return String(given)
  return 'then' in given
    ? 'a promise: await it'
    : `an object with ${Object.keys(given).join(', ') || 'nothing in it'}`
}
