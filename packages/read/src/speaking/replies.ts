import {
  contains,
  type Entity,
  type LocalId,
  type Quotation,
  type Span,
  type Speaker,
} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import {clausesOf} from '../quoting/items.ts'
import {REPORTING_VERB} from '../quoting/verbs.ts'
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
  if (quotation === undefined) return NOBODY
  if (turn !== null) return new Set([turn.id])
  if (quotation.within !== null) {
    const outer = quotations.findIndex(({id}) => id === quotation.within)
    if (!isBetweenMarks(quotation, quotations[outer])) return NOBODY
    const unsure = cast.entities.filter(({name, type}) => type === 'person' && !isSure(cast, name))
    const teller = told[outer]?.entity ?? spoken.at(-1)?.entity?.id ?? ''
    return new Set([teller, ...unsure.map(({id}) => id)])
  }
  let last = i - 1
  while (quotations[last] !== undefined && quotations[last]?.within !== null) last--
  const asker = isAnswered(draft, quotations[last], quotation) ? told[last]?.entity : null
  const asking = askingBefore(draft, cast, quotation)
  if (asker == null && asking.length === 0) return NOBODY
  return new Set([...asking, ...(asker == null ? [] : [asker])])
}

export const NOBODY: ReadonlySet<LocalId> = new Set()

/** Within somebody's words a pronoun is of whom more is told than that they could be meant. */
function isSure({genders}: Cast, name: string): boolean {
  return (genders.get(name) ?? 'unknown') !== 'unknown'
}

/** "Ada Vale asked how large it was. “Large,” he said": who asks in the sentence before, without words between marks. */
function askingBefore(draft: Draft, cast: Cast, {content}: Quotation): readonly LocalId[] {
  const before = clausesOf(draft)[sentenceAt(draft, content[0]?.start ?? 0) - 1]
  if (before === undefined || before.hasQuotes) return []
  const {items, sentence} = before
  const at = items.findIndex(
    ({classes, lower}) =>
      (classes & REPORTING_VERB) !== 0 && /^(?:asked|asks|wondered)$/.test(lower),
  )
  const asked = items[at]
  if (
    asked === undefined ||
    at < 1 ||
    !items.slice(at + 1, at + 4).some(({lower}) => QUESTIONS.test(lower)) ||
    /^(?:is|was|were|been|when)$/.test(items[at - 1]?.lower ?? '')
  )
    return []
  const near = {start: sentence.span.start, end: asked.start}
  return entitiesNear(cast, near)
    .filter(({mentions}) => mentions.some(({span}) => contains(near, span)))
    .map(({id}) => id)
}

const QUESTIONS = /^(?:how|what|who|whose|why|whether|when|where|which|if)$/

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
