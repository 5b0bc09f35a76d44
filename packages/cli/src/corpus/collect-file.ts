import {extname} from 'node:path'
import type {Article} from '@onrecord/core'
import {addArticle, type Collected, collect, shardOf} from '@onrecord/corpus'
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
  /** One of several machines, counted from 0; `null`: this machine takes everything. */
  readonly shard: {readonly index: number; readonly of: number} | null
}

/** What became of a file: collected, or another machine's. */
export type CollectedFile = Collected | {readonly outcome: 'elsewhere'}

export async function collectFile(
  file: string,
  {corpus, flags, again, shard}: CollectTask,
): Promise<CollectedFile> {
  const bytes = readBytes(file)
  if (shard !== null && shardOf(bytes, shard.of) !== shard.index) return {outcome: 'elsewhere'}
  const read = await readBefore(file, bytes)
  const files = folderFiles(corpus)
  if (read !== null) return addArticle(files, read)
  return collect(files, bytes, {
    ...flags,
    name: file,
    again,
    kind: flags.kind ?? kindOf(file, bytes),
    maxBytes: MAX_BYTES,
  })
}

/** The article that was read before, and may have been corrected since; `null` of a source. */
async function readBefore(file: string, bytes: Uint8Array): Promise<Article | null> {
  if (extname(file).toLowerCase() !== '.json') return null
  const value = decodeJson(file, bytes)
  if (typeOf(value) !== 'article') return null
  const {parseArticle} = await import('@onrecord/core/parse')
  return valueOrError(file, parseArticle(value))
}
