import type {Article, Quotation, QuotationKind} from '../model/article.ts'
import {hasWords, isNamed, isSpeaker} from '../names.ts'
import {contains} from '../spans.ts'
import {quotationWords} from './fact-words.ts'

export interface QuotationsOptions {
  /** Words of the speaker's name, such as "Brandt" or "Ida Brandt", or of the description of one without a name. */
  readonly speaker?: string | undefined
  readonly kind?: QuotationKind | undefined
  /** Words that all stand in the quotation, or words of the name of somebody it mentions. */
  readonly about?: string | undefined
}

/** What was said, in order of appearance. */
export function quotations(article: Article, options: QuotationsOptions = {}): Quotation[] {
  const {speaker, kind, about} = options
  return article.quotations.filter(
    (quotation) =>
      (kind === undefined || quotation.kind === kind) &&
      (speaker === undefined || isSpeaker(article, quotation.speaker, speaker)) &&
      (about === undefined || isAbout(article, quotation, about)),
  )
}

function isAbout(article: Article, quotation: Quotation, about: string): boolean {
  const words = quotationWords(article, quotation)
  if (words !== null && hasWords(words.join(' '), about)) return true
  return article.entities.some(
    (entity) =>
      isNamed(entity, about) &&
      entity.mentions.some(({span}) => quotation.content.some((piece) => contains(piece, span))),
  )
}
