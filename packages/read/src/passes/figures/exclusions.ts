import {QUALIFIERS} from '../../data/measures.ts'
import {MONTHS} from '../../data/months.ts'
import {PAST_AUXILIARIES} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {ADVERB, AUXILIARY, BE, CLOSED, GERUND, is, POSSESSIVE} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {COMMA_OR_STOP} from '../../language/small-words.ts'
import {DASH, isTelling} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {isParticiple, isPastForm} from '../tokens/verb-tenses.ts'
import {isHarmed, isHarmedBy, isOfCasualties, pastMore} from './casualties.ts'
import {isClockTime} from './clock-times.ts'
import type {Counted} from './counted-nouns.ts'
import {isDigit, isNoAmount, isPartOfWord} from './no-amounts.ts'
import type {Quantity} from './quantity.ts'
import {isUncounted} from './uncounted.ts'
import {isOfPeople, isPartOfBefore, numberedWholeAt} from './wholes.ts'

/** Whether a number says how much or how many: not an ordinal, a name, a score, a telephone number, a pronoun. */
export function isFigure(
  tokens: readonly Token[],
  quantity: Quantity,
  counted: Counted | null,
  isTitleCase: () => boolean,
): boolean {
  // "53-47"
  if (quantity.unit === 'vote') return true
  if (quantity.unit === null && isTitle(tokens, quantity)) return false
  if (quantity.unit !== null) return !isMoment(quantity) && !isPartOfWord(tokens, quantity)
  if (isNoAmount(tokens, quantity, counted)) return false
  if (isUncounted(tokens, quantity, counted) || isClockTime(tokens, quantity, counted)) return false
  if (isModelNumber(tokens, quantity, counted, isTitleCase)) return false
  if (!quantity.digits) return isWordCount(tokens, quantity, counted)
  if (quantity.qualifier === 'range') return isRangeOf(tokens, quantity, counted)
  return (
    !isNamePart(tokens, quantity, counted, isTitleCase) &&
    !isScore(tokens, quantity) &&
    !isBareYear(tokens, quantity, counted)
  )
}

/** "the film “Three Boats”", "her album “30,”": capitals, or a number alone, between marks. */
function isTitle(tokens: readonly Token[], {from, to, digits}: Quantity): boolean {
  if (!isIn(preceding(tokens, from), OPENS_TITLE)) return false
  let at = to
  while (at < to + LONGEST_TITLE && tokens[at]?.cased === true) at++
  const isAlone =
    at === to ? digits && from > 1 : tokens[from]?.kind === 'number' || tokens[from]?.cased === true
  const end = isIn(tokens[at], COMMA_OR_STOP) ? at + 1 : at
  return isAlone && isIn(tokens[end], CLOSES_TITLE)
}

const OPENS_TITLE = wordList('“ ‘')
const CLOSES_TITLE = wordList("” ’ '")
const LONGEST_TITLE = 5

/** "At one point" */
function isMoment({unit, value, digits}: Quantity): boolean {
  return unit === 'point' && value === 1 && !digits
}

/** "Between 2,000 and 3,000 came"; of small numbers it may be a time or a score. */
function isRangeOf(
  tokens: readonly Token[],
  {from, to, value}: Quantity,
  counted: Counted | null,
): boolean {
  return (
    counted !== null ||
    isPartOfBefore(tokens, to) ||
    (tokens[from]?.lower === 'between' && (value ?? 0) >= MANY)
  )
}

const MANY = 100

/** Whether what follows makes a number the subject, without a noun: "seven were flown out", "another 60 cannot". */
export function isSubjectAlone(tokens: readonly Token[], number: number): boolean {
  const to = pastMore(tokens, number)
  return /^(?:are|were|have|had|remain|still|died|fled|left|survived|escaped|cannot|could|will|would|may|might|must)$/.test(
    tokens[to]?.lower ?? '',
  )
}

