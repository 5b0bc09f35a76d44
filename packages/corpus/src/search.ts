import {type Article, evidenceRef, requireOptions, type Span, spanText} from '@onrecord/core'
import {type CorpusFilter, passing} from './corpus-filter.ts'
import {articleOf, type CorpusRow} from './corpus-row.ts'
import {groupedBy} from './grouped-by.ts'
import {inTurns} from './in-turns.ts'
import type {Corpus} from './open-corpus.ts'
import {requireCorpus} from './require-corpus.ts'
import {hasTerms, type Terms, termsOf} from './terms.ts'
import {inBlanks, wordsOf} from './words.ts'

/** How paragraphs are listed. */
export interface SearchOptions {
  /** Of paragraphs that have the same words, as copies of one text do, the first alone, with all their `articles`. */
  readonly once?: boolean | undefined
}

/**
 * The paragraphs, and whatever else is a block of an article, that have all the words: `word`, `begin*`, `"words in this
 * order"`, or either of `one | other`; case and accents do not matter. By date of publication, then as they stand. What an article that is withheld says
 * is not found.
 *
 * @throws RangeError when there is no word to search for, or the filter means nothing
 */
export async function search(
  corpus: Corpus,
  query: string,
  filter: CorpusFilter = {},
  options: SearchOptions = {},
): Promise<CorpusRow[]> {
  requireCorpus(corpus, 'search')
  requireOptions(options, {once: 'boolean'}, 'search')
  const terms = termsOf(typeof query === 'string' ? query : '')
  if (terms.length === 0) {
    throw new RangeError(
      `A search needs a word, such as border or "third country"; got ${JSON.stringify(query)}`,
    )
  }
  const records = await passing(corpus, filter)
  const likely = records.filter(({words}) => hasTerms(words, terms, 'in any order'))
  const rows = await inTurns(likely, async (record) => {
    const {value: article} = await corpus.article(record.id)
    if (article === null) return []
    return blocksWith(article, terms).map(({id, span}) => ({
      id: evidenceRef(article.id, id),
      spans: [span],
      text: spanText(article.source.text ?? '', span),
      article: articleOf(record),
    }))
  })
  return options.once === true ? eachOnce(rows.flat()) : rows.flat()
}

/** Each paragraph as it was printed first, with the articles that have the same words. */
function eachOnce(rows: readonly CorpusRow[]): CorpusRow[] {
  const groups = groupedBy(rows, ({text}) => wordsOf(text ?? '').join(' '))
  return [...groups.values()].flatMap((group) =>
    group.slice(0, 1).map((row) => ({
      ...row,
      articles: [...new Set(group.map(({article}) => article.id))],
    })),
  )
}

function blocksWith(
  {blocks, source: {text}}: Article,
  terms: readonly Terms[],
): readonly {readonly id: string; readonly span: Span}[] {
  if (text === null) return []
  return blocks.filter(({span}) =>
    hasTerms(inBlanks(wordsOf(spanText(text, span))), terms, 'in order'),
  )
}
