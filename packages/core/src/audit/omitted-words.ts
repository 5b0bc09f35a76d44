import type {Article} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {omitFacts} from '../protect/omit-facts.ts'
import {omittedEntities, type Plan} from '../protect/plan.ts'
import {compareSpans, outside, spanText} from '../spans.ts'

/**
 * Finds in a text what people to be left out said: the first such words, as they are compared, or `null`. Words that the
 * articles have in other places too are nobody's secret.
 */
export function omittedWords(plan: Plan, dossier: Dossier): (text: string) => string | null {
  const people = omittedEntities(plan)
  const said = dossier.articles.flatMap((article) => {
    const {gaps} = omitFacts(article, people, () => false)
    return gaps.length === 0 ? [] : [{article, gaps}]
  })
  const kept = plainWords(said.map(({article, gaps}) => withoutGaps(article, gaps)).join('\n'))
  const pieces = said
    .flatMap(({article, gaps}) => wordsAt(article, gaps))
    .flatMap((words) => piecesOf(plainWords(words)))
    .filter((piece) => !kept.includes(piece))
  return (text) => {
    if (pieces.length === 0) return null
    const words = plainWords(text)
    return pieces.find((piece) => words.includes(piece))?.trim() ?? null
  }
}

function wordsAt({source, quotations}: Article, gaps: readonly Span[]): readonly string[] {
  const {text} = source
  if (text !== null) return gaps.map((gap) => spanText(text, gap))
  const isGap = (start: number) => gaps.some((gap) => gap.start === start)
  return quotations.flatMap(({text: words, content}) =>
    (words ?? []).filter((_, n) => isGap(content[n]?.start ?? -1)),
  )
}

/** What stands between the gaps; words between marks are a gap within that of their statement. */
function withoutGaps({source}: Article, gaps: readonly Span[]): string {
  const {text} = source
  if (text === null) return ''
  return outside({start: 0, end: text.length}, gaps.toSorted(compareSpans))
    .map((span) => spanText(text, span))
    .join('\n')
}

/** In one case, without marks, a blank around each word. */
function plainWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `
}

/** Each so many words in a row, so that a name replaced within hides no quotation; of fewer, all of them. */
function piecesOf(words: string): string[] {
  const each = words.trim().split(' ')
  if (each.length >= IN_A_ROW) {
    return each.slice(IN_A_ROW - 1).map((_, n) => ` ${each.slice(n, n + IN_A_ROW).join(' ')} `)
  }
  return words.trim().length >= (/[\p{sc=Han}\p{sc=Hangul}]/u.test(words) ? 6 : FEWEST_LETTERS)
    ? [words]
    : []
}

const IN_A_ROW = 6
/** "He did" is said by everybody. */
const FEWEST_LETTERS = 15