/** "Thousands have lost their homes", "hundreds still live there"; "hundreds have been sold" may be of anything. */
export function mayBePeople(tokens: readonly Token[], number: number): boolean {
  let [at, isActedOn] = [pastMore(tokens, number), false]
  for (; is(tokens[at], AUXILIARY | ADVERB) && at < number + LONGEST_VERB; at++)
    isActedOn ||= is(tokens[at], BE)
  return !(isActedOn && isParticiple(tokens[at]))
}

const LONGEST_VERB = 6

/** "Thousands fleeing the war", "hundreds marched", "thousands protest": people, where nothing else is said. */
export function isVagueAlone(tokens: readonly Token[], to: number): boolean {
  const after = tokens[pastMore(tokens, to)]
  if (after === undefined || is(after, GERUND) || GATHERS.test(after.lower))
    return after !== undefined
  return isPastForm(after) && !PAST_AUXILIARIES.has(after.lower)
}

const GATHERS = /^(?:protest|march|gather|rally|flee|attend|mourn|demonstrate)$/

/** A number in words needs a noun, what it is a part of, or words around it that ask for an amount. */
function isWordCount(
  tokens: readonly Token[],
  {from, to, value}: Quantity,
  counted: Counted | null,
): boolean {
  if (counted !== null) return true
  if (value === null)
    return (
      isSubjectAlone(tokens, to) || isVagueAlone(tokens, to) || isOfCasualties(tokens, from, to)
    )
  if (value >= 100 || numberedWholeAt(tokens, to) !== null || isOfPeople(tokens, to)) return true
  return isAsked(tokens, {from, to, value})
}

/** "Four of them left", "two of her neighbours", "another two", "killed two"; but "the three of them left" counts nothing. */
function isAsked(
  tokens: readonly Token[],
  {from, to, value}: Pick<Quantity, 'from' | 'to'> & {readonly value: number},
): boolean {
  const before = preceding(tokens, from)?.lower ?? ''
  const isSeveral =
    (before !== 'the' && (isPartOfBefore(tokens, to) || isOfOwned(tokens, to))) ||
    /^(?:another|further)$/.test(before) ||
    isOfName(tokens, from, to)
  if (value > 1 && isSeveral) return true
  const isAlone = LEADS_ALONE.test(before) && (isSubjectAlone(tokens, to) || isHarmed(tokens, to))
  return isAlone || ASKS_AMOUNT.test(before) || isHarmedBy(tokens, from)
}

/** "Orm (15) and Tessen (seven)" */
function isOfName(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    tokens[to]?.text === ')' &&
    preceding(tokens, from)?.text === '(' &&
    tokens[from - 2]?.cased === true
  )
}

/** "of her neighbours" */
function isOfOwned(tokens: readonly Token[], of: number): boolean {
  return tokens[of]?.lower === 'of' && is(tokens[of + 1], POSSESSIVE)
}

const ASKS_AMOUNT = /^(?:of|to|by|at|than|least|about|nearly|some|around|appoint|appointed)$/
const LEADS_ALONE = /^(?:|[,;:]|and|but|only|another|while)$/

/** "Nikkei 225", "Boeing 737", "World Cup 98": digits right after a capitalised word belong to its name. */
function isNamePart(
  tokens: readonly Token[],
  {from, value}: Quantity,
  counted: Counted | null,
  isTitleCase: () => boolean,
): boolean {
  const [first, before] = [tokens[from], preceding(tokens, from)]
  if (counted === null && isOfGroup(tokens, from, value)) return true
  if (before?.kind !== 'word' || !before.cased || before.end === first?.start) return false
  if (first?.lower.includes(',')) return false
  if (
    counted !== null &&
    (MONTHS.has(before.lower) || isTitleCase() || isGiven(tokens, from, counted))
  )
    return false
  return value !== null && !opensSentence(tokens, from)
}

