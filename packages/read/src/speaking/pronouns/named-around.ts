import {contains, type Entity, type Span} from '@onrecord/core'
import {keyOf} from '../../naming/keys.ts'
import {entitiesNear, isCompatible} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {isQuoted} from '../named-outside.ts'
import {bearersOfSurname} from '../names/bearers.ts'
import type {Scene} from '../scene.ts'
import {paragraphAt} from '../sentence-at.ts'
import {sole} from '../sole.ts'
import {namesOther} from '../turns/told-of.ts'

/** “I asked Odo, and he said, ‘Wait’”: whom alone the words around name before it, or else those that are quoted before in the paragraph; either of two of the surname that they name. */
export function namedAround(scene: Scene, mention: Span, word: string): readonly Entity[] {
  const {draft, outer} = scene
  if (outer === null || !/^(?:he|she)$/.test(word)) return []
  const near = {start: outer.start, end: mention.start}
  const here = quotedNames(scene, near, word)
  const either = here.length > 0 ? [] : eitherCalled(scene, near, word)
  if (either.length > 1) return either
  const paragraph = {start: paragraphAt(draft, outer.start).start, end: outer.start}
  const named = here.length > 0 ? here : quotedNames(scene, paragraph, word)
  const only = sole(named)
  if (only === null) return []
  // “Odo Vale, the baker, came”: what he is.
  const [own = ''] = APPOSITION.exec(draft.text.slice(only.end, only.end + LONGEST)) ?? []
  return namesOther(draft, only.end + own.length, mention) ? [] : [only.person]
}

const APPOSITION = /^,\s(?:who\s(?:is|was)\s)?(?:the|an?|my|our)\s[^,.“‘]+,/
const LONGEST = 80

/** “Mr Quorl rang, and he said, ‘Wait’”: those of the one surname that words hold. */
function eitherCalled(
  {draft, cast, teller}: Scene,
  {start, end}: Span,
  word: string,
): readonly Entity[] {
  if (cast.sharedSurnames.size === 0) return []
  const [found, other] = [...draft.text.slice(start, end).matchAll(SURNAME)].filter(
    ([, surname = '']) => cast.sharedSurnames.has(keyOf(surname)),
  )
  const [phrase, surname = ''] = found ?? ['']
  const bearers = other === undefined ? bearersOfSurname(cast, surname, phrase, start) : []
  return bearers.filter((each) => each.id !== teller && isCompatible(cast, each, word))
}

const SURNAME = /(?:(?<!\p{L})\p{Lu}\p{Ll}+\.?\s)?(\p{Lu}[\p{L}’-]+)/gu

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
