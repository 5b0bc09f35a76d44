import {IRREGULAR_PARTICIPLES, IRREGULAR_PAST, REPORTING} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {
  AUXILIARY,
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_S,
  GERUND,
  is,
  PERSON,
  PERSON_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  TIME_WORD,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {isParticiple} from '../tokens/verb-tenses.ts'
import {awaiting, BE_FORM, INFINITIVE_LEADS, isBetween, isVerb} from './verbs.ts'

/** Tokens of a phrase: from the first to the one before `to`. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** Where the noun ends that it is about: "[the envoy] of Norland". */
  readonly head: number
}

const LONGEST_SUBJECT = 24
const LONGEST_PHRASE = 7
const LONGEST_APPOSITION = 26
const BREAKS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '(',
  ')',
  '“',
  '”',
  '"',
  '—',
  '–',
  '?',
  '!',
  '«',
  '»',
])

/** Words that begin a clause of its own. */
export const OPENER: number = noteClass(
  words('who which that when where while because although though but if whether as whose'),
)

/** Whether a clause of its own begins: not at "that" of "on that road". */
export function isOpener(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isNoted(token, OPENER)) return false
  return token?.lower !== 'that' || !is(preceding(tokens, at), PREPOSITION)
}

/** Whether a sign parts clauses whatever stands around it. */
export function isBreak(token: Token): boolean {
  return isSign(token) && BREAKS.has(token.lower)
}

/** The first word of the noun phrase that a noun ends: its adjectives, and whose it is; a leading article stays outside. */
export function phraseStart(tokens: readonly Token[], noun: number): number {
  let start = noun
  while (start > 0 && noun - start < LONGEST_PHRASE && inPhrase(tokens, start - 1)) start--
  while (start < noun && isLeft(tokens[start])) start++
  return start
}

/** "’s" and a dash, left of a phrase that is cut at the longest; not "$". */
function isLeft(token: Token | undefined): boolean {
  return (isSign(token) && !CURRENCY.test(token?.lower ?? '')) || token?.lower === 's'
}

const CURRENCY = /^[$£€¥]$/

function inPhrase(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  // "an 11-day strike", "5G trials", "a $1 billion round"
  if (token.kind === 'number') return tokens[at + 1]?.glued === true || isMillions(tokens[at + 1])
  if (isSign(token))
    return token.glued
      ? /^['-]$/.test(token.lower) || isInitialStop(tokens, at)
      : CURRENCY.test(token.lower)
  // "a two-day strike", "a by-election"
  const isHyphened = tokens[at + 1]?.lower === '-' && tokens[at + 1]?.glued === true
  return isHyphened || (!is(token, CLOSED) && !isVerb(tokens, at) && !isBetween(token))
}

function isMillions(token: Token | undefined): boolean {
  return /illion$/.test(token?.lower ?? '')
}

/** Where the subject that stands right before a verb begins; the verb itself where none does. */
export function subjectStart(tokens: readonly Token[], verb: number): number {
  let start = verb
  const isAwaited = preceding(tokens, verb)?.lower === 'to' && awaiting(tokens, verb - 1) !== null
  while (start > 0 && verb - start < LONGEST_SUBJECT && !endsSubject(tokens, start - 1)) {
    // Another verb on the way: what stands before this one is no subject of its own ("the line that hired them [stopped]").
    const isPassed = isAwaited || preceding(tokens, start - 1)?.lower === 'to'
    if (isVerb(tokens, start - 1) && !isPassed) return behindVerb(tokens, verb, start - 1)
    start--
  }
  const isCut = verb - start === LONGEST_SUBJECT && !endsSubject(tokens, start - 1)
  return isCut ? (phraseBefore(tokens, verb)?.from ?? verb) : pastLeads(tokens, start, verb)
}

function pastLeads(tokens: readonly Token[], from: number, verb: number): number {
  let start = from
  while (start < verb && LEADS.has(tokens[start]?.lower ?? '') && !isAtLeast(tokens, start)) start++
  if (start === verb) return start
  return firstOfJoined(tokens, start)
}

function isAtLeast(tokens: readonly Token[], at: number): boolean {
  return /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? '')
}

