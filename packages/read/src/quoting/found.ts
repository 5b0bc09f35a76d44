import type {QuotationKind, Span} from '@onrecord/core'
import {CAPITAL, isAt, LETTER, pastClass} from '../language/characters.ts'

/** A quotation before it has an id and an owner. */
export interface Found {
  readonly kind: QuotationKind
  readonly content: readonly Span[]
  readonly quoted: readonly Span[]
  readonly cue: Span | null
  /** The phrase that names the speaker. */
  readonly mention: Span | null
  readonly addressee: Span | null
  /** How cue, speaker and words stand to each other; `null` for words that no cue governs. */
  readonly rule: string | null
  /** False when the next block goes on with it. */
  readonly closed: boolean
  /** Index among the found of the quotation that reports this one. */
  readonly within: number | null
}

/** Titles of works: nearly every long word begins with a capital; not “KEEP OFF.” */
export function isTitle(text: string, span: Span | undefined): boolean {
  if (span === undefined) return false
  let words = 0
  let capitals = 0
  for (let at = span.start; at < span.end; ) {
    const end = pastClass(text, at, span.end, LETTER)
    if (end - at >= FEWEST_LETTERS) {
      words++
      if (isAt(text, at, CAPITAL)) capitals++
    }
    at = end + 1
  }
  return words > 0 && capitals > words * 0.7 && !isSign(text, span)
}

/** “KEEP OFF.” */
export function isSign(text: string, {start, end}: Span): boolean {
  return SIGN.test(text.slice(start, end))
}

const SIGN = /^(?=.{0,9}\p{Lu})\P{Ll}+[.!?][”"’']$/u

const FEWEST_LETTERS = 4
