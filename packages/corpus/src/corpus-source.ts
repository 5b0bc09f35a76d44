import {type Article, sha256Hex} from '@onrecord/core'
import {articleText} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import type {CorpusRecord} from './corpus-record.ts'
import {groupedBy} from './grouped-by.ts'
import {inTurns} from './in-turns.ts'
import {parsedJson, versionOf} from './json.ts'
import {listed} from './listed.ts'
import {CORPUS_VERSION, SOURCES, sourcePath} from './places.ts'

/** What a corpus keeps of the bytes that it has read: which article they became, and where they came from. */
export interface CorpusSource {
  readonly type: 'corpus-source'
  readonly schemaVersion: typeof CORPUS_VERSION
  readonly article: string
  /** SHA-256 of the article's file as it was read: another one a person has changed. */
  readonly articleSha256: string
  /** SHA-256 of the bytes. */
  readonly sha256: string
  readonly name: string | null
  readonly url: string | null
  readonly retrievedAt: string | null
  /** Who published it, when, and under which headline: each paper that prints an agency's text. Missing where it was read before there was this. */
  readonly publisher?: string | null | undefined
  readonly published?: string | null | undefined
  readonly headline?: string | null | undefined
}

export function sourceOf(sha256: string, article: Article, name: string | undefined): CorpusSource {
  const {id, source, metadata} = article
  return {
    type: 'corpus-source',
    schemaVersion: CORPUS_VERSION,
    article: id,
    articleSha256: sha256Hex(articleText(article)),
    sha256,
    name: name ?? null,
    url: source.url,
    retrievedAt: source.retrievedAt,
    publisher: metadata.publisher,
    published: metadata.published,
    headline: metadata.headline,
  }
}

/** What is kept of some bytes; `null` when they were never read. */
export async function sourceIn(files: CorpusFiles, sha256: string): Promise<CorpusSource | null> {
  const text = await files.read(sourcePath(sha256))
  const value = text === null ? null : parsedJson(text)
  return isSource(value) ? value : null
}

/** The sources of each article, by its id. */
export async function sourcesByArticle(
  files: CorpusFiles,
): Promise<ReadonlyMap<string, readonly CorpusSource[]>> {
  const paths = await listed(files, SOURCES)
  const found = await inTurns([...paths].sort(), async (path) => {
    const sha256 = path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
    // a copy that a synchronised folder made beside it is no source more
    return path === sourcePath(sha256) && /^[0-9a-f]{64}$/.test(sha256)
      ? sourceIn(files, sha256)
      : null
  })
  return groupedBy(
    found.filter((source) => source !== null),
    ({article}) => article,
  )
}

/** The same for a question, which one file without permission, or of a damaged disk, does not stop; whoever gives the files may tell of it. */
export async function readableSources(
  files: CorpusFiles,
): Promise<ReadonlyMap<string, readonly CorpusSource[]>> {
  return sourcesByArticle({...files, read: async (path) => files.read(path).catch(() => null)})
}

/** Who published a text, as far as it is known: its own publisher, and those of its other sources by date, each once. */
export function publishersOf(
  {publisher}: CorpusRecord,
  sources: readonly CorpusSource[],
): readonly string[] {
  const byDay = sources.toSorted(byPublished)
  const all = [publisher, ...byDay.map((source) => source.publisher ?? null)]
  return [...new Set(all.filter((one) => one !== null))]
}

function byPublished({published: a}: CorpusSource, {published: b}: CorpusSource): number {
  const [one, other] = [a ?? '~', b ?? '~']
  return Number(one > other) - Number(one < other)
}

function isSource(value: unknown): value is CorpusSource {
  return versionOf(value, 'corpus-source') === CORPUS_VERSION
}
