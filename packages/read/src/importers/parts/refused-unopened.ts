import {DEFAULT_MAX_BYTES, type ReadOptions} from '../../options.ts'
import {requireReading} from '../../required.ts'
import {NOTHING, overLimit, type Refusal, refuse} from './refuse.ts'

/**
 * The refusal of a file before anybody looks into it, since it is too large or empty; `null` where it may be opened.
 *
 * @throws TypeError where it is neither a string nor bytes, or an option is not what it is to be
 */
export function refusedUnopened(input: Uint8Array | string, options: ReadOptions): Refusal | null {
  requireReading(input, options)
  const limit = overLimit(input, options.maxBytes ?? DEFAULT_MAX_BYTES)
  return limit ?? (input.length === 0 ? refuse('empty', NOTHING) : null)
}
