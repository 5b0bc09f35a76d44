import {contains, type Entity, type Span} from '@onrecord/core'
import {entitiesNear, isCompatible} from './cast.ts'
import {mentionsIn} from './mention-places.ts'
import {isQuoted} from './named-outside.ts'
import {namesOther} from './replies.ts'
import type {Scene} from './scene.ts'
import {paragraphAt} from './sentence-at.ts'

/** “I asked Odo, and he said, ‘Wait’”: whom alone the words around name before it, or else those that are quoted before in the paragraph. */
export function namedAround(scene: Scene, mention: Span, word: string): Entity | null {
  const {draft, outer} = scene
  if (outer === null || !/^(?:he|she)$/.test(word)) return null
  const here = quotedNames(scene, {start: outer.start, end: mention.start}, word)
  const paragraph = {start: paragraphAt(draft, outer.start).start, end: outer.start}
  const named = here.length > 0 ? here : quotedNames(scene, paragraph, word)
  const [only, other] = named
  if (only === undefined || other !== undefined) return null
  return namesOther(draft, only.end, mention) ? null : only.person
}

/** Who is named in quoted words of a stretch, whom a pronoun fits, and where last. */
function quotedNames(
  {draft, cast, teller}: Scene,
  near: Span,
  word: string,
): readonly {readonly person: Entity; readonly end: number}[] {
  return entitiesNear(cast, near).flatMap((person) => {
    const last = mentionsIn(person, near).findLast(
      ({form, span}) => form !== 'pronoun' && contains(near, span) && isQuoted(draft, span),
    )
    const isMeant = last !== undefined && person.id !== teller && isCompatible(cast, person, word)
    return isMeant ? [{person, end: last.span.end}] : []
  })
}
