import type {Quotation} from './model/article.ts'
import type {Span} from './model/common.ts'
import {requireForm} from './require-input.ts'

/** The rule of a quotation that is a turn of a transcript or an interview: word for word, without marks. */
const TURN = 'turn'

/** Whether all of a quotation stands word for word as it was said: between marks, or as a turn of a transcript, which has none. */
export function isInOwnWords(quotation: Pick<Quotation, 'kind' | 'provenance'>): boolean {
  return quotation?.kind === 'direct' || isTurn(quotation, 'isInOwnWords')
}

/** What of a quotation stands word for word as it was said: the stretches between marks, or all of a turn of a transcript. */
export function verbatimSpans(
  quotation: Pick<Quotation, 'content' | 'quoted' | 'provenance'>,
): readonly Span[] {
  return isTurn(quotation, 'verbatimSpans') ? quotation.content : quotation.quoted
}

function isTurn(quotation: Pick<Quotation, 'provenance'>, asked: string): boolean {
  requireForm(quotation?.provenance, 'object', `${asked}: provenance of a quotation`)
  return quotation.provenance.rule === TURN
}
