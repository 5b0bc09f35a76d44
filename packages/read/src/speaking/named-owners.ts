import type {Entity, Span} from '@onrecord/core'
import {entitiesNear} from './cast.ts'
import {isRelative} from './kinship.ts'
import {mentionsIn} from './mention-places.ts'
import {profileOf, wordsOf} from './profiles.ts'
import type {Spoken} from './scene.ts'

/** The Vale of "Ada Vale’s lawyer". */
export function namedOwner({draft, cast}: Spoken, mention: Span): Entity | null {
  const owner = entitiesNear(cast, mention).find(
    (each) =>
      each.type === 'person' &&
      mentionsIn(each, mention).some(
        ({span}) =>
          span.start === mention.start &&
          /^[’']s?\s/.test(draft.text.slice(span.end, span.end + 3)),
      ),
  )
  return owner ?? null
}

/** "Ada Vale’s lawyer" is another, who is told to be it, and hers. */
export function isOf({draft, cast}: Spoken, person: Entity, owner: Entity, noun: string): boolean {
  if (person.id === owner.id) return false
  const {called, styled, told} = profileOf(draft, person)
  const name = wordsOf(owner.name)
  return (
    isRelative(cast, person.id, noun) ||
    (called.has(noun) && name.some((word) => styled.has(word) || told.has(word)))
  )
}
