import type {Edtf} from '@onrecord/core'
import {MONTHS} from '../../data/months.ts'
import {words} from '../../data/words.ts'
import {
  CLAUSE_OPENER,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  is,
  PREPOSITION,
  PRONOUN,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN} from '../../language/small-words.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {addMonths, edtfMonths} from '../dates/calendar.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {numberAt} from '../tokens/number.ts'
import {MOVED} from '../tokens/tense-beside.ts'
import {isParticiple, isPastForm} from '../tokens/verb-tenses.ts'
import {isEventNoun, nounAfter} from './clause.ts'
import {isTime} from './subject-start.ts'
import {isFiniteForm, isVerb} from './verbs.ts'

/** A date among the tokens of its sentence: from its first token to the one before `to`. */
export interface DatePlace {
  readonly from: number
  readonly to: number
  readonly preposition: string
}

/** Prepositions that compare with a date instead of placing something at it. */
const COMPARING: ReadonlySet<string> = words('from than before after for to of between above below')

/** "[the night of] 3 May", "[the year to] March": where the whole of a date begins. */
export function partOfTime(tokens: readonly Token[], at: number): number {
  return isLimit(tokens, at) ? at - 3 : stretchStart(tokens, at)
}

/** "[no later than] 3 May", "[as early as] May" */
function isLimit(tokens: readonly Token[], at: number): boolean {
  if (!isIn(preceding(tokens, at), THAN_AS)) return false
  const words = tokens.slice(Math.max(0, at - 3), at).map(({lower}) => lower)
  return LIMIT.test(words.join(' '))
}

const THAN_AS = wordList('than as')
const LIMIT = /^(?:no|not|as) (?:later|sooner|earlier|early|late|soon|recently) (?:than|as)$/

function stretchStart(tokens: readonly Token[], at: number): number {
  const [noun, joint] = [preceding(tokens, at - 1)?.lower ?? '', preceding(tokens, at)?.lower ?? '']
  if (joint === 'than') return isWayBack(tokens[at + 2]) ? at - 2 : at
  if (joint === 'of' ? !PARTS.test(noun) : !STRETCHES.test(`${noun} ${joint}`)) return at
  let from = at - 2
  while (tokens[from - 1]?.kind === 'number' || WITHIN.test(tokens[from - 1]?.lower ?? '')) from--
  return is(preceding(tokens, from), DETERMINER) ? from - 1 : from
}

/** "[more than] 18 months ago" */
function isWayBack(token: Token | undefined): boolean {
  return token?.lower === 'ago' || token?.lower === 'earlier'
}

/** "the three months to June", "the year ended 30 September": months that a date tells the end of. */
export function stretchTo(tokens: readonly Token[], at: number, edtf: Edtf): Edtf {
  if (!/^(?:to|ended|ending)$/.test(tokens[at - 1]?.lower ?? '')) return edtf
  const count = monthsBefore(tokens, at - 1)
  const [, year, month] = /^(\d{4})-([01]\d)/.exec(edtf) ?? []
  if (!count || !month) return edtf
  const first = addMonths(Number(year), Number(month), 1 - count)
  return edtfMonths(first.year, first.month, Number(year), Number(month))
}

/** How many months a stretch has that ends before a token; not "from last year (to June)". */
function monthsBefore(tokens: readonly Token[], at: number): number | null | undefined {
  const unit = preceding(tokens, at)?.lower ?? ''
  if (unit === 'months') return numberAt(tokens, at - 2)?.value
  return WHOLE.test(preceding(tokens, at - 1)?.lower ?? '') ? LENGTHS[unit] : undefined
}

const WHOLE = /^(?:the|full|financial|fiscal|first|second|third|fourth)$/
const LENGTHS: Readonly<Record<string, number>> = {year: 12, quarter: 3}

