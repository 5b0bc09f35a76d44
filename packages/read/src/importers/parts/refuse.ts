import type {Issue} from '@onrecord/core'

/** No article, and why. */
export interface Refusal {
  readonly value: null
  readonly issues: readonly Issue[]
}

/** The result of a source that cannot be read, and why. */
export function refuse(code: string, message: string): Refusal {
  return {value: null, issues: [{severity: 'error', code, message}]}
}

export const NOTHING = 'The source is empty: there is nothing to read'

/** The refusal of a source over `maxBytes`, or `null`. */
export function overLimit(input: Uint8Array | string, maxBytes: number): Refusal | null {
  if (input.length <= maxBytes) return null
  const unit = typeof input === 'string' ? 'characters' : 'bytes'
  return refuse(
    'too-large',
    `The source has ${input.length} ${unit}; the limit (maxBytes) is ${maxBytes}`,
  )
}
