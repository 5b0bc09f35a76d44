import {blockOf} from '../block-of.ts'
import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Entity, Speaker} from '../model/article.ts'
import type {EvidenceRef, LocalId, Span} from '../model/common.ts'
import {contains, overlaps, spanText} from '../spans.ts'
import {mapSpans} from '../walk-spans.ts'
import {isInHeadline} from './headline-names.ts'
import {hasOwnName} from './holders.ts'
import type {Marks} from './matcher.ts'
import {foldKey} from './name-forms.ts'
import {type Omission, omitFacts} from './omit-facts.ts'
import {isOrdinaryWord} from './ordinary-words.ts'
import {tellsName} from './people.ts'
import {type CoarseDate, coarseDateOf, omittedEntities, type Plan, subjectOf} from './plan.ts'
import {protectString, regionsIn, regionsInPiece} from './protect-words.ts'
import type {Region} from './region.ts'
import {rewrite} from './rewrite.ts'
import {holdsMore} from './same-person.ts'

export interface ProtectedArticle {
  readonly article: Article
  readonly dropped: readonly LocalId[]
  /** What was replaced, in order. */
  readonly replaced: readonly LocatedRegion[]
  /** The facts that stand on words which changed: an id made from them could be guessed. */
  readonly touched: ReadonlySet<LocalId>
}

/** A region, in spans of the text before, and the quotation or else the block in which it stands. */
interface LocatedRegion extends Region {
  readonly home: LocalId | null
}

/**
 * An article whose text holds no protected name, with all spans moved along. Ids are still the old ones, and
 * so are the strings beside the text.
 */
export function protectArticle(plan: Plan, original: Article): ProtectedArticle {
  const omission = omitFacts(original, omittedEntities(plan), (ref) => isPerson(plan, ref))
  const {article, dropped} = omission
  const marks = marksOf(plan, original, omission)
  const {text} = article.source
  const coarse = withCoarseDates(plan, withoutNames(plan, article))
  const regions =
    text === null ? keptRegions(plan, article, marks) : regionsIn(plan, text, new Set(), marks)
  return {
    article: text === null ? withheld(plan, coarse, marks) : rewritten(plan, coarse, text, regions),
    dropped,
    replaced: regions.map((region) => ({...region, home: homeOf(article, region)})),
    touched: touchedFacts(plan, article, text === null ? [...marks.known, ...regions] : regions),
  }
}

function isPerson(plan: Plan, ref: EvidenceRef): boolean {
  return subjectOf(plan, ref)?.reason === 'name'
}

/** The text and every span; the words of quotations are cut anew. */
function rewritten(
  plan: Plan,
  article: Article,
  text: string,
  regions: readonly Region[],
): Article {
  const {text: after, mapSpan} = rewrite(text, regions, true)
  const moved = mapSpans(article, mapSpan)
  return {
    ...moved,
    entities: moved.entities.map((entity, n) => ({
      ...entity,
      name: namesReplaced(article.entities[n], text, regions).get(entity.name) ?? entity.name,
    })),
    events: moved.events.map((event, n) => {
      const isInAddress = regions.some(
        (region) =>
          overlaps(region, article.events[n]?.span ?? region) &&
          !/\p{Lu}/u.test(spanText(text, region)),
      )
      return isInAddress ? {...event, label: withoutSmallNames(plan, event.label)} : event
    }),
    source: {...moved.source, text: after},
    quotations: moved.quotations.map((quotation) => ({
      ...quotation,
      text: quotation.text === null ? null : quotation.content.map((span) => spanText(after, span)),
    })),
  }
}

/** What stands for a name by which the text calls somebody where it is replaced: "the Brandts" tells there what "Brandts" alone does not. */
function namesReplaced(
  entity: Entity | undefined,
  text: string,
  regions: readonly Region[],
): ReadonlyMap<string, string> {
  return new Map(
    (entity?.mentions ?? []).flatMap(({span}): [string, string][] => {
      const region = regions.find((one) => one.reason === 'name' && contains(one, span))
      return region === undefined ? [] : [[spanText(text, span), region.by]]
    }),
  )
}