/** "gave Quorl 40 seats", "in Quorl 40 people" */
function isGiven(tokens: readonly Token[], from: number, {unit}: Counted): boolean {
  if (!/^(?:seat|vote|delegate|job|person|point|win)$/.test(unit)) return false
  let at = from - 1
  while (from - at < LONGEST_NAME && tokens[at]?.cased === true && !isIn(tokens[at], GIVES)) at--
  return isIn(tokens[at], GIVES)
}

const LONGEST_NAME = 5
const GIVES = wordList('give gives giving gave given hand handed cost costs costing in')

/** "Some 300 people", "In 300 towns", "Killing 300 people" */
function opensSentence(tokens: readonly Token[], from: number): boolean {
  const word = preceding(tokens, from)?.lower ?? ''
  const opens = from === 1 || /^[.“"‘]$/.test(preceding(tokens, from - 1)?.lower ?? '')
  return opens && (QUALIFIER_WORDS.has(word) || LEADS.has(word))
}

/** "the Group of 20"; "Group of 17 found" opens a sentence. */
function isOfGroup(tokens: readonly Token[], from: number, value: number | null): boolean {
  const isName = from > 2 || /^(?:7|8|20|77)$/.test(`${value}`)
  return (
    isName &&
    preceding(tokens, from)?.lower === 'of' &&
    preceding(tokens, from - 1)?.text === 'Group'
  )
}

/** "its 737 replacement", "the Alder & Vane's 500 index", "the Five Hundred": a number that a thing is called by. */
function isModelNumber(
  tokens: readonly Token[],
  {from, to, digits, value}: Quantity,
  counted: Counted | null,
  isTitleCase: () => boolean,
): boolean {
  const after = tokens[to]
  if (!digits) {
    const before = preceding(tokens, from)
    // "the Big Three firms": its name goes on to the number.
    const isWithin = before?.kind === 'word'
    return tokens[from]?.cased === true && isWithin && !isTitleCase()
  }
  if (counted !== null || value === null || value >= 10_000) return false
  if (
    preceding(tokens, from)?.lower === 's' &&
    preceding(tokens, from - 1)?.lower === "'" &&
    preceding(tokens, from - 2)?.cased === true
  )
    return true
  return (
    after?.kind === 'word' &&
    !after.glued &&
    /^\d+$/.test(tokens[from]?.lower ?? '') &&
    // "10 Charged in Boat Theft Ring"; "of 189 Quorl Place, Orm."
    isNounLike(after, isTitleCase() && tokens.at(-1)?.lower !== '.')
  )
}

function isNounLike(token: Token, isInHeadline: boolean): boolean {
  return (
    (token.cased && !isInHeadline) ||
    !(is(token, CLOSED | ADVERB) || isPastForm(token) || NOT_NOUNS.test(token.lower))
  )
}

const NOT_NOUNS =
  /^(?:up|down|out|off|away|cannot|more|less|each|ahead|back|behind|apart|together|total|remaining|mark|level|thereafter|last|next|ago|yesterday|today|hostage|captive|\p{L}+(?:ed|ly|ing))$/u

const QUALIFIER_WORDS: ReadonlySet<string> = words([...QUALIFIERS.keys()].join(' '))
const LEADS: ReadonlySet<string> = words(
  'the in with of those these only just all another our their his her its when and but by to for from after before since among ' +
    'killing injuring wounding including leaving there',
)

/** "won 3-1", "2 – 0", "a 5-to-4 win" */
function isScore(tokens: readonly Token[], {from, to}: Quantity): boolean {
  const next = tokens[to + 1]
  const ahead = isTelling(tokens[to], DASH) && (isDigit(next) || next?.lower === 'to')
  return ahead || (isTelling(preceding(tokens, from), DASH) && isDigit(preceding(tokens, from - 1)))
}

/** Four digits that could be a year need a noun to be a count. */
function isBareYear(
  tokens: readonly Token[],
  {from, value}: Quantity,
  counted: Counted | null,
): boolean {
  return counted === null && value !== null && /^(?:19|20)\d\d$/.test(tokens[from]?.lower ?? '')
}
