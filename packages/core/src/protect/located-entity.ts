import {escapePattern} from '../escape-pattern.ts'
import {evidenceRef} from '../evidence-ref.ts'
import type {Article, Entity, Mention} from '../model/article.ts'
import type {EvidenceRef} from '../model/common.ts'
import type {Dossier} from '../model/dossier.ts'
import {spanText} from '../spans.ts'
import {namesBeside} from './names-beside.ts'
import {nicknames, nicknamesOfPronouns} from './nicknames.ts'
import {tellsName} from './people.ts'
import {personBeside} from './person-beside.ts'

export interface LocatedEntity {
  readonly ref: EvidenceRef
  readonly entity: Entity
  readonly article: Article
}

export function entitiesOf(dossier: Dossier): LocatedEntity[] {
  return dossier.articles.flatMap((article) =>
    article.entities.map((entity) => ({ref: evidenceRef(article.id, entity.id), entity, article})),
  )
}

export function nameWords(located: LocatedEntity): string[] {
  return mentionWords(located, (mention) => mention.form === 'name' || mention.form === 'acronym')
}

export function singleWords(located: LocatedEntity): string[] {
  return mentionWords(located, ({form}) => form === 'surname' || form === 'given')
}

/** Names that the article sets beside those of the entity. */
export function otherNames({ref, entity, article}: LocatedEntity): string[] {
  const {text} = article.source
  if (text === null) return []
  const own = [{party: null, entities: new Set([ref]), names: []}]
  const pronouns = nicknamesOfPronouns(text)
    .filter(({at}) => (personBeside(article, at, own)?.end ?? text.length) <= at.start)
    .map(({name}) => name)
  const beside = entity.mentions
    .filter(tellsName)
    .flatMap(({span}) => [...namesBeside(text, span), ...nicknames(text, span, entity.name)])
  return [...beside, ...pronouns]
}

/** The same of names that a dossier states, wherever an article has them: a reading may have taken "Ada (Birdie) Orm" apart. */
export function besideStated(dossier: Dossier, stated: readonly string[]): string[] {
  return stated.flatMap((name) => {
    const words = name.split(/\s+/)
    if (words.length < 2) return []
    const last = escapePattern(words.at(-1) ?? '')
    const before = words.slice(0, -1).map(escapePattern).join(' ')
    const pattern = new RegExp(
      String.raw`(?<!\p{L})${before} (?:${MARKED} )?${last}(?!\p{L})`,
      'gu',
    )
    return dossier.articles.flatMap(({source: {text}}) =>
      [...(text ?? '').matchAll(pattern)].flatMap(({0: {length}, index}) => {
        const span = {start: index, end: index + length}
        return [...namesBeside(text ?? '', span), ...nicknames(text ?? '', span, name)]
      }),
    )
  })
}

const MARKED = String.raw`[“"‘'(]\p{Lu}[\p{L}\p{M}'’-]{1,30}[”"’')]`

/**
 * What the text calls somebody where a reading has left out a part: "M. A. Orm" where it has A. Orm, and "Mira A. Orm" where it has
 * the "Mira A." of "Orm, Mira A."
 */
export function writtenNames({entity, article}: LocatedEntity): string[] {
  const {text} = article.source
  if (text === null || entity.type !== 'person') return []
  return entity.mentions.filter(tellsName).flatMap(({span}) => {
    const [words, before] = [
      spanText(text, span),
      text.slice(Math.max(0, span.start - NEAR), span.start),
    ]
    const [initials] = INITIALS.exec(before) ?? []
    const [, surname] = (GIVEN.test(words) && REGISTER.exec(before)) || []
    return [
      ...(initials === undefined ? [] : [`${initials}${words}`]),
      ...(surname === undefined ? [] : [`${words} ${surname}`]),
    ]
  })
}

const NEAR = 40
const INITIALS = /(?<![\p{L}\p{M}])(?:\p{Lu}\.[^\S\n]?){1,3}$/u
/** "Mira A." */
const GIVEN = /^\p{Lu}\p{L}+(?:[^\S\n]\p{Lu}\.?)+$/u
const REGISTER = /(?<![\p{L}\p{M}])(\p{Lu}[\p{L}\p{M}'’-]+),[^\S\n]$/u

function mentionWords(
  {entity, article}: LocatedEntity,
  wanted: (mention: Mention) => boolean,
): string[] {
  const {text} = article.source
  if (text === null) return []
  return entity.mentions.filter(wanted).map((mention) => spanText(text, mention.span))
}
