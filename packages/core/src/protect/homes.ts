import type {Dossier} from '../model/dossier.ts'
import {namesOf} from '../names.ts'
import {overlaps, spanText} from '../spans.ts'
import {entitiesOf, type LocatedEntity} from './located-entity.ts'
import {tokensOf} from './name-forms.ts'
import {personBeside} from './person-beside.ts'
import type {Holder} from './subjects.ts'

/**
 * Streets that an article names only as where protected people live ("Vale, 34, of 12 Quay Street"): with an age they say who it
 * is. A street that it names otherwise, too, is a place of the story.
 */
export function homesOf(dossier: Dossier, people: readonly Holder[]): readonly LocatedEntity[] {
  return entitiesOf(dossier).filter(
    (located) =>
      located.entity.type === 'place' &&
      located.entity.mentions.length > 0 &&
      namesOf(located.entity).every((name) => tokensOf(name).length > 1) &&
      located.entity.mentions.every(({span}) => isHome(located, span.start, people)),
  )
}

function isHome({article}: LocatedEntity, start: number, people: readonly Holder[]): boolean {
  const {text} = article.source
  if (text === null || !NUMBER.test(text.slice(Math.max(0, start - 12), start))) return false
  const person = personBeside(article, {start, end: start + 1}, people)
  if (person === null || person.end > start) return false
  const between = {start: person.end, end: start}
  const isQuoted = article.quotations.some(({content}) =>
    content.some((one) => overlaps(one, between)),
  )
  const words = spanText(text, between)
  // "Vale sued the Harbour Bank at 5 Quay Street"
  const isBodys = article.entities.some(
    ({type, mentions}) =>
      type === 'organisation' &&
      mentions.some(
        ({span}) =>
          span.start >= between.start &&
          /^,?\s(?:at|in|on)\s\d{1,5}\p{L}?,?\s$/u.test(text.slice(span.end, start)),
      ),
  )
  return !(isQuoted || isBodys || /[.!?]["”’]?\s/.test(words))
}

/** The number of a house right before its street. */
const NUMBER = /(?<![\p{L}\p{N}.,])\d{1,5}\p{L}?,?\s$/u
