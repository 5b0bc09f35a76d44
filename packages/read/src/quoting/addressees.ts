import {
  ADVERBS,
  CLAUSE_OPENERS,
  DETERMINERS,
  PERSON_PRONOUNS,
  PREPOSITIONS,
  TIME_WORDS,
} from '../data/closed-class.ts'
import type {Cue} from './cues.ts'
import type {Item} from './items.ts'
import {type Range, startsPhrase} from './noun-phrases.ts'

/** Whom it was told: "told reporters", "told The Harbour Post", "urged the council". */
export function addresseeAt(items: readonly Item[], at: number, cue: Cue): Range | null {
  if (!(cue.frames.has('tell') || cue.frames.has('urge'))) return null
  const item = items[at]
  if (item === undefined || item.kind !== 'word' || item.lower === 'that') return null
  if (OBJECT_PRONOUN.test(item.lower)) return {first: at, last: at}
  if (!startsPhrase(item) && !/[^s]s$/.test(item.lower)) return null
  if (PREPOSITIONS.has(item.lower) || TIME_WORDS.has(item.lower) || CLAUSE_OPENERS.has(item.lower))
    return null
  let last = at
  while (last - at < 14 && !endsAddressee(items, last + 1, at)) last++
  return {first: at, last}
}

export const OBJECT_PRONOUN: RegExp = /^(?:him|her|them|me|us|you|it)$/

function endsAddressee(items: readonly Item[], at: number, first: number): boolean {
  const item = items[at]
  if (
    item === undefined ||
    item.kind === 'quote' ||
    (item.kind === 'punctuation' && item.text !== '-' && item.text !== '&')
  )
    return true
  const {lower} = item
  if (lower === 'of' || (lower === 'and' && items[at + 1]?.capital === true)) return false
  if (
    PREPOSITIONS.has(lower) ||
    CLAUSE_OPENERS.has(lower) ||
    TIME_WORDS.has(lower) ||
    ADVERBS.has(lower) ||
    /ly$/.test(lower)
  )
    return true
  if (PERSON_PRONOUNS.has(lower)) return true
  // "told reporters the plan": a second phrase begins.
  return DETERMINERS.has(lower) && at > first
}
