import type {Quotation} from './model/article.ts'
import type {Span} from './model/common.ts'

/** The rule of a quotation that is a turn of a transcript or an interview: word for word, without marks. */
const TURN = 'turn'

/** Whether all of a quotation stands word for word as it was said: between marks, or as a turn of a transcript, which has none. */
export function isInOwnWords({kind, provenance}: Pick<Quotation, 'kind' | 'provenance'>): boolean {
  return kind === 'direct' || provenance.rule === TURN
}

/** What of a quotation stands word for word as it was said: the stretches between marks, or all of a turn of a transcript. */
export function verbatimSpans({
  content,
  quoted,
  provenance,
}: Pick<Quotation, 'content' | 'quoted' | 'provenance'>): readonly Span[] {
  return provenance.rule === TURN ? content : quoted
}
