import type {Article, FactMap} from './article.ts'
import type {EvidenceRef} from './common.ts'

/**
 * What may propose annotations of an article: a language model, a tagger, another program. Nothing that it proposes is a
 * fact before a person has accepted it; `propose` runs it.
 */
export interface Annotator {
  readonly name: string
  readonly version: string
  readonly annotate: (article: Article) => readonly Suggestion[] | Promise<readonly Suggestion[]>
}

/** What an annotator sees in words of the article. */
export type Suggestion = SuggestedFact | SuggestedAnnotation

/** Where in the article what is suggested stands. */
export interface SuggestedWords {
  /** Words of the article, verbatim and in their order; several pieces for a quotation that is split. */
  readonly words: readonly string[]
  /** The words that stand right before them: needed where the same words stand in several places. */
  readonly before?: string | undefined
  /** 0 to 1. Default: 0. */
  readonly confidence?: number | undefined
}

/**
 * A quotation, figure or event that reading has not found. Its places and its words are looked up in the text, never taken from
 * the model.
 */
export interface SuggestedFact extends SuggestedWords {
  readonly kind: 'quotation' | 'figure' | 'event'
  /**
   * What it is, by the paths that a correction may set (`speaker.entity`, `value`, `edtf`, …), but for what the words
   * themselves say: the kind of a quotation follows from its marks, and the label of an event is its words.
   */
  readonly set?: Readonly<Record<string, unknown>> | undefined
}

/** Something that the model has no fact for, such as a frame or a tone: the annotator's own kind, with a body that is JSON. */
export interface SuggestedAnnotation extends SuggestedWords {
  readonly kind: 'annotation'
  /** The kind of the annotation, a reverse-domain name. */
  readonly annotation: string
  readonly body: unknown
}

/**
 * A fact that a model proposes, locked to the words of its article. A correction with `accepted: true` or `rejected: true`
 * for its `ref` says what a person made of it; until one accepts it, it stands in no article and no document.
 */
export type Proposal = {
  readonly [Kind in keyof FactMap]: {
    /** What it is cited by once it is accepted. */
    readonly ref: EvidenceRef
    /** Name and version of the model. */
    readonly agent: string
    readonly kind: Kind
    readonly value: FactMap[Kind]
  }
}[keyof FactMap]

/** What became of what one model proposed; stands in protected dossiers, which have no proposals. */
export interface ModelReview {
  /** Name and version of the model. */
  readonly agent: string
  readonly proposed: number
  readonly accepted: number
  readonly rejected: number
  /** Who accepted or rejected, in order of first appearance. */
  readonly reviewers: readonly string[]
}
