import type {Article, Event, Figure, Quotation, Speaker} from '@onrecord/core'
import {LANGUAGE_CODES} from '../data/language-codes.ts'
import {dayOrLess} from '../days.ts'
import {type ExportInput, layerLosses, partsOf, referenceLosses} from '../export-input.ts'
import {figureLabel, placesOf, quotationLabel} from '../fact-labels.ts'
import {markingOf, rightsLine} from '../handling.ts'
import {dayLosses, detailLosses, factLosses, textLoss} from '../losses.ts'
import type {Exported, Lost} from '../published-item.ts'
import {NOT_QUOTED, type Quoting, quotingOf} from '../quoting.ts'
import {type Actors, actorsOf} from './actors.ts'
import {type FtmEntity, ftmEntity, ftmId} from './ftm-entity.ts'

/**
 * Articles as entities of FollowTheMoney (3.8): `Article`, `Person`, `Organization` or `PublicBody`, `Address` of states,
 * `Documentation` between an article and who is in it, `Note` for quotations and figures, `Event`. Ids are the same in
 * every export of the same text.
 */
export function toFtm(input: ExportInput): Exported<readonly FtmEntity[]> {
  const parts = partsOf(input)
  const actors = actorsOf(parts.articles, parts.dossier?.parties ?? [])
  const made = parts.articles.map((article) =>
    factsOf(article, actors, quotingOf(article, parts.excerpts)),
  )
  return {
    value: [
      ...parts.articles.map((article) => articleEntity(article, markingOf(parts))),
      ...actors.entities,
      ...parts.articles.flatMap((article) => documentation(article, actors)),
      ...made.flatMap(({value}) => value),
    ],
    lost: [
      ...parts.articles.flatMap(articleLosses),
      ...actors.lost,
      ...made.flatMap(({lost}) => lost),
      ...layerLosses(parts, 'FollowTheMoney'),
      ...referenceLosses(parts),
    ],
  }
}

function articleEntity(article: Article, marking: string | null): FtmEntity {
  const rights = rightsLine(article)
  const {metadata, source} = article
  return ftmEntity(ftmId(article), 'Article', {
    name: metadata.headline ?? article.id,
    title: metadata.headline,
    // an Article is a document, and a document has a file name
    fileName: `${article.id}.article.json`,
    summary: metadata.deck,
    author: metadata.bylines.map(({name}) => name),
    publisher: metadata.publisher,
    language: languageOf(article),
    publishedAt: dayOrLess(metadata.published),
    modifiedAt: dayOrLess(metadata.modified),
    retrievedAt: source.retrievedAt,
    sourceUrl: source.url,
    notes: [
      marking,
      rights === null ? null : `Rights: ${rights}`,
      `SHA-256 of the text: ${source.sha256}`,
      source.archivedUrl === null ? '' : `Archived at ${source.archivedUrl}`,
    ],
  })
}

function documentation(article: Article, actors: Actors): readonly FtmEntity[] {
  const ids = new Set(article.entities.flatMap(({id}) => actors.idOf(article, id) ?? []))
  return [...ids].map((id) =>
    ftmEntity(ftmId(article, `documentation ${id}`), 'Documentation', {
      document: ftmId(article),
      entity: id,
      role: 'mentioned',
    }),
  )
}

function factsOf(
  article: Article,
  actors: Actors,
  quoting: Quoting,
): Exported<readonly FtmEntity[]> {
  const lost: Lost[] = []
  const wordsOf = (fact: Parameters<Quoting>[0]): string | null => {
    const words = quoting(fact)
    if (words === null) lost.push({id: fact.id, field: 'words', why: NOT_QUOTED})
    return words?.join(' […] ') ?? null
  }
  const note = (fact: Quotation | Figure, name: string, words: string | null, places: string) =>
    ftmEntity(ftmId(article, fact.id), 'Note', {
      name,
      description: words,
      summary: places,
      entity: [ftmId(article), ...voices(article, fact.speaker, actors)],
      proof: ftmId(article),
    })
  const value = [
    ...article.quotations.map((one) =>
      note(
        one,
        quotationLabel(article, one),
        wordsOf({...one, spans: one.content}),
        placesOf(one.content),
      ),
    ),
    ...article.figures.map((one) =>
      note(
        one,
        figureLabel(article, one),
        wordsOf({...one, spans: [one.span]}),
        placesOf([one.span]),
      ),
    ),
    ...article.events.map((one) => eventEntity(article, one, actors)),
  ]
  const left = factLosses(article, 'FollowTheMoney').filter(({field}) => field !== 'events')
  return {value, lost: [...lost, ...left]}
}

function eventEntity(article: Article, event: Event, actors: Actors): FtmEntity {
  const place = actors.placeOf(article, event.place)
  const [start, end] = (event.edtf ?? '').split('/')
  return ftmEntity(ftmId(article, event.id), 'Event', {
    name: event.label,
    summary: `${event.status}, ${placesOf([event.span])}`,
    date: end === undefined ? dayOrLess(event.edtf) : null,
    startDate: end === undefined ? null : dayOrLess(start ?? null),
    endDate: dayOrLess(end ?? null),
    location: place?.name,
    country: place?.country,
    involved: event.participants
      .filter(({entity}) => article.entities.find(({id}) => id === entity)?.type !== 'place')
      .map(({entity}) => actors.idOf(article, entity)),
    proof: ftmId(article),
  })
}

function voices(article: Article, speaker: Speaker | null, actors: Actors): readonly string[] {
  if (speaker === null) return []
  return [speaker.entity, ...speaker.entities].flatMap((id) => actors.idOf(article, id) ?? [])
}

function languageOf({metadata}: Article): string | null {
  return LANGUAGE_CODES[(metadata.language ?? '').split('-')[0] ?? ''] ?? null
}

function articleLosses(article: Article): readonly Lost[] {
  const {metadata, events, id} = article
  const lost = (field: string, why: string): Lost => ({id, field, why})
  return [
    ...textLoss(article),
    ...dayLosses(article, 'FollowTheMoney'),
    ...detailLosses(article, 'FollowTheMoney', ['roles', 'age', 'members']),
    ...(metadata.language !== null && languageOf(article) === null
      ? [lost('metadata.language', 'its code in ISO 639-3 is not known here')]
      : []),
    ...events
      .filter(({edtf}) => edtf?.split('/').some((end) => dayOrLess(end) === null))
      .map((event) => ({
        id: event.id,
        field: 'edtf',
        why: 'FollowTheMoney knows days, months and years',
      })),
  ]
}
