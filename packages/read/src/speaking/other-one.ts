import type {Entity} from '@onrecord/core'
import {plural} from '../data/words.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {arePeople, eitherAbove} from './pair-above.ts'
import {toldOfBoth} from './pair-told.ts'
import {pairIn} from './pairs.ts'
import type {Spoken} from './scene.ts'
import {sentenceAt} from './sentence-at.ts'
import {calledAlike} from './together.ts'

/**
 * "Ada Vale laughed. “It is late,” the other baker said": of two who are called so, or of whom was told together just above, the one who has
 * not just been told of; where both have, either.
 */
export function otherOne(scene: Spoken, noun: string, before: number): readonly Entity[] {
  const {draft, cast, spoken} = scene
  const nouns = noun === 'one' || noun === '' ? '' : plural(noun)
  const pair =
    [...calledAlike(draft, cast, nouns, before), pairIn(cast, nouns, 0, before) ?? []].find(
      ({length}) => length === 2,
    ) ?? eitherAbove(scene, before, (both) => toldOfBoth(draft, cast, both, spoken), arePeople)
  const [one, two] = pair.map(({mentions}) =>
    sentenceAt(draft, mentions[firstFrom(mentions, before) - 1]?.span.start ?? 0),
  )
  if (one === undefined || two === undefined || one === two) return pair
  return pair.slice(...(one < two ? [0, 1] : [1, 2]))
}
