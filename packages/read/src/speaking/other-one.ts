import type {Entity} from '@onrecord/core'
import {plural} from '../data/words.ts'
import {firstFrom} from '../passes/tokens/places.ts'
import {entityOf} from './cast.ts'
import {arePeople, eitherAbove} from './pair-above.ts'
import {toldOfBoth} from './pair-told.ts'
import {pairIn} from './pairs.ts'
import type {Spoken} from './scene.ts'
import {sentenceAt} from './sentence-at.ts'
import {calledAlike} from './together.ts'
import {lastUpTo} from './utterances.ts'

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
  const said = oneSaid(scene, before)
  if (said !== null) return pair.length > 0 ? pair : said
  const [one, two] = pair.map(({mentions}) =>
    sentenceAt(draft, mentions[firstFrom(mentions, before) - 1]?.span.start ?? 0),
  )
  if (one === undefined || two === undefined || one === two) return pair
  return pair.slice(...(one < two ? [0, 1] : [1, 2]))
}

/** “Is it late?” one asked. “It is,” said the other: of whom the one was, where that is told; `null` where somebody else spoke. */
function oneSaid({draft, cast, spoken}: Spoken, before: number): readonly Entity[] | null {
  const sentence = sentenceAt(draft, before)
  const last = lastUpTo(spoken, sentence - 1)
  const {start, end} = last?.speaker.mention ?? {start: 0, end: 0}
  if (last === undefined || sentence - last.sentence > 1) return null
  if (!/^one\b/i.test(draft.text.slice(start, end))) return null
  return last.speaker.candidates.flatMap((id) => entityOf(cast, id) ?? [])
}
