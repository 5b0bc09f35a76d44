import {BE} from '../../data/verbs.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../tokens/lex.ts'

/** "Killing at least 12", "12 were killed", "the toll rose to 34", "a city of 500,000": people, where nothing else is counted. `from` is the first token with what qualifies the number. */
export function isOfCasualties(tokens: readonly Token[], from: number, to: number): boolean {
  const isAll = /^(?:all|another)$/.test(preceding(tokens, from)?.lower ?? '')
  const before = preceding(tokens, isAll ? from - 1 : from)?.lower ?? ''
  return (
    HARMS.test(before) || isHarmed(tokens, to) || isOfGathered(tokens, from) || isToll(tokens, from)
  )
}

/** "Killed (two)", "rescues (34)". */
export function isHarmedBy(tokens: readonly Token[], from: number): boolean {
  return HARMS.test(preceding(tokens, from)?.lower ?? '')
}

/** "a crowd of 3,000" */
function isOfGathered(tokens: readonly Token[], from: number): boolean {
  const gathered = preceding(tokens, from - 1)?.lower ?? ''
  return preceding(tokens, from)?.lower === 'of' && GATHERED.test(gathered)
}

/** "the death toll from the fire that burnt two halls rose to 34"; "a death toll, 12 of them" is none. */
function isToll(tokens: readonly Token[], from: number): boolean {
  if (!TELLS_TOLL.test(preceding(tokens, from)?.lower ?? '')) return false
  for (let at = from - 2; at >= 0 && from - at < LONGEST_TOLL; at--) {
    const word = tokens[at]?.lower ?? ''
    if (word === 'toll') return true
    if (/^[.;,]$/.test(word)) return false
  }
  return false
}

const TELLS_TOLL = /^(?:to|at|of|is|(?:reach|(?:sur)?pass|exceed)(?:e?s|ed)?|hits?|top(?:s|ped)?)$/

/** "killed", "died", "have been arrested", "were also hurt", "charged in" */
export function isHarmed(tokens: readonly Token[], to: number): boolean {
  let at = pastMore(tokens, to)
  while (at < to + LONGEST_GROUP && isAuxiliary(tokens[at]?.lower ?? '')) at++
  return HARMED.test(tokens[at]?.lower ?? '')
}

function isAuxiliary(word: string): boolean {
  return BE.has(word) || /^(?:ha(?:ve|s|d)|also|later|then)$/.test(word)
}

const LONGEST_GROUP = 3
const HARM =
  'kill|injur|wound|hospitali[sz]|arrest|detain|jail|rescu|execut|abduct|kidnapp?|displac|evacuat|infect'
const HARMS = new RegExp(`^(?:(?:${HARM}|deport|employ)(?:e|es|s|ed|ing)?)$`)
const HARMED = new RegExp(
  `^(?:(?:${HARM}|drown|trapp|diagnos|accus|arraign|charg|convict|indict|sentenc)ed|hurt|die|died|dead|missing|hostage|captive|aboard)$`,
)
const GATHERED =
  /^(?:front|city|town|village|island|country|nation|community|population|crowd|audience|group|team|squad|workforce|staff)$/
const LONGEST_TOLL = 24

/** "dozens more were hurt" */
export function pastMore(tokens: readonly Token[], to: number): number {
  return tokens[to]?.lower === 'more' ? to + 1 : to
}
