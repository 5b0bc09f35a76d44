import {textsOf, toldAgain} from '../copies.ts'
import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Event, Figure} from '../model/article.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {entityOf} from '../names.ts'
import {requireInput} from '../require-input.ts'
import {figureLikeness} from './figure-likeness.ts'
import {isWithin} from './is-within.ts'
import {likeGroups, type Told} from './like-groups.ts'
import {locatedFigures} from './located-figures.ts'
import {otherCounts} from './other-counts.ts'

/** The same thing in more than one article. */
export interface Corroboration {
  readonly kind: 'figure' | 'event'
  /** One from each article that has it, in the order of the dossier, and where an article says that somebody counts otherwise, that one, too. */
  readonly evidence: readonly EvidenceRef[]
  /** Whether the articles agree: on the number; on whether it happened. */
  readonly agrees: boolean
  /** What each says: the number, or the event's status. */
  readonly values: readonly (number | string)[]
  /** Of the evidence what an article calls an earlier number. */
  readonly earlier: readonly EvidenceRef[]
}

/**
 * Figures and events that more than one article of a dossier has, agreeing or not. Figures are of the same thing where unit and the
 * noun counted are the same, or what befell people, and nothing tells them apart: a period, a time, what befell those counted, a part and a
 * whole. Where the numbers differ, or the noun is "people", their sentences have to have other words in common, or the articles to be
 * on one matter, each with one such number. Events are the same where the day or month is the same and a participant of the same name. What
 * an article has word for word from another one is told once, and so is what copies of one text agree on: an agency's report is one
 * source in however many papers.
 */
export function corroboration(dossier: Dossier): Corroboration[] {
  requireInput(dossier, ['dossier'], 'corroboration')
  const again = toldAgain(dossier)
  const isOwn = ({article, fact}: Told<{readonly id: string}>) =>
    !again.has(evidenceRef(article.id, fact.id))
  const textOf = textsOf(dossier)
  return [
    ...figureGroups(dossier, isOwn).flatMap((group) =>
      summary('figure', group, textOf, ({fact}) => fact.value ?? 0),
    ),
    ...likeGroups(locatedEvents(dossier).filter(isOwn), eventLikeness).flatMap((group) =>
      summary('event', group, textOf, ({fact}) => fact.status),
    ),
  ]
}

interface ToldFigure extends Told<Figure> {
  readonly isEarlier?: boolean
}

/** Those of several articles, and beside each what an article says that somebody counts instead. */
function figureGroups(
  dossier: Dossier,
  isOwn: (told: Told<Figure>) => boolean,
): readonly (readonly ToldFigure[])[] {
  const own = locatedFigures(dossier).filter(isOwn)
  const all: readonly ToldFigure[] = own
  const groups = likeGroups(own, figureLikeness)
  const groupOf = new Map<Figure, readonly ToldFigure[]>(
    groups.flatMap((group) => group.map(({fact}) => [fact, group] as const)),
  )
  dossier.articles.forEach((article, index) => {
    for (const {figure, of, isEarlier} of otherCounts(article)) {
      const [one, other] = [of, figure].map(
        (fact) => groupOf.get(fact) ?? all.filter((told) => told.fact === fact),
      )
      const told = {article, fact: figure, index, words: [], isEarlier}
      if (one === undefined || one.length === 0 || one === other || !isOwn(told)) continue
      const rest = (other ?? []).filter(({fact}) => fact !== figure)
      const joined = [...one, told, ...rest].toSorted((a, b) => a.index - b.index)
      for (const {fact} of joined) groupOf.set(fact, joined)
    }
  })
  return [...new Set(groupOf.values())]
}

/** What different texts say of one thing; of copies that say the same the first; nothing where one text alone says it. */
function summary<Fact extends Told<{readonly id: string}> & {readonly isEarlier?: boolean}>(
  kind: Corroboration['kind'],
  group: readonly Fact[],
  textOf: (article: Article) => Article,
  toldOf: (fact: Fact) => number | string,
): readonly Corroboration[] {
  const told = group.map((one) => ({one, text: textOf(one.article), value: toldOf(one)}))
  const own = told.filter(
    ({text, value}, at) =>
      at === told.findIndex((other) => other.text === text && other.value === value),
  )
  if (own.length < 2) return []
  return [
    {
      kind,
      evidence: own.map(({one}) => evidenceRef(one.article.id, one.fact.id)),
      agrees: new Set(own.map(({value}) => value)).size === 1,
      values: own.map(({value}) => value),
      earlier: own.flatMap(({one}) =>
        one.isEarlier === true ? [evidenceRef(one.article.id, one.fact.id)] : [],
      ),
    },
  ]
}

function locatedEvents({articles}: Dossier): Told<Event>[] {
  return articles.flatMap((article, index) =>
    article.events.map((fact) => ({article, fact, index, words: participants(article, fact)})),
  )
}

function eventLikeness({fact: a}: Told<Event>, {fact: b}: Told<Event>): number | null {
  return a.edtf !== null && b.edtf !== null && isWithin(a.edtf, b.edtf) ? 1 : null
}

function participants(article: Article, fact: Event): string[] {
  return fact.participants.flatMap(({entity}) => entityOf(article, entity)?.name ?? [])
}
