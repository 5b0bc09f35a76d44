import {type Article, type Dossier, evidenceRef, openingOf, parseRef} from '@onrecord/core'
import {type Block, type Inline, plainText, walk} from '@onrecord/document'
import {bare} from './evidence/bare.ts'
import {countWords} from './evidence/located.ts'

/** Words of an article that a document prints. */
export interface PrintedWords {
  readonly ref: string
  readonly text: string
}

/** The quoted words of a document, each once; words quoted inside quoted words count with those. */
export function printedWords(blocks: readonly Block[]): readonly PrintedWords[] {
  const found = new Map<string, PrintedWords>()
  let inside = ''
  const add = (node: Block | Inline) => {
    if (node.type !== 'quoted' && node.type !== 'quotation') return
    const text = plainText(node.children, MARKS)
    const [ref] = node.evidence
    const nested = inside.includes(bare(text))
    inside = bare(text)
    if (ref !== undefined && !nested) found.set(`${ref}\n${bare(text)}`, {ref, text})
  }
  walk(blocks, {block: add, inline: add})
  return [...found.values()]
}

/** First words of articles that have no headline: notes cite them by these, which count as little as headlines do. */
export function printedOpenings({articles}: Dossier): readonly PrintedWords[] {
  return articles.flatMap((article) => {
    const opening = article.metadata.headline === null ? openingOf(article) : null
    return opening === null
      ? []
      : [{ref: evidenceRef(article.id, opening.block), text: opening.words}]
  })
}

/** What is printed of one article. */
export interface PrintedCount {
  readonly words: number
  /** Words of the longest excerpt. */
  readonly longest: number
}

export const NOTHING_PRINTED: PrintedCount = {words: 0, longest: 0}

/** How many words of each article, by its id. */
export function printedCounts(
  printed: readonly PrintedWords[],
  dossier: Dossier,
): ReadonlyMap<Article['id'], PrintedCount> {
  return new Map(
    dossier.articles.map(({id}) => {
      const counts = printed
        .filter(({ref}) => parseRef(ref).article === id)
        .map(({text}) => countWords(text))
      const words = counts.reduce((sum, count) => sum + count, 0)
      return [id, {words, longest: Math.max(0, ...counts)}]
    }),
  )
}

/** Inner words keep marks of their own. */
const MARKS = {quotationMarks: ['“', '”'], innerQuotationMarks: ['‘', '’']} as const
