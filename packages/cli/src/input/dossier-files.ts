import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {inputError} from '../command-error.ts'
import {absolute, readBytes} from '../files.ts'
import {touch} from '../watch/touched.ts'
import {decodeJson} from './decode.ts'
import {insideFolder} from './inside-folder.ts'

const DOSSIER_FILES = ['dossier.yaml', 'dossier.yml', 'dossier.json']

/** Whether a folder is a dossier's. */
export function hasDossier(folder: string): boolean {
  return dossierFileIn(folder) !== undefined
}

export function findDossierFile(folder: string): string {
  const found = dossierFileIn(folder)
  if (found !== undefined) return found
  throw inputError({
    code: 'no-dossier',
    message: `${folder} is no dossier folder`,
    expected: 'a dossier.yaml in it, and articles/<id>.article.json beside it',
  })
}

function dossierFileIn(folder: string): string | undefined {
  return DOSSIER_FILES.map((name) => join(folder, name)).find((path) => existsSync(absolute(path)))
}

/**
 * The dossier with its articles read in: `articles` may name files relative to the dossier;
 * left out, it is every `articles/*.article.json` beside it, by name.
 */
export function withArticles(folder: string, dossier: unknown): unknown {
  if (dossier === null || typeof dossier !== 'object') return dossier
  const listed = 'articles' in dossier ? dossier.articles : articleFiles(folder)
  if (!Array.isArray(listed)) return dossier
  return {...dossier, articles: listed.map((item) => readListed(folder, item))}
}

function readListed(folder: string, item: unknown): unknown {
  if (typeof item !== 'string') return item
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(item)) {
    throw inputError({
      code: 'remote-article',
      message: `${item} is an address, and nothing is fetched`,
      expected: 'a file in the dossier, such as articles/story.article.json',
      hint: 'save the page and read it with "onrecord read"',
    })
  }
  const path = insideFolder(item, {
    folder,
    name: "the dossier's folder",
    expected: 'a file in it, such as articles/story.article.json',
    hint: 'copy the article there',
  })
  return decodeJson(path, readBytes(path))
}

/** The file of a dossier's article; `null` where the dossier holds the article itself. */
export function articleFileOf(folder: string, dossier: unknown, id: string): string | null {
  if (dossier === null || typeof dossier !== 'object') return null
  const listed = 'articles' in dossier ? dossier.articles : articleFiles(folder)
  const names = Array.isArray(listed) ? listed.filter((one) => typeof one === 'string') : []
  const found = names.find((name) => {
    const article = readListed(folder, name)
    return typeof article === 'object' && article !== null && 'id' in article && article.id === id
  })
  return found === undefined ? null : join(folder, found)
}

function articleFiles(folder: string): string[] {
  const articles = absolute(join(folder, 'articles'))
  touch(articles)
  if (!existsSync(articles)) return []
  return readdirSync(articles)
    .filter((name) => name.endsWith('.article.json'))
    .sort()
    .map((name) => join('articles', name))
}
