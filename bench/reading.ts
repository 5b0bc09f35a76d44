/** What the reader is given. */
export interface ReadingTexts {
  /** Articles of the usual length. */
  readonly articles: readonly string[]
  /** Texts of growing length. */
  readonly lengths: readonly string[]
}

/** Milliseconds of processor time. */
export interface ReadingTimes {
  /** An article's, round by round. */
  readonly perArticle: readonly number[]
  /** Each length's, the median of three. */
  readonly perLength: readonly number[]
}
