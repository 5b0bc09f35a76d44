import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {BODY_WORD, isOf} from '../classes.ts'
import {LONGEST_RUN, textFrom} from '../name-words.ts'
import {joinedByLetters} from './lettered-runs.ts'
import {namesIn} from './names-in.ts'
import {nextName} from './next-name.ts'
import type {Run} from './run.ts'
import {beginsRun, LIKE_NO_NAME, type WordCases} from './run-starts.ts'

/** The runs of capitalised words in a sentence, cut at titles. */
export function runsIn(tokens: readonly Token[], cases: WordCases): readonly Run[] {
  const runs: Run[] = []
  let at = 0
  while (at < tokens.length) {
    if (isListed(tokens, at) || !beginsRun(tokens, at, cases)) {
      at++
      continue
    }
    const end = runEnd(tokens, at)
    // "Ada Vale KC", "Odo Reed OBE": what follows a name is no part of it.
    const last = end - at > 1 && AFTER_NAME.test(tokens[end]?.text ?? '') ? end - 1 : end
    runs.push(...namesIn(tokens, at, last, cases.known))
    at = end + 1
  }
  if (runs.length === 0) return runs
  const joined = joinedByLetters(tokens, runs)
  return isOfCase(tokens, joined) ? outsideCases(tokens, joined, cases) : joined
}

/** "Quorl v. Norway", "A.Q. and Others v Norway": who is told by a word or by initials in the name of a case is nobody of the story. */
function outsideCases(
  tokens: readonly Token[],
  runs: readonly Run[],
  {known}: WordCases,
): readonly Run[] {
  if (!tokens.some(({lower}) => OF_LAW.test(lower))) return runs
  return runs.filter((run) => {
    const words = tokens.slice(run.first, run.last + 1)
    const name = textFrom(tokens, run.first, run.last)
    return (
      !isParty(tokens, run) ||
      (!name.includes('.') && (known.isPlace(name) || words.some((word) => isOf(word, BODY_WORD))))
    )
  })
}

function isOfCase(tokens: readonly Token[], runs: readonly Run[]): boolean {
  for (const run of runs) if (isParty(tokens, run)) return true
  return false
}

/** Beside "v.", also in "Quorl and Others v. Norway". */
function isParty(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    isIn(preceding(tokens, first), VERSUS) ||
    isIn(tokens[last + 1], VERSUS) ||
    isIn(tokens[last + 3], VERSUS)
  )
}

const VERSUS = wordList('v v.')
const OF_LAW = /^(?:cases?|courts?|held|judges?|others|ruled)$/

/** "KC", "MP": letters that follow a name and are no part of it. */
export const AFTER_NAME: RegExp = /^(?:[KQ]C|M[SE]?P|MLA|TD|[MOC]BE|QPM|FRS|DSO|JP|SC|AO|OAM|PhD)$/

/** "A. Unfortunately", "B. Planning a trip", "I/B/E/S. Revenue": a letter of a list or the last of an acronym, and no initial. */
function isListed(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.capital !== true) return false
  const isBehindSlash = preceding(tokens, at)?.text === '/'
  if (at > 0 && !isBehindSlash) return false
  const next = tokens[at + 1]?.lower ?? ''
  return (
    /^\p{Lu}\.$/u.test(token.text) &&
    (isBehindSlash || /ing$/.test(next) || LIKE_NO_NAME.test(next))
  )
}

function runEnd(tokens: readonly Token[], first: number): number {
  let last = first
  while (last - first < LONGEST_RUN) {
    const step = nextName(tokens, first, last)
    if (step === 0) return last
    last += step
  }
  return last
}
