import {type Entity, type Span, spanText} from '@onrecord/core'
import {HONORIFICS} from '../../data/titles.ts'
import {keysOf} from '../../naming/keys.ts'
import {COMPANIES, canBeCalled} from '../bodies/body-kinds.ts'
import {type Cast, entitiesNear, relatives} from '../cast.ts'
import {mentionedIn, mentionsIn} from '../mention-places.ts'
import {eitherAbove} from '../pairs/pair-above.ts'
import {toldOfBoth} from '../pairs/pair-told.ts'
import type {PhraseOwner} from '../phrases/owner-by-noun.ts'
import type {Scene} from '../scene.ts'
import {paragraphAt} from '../sentence-at.ts'
import {bearersOfSurname} from './bearers.ts'
import {toldTogether} from './told-together.ts'

/** Below a sentence that tells of two, a surname that both bear or a noun for bodies that both are called: either, whatever else goes by it. */
export function eitherNamed(scene: Scene, owner: PhraseOwner, named: Span): readonly Entity[] {
  const joined = eitherOfTwo(scene, named)
  if (joined.length > 0) return joined
  if (owner.kind === 'entity') return eitherBearer(scene, owner.entity, named)
  return owner.kind === 'collective' && owner.type === 'organisation' && owner.definite
    ? eitherBody(scene, owner.noun, named)
    : []
}

/** "Ada Vale or Bo Reed said". */
function eitherOfTwo({draft, cast}: Scene, named: Span): readonly Entity[] {
  if (!spanText(draft.text, named).includes(' or ')) return []
  const near = entitiesNear(cast, named)
  const [one, two, more] = mentionedIn(near, named, ({form}) => form === 'name')
  if (one === undefined || two === undefined || more !== undefined) return []
  const isOr = draft.text.slice(one.span.end, two.span.start) === ' or '
  return isOr && one.entity !== two.entity ? [one.entity, two.entity] : []
}

/**
 * "Her brother Odo, 73, rowed. “It leaks,” Mr Quorl said": a surname that whoever has just been told of bears as well, though names alone
 * have not told so; "the younger Quorl" is his son.
 */
export function asKin({draft, cast}: Scene, owner: PhraseOwner, {start, end}: Span): PhraseOwner {
  if (owner.kind !== 'entity') return owner
  const {entity} = owner
  const phrase = draft.text.slice(start, end)
  const young = phrase.toLowerCase().startsWith('the younger ')
    ? ['son', 'daughter', 'grandson', 'granddaughter'].flatMap((noun) =>
        relatives(cast, entity, noun),
      )
    : []
  if (young[0] !== undefined) return {kind: 'entity', entity: young[0]}
  const word = sharedSurname(cast, entity, phrase)
  if (word === null) return owner
  const near = {start: paragraphAt(draft, start).start, end: start}
  const isHere = (each: Entity): boolean => mentionsIn(each, near).length > 0
  const isKin = bearersOfSurname(cast, word, phrase, start).some(
    (each) => !each.name.includes(' ') && each.id !== entity.id && isHere(each),
  )
  return isKin && !isHere(entity)
    ? {kind: 'surname', word, span: {start: end - word.length, end}}
    : owner
}

/** The surname that is all of a phrase but an honorific, where several bear it. */
function sharedSurname(cast: Cast, {name}: Entity, phrase: string): string | null {
  if (cast.sharedSurnames.size === 0 || phrase === name) return null
  const [word = '', title, ...more] = phrase.split(' ').toReversed()
  const isBare = title === undefined || HONORIFICS.has(title.toLowerCase().replace('.', ''))
  const [key = ''] = keysOf([word])
  return isBare && more.length === 0 && cast.sharedSurnames.has(key) ? word : null
}

/** "The two Quorls met. “It is late,” Mr Quorl said". */
function eitherBearer(scene: Scene, entity: Entity, {start, end}: Span): readonly Entity[] {
  const {draft, cast} = scene
  const phrase = draft.text.slice(start, end)
  const word = sharedSurname(cast, entity, phrase)
  if (word === null) return []
  const either = toldTogether(scene, bearersOfSurname(cast, word, phrase, start), word) ?? []
  return entity.type !== 'person' || either.includes(entity) ? either : []
}

/** "The Orm Union and the Quay Union met. “It is late,” the union said": not "the ferrymen’s union". */
function eitherBody({draft, cast, spoken}: Scene, noun: string, named: Span): readonly Entity[] {
  if (!/^the\s\S+$/i.test(spanText(draft.text, named))) return []
  return eitherAbove(
    {draft, cast},
    named.start,
    (both) => (both.noun === noun ? toldOfBoth(draft, cast, both, spoken) : null),
    (pair) => {
      const told = pair.map((each) =>
        each.type === 'organisation' ? canBeCalled(draft, each, noun) : null,
      )
      const isSuch = told[0] === 'so' || (told[0] === 'anything' && COMPANIES.test(noun))
      return isSuch && told[0] === told[1]
    },
    1,
  )
}
