import {
  BODY_ACTS,
  BODY_AFTER,
  BODY_BEFORE,
  OF_BODY,
  PLAYED,
  POSTS,
  PRODUCTS,
  TEAM_AFTER,
  WORKS,
} from '../data/name-neighbours.ts'
import {GROUP_NOUNS, PERSON_NOUNS} from '../data/nouns.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {isAcronym} from './classify.ts'
import type {Run} from './names-in.ts'
import {isOwned} from './person-evidence.ts'
import {isSite} from './place-evidence.ts'
import {isSmallWord, PLAIN, STRONG, WEAK, weigh} from './weights.ts'

/** What stands around a name for a body; less than nothing where it is a thing for sale. */
export function forBody(tokens: readonly Token[], run: Run): number {
  const {first, last} = run
  const before = preceding(tokens, first)
  const after = tokens[last + 1]
  const owned = after?.kind === 'possessive' ? tokens[last + 2] : after
  // "The Quorls" are a team or a party, "the Quorl" may be anything.
  const isSingular = first === last && !/[^s]s$/.test(tokens[last]?.lower ?? '')
  const isOf = /^(?:of|in|at|by|for)$/.test(before?.lower ?? '')
  return (
    weigh(STRONG, isSmallWord(before, BODY_BEFORE) || isIntroduced(tokens, run)) +
    weigh(
      PLAIN,
      isSmallWord(owned, BODY_AFTER) && !isProduct(tokens, run) && !isSite(tokens, run),
    ) +
    weigh(STRONG, isOf && OF_BODY.has(preceding(tokens, first - 1)?.lower ?? '')) +
    weigh(PLAIN, isWorkplace(tokens, first) || isPostedOn(tokens, first)) +
    weigh(PLAIN, isEmployer(tokens, last)) +
    weigh(STRONG, isSpeltOut(tokens, run)) +
    weigh(WEAK, isSmallWord(after, BODY_ACTS)) +
    weigh(PLAIN, first === last && isSmallWord(owned, TEAM_AFTER)) +
    weigh(isSingular ? WEAK / 2 : WEAK, before?.lower === 'the') -
    weigh(STRONG, isProduct(tokens, run))
  )
}

/** "The developer, Quorl,": a noun for a body, and the name between commas. */
function isIntroduced(tokens: readonly Token[], run: Run): boolean {
  return (
    preceding(tokens, run.first)?.text === ',' &&
    isSmallWord(preceding(tokens, run.first - 1), BODY_BEFORE) &&
    /^[,.]$/.test(tokens[run.last + 1]?.text ?? ',') &&
    isOwned(tokens, run)
  )
}

/** "Worked for Quorl", "plays for Quorl", "analysts at Quorl", "a nurse with Quorl". */
function isWorkplace(tokens: readonly Token[], first: number): boolean {
  const before = preceding(tokens, first)?.lower ?? ''
  const earlier = preceding(tokens, first - 1)
  if (earlier === undefined || earlier.capital || !/^(?:at|for|with)$/.test(before)) return false
  if (WORKS.has(earlier.lower)) return true
  return before !== 'for' && (PERSON_NOUNS.has(earlier.lower) || GROUP_NOUNS.has(earlier.lower))
}

/** "Quorl analyst Ada Tessen": whose analyst somebody is. */
function isEmployer(tokens: readonly Token[], last: number): boolean {
  return (
    isSmallWord(tokens[last + 1], PERSON_NOUNS) &&
    tokens[last + 2]?.kind === 'word' &&
    tokens[last + 2]?.capital === true
  )
}

/** "A post on Quorl", "wrote on Quorl". */
function isPostedOn(tokens: readonly Token[], first: number): boolean {
  return (
    preceding(tokens, first)?.lower === 'on' && POSTS.has(preceding(tokens, first - 1)?.lower ?? '')
  )
}

/** "The QSB (Quorl Survey Board)": what an acronym stands for. */
function isSpeltOut(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    last > first &&
    preceding(tokens, first)?.text === '(' &&
    tokens[last + 1]?.text === ')' &&
    isAcronym(preceding(tokens, first - 1)?.text ?? '')
  )
}

/** "The Quorl browser": a thing, which its maker would own ("Quorl’s browser"). */
function isProduct(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    /^(?:the|an?|new)$/.test(preceding(tokens, first)?.lower ?? '') &&
    isSmallWord(tokens[last + 1], PRODUCTS)
  )
}

/** "Quorl scored", "Quorl 2 – 1 Tessen", "Quorl’s goalkeeper": only teams do and have these. */
export function forTeam(tokens: readonly Token[], {first, last}: Run): number {
  const after = tokens[last + 1]
  const owned = after?.kind === 'possessive' ? tokens[last + 2] : after
  const isScore =
    after?.kind === 'number' &&
    /^[–-]$/.test(tokens[last + 2]?.text ?? '') &&
    tokens[last + 3]?.kind === 'number'
  const isSure = isScore || isSmallWord(owned, TEAM_AFTER)
  const isPlayed = isSmallWord(preceding(tokens, first), PLAYED) || isSmallWord(after, PLAYED)
  return isSure ? PLAIN : isPlayed ? WEAK : 0
}
