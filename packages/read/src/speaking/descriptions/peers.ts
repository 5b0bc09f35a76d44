import type {Entity, Span} from '@onrecord/core'
import {isPersonNoun} from '../../language/person-noun.ts'
import {entityOf} from '../cast.ts'
import {nounGender, pronounGender} from '../gender-of-words.ts'
import {namedOutside} from '../named-outside.ts'
import {isOfGender} from '../names/bearers.ts'
import {eitherAbove, REACH} from '../pairs/pair-above.ts'
import {toldOfBoth} from '../pairs/pair-told.ts'
import {areUnrelated} from '../pairs/pairs.ts'
import {isJustAbove} from '../paragraphs.ts'
import type {Scene} from '../scene.ts'
import {blockAt} from '../sentence-at.ts'
import {spokenIn, type Utterance} from '../utterances.ts'

/**
 * "Vale and Lind met. “It is late,” Vale said. Her colleague agreed", "the other agreed": of two who are told of together whoever has not just
 * spoken; either, where nobody knows which has.
 */
export function peersOf(
  scene: Scene,
  mention: Span,
  description: string,
  noun: string,
): readonly Entity[] {
  const [, owner = ''] = OWNED.exec(description) ?? []
  const isOther = OTHER.test(description) && (noun === 'other' || isPersonNoun(noun))
  if (!isOther && !(owner !== '' && PEER.test(noun))) return []
  const {entity = null, speaker} = lastNamed(scene) ?? {}
  if (isOther && speaker?.candidates.length === 2)
    return speaker.candidates.flatMap((id) => entityOf(scene.cast, id) ?? [])
  if (entity === null || !isOfGender(scene.cast, entity, pronounGender(owner.toLowerCase())))
    return []
  const reach = /^co-/.test(noun) ? FAR : REACH + 1
  return pairWith(scene, entity, mention, reach).filter(
    (each) => each !== entity && !scene.cast.isBarred(each) && isSuch(scene, entity, each, noun),
  )
}

/** Whether somebody can be so to another: a sister has the surname, which a third may bear as well. */
function isSuch({draft, cast}: Scene, {name}: Entity, other: Entity, noun: string): boolean {
  if (!SIBLING.test(noun)) return true
  const own = cast.surnames.get(name) ?? []
  return (
    cast.surnames.get(other.name)?.some((key) => own.includes(key)) === true &&
    isOfGender(cast, other, nounGender(noun)) &&
    !areUnrelated(draft)
  )
}

/** The last words just above of which it is said whose they are. */
function lastNamed({draft, sentence, spoken}: Scene): Utterance | undefined {
  const last = spokenIn(spoken, 'sentence', Math.max(0, sentence - REACH), sentence).findLast(
    ({speaker: {mention}}) => mention !== null,
  )
  const block = draft.sentences[sentence]?.block ?? 0
  return last !== undefined && isJustAbove(draft, last.block, block) ? last : undefined
}

/** Somebody, and with whom they are told of together just above. */
function pairWith(scene: Scene, one: Entity, {start}: Span, reach: number): readonly Entity[] {
  const {draft, cast, spoken} = scene
  const holds = (pair: readonly Entity[]): boolean =>
    pair.includes(one) && pair.every(({type}) => type === 'person')
  const together = eitherAbove(
    scene,
    start,
    (both) => {
      const pair = toldOfBoth(draft, cast, both, spoken)
      return pair !== null && holds(pair) ? pair : null
    },
    holds,
    reach,
  )
  return together.length > 0 ? together : twoAbove(scene, one, blockAt(draft, start))
}

// As far above as two may have been told to be accused, to lead or to own something together.
const FAR = 16
const OWNED = /^(his|her)\s/i
const OTHER = /^the\sother(?:$|\s\p{Ll}+$)/iu
const SIBLING = /^(?:brother|sibling|sister|twin)$/
const PEER =
  /^(?:co-.+|brother|sibling|sister|twin|cellmate|classmate|colleague|counterpart|flatmate|friend|housemate|namesake|neighbou?r|number|opponent|partner|rival|roommate|team-?mate)$/

/** "Vale rows for Orm. Lind rows for Tarn.": the two whom alone the last paragraph names that names another than somebody. */
function twoAbove(scene: Scene, one: Entity, block: number): readonly Entity[] {
  for (let at = block; at >= Math.max(0, block - REACH); at--) {
    const {span} = scene.draft.blocks[at] ?? {}
    const named = span === undefined ? [] : namedOutside(scene, span)
    if (named.some((each) => each !== one))
      return named.length === 2 && named.includes(one) ? named : []
  }
  return []
}
