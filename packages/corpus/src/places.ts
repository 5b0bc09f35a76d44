import {sha256Hex} from '@onrecord/core'

/** The file that makes a folder a corpus. */
export const CORPUS_FILE = 'corpus.json'

/** The version of the files' shapes that this package writes; a higher one is refused. */
export const CORPUS_VERSION = 1

export const ARTICLES = 'articles'
const RECORDS = 'records'
export const SOURCES = 'sources'

const ARTICLE_END = '.article.json'

/** The file of an article. Folders of two digits keep each folder small. */
export function articlePath(id: string): string {
  return `${ARTICLES}/${digits(id)}/${id}${ARTICLE_END}`
}

/** Whether an id can name a file, in whatever place a corpus is kept, and none outside of it. */
export function isArticleId(id: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/.test(id) && !DEVICE.test(id)
}

/** Windows has devices of these names, and no files: "nul.article.json". */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9])(?:\.|$)/i

/** The file of what is known of an article without reading it. */
export function recordPath(id: string): string {
  return `${RECORDS}/${digits(id)}/${id}.json`
}

/** The file that says what became of some bytes, by their SHA-256. */
export function sourcePath(sha256: string): string {
  return `${SOURCES}/${sha256.slice(0, 2)}/${sha256}.json`
}

/** The id of the article that a path names; `null` of another file. */
export function articleIdOf(path: string): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.endsWith(ARTICLE_END) ? name.slice(0, -ARTICLE_END.length) : null
}

function digits(id: string): string {
  return sha256Hex(id).slice(0, 2)
}
