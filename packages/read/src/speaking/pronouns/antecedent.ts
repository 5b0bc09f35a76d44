import type {Entity} from '@onrecord/core'

/** Who can be meant by a pronoun: one, several that nothing tells apart, or nobody with a name. */
export interface Antecedent {
  readonly entities: readonly Entity[]
  readonly rule: string
  /** The sentence that tells. */
  readonly at?: number
  /** Chosen of several of whose gender nothing tells: in its own sentence a pronoun tells none. */
  readonly isChosen?: boolean
  /** Told only some sentences above. */
  readonly isFar?: boolean
  /** The sentence that names them in passing, never told to be a man or a woman: they give way to whom those above have told to be one. */
  readonly passing?: number
}
