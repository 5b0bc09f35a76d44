import type {Article, Speaker} from '../model/article.ts'
import type {Issue, LocalId} from '../model/common.ts'
import {idsOf, labelAt} from './label.ts'
import {broken} from './verification.ts'

/** Whether ids are unique, and every id that a fact refers to names a fact of the right kind. */
export function checkIds(article: Article, text: string | null): Issue[] {
  const lists = idsOf(article)
  const known = new Map(Object.entries(lists).map(([list, ids]) => [list, new Set(ids)]))
  const unknown = usesOf(article).filter(
    (use) => use.id !== null && !use.targets.some((list) => known.get(list)?.has(use.id ?? '')),
  )
  return [
    ...duplicates(Object.values(lists).flat()).map((id) =>
      broken('duplicate-id', `Two facts have the id ${id}; an id names one`),
    ),
    ...unknown.map(({id, path, list, index}) =>
      broken(
        'unknown-id',
        `${labelAt(article, [list, index], text)}: ${path} is ${id}, which names nothing`,
        {
          path: `${list}[${index}].${path}`,
        },
      ),
    ),
  ]
}

/** One reference from a fact to another. */
interface Use {
  readonly list: string
  readonly index: number
  readonly path: string
  readonly id: LocalId | null
  /** The lists in which the id may be found. */
  readonly targets: readonly string[]
}

type Reference = Pick<Use, 'path' | 'id' | 'targets'>

function usesOf(article: Article): Use[] {
  const every = Object.keys(idsOf(article))
  return [
    ...collect('metadata.bylines', article.metadata.bylines, (byline) => [
      to('entities', 'entity', byline.entity),
    ]),
    ...collect('entities', article.entities, (entity) => [
      ...entity.roles.map((role, n) =>
        to('entities', `roles[${n}].organisation`, role.organisation),
      ),
      ...toAll('members', entity.members),
    ]),
    ...collect('quotations', article.quotations, (quotation) => [
      ...speakerReferences(quotation.speaker),
      to('entities', 'addressee', quotation.addressee),
      to('dates', 'said.date', quotation.said?.date ?? null),
      to('quotations', 'within', quotation.within),
    ]),
    ...collect('figures', article.figures, (figure) => [
      ...speakerReferences(figure.speaker),
      to('dates', 'date', figure.date),
      to('entities', 'place', figure.place),
      to('figures', 'partOf', figure.partOf),
    ]),
    ...collect('events', article.events, (event) => [
      ...speakerReferences(event.speaker),
      to('dates', 'date', event.date),
      to('entities', 'place', event.place),
      ...event.participants.map((one, n) =>
        to('entities', `participants[${n}].entity`, one.entity),
      ),
    ]),
    ...collect('annotations', article.annotations, (annotation) =>
      annotation.links.map((link, n) => ({
        path: `links[${n}].target`,
        id: link.target,
        targets: every,
      })),
    ),
  ]
}

function collect<T>(
  list: string,
  facts: readonly T[],
  references: (fact: T) => readonly Reference[],
): Use[] {
  return facts.flatMap((fact, index) =>
    references(fact).map((reference) => ({list, index, ...reference})),
  )
}

function speakerReferences(speaker: Speaker | null): Reference[] {
  if (speaker === null) return []
  return [
    to('entities', 'speaker.entity', speaker.entity),
    ...toAll('speaker.entities', speaker.entities),
    ...toAll('speaker.candidates', speaker.candidates),
  ]
}

function to(target: string, path: string, id: LocalId | null): Reference {
  return {path, id, targets: [target]}
}

function toAll(path: string, ids: readonly LocalId[]): Reference[] {
  return ids.map((id, n) => to('entities', `${path}[${n}]`, id))
}

function duplicates(ids: readonly string[]): string[] {
  const seen = new Set<string>()
  const twice = new Set<string>()
  for (const id of ids) (seen.has(id) ? twice : seen).add(id)
  return [...twice]
}
