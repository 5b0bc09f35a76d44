import {
  IRREGULAR_PARTICIPLES,
  IRREGULAR_PAST,
  NOT_PAST,
  PAST_AUXILIARIES,
  UNCHANGING,
} from '../../data/verbs.ts'
import {isNoted, noteClass, wordClass} from '../../language/word-forms.ts'
import type {Token} from './lex.ts'

/** Whether a token is the past form of a verb, by its shape. */
export function isPastForm(token: Token): boolean {
  if (token.kind !== 'word') return false
  const {classes, lower, cased} = token
  return (classes & PAST) !== 0 || ((classes & REGULAR) !== 0 && !cased && !NOT_PAST.has(lower))
}

export const PAST: number = wordClass([...IRREGULAR_PAST, ...PAST_AUXILIARIES])

export const REGULAR: number = wordClass('', /.[a-z]ed$/, 'd')

/**
 * `over`: of what is known to have happened, `done`: what happened on that very day, `past`: by a verb that may as well tell of a plan. `plan`: of what somebody agreed or was told to do, which is ahead unless it is just over. `due`: of what “was due”, the same for a day or a month
 * of the calendar and ahead for the days of this week.
 */
export type Tense = 'over' | 'done' | 'past' | 'future' | 'plan' | 'due' | 'none'

/** Whether a token can be the participle after "has", "was" or "been". */
export function isParticiple(token: Token | undefined): boolean {
  if (token === undefined) return false
  return isPastForm(token) || isNoted(token, PARTICIPLE)
}

const PARTICIPLE: number = noteClass([...IRREGULAR_PARTICIPLES, ...UNCHANGING])
