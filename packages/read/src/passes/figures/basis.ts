import type {Figure, Span} from '@onrecord/core'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'

/** What is an estimate before "to", and before "that". */
const SAID = 'believed thought said reckoned projected reported'
const RECKONS = 'reckon reckons reckoned believe believes believed projected'
/** What is a plan before "to"; with "that" or without; and before "for", "on" or "to". */
const MEANS = 'plan plans aim aims intend intends is are'
const PROPOSES = 'proposes proposed proposing recommends recommended recommending'
const PLEDGES =
  'will target would urges urged urging pledges pledged pledging promises promised promising vows vowed vowing'
const CALLS = 'calls called calling'
const ASKS = 'asks asked asking'

const ESTIMATE = new RegExp(
  `\\b(?:is|are|was|were|been) (?:widely |generally )?${either(SAID)} to\\b|\\b${either(RECKONS)} (?:that|there|some)\\b|\\bestimat`,
  'i',
)
// "Will free the nine men": so many are there.
const PLAN = new RegExp(
  `\\b(?:${either(PLEDGES)}|${either(MEANS)} to|${either(PROPOSES)}(?: that)?|${either(CALLS)} (?:for|on)|${either(ASKS)} (?:for|to))\\b(?:(?!\\b(?:who|whom|which|that|whose|where)\\b)[^.,;:“”"]){0,60}(?<!\\b(?:the|its|their|his|her) )$`,
  'i',
)
const BEFORE = 80
const BEHIND = 40

function either(words: string): string {
  return `(?:${words.replaceAll(' ', '|')})`
}

/** Whether a sentence has a word that its figures may be an estimate or a plan by: most have none. */
export function mayTellBasis(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, at) =>
      isIn(token, TELLING) || (isIn(token, BEFORE_TO) && tokens[at + 1]?.lower === 'to'),
  )
}

const TELLING = wordList(
  `${RECKONS} ${PLEDGES} ${PROPOSES} ${CALLS} ${ASKS} estimate estimates estimated estimating estimation estimations`,
)
const BEFORE_TO = wordList(`${SAID} ${MEANS}`)

/** Whether its words give a figure as an estimate or as something that is still to come, or is only proposed. */
export function basisOf(text: string, sentence: Span, {start, end}: Span): Figure['basis'] {
  const from = Math.max(sentence.start, start - BEFORE)
  if (ESTIMATE.test(text.slice(from, Math.min(sentence.end, end + BEHIND)))) return 'estimate'
  return PLAN.test(text.slice(from, start)) ? 'plan' : null
}
