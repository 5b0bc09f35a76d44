import {POSSESSIVES} from '../../data/closed-class.ts'
import type {DateRule} from '../../data/date-grammar.ts'
import {DOUBTFUL_MONTHS, WEEKDAYS} from '../../data/date-words.ts'
import {UNITS} from '../../data/measures.ts'
import {MONTHS} from '../../data/months.ts'
import {PEOPLE} from '../../data/person-nouns.ts'
import {MODALS} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {CLOSED, DETERMINER, GERUND, is, POSSESSIVE, PRONOUN} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isOf, PARTICLE} from '../../naming/classes.ts'
import {countryNamed} from '../../naming/countries.ts'
import {isCountInName, mostlyCapitals} from '../tokens/capitals.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import type {PatternMatch} from '../tokens/pattern.ts'
import {isPast, tenseAround} from '../tokens/tense.ts'
import {isPastForm} from '../tokens/verb-tenses.ts'
import {isNowadays} from './nowadays.ts'
import {isAmount, isYear} from './year-guards.ts'

type Guard = (tokens: readonly Token[], match: PatternMatch) => boolean

/** Whether what a pattern found is a date indeed: the same words can be a name, a verb, a count or an age. */
export function isDate(rule: DateRule, tokens: readonly Token[], match: PatternMatch): boolean {
  return GUARDS[rule]?.(tokens, match) ?? true
}

const GUARDS: Partial<Record<DateRule, Guard>> = {
  month: (tokens, match) =>
    !isClosing(tokens, match.from) &&
    (match.slots.year !== undefined || match.slots.mod !== undefined || isMonth(tokens, match)),
  // "the 21st Century Cures Act"
  century: (tokens, {to}) =>
    !(tokens[to - 1]?.cased === true && tokens[to]?.cased === true) ||
    countryNamed(tokens[to].lower) !== null,
  day: (tokens, {from}) => !isOfSlash(tokens, from),
  slashDay: (tokens, {from, to, slots: {a, b, year}}) =>
    year !== undefined ||
    (a === 9 &&
      b === 11 &&
      tokens[to]?.lower !== '/' &&
      !isHyphened(tokens, from, to) &&
      !(
        isNamed(preceding(tokens, from)) &&
        !(from === 1 && is(tokens[0], GERUND)) &&
        !OF_ATTACK.test(tokens[to]?.lower ?? '')
      )),
  monthRange: (tokens, {from, slots: {month, month2}}) =>
    !MONTHS.has(tokens[from]?.lower ?? '') ||
    (month !== month2 && !isWithinName(preceding(tokens, from))),
  decade: (tokens, match) =>
    match.slots.short === undefined ? !isOfYear(tokens, match) : !isHeat(tokens, match),
  feast: isFeast,
  season: (tokens, match) =>
    match.slots.plain === undefined ||
    (tokens[match.from]?.lower === 'the'
      ? !isDrop(tokens, match) && !isInName(tokens, match)
      : notOfMore(tokens, match)),
  // "charges against January 6 rioters"; neither "in January 6 rioters came" nor "a March 6A rocket"
  monthDay: (tokens, {from, to}) =>
    !(tokens[to]?.glued === true && tokens[to].kind === 'word') &&
    !(
      isAmount(tokens, to) &&
      (from === 0 ||
        LEADS_MONTH.test(tokens[from - 1]?.lower ?? '') ||
        !PEOPLE.has(tokens[to]?.lower ?? ''))
    ) &&
    !isHyphened(tokens, from, to) &&
    !isOfSlash(tokens, from),
  year: (tokens, match) =>
    match.slots.short === undefined
      ? isYear(tokens, match)
      : tokens[match.to]?.glued !== true || isSign(tokens[match.to]),
  yearRange: (tokens, {from, to}) =>
    !isAmount(tokens, to) && !isHyphened(tokens, from, to) && tokens[to]?.lower !== '/',
  quarter: (tokens, {from, to}) =>
    !tokens.slice(Math.max(0, from - NEAR), to + NEAR).some((each) => isIn(each, PLAYED)),
  // "At the end of the day, it is a boat": all in all.
  thatDay: (tokens, {from}) =>
    !(preceding(tokens, from)?.lower === 'at' && tokens[from + 1]?.lower === 'end'),
  weekday: (tokens, {from, to}) => !isTitle(tokens, from, to) && !isAnyDay(tokens, from, to),
  // How long a film is: "01:16 - Source: Orm".
  clock: (tokens, match) => tokens[match.to + 1]?.lower !== 'source' && !isRaceTime(tokens, match),
  // "Nine years ago this morning" is no day of these.
  today: (tokens, match) =>
    notInName(tokens, match) &&
    preceding(tokens, match.from)?.lower !== 'ago' &&
    !isNowadays(tokens, match),
  tomorrow: notInName,
  yesterday: (tokens, match) => notInName(tokens, match) && !isFinalNight(tokens, match),
  duration: isDuration,
  stretch: (tokens, {from, to}) =>
    !(
      isToLast(tokens, from) ||
      isMoment(tokens, to) ||
      (tokens[to]?.lower === 'of' && MONTHS.has(tokens[to + 1]?.lower ?? ''))
    ),
  relativeUnit: (tokens, {from, to}) =>
    tokens[from]?.lower !== 'last' || !isLastOf(preceding(tokens, from)?.lower ?? '', tokens[to]),
  set: (tokens, match) =>
    (match.slots.weekdays !== undefined || notInName(tokens, match)) && !isSpeed(tokens, match),
  present: (tokens, match) =>
    isReference(tokens, match) && !isNowIdiom(tokens, match) && !isThatMoment(tokens, match),
  future: (tokens, match) =>
    isReference(tokens, match) &&
    preceding(tokens, match.from)?.lower !== 'as' &&
    tokens[match.to - 1]?.cased === false &&
    !isSoonAfter(tokens, match),
  past: isReference,
}

