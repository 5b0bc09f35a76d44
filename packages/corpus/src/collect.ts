import {type Article, type Issue, sha256Hex} from '@onrecord/core'
import type {ReadOptions} from '@onrecord/read'
import {addArticle, articleIn} from './add-article.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {parsedJson, versionOf} from './json.ts'
import {CORPUS_VERSION, sourcePath} from './places.ts'

/** What became of a source that was to be collected. */
export type Collected =
  /** It was read; `article` is new in the corpus, or was read again. */
  | {readonly outcome: 'added'; readonly article: string; readonly issues: readonly Issue[]}
  /** The same bytes were read before, or another source had the same text. */
  | {readonly outcome: 'known'; readonly article: string; readonly issues: readonly Issue[]}
  /** No article can be made of it: `issues` says why, and nothing was written. */
  | {readonly outcome: 'refused'; readonly article: null; readonly issues: readonly Issue[]}

export interface CollectOptions extends Omit<ReadOptions, 'id'> {
  /** What the source is called, such as the name of its file. */
  readonly name?: string | undefined
  /** Read it though the same bytes were read before: after rules of reading got better. What a person corrected in the article is lost. */
  readonly again?: boolean | undefined
}

/** What a corpus keeps of the bytes that it has read: which article they became, and where they came from. */
export interface CorpusSource {
  readonly type: 'corpus-source'
  readonly schemaVersion: typeof CORPUS_VERSION
  readonly article: string
  /** SHA-256 of the bytes. */
  readonly sha256: string
  readonly name: string | null
  readonly url: string | null
  readonly retrievedAt: string | null
}

/**
 * Reads a source and puts the article into the corpus. Bytes that were read before are not read again, so that whoever was
 * stopped begins anew and loses nothing; several may collect into one corpus at once.
 *
 * An article's id is that of its text: one text is one article, however often it is found, and everything it was found as is
 * kept. Of two sources with one text the article tells of the one whose hash is lower, whatever their order.
 */
export async function collect(
  files: CorpusFiles,
  bytes: Uint8Array,
  {name, again = false, ...options}: CollectOptions = {},
): Promise<Collected> {
  const sha256 = sha256Hex(bytes)
  const before = await sourceIn(files, sha256)
  if (before !== null && !again) return {outcome: 'known', article: before.article, issues: []}
  // whoever only asks a corpus loads no reader
  const {readArticle} = await import('@onrecord/read')
  const {value: article, issues} = await readArticle(bytes, options)
  if (article === null) return {outcome: 'refused', article: null, issues}
  const known = (await articleIn(files, article.id)).value
  if (known !== null && known.source.sha256 !== article.source.sha256) {
    return {outcome: 'refused', article: null, issues: [idTaken(article)]}
  }
  const takesPlace = known === null || again || isBefore(article, known)
  if (takesPlace) await addArticle(files, article)
  // last: whoever is stopped before has read nothing
  await files.write(sourcePath(sha256), `${JSON.stringify(sourceOf(sha256, article, name))}\n`)
  return {outcome: known === null || again ? 'added' : 'known', article: article.id, issues}
}

/**
 * Which of several machines a source is for, so that they share one list of sources without talking to each other.
 *
 * @returns 0 to `machines` − 1, of the bytes alone
 */
export function shardOf(bytes: Uint8Array, machines: number): number {
  return Number.parseInt(sha256Hex(bytes).slice(0, 8), 16) % machines
}

/** What is known of some bytes; `null` when they were never read. */
async function sourceIn(files: CorpusFiles, sha256: string): Promise<CorpusSource | null> {
  return parsedSource(await files.read(sourcePath(sha256)))
}

export function parsedSource(text: string | null): CorpusSource | null {
  const value = text === null ? null : parsedJson(text)
  return isSource(value) ? value : null
}

function isSource(value: unknown): value is CorpusSource {
  return versionOf(value, 'corpus-source') === CORPUS_VERSION
}

function sourceOf(sha256: string, {id, source}: Article, name: string | undefined): CorpusSource {
  return {
    type: 'corpus-source',
    schemaVersion: CORPUS_VERSION,
    article: id,
    sha256,
    name: name ?? null,
    url: source.url,
    retrievedAt: source.retrievedAt,
  }
}

function isBefore({source}: Article, {source: other}: Article): boolean {
  return (source.originalSha256 ?? '') < (other.originalSha256 ?? '')
}

function idTaken({id}: Article): Issue {
  const message = `Another text has the id ${id} in this corpus; collect this source into another corpus`
  return {severity: 'error', code: 'id-taken', message}
}
