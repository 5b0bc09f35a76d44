import {articleTitle} from './article-title.ts'
import {type Article, SCHEMA_VERSION} from './model/article.ts'
import type {Edtf, LanguageTag} from './model/common.ts'
import type {Dossier} from './model/dossier.ts'
import {requireInput, requireOptions} from './require-input.ts'

/** What the dossier of one article says beside the article. Dates are EDTF; nothing is read from a clock. */
export interface DossierOfOptions {
  /** Default: the article's headline, else its first words, else "Untitled". */
  readonly title?: string | undefined
  /** The date to print on documents; without it they carry none. */
  readonly prepared?: Edtf | undefined
  /** Language of the documents. Default: the article's, else `en-GB`. */
  readonly language?: LanguageTag | undefined
  readonly organisation?: string | undefined
}

const OPTIONS = {
  title: 'string',
  prepared: 'edtf',
  language: 'string',
  organisation: 'string',
} as const

/** A dossier of one article that nobody has analysed: `analysis` is `null`. */
export function dossierOf(article: Article, options: DossierOfOptions = {}): Dossier {
  requireInput(article, ['article'], 'dossierOf')
  requireOptions(options, OPTIONS, 'dossierOf')
  return {
    type: 'dossier',
    schemaVersion: SCHEMA_VERSION,
    title: options.title ?? articleTitle(article) ?? 'Untitled',
    language: options.language ?? article.metadata.language ?? 'en-GB',
    prepared: options.prepared ?? null,
    ...(options.organisation === undefined ? {} : {organisation: options.organisation}),
    articles: [article],
    excerpts: [],
    paraphrases: [],
    anchors: {},
    corrections: [],
    parties: [],
    references: [],
    analysis: null,
    protection: null,
  }
}
