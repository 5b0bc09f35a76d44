/** A name as it stands in a sentence, without titles. */
export interface Run {
  /** Indices of its tokens in the sentence: first and last. */
  readonly first: number
  readonly last: number
  /** Honorific right before it, in the form the article keeps ("Mr"). */
  readonly honorific: string | null
  /** First token of the titles before it, where there are any. */
  readonly title: {readonly first: number; readonly words: string} | null
}
