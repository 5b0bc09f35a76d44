import type {Entity, LocalId, Quotation, Span, Speaker} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import type {Utterance} from './antecedents.ts'
import {type Cast, entitiesNear} from './cast.ts'
import {isBetweenMarks} from './first-person.ts'
import {sentenceAt} from './sentence-at.ts'

/**
 * Who cannot be meant by a pronoun: whose turn it is in a conversation, who tells what "he" said, and who asked what "he" answers.
 */
export function notMeant(
  draft: Draft,
  cast: Cast,
  told: readonly Speaker[],
  i: number,
  turn: Entity | null,
  spoken: readonly Utterance[],
): ReadonlySet<LocalId> {
  const {quotations} = draft
  const quotation = quotations[i]
  if (quotation === undefined) return new Set()
  if (turn !== null) return new Set([turn.id])
  if (quotation.within !== null) {
    const outer = quotations.findIndex(({id}) => id === quotation.within)
    if (!isBetweenMarks(quotation, quotations[outer])) return new Set()
    const unsure = cast.entities.filter(({name, type}) => type === 'person' && !isSure(cast, name))
    const teller = told[outer]?.entity ?? spoken.at(-1)?.entity?.id ?? ''
    return new Set([teller, ...unsure.map(({id}) => id)])
  }
  let last = i - 1
  while (quotations[last] !== undefined && quotations[last]?.within !== null) last--
  const asker = isAnswered(draft, quotations[last], quotation) ? told[last]?.entity : null
  return new Set(asker == null ? [] : [asker])
}

/** Within somebody's words a pronoun is of whom more is told than that they could be meant. */
function isSure({genders}: Cast, name: string): boolean {
  return (genders.get(name) ?? 'unknown') !== 'unknown'
}

/** "Ada: He told me, “Wait.”": whose turn of a conversation a quotation stands in, by the name that opens the block. */
export function turnOwner(
  {text, blocks, sentences}: Draft,
  cast: Cast,
  {content}: Quotation,
): Entity | null {
  const at = content[0]?.start ?? 0
  const block = sentences[sentenceAt({sentences}, at)]?.block ?? -1
  const start = blocks[block]?.span.start ?? 0
  if (!text.slice(start, start + LONGEST_LABEL).includes(':')) return null
  for (const entity of entitiesNear(cast, {start, end: start + 1})) {
    const label = entity.mentions.find(({span}) => span.start === start)
    if (label !== undefined && /^:\s[^“‘"]/u.test(text.slice(label.span.end, label.span.end + 3)))
      return entity
  }
  return null
}

const LONGEST_LABEL = 100

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
