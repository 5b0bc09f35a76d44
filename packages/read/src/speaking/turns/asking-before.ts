import {
  contains,
  type Entity,
  type LocalId,
  type Quotation,
  type Span,
  spanText,
} from '@onrecord/core'
import type {Gender} from '../../data/titles.ts'
import {DETERMINER, is, PERSON, PRONOUN} from '../../language/grammar.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Draft} from '../../pass.ts'
import {type Clause, clausesOf, type Item} from '../../quoting/items.ts'
import {REPORTING_VERB} from '../../quoting/verbs.ts'
import {type Cast, entitiesNear, mentionedAs} from '../cast.ts'
import {pronounGender} from '../gender-of-words.ts'
import {mentionedIn} from '../mention-places.ts'
import {isOfGender} from '../names/bearers.ts'
import {sentenceAt} from '../sentence-at.ts'
import {lastUpTo, type Utterance} from '../utterances.ts'
import {isReply} from './answer-verbs.ts'

/** "Ada Vale asked how large it was. “Large,” he said": who asks in the sentence before, without words between marks. */
export function askingBefore(
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
  const word = mention === null ? '' : spanText(draft.text, mention).toLowerCase()
  const next = items[at + 1]?.lower ?? ''
  if (isAskersOwn(cast, pronounGender(word), answerer, next)) return []
  // Who asks nobody by name goes on in the next paragraph as well as anybody, but one to whom words were said before.
  const isOpen = (next === 'about' || QUESTIONS.test(next)) && !isBeside
  return mentionedAs(cast, near, ({span}) => contains(near, span))
    .filter((each) => !isOpen || isInterviewer(draft, each, near.start))
    .map(({id}) => id)
}

/** Where a sentence tells that somebody named asks what another can answer; -1 for nowhere. */
function openQuestion(items: readonly Item[], isAnswer: boolean): number {
  const verb = askingVerb(items)
  const at = verb < 0 ? puttingVerb(items, isAnswer) : verb
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

/** "Put it to Bo Reed that he was late", "pressed Bo Reed on whether", "suggested to Bo Reed that"; before an answer "told the witness that", too: where a sentence tells so; -1 for nowhere. */
function puttingVerb(items: readonly Item[], isAnswer: boolean): number {
  return items.findIndex((item, i) => {
    if (isAnswer && isIn(item, TELLS)) return isSomebody(items, i + 1)
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

/** "The witness", "a young man", "the second accused". */
function isSomebody(items: readonly Item[], at: number): boolean {
  return (
    is(items[at], DETERMINER) &&
    items.slice(at + 1, at + 3).some((each) => is(each, PERSON) || isIn(each, TELLS))
  )
}

const TELLS = wordList('told tells asked asks reminded reminds warned advised urged accused')
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

const FARTHEST_QUESTION = 20
const WHETHER = /^(?:how|what|why|whether|if)$/
const QUESTIONS = /^(?:how|what|whom?|whose|why|whether|when|where|which|if)$/

/** “Was it late?”, “so it was late,” somebody asked. */
export function isQuestion({text}: Draft, {text: words, cue, kind}: Quotation): boolean {
  const isAsked = kind === 'direct' && cue !== null && spanText(text, cue) === 'asked'
  return isAsked || /\?\W*$/.test(words?.at(-1) ?? '')
}
