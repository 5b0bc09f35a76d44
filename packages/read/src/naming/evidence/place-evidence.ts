import {STATES_IN_SHORT} from '../../data/countries.ts'
import {COMPASS, DATELINE_CITIES, KNOWN_PLACES} from '../../data/place-words.ts'
import {
  DETERMINER,
  ENDS_IN_S,
  GROUP_NOUN,
  is,
  PERSON,
  PERSON_PRONOUN,
  PREPOSITION,
  WHO,
} from '../../language/grammar.ts'
import {isPersonPlural} from '../../language/person-noun.ts'
import {
  A_AN,
  ARTICLES,
  COMMA_OR_AND,
  endsAside,
  THEIRS,
  TO_FROM,
} from '../../language/small-words.ts'
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
import {isGivenName} from '../known-names.ts'
import {textFrom} from '../name-words.ts'
import {isCommon} from '../types/common-words.ts'
import {type NamePlace, PLAIN, pastArticle, STRONG, WEAK, weigh} from './weights.ts'

/** What stands around a name for a place. */
export function forPlace(place: NamePlace): number {
  const {earlier, before, after} = place
  const isOwner = after?.kind === 'possessive'
  return (
    weigh(PLAIN, (isPlaced(place) && !isOwner) || isWithinPlural(place) || isListed(place)) +
    weigh(STRONG, isOf(earlier, OF_PLACE) && /^(?:of|called|named)$/.test(before?.lower ?? '')) +
    told(place) +
    weigh(
      PLAIN,
      isCapital(place) ||
        isReached(place) ||
        isStruck(place) ||
        isHomeOf(place) ||
        isBeforeWhere(place),
    ) +
    (isOwner ? forOwner(place) : forGoal(place)) +
    weigh(PLAIN, isTown(place)) +
    weigh(PLAIN, isSmallWord(after, AREA) || isSite(place)) +
    weigh(PLAIN, isPastArticle(place)) +
    weigh(WEAK * 1.5, isRegion(place)) +
    weigh(STRONG, isWithinPlace(place))
  )
}

/** "Quorl’s mountains", "Quorl’s Tessen district": what is in a place; "Quorl’s Iowa district" is a politician’s. */
function forOwner({tokens, last, next}: NamePlace): number {
  if (next?.capital === true)
    return weigh(PLAIN, isSmallWord(tokens[last + 3], AREA) && !isKnownPlace(next.text))
  return weigh(WEAK, isSmallWord(next, PLACE_AFTER))
}

/** "To Quorl", "from Quorl", "drove towards Quorl": where somebody or something goes or comes from. */
function forGoal(place: NamePlace): number {
  const {tokens, first, isAlone, earlier, before} = place
  // "Went back to Quorl", "brought them to Quorl"; not to Ada.
  const isBeyond = isIn(earlier, MOVED) && !(isAlone && isGivenName(tokens[first]?.text ?? ''))
  const isMoved = isOf(isBeyond ? tokens[first - 3] : earlier, MOTION)
  const isTo = isIn(before, TO_FROM) && !isIn(earlier, SERVES)
  const isLoose = isTo || (isMoved && isIn(before, BETWEEN))
  return (
    weigh(WEAK / 2, isLoose) +
    weigh(WEAK, isLoose && (isMoved || isHome(earlier) || isRoute(place) || isOrigin(place)))
  )
}

// "An aide to Quorl".
const SERVES = wordList('aide aides adviser advisers advisor advisors assistant')
const BETWEEN = wordList('between toward towards')

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
  const {tokens, first, before, earlier, listed} = place
  const isSeat = before?.lower === 'for' && isIn(earlier, MEMBERS)
  if (listed === 'place' || isHeaded(place) || isSeat) return STRONG
  if (earlier?.text !== ',' || !(place.isBehindOf || isResidence(place))) return 0
  const whose = tokens[first - 3]
  return AGE.test(whose?.text ?? '') ? STRONG : weigh(PLAIN, whose?.capital === true)
}

/** "Ada Vale, from Quorl, said". */
function isResidence({before, isAlone, isBeforeComma}: NamePlace): boolean {
  return before?.lower === 'from' && isAlone && isBeforeComma
}

/** "The village head of Quorl", "Baroness Vale of Quorl", "Rep. Ada Vale of Quorl". */
function isHeaded({tokens, first, isBehindOf, earlier}: NamePlace): boolean {
  if (!isBehindOf) return false
  const word = tokens[first - 3]?.lower ?? ''
  return earlier?.capital === true
    ? /^(?:lord|lady|baron(?:ess)?|viscount)$/.test(word) ||
        /^(?:rep|sen)\.$/.test(tokens[first - 4]?.lower ?? '')
    : /^(?:head|chief|elder)s?$/.test(earlier?.lower ?? '') &&
        /^(?:village|town|district|ward|community)$/.test(word)
}

// "The MP for Quorl".
const MEMBERS = wordList('mp mps mla msp td')

const AGE = /^(?:[1-9]\d?)$/

