import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {isAcronym} from '../types/head-words.ts'
import type {Run} from './run.ts'

/** "Ponds and Marshland birds Rescue Agency (PMRA)": runs before letters in brackets are one name where the letters are those of its words. */
export function joinedByLetters(tokens: readonly Token[], runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const letters = lettersAfter(tokens, run.last)
    if (letters === '') {
      joined.push(run)
      continue
    }
    const first = Math.min(
      firstLettered(tokens, run.last, letters),
      opensLetters(tokens, joined.at(-1), run, letters),
    )
    const pieces = joined.filter(({last}) => last >= first)
    const isWhole = pieces.every(({honorific, title}) => honorific === null && title === null)
    if (isWhole) joined.length -= pieces.length
    joined.push(isWhole ? {...run, first: Math.min(run.first, first, ...pieces.map(firstOf))} : run)
  }
  return joined
}

/** "(UN Quay and Weir Agency for Rowers in the) Far North (UNQWA)": where the name before a place begins, if the letters are those that it opens with. */
function opensLetters(
  tokens: readonly Token[],
  before: Run | undefined,
  {first}: Run,
  letters: string,
): number {
  const [small, ...others] = tokens.slice((before?.last ?? first) + 1, first)
  // "The Near East", whose first word is no name's.
  const isPlaced =
    small?.lower === 'in' && others.every(({text, capital}) => text === 'the' || capital)
  if (before === undefined || !isPlaced) return Number.POSITIVE_INFINITY
  const words = tokens.slice(before.first, before.last + 1)
  const initials = words.map(({text, capital}) =>
    isAcronym(text) ? text : capital ? text.charAt(0) : '',
  )
  return words.length > letters.length && initials.join('').startsWith(letters)
    ? before.first
    : Number.POSITIVE_INFINITY
}

function firstOf({first}: Run): number {
  return first
}

/** Where the words begin that letters in brackets behind the word at `last` stand for; that word can have none: "(PMR)". */
function firstLettered(tokens: readonly Token[], last: number, letters: string): number {
  return Math.min(firstOfLetters(tokens, last, letters), firstOfLetters(tokens, last - 1, letters))
}

function firstOfLetters(tokens: readonly Token[], last: number, letters: string): number {
  let [at, left] = [last, letters.length]
  while (left > 0 && isPart(tokens, at)) {
    const {text, capital} = tokens[at] ?? NOTHING
    if (text.charAt(0).toUpperCase() === letters.charAt(left - 1)) left--
    else if (capital) break
    at--
  }
  const begins = left === 0 && tokens[at + 1]?.capital === true
  return begins ? at + 1 : Number.POSITIVE_INFINITY
}

const NOTHING = {text: '', capital: true}

/** "(QWC)", "(Qwco)": three letters or more; an empty string where none follow. */
function lettersAfter(tokens: readonly Token[], last: number): string {
  if (tokens[last + 1]?.text !== '(' || tokens[last + 3]?.text !== ')') return ''
  const letters = tokens[last + 2]?.text.toUpperCase() ?? ''
  return letters.length > 2 && isAcronym(letters) ? letters : ''
}

/** A word; no small one behind an owner ("Norland’s elite Guard"), which is no part of the name. */
function isPart(tokens: readonly Token[], at: number): boolean {
  const token = preceding(tokens, at + 1)
  if (token?.kind === 'possessive') return tokens[at + 1]?.capital === true
  return token?.kind === 'word'
}
