import {type Article, sha256Hex} from '@onrecord/core'
import {asWritten} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {sourceIn} from './corpus-source.ts'
import {articlePath} from './places.ts'

/** Whether a person had a hand in an article of a corpus since it was read. */
export async function isCorrected(files: CorpusFiles, {id, source}: Article): Promise<boolean> {
  const text = await files.read(articlePath(id))
  const own = await sourceIn(files, source.originalSha256 ?? '')
  return text === null || own?.articleSha256 !== sha256Hex(asWritten(text))
}

/** Of two readings of one text that of what was published first comes first, or else that of the lower hash. */
export function isBefore(one: Article, other: Article): boolean {
  return orderOf(one) < orderOf(other)
}

function orderOf({metadata, source}: Article): string {
  return `${metadata.published ?? '~'} ${source.originalSha256 ?? ''}`
}
