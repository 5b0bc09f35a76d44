import {
  contains,
  type Entity,
  type LocalId,
  type Quotation,
  type Span,
  type Speaker,
  spanText,
} from '@onrecord/core'
import type {Draft} from '../../pass.ts'
import {type Cast, entitiesNear, mentionedAs, NOBODY} from '../cast.ts'
import {mentionsIn} from '../mention-places.ts'
import {blockAt, sentenceAt} from '../sentence-at.ts'
import type {Utterance} from '../utterances.ts'
import {isAdding, isAnswering, isReply} from './answer-verbs.ts'
import {askingBefore, isQuestion} from './asking-before.ts'
import {isBetweenMarks} from './first-person.ts'
import {answerOf} from './interview.ts'
import {BESIDE, namesOther, wordsBefore} from './told-of.ts'

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
): Cast['isBarred'] {
  const {quotations} = draft
  const quotation = quotations[i]
  if (quotation === undefined) return NOBODY
  if (turn !== null) return ({id}) => id === turn.id
  if (quotation.within !== null) {
    const outer = outerOf(draft, i)
    const teller = told[outer]?.entity ?? spoken.at(-1)?.entity?.id ?? ''
    const mention = told[i]?.mention ?? null
    return isBetweenMarks(quotation, quotations[outer])
      ? notMeantWithin(draft, cast, quotations[outer], teller, mention)
      : NOBODY
  }
  const asker = askerOf(draft, cast, told, i, quotation)
  const asking = [
    ...askingBefore(draft, cast, quotation, told[i]?.mention ?? null, spoken),
    ...answeringBefore(draft, told, i),
  ]
  if (asker === null && asking.length === 0) return NOBODY
  return ({id}) => id === asker || asking.includes(id)
}

/** “I never knew,” Ada Vale replied. “Why not?” she asked: who has answered in the paragraph above does not ask. */
function answeringBefore(
  {text, quotations}: Draft,
  told: readonly Speaker[],
  i: number,
): readonly LocalId[] {
  const asks = quotations[i]?.cue
  if (asks == null || !text.startsWith('asked', asks.start)) return []
  let last = i - 1
  while (quotations[last]?.cue === null) last--
  const answers = quotations[last]?.cue
  if (answers == null) return []
  const isAbove = text.slice(answers.end, asks.start).split(/\n+/).length === 2
  const answerer = told[last]?.entity ?? null
  return isAbove && answerer !== null && isAnswering(text, answers.start - 1) ? [answerer] : []
}

/** Index of the quotation that reports another, which stands beside it; -1 for none. */
export function outerOf({quotations}: Draft, i: number): number {
  const within = quotations[i]?.within ?? null
  if (within === null) return -1
  for (let at = Math.max(0, i - BESIDE); at <= i + BESIDE; at++)
    if (quotations[at]?.id === within) return at
  return -1
}

/** Whose question right before a quotation answers. */
function askerOf(
  draft: Draft,
  cast: Cast,
  told: readonly Speaker[],
  i: number,
  answer: Quotation,
): LocalId | null {
  const {quotations} = draft
  let last = i - 1
  while (quotations[last]?.within != null) last--
  const question = quotations[last]
  return isAnswered(draft, question, answer) || isAddressed(draft, cast, question, answer)
    ? (told[last]?.entity ?? null)
    : null
}

/** “It leaks,” Ada Vale told Ida Reed. “I know,” she replied: somebody to whom it was said, and no paper. */
function isAddressed(
  draft: Draft,
  cast: Cast,
  question: Quotation | undefined,
  answer: Quotation,
): boolean {
  const {text} = draft
  if (answer.cue === null || question?.cue == null || question.cue.end > answer.cue.start)
    return false
  // "Told Ida Reed that it leaks": of what was said she is not told.
  const [first] = question.content
  const isBehind =
    question.kind !== 'direct' && first !== undefined && first.start > question.cue.end
  const near = {
    start: question.cue.end,
    end: (isBehind ? first.start : answer.content[0]?.start) ?? 0,
  }
  return (
    near.end - near.start < LONGEST_ADDRESSEE &&
    isReply(draft, answer) &&
    (isBehind
      ? sentenceAt(draft, answer.cue.start) - sentenceAt(draft, first.start) === 1
      : isNext(draft, question, answer)) &&
    (/^(?:told|tells)$/.test(spanText(text, question.cue)) ||
      text.startsWith(' to ', near.start)) &&
    mentionedAs(cast, near, ({span}, {type}) => type === 'person' && contains(near, span)).length >
      0
  )
}

