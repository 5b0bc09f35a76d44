import {extname} from 'node:path'
import type {Article} from '@onrecord/core'
import {
  addArticle,
  articlePath,
  type Collected,
  type CorpusFiles,
  collect,
  shardOf,
} from '@onrecord/corpus'
import {MAX_BYTES, readBytes} from '../files.ts'
import {decodeJson, typeOf} from '../input/decode.ts'
import {kindOf, type ReadFlags} from '../input/read-source.ts'
import {valueOrError} from '../input/value-or-error.ts'
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
  const read = await readBefore(file, bytes)
  const files = folderFiles(corpus)
  const collected =
    read !== null
      ? await addArticle(files, read)
      : await collect(files, bytes, {
          ...flags,
          name: file,
          again,
          kind: flags.kind ?? kindOf(file, bytes),
          maxBytes: MAX_BYTES,
        })
  return status === null || collected.article === null
    ? collected
    : withStatus(files, collected, status)
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
