import {
  type Article,
  articleQueries,
  articleTitle,
  type Dossier,
  dossierOf,
  parseRef,
  placeOf,
  type QueryOptions,
  type QueryRow,
  queries,
} from '@onrecord/core'
import type {Corpus, CorpusRow} from '@onrecord/corpus'

/**
 * The results of a query, each with its article and its places. Ids are evidence references, of one article too: tables are
 * put together. Each article is asked by itself, since of words that nobody is named for no id tells the article.
 */
export function locatedRowsOf(
  input: Article | Dossier,
  name: string,
  options: QueryOptions,
): QueryRow[] {
  const dossier = input.type === 'dossier' ? input : dossierOf(input)
  const rows = (asked: Dossier) => queries[name]?.run(asked, options) ?? []
  if (name in articleQueries) {
    return dossier.articles.flatMap((article) =>
      rows({...dossier, articles: [article]}).map((row) => locatedRow(row, article)),
    )
  }
  return rows(dossier).map((row) => {
    const {article} = parseRef(row.id)
    return locatedRow(
      row,
      dossier.articles.find(({id}) => id === article),
    )
  })
}

/** The same of a corpus, where rows of one article stand together: each article is read once. */
export async function locatedRows(corpus: Corpus, rows: readonly CorpusRow[]): Promise<QueryRow[]> {
  const located: QueryRow[] = []
  let last: {readonly id: string; readonly article: Article | null} = {id: '', article: null}
  for (const row of rows) {
    const {id} = row.article
    if (row.spans.length > 0 && last.id !== id) {
      last = {id, article: (await corpus.article(id)).value}
    }
    located.push(withLaterVersion(row.spans.length > 0 ? locatedRow(row, last.article) : row, row))
  }
  return located
}

/** The status of a row's article says, too, what took its place. */
function withLaterVersion(
  located: QueryRow,
  {article: {supersededBy, status}}: CorpusRow,
): QueryRow {
  if (supersededBy === undefined) return located
  const article = {...Object(located.article), status: [status, `superseded by ${supersededBy}`]}
  return {...located, article}
}

/** The article as a corpus has it; start and end as in the JSON, paragraphs as in the notes of a document. */
function locatedRow(row: QueryRow, article: Article | null | undefined): QueryRow {
  if (!article) return row
  const {publisher, published, status} = article.metadata
  const places = row.spans.map((span) => placeOf(article, span)).filter((place) => place !== null)
  return {
    ...row,
    article: {title: articleTitle(article), publisher, published, url: article.source.url, status},
    places: {
      paragraph: [...new Set(places.map((it) => (it.kind === 'paragraph' ? it.number : it.kind)))],
      start: row.spans.map(({start}) => start),
      end: row.spans.map(({end}) => end),
    },
  }
}