const LONGEST_ADDRESSEE = 80

/** Between somebody's marks: neither who tells it, nor of whom less is told than that they could be meant. */
function notMeantWithin(
  draft: Draft,
  cast: Cast,
  outer: Quotation | undefined,
  teller: LocalId,
  mention: Span | null,
): Cast['isBarred'] {
  const start = outer?.content[0]?.start
  const isOfOther =
    start !== undefined &&
    mention !== null &&
    (namesOther(draft, start, mention) || toldBefore(draft, start, mention))
  return ({id, name, type}) =>
    id === teller || (type === 'person' && (isOfOther || !isSure(cast, name)))
}

/** “My wife asked,” she said. “She told me …”: of whom the words quoted before in the paragraph tell without a name. */
function toldBefore(draft: Draft, start: number, mention: Span): boolean {
  return wordsBefore(draft, start).some((span) => namesOther(draft, span.start, mention, span.end))
}

/** Within somebody's words a pronoun is of whom more is told than that they could be meant. */
function isSure({genders}: Cast, name: string): boolean {
  return (genders.get(name) ?? 'unknown') !== 'unknown'
}

/**
 * "Ada: He told me, “Wait.”": whose turn of a conversation a quotation stands in, by the name that opens the block, or by a question above
 * it.
 */
export function turnOwner(draft: Draft, cast: Cast, quotation: Quotation): Entity | null {
  const labelled = labelledTurn(draft, cast, quotation)
  if (labelled !== null) return labelled
  const answer = answerOf(draft, quotation)
  return answer === null || answer.isQuoted ? null : answer.interviewee
}

function labelledTurn(
  {text, blocks, sentences}: Draft,
  cast: Cast,
  {content}: Quotation,
): Entity | null {
  const at = content[0]?.start ?? 0
  const block = sentences[sentenceAt({sentences}, at)]?.block ?? -1
  const start = blocks[block]?.span.start ?? 0
  if (!text.slice(start, start + LONGEST_LABEL).includes(':')) return null
  for (const entity of entitiesNear(cast, {start, end: start + 1})) {
    const [label] = mentionsIn(entity, {start, end: start + 1})
    if (label !== undefined && /^:\s[^“‘"]/u.test(text.slice(label.span.end, label.span.end + 3)))
      return entity
  }
  return null
}

const LONGEST_LABEL = 100

/** "She asked how it went, to which the smith replied": whoever does, it is not she. */
export function isRejoined({text}: Draft, question: Quotation | undefined): boolean {
  const end = question?.content.at(-1)?.end
  return end !== undefined && text.startsWith(', to which ', end)
}

/** A question that the next paragraph's speaker answers, or a reply in the same one; whoever adds goes on. */
function isAnswered(draft: Draft, question: Quotation | undefined, answer: Quotation): boolean {
  if (isRejoined(draft, question)) return true
  const {content, cue} = answer
  if (question === undefined || cue === null || isAdding(draft.text, cue.start - 1)) return false
  const distance =
    blockAt(draft, content[0]?.start ?? 0) - blockAt(draft, question.content.at(-1)?.start ?? 0)
  if (distance !== 0 && distance !== 1) return false
  const isBack = isReply(draft, answer)
  return isQuestion(draft, question) && !isSaid(draft, question)
    ? isBack || (distance === 1 && isNext(draft, question, answer))
    : isBack && distance === 1 && isNext(draft, question, answer)
}

/** “Who pays for it?” Ada Vale said: who says so may want no answer. */
function isSaid({text}: Draft, {cue}: Quotation): boolean {
  return cue !== null && spanText(text, cue) === 'said'
}

/** Whether nothing stands between two quotations. */
function isNext(draft: Draft, {kind, content}: Quotation, answer: Quotation): boolean {
  const end = content.at(-1)?.end ?? 0
  const start = answer.content[0]?.start ?? 0
  return kind === 'direct' && sentenceAt(draft, start) - sentenceAt(draft, end - 1) <= 1
}
