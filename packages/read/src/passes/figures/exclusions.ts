import {NUMBERED, QUALIFIERS, UNCOUNTED} from '../../data/measures.ts'
import {MONTHS} from '../../data/months.ts'
import {SMALL_NUMBERS} from '../../data/number-words.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {PAST_AUXILIARIES} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {
  ADVERB,
  AUXILIARY,
  BE,
  CLOSED,
  DETERMINER,
  GERUND,
  is,
  POSSESSIVE,
  PRONOUN,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {DASH, isNoted, isTelling, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import type {Token} from '../tokens/lex.ts'
import {isOrdinalEnd} from '../tokens/number.ts'
import {isParticiple, isPastForm} from '../tokens/tense.ts'
import {isHarmed, isHarmedBy, isOfCasualties, pastMore} from './casualties.ts'
import {type Counted, unitOfOne} from './counted.ts'
import type {Quantity} from './quantity.ts'
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
  const end = isIn(tokens[at], STOPS) ? at + 1 : at
  return isAlone && isIn(tokens[end], CLOSES_TITLE)
}

const OPENS_TITLE = wordList('“ ‘')
const CLOSES_TITLE = wordList("” ’ '")
const STOPS = wordList(', .')
const LONGEST_TITLE = 5

function isNoAmount(
  tokens: readonly Token[],
  quantity: Quantity,
  counted: Counted | null,
): boolean {
  return (
    isPartOfWord(tokens, quantity) ||
    isOrdinal(tokens, quantity) ||
    (counted?.unit !== 'person' && EMERGENCY.test(tokens[quantity.from]?.lower ?? '')) ||
    isNumberOf(tokens, quantity) ||
    (counted === null && isNextNumberOf(tokens, quantity)) ||
    isBracketed(tokens, quantity) ||
    isAddress(tokens, quantity) ||
    isLabel(tokens, quantity) ||
    isTimes(tokens, quantity) ||
    (quantity.digits && isTelephone(tokens, quantity))
  )
}

/** "911 centres were down": what is called for help. */
const EMERGENCY = /^(?:911|988|999)$/

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

