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

/** The refusal of a source, or of its text, that is longer than a limit, which is called by its name; `null` of any other. */
export function overLimit(
  input: Uint8Array | string,
  limit: number,
  name = 'maxBytes',
): Refusal | null {
  if (input.length <= limit) return null
  const unit = typeof input === 'string' ? 'characters' : 'bytes'
  return refuse(
    name === 'maxBytes' ? 'too-large' : 'too-long',
    `The source has ${input.length} ${unit}; the limit (${name}) is ${limit}. Give the article alone`,
  )
}
