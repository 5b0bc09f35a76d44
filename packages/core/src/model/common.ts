/**
 * A half-open range of `source.text` in UTF-16 code units.
 * Never empty, never splitting a surrogate pair, no blanks at either end.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/**
 * A date in EDTF level 1 (Library of Congress, 2019): `2023-12-22`, `2023-10`, `2023-07/2023-09`, `199X`, `2023~`.
 * Partial dates stay partial.
 */
export type Edtf = string

/** A BCP 47 language tag, such as `en-GB` or `ko-KR`. */
export type LanguageTag = string

/** An id inside one article: a kind letter and ten base32 characters (see `localId`). */
export type LocalId = string

/** An id across articles: article id, `:`, local id (`st:q7k2m9xabcd`). */
export type EvidenceRef = string

/** Who or what made an annotation, by which rule, and how sure that is (0 to 1). */
export interface Provenance {
  readonly method: 'rule' | 'human' | 'model' | 'import'
  readonly agent: string
  readonly rule: string | null
  readonly confidence: number
}

/** How grave an issue is: an `error` stops what was asked for, a `warning` is for a person to decide, an `info` only tells. */
export type Severity = 'info' | 'warning' | 'error'

/** A diagnostic: what reading, checking or composing has to say about its input. */
export interface Issue {
  readonly severity: Severity
  /** A stable kebab-case code, such as `language-unsupported`. */
  readonly code: string
  readonly message: string
  /** Where in a JSON value, as `articles[0].source.text`. */
  readonly path?: string | undefined
  /** Where in `source.text`. */
  readonly span?: Span | null | undefined
  /** Of parsing: what is to stand at `path`, as the message says it. */
  readonly expected?: string | undefined
  /** Of parsing: what stands there. */
  readonly received?: string | undefined
}

/** What reading and parsing return: a value, or `null` with at least one issue of severity `error`. */
export interface Result<T> {
  readonly value: T | null
  readonly issues: readonly Issue[]
}
