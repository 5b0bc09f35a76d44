import {
  type Article,
  articleId,
  type Dossier,
  type Issue,
  reanchor,
  type TouchedStatement,
  touchedStatements,
} from '@onrecord/core'
import {type Corpus, type CorpusRecord, type CorpusRow, queryCorpus} from '@onrecord/corpus'
import {touchedLine} from '../touched-line.ts'

/** What a corpus knows of an article that whoever used it may not. */
export type Change =
  | {readonly kind: 'withdrawn'; readonly article: Article}
  /** Another article prints the same text, or had the same address, and was withdrawn. */
  | {readonly kind: 'copy withdrawn'; readonly article: Article; readonly copy: CorpusRow}
  /** `before` is as the corpus has it, with its text. */
  | {
      readonly kind: 'superseded'
      readonly article: Article
      readonly before: Article
      readonly later: Article
    }

export interface Changes {
  readonly changes: readonly Change[]
  /** Ids of articles whose text the corpus does not have. */
  readonly unknown: readonly string[]
}

/** What a corpus knows of the articles of a dossier, each found by its text. */
export async function changesIn(corpus: Corpus, {articles}: Dossier): Promise<Changes> {
  const withdrawn = await queryCorpus(corpus, 'retractions', {status: 'withdrawn'})
  const changes: Change[] = []
  const unknown: string[] = []
  for (const article of articles) {
    const record = await recordOf(corpus, article)
    if (record === null) unknown.push(article.id)
    else changes.push(...(await changesOf(corpus, article, record, withdrawn)))
  }
  return {changes, unknown}
}

async function changesOf(
  corpus: Corpus,
  article: Article,
  {id, status, supersededBy}: CorpusRecord,
  withdrawn: readonly CorpusRow[],
): Promise<readonly Change[]> {
  const own: readonly Change[] = status === 'withdrawn' ? [{kind: 'withdrawn', article}] : []
  const copies = withdrawn
    .filter(({articles}) => Array.isArray(articles) && articles.includes(id))
    .map((copy): Change => ({kind: 'copy withdrawn', article, copy}))
  if (supersededBy === undefined) return [...own, ...copies]
  const {value: before} = await corpus.article(id)
  const {value: later} = await corpus.article(supersededBy)
  return before === null || later === null
    ? [...own, ...copies]
    : [...own, ...copies, {kind: 'superseded', article, before, later}]
}

/** The article of the same text: in a dossier it may have another id. */
async function recordOf(corpus: Corpus, {id, source}: Article): Promise<CorpusRecord | null> {
  const ids = new Set([id, articleId(source.sha256)])
  for (const record of corpus.records.filter((one) => ids.has(one.id))) {
    const {value} = await corpus.article(record.id)
    if (value?.source.sha256 === source.sha256) return record
  }
  return null
}

/** What there is to say of a change to whoever wrote the dossier. */
export function findingsOf(dossier: Dossier, change: Change): readonly Issue[] {
  const {id} = change.article
  if (change.kind === 'withdrawn') {
    const message = `${id} was withdrawn by its publisher; take out what stands on it`
    return [{severity: 'error', code: 'source-withdrawn', message}]
  }
  if (change.kind === 'copy withdrawn') {
    const {publisher, id: other} = change.copy.article
    const message = `${id} is in the corpus with ${other}${publisher === null ? '' : ` (${publisher})`}, a copy or another version of it that was withdrawn; make sure that it still stands`
    return [{severity: 'warning', code: 'copy-withdrawn', message}]
  }
  const message = `${id} has a later version in the corpus, ${change.later.id}; put it in the place of this one`
  const {before, later} = change
  return [
    {severity: 'warning', code: 'source-superseded', message},
    ...touchedStatements(dossier, id, reanchor(before, later)).map((touched) =>
      touchedIssue(dossier, touched),
    ),
  ]
}

function touchedIssue(dossier: Dossier, touched: TouchedStatement): Issue {
  const {path, status} = touched
  const severity = status === 'moved' ? 'info' : 'error'
  const message = `${touchedLine(dossier, touched)} in the later version`
  return {severity, code: 'evidence-touched', message, path}
}