/** "The capital, Quorl,". */
function isCapital({tokens, first, isBehindComma, earlier, after}: NamePlace): boolean {
  return (
    isBehindComma &&
    earlier?.lower === 'capital' &&
    /^(?:the|its|their|[’']s)$/.test(tokens[first - 3]?.lower ?? '') &&
    endsAside(after)
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

/** "Quorl’s mayor", "Quorl Governor Ada Vale": what a town or a province has; "Fed Governor", "Riksbank Governor" is of a bank. */
export function isTown({tokens, last, owned}: NamePlace): boolean {
  const isProvince =
    owned?.text === 'Governor' &&
    tokens[last + 2]?.capital === true &&
    /^(?!Banx)\p{Lu}\p{Ll}{3}.*(?<!bank)$/u.test(tokens[last]?.text ?? '')
  return isProvince || isTelling(owned, OF_TOWN)
}

const OF_TOWN: number = tellingClass('mayor mayors mp outskirts suburbs skyline resident residents')

/** "The Quorl woman", "a Quorl man": where somebody is from. */
function isHomeOf({before, after}: NamePlace): boolean {
  return (
    is(before, DETERMINER) &&
    isIn(before, ARTICLES) &&
    /^(?:(?:wo)?man|native|teenager)$/.test(after?.text ?? '')
  )
}

/** The first token behind a list of names. */
function behindList(tokens: readonly Token[], last: number): number {
  let at = last + 1
  while (at - last < LONGEST_LIST && (tokens[at]?.capital || isIn(tokens[at], COMMA_OR_AND))) at++
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
  if (!isIn(before, COMMA_OR_AND) || (isBehindComma && after?.lower !== 'and')) return false
  if (!isListEnd(after, next)) return false
  let at = first - 1
  let hasComma = isBehindComma
  while (
    at > 0 &&
    first - at < LONGEST_LIST &&
    (tokens[at]?.capital || isIn(tokens[at], COMMA_OR_AND))
  ) {
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

const MOVED = wordList('back home him her them')

/** "She is from Quorl", "Ada Vale spoke from Quorl", "Speaking from Quorl, she". */
function isOrigin({tokens, first, before, earlier}: NamePlace): boolean {
  if (before?.lower !== 'from' || !isIn(earlier, IS)) return false
  const subject = tokens[first - 3]
  return subject?.capital === false ? is(subject, PERSON_PRONOUN | WHO) : !isCommon(subject)
}

const IS = wordList('is was are were comes came hails spoke speaking')

const OF_FIRMS =
  /^(?:analyst|economist|official|executive|spokes.*|engineer|lawyer|reporter|journalist|editor|researcher|scientist|consultant|expert|adviser|representative|officer)s?$/

/** "From Quorl to Tessen": the one, and the other. */
function isRoute({tokens, first, before, earlier, after, next}: NamePlace): boolean {
  if (before?.lower === 'from')
    return after?.lower === 'to' && next?.capital === true && !isSent(earlier)
  if (earlier?.capital !== true) return false
  for (let from = first - 3; from >= Math.max(0, first - 5); from--) {
    if (tokens[from]?.lower === 'from') return !isSent(tokens[from - 1])
  }
  return false
}

/** "The switch from Quorl to Tessen", "a letter from Ada to Bo": no journey. */
function isSent(noun: Token | undefined): boolean {
  return SENT.test(noun?.lower ?? '')
}

const SENT =
  /^(?:(?:transition|switch|change|shift|turn|convert|rename|rebrand|letter|e-?mail|message|memo).*|notes?|calls?|texts?|pass(?:es)?)$/

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

/** "A mill in Tessen, Bodmil,", "Ada Vale, of Reed Lane, Bodmil.": the region or the town behind a place, between commas. */
function isRegion(place: NamePlace): boolean {
  const {tokens, first, isBehindComma, after, next} = place
  // "A mill in Tessen, Quorl, a boat".
  const isOpen = !endsAside(after) || isIn(next, A_AN)
  if (!isBehindComma || isOpen || isSomebody(place)) return false
  let at = first - 2
  while (at > 1 && first - at < LONGEST_TOWN && tokens[at]?.capital) at--
  return at > 0 && at < first - 2 && isWhereabouts(tokens, at) && isTownAt(tokens, at, first - 1)
}

/** "In Tessen" within a sentence; "the driver in Spain, Quorl," and "speaking in Tessen, Quorl," are somebody. */
function isTownAt(tokens: readonly Token[], at: number, end: number): boolean {
  const town = textFrom(tokens, at + 1, end - 1)
  const opener = tokens.slice(0, at).every(({kind}) => kind !== 'punctuation')
    ? tokens[0]
    : undefined
  return !(
    isKnownPlace(town) ||
    DATELINE_CITIES.has(town.toLowerCase()) ||
    is(opener, PREPOSITION) ||
    opener?.lower.endsWith('ing')
  )
}

const LONGEST_TOWN = 5

/** "The mayor in Tessen, Ada Vale,", "a miller in Tessen, Ada,". */
function isSomebody({tokens, first, isAlone}: NamePlace): boolean {
  return isAlone ? isGivenName(tokens[first]?.text ?? '') : !COMPASS.has(tokens[first]?.lower ?? '')
}

/** "(A mill) in", "(Ada Vale,) of"; not "her mill in Tessen, Quorl,", which may be called so. */
function isWhereabouts(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.lower === 'of') return tokens[at - 1]?.text === ','
  return isOf(tokens[at], BEFORE_PLACE) && !isIn(tokens[at - 2], THEIRS)
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
