import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Figure, Speaker} from '../model/article.ts'
import type {EvidenceRef, LocalId, Span} from '../model/common.ts'
import {contains, overlaps} from '../spans.ts'

export interface Omission {
  readonly article: Article
  /** The ids of the facts left out. */
  readonly dropped: readonly LocalId[]
  /** The words left out. */
  readonly gaps: readonly Span[]
}

/**
 * Leaves out what people to be omitted said and did: quotations, figures and events of theirs, and every fact that
 * stands on the words so left out; and the figures that tell of protected people how old they are, or what else describes
 * them. References to them become `null` or go from their list.
 */
export function omitFacts(
  article: Article,
  people: ReadonlySet<EvidenceRef>,
  isProtected: (ref: EvidenceRef) => boolean,
): Omission {
  const isOmitted = (id: LocalId) => people.has(evidenceRef(article.id, id))
  const spoke = (speaker: Speaker | null) =>
    speaker !== null && [speaker.entity ?? '', ...speaker.entities].some(isOmitted)
  const gaps = article.quotations
    .filter((quotation) => spoke(quotation.speaker))
    .flatMap((quotation) => [...quotation.content, ...quotation.quoted])
  const describes = describingFigures(article, (id) => isProtected(evidenceRef(article.id, id)))
  const inGap = (span: Span) => gaps.some((gap) => overlaps(gap, span) && !covers(span, gap))
  const kept: Article = {
    ...article,
    entities: article.entities
      .filter((entity) => !isOmitted(entity.id))
      .map((entity) => ({
        ...entity,
        mentions: entity.mentions.filter(({span}) => !inGap(span)),
        roles: entity.roles.filter(({span}) => !inGap(span)),
        age: entity.age === null || inGap(entity.age.span) ? null : entity.age,
      })),
    quotations: article.quotations.filter(
      (quotation) => !(spoke(quotation.speaker) || quotation.content.some(inGap)),
    ),
    dates: article.dates.filter(({span}) => !inGap(span)),
    figures: article.figures.filter(
      ({id, speaker, span}) => !(spoke(speaker) || inGap(span) || describes.has(id)),
    ),
    events: article.events.filter(
      ({speaker, span, participants}) =>
        !(spoke(speaker) || inGap(span) || participants.some(({entity}) => isOmitted(entity))),
    ),
    instruments: article.instruments
      .map((one) => ({...one, mentions: one.mentions.filter(({span}) => !inGap(span))}))
      .filter((one) => one.mentions.length > 0),
    annotations: article.annotations.filter(({spans}) => !spans.some(inGap)),
    links: article.links.filter(({span}) => !inGap(span)),
  }
  const dropped = difference(idsOf(article), idsOf(kept))
  return {article: withoutReferences(kept, new Set(dropped)), dropped, gaps}
}

/** The "34" of "Kim, 34," and the "three" of "Kim, a mother of three": with the words for whoever speaks, they are no evidence. */
function describingFigures(
  article: Article,
  isProtected: (id: LocalId) => boolean,
): ReadonlySet<LocalId> {
  const entities = article.entities.filter(({id}) => isProtected(id))
  const names = entities.flatMap(({mentions}) => mentions.map(({span}) => span))
  const facts = [...article.quotations, ...article.figures, ...article.events]
  const voices = facts.flatMap(({speaker}) =>
    speaker?.mention && isProtected(speaker.entity ?? '') ? [speaker.mention] : [],
  )
  const roles = entities.flatMap(({age, roles: all}) => [
    ...all.map(({span}) => span),
    ...(age === null ? [] : [age.span]),
  ])
  const around = [...names, ...voices, ...roles]
  const isAge = ({unit, span}: Figure) =>
    unit === 'year' && names.some(({end}) => span.start - end === BESIDE)
  return new Set(
    article.figures
      .filter((figure) => isAge(figure) || around.some((span) => contains(span, figure.span)))
      .map(({id}) => id),
  )
}

/** A comma or a bracket, and a blank. */
const BESIDE = 2

/** A span around the gap, such as its paragraph's, or the quotation that reports it: it stays, with `[…]` in it. */
function covers(outer: Span, inner: Span): boolean {
  return (
    outer.start <= inner.start &&
    inner.end <= outer.end &&
    outer.end - outer.start > inner.end - inner.start
  )
}

/** The article without a word of facts that are gone from it. */
export function withoutReferences(article: Article, gone: ReadonlySet<LocalId>): Article {
  const known = (id: LocalId | null) => (id !== null && gone.has(id) ? null : id)
  const all = (ids: readonly LocalId[]) => ids.filter((id) => !gone.has(id))
  const voice = (speaker: Speaker): Speaker => ({
    ...speaker,
    candidates: all(speaker.candidates),
  })
  return {
    ...article,
    metadata: {
      ...article.metadata,
      bylines: article.metadata.bylines.filter(({entity}) => known(entity) === entity),
    },
    entities: article.entities.map((entity) => ({
      ...entity,
      members: all(entity.members),
      roles: entity.roles.map((role) => ({...role, organisation: known(role.organisation)})),
    })),
    quotations: article.quotations.map((quotation) => ({
      ...quotation,
      speaker: voice(quotation.speaker),
      addressee: known(quotation.addressee),
      said: quotation.said === null ? null : {...quotation.said, date: known(quotation.said.date)},
      within: known(quotation.within),
    })),
    figures: article.figures.map((figure) => ({
      ...figure,
      speaker: figure.speaker === null ? null : voice(figure.speaker),
      date: known(figure.date),
      place: known(figure.place),
      partOf: known(figure.partOf),
    })),
    events: article.events.map((event) => ({
      ...event,
      speaker: event.speaker === null ? null : voice(event.speaker),
      date: known(event.date),
      place: known(event.place),
      participants: event.participants.filter(({entity}) => !gone.has(entity)),
    })),
    annotations: article.annotations.map((annotation) => ({
      ...annotation,
      links: annotation.links.filter(({target}) => !gone.has(target)),
    })),
  }
}

function idsOf(article: Article): LocalId[] {
  return [
    article.entities,
    article.quotations,
    article.dates,
    article.figures,
    article.events,
    article.instruments,
    article.annotations,
  ].flatMap((facts) => facts.map((fact: {readonly id: LocalId}) => fact.id))
}

function difference(before: readonly LocalId[], after: readonly LocalId[]): LocalId[] {
  const kept = new Set(after)
  return before.filter((id) => !kept.has(id))
}
