import {type Quotation, spanText} from '@onrecord/core'
import type {Draft} from '../../pass.ts'

/** "… answered", right behind whoever does. */
export function isAnswering(text: string, end: number): boolean {
  return ANSWERS.test(text.slice(end, end + 12))
}

/** Whether a quotation’s verb tells that it answers. */
export function isReply({text}: Draft, {cue}: Quotation): boolean {
  return cue !== null && REPLIES.test(spanText(text, cue))
}

/** "… added", right behind whoever goes on. */
export function isAdding(text: string, end: number): boolean {
  return ADDS.test(text.slice(end, end + 16))
}

const ADDS = /^\s(?:then\s|also\s)?(?:add(?:s|ed)|continue[ds]|went\son|concluded)\b/
const ANSWERING = '(?:repl|answer|respond|retort|counter)[a-z]+'
const ANSWERS = new RegExp(`^\\s${ANSWERING}\\b`)
const REPLIES = new RegExp(
  `\\b(?:${ANSWERING}|(?:wrote|writes|texted|texts|shot|fired|hit|snapped|shouted|called) back)$`,
)
