import {words} from '../../data/words.ts'
import {AUXILIARY, BE, CLOSED, ENDS_IN_S, is, PRONOUN, RELATIVE} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {isAdjective, isBetween, isVerb, MODAL, past} from './verbs.ts'

/**
 * Whether a token is the verb of its clause without being told by its form: a past "be" or "had" ("was dead", "had 40 boats"), and of a day ahead the
 * present of "be" and of what begins, ends, moves or meets ("the lease expires").
 */
export function isState(tokens: readonly Token[], index: number, ahead: boolean): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.cased) return false
  if (ahead && isNoted(token, TIMETABLED)) return isTimetabled(tokens, index)
  if (!isIn(token, STATES)) return false
  const next = past(tokens, index + 1)
  const after = tokens[next]?.lower ?? ''
  if ((ahead ? DID_OR_HAS : DID).test(`${token.lower} ${after}`)) return true
  if (isVerb(tokens, next) || /^(?:been|to|being)$/.test(after)) return false
  return token.lower === 'had' || isHaving(tokens, index) || isBeing(tokens, index, ahead)
}

const STATES = wordList('did has have had was were been is are be')

/** "will have surgery", "is to have its second reading" */
function isHaving(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.lower !== 'have') return false
  const before = preceding(tokens, index)
  return before?.lower === 'to' ? is(preceding(tokens, index - 1), BE) : isNoted(before, MODAL)
}

function isBeing(tokens: readonly Token[], index: number, ahead: boolean): boolean {
  const form = ahead || tokens[index + 1]?.lower === 'due' ? BEING_NOW_OR_PAST : BEING_PAST
  return form.test(tokens[index]?.lower ?? '') && !saysTooLittle(tokens, index)
}

const DID = /^did (?:it|so|this|that)$/
/** Of a day ahead: "has until 3 May to appeal", "has an appointment". */
const DID_OR_HAS = /^(?:did (?:it|so|this|that)|ha(?:s|ve) (?:an?|another|until))$/
const BEING_PAST = /^(?:was|were|been)$/
const BEING_NOW_OR_PAST = /^(?:was|were|been|is|are|be)$/

/** The present of what begins, ends, moves or meets. */
export function isTimetabled(tokens: readonly Token[], index: number): boolean {
  if (!isNoted(tokens[index], TIMETABLED) || tokens[index]?.cased) return false
  const before = preceding(tokens, index)
  if (before === undefined || isAdjective(tokens[index], before)) return false
  // "took [steps]"
  if (isVerb(tokens, index - 1)) return false
  return (
    (before.lower !== 'who' || is(tokens[index], ENDS_IN_S)) &&
    before.lower !== 'and' &&
    (is(before, PRONOUN | RELATIVE) || !is(before, CLOSED))
  )
}

/** "I was", "it will be", "votes to be": no clause of its own, or one that says too little by itself. */
function saysTooLittle(tokens: readonly Token[], index: number): boolean {
  let at = index
  while (at > 0 && (is(tokens[at - 1], AUXILIARY) || isBetween(tokens[at - 1]))) at--
  if (tokens[index]?.lower === 'be' && at === index) return true
  const subject = preceding(tokens, at)
  // "a yard that has been under guard since May"
  if (is(subject, RELATIVE) && !is(preceding(tokens, at - 1) ?? subject, CLOSED)) return false
  return /^(?:i|we|you|it|this|that|'|to)$/.test(subject?.lower ?? '')
}

const TIMETABLED: number = noteClass(
  words(
    'begin/s start/s open/s end/s expire/s close/s finishes run/s take/s come/s go/es meet/s vote/s travel/s flies leave/s arrive/s return/s visit/s sit/s ' +
      'resume/s continue/s reopen/s fall/s review/s retire/s follow/s graduate/s face/s ban/s give/s apply applies host/s rise/s launches lapse/s enter/s play/s step/s kick/s',
  ),
)
