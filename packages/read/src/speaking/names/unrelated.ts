import type {Entity} from '@onrecord/core'
import {wordsIn} from '../../language/words-in.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, mentionedAs} from '../cast.ts'
import {bearersOf} from '../descriptions/described.ts'
import {otherOf} from '../pairs/pairs.ts'
import {UNRELATED} from '../profiles.ts'
import {sole} from '../sole.ts'

/** "The driver, who is not related to the firm’s president": of two of one surname the other, by what stands behind a description. */
export function otherThan(draft: Draft, cast: Cast, end: number): Entity | null {
  const found = UNRELATED.exec(draft.text.slice(end, end + LONGEST_CLAUSE))
  if (found === null) return null
  const [clause, description = ''] = found
  const to = end + clause.length
  const [named] = mentionedAs(cast, {start: to - description.length, end: to})
  const noun = wordsIn(description, 0, description.length).at(-1)?.lower ?? ''
  const owner = named ?? sole(bearersOf(draft, cast, description, noun, end))
  return otherOf(cast, owner, end)
}

const LONGEST_CLAUSE = 90

/** "The nurse, who is no relation of the mayor": what somebody is not tells nothing of them. */
export const NOT_TOLD: RegExp = /,\s(?:which|who\s(?:is|was|has|had)\s(?:not?|never))\s.*$/su