/** "Took the boat [she] bought", "saw [a plan] drawn up in May": what stands right before a verb that has another before it; not the line "that hired them [stopped]". */
function behindVerb(tokens: readonly Token[], verb: number, earlier: number): number {
  const before = preceding(tokens, verb)
  if (before?.kind !== 'word' || is(before, CLOSED) || isBetween(before)) return verb
  if (earlier === verb - 1 || isNoted(tokens[verb], BE_FORM)) return verb
  // Of ", which closed a pier [shut] in May" the pier was shut.
  const relative = [1, 2, 3].find((by) => is(preceding(tokens, earlier + 1 - by), RELATIVE)) ?? 0
  const isOfRelative = relative > 0 && preceding(tokens, earlier - relative)?.lower !== ','
  if (isOfRelative) return verb
  const start = isReduced(tokens, earlier) ? subjectStart(tokens, earlier) : verb
  if (start < earlier && isClauseBefore(tokens, start)) return start
  return isWithoutObject(tokens, verb) ? phraseStart(tokens, verb - 1) : verb
}

/** Whether a clause begins at a token, after what parts it from another. */
function isClauseBefore(tokens: readonly Token[], start: number): boolean {
  const before = preceding(tokens, start)
  return (
    before === undefined || isBreak(before) || isIn(before, PARTS) || isOpener(tokens, start - 1)
  )
}

const PARTS = wordList(', and')

/** "posts [linked] to Orm vanished" */
function isReduced(tokens: readonly Token[], verb: number): boolean {
  const [noun, word] = [preceding(tokens, verb), tokens[verb]?.lower ?? '']
  const isBy = tokens[verb + 1]?.lower === 'by' && isParticiple(tokens[verb])
  return (
    (isBy || is(tokens[verb], ENDS_IN_ED) || IRREGULAR_PARTICIPLES.has(word)) &&
    !REPORTING.has(word) &&
    is(tokens[verb + 1], PREPOSITION) &&
    noun?.kind === 'word' &&
    !is(noun, CLOSED) &&
    !isBetween(noun)
  )
}

/** "A vote [due] to be held", "the plan [drawn] up", "[known] last year". */
function isWithoutObject(tokens: readonly Token[], verb: number): boolean {
  const [participle, after, more] = tokens.slice(verb)
  if (INFINITIVE_LEADS.has(participle?.lower ?? '')) return true
  if (!isParticiple(participle)) return false
  return (
    after === undefined ||
    after.kind === 'number' ||
    is(after, PREPOSITION | TIME_WORD) ||
    /^(?:last|next|earlier|late|early)$/.test(after.lower) ||
    (is(after, DETERMINER) && is(more, TIME_WORD))
  )
}

function endsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined || isBreak(token) || isOpener(tokens, at)) return true
  if (isClauseBegun(tokens, at + 1)) return true
  // A dateline’s dash, or the mark that closes a quotation.
  if (/^[-']$/.test(token.lower) && opensAfter(tokens, at)) return true
  // "by the time [the sun rose]"
  if (token.lower === 'time' && preceding(tokens, at)?.lower === 'the') return true
  // "since [the mine closed]", not "the first since June"
  if (token.lower === 'since') return !isTime(tokens[at + 1])
  // "told them [the mine had closed]", not "one of them", nor "the US"
  if (!token.cased && /^(?:him|them|us)$/.test(token.lower))
    return !is(preceding(tokens, at), PREPOSITION)
  if (token.lower === '.') return !isInitialStop(tokens, at)
  return /^(?:,|and|or|after|before|until|till|once|sa(?:id|ys?))$/.test(token.lower)
}

/** "announcing [they] are to marry", "saw [what] she made" */
function isClauseBegun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isIn(token, NOMINATIVE) || (token?.cased === true && token.lower !== 'i')) return false
  return !isIn(preceding(tokens, at), WHAT_AND_OR)
}

const NOMINATIVE = wordList('he she they we i what')
const WHAT_AND_OR = wordList('what and or')

/** The stop of "U.S.", "Gen." or "Corp.". */
export function isInitialStop(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return tokens[at]?.glued === true && before?.cased === true && before.lower.length <= 4
}