/** "the singer 50 Cent", "A380", "22nd", "Covid-19", "555-0102", "3:1", "1/2", "v2.0", "Ada Vale ’14" */
function isPartOfWord(tokens: readonly Token[], {from, to, digits}: Quantity): boolean {
  const [first, before] = [tokens[from], preceding(tokens, from)]
  if (preceding(tokens, to)?.text === 'Cent') return true
  if (first?.glued === true && before?.text === '’' && first.end - first.start === 2) return true
  if (!digits && first?.kind === 'word') return before?.lower === '-' && before.glued && first.glued
  if (
    first?.glued === true &&
    before !== undefined &&
    /^[\p{L}\d_@#:/.,+*=-]/u.test(before.lower)
  ) {
    // "a magnitude-4.6 quake"
    const word = preceding(tokens, from - 1)
    return /^[,:]$/.test(before.lower) ? isDigit(word) : word?.lower !== 'magnitude'
  }
  return isShare(tokens, to, before) || goesOnGlued(tokens, to, first)
}

/** "22nd", "3:1", "555-0102", "v2.0", "401(k)", "section 707(b)", "7-Eleven", "10-K" */
function goesOnGlued(tokens: readonly Token[], to: number, first: Token | undefined): boolean {
  const after = tokens[to]
  if (after?.glued !== true) return false
  if (after.kind === 'word') return after.lower !== 's' || first?.kind === 'number'
  const next = tokens[to + 1]
  return (
    next?.glued === true &&
    (next.kind === 'number'
      ? /^[:/-]$/.test(after.lower)
      : after.lower === '('
        ? /^[a-z]$/.test(next.text)
        : next.cased && (next.lower.length === 1 || SMALL_NUMBERS.has(next.lower)))
  )
}

/** "(7974.T)": what a share is traded by. */
function isShare(tokens: readonly Token[], to: number, before: Token | undefined): boolean {
  const market = tokens[to + 1]
  return (
    tokens[to]?.lower === '.' &&
    /^[([]$/.test(before?.lower ?? '') &&
    market?.glued === true &&
    market.cased
  )
}

function isDigit(token: Token | undefined): boolean {
  return token?.kind === 'number'
}

/** "+1 20 5550 0199", "(202) 555-0134": three numbers in a row. */
function isTelephone(tokens: readonly Token[], {from, to}: Quantity): boolean {
  let [first, end] = [from, to]
  while (isDialled(preceding(tokens, first))) first--
  while (isDialled(tokens[end])) end++
  const beside = [...tokens.slice(first, from), ...tokens.slice(to, end)]
  return beside.filter(({kind}) => kind === 'number').length > 1
}

function isDialled(token: Token | undefined): boolean {
  return token?.kind === 'number' || /^[()-]$/.test(token?.lower ?? '')
}

/** "The 2nd", "the fifty-eighth", "the top 10". */
function isOrdinal(tokens: readonly Token[], {from, to, value}: Quantity): boolean {
  const after = tokens[to]
  if (after?.lower === '-')
    return (value ?? 0) >= 20 && UP_TO_NINTH.test(tokens[to + 1]?.lower ?? '')
  return (
    (isNoted(preceding(tokens, from), BEFORE_ORDINAL) &&
      (after?.kind !== 'word' || after.lower === 'last')) ||
    isOrdinalEnd(after)
  )
}

const UP_TO_NINTH = /^(?:first|second|third|[efns]\p{Ll}+th)$/u
const BEFORE_ORDINAL: number = noteClass(['top', 'first', 'last', 'next', 'past'])

type Place = Pick<Quantity, 'from' | 'digits'>

/** "Articles 2, 3 and (8)", "Article 5 §§ 1 and (4)" */
function isNextNumberOf(tokens: readonly Token[], {from, digits}: Place): boolean {
  if (!digits || !isIn(preceding(tokens, from), JOINS_NUMBERS)) return false
  const at = from - 2
  return (
    isDigit(tokens[at]) &&
    (isNumberOf(tokens, {from: at, digits}) || isNextNumberOf(tokens, {from: at, digits}))
  )
}

const JOINS_NUMBERS = wordList(', – - and or to')

/** "Article 5", "No. 7", "flight 12", "#3", "§ 2" */
function isNumberOf(tokens: readonly Token[], {from, digits}: Place): boolean {
  const before = preceding(tokens, preceding(tokens, from)?.lower === '.' ? from - 1 : from)
  if (before === undefined || !isIn(before, BEFORE_NUMBER)) return false
  if (isIn(before, CALLED)) return digits
  // "In March 300 came", "on 21 March 12 came".
  const isDay =
    MONTHS.has(before.lower) && before.cased && preceding(tokens, from - 1)?.kind !== 'number'
  if (isDay && /^\d\d?$/.test(tokens[from]?.lower ?? '')) return true
  return NUMBERED.has(before.lower) && (digits || before.cased)
}

/** What a number is dialled behind. */
const DIALLED = '# § call calls called calling dial dials dialed dialled dialing dialling'
const CALLED = wordList(DIALLED)
const BEFORE_NUMBER = wordList([DIALLED, ...NUMBERED, ...MONTHS.keys()].join(' '))

/** "Article 8(2)" */
function isBracketed(tokens: readonly Token[], {from, to}: Quantity): boolean {
  const before = preceding(tokens, from)
  return before?.text === '(' && before.glued && tokens[to]?.text === ')'
}

const STREETS =
  /^(?:street|st|road|rd|avenue|ave|lane|drive|square|boulevard|terrace|quay|way|close|court)$/

/** "12 Lantern Street" */
function isAddress(tokens: readonly Token[], {to, digits}: Quantity): boolean {
  if (!digits) return false
  for (let index = to; index < to + 4 && tokens[index]?.cased === true; index++) {
    if (index > to && STREETS.test(tokens[index]?.lower ?? '')) return true
  }
  return false
}

/** A list's number at the beginning of its line: "1. Bread", "2) Milk". */
function isLabel(tokens: readonly Token[], {from, to, digits}: Quantity): boolean {
  return (
    digits && from === 0 && /^[.)]$/.test(tokens[to]?.lower ?? '') && tokens[to]?.glued === true
  )
}

/** "two sides", "the two", "one of", "both" */
function isUncounted(
  tokens: readonly Token[],
  {from, to, value, digits, upper}: Quantity,
  counted: Counted | null,
): boolean {
  const noun = counted === null ? '' : (tokens[counted.to - 1]?.lower ?? '')
  const isOf = tokens[to]?.lower === 'of'
  if (!isOf && isManner(noun, value, tokens[counted?.to ?? 0])) return true
  // "one to three boats"
  if (digits || value === null || value > 2 || upper !== null) return false
  const before = preceding(tokens, from)?.lower ?? ''
  if (value === 1) return isNoCount(tokens, {from, to}, counted)
  const isPair =
    value === 2 &&
    /^(?:the|these|those|other|last|first|past|next|its|their|our|any)$/.test(before) &&
    !PEOPLE.has(noun)
  return value === 0 || isPair
}

/** "the one boat", "one of", "one official said"; "one dead, four hurt" counts. */
function isNoCount(
  tokens: readonly Token[],
  {from, to}: Pick<Quantity, 'from' | 'to'>,
  counted: Counted | null,
): boolean {
  const after = tokens[to]?.lower ?? ''
  if (/^(?:no|number|the|this|that|every|any|each|of)$/.test(preceding(tokens, from)?.lower ?? ''))
    return true
  if (HARMED_ALONE.test(after) && (counted?.to ?? to + 1) === to + 1) return false
  if (counted?.unit === 'medal') return false
  const isCounted = unitOfOne(tokens[(counted?.to ?? 0) - 1]?.lower ?? '') !== null
  // "a one-man show"
  return !isCounted || /^(?:of|-)$/.test(after) || isSomebody(tokens, from, counted)
}

const HARMED_ALONE = /^(?:dead|hurt|injured|killed|missing|wounded)$/

/** "One official said", "said one man", "but one diver left": somebody, where a clause begins or one speaks, and is not hurt. */
function isSomebody(tokens: readonly Token[], from: number, counted: Counted | null): boolean {
  const before = preceding(tokens, from)
  const opens = before === undefined || SOMEBODY_AFTER.test(before.lower)
  if (counted === null || !opens || isHarmed(tokens, counted.to)) return false
  return !/^(?:casualty|death|fatality|injury)$/.test(tokens[counted.to - 1]?.lower ?? '')
}

const SOMEBODY_AFTER =
  /^(?:[.:;“"‘'(]|although|as|because|but|if|said|says|shouted|since|though|when|where|while|why|wrote)$/

/** "Two sides" and "three ways" are manners of speaking, "seven parties" are counted. */
const MOST_UNCOUNTED = 3

function isManner(noun: string, value: number | null, after: Token | undefined): boolean {
  if (noun === 'times') return isRatio(after)
  return UNCOUNTED.has(noun) && value !== null && value <= MOST_UNCOUNTED
}

/** "three times as many", "five times the size", "twice, three times a week" */
function isRatio(after: Token | undefined): boolean {
  return /^(?:as|the|what|that|than|more|less|an?|its|their|his|our|over|per|each|every|daily|.{3,}er)$/.test(
    after?.lower ?? '',
  )
}

/** "fifty-fifty", "50-fold", "a one-time aide" */
function isTimes(tokens: readonly Token[], {from, to}: Quantity): boolean {
  const after = tokens[to + 1]?.lower ?? ''
  return (
    tokens[to]?.lower === '-' &&
    (after === tokens[from]?.lower || /^(?:fold|times?|way)$/.test(after))
  )
}

/** "5 in the morning", "11 on a bright morning", "6 at night", "at 02.14", "twenty to three" */
function isClockTime(
  tokens: readonly Token[],
  {from, to, digits, value}: Quantity,
  counted: Counted | null,
): boolean {
  if (value === null || value > 24) return false
  if (!digits)
    return (
      counted === null && (isHourInWords(tokens, from, to, value) || isPastHour(tokens, from, to))
    )
  if (
    /^\d{1,2}\.[0-5]\d$/.test(tokens[from]?.lower ?? '') &&
    AT_TIMES.test(preceding(tokens, from)?.lower ?? '')
  )
    return true
  if (isHourBefore(tokens, to)) return true
  const following = [0, 1, 2, 3].map((step) => tokens[to + step]?.lower ?? '').join(' ')
  return /^(?:in the|at|on an?(?: \S+)?) (?:morning|afternoon|evening|night)\b/.test(following)
}

/** "from 4 to 8 p.m.", "9-5 pm" */
function isHourBefore(tokens: readonly Token[], to: number): boolean {
  return (
    /^(?:to|and|until|till|[-–])$/.test(tokens[to]?.lower ?? '') &&
    isDigit(tokens[to + 1]) &&
    /^[ap]m?$/.test(tokens[to + 2]?.lower ?? '')
  )
}

/** "(twenty) to three", "ten past (four)" */
function isPastHour(tokens: readonly Token[], from: number, to: number): boolean {
  const isMinutes = MINUTES.test(tokens[from]?.lower ?? '') && isHourAt(tokens, to + 1)
  const past = isMinutes ? tokens[to] : preceding(tokens, from)
  const at = preceding(tokens, from)?.lower === 'about' ? from - 1 : from
  const isTold = isMinutes
    ? AT_TIMES.test(preceding(tokens, at)?.lower ?? '')
    : MINUTES.test(preceding(tokens, from - 1)?.lower ?? '') && isHourAt(tokens, from)
  return isTold && /^(?:to|past)$/.test(past?.lower ?? '')
}

const MINUTES = /^(?:five|ten|quarter|twenty|half)$/

function isHourAt(tokens: readonly Token[], at: number): boolean {
  return (SMALL_NUMBERS.get(tokens[at]?.lower ?? '') ?? 0) <= LATEST
}

/** "leaves at six", "until about eleven", "due at six in the morning" */
function isHourInWords(tokens: readonly Token[], from: number, to: number, value: number): boolean {
  const about = /^(?:about|around|just)$/.test(preceding(tokens, from)?.lower ?? '') ? 1 : 0
  const before = preceding(tokens, from - about)?.lower ?? ''
  return (
    value >= 1 &&
    value <= LATEST &&
    // "by eight the tanks were dry"
    (AT_TIMES.test(before) || (before === 'by' && is(tokens[to], DETERMINER | PRONOUN))) &&
    !(tokens[to]?.lower === 'of' || before === 'around')
  )
}

/** On the clock's face. */
const LATEST = 12

const AT_TIMES = /^(?:at|until|since|before|after|around)$/

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
  if (value >= 100 || numberedWholeAt(tokens, to) !== null || isOfPeople(tokens, from, to))
    return true
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
  if (counted !== null && (MONTHS.has(before.lower) || isTitleCase())) return false
  return value !== null && !opensSentence(tokens, from)
}

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
