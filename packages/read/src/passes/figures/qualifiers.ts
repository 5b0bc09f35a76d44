import type {Qualifier} from '@onrecord/core'
import {TIME_UNITS} from '../../data/date-words.ts'
import {QUALIFIERS} from '../../data/measures.ts'
import {CLOSED, ENDS_IN_ED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {numberAt} from '../tokens/number.ts'
import {quantityAt} from './quantity.ts'

export function qualifierBefore(
  tokens: readonly Token[],
  at: number,
): {from: number; qualifier: Qualifier} | null {
  const hasArticle = isNoted(preceding(tokens, at), ARTICLE)
  // "higher than the 40 tons caught" compares with an amount that is known.
  const isKnown =
    preceding(tokens, at)?.lower === 'the' &&
    /^(?:than|to)$/.test(preceding(tokens, at - 1)?.lower ?? '')
  return (
    (hasArticle && !isKnown ? qualifierEnding(tokens, at - 1) : null) ?? qualifierEnding(tokens, at)
  )
}

const ARTICLE: number = noteClass(['a', 'an', 'the', 'another'])

function qualifierEnding(
  tokens: readonly Token[],
  end: number,
): {from: number; qualifier: Qualifier} | null {
  if (!isNoted(preceding(tokens, end), QUALIFIER_END)) return null
  for (let from = Math.max(0, end - QUALIFIER_STARTS.length); from < end; from++) {
    if (!isIn(tokens[from], QUALIFIER_STARTS[end - from - 1] ?? 0)) continue
    const qualifier = QUALIFIERS.get(wordsOf(tokens, from, end))
    if (qualifier !== undefined && !isPreposition(tokens, from, end)) return {from, qualifier}
  }
  return null
}

/** "Raised over three years", "over the 40-boat fleet", "under a two-tier plan", "woke up to six calls": no words that say how near a number is. */
function isPreposition(tokens: readonly Token[], from: number, end: number): boolean {
  if (tokens[from]?.lower === 'up') return UP_TO_WHAT.test(preceding(tokens, from)?.lower ?? '')
  const next = tokens[end]?.lower ?? ''
  const isLone =
    end - from === 1 &&
    /^(?:about|above|around|below|over|perhaps|under)$/.test(tokens[from]?.lower ?? '')
  if (isLone && (next === 'the' || ABOUT_WHAT.test(preceding(tokens, from)?.lower ?? '')))
    return true
  return (
    (isLone && /^an?$/.test(next) && isCompound(tokens, end + 1)) || isDuring(tokens, from, end)
  )
}

/** "under a 40-boat plan", "under a $7 million contract", "a quarrel over a £40 debt" */
function isCompound(tokens: readonly Token[], number: number): boolean {
  if (tokens[number + 1]?.lower === '-') return true
  const {to, unit} = quantityAt(tokens, number + 1, numberAt(tokens, number + 1)) ?? {}
  const after = to === undefined ? undefined : tokens[to]
  return after?.kind === 'word' && /^[A-Z]{3}$/.test(unit ?? '') && !is(after, CLOSED)
}

/** "woke up to six calls" */
const UP_TO_WHAT = /^(?:w[ao]k\p{L}+|liv\p{L}+|stood|stands?|adds?)$/u

/** The last words of qualifiers: most words are none, and nothing is made of them. */
const QUALIFIER_END: number = noteClass(
  [...QUALIFIERS.keys()].map((words) => words.slice(words.lastIndexOf(' ') + 1)),
)

/** The first words of those of one word, of two and of three. */
const QUALIFIER_STARTS: readonly number[] = [1, 2, 3].map((count) =>
  wordList(
    [...QUALIFIERS.keys()]
      .map((words) => words.split(' '))
      .flatMap((words) => (words.length === count ? words.slice(0, 1) : []))
      .join(' '),
  ),
)

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  let words = tokens[from]?.lower ?? ''
  for (let at = from + 1; at < to; at++) words += ` ${tokens[at]?.lower}`
  return words
}

/** "a battle over 40 votes", "talking about four euros" */
const ABOUT_WHAT =
  /^(?:battles?|fights?|fought|disputes?|rows?|clash(?:es)?|concerns?|worr(?:y|ies|ied)|talk(?:s|ed|ing)?|think(?:ing)?|thought|know|knew|complain(?:ed|ing)?|questions?|stories|story|details?|information|reports?)$/

/** "raised over three years": "over" is more than a time only where something lasts ("for over three years"). */
function isDuring(tokens: readonly Token[], from: number, end: number): boolean {
  if (end - from !== 1 || tokens[from]?.lower !== 'over') return false
  if (HANDS.test(preceding(tokens, from)?.lower ?? '')) return true
  const number = numberAt(tokens, end)
  return (
    number !== null &&
    TIME_UNITS.has(tokens[number.next]?.lower ?? '') &&
    (isPhased(tokens, from) ||
      !/^(?:for|of|is|was|than|lasted|lasting|took|take|takes|spent|after|in|within|and)$/.test(
        preceding(tokens, from)?.lower ?? '',
      ))
  )
}

// "hand over three officers"
const HANDS = /^(?:hand|tak|turn|pass|bring)(?:e?s|e|ed|ing)?$|^(?:took|taken|brought)$/

/** "to be phased in over five years" */
function isPhased(tokens: readonly Token[], over: number): boolean {
  return tokens[over - 1]?.lower === 'in' && is(tokens[over - 2], ENDS_IN_ED)
}