/** "They saw brandt" for "They saw brandt.example": of an address a label may have the half that is no address. */
function withoutSmallNames(plan: Plan, label: string): string {
  return protectString(plan, label, new Set(), {bracketed: false, nameOnly: true}).text
}

/** Without the text spans stay where they are; those that would show whoever has the text a name are left out. */
function withheld(plan: Plan, article: Article, marks: Marks): Article {
  const named = (span: Span | null) =>
    span !== null && marks.known.some((region) => overlaps(region, span)) ? null : span
  const unnamed = (speaker: Speaker | null) =>
    speaker === null ? null : {...speaker, mention: named(speaker.mention)}
  return {
    ...article,
    metadata: {
      ...article.metadata,
      bylines: article.metadata.bylines.map((byline) => ({...byline, span: named(byline.span)})),
    },
    figures: article.figures.map((figure) => ({...figure, speaker: unnamed(figure.speaker)})),
    events: article.events.map((event) => ({...event, speaker: unnamed(event.speaker)})),
    entities: article.entities.map((entity) =>
      subjectOf(plan, evidenceRef(article.id, entity.id)) === undefined
        ? entity
        : {...entity, mentions: []},
    ),
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      text:
        quotation.text?.map((words, n) => {
          const at = quotation.content[n]
          return at === undefined
            ? words
            : rewrite(words, regionsInPiece(plan, words, at, marks), true).text
        }) ?? null,
      speaker: {...quotation.speaker, mention: named(quotation.speaker.mention)},
    })),
  }
}

/** What has to go from the words that a withheld article keeps. */
function keptRegions(plan: Plan, article: Article, marks: Marks): Region[] {
  return article.quotations.flatMap(({text, content}) =>
    content.flatMap((span, n) => piecesRegions(plan, text?.[n], span, marks)),
  )
}

function piecesRegions(plan: Plan, words: string | undefined, at: Span, marks: Marks): Region[] {
  if (words === undefined) return []
  return regionsInPiece(plan, words, at, marks).map((region) => ({
    ...region,
    start: region.start + at.start,
    end: region.end + at.start,
  }))
}

function homeOf(article: Article, region: Span): LocalId | null {
  const quotation = article.quotations.find(({content}) =>
    content.some((span) => contains(span, region)),
  )
  return quotation?.id ?? blockOf(article, region)?.id ?? null
}

function marksOf(plan: Plan, original: Article, omission: Omission): Marks {
  const gaps = omission.gaps.map((gap) => ({...gap, by: '…', reason: 'omitted' as const}))
  const dates = original.dates.flatMap(({id, span}) => {
    const date = coarseDateOf(plan, original.id, id)
    return date === undefined ? [] : [{...span, by: date.by, reason: 'date' as const}]
  })
  const names = original.entities.flatMap((entity) => nameRegions(plan, original, entity))
  const others = original.entities
    .map((entity) => ({entity, ref: evidenceRef(original.id, entity.id), article: original}))
    .filter(({ref}) => subjectOf(plan, ref) === undefined)
    .filter((one) => hasOwnName(one, plan.subjects, plan.kept) && !plan.isInDoubt(one))
    .flatMap(({entity}) => entity.mentions.map((mention) => mention.span))
  return {
    known: [...gaps, ...dates, ...names],
    keep: [...others, ...original.dates.map((date) => date.span)],
  }
}

