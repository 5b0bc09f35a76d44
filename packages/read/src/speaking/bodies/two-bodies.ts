import type {Entity} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import type {Cast} from '../cast.ts'
import {namedJustBefore} from '../pairs/together.ts'
import {canBeCalled} from './body-kinds.ts'
import {bodiesBefore} from './by-body.ts'

/** "Both firms", "one of the unions": the two of those so called whom the sentence before names, or the paragraph so far, or the one before. */
export function twoBodies(
  draft: Draft,
  cast: Cast,
  noun: string,
  before: number,
  isCounted = true,
): readonly Entity[] | null {
  const named = bodiesBefore(cast, before)
  const groups = namedJustBefore(draft, named, before)
  // "The unions" are not two that nothing calls so.
  const isCalled = (each: Entity): boolean => canBeCalled(draft, each, noun) === 'so'
  return (
    [...groups, named]
      .map((near) => (isCounted ? areCalled(draft, near, noun) : near.filter(isCalled)))
      .find(isPair) ??
    (isCounted ? (groups.find((near) => isPair(near) && near.some(isCalled)) ?? null) : null)
  )
}

function isPair({length}: readonly Entity[]): boolean {
  return length === 2
}

/** Those of some bodies that are called so, else those of which nothing says that they are not. */
function areCalled(draft: Draft, bodies: readonly Entity[], noun: string): readonly Entity[] {
  const told = bodies.map((each) => canBeCalled(draft, each, noun))
  return bodies.filter((_, i) => told[i] === (told.includes('so') ? 'so' : 'anything'))
}
