import type {Span} from '../model/common.ts'
import type {FoldedText} from './folded-text.ts'

interface Match {
  readonly words: string
  /** In the original. */
  readonly span: Span
}

/** Where a pattern stands in a text, in each of its readings. */
export function matchesIn(folded: readonly FoldedText[], pattern: RegExp): Match[] {
  return folded.flatMap(({text, original}) =>
    [...text.matchAll(pattern)].map(({0: words, index}) => ({
      words,
      span: original({start: index, end: index + words.length}),
    })),
  )
}

/** The same without the words as they are read. */
export function spansIn(folded: readonly FoldedText[], pattern: RegExp): Span[] {
  return matchesIn(folded, pattern).map(({span}) => span)
}