export function isTime(token: Token | undefined): boolean {
  return token?.kind === 'number' || is(token, TIME_WORD) || SEASONS.test(token?.lower ?? '')
}

const SEASONS = /^(?:spring|summer|autumn|winter)$/

function opensAfter(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.glued !== true) return true
  return /^[-,.?!]$/.test(preceding(tokens, at)?.lower ?? '') && !isInitialStop(tokens, at - 1)
}

/** What may stand before a subject without being part of it. */
const LEADS: ReadonlySet<string> = words(
  'in at on from with for as so then still also by since during under amid yet according to',
)

/** "[Norland, Quayle and] Tessaly pledged", "[the mayor and] her cousin met", "which [Norland and] Quayle signed": what is joined to the noun that a subject begins with, where it begins the clause. */
function firstOfJoined(tokens: readonly Token[], start: number): number {
  if (preceding(tokens, start)?.lower !== 'and' || is(tokens[start], PRONOUN)) return start
  const isName = tokens[start]?.cased === true
  let at = start - 1
  while (at > 0 && start - at < LONGEST_SUBJECT && isJoined(tokens, at - 1, isName)) at--
  const before = preceding(tokens, at)
  const begins =
    before === undefined || isBreak(before) || isIn(before, BEGINNING) || isOpener(tokens, at - 1)
  // "closed since [the weekend] and the yard will stay shut"
  const isSince = [at, at + 1].some((each) => is(tokens[each], TIME_WORD))
  return begins && !isSince && at < start - 1 ? at : start
}

const BEGINNING = wordList('. after before until since once')

function isJoined(tokens: readonly Token[], at: number, isName: boolean): boolean {
  const token = tokens[at]
  if (token === undefined || isBreak(token)) return false
  if (isIn(token, BEGINNING)) return isInitialStop(tokens, at)
  if (token.cased || (isName && token.lower === ',')) return true
  return (
    token.lower !== ',' &&
    !isNoted(token, OPENER) &&
    !is(token, AUXILIARY | RELATIVE | PERSON_PRONOUN) &&
    !isVerb(tokens, at)
  )
}

/**
 * What a verb without a subject right before it is about: the noun before "who" or "which", before a participle ("the hall, founded in 1621"),
 * or before what is set between commas ("the mayor, a former banker, resigned").
 */
export function subjectApart(tokens: readonly Token[], verb: number): Phrase | null {
  const before = preceding(tokens, verb)
  if (before === undefined) return null
  if (/^(?:who|which|that)$/.test(before.lower)) {
    const phrase = phraseBefore(tokens, verb - 1)
    return phrase !== null && isNear(tokens, phrase, verb) ? nearest(tokens, phrase) : phrase
  }
  if (before.lower !== ',') return null
  return beforeApposition(tokens, verb - 1) ?? ofNameOrParticiple(tokens, verb)
}

/** "her mother, [Kwon Vale], took …", "the hall, [founded in 1621]" */
function ofNameOrParticiple(tokens: readonly Token[], verb: number): Phrase | null {
  const isName = preceding(tokens, verb - 1)?.cased === true
  const phrase = isName || isBareParticiple(tokens, verb) ? phraseBefore(tokens, verb - 1) : null
  const before = phrase === null ? undefined : preceding(tokens, phrase.from)
  if (!isName || before === undefined || phrase === null) return phrase
  if (before.lower !== ',') return null
  if (tokens[phrase.from - 2]?.cased !== true) return phrase
  // "Ada Vale of Quayle, Norland, [took]": the second names where the first is.
  const told = phraseBefore(tokens, phrase.from)
  return told !== null && told.head < told.to ? told : null
}

/** "founded", "detained", without a form of "be", behind the one comma of its clause: said of what stands before it. */
export function isBareParticiple(tokens: readonly Token[], verb: number): boolean {
  return (
    preceding(tokens, verb)?.lower === ',' &&
    isParticiple(tokens[verb]) &&
    !IRREGULAR_PAST.has(tokens[verb]?.lower ?? '') &&
    commaBefore(tokens, verb - 1) === null
  )
}

