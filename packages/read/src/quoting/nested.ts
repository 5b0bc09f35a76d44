import {firstWhere} from '../language/halving.ts'
import {type Marked, quotationMarks} from '../language/marks.ts'
import {sentencesIn} from '../language/sentence-ends.ts'
import type {Draft} from '../pass.ts'
import {type Clause, itemsIn} from './items.ts'

/** The sentences within a clause's quoted words that quote somebody in turn, cut up as the reporter's own are. */
export function nestedClauses({text, blocks}: Draft, {sentence, items}: Clause): readonly Clause[] {
  const marks = quotationMarks(text, blocks)[sentence.block] ?? []
  return items.flatMap(({kind, marked}) => {
    if (kind !== 'quote' || marked === undefined) return []
    const inner = innerMarks(marks, marked)
    if (inner.length === 0) return []
    const words = {start: marked.start + 1, end: marked.end - 1}
    return sentencesIn(text, words, inner).flatMap((span) => {
      const quotes = inner.filter(({start, end}) => start >= span.start && end <= span.end)
      if (quotes.length === 0) return []
      const items = itemsIn(text, span, quotes)
      return [{sentence: {span, block: sentence.block}, items, hasQuotes: true}]
    })
  })
}

/** The marks one level in, as if they were the outermost. */
function innerMarks(marks: readonly Marked[], outer: Marked): readonly Marked[] {
  const first = firstWhere(marks.length, (at) => (marks[at]?.start ?? 0) > outer.start)
  const inner: Marked[] = []
  for (let i = first; i < marks.length; i++) {
    const each = marks[i]
    if (each === undefined || each.start >= outer.end) break
    if (each.depth === outer.depth + 1) inner.push({...each, depth: 0})
  }
  return inner
}
