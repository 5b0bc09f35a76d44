import {ADVERBS, PREPOSITIONS} from '../../data/closed-class.ts'
import {words} from '../../data/words.ts'
import {
  ADVERB,
  AUXILIARY,
  CLAUSE_OPENER,
  DETERMINER,
  ENDS_IN_ING,
  ENDS_IN_LY,
  FINITE,
  IRREGULAR,
  is,
  PERSON,
  PERSON_PRONOUN,
  PREPOSITION,
  RELATIVE,
  TIME_WORD,
  WHOM,
} from '../../language/grammar.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import {REPORTS_ALONE} from '../verbs.ts'
import {
  headEnd,
  isNamePart,
  isPlainWord,
  isSpeakerNoun,
  isTime,
  LONGEST_PHRASE,
  SPEAKER_NOUN,
} from './head-ends.ts'

/** Whether a phrase can be somebody or something that speaks: not one that begins with a preposition or holds a verb. */
export function namesSpeaker(items: readonly Item[], {first, last}: Range): boolean {
  const head = items[first]
  if (head === undefined) return false
  if (first === last && is(head, PERSON_PRONOUN)) return true
  const isLed = is(head, PREPOSITION) && !isAbout(items, first)
  // "It was late, something the board denied": what that is stands before the comma.
  if (isLed || isIn(head, THERE_SOMETHING)) return false
  const told = firstTold(items, first, last)
  // "One of them, which came late".
  const isShort = last - first <= 3 || /^(?:them|us|those)$/.test(items[first + 2]?.lower ?? '')
  return (
    told === 'noun' ||
    (told === null && isShort && (OPENS_PHRASE.test(head.lower) || isCount(items, first, last)))
  )
}

const THERE_SOMETHING = wordList('there something')

/** "Two", "few of them", "six in 10". */
function isCount(items: readonly Item[], first: number, last: number): boolean {
  const isAlone = first === last || /^(?:in|of)$/.test(items[first + 1]?.lower ?? '')
  return (
    isAlone && /^(?:two|three|four|five|six|seven|eight|nine|few)$/.test(items[first]?.lower ?? '')
  )
}

/** "About 80 percent". */
function isAbout(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return (
    /^(?:about|around|over)$/.test(items[at]?.lower ?? '') &&
    (next?.kind === 'number' || /^(?:a|half)$/.test(next?.lower ?? ''))
  )
}

/** What a phrase has first: a name or a noun for who can speak, or a finite verb that is not of its relative clause. */
function firstTold(items: readonly Item[], first: number, last: number): 'noun' | 'verb' | null {
  let isRelative = false
  for (let at = first; at <= last; at++) {
    const item = items[at]
    if (item === undefined) return null
    if (!isRelative && is(item, FINITE)) return 'verb'
    // "A carer who rows": "who" makes somebody of any noun.
    const isOf = item.lower === 'who' && at > first
    if (isOf || isSpeakerNoun(item) || isName(item) || (item.classes & SHARE) !== 0) return 'noun'
    isRelative ||= is(item, RELATIVE | WHOM)
  }
  return null
}

// "24 percent said", "one in ten say": a share of those who were asked.
const SHARE: number = wordClass(['percent', '%', 'surveyed', 'polled', 'third', 'half'])

const OPENS_PHRASE =
  /^(?:those|these|half|one|another|others|both|many|some|most|several|this|who|all|i|we|you|the|a|an|each|my|our|his|her|their|its|(?:some|any|every|no)(?:one|body))$/

function isName({capital, lower, grammar}: Item): boolean {
  return capital ? !is({grammar}, TIME_WORD | DETERMINER) : /\.(?:com|org|net)$/.test(lower)
}

const NO_PHRASE: number = wordClass([
  ...PREPOSITIONS,
  ...ADVERBS,
  ...words(
    'back as if when while although though because but and or so there instead next then than once whether whereas how why where throughout contrary',
  ),
])

/** Whether an item can begin a noun phrase: a name, a pronoun, a determiner or a noun for a speaker. */
export function startsPhrase(item: Item | undefined): boolean {
  if (item === undefined || item.kind !== 'word') return false
  if ((item.classes & NO_PHRASE) !== 0 || (is(item, ENDS_IN_LY) && item.lower.length > 4))
    return false
  return (
    item.capital || (item.classes & SPEAKER_NOUN) !== 0 || is(item, DETERMINER | PERSON_PRONOUN)
  )
}

const FARTHEST_NAME = 6

/** The noun phrase after an inverted verb: it may open with small words ("said former mayor Ana Vale", "wrote film director …"). */
export function phraseAfterVerb(items: readonly Item[], first: number): Range | null {
  const whole = phraseFrom(items, first)
  if (whole !== null) return whole
  let at = first
  while (at - first < FARTHEST_NAME && (isModifier(items[at]) || joinsModifiers(items, at))) at++
  const rest = phraseFrom(items, at)
  return rest === null ? null : {first, last: rest.last}
}

/** "Said former champion and record holder Ana Vale". */
function joinsModifiers(items: readonly Item[], at: number): boolean {
  return items[at]?.lower === 'and' && isModifier(items[at - 1]) && isModifier(items[at + 1])
}

