import type {DateMention, Edtf} from '@onrecord/core'
import type {Token} from '../tokens/lex.ts'
import type {DatePlace} from './dates.ts'

/** What happens, in the tokens of a sentence: a verb group, or a noun for something that happens. */
export interface Core {
  readonly kind: 'verb' | 'noun'
  /** The verb group, or the noun. */
  readonly from: number
  readonly to: number
  /** Where the clause with its subject begins. */
  readonly start: number
  /** Where its subject ends: at the verb group, or at a date between the two. */
  readonly subjectEnd: number
  /** A form of "be" with a participle: the subject is acted on. */
  readonly passive: boolean
  readonly perfect: boolean
  readonly negated: boolean
  /** What somebody was told to do by a day: "ordered them to leave by May". */
  readonly isDue?: boolean
  /** A noun that is taken as known ("his visit", "the trial"): it stands whoever says so. */
  readonly given: boolean
}

/** A dated clause: its core, the tokens of its span, and when. */
export interface DatedCore {
  readonly core: Core
  readonly from: number
  readonly to: number
  readonly date: DateMention
  /** The first token of the date, with what part of it is meant: "[the night of] 3 May". */
  readonly at: number
  readonly edtf: Edtf
  readonly rule: 'clause' | 'opening' | 'noun' | 'premodifier' | 'occasion'
}

/** A date as events are looked for with it. */
export interface When {
  readonly date: DateMention
  readonly edtf: Edtf
  /** Whether it begins after the day of publication. */
  readonly ahead: boolean
  /** Whether it was over on the day of publication. */
  readonly isGone: boolean
  /** Whether only the words around it say that it is ahead. */
  readonly isFelt: boolean
  /** Whether a token is the cue of a quotation or a reported clause. */
  readonly isCue: (token: Token) => boolean
}

export interface Place extends When, DatePlace {
  /** What the date stands within. */
  readonly around: Core | null
}
