import {
  contains,
  type Entity,
  type LocalId,
  type Quotation,
  type Span,
  type Speaker,
} from '@onrecord/core'
import type {Gender} from '../data/titles.ts'
import {is, PRONOUN} from '../language/grammar.ts'
import {isIn, wordList} from '../language/word-lists.ts'
import type {Draft} from '../pass.ts'
import {type Clause, clausesOf, type Item} from '../quoting/items.ts'
import {REPORTING_VERB} from '../quoting/verbs.ts'
import {isOfGender} from './bearers.ts'
import {type Cast, entitiesNear, NOBODY} from './cast.ts'
import {isBetweenMarks} from './first-person.ts'
import {pronounGender} from './genders.ts'
import {answerOf} from './interview.ts'
import {mentionedIn, mentionsIn} from './mention-places.ts'
import {sentenceAt} from './sentence-at.ts'
import {BESIDE, namesOther, wordsBefore} from './told-of.ts'
import {lastUpTo, type Utterance} from './utterances.ts'

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
): LocalId[] {
  const asks = quotations[i]?.cue
  const last = quotations.findLastIndex(({cue}, at) => at < i && cue !== null)
  const answers = quotations[last]?.cue
  if (asks == null || answers == null || !text.startsWith('asked', asks.start)) return []
  const isAbove = text.slice(answers.end, asks.start).split(/\n+/).length === 2
  const answerer = told[last]?.entity ?? null
  return isAbove &&
    answerer !== null &&
    /^(?:replied|answered|responded)$/.test(text.slice(answers.start, answers.end))
    ? [answerer]
    : []
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
  while (quotations[last] !== undefined && quotations[last]?.within !== null) last--
  const question = quotations[last]
  const isReply = isAnswered(draft, question, answer) || isAddressed(draft, cast, question, answer)
  return isReply ? (told[last]?.entity ?? null) : null
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
    (/^(?:told|tells)$/.test(text.slice(question.cue.start, question.cue.end)) ||
      text.startsWith(' to ', near.start)) &&
    entitiesNear(cast, near).some(
      (each) =>
        each.type === 'person' && mentionsIn(each, near).some(({span}) => contains(near, span)),
    )
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

/** "Ada Vale asked how large it was. “Large,” he said": who asks in the sentence before, without words between marks. */
function askingBefore(
  draft: Draft,
  cast: Cast,
  quotation: Quotation,
  mention: Span | null,
  spoken: readonly Utterance[],
): readonly LocalId[] {
  const {content} = quotation
  const here = sentenceAt(draft, content[0]?.start ?? 0)
  const last = clausesOf(draft)[here - 1]
  const before = isAside(draft, last) ? clausesOf(draft)[here - 2] : last
  if (before === undefined || before.hasQuotes) return []
  const {items, sentence} = before
  const isBeside = sentence.block === draft.sentences[here]?.block
  const at = openQuestion(items, isReply(draft, quotation))
  const asked = items[at]
  // "Ada Vale asked whether it was late. “Where is the boat?” she said": who asks asks on.
  const isAskedOn = isBeside && !isReply(draft, quotation) && isQuestion(draft, quotation)
  if (asked === undefined || isAskedOn) return []
  const near = {start: sentence.span.start, end: asked.start}
  const answerer = askedIn(cast, {start: asked.end, end: sentence.span.end}, spoken, here)
  const word = mention === null ? '' : draft.text.slice(mention.start, mention.end).toLowerCase()
  const next = items[at + 1]?.lower ?? ''
  if (isAskersOwn(cast, pronounGender(word), answerer, next)) return []
  // Who asks nobody by name goes on in the next paragraph as well as anybody, but one to whom words were said before.
  const isOpen = (next === 'about' || QUESTIONS.test(next)) && !isBeside
  return entitiesNear(cast, near)
    .filter((each) => mentionsIn(each, near).some(({span}) => contains(near, span)))
    .filter((each) => !isOpen || isInterviewer(draft, each, near.start))
    .map(({id}) => id)
}

/** Where a sentence tells that somebody named asks what another can answer; -1 for nowhere. */
function openQuestion(items: readonly Item[], isAnswer: boolean): number {
  const verb = askingVerb(items)
  const at = verb < 0 ? puttingVerb(items) : verb
  if (at < 0) return at
  // "Ada Vale wanted to know whether it was late. “It is noon,” she said": who does so goes on, unless somebody answers.
  const isOwn = isIn(items[at], WANTS) && !isAnswer
  return isOwn || is(items[at - 1], PRONOUN) || isRequest(items, at) ? -1 : at
}

/** Who is asked by name, else who has spoken last before. */
function askedIn(
  cast: Cast,
  behind: Span,
  spoken: readonly Utterance[],
  here: number,
): Entity | null {
  const [named] = mentionedIn(
    entitiesNear(cast, behind).filter(({type}) => type === 'person'),
    behind,
    ({span}) => contains(behind, span),
  )
  return named?.entity ?? lastUpTo(spoken, here - 2)?.entity ?? null
}

/** "Mr Reed said it was late. Ada Vale asked whether it was. “It is noon,” she said", "she asked him whether it was. … she said": who asks goes on. */
function isAskersOwn(cast: Cast, gender: Gender, answerer: Entity | null, behind: string): boolean {
  if (gender === 'unknown') return false
  const isOther = /^h(?:im|er)$/.test(behind) && pronounGender(behind) !== gender
  return isOther || (answerer !== null && !isOfGender(cast, answerer, gender))
}

/** "Asked the porter if she could have it back": what nobody answers. */
function isRequest(items: readonly Item[], asked: number): boolean {
  const at = items.findIndex((item, i) => i > asked && isIn(item, IF_WHETHER))
  return (
    at > 0 &&
    !items.slice(asked, at).some(({capital}) => capital) &&
    /^(?:s?he|they)$/.test(items[at + 1]?.lower ?? '') &&
    /^(?:could|might|can|may)$/.test(items[at + 2]?.lower ?? '')
  )
}

const IF_WHETHER = wordList('if whether')

/** "The two are not related.": who has asked before asks on. */
function isAside({text}: Draft, clause: Clause | undefined): boolean {
  const {start, end} = clause?.sentence.span ?? {start: 0, end: 0}
  return /^(?:The two|They) are (?:not related|no relation)/.test(text.slice(start, end))
}

/** "In an interview with Ada Vale", "the host Ada Vale", "told Ada Vale": who asks and does not answer. */
function isInterviewer({text}: Draft, {mentions}: Entity, before: number): boolean {
  return mentions
    .slice(0, MOST_MENTIONS)
    .some(
      ({form, span: {start}}) =>
        form !== 'pronoun' &&
        start < before &&
        INTERVIEWS.test(text.slice(Math.max(0, start - LONGEST_ROLE), start)),
    )
}

const MOST_MENTIONS = 40
const LONGEST_ROLE = 40
const INTERVIEWS =
  /\b(?:interview\swith|interviewed\sby|told|tells|(?:moderator|host|interviewer|anchor|presenter),?)\s(?:\p{L}+’s\s)?$/u

/** Where a sentence tells that somebody asks something; -1 for nowhere. */
export function askingVerb(items: readonly Item[]): number {
  const at = items.findIndex(
    (item, i) =>
      (isIn(item, ASKS) && (item.classes & REPORTING_VERB) !== 0) ||
      (isIn(item, WANTS) && items[i + 2]?.lower === 'know'),
  )
  const isQuestion =
    at > 0 &&
    (items.slice(at + 1, at + 4).some(({lower}) => QUESTIONS.test(lower)) ||
      // "Why, Ada Vale wanted to know, had she left?"
      (items[at + 2]?.lower === 'know' && items.at(-1)?.text === '?') ||
      isFarQuestion(items, at) ||
      items
        .slice(at + (items[at - 1]?.text === ',' ? 2 : 1), at + 5)
        .some(({lower}) => lower === 'about') ||
      (items[at + 1]?.text === ',' && items.at(-1)?.text === '?')) &&
    !/^(?:is|was|were|been|when)$/.test(items[at - 1]?.lower ?? '')
  return isQuestion ? at : -1
}

const ASKS = wordList('asked asks wondered')
const WANTS = wordList('wants wanted demands demanded')

/** "Put it to Bo Reed that he was late", "pressed Bo Reed on whether", "suggested to Bo Reed that": where a sentence tells so; -1 for nowhere. */
function puttingVerb(items: readonly Item[]): number {
  return items.findIndex((item, i) => {
    if (!isIn(item, PUTS)) return false
    const next = items[i + 1]?.lower
    return (
      (next === 'it' &&
        /^puts?$/.test(item.lower) &&
        items[i + 2]?.lower === 'to' &&
        items.slice(i + 3).some((each) => each.lower === 'that')) ||
      (next === 'to' && /^suggest(?:s|ed)$/.test(item.lower)) ||
      (items[i + 1]?.capital === true && /^press(?:es|ed)$/.test(item.lower))
    )
  })
}

const PUTS = wordList('put puts suggests suggested presses pressed')

/** "Asked the officer on duty, Ada Vale, whether", "asked harbour master Ada Vale why". */
function isFarQuestion(items: readonly Item[], asked: number): boolean {
  return items
    .slice(asked, asked + FARTHEST_QUESTION)
    .some(
      ({text, capital}, i) =>
        (capital || text === ',') && WHETHER.test(items[asked + i + 1]?.lower ?? ''),
    )
}

const FARTHEST_QUESTION = 14
const WHETHER = /^(?:how|why|whether|if)$/
const QUESTIONS = /^(?:how|what|whom?|whose|why|whether|when|where|which|if)$/

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

/** A question that the next paragraph's speaker answers, or a reply in the same one. */
function isAnswered(draft: Draft, question: Quotation | undefined, answer: Quotation): boolean {
  if (isRejoined(draft, question)) return true
  if (question === undefined || !mayAnswer(draft, answer)) return false
  const distance = blockAt(draft, answer.content[0]) - blockAt(draft, question.content.at(-1))
  if (distance !== 0 && distance !== 1) return false
  const isBack = isReply(draft, answer)
  return isQuestion(draft, question) && !isSaid(draft, question)
    ? isBack || (distance === 1 && isNext(draft, question, answer))
    : isBack && distance === 1 && isNext(draft, question, answer)
}

/** “Who pays?” Ada Vale said. “Not I,” she added: whoever adds goes on. */
function mayAnswer({text}: Draft, {cue}: Quotation): boolean {
  return cue !== null && !ADDS.test(text.slice(cue.start, cue.end))
}

const ADDS = /\b(?:add(?:s|ed)|continue[ds]|went\son)$/

/** “Who pays for it?” Ada Vale said: who says so may want no answer. */
function isSaid({text}: Draft, {cue}: Quotation): boolean {
  return cue !== null && text.slice(cue.start, cue.end) === 'said'
}

/** “Was it late?”, “so it was late,” somebody asked. */
function isQuestion({text}: Draft, {text: words, cue, kind}: Quotation): boolean {
  const isAsked = kind === 'direct' && cue !== null && text.slice(cue.start, cue.end) === 'asked'
  return isAsked || /\?\W*$/.test(words?.at(-1) ?? '')
}

/** Whether nothing stands between two quotations. */
function isNext(draft: Draft, {kind, content}: Quotation, answer: Quotation): boolean {
  const end = content.at(-1)?.end ?? 0
  const start = answer.content[0]?.start ?? 0
  return kind === 'direct' && sentenceAt(draft, start) - sentenceAt(draft, end - 1) <= 1
}

function blockAt(draft: Draft, span: Span | undefined): number {
  return draft.sentences[sentenceAt(draft, span?.start ?? 0)]?.block ?? 0
}

function isReply({text}: Draft, {cue}: Quotation): boolean {
  return cue !== null && REPLIES.test(text.slice(cue.start, cue.end))
}

const REPLIES =
  /\b(?:(?:repl|answer|respond|retort|counter)\w+|(?:wrote|writes|texted|texts|shot|fired|hit|snapped|shouted|called) back)$/
