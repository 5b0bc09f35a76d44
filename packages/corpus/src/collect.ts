import {type Article, requireOptions, sha256Hex} from '@onrecord/core'
import type {ReadOptions} from '@onrecord/read'
import {addArticle, articleText, type Collected, refused} from './add-article.ts'
import {articleIn} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {markDefect} from './corpus-mark.ts'
import {parsedJson, versionOf} from './json.ts'
import {articlePath, CORPUS_FILE, CORPUS_VERSION, isArticleId, sourcePath} from './places.ts'
import {requireFiles} from './require-corpus.ts'

/** Those of `readArticle` but `id`, since the id of an article in a corpus is that of its text. */
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
  /** SHA-256 of the article's file as it was read: another one a person has changed. */
  readonly articleSha256: string
  /** SHA-256 of the bytes. */
  readonly sha256: string
  readonly name: string | null
  readonly url: string | null
  readonly retrievedAt: string | null
}

/**
 * Reads a source and puts the article into the corpus. Bytes that were read before are not read again while their article is
 * there, so that whoever was stopped begins anew and loses nothing; several may collect into one corpus at once.
 *
 * An article's id is that of its text: one text is one article, however often it is found, and everything it was found as is
 * kept. Of two sources with one text the article tells of the one whose hash is lower, whatever their order, unless a person
 * has changed it.
 *
 * @returns `refused` with the issues of `readArticle` where no article can be made of it, or with those of `addArticle`
 */
export async function collect(
  files: CorpusFiles,
  bytes: Uint8Array,
  asked: CollectOptions = {},
): Promise<Collected> {
  requireFiles(files, 'collect')
  requireOptions(asked, OPTIONS, 'collect')
  const {name, again = false, ...options} = asked
  if (Object.prototype.toString.call(bytes) !== '[object Uint8Array]') {
    throw new TypeError(
      `collect takes the bytes of a source, such as new TextEncoder().encode(text), got ${String(bytes).slice(0, 40)}`,
    )
  }
  const mark = await files.read(CORPUS_FILE)
  const defect = mark === null ? null : markDefect(mark)
  if (defect !== null) return refused([defect])
  const sha256 = sha256Hex(bytes)
  const before = again ? null : await articleOfBytes(files, sha256)
  if (before !== null) return {outcome: 'known', article: before, issues: []}
  // whoever only asks a corpus loads no reader
  const {readArticle} = await import('@onrecord/read')
  const {value: article, issues} = await readArticle(bytes, options)
  if (article === null) return refused(issues)
  const {value: known} = await articleIn(files, article.id)
  const isOther = known !== null && known.source.sha256 !== article.source.sha256
  const takesPlace = known === null || isOther || again || (await givesWay(files, known, article))
  // what stays is added, too: whoever was stopped may have left it without a record
  const added = await addArticle(files, takesPlace ? article : known)
  if (added.outcome === 'refused') return added
  // last: whoever is stopped before has read nothing
  await files.write(sourcePath(sha256), `${JSON.stringify(sourceOf(sha256, article, name))}\n`)
  return {outcome: known === null || again ? 'added' : 'known', article: article.id, issues}
}

const OPTIONS = {
  kind: 'string',
  charset: 'string',
  url: 'string',
  retrievedAt: 'string',
  archivedUrl: 'string',
  published: 'edtf',
  language: 'string',
  gazetteer: 'object',
  maxBytes: 'number',
  name: 'string',
  again: 'boolean',
} as const satisfies Readonly<Record<keyof Required<CollectOptions>, string>>

/**
 * Which of several machines a source is for, so that they share one list of sources without talking to each other.
 *
 * @returns 0 to `machines` − 1, of the bytes alone
 */
export function shardOf(bytes: Uint8Array, machines: number): number {
  if (!(Number.isInteger(machines) && machines > 0)) {
    throw new TypeError(`shardOf: the machines are one or more, got ${String(machines)}`)
  }
  return Number.parseInt(sha256Hex(bytes).slice(0, 8), 16) % machines
}

/** The article that some bytes became; `null` when they were never read, or it is not there any more. */
async function articleOfBytes(files: CorpusFiles, sha256: string): Promise<string | null> {
  const source = parsedSource(await files.read(sourcePath(sha256)))
  if (source === null || !isArticleId(source.article)) return null
  return (await files.read(articlePath(source.article))) === null ? null : source.article
}

export function parsedSource(text: string | null): CorpusSource | null {
  const value = text === null ? null : parsedJson(text)
  return isSource(value) ? value : null
}

function isSource(value: unknown): value is CorpusSource {
  return versionOf(value, 'corpus-source') === CORPUS_VERSION
}

function sourceOf(sha256: string, article: Article, name: string | undefined): CorpusSource {
  const {id, source} = article
  return {
    type: 'corpus-source',
    schemaVersion: CORPUS_VERSION,
    article: id,
    articleSha256: sha256Hex(articleText(article)),
    sha256,
    name: name ?? null,
    url: source.url,
    retrievedAt: source.retrievedAt,
  }
}

/** Of two sources of one text the lower hash gives the article, unless a person had a hand in it since it was read. */
async function givesWay(files: CorpusFiles, known: Article, article: Article): Promise<boolean> {
  const [own, other] = [known.source.originalSha256 ?? '', article.source.originalSha256 ?? '']
  if (own <= other) return false
  const source = parsedSource(await files.read(sourcePath(own)))
  const text = await files.read(articlePath(known.id))
  return text !== null && source?.articleSha256 === sha256Hex(text)
}
