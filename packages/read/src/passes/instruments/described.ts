import type {InstrumentType} from '@onrecord/core'
import {BILL_HOUSES, BY_YEAR_NOUNS, INSTRUMENT_NOUNS} from '../../data/instruments.ts'
import {CLOSED, DETERMINER, ENDS_IN_S, is, PRONOUN, TIME_WORD} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {mostlyCapitals} from '../tokens/capitals.ts'
import {spanOf, type Token} from '../tokens/lex.ts'
import {isPastForm} from '../tokens/verb-tenses.ts'
import {type Hit, mentionOf, yearBehind} from './hits.ts'
import type {InstrumentMention} from './known.ts'
import {isDetermined} from './title-steps.ts'
import {isEvent, isNounNext, titled, yearOf} from './titles.ts'

/** Most words between a year and the noun it dates ("1998 crew relief agreement"). */
const LONGEST_DESCRIPTION = 3
const LONGEST_NAME = 8

/** What a sentence with a noun for one calls an instrument without the data file's help: by its year, by a title of its own, by a number. */
export function describedInstruments(
  text: string,
  tokens: readonly Token[],
): readonly InstrumentMention[] {
  const found: InstrumentMention[] = []
  let end = -1
  let isTitle = false
  const isHeadline = mostlyCapitals(tokens)
  for (const [at, token] of tokens.entries()) {
    if (token.start < end) continue
    const hit =
      byYear(tokens, at) ??
      resolution(text, tokens, at) ??
      listedResolution(text, tokens, at) ??
      bill(text, tokens, at) ??
      (isHeadline && !isDetermined(tokens, at) ? null : titled(text, tokens, at)) ??
      madeLater(text, tokens, at)
    if (hit === null) continue
    // "The Crew Relief Act, a 1998 law": one.
    const isNext = /\p{Lu}/u.test(text.charAt(hit.name.start))
    if (isTitle && !isNext && /^, (?:an?|the) $/.test(text.slice(end, hit.span.start))) continue
    isTitle = isNext
    found.push(mentionOf(text, hit))
    end = hit.span.end
  }
  return found
}

/** "the 1998 crew relief agreement", "the 2014 law on harbour dues" */
function byYear(tokens: readonly Token[], at: number): Hit | null {
  const [year, next] = [yearOf(tokens[at]), tokens[at + 1]]
  if (year === null || next === undefined || next.glued) return null
  // "Which in 2014 banned such agreements".
  if (preceding(tokens, at)?.lower === 'in' && isPastForm(next)) return null
  return datedNoun(tokens, at, year)
}

function datedNoun(tokens: readonly Token[], at: number, year: number): Hit | null {
  const typeAt = (index: number): InstrumentType | undefined => {
    const word = tokens[index]?.lower ?? ''
    if (word === 'deal' && DEALS.test(preceding(tokens, index)?.lower ?? '')) return 'agreement'
    // "A self-regulation agreement": of two such nouns the second.
    const isFirst = INSTRUMENT_NOUNS.has(tokens[index + 1]?.lower ?? '')
    return isFirst || isNounNext(tokens[index + 1]) || isOther(tokens, at, index)
      ? undefined
      : (INSTRUMENT_NOUNS.get(word) ?? BY_YEAR_NOUNS.get(word))
  }
  const noun = nounFrom(tokens, at + 1, (_, index) => typeAt(index) !== undefined)
  const type = noun < 0 ? undefined : typeAt(noun)
  // "The 1998 Crew Relief Act": a title, with the year before it.
  if (type === undefined || (tokens[noun]?.cased && tokens[at + 1]?.cased)) return null
  const end = noun === at + 1 ? topicEnd(tokens, noun) : pastNoun(tokens, noun)
  return {span: spanOf(tokens, at, end), name: spanOf(tokens, at + 1, end), year, type}
}

// "The 2015 grain deal": between states, most often.
const DEALS =
  /^(?:nuclear|peace|trade|climate|migration|migrants?|refugees?|ceasefire|border|grain|fisheries|fishing)$/

/** "Memorandum of understanding", "memorandum of agreement". */
function pastNoun(tokens: readonly Token[], noun: number): number {
  const isOf = tokens[noun]?.lower === 'memorandum' && tokens[noun + 1]?.lower === 'of'
  return isOf && /^(?:understanding|agreement)$/.test(tokens[noun + 2]?.lower ?? '')
    ? noun + 3
    : noun + 1
}

