import {dirname, extname, join, sep} from 'node:path'
import type {Article} from '@onrecord/core'
import {
  addArticle,
  articlePath,
  type Collected,
  type CorpusFiles,
  collect,
  mergeCorpus,
  shardOf,
} from '@onrecord/corpus'
import {MAX_BYTES, readBytes} from '../files.ts'
import {decodeJson, typeOf} from '../input/decode.ts'
import {kindOf, type ReadFlags} from '../input/read-source.ts'
import {valueOrError} from '../input/value-or-error.ts'
import {articleIdOf, isCorpus, isInPlace} from './corpus-input.ts'
import {folderFiles} from './folder-files.ts'

/** What is the same for every file of one call. */
export interface CollectTask {
  readonly corpus: string
  readonly flags: ReadFlags
  readonly again: boolean
  /** What its publisher made of it since; `null`: as it says itself. */
  readonly status: Article['metadata']['status'] | null
  /** One of several machines, counted from 0; `null`: this machine takes everything. */
  readonly shard: {readonly index: number; readonly of: number} | null
}

/** What became of a file: collected, or another machine's. */
export type CollectedFile = Collected | {readonly outcome: 'elsewhere'}

export async function collectFile(
  file: string,
  {corpus, flags, again, status, shard}: CollectTask,
): Promise<CollectedFile> {
  const bytes = readBytes(file)
  if (shard !== null && shardOf(bytes, shard.of) !== shard.index) return {outcome: 'elsewhere'}
  const files = folderFiles(corpus)
  const home = homeOf(file)
  const read = home === null ? await readBefore(file, bytes) : null
  const collected =
    home !== null
      ? await mergerOf(corpus, home)(articleIdOf(file))
      : read !== null
        ? await addArticle(files, read)
        : await collect(files, bytes, {
            ...flags,
            // on every machine the same
            name: file.split(sep).join('/'),
            again,
            kind: flags.kind ?? kindOf(file, bytes),
            maxBytes: MAX_BYTES,
          })
  return status === null || collected.article === null
    ? collected
    : withStatus(files, collected, status)
}

/** The corpus that a file is an article of. */
function homeOf(file: string): string | null {
  const home = join(dirname(file), '../..')
  return isCorpus(home) && isInPlace(home, file) ? home : null
}

const mergers = new Map<string, ReturnType<typeof mergeCorpus>>()

/** One for each corpus that is collected, since it looks through the sources there once. */
function mergerOf(corpus: string, home: string): ReturnType<typeof mergeCorpus> {
  const key = `${corpus}\0${home}`
  const merger = mergers.get(key) ?? mergeCorpus(folderFiles(corpus), folderFiles(home))
  mergers.set(key, merger)
  return merger
}

/** A page that is gone says nothing of itself any more: that it was withdrawn a person has to say. */
async function withStatus(
  files: CorpusFiles,
  collected: Collected,
  status: Article['metadata']['status'],
): Promise<Collected> {
  const {parseArticle} = await import('@onrecord/core/parse')
  const path = articlePath(collected.article ?? '')
  const article = valueOrError(path, parseArticle(JSON.parse((await files.read(path)) ?? 'null')))
  const origin = {...article.metadata.origin, status: 'caller' as const}
  const metadata = {...article.metadata, status, origin}
  const marked = await addArticle(files, {...article, metadata})
  return collected.outcome === 'known' ? marked : collected
}

/** The article that was read before, and may have been corrected since; `null` of a source. */
async function readBefore(file: string, bytes: Uint8Array): Promise<Article | null> {
  if (extname(file).toLowerCase() !== '.json') return null
  const value = decodeJson(file, bytes)
  if (typeOf(value) !== 'article') return null
  const {parseArticle} = await import('@onrecord/core/parse')
  return valueOrError(file, parseArticle(value))
}