// "Since (at least) 2016".
const STRETCHES = /^(?:(?:year|quarter|months|weeks) (?:to|ended|ending)|at least)$/
const WITHIN = /^(?:early|small|late|first|second|last|three|six|nine|twelve)$/
const PARTS =
  /^(?:as|all|most|much|mornings?|afternoon|evening|night|hours|days?|weeks?|end|start|beginning|middle|rest|remainder|first|half|part|quarter|months|spring|summer|autumn|winter|eve)$/

/** "the Fisheries Act, 1948", "on a Tuesday", "every May", "© 2024": no day or year of what is told. */
export function isNoTime(tokens: readonly Token[], at: number): boolean {
  const [before, sign] = [preceding(tokens, at - 1), preceding(tokens, at)]
  if (/^(?:a|every|©)$/.test(sign?.lower ?? '')) return true
  // "had a bad 2019"
  if (isIn(before, A_AN) && YEAR.test(tokens[at]?.lower ?? '') && sign?.cased === false) return true
  // "the Fisheries Act 1948"
  const title = sign?.lower === ',' ? before : tokens[at]?.kind === 'number' ? sign : undefined
  return title?.cased === true && DOCUMENTS.test(title.lower)
}

const YEAR = /^(?:1[89]|20)\d\d$/
const DOCUMENTS = /^(?:act|bill|code|convention|law|order|ordinance|protocol|rules|treaty)$/

/** Whether a date is what something is compared with, or where it begins, instead of when it is. */
export function isCompared(
  tokens: readonly Token[],
  place: DatePlace & {readonly edtf: Edtf},
  ahead: boolean,
): boolean {
  const {from, preposition, edtf} = place
  if (isSecond(tokens, from) || isFormer(tokens, place)) return true
  // "a 5% jump on 2003"
  if (preposition === 'on') return /^\d{4}$/.test(edtf) && tokens[from]?.lower !== 'the'
  if (!COMPARING.has(preposition) || isHour(edtf, tokens.slice(from, place.to))) return false
  // "between Friday and Sunday"
  if (preposition === 'between')
    return edtf.length < DAY_LENGTH || tokens[place.to]?.lower !== 'and'
  // "will be closed from 3 May"
  // "From 1999 she led the choir"
  if (preposition === 'from') return !(ahead || edtf.includes('/') || from === 1)
  return !isPlaced(tokens, place, ahead)
}

/** "after 5 pm on Friday", "after midnight on Friday": an hour with its day */
function isHour(edtf: Edtf, whole: readonly Token[]): boolean {
  const isClock = edtf.includes('T') || /^(?:noon|midday|midnight)$/.test(whole[0]?.lower ?? '')
  return isClock && whole.some(({cased}) => cased)
}

/** "2024-05-03" */
const DAY_LENGTH = 10

/** "from 4 to 8 p.m. on Friday", "before the end of May", "for the rest of May", "a profit for the first quarter", "for all of May", "called a strike for Friday", "set for Friday", "the strike of May" */
function isPlaced(
  tokens: readonly Token[],
  {from, to, preposition, edtf}: DatePlace & {readonly edtf: Edtf},
  ahead: boolean,
): boolean {
  const whole = tokens.slice(from, to).map(({lower}) => lower)
  if (preposition === 'before') return ahead || whole.includes('end')
  if (preposition === 'to') return isUntil(tokens, from, whole)
  const isFor = preposition === 'for'
  if (isFor && (edtf.includes('/') || whole.some((word) => OVER.test(word)))) return true
  return (
    isSetFor(tokens, from) ||
    (isEventNoun(tokens, from - 2) && (preposition === 'of' || (isFor && ahead)))
  )
}

/** "From 4 to 8 p.m. on Friday", "the case was adjourned to 3 May". */
function isUntil(tokens: readonly Token[], from: number, whole: readonly string[]): boolean {
  if (tokens[from - 3]?.lower !== 'from')
    return [2, 3].some((by) => MOVED.test(tokens[from - by]?.lower ?? ''))
  return tokens[from - 2]?.kind === 'number' && whole.some((word) => /^[ap]\.?m?$/.test(word))
}

const OVER = /^(?:rest|remainder|all|most|much)$/

