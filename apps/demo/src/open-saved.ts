import {
  type Dossier,
  dossierOf,
  type Issue,
  protect,
  type Result,
  verifyDossier,
} from '@onrecord/core'

/**
 * The dossier of a file that was saved: a dossier of one article, or an article alone. A file that cannot be gone on with is refused in words
 * for whoever opens it; `null`: it is no file of ours, and the reader has to say what it is.
 */
export async function openSaved(source: string | Uint8Array): Promise<Result<Dossier> | null> {
  const value = objectIn(source)
  switch (value?.type) {
    case 'article':
    case 'dossier':
      return await open(value)
    case 'key-map':
      return refused('This file is a key to pseudonyms, and no article. Keep it apart.')
    default:
      return null
  }
}

interface Typed {
  readonly type: unknown
  readonly articles?: unknown
  /** Told of the file, and no part of the dossier. */
  readonly handling?: unknown
}

function objectIn(source: string | Uint8Array): Typed | null {
  const start = typeof source === 'string' ? source.slice(0, 64) : decoded(source.subarray(0, 64))
  if (!/^\uFEFF?\s*\{/.test(start)) return null
  try {
    const value: unknown = JSON.parse(typeof source === 'string' ? source : decoded(source))
    return typeof value === 'object' && value !== null && 'type' in value ? value : null
  } catch {
    return null
  }
}

function decoded(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}

async function open({handling: _, ...value}: Typed): Promise<Result<Dossier>> {
  if (Array.isArray(value.articles)) {
    if (value.articles.some((one) => typeof one === 'string')) {
      return refused('This file has its articles in other files: open one of those.')
    }
    if (value.articles.length !== 1) {
      return refused(
        value.articles.length === 0
          ? 'There is no article in this file.'
          : `This file has ${value.articles.length} articles. This page goes on with one: the command “onrecord” takes them all.`,
      )
    }
  }
  const {parseArticle, parseDossier} = await import('@onrecord/core/parse')
  if (value.type === 'dossier') return checked(parseDossier(value))
  const {value: article, issues} = parseArticle(value)
  return checked({value: article && dossierOf(article), issues})
}

function checked({value, issues}: Result<Dossier>): Result<Dossier> {
  if (value === null) {
    const [first] = issues
    if (first?.code === 'schema-version') {
      return refused('A newer version of this page made this file: open it there.')
    }
    return refused(`This file cannot be opened: ${first?.message ?? 'it is no work of this page'}.`)
  }
  if (value.articles.some(({source}) => source.text === null)) {
    return refused(value.replacements === undefined ? WITHOUT_TEXT : FOR_OTHERS)
  }
  const {findings} = verifyDossier(value)
  const broken = findings.find(({severity}) => severity === 'error')
  if (broken !== undefined) {
    return refused(
      `This file was changed since it was saved, and does not hold: ${broken.message}.`,
    )
  }
  try {
    protect(value)
  } catch (error) {
    // a copy for others that somebody has put the text back into
    if (!(error instanceof RangeError)) throw error
    return refused(`This file cannot be gone on with: ${error.message}.`)
  }
  return {value, issues: []}
}

const FOR_OTHERS =
  'This is a copy for others: the text of the article and the names that were kept out are not in it, so there is nothing to go on with. Open the work that you saved, or the article.'

const WITHOUT_TEXT =
  'This file holds what was found in an article without its text, so nothing can be shown. Open the article.'

function refused(message: string): Result<Dossier> {
  const issue: Issue = {severity: 'error', code: 'not-opened', message}
  return {value: null, issues: [issue]}
}
