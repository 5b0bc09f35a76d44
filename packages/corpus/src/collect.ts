import {type Article, type Issue, requireOptions, sha256Hex} from '@onrecord/core'
import type {ReadOptions} from '@onrecord/read'
import {addArticle, type Collected, refused} from './add-article.ts'
import {articleIn} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {markDefect, markIn} from './corpus-mark.ts'
import {sourceIn, sourceOf} from './corpus-source.ts'
import {isBefore, isCorrected} from './corrected.ts'
import {articlePath, isArticleId, sourcePath} from './places.ts'
import {requireFiles} from './require-corpus.ts'

/** Those of `readArticle` but `id`, since the id of an article in a corpus is that of its text. */
export interface CollectOptions extends Omit<ReadOptions, 'id'> {
  /** What the source is called, such as the name of its file. */
  readonly name?: string | undefined
  /** Read it though the same bytes were read before: after rules of reading got better. An article that a person corrected stays as it is. */
  readonly again?: boolean | undefined
}

/**
 * Reads a source and puts the article into the corpus. Bytes that were read before are not read again while their article is
 * there, so that whoever was stopped begins anew and loses nothing; several may collect into one corpus at once.
 *
 * An article's id is that of its text: one text is one article, however often it is found, and everything it was found as is
 * kept. Of two sources with one text the article tells of the one that was published first, whatever their order, unless a
 * person has changed it.
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
  requireBytes(bytes, 'collect')
  const mark = await markIn(files)
  const defect = mark === null ? null : markDefect(mark)
  if (defect !== null) return refused([defect])
  const sha256 = sha256Hex(bytes)
  const before = again ? null : await articleOfBytes(files, sha256)
  if (before !== null) return {outcome: 'known', article: before, issues: []}
  // whoever only asks a corpus loads no reader
  const {readArticle} = await import('@onrecord/read')
  const {value: article, issues} = await readArticle(bytes, options)
  if (article === null) return refused(issues)
  const placed = await place(files, article, again)
  if (placed.outcome === 'refused') return placed
  // last: whoever is stopped before has read nothing
  await files.write(sourcePath(sha256), `${JSON.stringify(sourceOf(sha256, article, name))}\n`)
  return placed.issues.length === 0 ? {...placed, issues} : placed
}

/** Puts an article where what was there of its text gives way; what stays is added, too: whoever was stopped may have left it without a record. */
async function place(files: CorpusFiles, article: Article, again: boolean): Promise<Collected> {
  const {value: known} = await articleIn(files, article.id)
  // another text is refused by addArticle
  const isOther = known === null || known.source.sha256 !== article.source.sha256
  const isKept = !isOther && (await isCorrected(files, known))
  const takesPlace =
    isOther || (!isKept && (isBefore(article, known) || isAnew(again, article, known)))
  const added = await addArticle(files, takesPlace ? article : known)
  if (added.outcome === 'refused') return added
  if (again && isKept) return {...added, outcome: 'known', issues: [keptIssue(article.id)]}
  // another source of a text that is there is no news, whichever of the two gives the article
  return known === null || again ? added : {...added, outcome: 'known'}
}

function requireBytes(bytes: Uint8Array, asked: string): void {
  if (Object.prototype.toString.call(bytes) === '[object Uint8Array]') return
  throw new TypeError(
    `${asked} takes the bytes of a source, such as new TextEncoder().encode(text), got ${String(bytes).slice(0, 40)}`,
  )
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
  requireBytes(bytes, 'shardOf')
  if (!(Number.isInteger(machines) && machines > 0)) {
    throw new TypeError(`shardOf: the machines are one or more, got ${String(machines)}`)
  }
  return Number.parseInt(sha256Hex(bytes).slice(0, 8), 16) % machines
}

/**
 * The article that some bytes became; `null` when they were never read, or it is not there any more, or only a part of it.
 */
async function articleOfBytes(files: CorpusFiles, sha256: string): Promise<string | null> {
  const source = await sourceIn(files, sha256)
  if (source === null || !isArticleId(source.article)) return null
  const text = await files.read(articlePath(source.article))
  if (text === null) return null
  // so ends what was written whole; after a power cut a file may be empty, or half
  if (text.endsWith('}\n')) return source.article
  return (await articleIn(files, source.article)).value === null ? null : source.article
}

/** The same bytes, read once more: what is read of another source of the text does not come in between. */
function isAnew(again: boolean, article: Article, known: Article): boolean {
  return again && article.source.originalSha256 === known.source.originalSha256
}

function keptIssue(id: string): Issue {
  const message = `${articlePath(id)} was corrected by hand since it was read, and is kept; delete it, and collect once more, to have what is read now`
  return {severity: 'info', code: 'correction-kept', message}
}
