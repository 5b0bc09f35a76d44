import {dirname, extname} from 'node:path'
import type {Article} from '@onrecord/core'
import {inputError} from './command-error.ts'
import {absolute, isFolder, readBytes, writeWhole} from './files.ts'
import {decodeJson} from './input/decode.ts'
import {articleFileOf, findDossierFile} from './input/dossier-files.ts'

/**
 * Marks the old version of an article in a dossier as superseded, where the later one has another text. Gives the file that
 * was written; `null` where the text is the same, or the dossier has another version of it.
 */
export async function markSuperseded(
  name: string,
  before: Article,
  after: Article,
): Promise<string | null> {
  if (before.source.sha256 === after.source.sha256) return null
  const mark = {revision: before.revision + 1, sha256: after.source.sha256}
  return markArticle(name, before, (article) => ({...article, supersededBy: mark}))
}

/** The same where the publisher has withdrawn it. */
export async function markWithdrawn(name: string, before: Article): Promise<string | null> {
  return markArticle(name, before, (article) => {
    const metadata = 'metadata' in article ? Object(article.metadata) : {}
    return {...article, metadata: {...metadata, status: 'withdrawn'}}
  })
}

async function markArticle(
  name: string,
  before: Article,
  marked: (article: object) => object,
): Promise<string | null> {
  const isOld = (article: unknown): article is object =>
    isRecord(article) &&
    article.id === before.id &&
    isRecord(article.source) &&
    article.source.sha256 === before.source.sha256
  const file = isFolder(absolute(name)) ? findDossierFile(name) : name
  const dossier = await rawDossier(file)
  const own = articleFileOf(dirname(file), dossier, before.id)
  if (own !== null) {
    const article = decodeJson(own, readBytes(own))
    return isOld(article) ? write(own, marked(article)) : null
  }
  if (extname(file) !== '.json' || !isRecord(dossier) || !Array.isArray(dossier.articles)) {
    throw inputError({
      code: 'not-marked',
      message: `${file} holds the article ${before.id} itself, and only JSON is written`,
      expected: 'a dossier whose articles are files of their own',
    })
  }
  if (!dossier.articles.some(isOld)) return null
  const articles = dossier.articles.map((one: unknown) => (isOld(one) ? marked(one) : one))
  return write(file, {...dossier, articles})
}

async function rawDossier(file: string): Promise<unknown> {
  const bytes = readBytes(file)
  if (extname(file) === '.json') return decodeJson(file, bytes)
  const {parse} = await import('yaml')
  return parse(new TextDecoder().decode(bytes))
}

function write(file: string, value: unknown): string {
  writeWhole(file, `${JSON.stringify(value, null, 2)}\n`)
  return file
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
