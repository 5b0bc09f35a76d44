import {
  AREAS,
  BEFORE_PLACE,
  MOTION,
  OF_BODY,
  OF_PLACE,
  PLACE_AFTER,
} from '../data/name-neighbours.ts'
import {KNOWN_PLACES} from '../data/place-words.ts'
import {isPersonNoun} from '../language/person-noun.ts'
import {preceding} from '../language/preceding.ts'
import type {Token} from '../language/tokens.ts'
import {countryNamed} from './countries.ts'
import type {Run} from './names-in.ts'
import {isSmallWord, PLAIN, STRONG, WEAK, weigh} from './weights.ts'

/** What stands around a name for a place. */
export function forPlace(tokens: readonly Token[], run: Run): number {
  const {first, last} = run
  const before = preceding(tokens, first)?.lower ?? ''
  const noun = preceding(tokens, first - 1)?.lower ?? ''
  const after = tokens[last + 1]
  const isPlaced = BEFORE_PLACE.has(before) && !OF_BODY.has(noun) && after?.kind !== 'possessive'
  const isOf = before === 'of' && OF_PLACE.has(noun)
  const isOwner = after?.kind === 'possessive' && isSmallWord(tokens[last + 2], PLACE_AFTER)
  const isLoose = /^(?:to|from)$/.test(before) || (before === 'between' && MOTION.has(noun))
  return (
    weigh(PLAIN, isPlaced || isWithinPlural(tokens, run)) +
    weigh(STRONG, isOf) +
    weigh(WEAK, isOwner) +
    weigh(WEAK / 2, isLoose) +
    weigh(WEAK, isLoose && (MOTION.has(noun) || isHome(noun) || isRoute(tokens, run))) +
    weigh(PLAIN, isSmallWord(after, AREAS) || isSite(tokens, run)) +
    weigh(STRONG, isWithinPlace(tokens, last))
  )
}

/** "Its Quorl headquarters": where a firm has something. */
export function isSite(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    /^(?:its|their|[’']s)$/.test(preceding(tokens, first)?.lower ?? '') &&
    /^(?:headquarters|plants?|office|offices|factory|campus|warehouse|branch)$/.test(
      tokens[last + 1]?.lower ?? '',
    )
  )
}

/** "In the Quorls": hills or islands. */
function isWithinPlural(tokens: readonly Token[], {first, last}: Run): boolean {
  return (
    first === last &&
    preceding(tokens, first)?.lower === 'the' &&
    BEFORE_PLACE.has(preceding(tokens, first - 1)?.lower ?? '') &&
    /[^s]s$/.test(tokens[last]?.lower ?? '')
  )
}

/** "A fisherman from Quorl"; "an analyst from Quorl" comes from a firm. */
function isHome(noun: string): boolean {
  return isPersonNoun(noun) && !OF_FIRMS.test(noun)
}

const OF_FIRMS =
  /^(?:analyst|economist|official|executive|spokes.*|engineer|lawyer|reporter|journalist|editor|researcher|scientist|consultant|expert|adviser|representative|officer)$/

/** "From Quorl to Tessen": the one, and the other. */
function isRoute(tokens: readonly Token[], {first, last}: Run): boolean {
  if (preceding(tokens, first)?.lower === 'from')
    return tokens[last + 1]?.lower === 'to' && tokens[last + 2]?.capital === true
  return (
    preceding(tokens, first - 1)?.capital === true &&
    tokens.slice(Math.max(0, first - 5), first - 2).some(({lower}) => lower === 'from')
  )
}

/** "Linnet, Wales": a place within another. */
function isWithinPlace(tokens: readonly Token[], last: number): boolean {
  if (tokens[last + 1]?.text !== ',') return false
  const one = tokens[last + 2]?.text ?? ''
  return [one, `${one} ${tokens[last + 3]?.text ?? ''}`].some(
    (name) => countryNamed(name) !== null || KNOWN_PLACES.has(name.toLowerCase()),
  )
}
