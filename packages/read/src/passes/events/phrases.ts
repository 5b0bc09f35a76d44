import {IRREGULAR_PAST} from '../../data/verbs.ts'
import {words} from '../../data/words.ts'
import {
  CLOSED,
  DETERMINER,
  ENDS_IN_ED,
  ENDS_IN_LY,
  ENDS_IN_S,
  GERUND,
  is,
  PERSON,
  PREPOSITION,
  TIME_WORD,
  WHO,
} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {A_AN} from '../../language/small-words.ts'
import {isNoted, noteClass} from '../../language/word-forms.ts'
import {isIn, wordList} from '../../language/word-lists.ts'
import {isSign, type Token} from '../tokens/lex.ts'
import {isParticiple} from '../tokens/verb-tenses.ts'
import {EVENT_NOUN, isBetween, isVerb, past} from './verbs.ts'

/**
 * What a verb without a subject right before it is about: the noun before "who" or "which", before a participle ("the hall, founded in 1621"),
 * or before what is set between commas ("the mayor, a former banker, resigned").
 */
export function subjectApart(tokens: readonly Token[], verb: number): Phrase | null {
  const before = preceding(tokens, verb)
  if (before === undefined) return null
  if (/^(?:who|which|that)$/.test(before.lower)) {
    // "those who left"
    if (isIn(preceding(tokens, verb - 1), THOSE))
      return {from: verb - 2, to: verb - 1, head: verb - 1}
    const phrase = phraseBefore(tokens, verb - 1)
    return phrase !== null && isNear(tokens, phrase, verb) ? nearest(tokens, phrase) : phrase
  }
  if (before.lower !== ',') return null
  // "a part in [a show], to be held in May"
  const isOfNoun = tokens[verb]?.lower === 'to' && preceding(tokens, verb - 1)?.cased === false
  return (
    beforeApposition(tokens, verb - 1) ??
    (isOfNoun ? nounBeforeComma(tokens, verb - 1) : ofNameOrParticiple(tokens, verb))
  )
}

export const THOSE: number = wordList('those one ones others')

/** Tokens of a phrase: from the first to the one before `to`. */
export interface Phrase {
  readonly from: number
  readonly to: number
  /** Where the noun ends that it is about: "[the envoy] of Norland". */
  readonly head: number
}

export const LONGEST_SUBJECT = 24
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

/** The stop of "U.S.", "Gen." or "Corp.". */
export function isInitialStop(tokens: readonly Token[], at: number): boolean {
  const before = preceding(tokens, at)
  return tokens[at]?.glued === true && before?.cased === true && before.lower.length <= 4
}

/** "her mother, [Kwon Vale], took …", "the hall, [founded in 1621]", "the Open, [expected to be held]" */
function ofNameOrParticiple(tokens: readonly Token[], verb: number): Phrase | null {
  const isName = preceding(tokens, verb - 1)?.cased === true
  const isBare = isBareParticiple(tokens, verb)
  const phrase = isName || isBare ? phraseBefore(tokens, verb - 1) : null
  const before = phrase === null ? undefined : preceding(tokens, phrase.from)
  if (!isName || before === undefined || phrase === null) return phrase
  if (isBare && is(before, DETERMINER)) return phrase
  if (before.lower !== ',') return null
  if (tokens[phrase.from - 2]?.cased !== true) return phrase
  // "Ada Vale of Quayle, Norland, [took]": the second names where the first is.
  const told = phraseBefore(tokens, phrase.from)
  return told !== null && told.head < told.to ? told : null
}

function nounBeforeComma(tokens: readonly Token[], comma: number): Phrase | null {
  const phrase = phraseBefore(tokens, comma)
  return phrase && {from: phraseStart(tokens, phrase.to - 1), to: phrase.to, head: phrase.to}
}

/** "founded", "detained", without a form of "be", behind the one comma of its clause or opening its sentence: said of what stands before it, or of the subject to come. */
export function isBareParticiple(tokens: readonly Token[], verb: number): boolean {
  const token = tokens[past(tokens, verb)]
  if (!(isParticiple(token) || is(token, ENDS_IN_ED) || token?.lower === 'due')) return false
  if (verb === 0) return is(tokens[verb + 1], PREPOSITION | TIME_WORD)
  let from = verb
  while (isBetween(preceding(tokens, from))) from--
  // "when asked"
  if (isIn(preceding(tokens, from), WHEN_ONCE)) return true
  return (
    preceding(tokens, from)?.lower === ',' &&
    !IRREGULAR_PAST.has(token?.lower ?? '') &&
    commaBefore(tokens, from - 1) === null
  )
}

const WHEN_ONCE = wordList('when while once')

/** The comma before one, within a clause, not too far off. */
function commaBefore(tokens: readonly Token[], comma: number): number | null {
  for (let at = comma - 1; at > Math.max(0, comma - LONGEST_APPOSITION); at--) {
    const token = tokens[at]
    if (token === undefined || isBreak(token)) return null
    if (token.lower === ',') return at
  }
  return null
}

