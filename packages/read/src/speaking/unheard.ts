import type {Entity, Quotation} from '@onrecord/core'
import type {Gender} from '../data/titles.ts'
import {clausesOf} from '../quoting/items.ts'
import {isCompatible} from './cast.ts'
import {nounGender, pronounGender} from './gender-of-words.ts'
import {mentionsIn} from './mention-places.ts'
import {arePeople, eitherAbove, REACH} from './pairs/pair-above.ts'
import {toldOfBoth} from './pairs/pair-told.ts'
import type {Spoken} from './scene.ts'
import {sentenceAt} from './sentence-at.ts'
import {sole} from './sole.ts'

/**
 * "The sisters turned to the porter. “It is late,” he was told", "“It is late,” came the reply": words of which only the hearer is told, of
 * either of the two of whom the sentences above tell together; not of whom they are told to, nor of two who have asked.
 */
export function eitherUnheard(
  {draft, cast, spoken}: Spoken,
  {kind, content, cue, speaker}: Quotation,
): readonly Entity[] {
  const words = sole(content)
  if (kind !== 'direct' || words === null || cue === null) return []
  const [, hearer = ''] = HEARER.exec(draft.text.slice(words.end, cue.end + LONGEST_ANSWER)) ?? []
  if (hearer === '' && speaker.rule !== 'reply') return []
  const gender = pronounGender(hearer)
  let told: Gender = 'unknown'
  const either = eitherAbove(
    {draft, cast},
    words.start,
    (both) => {
      const pair = toldOfBoth(draft, cast, both, spoken)
      if (pair === null || !arePeople(pair)) return null
      told = nounGender(both.noun)
      return pair
    },
    arePeople,
  )
  // "The two women … he was told".
  const isToldOf = told !== 'unknown' && told !== gender
  const isOther = (each: Entity): boolean =>
    gender === 'unknown' || isToldOf || !isCompatible(cast, each, hearer)
  return either.every(isOther) && !haveAsked({draft, cast, spoken}, either, words.start)
    ? either
    : []
}

// "He was told", "a caller is told".
const HEARER = /^\s(s?he|(?:an?|the)\s\p{Ll}+)\s(?:is|was)\stold(?!\p{L})/u
const LONGEST_ANSWER = 30

/** "Ada Vale and Bo Reed asked where it was. “Gone,” came the reply": of whom they asked. */
function haveAsked({draft}: Spoken, either: readonly Entity[], before: number): boolean {
  const sentence = sentenceAt(draft, before)
  return clausesOf(draft)
    .slice(Math.max(0, sentence - REACH), sentence)
    .some(({items, sentence: {span}}) => {
      const verb = items.findIndex(
        ({lower}, at) => ASKS.test(lower) && !/^(?:was|were)$/.test(items[at - 1]?.lower ?? ''),
      )
      const near = {start: span.start, end: items[verb]?.start ?? span.start}
      return (
        verb > 0 &&
        (items.slice(0, verb).some(({lower}) => BOTH.test(lower)) ||
          either.some((each) => mentionsIn(each, near).length > 0))
      )
    })
}

const ASKS = /^(?:asked|asks|called|inquired|shouted|wondered)$/
const BOTH = /^(?:both|couple|pair|they|two)$/
