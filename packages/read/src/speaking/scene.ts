import type {LocalId, Quotation, Span} from '@onrecord/core'
import type {Draft} from '../pass.ts'
import type {Cast} from './cast.ts'
import type {Utterance} from './utterances.ts'

/** Where in an article a phrase names a speaker, and what has been told up to there. */
export interface Scene {
  readonly draft: Draft
  readonly cast: Cast
  /** Index of the sentence. */
  readonly sentence: number
  readonly spoken: readonly Utterance[]
  /** Tells whom a pronoun cannot mean: few phrases ask for it. */
  readonly barred: () => Cast['isBarred']
  /** Who tells the words that these stand in: nobody describes themselves as somebody else. */
  readonly teller: LocalId | null
  /** What is reported. */
  readonly reported: Pick<Quotation, 'kind' | 'content' | 'quoted' | 'cue'>
  /** The words between whose marks they stand. */
  readonly outer: Span | null
}

/** The part of it that tells whom words about several mean. */
export type Spoken = Pick<Scene, 'draft' | 'cast' | 'spoken'>
