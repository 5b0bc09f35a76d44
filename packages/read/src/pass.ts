import type {
  Block,
  DateMention,
  Entity,
  Event,
  Figure,
  Instrument,
  Issue,
  Metadata,
  Quotation,
  Span,
} from '@onrecord/core'
import type {Gazetteer} from './naming/known-names.ts'

/** An article under construction: what the passes so far have found. */
export interface Draft {
  /** Canonical text. */
  readonly text: string
  readonly metadata: Metadata
  readonly blocks: readonly Block[]
  /** Blocks that belong to the page and not to the story, once they have been set aside. */
  readonly page: readonly Block[]
  /** Sentences of headline, deck, paragraph, listItem, quote and caption blocks, in order. */
  readonly sentences: readonly Sentence[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
  readonly dates: readonly DateMention[]
  readonly figures: readonly Figure[]
  readonly events: readonly Event[]
  readonly instruments: readonly Instrument[]
  readonly issues: readonly Issue[]
  /** EDTF day that relative dates count from: the publication date where it is known. */
  readonly anchor: string | null
  /** Names that the caller knows. */
  readonly gazetteer?: Gazetteer | undefined
}

/** One sentence, or the rest of one, inside one block; a quotation inside it does not end it. */
export interface Sentence {
  readonly span: Span
  /** Index in `blocks`. */
  readonly block: number
}

/** One named step of reading: a pure function from draft to draft. */
export interface Pass {
  readonly name: string
  /** Primary language subtags whose words the pass knows; `any` for passes that need none. */
  readonly languages: 'any' | readonly string[]
  run(draft: Draft): Draft
}