/** The comma before one, within a clause, not too far off. */
function commaBefore(tokens: readonly Token[], comma: number): number | null {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_APPOSITION); at--) {
    const token = tokens[at]
    if (token === undefined || isBreak(token)) return null
    if (token.lower === ',') return at
  }
  return null
}

/** The noun phrase that ends before a token, over a comma and an age. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  const comma = preceding(tokens, end)?.lower === ',' ? end - 1 : end
  // "Ada Vale, 27, who"
  const isAged = preceding(tokens, comma)?.kind === 'number' && tokens[comma - 2]?.lower === ','
  const to = isAged ? comma - 2 : comma
  const last = preceding(tokens, to)
  if (last?.kind !== 'word' || is(last, CLOSED) || isVerb(tokens, to - 1)) return null
  const from = phraseStart(tokens, to - 1)
  return withHead({from: isPaired(tokens, from) ? from - 2 : from, to, head: to}, tokens)
}

/** "A [brother and] sister" */
function isPaired(tokens: readonly Token[], from: number): boolean {
  const first = preceding(tokens, from - 1)
  return (
    preceding(tokens, from)?.lower === 'and' &&
    first?.kind === 'word' &&
    !is(first, CLOSED) &&
    is(tokens[from - 3], DETERMINER)
  )
}

/** "The captain of [a ferry] that burned", "the eve of [the vote], which was lost"; not "a part of Orm, which burned". */
function isNear(tokens: readonly Token[], {from}: Phrase, verb: number): boolean {
  if (preceding(tokens, verb)?.lower === 'who') return false
  return !(preceding(tokens, verb - 1)?.lower === ',' && isIn(preceding(tokens, from), A_AN))
}

const A_AN = wordList('a an')

/** The last noun of a phrase, with what stands before it; of a bare name no more is told without a comma, but of the noun before ("[an attack] in Orm that killed ten"). */
function nearest(tokens: readonly Token[], {to}: Phrase): Phrase {
  const from = phraseStart(tokens, to - 1)
  const [last, noun] = [preceding(tokens, to), preceding(tokens, from - 1)]
  const isName = last?.cased === true && !is(last, ENDS_IN_S)
  const isOf = is(preceding(tokens, from), PREPOSITION) && noun?.kind === 'word'
  return isName && isOf && !is(noun, CLOSED) && !isVerb(tokens, from - 2)
    ? {from: phraseStart(tokens, from - 2), to, head: from - 1}
    : {from, to, head: to}
}

/** "[the envoy] of Norland": what the noun before a preposition names is meant. */
function withHead(phrase: Phrase, tokens: readonly Token[]): Phrase {
  const article = is(preceding(tokens, phrase.from), DETERMINER) ? 1 : 0
  const at = phrase.from - article - 1
  const noun = preceding(tokens, at)
  if (!isNoted(preceding(tokens, at + 1), JOINING) || noun?.kind !== 'word') return phrase
  if (is(noun, CLOSED) || isVerb(tokens, at - 1)) return phrase
  return withHead({from: phraseStart(tokens, at - 1), to: phrase.to, head: at}, tokens)
}

const JOINING: number = noteClass(words('of for from at in on'))

/** Over one, or several in a row: "the mayor, 52, a former banker, resigned". */
function beforeApposition(tokens: readonly Token[], comma: number): Phrase | null {
  const first = commaBefore(tokens, comma)
  if (first === null || !opensApposition(tokens, first + 1)) return null
  return beforeApposition(tokens, first) ?? phraseBefore(tokens, first)
}

/** An article, a preposition, "who", a number of years, a participle, what somebody is: what sets something beside a noun. */
function opensApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  return (
    token.kind === 'number' ||
    APPOSING.has(token.lower) ||
    is(token, ENDS_IN_ED | GERUND) ||
    // "Ada Vale, founder of"; not "a donor, banker Ada Vale,".
    (is(token, PERSON) && !token.cased && tokens[at + 1]?.cased !== true) ||
    isParticiple(token)
  )
}

const APPOSING: ReadonlySet<string> = words(
  'a an the its his her their one who which whose at in of on from for with by now then former vice',
)
