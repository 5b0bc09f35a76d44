import type {QuotationKind} from '@onrecord/core'
import type {Cue} from '../cues/cue.ts'
import type {Item} from '../items.ts'
import type {Range} from '../ranges.ts'
import type {ContentStart} from './markers.ts'

/** A sentence with its cues and where the words of each begin. */
export interface Sight {
  readonly items: readonly Item[]
  readonly cues: readonly Cue[]
  readonly starts: readonly (ContentStart | null)[]
}

/** What a cue reports, and how the words stand to it. */
export interface Content {
  readonly content: readonly Range[]
  readonly rule: string
}

/** What a cue reports. */
export interface Reported {
  readonly cue: Cue
  readonly content: readonly Range[]
  readonly kind: QuotationKind
  /** How cue, speaker and words stand to each other. */
  readonly rule: string
  readonly addressee: Range | null
}
