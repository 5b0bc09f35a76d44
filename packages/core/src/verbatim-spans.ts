import type {Quotation} from './model/article.ts'
import type {Span} from './model/common.ts'

/** What of a quotation stands word for word as it was said: the stretches between marks, or a turn of a transcript, which has none. */
export function verbatimSpans({
  kind,
  content,
  quoted,
}: Pick<Quotation, 'kind' | 'content' | 'quoted'>): readonly Span[] {
  return kind === 'direct' && quoted.length === 0 ? content : quoted
}
