import {
  type Article,
  contains,
  evidenceRef,
  excerptBudget,
  type RefText,
  type Span,
  spanText,
} from '@onrecord/core'

/** A fact whose words are wanted. */
export interface Quoted {
  readonly id: string
  readonly spans: readonly Span[]
  /** Words that the fact keeps itself. */
  readonly text?: readonly string[] | null | undefined
}

/** The words of a fact that may go out, piece by piece; `null` for none. Words asked for first come first. */
export type Quoting = (fact: Quoted) => readonly string[] | null

/**
 * Which words of an article may go out. Of a dossier: its excerpts, which `publish` has kept within the budget. Of an
 * article: facts in the order asked for, until the words that its rights allow are used up (`excerptBudget`); where
 * they say nothing, those of the house's limit, as in documents. This is a rule of ours, not the law's.
 */
export function quotingOf(article: Article, excerpts: readonly RefText[] | null): Quoting {
  if (excerpts !== null) {
    return ({id}) => {
      const ref = evidenceRef(article.id, id)
      const words = excerpts.filter((one) => one.ref === ref).map(({text}) => text)
      return words.length === 0 ? null : words
    }
  }
  const out: Span[] = []
  let left = excerptBudget(article).words
  return ({spans, text}) => {
    const pieces = wordsAt(article, spans) ?? text ?? null
    if (pieces === null) return null
    const cost = pieces.reduce((sum, piece, index) => {
      const span = spans[index]
      const isOut = span !== undefined && out.some((one) => contains(one, span))
      return isOut ? sum : sum + countWords(piece)
    }, 0)
    if (cost > left) return null
    left -= cost
    out.push(...spans)
    return pieces
  }
}

/** Why words are not in an export. */
export const NOT_QUOTED = 'more words than may go out, or the text is withheld'

/** Runs with a letter or digit between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

function wordsAt({source}: Article, spans: readonly Span[]): readonly string[] | null {
  const {text} = source
  return text === null ? null : spans.map((span) => spanText(text, span))
}