const LEADS_MONTH = /^(?:in|since|until|till|by|last|this|next|during|and|,)$/

/** "will close Sept. 30" */
function isClosing(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'close' && tokens[at + 1]?.lower !== 'of'
}

const AFTER_PREPOSITION = words(
  'in of since until till by from before after during last next this for between through come and to',
)

function isMonth(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  const [before, month, after] = [preceding(tokens, from), tokens[from], tokens[to]]
  if (month === undefined || isOfWord(tokens, from)) return false
  // "Jun Arcilla", "Jan van den Orm", "Lee Jun": short forms are given names.
  const name = tokens.slice(to, to + LONGEST_PARTICLES).find((each) => !isOf(each, PARTICLE))
  const isNamed = name?.cased === true
  const isSecond = /^j[au]n$/.test(month.lower) && isWithinName(before)
  const isDoubtful =
    DOUBTFUL_MONTHS.has(month.lower) || (month.lower.length === 3 && isNamed) || isSecond
  // "as soon as April"
  const isLimit = before?.lower === 'as' && preceding(tokens, from - 2)?.lower === 'as'
  if (isLimit || AFTER_PREPOSITION.has(before?.lower ?? '')) return !isDoubtful || !isNamed
  return !isDoubtful || (!isNamed && isMonthAdjective(before, month, after))
}

/** "mid-May-like", "Odo Jun", "The DEC’s crews" */
function isOfWord(tokens: readonly Token[], month: number): boolean {
  if (isHyphened(tokens, month, month + 1)) return true
  if (tokens[month]?.lower.length === 3 && isWithinName(preceding(tokens, month))) return true
  return /^[A-Z]{3}$/.test(tokens[month]?.text ?? '') && !mostlyCapitals(tokens)
}

const LONGEST_PARTICLES = 3