/** "up from 2 million a year ago", "fell from 12 in 2019 to 7", "higher than in 2019" */
function isFormer(tokens: readonly Token[], {from, to}: DatePlace): boolean {
  const lead = tokens.slice(Math.max(0, from - LONGEST_FORMER), from)
  // "as many as in 2019", "the same as 2019 levels"
  if (SAME_AS.test(lead.map(({lower}) => lower).join(' '))) return true
  const at = lead.findLastIndex(
    ({lower}) => lower === 'from' || lower === 'than' || lower === 'with',
  )
  if (isHigher(tokens, from)) return true
  if (at < 0) return false
  const before = preceding(lead, at)?.lower ?? ''
  if (isAmountThan(lead, at)) return false
  if (before === 'compared' && at === lead.length - 1) return true
  if (lead[at]?.lower === 'than') return lead.length - at < 7
  const rest = lead.slice(at)
  // "from the same period in 2019", "risen from its low in 2019"
  if (rest.some((token, after) => isIn(token, SAME) || isLevel(rest, after))) return true
  const isNumber = rest.some(({kind}) => kind === 'number')
  return isNumber && (tokens[to]?.lower === 'to' || /^(?:,|up|down|compared)$/.test(before))
}

/** "from its [low] in 2019", "from [highs] reached in 2019"; not "from [high] roofs in 2019" */
function isLevel(rest: readonly Token[], at: number): boolean {
  return (
    rest[0]?.lower === 'from' &&
    isIn(rest[at], LEVELS) &&
    is(rest[at + 1], PREPOSITION | ENDS_IN_ED)
  )
}

/** "higher than the nine tons landed in 2019"; not "than the nine [that crews landed in 2019]" */
function isHigher(tokens: readonly Token[], date: number): boolean {
  for (let at = date - 1; at > date - LONGEST_THAN; at--) {
    const token = tokens[at]
    if (token === undefined || isIn(token, PARTS_AMOUNTS)) return false
    if (token.lower === 'than')
      return is(tokens[at + 1], DETERMINER) && HIGHER.test(preceding(tokens, at)?.lower ?? '')
  }
  return false
}

const LONGEST_THAN = 13
const PARTS_AMOUNTS = wordList(', ; and but that which who')
const HIGHER = /^(?:higher|lower|bigger|smaller|larger|faster|slower|better|worse|stronger|weaker)$/

/** "more than [40 boats]"; not "28% more than [the 40 in 2019]", "less than [in 2019]" */
function isAmountThan(lead: readonly Token[], at: number): boolean {
  const isHeld = isIn(preceding(lead, at - 1), SHARE) || isIn(lead[at + 1], IN_DURING)
  return !isHeld && isIn(preceding(lead, at), MORE_OR_LESS)
}

const LONGEST_FORMER = 8
const SAME_AS = /\b(?:as (?:big|few|good|high|large|low|many|much)|same|similar) as(?: in)?$/
const SHARE = wordList('% percent per times')
const SAME = wordList('same')
const LEVELS = wordList('low lows high highs peak peaks level levels')
const MORE_OR_LESS = wordList('more less fewer later rather other')

/** "between June and [last Thursday]" */
function isSecond(tokens: readonly Token[], date: number): boolean {
  return (
    preceding(tokens, date)?.lower === 'and' &&
    tokens.slice(Math.max(0, date - 6), date).some(({lower}) => lower === 'between')
  )
}

/** "set for 6 November", "due for May" */
function isSetFor(tokens: readonly Token[], date: number): boolean {
  const verb = preceding(tokens, date - 1)
  return preceding(tokens, date)?.lower === 'for' && (verb?.lower === 'due' || isParticiple(verb))
}

