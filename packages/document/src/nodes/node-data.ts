/** A BCP 47 language tag, such as `en-GB` or `ko-KR`. */
export type LanguageTag = string

/** What any node may carry beside its content. */
export interface NodeData {
  /** Opaque ids of what the node stands on. */
  readonly evidence?: readonly string[] | undefined
  /** A remark for the reader who checks: a comment in Word, nothing in a clean copy. */
  readonly review?: Review | undefined
}

/** A remark for whoever checks the document: the status of what is said, and what it needs. */
export interface Review {
  readonly status: string
  /** What is missing before the statement can be relied on. */
  readonly missing?: string | undefined
  /** Where the evidence stands, in words. */
  readonly evidence?: string | undefined
  /** What was answered, in order. */
  readonly replies?: readonly ReviewReply[] | undefined
}

/** An answer to a remark. */
export interface ReviewReply {
  readonly author: string
  /** ISO 8601 calendar date; left out: that of the document. */
  readonly date?: string | undefined
  readonly text: string
}
