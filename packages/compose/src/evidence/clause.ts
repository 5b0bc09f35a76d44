import type {Quotation} from '@onrecord/core'
import {type Located, wordsAt} from './located.ts'

/**
 * Whether a reported statement can stand alone: its verb is finite and so is what it reports. "Recently calling for room" is no
 * sentence, and neither is "calls for room for these refugees" without what was said.
 */
export function isClause(quotation: Located<Quotation>): boolean {
  if (isParticiple(quotation)) return false
  const {article, value} = quotation
  const [first] = value.content
  const words = first === undefined ? null : (value.text?.[0] ?? wordsAt(article, first))
  return words === null || hasFiniteVerb(words)
}

/** Whether the verb that reports it is a participle: "recently calling for". */
export function isParticiple({article, value}: Located<Quotation>): boolean {
  const cue = value.cue === null ? '' : (wordsAt(article, value.cue) ?? '')
  return /ing$/iu.test(cue.split(' ').find((word) => !/ly$/iu.test(word)) ?? '')
}

/** Whether words have a sign of a finite verb. */
export function hasFiniteVerb(words: string): boolean {
  return FINITE.test(words.replace(/[“”‘"]/gu, ' '))
}

/** Signs of a finite verb: "that", a form of be, have or do, a modal, a past tense. */
const FINITE =
  /^that\b|\b(?:am|is|are|was|were|has|have|had|does|do|did|will|would|shall|should|can|cannot|could|may|might|must)\b|n[’']t\b|\b\p{L}{2,}ed\b/iu
