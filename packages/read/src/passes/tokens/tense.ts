import {isContest} from './contests.ts'
import type {Token} from './lex.ts'
import {tenseBeside} from './tense-beside.ts'
import {leaning, scan, tenseOfVerbs} from './tense-of-verbs.ts'
import type {Tense} from './verb-tenses.ts'

export function isPast(tense: Tense): boolean {
  return tense === 'past' || tense === 'done' || tense === 'over'
}

/** Where the words around a stretch of tokens place it: the nearest verb before it, else the nearest after it. */
export function tenseAround(tokens: readonly Token[], from: number, to: number): Tense {
  const beside = tenseBeside(tokens, from, to)
  if (beside !== null) return beside
  const tense = tenseOfVerbs(tokens, from, to)
  return /^(?:past|none)$/.test(tense) && isContest(tokens, from, to) ? 'plan' : tense
}

/** "(Thursday)’s ruling is likely to last": a day that something is told to be of, where only what follows has a verb. */
export function isOwner(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens[to]?.lower === "'" &&
    tokens[to + 1]?.lower === 's' &&
    leaning(tokens, from) === 'none' &&
    scan(tokens, from - 1, -1) === 'none'
  )
}
