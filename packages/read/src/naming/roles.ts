import type {Span} from '@onrecord/core'
import {AUXILIARY, is, PERSON_NOUN} from '../language/grammar.ts'
import type {Token} from '../language/tokens.ts'
import {REPORTS_ALONE} from '../quoting/verbs.ts'

const LONGEST_APPOSITION = 30

/** The role that an apposition tells: "chairman of …", "a mason", "who is also president of …", "who directs …". */
export function roleFrom(tokens: readonly Token[], first: number): Span | null {
  if (tokens[first]?.lower === 'who') return roleInClause(tokens, first + 1)
  const a = tokens[first]
  if (a === undefined || OPENS_OTHER.test(a.lower) || isVerb(a)) return null
  const words = tokens.slice(first, appositionEnd(tokens, first))
  const b = words.at(-1)
  if (b === undefined) return null
  const hasNoun = words.slice(0, 10).some((word) => is(word, PERSON_NOUN))
  // "a mason", "the painter": what stands with an article and without a verb is a role too.
  const isShort =
    /^(?:a|an|the)$/.test(a.lower) &&
    words.length <= 8 &&
    !words.some((word) => is(word, AUXILIARY))
  return hasNoun || isShort ? {start: a.start, end: b.end} : null
}

const OPENS_OTHER = /^(?:and|but|or|who|which|in|on|at|to|for|as|while|when)$/

function isVerb(token: Token): boolean {
  return !token.capital && is(token, REPORTS_ALONE) && !is(token, PERSON_NOUN)
}

export const HOLDS_OFFICE: RegExp =
  /^(?:directs|leads|heads|runs|chairs|edits|manages|owns|founded|co-founded|teaches|represents|coaches|captains|commands|presides)$/

/** After "who": the noun that "is" gives, or a verb of holding an office with its object, up to the next "and is" or comma. */
function roleInClause(tokens: readonly Token[], from: number): Span | null {
  let first = from
  while (
    /^(?:is|was|now|also|then|currently|still|formerly|once)$/.test(tokens[first]?.lower ?? '')
  )
    first++
  const words = tokens.slice(first, clauseEnd(tokens, first))
  const [a, b] = [words[0], words.at(-1)]
  if (a === undefined || b === undefined) return null
  const isNamed = first > from && words.slice(0, 6).some((word) => is(word, PERSON_NOUN))
  const isHeld = HOLDS_OFFICE.test(a.lower) && words.length > 1
  return (isNamed && !/^(?:no|not|never|related)$/.test(a.lower)) || isHeld
    ? {start: a.start, end: b.end}
    : null
}

function clauseEnd(tokens: readonly Token[], first: number): number {
  const end = appositionEnd(tokens, first)
  for (let at = first; at < end; at++) {
    const next = tokens[at + 1]
    if (tokens[at]?.lower === 'and' && next !== undefined && beginsVerb(next)) return at
  }
  return end
}

function beginsVerb(token: Token): boolean {
  return is(token, AUXILIARY | REPORTS_ALONE) || HOLDS_OFFICE.test(token.lower)
}

function appositionEnd(tokens: readonly Token[], first: number): number {
  let end = first
  while (end < tokens.length && end - first < LONGEST_APPOSITION && !endsApposition(tokens, end))
    end++
  return end
}

/** A comma, a stop or a quotation mark; the mark of a plural possessive ends nothing. */
function endsApposition(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return true
  if (token.kind !== 'mark') return token.kind === 'punctuation' && /^[,.;:!?–—]$/.test(token.text)
  return !(/^[’']$/.test(token.text) && tokens[at - 1]?.end === token.start)
}
