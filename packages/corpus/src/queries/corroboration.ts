import {
  type Article,
  articleQueries,
  corroboration as corroborated,
  dossierOf,
  figures,
  parseRef,
  type QueryOptions,
  sentenceAround,
  spanText,
  speakerName,
} from '@onrecord/core'
import type {CorpusRecord} from '../corpus-record.ts'
import {articleOf, type Telling} from '../corpus-row.ts'
import {inTurns} from '../in-turns.ts'
import {copiesAmong} from './copies.ts'
import type {CorpusQuery} from './corpus-query.ts'

const FIGURES = articleQueries.figures?.options ?? {}

/**
 * Figures and events that more than one article has, agreeing or not: core's `corroboration`, where copies of one text that say
 * the same count once, since a report that is printed ten times has been made once. It is for articles on one matter, which a
 * filter chooses: figures of everything agree by chance.
 */
export const corroboration: CorpusQuery = {
  description:
    'figures and events that more than one article has, agreeing or not; choose articles on one matter, with --having',
  options: {
    agrees: 'yes: only what agrees; no: only what does not',
    unit: FIGURES.unit ?? '',
    measures: FIGURES.measures ?? '',
    period: FIGURES.period ?? '',
    speaker: FIGURES.speaker ?? '',
  },
  run: async (corpus, records, {agrees, ...wanted}) => {
    if (agrees !== undefined && agrees !== 'yes' && agrees !== 'no') {
      throw new RangeError(`--agrees: expected yes or no; got ${JSON.stringify(agrees)}`)
    }
    const read = await inTurns(records, async ({id}) => (await corpus.article(id)).value ?? [])
    const articles = read.flat().map((article) => withFigures(article, wanted))
    const [first] = articles
    if (first === undefined) return []
    const dossier = {...dossierOf(first), articles}
    const groups = await copiesAmong(corpus, records)
    const textOf = new Map(groups.flatMap((group) => group.map(({id}) => [id, group] as const)))
    const recordOf = new Map(records.map((record) => [record.id, record]))
    const tellingOf = tellings(articles, recordOf)
    return corroborated(dossier).flatMap(({kind, evidence, values}) => {
      const own = eachTextOnce(evidence, values, textOf).flatMap(
        ({ref, value}) => tellingOf(ref, value) ?? [],
      )
      const record = recordOf.get(articleIn(own[0]?.id ?? ''))
      const agree = new Set(own.map(({value}) => value)).size === 1
      const isWanted = agrees === undefined || agree === (agrees === 'yes')
      if (own.length < 2 || record === undefined || !isWanted) return []
      return [
        {
          id: own[0]?.id ?? '',
          spans: [],
          text: own.map(({text}) => text).join(' | '),
          fact: kind,
          evidence: own.map(({id}) => id),
          agrees: agree,
          values: own.map(({value}) => value),
          tellings: own,
          article: articleOf(record),
        },
      ]
    })
  },
}

/** An article with those of its figures alone that are asked for; whoever asks for figures asks for no events. */
function withFigures(article: Article, wanted: QueryOptions): Article {
  if (Object.values(wanted).every((words) => words === undefined)) return article
  return {...article, figures: figures(article, wanted), events: []}
}

/** What is told of the facts of these articles by their references, each looked up once. */
function tellings(
  articles: readonly Article[],
  recordOf: ReadonlyMap<string, CorpusRecord>,
): (ref: string, value: number | string) => Telling | null {
  const articleOfId = new Map(articles.map((article) => [article.id, article]))
  const found = new Map<string, Telling | null>()
  const told = (ref: string, value: number | string): Telling | null => {
    const {article: home, id} = parseRef(ref)
    const [article, record] = [articleOfId.get(home ?? ''), recordOf.get(home ?? '')]
    const fact = [...(article?.figures ?? []), ...(article?.events ?? [])].find(
      (one) => one.id === id,
    )
    if (article === undefined || record === undefined || fact === undefined) return null
    const {text} = article.source
    return {
      id: ref,
      text: text === null ? ref : spanText(text, fact.span),
      sentence: text === null ? null : spanText(text, sentenceAround(text, fact.span)),
      value,
      speaker: speakerName(article, fact.speaker),
      article: articleOf(record),
    }
  }
  return (ref, value) => {
    const known = found.get(ref)
    if (known !== undefined) return known
    const telling = told(ref, value)
    found.set(ref, telling)
    return telling
  }
}

/** What is said, without what a copy of the same text says again. */
function eachTextOnce(
  evidence: readonly string[],
  values: readonly (number | string)[],
  textOf: ReadonlyMap<string, readonly CorpusRecord[]>,
): {readonly ref: string; readonly value: number | string}[] {
  const said = new Set<string>()
  return evidence.flatMap((ref, at) => {
    const value = values[at]
    if (value === undefined) return []
    const [first] = textOf.get(articleIn(ref)) ?? []
    const key = `${first?.id ?? ref} ${value}`
    if (said.has(key)) return []
    said.add(key)
    return [{ref, value}]
  })
}

function articleIn(ref: string): string {
  return parseRef(ref).article ?? ''
}