/** The noun phrase that ends before a token, over a comma or a dash, and an age. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | null {
  const comma = isPause(preceding(tokens, end)) ? end - 1 : end
  // "Ada Vale, 27, who"
  const isAged = preceding(tokens, comma)?.kind === 'number' && tokens[comma - 2]?.lower === ','
  const to = isAged ? comma - 2 : comma
  const last = preceding(tokens, to)
  if (last?.kind !== 'word' || is(last, CLOSED) || isVerb(tokens, to - 1)) return null
  const from = phraseStart(tokens, to - 1)
  return withHead({from: isPaired(tokens, from) ? from - 2 : from, to, head: to}, tokens)
}

function isPause(token: Token | undefined): boolean {
  return token?.lower === '-' ? !token.glued : isIn(token, PAUSES)
}

const PAUSES = wordList(', – —')

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

/** "The captain of [a ferry] that burned", "the eve of [the vote], which was lost"; not "a part of Orm, which burned", nor, behind a comma, "[a raid] in Orm", "[the trial] of a mayor", "[a merger] of banks". */
function isNear(tokens: readonly Token[], {from, to, head}: Phrase, verb: number): boolean {
  if (preceding(tokens, verb)?.lower === 'who') return false
  if (preceding(tokens, verb - 1)?.lower !== ',') return true
  const start = phraseStart(tokens, to - 1)
  const article = is(preceding(tokens, start), DETERMINER) ? 1 : 0
  return (
    preceding(tokens, start - article)?.lower === 'of' &&
    !is(tokens[to - 1], ENDS_IN_S) &&
    !isNoted(preceding(tokens, head), EVENT_NOUN) &&
    !isIn(preceding(tokens, head), STAGES) &&
    !isIn(preceding(tokens, from), A_AN)
  )
}

/** "[The second stage] of the trial, which begins": what goes on in stages begins once. */
const STAGES = wordList('phase stage round leg session')

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
  const joining = preceding(tokens, at + 1)
  // "Ada Vale’s visit to Orm".
  const isVisit = joining?.lower === 'to' && isIn(noun, VISITS)
  if (!(isNoted(joining, JOINING) || isVisit) || noun?.kind !== 'word') return phrase
  // "ahead of [the vote]"
  if (is(noun, CLOSED) || noun.lower === 'ahead' || isVerb(tokens, at - 1)) return phrase
  return withHead({from: phraseStart(tokens, at - 1), to: phrase.to, head: at}, tokens)
}

const VISITS = wordList('visit visits trip trips tour journey')
const JOINING: number = noteClass(words('of for from at in on'))

/** Over one, or several in a row: "the mayor, 52, a former banker, resigned". */
function beforeApposition(tokens: readonly Token[], comma: number): Phrase | null {
  const first = commaBefore(tokens, comma)
  if (first === null || !opensApposition(tokens, first + 1)) return null
  return beforeApposition(tokens, first) ?? ofClause(tokens, phraseBefore(tokens, first))
}

/** "a crew led by [Ada Vale], the guild, rose", "led by Norland and [Quayle]": who acts on the subject. */
function isAgent(tokens: readonly Token[], from: number): boolean {
  const lead = preceding(tokens, from)?.lower
  return lead === 'by' || (lead === 'and' && tokens[from - 3]?.lower === 'by')
}

/** "[a man] who sank a boat, drowning two, was held": what stands before the relative clause that a phrase is within. */
function ofClause(tokens: readonly Token[], phrase: Phrase | null): Phrase | null {
  if (phrase === null || isAgent(tokens, phrase.from)) return null
  for (let at = phrase.from - 1; at > phrase.from - LONGEST_SUBJECT; at--) {
    const token = preceding(tokens, at + 1)
    if (token === undefined || token.lower === ',' || isBreak(token)) return phrase
    if (is(token, WHO)) return phraseBefore(tokens, at) ?? phrase
  }
  return phrase
}

/** An article, a preposition, "who", a number of years, a participle, what somebody is: what sets something beside a noun. */
function opensApposition(tokens: readonly Token[], opener: number): boolean {
  // "widely [known]", "best [known]"
  const at = isIn(tokens[opener], BEST) || is(tokens[opener], ENDS_IN_LY) ? opener + 1 : opener
  const token = tokens[at]
  if (token === undefined) return false
  return (
    (token.kind === 'number' && !/^(?:%|said|say)$/.test(tokens[at + 1]?.lower ?? '')) ||
    APPOSING.has(token.lower) ||
    is(token, ENDS_IN_ED | GERUND) ||
    isOwned(tokens, at) ||
    // "Ada Vale, founder of"; not "a donor, banker Ada Vale,".
    (is(token, PERSON) && !token.cased && tokens[at + 1]?.cased !== true) ||
    isParticiple(token)
  )
}

/** "Ada Vale, [Orm Lines’ former head of audit], told"; not "On Friday, [Orm Lines’ head, who …], told" */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const [name, first] = [preceding(tokens, at - 1), tokens[at]]
  if (name?.cased !== true || is(name, TIME_WORD) || first?.cased !== true) return false
  const phrase = phraseBefore(tokens, at - 1)
  if (phrase === null || is(preceding(tokens, phrase.from), PREPOSITION)) return false
  return tokens.slice(at + 1, at + 5).some(({lower, glued}) => glued && lower === "'")
}

const BEST = wordList('best once')
const APPOSING: ReadonlySet<string> = words(
  'a an the its his her their one who which whose at in of on from for with by after despite since such like now then former vice',
)
