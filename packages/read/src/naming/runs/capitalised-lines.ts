import {PREPOSITIONS, PRONOUNS} from '../../data/closed-class.ts'
import {
  CLOSED,
  ENDS_IN_ED,
  ENDS_IN_S,
  FINITE,
  GROUP_NOUN,
  IRREGULAR,
  is,
  PREPOSITION,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import type {Token} from '../../language/tokens.ts'
import {REPORTS_ALONE} from '../../quoting/verbs.ts'
import {countryNamed} from '../countries.ts'
import type {KnownNames} from '../known-names.ts'
import {isUpper, textFrom} from '../name-words.ts'
import {isCommon, type Words} from '../types/common-words.ts'
import {isAcronym} from '../types/head-words.ts'
import type {Run} from './run.ts'

/** "Rower Wins Third Medal in Lake Race": every word but the short ones has a capital, also words that the text writes small. */
export function isTitleCase(tokens: readonly Token[], small: Words): boolean {
  const within = tokens.filter(({capital}, i) => capital && preceding(tokens, i)?.kind === 'word')
  return (
    areCapitalised(wordsOf(tokens)) &&
    within.some(({lower}) => small.has(lower) || isSmallByNature(lower))
  )
}

/** Whether two words of three have a capital, and all others are short or prepositions. */
function areCapitalised(words: readonly Token[]): boolean {
  const capitals = words.filter(({capital}) => capital)
  return (
    capitals.length >= 4 &&
    capitals.length * 3 >= words.length * 2 &&
    words.every((word) => word.capital || word.lower.length <= 4 || is(word, PREPOSITION))
  )
}

function wordsOf(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(({kind}) => kind === 'word')
}

/** "Rower Wins And Says So To Press": a line within the text that gives even the short words capitals, as a link to another story. */
export function isLinkTitle(tokens: readonly Token[]): boolean {
  const words = wordsOf(tokens)
  if (words.length < 4 || words.some(({capital}) => !capital)) return false
  return words.slice(1).some(({lower}) => isSmallByNature(lower))
}

/** "Recent News", "Orm Man Charged with Theft": a line of the page without a stop, of words of the language alone or a title of another story. */
export function isPageLine(tokens: readonly Token[], known: KnownNames): boolean {
  if (/^[.!?…:”"]$/.test(tokens.at(-1)?.text ?? '.')) return false
  const words = wordsOf(tokens)
  const isSurname = (at: number): boolean => known.isGivenName(words[at - 1]?.text ?? '')
  if (words.every((word, at) => word.capital && isCommon(word) && !isSurname(at))) return true
  return (
    areCapitalised(words) &&
    words.some(
      (word, at) =>
        at > 0 &&
        word.capital &&
        ((word.text.length > 3 && isSmallByNature(word.lower)) || (isVerb(word) && !isSurname(at))),
    )
  )
}

/** "Charged", "Held", "Announces", "Unveils"; not "Advocates", nor the "Associated" of a body. */
function isVerb(word: Token): boolean {
  if (/^(?:launche|unveil)s$/.test(word.lower)) return true
  return (
    is(word, ENDS_IN_ED | IRREGULAR) ||
    (is(word, REPORTS_ALONE) && is(word, ENDS_IN_S) && !is(word, GROUP_NOUN))
  )
}

function isSmallByNature(word: string): boolean {
  return PREPOSITIONS.has(word) || (PRONOUNS.has(word) && word !== 'i')
}

/** "THIRD MEDAL FOR ROWER", "ENDS": a line in capitals. */
export function isShouted(tokens: readonly Token[]): boolean {
  let words = 0
  for (const {kind, text} of tokens) {
    if (kind !== 'word' || text.length < 2) continue
    if (!isUpper(text)) return false
    words++
  }
  return words > 0
}

/** "He said so. (ROWERS FLEE FROM ORM) On Friday": whether a name stands among so many words in capitals, and of such kinds, that a capital tells nothing. */
export function isInShout(tokens: readonly Token[], {first, last}: Run): boolean {
  if (!isLoud(tokens[first]) || !(isLoud(tokens[last]) || isLoud(tokens[last - 1]))) return false
  const near = tokens.slice(Math.max(0, first - 3), first + 4).filter(isLoud)
  return near.length > 3 && near.some(isSmallInProse)
}

function isLoud(token: Token | undefined): boolean {
  return token?.capital === true && token.text.length > 1 && isUpper(token.text)
}

/** "TO", "FROM", "WAS"; not the small words of names, nor "WHO", "US" and others that are letters as well. */
function isSmallInProse(token: Token): boolean {
  return is(token, CLOSED | FINITE) && !/^(?:and|as|for|is|it|of|or|the|us|who)$/.test(token.lower)
}

/** The names in the runs of such a line that are names elsewhere, or states'. */
export function namesElsewhere(
  tokens: readonly Token[],
  runs: readonly Run[],
  names: Words,
): readonly Run[] {
  const isLoud = isShouted(tokens)
  const isName = (first: number, last: number): boolean => {
    const name = textFrom(tokens, first, last)
    const isShort = first === last && isAcronym(name) && !isLoud
    return names.has(name.toLowerCase()) || countryNamed(name) !== null || isShort
  }
  return runs.flatMap((run) => namesWithin(run, isName))
}

function namesWithin(run: Run, isName: (first: number, last: number) => boolean): readonly Run[] {
  for (let first = run.first; first <= run.last; first++) {
    for (let last = Math.min(run.last, first + LONGEST_NAME); last >= first; last--) {
      if (!isName(first, last)) continue
      const isOpening = first === run.first
      const found = isOpening ? {...run, last} : {first, last, honorific: null, title: null}
      const rest = {first: last + 1, last: run.last, honorific: null, title: null}
      return [found, ...namesWithin(rest, isName)]
    }
  }
  return []
}

const LONGEST_NAME = 11
