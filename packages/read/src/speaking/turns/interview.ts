import {type Block, type Entity, type Quotation, spanText} from '@onrecord/core'
import {keptBy} from '../../kept.ts'
import type {Draft} from '../../pass.ts'
import {type Cast, isCompatible} from '../cast.ts'
import {sentenceAt} from '../sentence-at.ts'

/** The paragraphs in which one person answers a reporter's questions. */
interface Interview {
  readonly interviewee: Entity
  /** Blocks right below a question. */
  readonly answers: ReadonlySet<Block>
  /** Whether the answers stand between marks; else only what they tell of others' words does. */
  readonly isQuoted: boolean
}

const FEWEST_QUESTIONS = 3
const FEWEST_ANSWERS = 2

/** Questions to somebody, each in a line of its own, and answers in the first person; `null` where an article is no such interview. */
const interviewIn: (draft: Draft) => Interview | null = keptBy(
  ({quotations}) => quotations,
  (draft) => {
    const {text, blocks} = draft
    const below = blocks.filter(
      ({type}, at) => type === 'paragraph' && isQuestion(text, blocks[at - 1]),
    )
    if (below.length < FEWEST_QUESTIONS) return null
    const words = (block: Block): string => spanText(text, block.span)
    // Who is named before a colon answers by that name.
    if (below.some((each) => LABELLED.test(words(each)))) return null
    const quoted = below.filter((each) => OPENS_QUOTED.test(words(each)))
    const alone = quoted.filter((each) => CLOSES_QUOTED.test(words(each)))
    const plain = below.filter((each) => !OPENS_QUOTED.test(words(each)))
    const own = plain.filter((each) => FIRST_PERSON.test(unquoted(words(each))))
    if (Math.max(alone.length, own.length) < FEWEST_ANSWERS) return null
    const begin = below[0]?.span.start ?? 0
    const interviewee = introduced(draft, begin)
    if (interviewee === null) return null
    const isQuoted = alone.length > own.length
    const isAnswer = (block: Block, at: number): boolean =>
      block.type === 'paragraph' &&
      (isQuoted
        ? OPENS_QUOTED.test(words(block)) && isPut(words(blocks[at - 1] ?? block))
        : block.span.start > begin && isOwn(words(block)))
    const answers = new Set([...(isQuoted ? quoted : plain), ...blocks.filter(isAnswer)])
    return {interviewee, answers, isQuoted}
  },
)

const LABELLED = /^(?!A:)\p{Lu}[^:.?!“‘"]{0,40}:\s/u
const OPENS_QUOTED = /^[“‘"«]/
const CLOSES_QUOTED = /[”’"»]$/
const FIRST_PERSON = /\b(?:I|[Mm]y|[Mm]e)\b/
const QUOTED = /[“‘"«][^”"»]*[”’"»]/g

function unquoted(words: string): string {
  return words.replace(QUOTED, '')
}

function isQuestion(text: string, block: Block | undefined): boolean {
  return block !== undefined && block.type !== 'headline' && text[block.span.end - 1] === '?'
}

/** "You left in May.", "Tell me about it.", "And it worked.": what is put to somebody without a question mark. */
function isPut(words: string): boolean {
  return (
    !OPENS_QUOTED.test(words) &&
    (/\b[Yy]ou(?:rs?)?\b/.test(unquoted(words)) ||
      /^(?:(?:And|But|So) [^.]{1,40}\.|Tell me )/.test(words))
  )
}

/** "I wrote to her.": an answer further down; a reporter's "I asked her" is none. */
function isOwn(words: string): boolean {
  const own = unquoted(words)
  return /\bI\b/.test(own) && !/\bI (?:ask|put|meet|met)/.test(own)
}

/** Whom the headline names first, else the first paragraph above the answers that tells of anybody, but for whom it names behind "for" or "from"; "Interview by Ada Vale" is no sentence. */
export function introduced({text, blocks, entities}: Draft, before: number): Entity | null {
  let beside: Entity | undefined
  for (const {type, span} of blocks) {
    if (span.start >= before) break
    const isSentence = type === 'paragraph' && /[.!?]/.test(text.slice(span.end - 2, span.end))
    if (type !== 'headline' && !isSentence) continue
    const place = ({mentions}: Entity): number =>
      mentions.find(
        ({form, span: {start, end}}) => form === 'name' && start >= span.start && end <= span.end,
      )?.span.start ?? span.end
    const named = entities
      .filter((each) => each.type === 'person' && place(each) < span.end)
      .toSorted((a, b) => place(a) - place(b))
    const first = named.find((each) => !isBeside(text, place(each)))
    if (first !== undefined) return first
    beside ??= named[0]
  }
  return beside ?? null
}

/** Whose answers, without marks, hold some words. */
export function whoAnswers(draft: Draft, holds: (words: string) => boolean): Entity | null {
  const {answers = [], interviewee = null, isQuoted} = interviewIn(draft) ?? {}
  const isHere = ({span}: Block): boolean => holds(spanText(draft.text, span))
  return isQuoted !== true && [...answers].some(isHere) ? interviewee : null
}

function isBeside(text: string, start: number): boolean {
  return /\s(?:for|from)\s$/.test(text.slice(Math.max(0, start - 6), start))
}

interface Answer {
  readonly interviewee: Entity
  /** Whether the answer stands between marks. */
  readonly isQuoted: boolean
  /** Whether the quotation opens it. */
  readonly isFirst: boolean
}

/** In whose answer a quotation stands. */
export function answerOf(draft: Draft, {content}: Quotation): Answer | null {
  const interview = interviewIn(draft)
  const start = content[0]?.start ?? 0
  const block = draft.blocks[draft.sentences[sentenceAt(draft, start)]?.block ?? -1]
  if (interview === null || block === undefined || !interview.answers.has(block)) return null
  return {
    interviewee: interview.interviewee,
    isQuoted: interview.isQuoted,
    isFirst: start - block.span.start <= 1,
  }
}

/** “Twice,” she says, right below a question: who is asked, whom the pronoun fits. */
export function answering(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  word: string,
): Entity | null {
  if (quotation.within !== null || (word !== 'he' && word !== 'she')) return null
  const answer = answerOf(draft, quotation)
  return answer?.isQuoted && answer.isFirst && isCompatible(cast, answer.interviewee, word)
    ? answer.interviewee
    : null
}
