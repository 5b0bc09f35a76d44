import type {Article, Quotation, QuotationKind} from '../model/article.ts'
import {hasEither, hasRole, isNamed, isSpeaker} from '../names.ts'
import {requireInput, requireOptions} from '../require-input.ts'
import {contains} from '../spans.ts'
import {quotationWords} from './fact-words.ts'

/** Which quotations; all that is given must hold. Words are compared without case and accents. */
export interface QuotationsOptions {
  /** Words of the speaker's name, such as "Brandt" or "Ida Brandt", or of the description of one without a name. Of `Brandt | Brand` either will do, here and in the others. */
  readonly speaker?: string | undefined
  /** Words of a role that the article gives whoever speaks, at their name or in place of one, such as "engineer". */
  readonly role?: string | undefined
  readonly kind?: QuotationKind | undefined
  /** Words that all stand in the quotation, or words of the name of somebody it mentions. */
  readonly about?: string | undefined
}

const QUOTATION_KINDS: readonly QuotationKind[] = ['direct', 'mixed', 'indirect']

/** What was said, in order of appearance. */
export function quotations(article: Article, options: QuotationsOptions = {}): Quotation[] {
  requireInput(article, ['article'], 'quotations')
  requireOptions(
    options,
    {speaker: 'string', role: 'string', kind: QUOTATION_KINDS, about: 'string'},
    'quotations',
  )
  const {speaker, role, kind, about} = options
  return article.quotations.filter(
    (quotation) =>
      (kind === undefined || quotation.kind === kind) &&
      (speaker === undefined || isSpeaker(article, quotation.speaker, speaker)) &&
      (role === undefined || hasRole(article, quotation.speaker, role)) &&
      (about === undefined || isAbout(article, quotation, about)),
  )
}

function isAbout(article: Article, quotation: Quotation, about: string): boolean {
  const words = quotationWords(article, quotation)
  if (words !== null && hasEither(words.join(' '), about)) return true
  return article.entities.some(
    (entity) =>
      isNamed(entity, about) &&
      entity.mentions.some(({span}) => quotation.content.some((piece) => contains(piece, span))),
  )
}
