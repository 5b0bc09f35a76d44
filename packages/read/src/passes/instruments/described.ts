import type {InstrumentType} from '@onrecord/core'
import {INSTRUMENT_NOUNS} from '../../data/instruments.ts'
import {CLOSED, is} from '../../language/grammar.ts'
import {preceding} from '../../language/preceding.ts'
import {wordClass} from '../../language/word-forms.ts'
import {isSign, spanOf, type Token} from '../tokens/lex.ts'
import type {InstrumentMention} from './known.ts'

/** Most words between a year and the noun it dates ("1998 crew relief agreement"). */
const LONGEST_DESCRIPTION = 3
const LONGEST_NAME = 8

/** What a sentence calls an instrument without the data file's help: by its year, by a name of its own, by a number. */
export function describedInstruments(
  text: string,
  tokens: readonly Token[],
): readonly InstrumentMention[] {
  const found: InstrumentMention[] = []
  if (!tokens.some(({classes}) => (classes & INSTRUMENT_NOUN) !== 0)) return found
  let at = 0
  while (at < tokens.length) {
    const hit = byYear(tokens, at) ?? resolution(tokens, at) ?? named(tokens, at)
    if (hit !== null) found.push(mentionOf(text, tokens, hit))
    at = hit?.to ?? at + 1
  }
  return found
}

const INSTRUMENT_NOUN: number = wordClass([...INSTRUMENT_NOUNS.keys(), 'mechanism'])

interface Hit {
  readonly from: number
  readonly to: number
  /** The tokens of the name. */
  readonly name: readonly [number, number]
  readonly year: number | null
  readonly type: InstrumentType
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  {from, to, name, year, type}: Hit,
): InstrumentMention {
  const span = spanOf(tokens, ...name)
  return {
    entry: {name: text.slice(span.start, span.end).replace(/\s+/g, ' '), year, type, source: null},
    span: spanOf(tokens, from, to),
  }
}

/** "the 1998 crew relief agreement" */
function byYear(tokens: readonly Token[], at: number): Hit | null {
  const year = yearAt(tokens, at)
  if (year === null || tokens[at + 1]?.glued === true) return null
  for (let index = at + 1; index <= at + 1 + LONGEST_DESCRIPTION * 2; index++) {
    const token = tokens[index]
    if (token === undefined || !isPlain(token)) return null
    const type = INSTRUMENT_NOUNS.get(token.lower)
    const words = tokens.slice(at + 1, index + 1).filter(({kind}) => kind === 'word').length
    if (words > LONGEST_DESCRIPTION + 1) return null
    if (type !== undefined && !isModifier(tokens[index + 1]) && !isMeeting(tokens, at, index))
      return {from: at, to: index + 1, name: [at + 1, index + 1], year, type}
  }
  return null
}

function isPlain(token: Token): boolean {
  return token.kind === 'word' ? !is(token, CLOSED) : token.lower === '-' && token.glued
}

/** "the 2016 convention", "the 2016 party convention" */
function isMeeting(tokens: readonly Token[], year: number, noun: number): boolean {
  return tokens[noun]?.lower === 'convention' && (noun === year + 1 || isEvent(tokens, noun))
}

/** A noun that goes on ("agreement talks", "law school") names something else. */
function isModifier(after: Token | undefined): boolean {
  return (
    after?.kind === 'word' &&
    /^(?:talks|school|schools|enforcement|centre|center|firm|professor|student|students|week|anniversary|review|negotiations|party)$/.test(
      after.lower,
    )
  )
}

/** "Security Council Resolution 1718 (2006)" */
function resolution(tokens: readonly Token[], at: number): Hit | null {
  if (tokens[at]?.lower !== 'resolution' || tokens[at + 1]?.kind !== 'number') return null
  const number = tokens[at + 1]?.lower ?? ''
  if (!/^\d{1,4}$/.test(number)) return null
  let from = at
  while (
    from > 0 &&
    preceding(tokens, from)?.cased === true &&
    preceding(tokens, from)?.lower !== 'the' &&
    at - from < LONGEST_NAME
  )
    from--
  const hasYear = tokens[at + 2]?.lower === '(' && tokens[at + 4]?.lower === ')'
  const year = hasYear ? yearAt(tokens, at + 3) : null
  return {from, to: year === null ? at + 2 : at + 5, name: [from, at + 2], year, type: 'resolution'}
}

/** "the Sorrel Straits Convention", "Harbour Crews Act 1998", "Peer Review Mechanism": capitals up to a noun of an instrument. */
function named(tokens: readonly Token[], at: number): Hit | null {
  if (!beginsName(tokens, at)) return null
  let noun = -1
  for (let index = at + 1; index < at + LONGEST_NAME && continuesName(tokens, index); index++) {
    if (nounType(tokens, index) !== null) noun = index
  }
  const type = noun < 0 ? null : nounType(tokens, noun)
  if (type === null || tokens[noun + 1]?.cased === true || isEvent(tokens, noun)) return null
  const [year, to] = yearAfter(tokens, noun + 1)
  const before = yearAt(tokens, at - 1)
  return {from: before === null ? at : at - 1, to, name: [at, noun + 1], year: year ?? before, type}
}

function beginsName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || !token.cased) return false
  return !is(token, CLOSED) && !INSTRUMENT_NOUNS.has(token.lower)
}

function continuesName(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token === undefined) return false
  if (token.kind === 'word' && token.cased) return true
  if (isSign(token)) return /^['’&-]$/.test(token.lower) && (token.glued || token.lower === '&')
  if (token.lower === 's' && token.glued) return true
  return (
    /^(?:of|on|and|for|the|against)$/.test(token.lower) &&
    (next?.cased === true || /^(?:the|of)$/.test(next?.lower ?? ''))
  )
}

function nounType(tokens: readonly Token[], at: number): InstrumentType | null {
  const token = tokens[at]
  if (token?.cased !== true) return null
  if (token.lower === 'mechanism')
    return preceding(tokens, at)?.lower === 'review' ? 'mechanism' : null
  return NO_NAMES.has(token.lower) ? null : (INSTRUMENT_NOUNS.get(token.lower) ?? null)
}

/** Nouns that end other names too, and resolutions, which have a number. */
const NO_NAMES: ReadonlySet<string> = new Set(['law', 'settlement', 'resolution'])

/** A convention can be a meeting, and a charter a flight. */
function isEvent(tokens: readonly Token[], noun: number): boolean {
  const before = preceding(tokens, noun)?.lower ?? ''
  const after = tokens[noun + 1]?.lower ?? ''
  if (/^(?:national|party|democratic|republican|annual|comic|labour|fan)$/.test(before)) return true
  return /^(?:centre|center|school|schools|flight|flights|delegates|organisation|organization)$/.test(
    after,
  )
}

/** "Act 1998", "Act of 1998" */
function yearAfter(tokens: readonly Token[], at: number): readonly [number | null, number] {
  const of = tokens[at]?.lower === 'of' ? 1 : 0
  const year = yearAt(tokens, at + of)
  return year === null ? [null, at] : [year, at + of + 1]
}

function yearAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.kind !== 'number' || token.end - token.start !== 4) return null
  return /^(?:1[89]|20)\d\d$/.test(token.lower) ? Number(token.lower) : null
}
