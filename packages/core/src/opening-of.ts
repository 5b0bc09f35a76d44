import type {Article, BlockType} from './model/article.ts'
import type {LocalId, Span} from './model/common.ts'
import {tellsName} from './protect/people.ts'
import {articleWords} from './publish/excerpt-budget.ts'
import {countWords} from './queries/fact-words.ts'
import {requireSeen} from './require-input.ts'

/** The first words of an article, by which it is known where it has no headline. */
export interface Opening {
  /** The block in which they stand. */
  readonly block: LocalId
  /** Verbatim; never a part of a name, so that whoever looks for the name finds it. */
  readonly words: string
  /** Whether they are all of a sentence, without its stop. */
  readonly isWhole: boolean
}

/**
 * The first words of the text behind its dateline: ten at most, and no more than a sixth of the article. `null` where the text is
 * withheld, and where a holder limits what may be printed, since that limit is for what is quoted.
 */
export function openingOf(article: Article): Opening | null {
  requireSeen(article, ['article'], 'openingOf')
  const {text} = article.source
  const total = articleWords(article)
  if (text === null || total === null || article.metadata.rights.excerptBudget !== null) return null
  const block = article.blocks.find(({type}) => TEXT.has(type))
  if (block === undefined) return null
  const start = startOf(article, text, block.span)
  const words = wordsIn(text, {start, end: block.span.end})
  const most = Math.min(MOST, Math.max(FEWEST, Math.floor(total / 6)))
  const sentence = words.slice(0, most).findIndex((_, index) => endsSentence(words, index)) + 1
  const isWhole = sentence >= FEWEST || words.length <= most
  const end = isWhole
    ? words[(sentence >= FEWEST ? sentence : words.length) - 1]?.end
    : endOf(words.slice(0, most))
  if (end === undefined) return null
  const fitting = outsideNames(article, words, start + fittingLength(text.slice(start, end)))
  const whole = text.slice(start, fitting)
  const closed = beforeOpen(whole)
  const opening = closed.replace(/[\s,;:.!?。！？—–"”’»]+$/u, '')
  if (countWords(opening) === 0) return null
  return {
    block: block.id,
    words: opening,
    isWhole: isWhole && fitting === end && closed === whole,
  }
}

const TEXT: ReadonlySet<BlockType> = new Set(['paragraph', 'quote', 'listItem'])
const FEWEST = 4
const MOST = 10

interface Word extends Span {
  readonly text: string
}

function wordsIn(text: string, {start, end}: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(({0: word, index}) => ({
    text: word,
    start: start + index,
    end: start + index + word.length,
  }))
}

/** Behind "SUNDHAVEN, 4 March (Reuters) — " and the quotation mark that opens what somebody says. */
function startOf({metadata, entities}: Article, text: string, block: Span): number {
  const dateline = metadata.dateline?.span
  const place = entities
    .filter(({type}) => type === 'place')
    .flatMap(({mentions}) => mentions)
    .find(({span}) => span.start === block.start && text[span.end] === ':')?.span
  const within = dateline?.start === block.start ? dateline.end : (place?.end ?? block.start)
  const rest = text.slice(within, block.end)
  const [before = ''] = (within === block.start ? CAPITALS : BEHIND).exec(rest) ?? []
  const [mark = ''] = /^\s*[“"„«‘'「『]*/u.exec(rest.slice(before.length)) ?? []
  return within + before.length + mark.length
}

/** What is left of a dateline behind its place. */
const BEHIND = /^.{0,40}?\s?[—–:-]+\s/u
/** A dateline that the reading has not taken for one. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}\s.'’]{2,40}(?:,[^—–-]{2,20})?(?:\([\p{L} /]+\)\s*)?[—–-]\s/u

/** A stop behind a word that is no abbreviation, with a capital after it. */
function endsSentence(words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index]?.text ?? '', words[index + 1]?.text]
  if (/[。！？]$/u.test(word)) return true
  return (
    /^[^.]*\p{L}{3}[.!?]["”’»)]*$/u.test(word) &&
    (next === undefined || /^[“"„«(]*\p{Lu}/u.test(next))
  )
}

/** Where a clause ends, else before the small words that the last of these begins something with. */
function endOf(words: readonly Word[]): number | undefined {
  const clause = words.findLastIndex(({text}, index) => index >= 5 && /[,;:]$/u.test(text))
  let last = clause >= 0 ? clause : words.length - 1
  while (last >= FEWEST && SMALL.test(words[last]?.text ?? '')) last -= 1
  return words[last]?.end
}

/** Words that nothing ends with, of English, and any of three small letters or fewer. */
const SMALL =
  /^(?:\p{Ll}{1,3}|[—–-]+|that|with|from|into|onto|upon|over|under|than|their|this|these|those|will|were|been|have|which|whose|about|after|before|between|against|while|when)$/u

/** Before the name that it would cut; behind it, where too little would be left. */
function outsideNames({entities}: Article, words: readonly Word[], end: number): number {
  const cut = entities
    .flatMap(({mentions}) => mentions)
    .filter(tellsName)
    .find(({span}) => span.start < end && end < span.end)
  if (cut === undefined) return end
  const before = words.filter((word) => word.end <= cut.span.start)
  return (before.length >= FEWEST ? endOf(before) : undefined) ?? cut.span.end
}

/** A text without blanks is one long word, and is cut between characters. */
function fittingLength(words: string): number {
  const most = /\s/u.test(words) ? MOST_CHARACTERS : MOST_UNSPACED
  return Array.from(words).slice(0, most).join('').length
}

const MOST_CHARACTERS = 120
const MOST_UNSPACED = 40

/** Up to the bracket or the quotation mark that has no other. */
function beforeOpen(words: string): string {
  for (const [open, close] of PAIRS) {
    const [opens, closes] = [words.lastIndexOf(open), words.lastIndexOf(close)]
    if (open === close ? words.split(open).length % 2 === 0 : opens > closes) {
      return words.slice(0, opens)
    }
    const first = words.indexOf(close)
    if (open !== close && first >= 0 && !words.slice(0, first).includes(open)) {
      return words.slice(0, first)
    }
  }
  return words
}

const PAIRS = [
  ['“', '”'],
  ['"', '"'],
  ['(', ')'],
  ['«', '»'],
  ['「', '」'],
] as const
