import {
  type Article,
  contains,
  type Dossier,
  type Entity,
  evidenceRef,
  type Span,
} from '@onrecord/core'

/**
 * The body that an article calls "the union" before it names it: the only one whose name ends so, named in the same paragraph or the next. Where
 * there are two, or one is named further down, or the dossier has another party for it, it may be another, and stays what it is.
 */
export function bodyNamedBelow({parties}: Dossier, article: Article, id: string): string {
  const called = article.entities.find((one) => one.id === id)
  const isParty = parties.some(({entities}) => entities.includes(evidenceRef(article.id, id)))
  if (isParty || called?.type !== 'organisation' || !COMMON.test(called.name)) return id
  const [body, other] = article.entities.filter((one) => endsSo(one, called))
  const [first, named] = [called, body].map((one) => one?.mentions[0]?.span)
  if (body === undefined || first === undefined || named === undefined || other !== undefined)
    return id
  const between = paragraphAt(article, named) - paragraphAt(article, first)
  return between === 0 || between === 1 ? body.id : id
}

/** One noun in small letters. */
const COMMON = /^\p{Ll}{4,}$/u

function endsSo({id, type, name}: Entity, called: Entity): boolean {
  return (
    id !== called.id &&
    type === 'organisation' &&
    name.toLowerCase().endsWith(` ${called.name}`) &&
    !OF_STATES.test(name)
  )
}

/** A union of states is no union of workers. */
const OF_STATES = /^(?:African|Arab|Customs|European|Soviet)\s/u

function paragraphAt(article: Article, at: Span): number {
  return article.blocks
    .filter(({type}) => type === 'paragraph')
    .findIndex(({span}) => contains(span, at))
}