/** "the January figures", "its 2011 model": a date that a noun follows and no preposition leads. */
export function isPremodifier(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [preceding(tokens, from), tokens[from], tokens[to]]
  if (after?.lower === "'" || (after?.lower === '-' && after.glued)) return true
  if (before === undefined) return false
  if (isYearOf(tokens, from, to) || isDescribed(tokens, from, to)) return true
  const isOfNoun = is(before, DETERMINER) || /^(?:s|')$/.test(before.lower)
  // "[the 3 May] raid"
  if (first?.lower === 'the' || (after?.cased && first?.lower === 'weekend'))
    return nounAfter(tokens, to) !== null
  return isOfNoun && !isSign(first) && isNounLike(tokens, to)
}

/** "the May [figures]", "the 2012 [and 2016 votes]"; not "the weekend [and] left" */
function isNounLike(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  if (token.lower === 'and' && isTime(tokens[at + 1])) return true
  return !is(token, token.cased ? PREPOSITION : PREPOSITION | CLAUSE_OPENER | DETERMINER | PRONOUN)
}

/** "a similar 3 May [attack]", "the board-led May [vote]"; not "said Tuesday talks had failed" */
function isDescribed(tokens: readonly Token[], from: number, to: number): boolean {
  const before = preceding(tokens, from)
  return (
    before?.kind === 'word' &&
    !before.cased &&
    !is(before, CLOSED) &&
    !isVerb(tokens, from - 1) &&
    is(leadOf(tokens, from - 1), DETERMINER) &&
    nounAfter(tokens, to) !== null
  )
}

/** What stands before a word, or before two with a hyphen. */
export function leadOf(tokens: readonly Token[], word: number): Token | undefined {
  return preceding(tokens, preceding(tokens, word)?.lower === '-' ? word - 2 : word)
}

/** "A sad 2018 hit", "a white 2019 Ford", "Euro 2028 tickets", "by the 18th Century poet": a year or century before its noun, behind what tells more of it. */
function isYearOf(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, first, after] = [preceding(tokens, from), tokens[from], tokens[to]]
  const isTelling =
    tokens[to - 1]?.lower === 'century'
      ? !isIn(before, IN_DURING) && !opensClause(tokens, from)
      : to - from === 1 &&
        first?.kind === 'number' &&
        before?.kind === 'word' &&
        !is(before, CLOSED) &&
        !MONTHS.has(before.lower)
  return (
    isTelling &&
    after?.kind === 'word' &&
    (!after.cased || is(preceding(tokens, from - 1), DETERMINER)) &&
    !is(after, CLOSED) &&
    !isPastForm(after)
  )
}

const IN_DURING = wordList('in during')

/** A date that opens its sentence or clause, after at most a preposition. */
export function opensClause(tokens: readonly Token[], from: number): boolean {
  let at = leadStart(tokens, from) - 1
  while (
    /^(?:also|and|but|elsewhere|separately|then)$/.test(preceding(tokens, at + 1)?.lower ?? '')
  )
    at--
  return (
    at < 0 ||
    /^[,;:—–“"(]$|^(?:that|when|which|where|while|whilst|although|though|because)$/.test(
      tokens[at]?.lower ?? '',
    )
  )
}

/** "Eels were rare, and on 3 May [the board closed the bay]", "closed it and in May [sold it]" */
export function opensNext(tokens: readonly Token[], from: number, to: number): boolean {
  const at = leadStart(tokens, from)
  const [before, and] = [preceding(tokens, at - 1), preceding(tokens, at)]
  if (!/^(?:and|but)$/.test(and?.lower ?? '')) return false
  if (before?.lower === ',') return at < from
  // "on Monday and by Tuesday [had sold it]"
  if (isTime(before)) return at < from && isFiniteForm(tokens, to)
  return is(tokens[to], DETERMINER | PRONOUN) || isFiniteForm(tokens, to)
}

/** The first of the prepositions before a date: "over the" of "over the weekend". */
function leadStart(tokens: readonly Token[], from: number): number {
  let at = from
  while (LEAD.test(preceding(tokens, at)?.lower ?? '')) at--
  return at
}

const LEAD =
  /^(?:in|on|by|at|during|over|from|back|beginning|starting|late|later|early|earlier|since|until|for|overnight|shortly|just|before|after|the|dawn|dusk|noon|midnight|nightfall)$/
