import type {LocalId, Quotation, Span, Speaker} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {isBetweenMarks} from './first-person.ts'
import {sentenceAt} from './sentence-at.ts'

/** Who cannot be meant by a pronoun: who tells what "he" said, and who asked what "he" answers. */
export function notMeant(draft: Draft, told: readonly Speaker[], i: number): LocalId | null {
  const {quotations} = draft
  const quotation = quotations[i]
  if (quotation === undefined) return null
  if (quotation.within !== null) {
    const outer = quotations.findIndex(({id}) => id === quotation.within)
    return isBetweenMarks(quotation, quotations[outer]) ? (told[outer]?.entity ?? null) : null
  }
  let last = i - 1
  while (quotations[last] !== undefined && quotations[last]?.within !== null) last--
  return isAnswered(draft, quotations[last], quotation) ? (told[last]?.entity ?? null) : null
}

/** A question that the next paragraph's speaker answers, or a reply in the same one. */
function isAnswered(draft: Draft, question: Quotation | undefined, answer: Quotation): boolean {
  if (answer.cue === null || !/\?\W*$/.test(question?.text?.at(-1) ?? '')) return false
  const distance = blockAt(draft, answer.content[0]) - blockAt(draft, question?.content.at(-1))
  return (
    distance === 1 ||
    (distance === 0 && REPLIES.test(draft.text.slice(answer.cue.start, answer.cue.end)))
  )
}

function blockAt(draft: Draft, span: Span | undefined): number {
  return draft.sentences[sentenceAt(draft, span?.start ?? 0)]?.block ?? 0
}

const REPLIES = /\b(?:repl|answer|respond|retort|counter)\w+$/
