import {attachSource} from '../attach-source.ts'
import {canonicalText} from '../canonical-text.ts'
import type {Article} from '../model/article.ts'
import type {Issue} from '../model/common.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {checkIds} from './check-ids.ts'
import {checkSource} from './check-source.ts'
import {checkSpans, checkWords} from './check-spans.ts'
import {type Verification, verification} from './verification.ts'

/** The text, where the article does not carry it. */
export interface VerifyArticleOptions {
  /** The article's text, where the article withholds it. */
  readonly sourceText?: string | undefined
}

/**
 * The evidence lock of one article: whether its facts still stand on the words they were read from.
 * Fails if the text is not the one that was hashed, if a span is out of range, empty, cuts a character or has outer
 * blanks, if the words a quotation keeps are not the words at its spans, or if an id names nothing.
 * An article whose text is withheld is `ok`, with one finding that counts the spans that were not checked.
 */
export function verifyArticle(article: Article, options: VerifyArticleOptions = {}): Verification {
  requireInput(article, ['article'], 'verifyArticle')
  requireOptions(options, {sourceText: 'string'}, 'verifyArticle')
  return verification(articleFindings(article, options.sourceText))
}

/** The text to check against: the article's own, else the one given. */
export function textOf(article: Article, given: string | undefined): string | null {
  return article.source.text ?? (given === undefined ? null : canonicalText(given))
}

export function articleFindings(article: Article, given: string | undefined): Issue[] {
  const text = textOf(article, given)
  if (article.source.text !== null && given !== undefined) {
    const attached = attachSource(article, given)
    if (attached.value === null) return [...attached.issues, ...articleFindings(article, undefined)]
  }
  return CHECKS.flatMap((check) => check(article, text))
}

const CHECKS: readonly ((article: Article, text: string | null) => Issue[])[] = [
  checkSource,
  checkSpans,
  checkWords,
  checkIds,
]
