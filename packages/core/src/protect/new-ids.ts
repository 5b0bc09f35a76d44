import {evidenceRef} from '../evidence-ref.ts'
import {type IdKind, localId} from '../ids.ts'
import type {Article} from '../model/article.ts'
import type {EvidenceRef, LocalId} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {foldKey} from './name-forms.ts'
import type {Plan} from './plan.ts'
import type {ProtectedArticle} from './protect-article.ts'

/** Ids that would give a name away, by what stands for them. An id made from words by hash can be guessed. */
export interface NewIds {
  readonly articles: ReadonlyMap<string, string>
  /** Ids inside each article, by its old id. */
  readonly local: ReadonlyMap<string, ReadonlyMap<LocalId, LocalId>>
  /** Everything the analyst's layer may name: evidence references, parties, claims, references. */
  readonly outer: ReadonlyMap<string, string>
}

export function newIds(
  plan: Plan,
  dossier: Dossier,
  articles: readonly ProtectedArticle[],
): NewIds {
  const isTold = idTelling(plan)
  const names = new Map(numbered(isTold, 'article', dossier.articles))
  const local = new Map(
    articles.map(({article, touched}, index) => [
      article.id,
      localIds(plan, article, touched, index),
    ]),
  )
  const refs = articles.flatMap(({article}) => movedRefs(article, names, local.get(article.id)))
  const people = new Set(plan.subjects.map((subject) => subject.party))
  const parties = dossier.parties.filter(({id}) => people.has(id) || isTold(id))
  return {
    articles: names,
    local,
    outer: new Map([
      ...refs,
      ...fresh('protected', parties, dossier.parties),
      ...numbered(isTold, 'reference', dossier.references),
      ...numbered(isTold, 'claim', dossier.analysis?.claims ?? []),
    ]),
  }
}

interface Named {
  readonly id: string
}

const KINDS: readonly (readonly [IdKind, (article: Article) => readonly Named[]])[] = [
  ['block', (article) => article.blocks],
  ['entity', (article) => article.entities],
  ['quotation', (article) => article.quotations],
  ['date', (article) => article.dates],
  ['figure', (article) => article.figures],
  ['event', (article) => article.events],
  ['instrument', (article) => article.instruments],
  ['annotation', (article) => article.annotations],
]

/** The letter and ten characters that `localId` makes; an id chosen by hand ("q1") stays, unless it tells the name. */
const HASHED = /^[a-z][a-z2-7]{10}$/

function localIds(
  plan: Plan,
  article: Article,
  touched: ReadonlySet<LocalId>,
  index: number,
): ReadonlyMap<LocalId, LocalId> {
  const moved = KINDS.flatMap(([kind, list]) =>
    list(article).flatMap(({id}, position): [LocalId, LocalId][] => {
      const telling = (touched.has(id) && HASHED.test(id)) || plan.matcher.tells(id)
      return telling ? [[id, localId(kind, `protected ${index} ${position}`, 0)]] : []
    }),
  )
  return new Map(moved)
}

function movedRefs(
  article: Article,
  names: ReadonlyMap<string, string>,
  local: ReadonlyMap<LocalId, LocalId> | undefined,
): [EvidenceRef, EvidenceRef][] {
  const name = names.get(article.id) ?? article.id
  return KINDS.flatMap(([, list]) => list(article)).flatMap(
    ({id}): [EvidenceRef, EvidenceRef][] => {
      const before = evidenceRef(article.id, id)
      const after = evidenceRef(name, local?.get(id) ?? id)
      return before === after ? [] : [[before, after]]
    },
  )
}

/** Of ids that somebody writes by hand: any word of a name anywhere in one tells it ("ormsaysno"), and another id costs nothing. */
function idTelling({subjects, matcher}: Plan): (id: string) => boolean {
  const keys = subjects.flatMap(({forms}) => forms.bare.map(({key}) => key))
  const words = [...new Set(keys)].filter((key) => key.length >= FEWEST || /\P{ASCII}/u.test(key))
  return (id) => {
    const written = GIVEN.test(id) ? '' : foldKey(id)
    return matcher.tells(id) || words.some((word) => written.includes(word))
  }
}

/** Ids that nobody thought of: "article-1" tells nothing of Art. */
const GIVEN = /^(?:article|claim|party|protected|reference)-[\da-f]+$/

/** "Li" and "An" are in most words. */
const FEWEST = 3

function numbered(
  isTold: (id: string) => boolean,
  prefix: string,
  items: readonly Named[],
): [string, string][] {
  return fresh(
    prefix,
    items.filter(({id}) => isTold(id)),
    items,
  )
}

function fresh(
  prefix: string,
  items: readonly Named[],
  taken: readonly Named[],
): [string, string][] {
  const used = new Set(taken.map(({id}) => id))
  let number = 0
  return items.map(({id}) => {
    do number += 1
    while (used.has(`${prefix}-${number}`))
    return [id, `${prefix}-${number}`]
  })
}
