import {type Article, type Issue, type Result, requireInput} from '@onrecord/core'
import {articleIn, articleText} from './article-in.ts'
import type {CorpusFiles} from './corpus-files.ts'
import {CORPUS_MARK, markDefect, markIn} from './corpus-mark.ts'
import {recordOf} from './corpus-record.ts'
import {lockDefect} from './lock-defect.ts'
import {articlePath, CORPUS_FILE, isArticleId, recordPath} from './places.ts'
import {requireFiles} from './require-corpus.ts'

/** What became of a source, or of an article, that was to be collected. */
export type Collected =
  /** `article` is new in the corpus. */
  | {readonly outcome: 'added'; readonly article: string; readonly issues: readonly Issue[]}
  /** It took the place of what was there of the same text: corrected by a person, or read again. */
  | {readonly outcome: 'replaced'; readonly article: string; readonly issues: readonly Issue[]}
  /** The same was there before: the bytes, their text, or the article. */
  | {readonly outcome: 'known'; readonly article: string; readonly issues: readonly Issue[]}
  /** `issues` says why, and nothing was written. */
  | {readonly outcome: 'refused'; readonly article: null; readonly issues: readonly Issue[]}

/**
 * Puts an article into a corpus, in the place of one of the same text that has its id: what a person corrected in an article
 * is kept so, and found. The folder becomes a corpus by its first.
 *
 * @returns `refused` with the issue `id-unusable` where the id cannot name a file, `id-taken` where an article of another text
 *   has it, `text-withheld` where the text would be lost, `lock-broken` where its words are not those that were read, or
 *   `schema-version` where a newer version wrote what is there
 */
export async function addArticle(files: CorpusFiles, article: Article): Promise<Collected> {
  requireFiles(files, 'addArticle')
  requireInput(article, ['article'], 'addArticle')
  return putArticle(files, article, articleText(article))
}

/** @param text what its file is to hold: of an article of another corpus what it holds there, by whose hash corrections are told */
export async function putArticle(
  files: CorpusFiles,
  article: Article,
  text: string,
): Promise<Collected> {
  const {id} = article
  const mark = await markIn(files)
  const there = isArticleId(id) ? await articleIn(files, id) : null
  const defect =
    (mark === null ? null : markDefect(mark)) ?? placeDefect(article, there) ?? lockDefect(article)
  if (defect !== null) return refused([defect])
  // first: where an article is, there is a corpus
  if (mark === null) await files.write(CORPUS_FILE, CORPUS_MARK)
  const isKnown = await isSame(there?.value ?? null, article)
  const own = isKnown ? await files.read(articlePath(id)) : null
  const file = own ?? text
  if (own === null) await files.write(articlePath(id), file)
  await files.write(recordPath(id), `${JSON.stringify(recordOf(article, file))}\n`)
  return {outcome: outcomeOf(there, isKnown), article: id, issues: []}
}

/** What cannot be read any more is as good as not there. */
function outcomeOf(
  there: Result<Article> | null,
  isKnown: boolean,
): 'known' | 'added' | 'replaced' {
  if (isKnown) return 'known'
  return (there?.value ?? null) === null ? 'added' : 'replaced'
}

export function refused(issues: readonly Issue[]): Collected {
  return {outcome: 'refused', article: null, issues}
}

/** Why an article cannot be where its id puts it; `there` is what is there already. */
function placeDefect({id, source}: Article, there: Result<Article> | null): Issue | null {
  if (there === null) {
    const message = `expected an id of letters, digits, dots and dashes, such as article-07c3, got ${JSON.stringify(id)}; give the article another id`
    return {severity: 'error', code: 'id-unusable', message}
  }
  if (there.value !== null && there.value.source.sha256 !== source.sha256) {
    const message = `an article of another text has the id ${id} in this corpus; give this one another id, or collect it into another corpus`
    return {severity: 'error', code: 'id-taken', message}
  }
  if (source.text === null && there.value !== null && there.value.source.text !== null) {
    const message = `the article ${id} is in this corpus with its text, which this one withholds; collect it into another corpus`
    return {severity: 'error', code: 'text-withheld', message}
  }
  // what cannot be read any more is mended; what a newer version wrote is not lost
  return there.issues.find(({code}) => code === 'schema-version') ?? null
}

/** Parsed alike, since the order of fields says nothing. */
async function isSame(known: Article | null, article: Article): Promise<boolean> {
  if (known === null) return false
  const {parseArticle} = await import('@onrecord/core/parse')
  const {value} = parseArticle(article)
  return value !== null && articleText(value) === articleText(known)
}