/** The first noun of a kind, itself or behind up to three words that describe it: `-1` where there is none. */
function nounFrom(
  tokens: readonly Token[],
  from: number,
  isNoun: (token: Token, at: number) => boolean,
): number {
  let words = 0
  for (let at = from; words <= LONGEST_DESCRIPTION; at++) {
    const token = tokens[at]
    if (token === undefined || !isPlain(token)) return -1
    if (isNoun(token, at)) return at
    if (token.kind === 'word') words++
  }
  return -1
}

function isPlain(token: Token): boolean {
  return token.kind === 'word' ? !is(token, CLOSED) : token.lower === '-' && token.glued
}

/** "the 2016 convention", "the 2016 party convention"; "the 2014 statute of limitations" */
function isOther(tokens: readonly Token[], year: number, noun: number): boolean {
  const word = tokens[noun]?.lower
  if (word === 'statute') return tokens[noun + 2]?.lower === 'limitations'
  return (
    word === 'convention' &&
    ((noun === year + 1 && !/^(?:on|against)$/.test(tokens[noun + 1]?.lower ?? '')) ||
      isEvent(tokens, noun))
  )
}

/** "(the 2014 law) on the suppression of acts of piracy": the phrase that tells what it is about. */
function topicEnd(tokens: readonly Token[], noun: number): number {
  if (tokens[noun + 1]?.lower !== 'on') return pastNoun(tokens, noun)
  // "on displaced people"
  let end = noun + 3
  while (end - noun < LONGEST_TOPIC && goesOn(tokens, end)) end++
  while (is(tokens[end - 1], CLOSED)) end--
  return end
}

const LONGEST_TOPIC = 10

function goesOn(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token?.kind !== 'word' || is(token, TIME_WORD) || isPastForm(token)) return false
  if (is(token, CLOSED)) return /^(?:the|of|and|for|in)$/.test(token.lower)
  // "… on rowers needs a crew".
  return !(is(token, ENDS_IN_S) && (is(next, DETERMINER | PRONOUN) || next?.lower === 'to'))
}

/** "Security Council Resolution 1718 (2006)", "resolution 51/8 of October 2022" */
function resolution(text: string, tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]
  if (token?.lower !== 'resolution' || tokens[at + 1]?.kind !== 'number') return null
  return resolutionAt(text, bodyStart(tokens, at), token.end)
}

/** "(Security Council resolutions 1718,) 1874 (and 2087)": a number of a list, with the body where it is the first. */
function listedResolution(text: string, tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || !LISTED.test(text.slice(token.start, token.start + 4)))
    return null
  let first = at
  while (JOINS.test(preceding(tokens, first)?.lower ?? '')) first--
  const noun = preceding(tokens, first)
  if (noun?.lower !== 'resolutions' || tokens[first]?.kind !== 'number') return null
  const start = bodyStart(tokens, first - 1)
  const hit = resolutionAt(text, first === at ? start : token.start, token.start - 1)
  const number = text.slice(token.start, hit?.name.end)
  return hit && {...hit, words: `${text.slice(start, noun.end - 1)} ${number}`}
}

const LISTED = /^\d{3}|\//
// Two numbers of a list, and what joins them.
const JOINS = /^(?:[,/&]|and|or|\d{1,4})$/

function bodyStart(tokens: readonly Token[], noun: number): number {
  let from = noun
  while (noun - from < LONGEST_NAME && isOfBody(preceding(tokens, from))) from--
  return tokens[from]?.start ?? 0
}

/** A resolution whose number stands behind an offset. */
function resolutionAt(text: string, start: number, at: number): Hit | null {
  const number = RESOLUTION.exec(text.slice(at, at + 60))
  if (number === null) return null
  const [all, name = '', year, later] = number
  return {
    span: {start, end: at + (later === undefined ? all.length : name.length)},
    name: {start, end: at + name.length},
    year: year === undefined && later === undefined ? null : Number(year ?? later),
    type: 'resolution',
  }
}

const RESOLUTION =
  /^( \d{1,4}(?:\/\d{1,4})?(?: [A-Z]\b)?(?: \([IVXL]+\))?)(?!\.?\d)(?: \(((?:19|20)\d\d)\)| of (?:\d\d? )?(?:[A-Z][a-z]+ )?((?:19|20)\d\d))?/

/** "H.R. 3944", "SB 79", "HB-12", "Senate Bill (SB) 79", "House Bill No. 12 (HB 12)", "Prop. 36" */
function bill(text: string, tokens: readonly Token[], at: number): Hit | null {
  const token = tokens[at]
  if (token?.cased !== true || !BILL_HOUSES.has(token.lower)) return null
  const [all, name] = BILL.exec(text.slice(token.start, token.start + LONGEST_BILL)) ?? []
  if (all === undefined || name === undefined) return null
  const {start} = token
  return {
    span: {start, end: start + all.length},
    name: {start, end: start + name.length},
    year: null,
    type: 'statute',
  }
}

