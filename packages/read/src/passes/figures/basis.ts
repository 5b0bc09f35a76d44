import type {Figure, Span} from '@onrecord/core'

const ESTIMATE =
  /\b(?:is|are|was|were|been) (?:widely |generally )?(?:believed|thought|said|reckoned|projected|reported) to\b|\b(?:reckons?|reckoned|believes?|believed|projected) (?:that|there|some)\b|\bestimat/i
const PLAN =
  /\b(?:will|plans? to|aims? to|intends? to|is to|are to|target|would|(?:propos|recommend)(?:s|es|ed|ing)(?: that)?|(?:urg|pledg|promis)(?:es|ed|ing)|vow(?:s|ed|ing)|call(?:s|ed|ing) (?:for|on)|ask(?:s|ed|ing) (?:for|to))\b(?:(?!\b(?:who|whom|which|that|whose|where)\b)[^.,;:“”"]){0,60}$/i
const BEFORE = 80
const BEHIND = 40

/** Whether its words give a figure as an estimate or as something that is still to come, or is only proposed. */
export function basisOf(text: string, sentence: Span, {start, end}: Span): Figure['basis'] {
  const from = Math.max(sentence.start, start - BEFORE)
  if (ESTIMATE.test(text.slice(from, Math.min(sentence.end, end + BEHIND)))) return 'estimate'
  return PLAN.test(text.slice(from, start)) ? 'plan' : null
}