function nameRegions(plan: Plan, article: Article, entity: Entity): Region[] {
  const subject = subjectOf(plan, evidenceRef(article.id, entity.id))
  if (subject === undefined) return []
  const {text} = article.source
  const isNone = (span: Span) => {
    if (text === null) return false
    const words = spanText(text, span)
    // of "Ada Orm Walks Free" the name alone goes, which is found by its words
    const isLonger = isInHeadline(article, span) && holdsMore(words, subject.names)
    return isLonger || isOrdinaryWord(foldKey(words), text, span)
  }
  return entity.mentions
    .filter((mention) => tellsName(mention) && !isNone(mention.span))
    .map(({span}) => ({...span, by: subject.by, reason: subject.reason}))
}

function withoutNames(plan: Plan, article: Article): Article {
  const undescribed = <T extends {readonly speaker: Speaker | null}>(fact: T): T =>
    fact.speaker?.entity && isPerson(plan, evidenceRef(article.id, fact.speaker.entity))
      ? {...fact, speaker: {...fact.speaker, description: null}}
      : fact
  return {
    ...article,
    quotations: article.quotations.map(undescribed),
    figures: article.figures.map(undescribed),
    events: article.events.map(undescribed),
    entities: article.entities.map((entity) => {
      const subject = subjectOf(plan, evidenceRef(article.id, entity.id))
      if (subject === undefined) return entity
      return {
        ...entity,
        // a nickname or a name in capitals may have been read as that of a body: "the a person"
        type: subject.reason === 'name' ? ('person' as const) : entity.type,
        name: subject.by,
        aliases: [],
        names: [],
        identifiers: [],
        honorifics: [],
        // "a deckhand" is all that may be told of somebody, and not that the article calls them the night cook
        roles: [],
        age: null,
        mentions: entity.mentions.map((mention) =>
          tellsName(mention) ? {...mention, form: 'description' as const} : mention,
        ),
      }
    }),
  }
}

function withCoarseDates(plan: Plan, article: Article): Article {
  const mine = plan.dates.filter((date) => date.article === article.id)
  if (mine.length === 0) return article
  const cut = (edtf: string | null, id: string | null) => {
    const date: CoarseDate | undefined =
      edtf === null
        ? undefined
        : mine.find(({exact, ids}) => exact === edtf || (id !== null && ids.has(id)))
    return date === undefined ? edtf : date.coarse
  }
  return {
    ...article,
    dates: article.dates.map((date) => {
      const coarse = coarseDateOf(plan, article.id, date.id)
      if (coarse === undefined) return date
      return {...date, edtf: coarse.coarse, value: coarse.coarse ?? 'XXXX', modifier: null}
    }),
    figures: article.figures.map((figure) => ({
      ...figure,
      period: cut(figure.period, figure.date),
    })),
    events: article.events.map((event) => ({...event, edtf: cut(event.edtf, event.date)})),
  }
}

function touchedFacts(
  plan: Plan,
  article: Article,
  regions: readonly Region[],
): ReadonlySet<LocalId> {
  const hit = (spans: readonly Span[]) =>
    spans.some((span) => regions.some((region) => overlaps(region, span)))
  const touched: [LocalId, boolean][] = [
    ...article.blocks.map(({id, span}): [LocalId, boolean] => [id, hit([span])]),
    ...article.dates.map(({id, span}): [LocalId, boolean] => [id, hit([span])]),
    ...article.figures.map(({id, span}): [LocalId, boolean] => [id, hit([span])]),
    ...article.events.map(({id, span}): [LocalId, boolean] => [id, hit([span])]),
    ...article.quotations.map(({id, content, quoted}): [LocalId, boolean] => [
      id,
      hit([...content, ...quoted]),
    ]),
    ...article.annotations.map(({id, spans}): [LocalId, boolean] => [id, hit(spans)]),
    ...[...article.entities, ...article.instruments].map(({id, name}): [LocalId, boolean] => [
      id,
      subjectOf(plan, evidenceRef(article.id, id)) !== undefined ||
        regionsIn(plan, name, new Set()).length > 0,
    ]),
  ]
  return new Set(touched.flatMap(([id, is]) => (is ? [id] : [])))
}
