import {STATES_IN_SHORT} from '../../data/countries.ts'
import {KNOWN_PLACES} from '../../data/place-words.ts'
import {DETERMINER, ENDS_IN_S, GROUP_NOUN, is, PERSON} from '../../language/grammar.ts'
import {isPersonPlural} from '../../language/person-noun.ts'
import type {Token} from '../../language/tokens.ts'
import {isNoted, isTelling, noteClass, tellingClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {
  AREA,
  BEFORE_PLACE,
  isOf,
  isSmallWord,
  MOTION,
  OF_BODY,
  OF_PLACE,
  PLACE_AFTER,
} from '../classes.ts'
import {countryNamed} from '../countries.ts'
import {type NamePlace, PLAIN, pastArticle, STRONG, WEAK, weigh} from './weights.ts'

/** What stands around a name for a place. */
export function forPlace(place: NamePlace): number {
  const {earlier, before, after, next} = place
  const word = before?.lower
  const isOwner = after?.kind === 'possessive'
  const isMoved = isOf(earlier, MOTION)
  const isLoose = !isOwner && (word === 'to' || word === 'from' || (isMoved && word === 'between'))
  return (
    weigh(PLAIN, (isPlaced(place) && !isOwner) || isWithinPlural(place) || isListed(place)) +
    weigh(STRONG, isOf(earlier, OF_PLACE) && /^(?:of|called|named)$/.test(word ?? '')) +
    told(place) +
    weigh(
      PLAIN,
      isCapital(place) ||
        isReached(place) ||
        isStruck(place) ||
        isHomeOf(place) ||
        isBeforeWhere(place),
    ) +
    weigh(WEAK, isOwner && isSmallWord(next, PLACE_AFTER)) +
    weigh(PLAIN, isTown(place)) +
    weigh(WEAK / 2, isLoose) +
    weigh(WEAK, isLoose && (isMoved || isHome(earlier) || isRoute(place))) +
    weigh(PLAIN, isSmallWord(after, AREA) || isSite(place)) +
    weigh(PLAIN, isPastArticle(place)) +
    weigh(STRONG, isWithinPlace(place))
  )
}

/** "In Quorl", "at Quorl, where"; not "shares in Quorl", "interest in Quorl". */
function isPlaced(place: NamePlace): boolean {
  const {before, earlier} = place
  if (!(isOf(before, BEFORE_PLACE) || isAt(place)) || isOfBody(place)) return false
  return before?.lower !== 'in' || !TAKING_PART.test(earlier?.lower ?? '')
}

/** "Near the Quorl Tessen", "at the Quorl Tessen in Orm": a hall or a park, whose name has an article. */
function isPastArticle(place: NamePlace): boolean {
  const {isAlone, isBehindThe, earlier} = place
  if (isAlone || !isBehindThe || place.after?.kind === 'possessive') return false
  return isIn(earlier, BESIDE) || isAt(pastArticle(place))
}

const BESIDE = wordList('near outside across throughout')

/** An example of places, and "Ada Vale, 45, of Quorl,"; "Ada Vale, of Quorl," may be of a body that speaks. */
function told(place: NamePlace): number {
  const {tokens, first, earlier, listed} = place
  if (listed === 'place' || isHeaded(place)) return STRONG
  if (earlier?.text !== ',' || !(place.isBehindOf || isResidence(place))) return 0
  const whose = tokens[first - 3]
  return AGE.test(whose?.text ?? '') ? STRONG : weigh(PLAIN, whose?.capital === true)
}

/** "Ada Vale, from Quorl, said". */
function isResidence({before, isAlone, isBeforeComma}: NamePlace): boolean {
  return before?.lower === 'from' && isAlone && isBeforeComma
}

/** "The village head of Quorl", "Baroness Vale of Quorl". */
function isHeaded({tokens, first, isBehindOf, earlier}: NamePlace): boolean {
  if (!isBehindOf) return false
  const word = tokens[first - 3]?.lower ?? ''
  return earlier?.capital === true
    ? /^(?:lord|lady|baron(?:ess)?|viscount)$/.test(word)
    : /^(?:head|chief|elder)s?$/.test(earlier?.lower ?? '') &&
        /^(?:village|town|district|ward|community)$/.test(word)
}

const AGE = /^(?:[1-9]\d?)$/

/** "The capital, Quorl,". */
function isCapital({tokens, first, isBehindComma, earlier, after}: NamePlace): boolean {
  return (
    isBehindComma &&
    earlier?.lower === 'capital' &&
    /^(?:the|its|their|[’']s)$/.test(tokens[first - 3]?.lower ?? '') &&
    (after === undefined || /^[,.]$/.test(after.text))
  )
}

/** "Drove to the Quorl". */
function isReached({tokens, first, isBehindThe, earlier}: NamePlace): boolean {
  return isBehindThe && earlier?.lower === 'to' && isOf(tokens[first - 3], MOTION)
}

/** "They fled Quorl", "air strikes on Quorl". */
function isStruck({before, earlier}: NamePlace): boolean {
  return before?.lower === 'on'
    ? /^(?:air)?(?:strikes?|raids?|shelling|bombardment|offensive)$/.test(earlier?.lower ?? '')
    : before?.capital === false && isTelling(before, STRUCK)
}

const STRUCK: number = tellingClass(
  'fled fleeing shelled bombed besieged invaded overran recaptured retook retaken stormed entered reached evacuated',
)

/** "Quorl’s mayor": what a town has. */
export function isTown({owned}: NamePlace): boolean {
  return isTelling(owned, OF_TOWN)
}

const OF_TOWN: number = tellingClass('mayor mayors mp outskirts suburbs skyline resident residents')

/** "The Quorl woman", "a Quorl man": where somebody is from. */
function isHomeOf({before, after}: NamePlace): boolean {
  return (
    is(before, DETERMINER) &&
    /^(?:the|an?)$/.test(before?.lower ?? '') &&
    /^(?:(?:wo)?man|native|teenager)$/.test(after?.text ?? '')
  )
}

/** The first token behind a list of names. */
function behindList(tokens: readonly Token[], last: number): number {
  let at = last + 1
  while (at - last < LONGEST_LIST && (tokens[at]?.capital || isJoint(tokens[at]))) at++
  return at
}

/** "Tessen, Bodmil and Quorl, where": the ones before it as well. */
function isBeforeWhere({tokens, last, before}: NamePlace): boolean {
  const at = behindList(tokens, last)
  if (tokens[at]?.lower !== 'where' || tokens[at - 1]?.text !== ',') return false
  return !/^(?:at|for|with|of)$/.test(before?.lower ?? '')
}

// What one does in what is no place, and has in somebody.
const TAKING_PART =
  /^(?:particip|compet|engag|degree|diploma|master|bachelor|arts$|believ|speciali[sz]|interest|confidence$|faith$|trust)/

/** "A mill at Quorl in Tessen", "the weir at Quorl, where", "the airport at Quorl". */
function isAt({before, earlier, after, next}: NamePlace): boolean {
  if (before?.lower === 'off') return isOf(earlier, MOTION) || isTelling(earlier, AT_SEA)
  if (before?.lower !== 'at') return false
  if (isSmallWord(earlier, OF_PLACE) || isTelling(earlier, SITES)) return true
  return after?.lower === 'in' ? next?.capital === true : next?.lower === 'where'
}

const AT_SEA: number = tellingClass('waters coast sank sunk capsized drowned anchored oil gas')
// What stands or happens in a town: "the camp at Quorl", "was buried at Quorl".
const SITES: number = tellingClass(
  'camp camps base plant plants mine mines farm works reactor quarry factory checkpoint crossing border railway fire blaze crash post terminal arrivals detained crossed funeral ceremony rally born buried landed arrived docked moored anchored stationed camped',
)

/** "In Tessen, Bodmil and Quorl.", "across Tessen, Bodmil and Quorl.": the last ones of several that one word governs. */
function isListed({tokens, first, last, before, isBehindComma, after}: NamePlace): boolean {
  const next = tokens[last + 2]
  if (!isIn(before, JOINTS) || (isBehindComma && after?.lower !== 'and')) return false
  if (!isListEnd(after, next)) return false
  let at = first - 1
  let hasComma = isBehindComma
  while (at > 0 && first - at < LONGEST_LIST && (tokens[at]?.capital || isJoint(tokens[at]))) {
    hasComma ||= tokens[at]?.text === ','
    at--
  }
  return (
    hasComma &&
    isOf(tokens[at], BEFORE_PLACE) &&
    tokens[at + 1]?.capital === true &&
    !areCounted(tokens.slice(Math.max(0, at - LONGEST_LIST), at)) &&
    !(tokens[at - 1]?.capital && isBeforeIn(tokens, last))
  )
}

/** "Ada Vale in Tessen, (Bo Reed) and Odo Orm in Bodmil": the next ones, and where they are. */
function isBeforeIn(tokens: readonly Token[], last: number): boolean {
  const at = behindList(tokens, last)
  return tokens[at]?.lower === 'in' && tokens[at + 1]?.capital === true
}

/** "(Two women who row in Tessen, )Ada Bodmil and Ida Quorl, left": who they are. */
function areCounted(before: readonly Token[]): boolean {
  const count = before.findLastIndex(({lower}) => /^(?:two|three|four|both)$/.test(lower))
  const people = before.slice(count + 1, count + 4)
  return count >= 0 && people.some((word) => is(word, GROUP_NOUN) || isPersonPlural(word))
}

const LONGEST_LIST = 12

function isJoint(token: Token | undefined): boolean {
  return isIn(token, JOINTS)
}

const JOINTS = wordList(', and')

/** "and Quorl.", ", Quorl and Tessen", ", Quorl and in": no "and Quorl said". */
function isListEnd(after: Token | undefined, next: Token | undefined): boolean {
  if (after?.lower === 'and') return next?.capital === true
  return after === undefined || (after.kind === 'punctuation' && after.text !== "'")
}

/** "Shares in Quorl", "employees of Quorl"; "the headquarters in Quorl" are in a town. */
export function isOfBody({before, earlier}: NamePlace): boolean {
  if (!isOf(earlier, OF_BODY)) return false
  return before?.lower === 'in'
    ? HELD_IN.test(earlier?.lower ?? '')
    : /^(?:of|at|by|for)$/.test(before?.lower ?? '')
}

const HELD_IN = /^(?:shares?|stakes?|stock|invest\p{L}*|confidence)$/u

/** "Its Quorl headquarters": where a firm has something. */
export function isSite({before, after}: NamePlace): boolean {
  return (
    isNoted(before, OF_A_FIRM) &&
    /^(?:headquarters|plants?|office|offices|factory|campus|warehouse|branch)$/.test(
      after?.lower ?? '',
    )
  )
}

const OF_A_FIRM: number = noteClass(['its', 'their', '’s', "'s"])

/** "In the Quorls": hills or islands. */
function isWithinPlural({tokens, last, isAlone, isBehindThe, earlier}: NamePlace): boolean {
  return isAlone && isBehindThe && isOf(earlier, BEFORE_PLACE) && is(tokens[last], ENDS_IN_S)
}

/** "A fisherman from Quorl"; "an analyst from Quorl" comes from a firm. */
function isHome(noun: Token | undefined): boolean {
  return is(noun, PERSON | GROUP_NOUN) && !OF_FIRMS.test(noun?.lower ?? '')
}

const OF_FIRMS =
  /^(?:analyst|economist|official|executive|spokes.*|engineer|lawyer|reporter|journalist|editor|researcher|scientist|consultant|expert|adviser|representative|officer)s?$/

/** "From Quorl to Tessen": the one, and the other. */
function isRoute({tokens, first, before, earlier, after, next}: NamePlace): boolean {
  if (before?.lower === 'from') return after?.lower === 'to' && next?.capital === true
  if (earlier?.capital !== true) return false
  for (let from = first - 3; from >= Math.max(0, first - 5); from--) {
    // "The switch from Quorl to Tessen" is no journey.
    if (tokens[from]?.lower === 'from') return !CHANGES.test(tokens[from - 1]?.lower ?? '')
  }
  return false
}

const CHANGES = /^(?:transition|switch|change|shift|turn|convert|rename|rebrand)/

/** "Linnet, Wales", "Linnet, Pa.", "Norland’s Linnet state": a place within another. */
function isWithinPlace({tokens, last, before, after, isBeforeComma, next}: NamePlace): boolean {
  if (before?.kind === 'possessive' && (after?.text === 'state' || isSmallWord(after, AREA)))
    return true
  if (!isBeforeComma || next?.capital !== true) return false
  return (
    isKnownPlace(next.text.replace(/-based$/, '')) ||
    isKnownPlace(`${next.text} ${tokens[last + 3]?.text ?? ''}`)
  )
}

/** Whether a name is that of a state or a place that the package knows. */
export function isKnownPlace(name: string): boolean {
  return (
    countryNamed(name) !== null ||
    KNOWN_PLACES.has(name.toLowerCase()) ||
    // "Ada Vale, MD, said".
    (name !== 'MD' && STATES_IN_SHORT.has(name))
  )
}
