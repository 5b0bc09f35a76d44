import {
  ADVERB,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  FINITE,
  GERUND,
  IRREGULAR,
  is,
  NO_PAST,
  PERSON_NOUN,
  PERSON_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {IS_WAS} from '../../language/small-words.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn} from '../../language/word-lists.ts'
import {SAYING} from '../../quoting/verbs.ts'

/**
 * Whether the name of a capital, the tokens from `first` to `last`, is what acts, as its state does: "Seoul has rejected it". In
 * "a Seoul hotel", "east Seoul wants it", "across Seoul" and "Seoul is quiet" it is the city.
 */
export function actsAsState(tokens: readonly Token[], first: number, last: number): boolean {
  // It is more often the European Union that acts there than Belgium.
  if (tokens[first]?.lower === 'brussels') return false
  const before = preceding(tokens, first)
  const word = before?.lower ?? ''
  const isOfCity = is(before, PREPOSITION | DETERMINER | POSSESSIVE) || PART.test(word)
  if (isOfCity && !OPENS_CLAUSE.test(word)) return false
  const verb = afterTime(tokens, last + 1)
  // "With Athens saying".
  if (word === 'with') return is(tokens[verb], GERUND)
  return isPredicate(tokens, is(tokens[verb], ADVERB | ENDS_IN_LY) ? verb + 1 : verb)
}

/** "Moscow earlier this month said", "Moscow last week said". */
function afterTime(tokens: readonly Token[], first: number): number {
  let at = first
  while (at - first < LONGEST_TIME && TIME.test(tokens[at]?.lower ?? '')) at++
  return is(tokens[at], SAYING) ? at : first
}

const LONGEST_TIME = 4
const TIME = /^(?:earlier|later|last|this|on|week|month|year|\p{L}+day)$/u
// "After Seoul said", "a test that Seoul called a success".
const OPENS_CLAUSE = /^(?:after|as|before|since|that|until|with)$/

/** "has rejected", "was working", "considers its own": a verb of one that acts. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const [verb, next] = [tokens[at], tokens[at + 1]]
  if (verb?.kind !== 'word' || verb.capital || PLURAL.test(verb.lower)) return false
  if (isIn(verb, IS_WAS)) return is(next, GERUND)
  if (is(verb, FINITE | SAYING | IRREGULAR)) return true
  if (is(verb, PERSON_NOUN | NO_PAST) || !is(verb, ENDS_IN_S | ENDS_IN_ED)) return false
  return (
    is(next, DETERMINER | POSSESSIVE | PERSON_PRONOUN) || /^(?:that|to)$/.test(next?.lower ?? '')
  )
}

const PART =
  /^(?:(?:north|south)?-?(?:east|west|north|south)(?:ern)?|central|inner|outer|greater|downtown|suburban|capital|the|and|or)$/
/** Verbs of more than one city. */
const PLURAL = /^(?:are|were|have)$/