function isModifier(item: Item | undefined): boolean {
  if (item === undefined || item.capital || startsPhrase(item)) return false
  if (item.kind === 'punctuation') return item.text === '-'
  if (item.kind === 'number') return true
  return (
    item.kind === 'word' &&
    !is(item, PREPOSITION | CLAUSE_OPENER | TIME_WORD | AUXILIARY | ADVERB | ENDS_IN_LY)
  )
}

/** The noun phrase that begins at an item ("said Mr Brown, who …"), with appositions, without what follows it. */
export function phraseFrom(items: readonly Item[], first: number): Range | null {
  if (!startsPhrase(items[first])) return null
  if (is(items[first], PERSON_PRONOUN)) return {first, last: first}
  let last = pastBracket(items, headEnd(items, first))
  while (items[last + 1]?.text === ',' && continuesPhrase(items, last + 2)) {
    last = pastBracket(items, appositionEnd(items, last + 2))
  }
  // "Ana Vale, 24, from Port Quay".
  const isFrom =
    items[last]?.kind === 'number' && /^(?:of|from)$/.test(items[last + 2]?.lower ?? '')
  if (isFrom && items[last + 3]?.capital === true) last = appositionEnd(items, last + 2)
  return {first, last}
}

/** "Sen. Ana Brown (R-Ohio)", "Quorl Board (QB) chief executive Ana Brown": the bracket right after a name belongs to it, and the office behind it. */
function pastBracket(items: readonly Item[], last: number): number {
  if (items[last + 1]?.text !== '(' || items[last]?.capital !== true) return last
  for (let at = last + 2; at <= last + LONGEST_BRACKET; at++)
    if (items[at]?.text === ')') return opensOffice(items, at + 1) ? headEnd(items, at + 1) : at
  return last
}

function opensOffice(items: readonly Item[], at: number): boolean {
  return is(items[at], PERSON) || (isPlainWord(items[at]) && is(items[at + 1], PERSON))
}

const LONGEST_BRACKET = 12

/** Whether what follows a comma is still about the name: an age, "who", "a", "the", a role or a title. */
function continuesPhrase(items: readonly Item[], at: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.kind === 'number') return !/^[%\w]/.test(items[at + 1]?.text ?? '')
  // "A fisher, who, like all others, rowed".
  if (/^(?:who|whose|which|whom|a|an|the|one|himself|herself|jr\.?|sr\.?)$/.test(item.lower))
    return items[at + 1]?.text !== ',' || !item.lower.startsWith('w')
  if (item.kind !== 'word' || is(item, PREPOSITION | CLAUSE_OPENER)) return false
  if (is(item, ENDS_IN_ING | ENDS_IN_LY | PERSON_PRONOUN)) return false
  if (is(item, REPORTS_ALONE | IRREGULAR) || isIn(item, MANY)) return false
  return item.capital || nounSoon(items, at)
}

const MANY = wordList('about almost few many more most nearly over several some')

function nounSoon(items: readonly Item[], at: number): boolean {
  return items.slice(at, at + 6).some(isSpeakerNoun)
}

/** An apposition ends at its comma, at the sentence's end, or at a quotation. */
function appositionEnd(items: readonly Item[], first: number): number {
  let last = first
  while (
    last + 1 < items.length &&
    last + 1 - first < LONGEST_PHRASE &&
    !endsApposition(items, last + 1)
  )
    last++
  return items[last + 1]?.kind === 'quote' ? beforeJoin(items, first, last) : last
}

function endsApposition(items: readonly Item[], at: number): boolean {
  const item = items[at]
  // "R-Ohio., who": a stop before a comma belongs to what is abbreviated.
  const abbreviates = item?.text === '.' && items[at + 1]?.text === ','
  if (item === undefined || (item.kind === 'quote' && !isPlainWord(items[at + 1]))) return true
  if (/^[,;:–—.!?(]$/.test(item.text)) return !abbreviates
  // "The clerk, Ana Vale last Friday".
  return items[at - 1]?.capital === true && isTime(item) && !isNamePart(items, at)
}

/** "A smith who called it slow and “lazy”": without the small words that lead to what is quoted. */
function beforeJoin(items: readonly Item[], first: number, last: number): number {
  let end = last
  while (end > first && /^(?:and|or|as|an?|the|of)$/.test(items[end]?.lower ?? '')) end--
  return end
}

/** "An official who spoke on condition of anonymity": behind a cue a phrase goes on to the end of its relative clause. */
export function withRelative(items: readonly Item[], {first, last}: Range): Range {
  const isOpen =
    is(items[last + 1], RELATIVE) || items.slice(first, last + 1).some(({lower}) => lower === 'who')
  if (!isOpen) return {first, last}
  let end = is(items[last + 1], RELATIVE) ? last + 1 : last
  while (items[end + 1] !== undefined && !endsRelative(items[end + 1])) end++
  return {first, last: items[end + 1]?.kind === 'quote' ? beforeJoin(items, first, end) : end}
}

function endsRelative(item: Item | undefined): boolean {
  if (item?.kind === 'punctuation') return /^[,;:–—.!?()]$/.test(item.text)
  return item?.kind === 'quote' || item?.lower === 'that'
}
