import type {Article, Entity} from '@onrecord/core'
import {dayOrLess} from './days.ts'
import type {Lost} from './published-item.ts'

/** What no format for published news has room for: one entry a fact. */
export function factLosses(article: Article, format: string): readonly Lost[] {
  const why = `${format} has no place for it; the full model has`
  const lost = (field: string, items: readonly {readonly id: string}[]): readonly Lost[] =>
    items.map(({id}) => ({id, field, why}))
  return [
    ...lost('dates', article.dates),
    ...lost('events', article.events),
    ...lost('instruments', article.instruments),
    ...lost('annotations', article.annotations),
  ]
}

/** What is known of people, bodies and places of an article beyond what a format that names them can say. */
export function detailLosses(
  {entities}: Article,
  format: string,
  fields: readonly (keyof Entity)[],
): readonly Lost[] {
  const isKnown = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value !== null)
  const why = `${format} has no place for it; the full model has`
  return entities.flatMap((entity) =>
    fields.filter((field) => isKnown(entity[field])).map((field) => ({id: entity.id, field, why})),
  )
}

/** Of formats that cite an article and say nothing of what is in it. */
export function everyFactLost(article: Article, format: string): readonly Lost[] {
  const why = `${format} has no place for it; the full model has`
  const {entities, quotations, figures} = article
  const lists = Object.entries({entities, quotations, figures})
  return [
    ...lists.flatMap(([field, facts]) => facts.map(({id}) => ({id, field, why}))),
    ...factLosses(article, format),
  ]
}

/** Of formats whose dates are days, months or years. */
export function dayLosses({id, metadata}: Article, format: string): readonly Lost[] {
  const why = `${format} knows days, months and years`
  return (['published', 'modified'] as const)
    .filter((field) => metadata[field] !== null && dayOrLess(metadata[field]) === null)
    .map((field) => ({id, field: `metadata.${field}`, why}))
}

/** The article's text stays out of every export: whose it is decides who may have it. */
export function textLoss(article: Article): readonly Lost[] {
  if (article.source.text === null) return []
  const why = 'the text is not ours to pass on; its SHA-256 identifies it'
  return [{id: article.id, field: 'source.text', why}]
}

/** RFC 6920 name of the article's text. */
export function textUri(article: Article): string {
  return hashUri(article.source.sha256)
}

/** RFC 6920 name of a SHA-256 in hex. */
export function hashUri(sha256: string): string {
  return `ni:///sha-256;${base64Url(sha256)}`
}

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

function base64Url(hex: string): string {
  const bits = [...hex].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0'))
  const groups = bits.join('').match(/.{1,6}/g) ?? []
  return groups.map((group) => BASE64[Number.parseInt(group.padEnd(6, '0'), 2)]).join('')
}
