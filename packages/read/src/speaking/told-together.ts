import type {Entity} from '@onrecord/core'
import {GENDERED} from '../data/titles.ts'
import type {Draft} from '../pass.ts'
import {isOfGender} from './bearers.ts'
import {profileOf} from './profiles.ts'
import type {Scene} from './scene.ts'
import {paragraphAt} from './sentence-at.ts'
import {singular} from './together.ts'

/** "The two Quorls met. “It is late,” Quorl said": of those whom a surname can mean, as many as the paragraph tells of together. */
export function toldTogether(
  {draft, cast, sentence}: Scene,
  people: readonly Entity[],
  surname: string,
): readonly Entity[] | null {
  if (people.length < 2) return null
  const {start, end} = paragraphAt(draft, draft.sentences[sentence]?.span.start ?? 0)
  const words = draft.text.slice(start, end).replace(QUOTED, '')
  const [found] = TOGETHER.exec(words.toLowerCase()) ?? []
  if (found === undefined) return null
  const noun = found.slice(found.lastIndexOf(' ') + 1)
  const gender = GENDERED.get(singular(noun)) ?? 'unknown'
  const fits = people.filter((each) => isOfGender(cast, each, gender))
  const count = found.includes('three') ? 3 : 2
  return (
    [
      fits,
      fits.filter(({name}) => name.split(' ').includes(surname)),
      fits.filter((each) => !isParent(draft, each)),
    ].find(({length}) => length === count) ?? null
  )
}

const QUOTED = /[“‘"][^”"]*[”’"]/gu
const TOGETHER =
  /\b(?:(?:both|(?:the|all)\s(?:two|three))(?:\s(?:men|women|brothers|sisters))?|the\s(?:brothers|sisters|siblings|twins|cousins|couple|pair))\b/u

function isParent(draft: Draft, person: Entity): boolean {
  const {called} = profileOf(draft, person)
  return called.has('mother') || called.has('father')
}
