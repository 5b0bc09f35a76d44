/** What a dossier can have wrong so that no document is made of it. */
export type ComposeErrorCode =
  /** A statement cites what is not in the dossier. */
  | 'evidence-unknown'
  /** What is cited is of another kind than the place takes. */
  | 'evidence-kind'
  /** The analyst quotes more of an article than its rights allow. */
  | 'excerpt-budget'
  /** A protection policy names a party, a date or a place that is not in the dossier. */
  | 'protection-unknown'
  /** A protected copy has got back the text that says what it hides. */
  | 'protected-text'
  /** The profile needs what the dossier does not say. */
  | 'profile-missing'
  /** The text is longer than the profile allows. */
  | 'profile-limit'
  /** Quoted words differ from their evidence: always a `VerbatimError`. */
  | 'not-verbatim'

/** An error that whoever wrote the dossier can mend; every other error of this package is a bug of ours. */
export class ComposeError extends Error {
  override readonly name: string = 'ComposeError'
  readonly code: ComposeErrorCode
  /** Where the fault lies: a path in the dossier, such as `analysis.claims[2]`; of a `VerbatimError` also one in the tree. */
  readonly place: string

  constructor(code: ComposeErrorCode, place: string, message: string) {
    super(message)
    this.code = code
    this.place = place
  }
}
