import type {Article, Entity, Quotation} from '../model/article.ts'
import type {Span} from '../model/common.ts'
import {entityOf, speakersOf} from '../names.ts'
import {requireInput} from '../require-input.ts'

/** An organisation, and who speaks for it in the article. */
export interface Spokespeople {
  readonly organisation: Entity
  readonly people: readonly {
    readonly person: Entity
    /** The words for the role at this organisation. */
    readonly role: Span
    readonly quotations: readonly Quotation[]
  }[]
}

/** By organisation, in order of appearance: the people with a role there who are quoted. */
export function spokespeople(article: Article): Spokespeople[] {
  requireInput(article, ['article'], 'spokespeople')
  const quoted = article.entities.flatMap((person) => {
    const said = article.quotations.filter(({speaker}) =>
      speakersOf(article, speaker).includes(person),
    )
    return said.length === 0 ? [] : [{person, said}]
  })
  return article.entities.flatMap((organisation) => {
    const people = quoted.flatMap(({person, said}) => {
      const role = person.roles.find((one) => entityOf(article, one.organisation) === organisation)
      return role === undefined ? [] : [{person, role: role.span, quotations: said}]
    })
    return people.length === 0 ? [] : [{organisation, people}]
  })
}