/** "a May meeting", "their June figures", but neither "May says" nor "the March for Bread". */
function isMonthAdjective(
  before: Token | undefined,
  month: Token,
  after: Token | undefined,
): boolean {
  if (before === undefined || isWithinName(before) || after?.kind !== 'word') return false
  if (/^(?:may|mar)$/.test(month.lower)) return /^(?:a|the|its|their|his|her)$/.test(before.lower)
  return !/^(?:for|on|to|of)$/.test(after.lower)
}

/** "Theresa May", but not "The May vote". */
function isWithinName(before: Token | undefined): boolean {
  return before?.cased === true && !is(before, CLOSED)
}

/** "won the mile in 4:03.58", "a time of 2:03:14" */
function isRaceTime(tokens: readonly Token[], {from, slots}: PatternMatch): boolean {
  const isBare = (slots.part ?? slots.zone ?? slots.hour) === undefined
  const lead = `${tokens[from - 2]?.lower} ${tokens[from - 1]?.lower}`
  return isBare && /(?: in|^(?:best|mark|record|time) of)$/.test(lead)
}

/** "Resolution 51/8 of October 2022" */
function isOfSlash(tokens: readonly Token[], from: number): boolean {
  return tokens[from]?.glued === true && preceding(tokens, from)?.lower === '/'
}

/** "the Winter Games" */
function isInName(tokens: readonly Token[], {to}: PatternMatch): boolean {
  return tokens[to - 1]?.cased === true && tokens[to]?.cased === true
}

/** "2020’s sales", "1980’s Orm Tales": a year’s; "the 2020’s", "1980’s music" and "2020s fashion" are a decade’s. */
function isOfYear(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  const after = tokens[to]
  if (tokens[to - 2]?.lower !== "'" || preceding(tokens, from)?.lower === 'the') return false
  if (after?.cased !== true && /^1/.test(tokens[from]?.lower ?? '')) return false
  return to === from + 3 && after?.kind === 'word' && !is(after, CLOSED)
}

/** "the fall in prices", "the fall of the wall" */
function isDrop(tokens: readonly Token[], {to}: PatternMatch): boolean {
  return tokens[to - 1]?.lower === 'fall' && /^(?:in|of|from|to)$/.test(tokens[to]?.lower ?? '')
}

/** "by Christmas", not "a Christmas party", but "the Christmas Day parties"; "Election Day", where it has a capital. */
function isFeast(tokens: readonly Token[], match: PatternMatch): boolean {
  const {from, to, slots} = match
  const isWhole = slots.eve !== undefined && tokens[from]?.cased === true
  if (slots.eve !== undefined && slots.year === undefined && !isWhole) return false
  // the film “Independence Day”
  if (preceding(tokens, from)?.text === '“' && tokens[to]?.text === '”') return false
  return notOfMore(tokens, match) || (isWhole && isOfFeast(tokens[to]))
}

/** "the Christmas Day (parties)"; neither "the Good Friday (Agreement)" nor "Christmas Day (last) year". */
function isOfFeast(after: Token | undefined): boolean {
  return after?.kind === 'word' && !after.cased && !isIn(after, LAST_NEXT)
}

const LAST_NEXT = wordList('last this next')
const NEAR = 30

/** A game has quarters, too. */
const PLAYED = wordList('scored touchdown touchdowns shooting halftime shot')

/** "by Christmas", not "a Christmas party". */
function notOfMore(tokens: readonly Token[], {to}: PatternMatch): boolean {
  const after = tokens[to]
  return after?.kind !== 'word' || (!after.cased && is(after, CLOSED))
}

function isHyphened(tokens: readonly Token[], from: number, to: number): boolean {
  const [first, before, after] = [tokens[from], preceding(tokens, from), tokens[to]]
  return (
    (first?.glued === true && before?.lower === '-') ||
    (after?.lower === '-' &&
      after.glued &&
      tokens[to + 1]?.glued === true &&
      tokens[to + 1]?.kind === 'word')
  )
}

const TITLE_WORDS = words(
  'times telegraph mail herald post mirror express independent world star tribune night agreement business people sport',
)

