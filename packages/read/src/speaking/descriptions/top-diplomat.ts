import type {Entity, Span} from '@onrecord/core'
import {peopleBefore} from '../names/bearers.ts'
import {profileOf} from '../profiles.ts'
import type {Spoken} from '../scene.ts'
import {isOf, isOfOtherPlace} from './named-owners.ts'

/** "The top US diplomat", "Norland’s chief diplomat": who alone is told to be its secretary of state, or its foreign minister. */
export function topDiplomat(
  scene: Spoken,
  description: string,
  {start}: Span,
  whose: Entity | null,
): Entity | null {
  if (!TOP_DIPLOMAT.test(description)) return null
  const {draft, cast} = scene
  const [only, other] = peopleBefore(cast, start).filter((each) => {
    const {called, styled} = profileOf(draft, each)
    const isSuch = /US|U\.S|American/.test(description)
      ? styled.has('state') && called.has('secretary')
      : styled.has('foreign') && (called.has('minister') || called.has('secretary'))
    return (
      isSuch &&
      !styled.has('former') &&
      !isOfOtherPlace(draft, each, description) &&
      (whose === null ||
        isOf(scene, each, whose, called.has('minister') ? 'minister' : 'secretary'))
    )
  })
  return other === undefined ? (only ?? null) : null
}

const TOP_DIPLOMAT = /\b(?:top|chief)\s(?:\S+\s)?diplomat$/i
