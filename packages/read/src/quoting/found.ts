import type {QuotationKind, Span} from '@onrecord/core'

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

/** Titles of works: nearly every long word begins with a capital. */
export function isTitle(text: string, span: Span): boolean {
  const words = text.slice(span.start, span.end).match(/\p{L}{4,}/gu) ?? []
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word))
  return words.length > 0 && capitals.length > words.length * 0.7
}