const SUNDAY_PAPERS = words('independent mail scotland wales')

// "British 9/11 victims".
const OF_ATTACK =
  /^(?:anniversary|attacks?|cases?|commission|defendants|families|files?|hijackers|investigation|lawsuits?|memorial|plea|plot|plotters|report|responders|survivors|suspects?|trial|victims?)$/

/** "Fahrenheit 9/11"; not "After 9/11" */
function isNamed(before: Token | undefined): boolean {
  return before?.cased === true && before.kind === 'word' && !is(before, CLOSED)
}

/** "The Sunday Herald", "Saturday Night Live" */
function isTitle(tokens: readonly Token[], from: number, to: number): boolean {
  const after = tokens[to]
  // "the Independent on Sunday"
  if (
    tokens[from]?.lower === 'sunday' &&
    SUNDAY_PAPERS.has(preceding(tokens, from - 1)?.lower ?? '')
  )
    return true
  const black = preceding(tokens, from)
  if (
    black?.cased === true &&
    /^(?:black|bloody|good|ash|palm|easter|super|cyber)$/.test(black.lower)
  )
    return true
  const last = tokens[to - 1]
  return (
    after?.cased === true &&
    (WEEKDAYS.has(last?.lower ?? '')
      ? TITLE_WORDS.has(after.lower)
      : last?.text === 'Night' && to === from + 2 && NIGHTS.test(after.text))
  )
}

// "Friday Night Lights"; not "Fire On Friday Night Kills Two".
const NIGHTS = /^(?:Dinner|Fever|Football|Lights|Live|Main|Raw|Takeaway)$/

/** "On a Saturday", "one wet Saturday": which one is not told; "in a Saturday interview", "in a statement Saturday" are another matter. */
function isAnyDay(tokens: readonly Token[], from: number, to: number): boolean {
  const [word, after] = [preceding(tokens, from)?.lower ?? '', tokens[to]]
  if (after?.kind === 'word' && !is(after, CLOSED)) return false
  return (
    ANY.test(word) || (ANY.test(preceding(tokens, from - 1)?.lower ?? '') && DESCRIBED.test(word))
  )
}

const ANY = /^(?:an?|one)$/
const DESCRIBED =
  /^(?:sunny|rainy|windy|stormy|snowy|cloudy|chilly|busy|recent|quiet|cold|hot|warm|wet|dry|gr[ae]y|bright|typical|normal)$/

/** A capital inside a sentence makes a common word part of a name ("Port Ansley Today", "the Weekly Star"). */
function notInName(tokens: readonly Token[], {from}: PatternMatch): boolean {
  const before = preceding(tokens, from)
  return tokens[from]?.cased !== true || before === undefined || isSign(before)
}

/** "55 years old", "55 years of age" and "a 55-year-old" are ages; "for a second" and "a second vote" are no stretches of time. */
function isDuration(tokens: readonly Token[], {from, to, slots}: PatternMatch): boolean {
  if (isSomeDay(tokens, from, to) || isOld(tokens, from, to) || isCountInName(tokens, from, to))
    return false
  // "in as many days"
  if (slots.vague === 'many' && preceding(tokens, from)?.lower === 'as') return false
  if (slots.one !== undefined && (slots.unit === 'S' || slots.one === 'S')) return false
  return !/^(?:19|20)\d\d$/.test(tokens[from]?.lower ?? '')
}

/** "years old", "-year-old", "years of age", "14-(years-old)" */
function isOld(tokens: readonly Token[], from: number, to: number): boolean {
  const next = tokens[to]?.lower === '-' ? to + 1 : to
  const after = tokens[next]?.lower ?? ''
  if (/^olds?$/.test(after) || (after === 'of' && tokens[next + 1]?.lower === 'age')) return true
  return preceding(tokens, to)?.lower === 'old' && preceding(tokens, from)?.lower === '-'
}

