import type {Range} from '../ranges.ts'

/** How a cue stands to its subject. */
export type CueForm =
  | 'subject-verb'
  | 'verb-subject'
  | 'participle'
  | 'coordinate'
  | 'impersonal'
  | 'according-to'
  | 'relative'
  | 'noun'
  | 'passive'
  | 'infinitive'

/** A reporting verb or "according to" in a sentence, with the phrase that names the speaker. */
export interface Cue {
  /** The verb group. */
  readonly group: Range
  /** Phrase that names the speaker; `null` for an impersonal cue. */
  readonly subject: Range | null
  readonly form: CueForm
  readonly lemma: string
  /** What it takes, as bits: see `frames.ts`. */
  readonly frames: number
  readonly negated: boolean
}

export type Bare = Omit<Cue, 'subject' | 'form'>
