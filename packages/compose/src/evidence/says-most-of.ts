import {type Article, contains, type Event, type Quotation, type Span} from '@onrecord/core'
import type {Located} from './located.ts'

/** Whether what a document would begin with says most of a sentence of the same article. */
export function saysMostOf(
  {value}: Located<Event> | Located<Quotation>,
  {article, span, words}: {readonly article: Article; readonly span: Span; readonly words: string},
): boolean {
  if ('label' in value) {
    const {start, end} = value.span
    return contains(span, {start, end: start + 1}) && end - start > words.length * MOSTLY
  }
  const {content, cue, speaker} = value
  // Whoever has no name is chosen by a rule; the sentence says who it is.
  if (speaker.entity === null && speaker.entities.length === 0) return false
  // Of "the guild shut the quay and announced a sale" the sale is half.
  const {mention} = speaker
  const between = mention === null || cue === null ? '' : textBetween(article, mention, cue)
  if (/\band\b/u.test(between)) return false
  const inside = content.filter((one) => contains(span, one))
  const reported = [cue, mention].flatMap((one) => (one === null ? [] : [one]))
  const told = [...inside, ...reported].reduce((sum, {start, end}) => sum + end - start, 0)
  return inside.length > 0 && told > words.length * MOSTLY
}

function textBetween({source}: Article, before: Span, behind: Span): string {
  return source.text?.slice(before.end, behind.start) ?? ''
}

const MOSTLY = 0.75