/** "hopes to one day return", "One day she left", "one day in May": no length of time. */
function isSomeDay(tokens: readonly Token[], from: number, to: number): boolean {
  if (tokens[from]?.lower !== 'one' || tokens[to - 1]?.lower !== 'day' || to > from + 2)
    return false
  const [before, after, next] = [preceding(tokens, from), tokens[to], tokens[to + 1]]
  if (after?.lower === 'in' && (MONTHS.has(next?.lower ?? '') || next?.kind === 'number'))
    return true
  if (before === undefined && after?.lower === ',') return true
  if (before !== undefined && !isSign(before) && !LEADS_SOME.test(before.lower)) return false
  return (
    after?.kind === 'word' && !/^(?:of|later|earlier|after|before|in|long|or)$/.test(after.lower)
  )
}

const LEADS_SOME =
  /^(?:if|that|to|will|and|but|so|who|where|would|could|can|may|might|perhaps|maybe)$/

/** "at the last minute" */
function isMoment(tokens: readonly Token[], to: number): boolean {
  return isIn(tokens[to - 1], MOMENT) && isIn(tokens[to - 2], LAST_NEXT)
}

const MOMENT = wordList('minute second')

/** "the last night of the fair" */
function isFinalNight(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  return tokens[to]?.lower === 'of' && tokens[from]?.lower === 'last'
}

/** "expected to last six days": a verb. */
function isToLast(tokens: readonly Token[], from: number): boolean {
  const before = preceding(tokens, from)?.lower ?? ''
  return tokens[from]?.lower === 'last' && (MODALS.has(before) || /^(?:to|not|t)$/.test(before))
}

/** "its last year", "the last week of May" */
function isLastOf(before: string, after: Token | undefined): boolean {
  return POSSESSIVES.has(before) || (before === 'the' && after?.lower === 'of')
}

/** "a now-cancelled deal" tells nothing of a time. */
function isReference(tokens: readonly Token[], match: PatternMatch): boolean {
  const after = tokens[match.to]
  return notInName(tokens, match) && !(after?.lower === '-' && after.glued)
}

/** "now that", "every now and then" */
function isNowIdiom(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  if (tokens[to - 1]?.lower !== 'now') return false
  return tokens[to]?.lower === 'that' || preceding(tokens, from)?.lower === 'every'
}

/** "at the moment its door opens": a moment that is told of. */
function isThatMoment(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  return tokens[from]?.lower === 'at' && is(tokens[to], DETERMINER | PRONOUN | POSSESSIVE)
}

/** "It sank soon after", "It was soon found", "Soon, they left": no time ahead; "how soon it sails" tells none. */
function isSoonAfter(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  if (tokens[to - 1]?.lower !== 'soon') return false
  const [before, after] = [preceding(tokens, from), tokens[to]]
  if (before?.lower === 'how' || isIn(after, AFTERWARDS)) return true
  if (isIn(before, WAS_WERE)) return true
  return from > 0
    ? after !== undefined && isPastForm(after) && !isIn(before, WILL_TO)
    : isPast(tenseAround(tokens, from, to))
}

const AFTERWARDS = wordList('after afterwards afterward thereafter')
const WAS_WERE = wordList('was were had')
const WILL_TO = wordList('to will would could may might should can')

/** "kilometres per hour" is a unit. */
function isSpeed(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  return (
    tokens[from]?.lower === 'per' &&
    /^(?:hour|second)$/.test(tokens[to - 1]?.lower ?? '') &&
    UNITS.has(preceding(tokens, from)?.lower ?? '')
  )
}

/** "temperatures in the 90s"; "the ’90s" are years. */
function isHeat(tokens: readonly Token[], {from, to}: PatternMatch): boolean {
  return (
    !tokens.slice(from, to).some(({lower}) => /^['‘]$/.test(lower)) &&
    tokens.some(({lower}) => /^(?:temperatures?|highs?|lows?|degrees|heat)$/.test(lower))
  )
}