const LONGEST_BILL = 40
const BILL =
  /^((?:H\.R\.|HR|[HSA]B|[HS]F|(?:House|Senate|Assembly) Bill(?: No\.?)?(?: \([HSA]B\))?|Prop(?:osition|\.)?)[ -]\d{1,4})(?![\d,.]\d|[\w%])(?: \([HSA]B[ -]\d{1,4}\))?/

function isOfBody(before: Token | undefined): boolean {
  return before?.cased === true && before.lower !== 'the'
}

/** "a bilateral saury protocol signed in 1991", "a treaty of 1929", "the border treaty between Quorl and Tessen" */
function madeLater(text: string, tokens: readonly Token[], at: number): Hit | null {
  if (!opensDescription(tokens, at)) return null
  const index = nounFrom(tokens, at + 1, isMade)
  const noun = preceding(tokens, index + 1)
  const type = madeType(tokens, index)
  if (noun === undefined || type === null || noun.cased) return null
  const name = spanOf(
    tokens,
    at + 1,
    noun.lower === 'convention' ? topicEnd(tokens, index) : pastNoun(tokens, index),
  )
  const {year, end} = yearBehind(text, name.end)
  const after = text.slice(name.end, name.end + LONGEST_MAKING)
  const isSigned = SIGNED.test(preceding(tokens, at)?.lower ?? '')
  const made = year ?? (isSigned ? yearOfSigning(after) : 0)
  // "A pact" is no name yet, and a law is one by its year alone.
  const isNamed = name.end > noun.end || isDescribed(tokens, at, index)
  if (made === 0 && !(isNamed && !BY_YEAR.test(noun.lower) && isMadeWith(after, isSigned)))
    return null
  return {span: {start: name.start, end}, name, year: made === 0 ? null : made, type}
}

function yearOfSigning(after: string): number {
  return Number(IN_YEAR.exec(after)?.[1] ?? 0)
}

/** "a grain pact", but not "a plea agreement" */
function isDescribed(tokens: readonly Token[], at: number, noun: number): boolean {
  return noun > at + 1 && !PRIVATE.test(preceding(tokens, noun)?.lower ?? '')
}

/** "(the pact) between Orm and Quorl", "signed (a grain pact) with Orm", "(the grain pact) signed in March" */
function isMadeWith(after: string, isSigned: boolean): boolean {
  return BETWEEN.test(after) || (isSigned ? WITH : JUST_SIGNED).test(after)
}

/** A determiner, or the owner's "s": "the union’s". */
function opensDescription(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return is(token, DETERMINER) || (token?.lower === 's' && preceding(tokens, at)?.lower === "'")
}

function madeType(tokens: readonly Token[], at: number): InstrumentType | null {
  const word = preceding(tokens, at + 1)?.lower ?? ''
  if (word === 'deal') return DEALS.test(preceding(tokens, at)?.lower ?? '') ? 'agreement' : null
  return INSTRUMENT_NOUNS.get(word) ?? BY_YEAR_NOUNS.get(word) ?? null
}

function isMade({lower}: Token): boolean {
  return MADE.test(lower)
}

const LONGEST_MAKING = 60
const SIGNED =
  /^(?:sign|signs|signed|signing|ratified|concluded|reached|struck|sealed|brokered|initialled)$/
const IN_YEAR =
  /^(?: with (?:the )?[A-Z]\S+(?: [A-Z]\S+){0,2})?(?: in [A-Z][a-z]+)? (?:in|on) (?:\d\d? )?(?:[A-Z][a-z]+ )?(?:\d\d?, )?((?:1[89]|20)\d\d)\b/
const MADE =
  /^(?:treaty|protocol|pact|accord|agreement|armistice|memorandum|convention|law|decree|deal)$/
const BY_YEAR = /^(?:convention|law|decree|deal)$/

/** "a plea agreement": between people or firms. */
const PRIVATE =
  /^(?:commercial|confidentiality|settlement|bargaining|labou?r|loan|rental|tolling|tentative|preliminary|significant|similar|possible|disclosure|nondisclosure|plea|lease|licensing|marketing|sponsorship|endorsement|prenuptial|broadcast|sales|purchase|exclusive|this|such|any|new)$/
const WITH = /^ (?:with|between|on) /
const JUST_SIGNED = /^ (?:signed|ratified) (?:by|in|on|last|with) /
const BETWEEN = /^ between (?:the )?\p{Lu}/u
