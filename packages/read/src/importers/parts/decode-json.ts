import type {Result} from '@onrecord/core'
import {DEFAULT_MAX_BYTES, type ReadOptions} from '../../options.ts'
import {requireReading} from '../../required.ts'
import {decodeText} from '../decode.ts'
import {refuse} from './refuse.ts'
import {soundJson} from './sound-words.ts'

export interface DecodedJson {
  readonly json: unknown
  readonly originalSha256: string
}

/** A JSON source as a value; refused like a text, and with `syntax` where it is not well-formed. */
export function decodeJson(
  input: Uint8Array | string,
  options: ReadOptions,
  format: string,
): Result<DecodedJson> {
  requireReading(input, options)
  const {value, issues} = decodeText(input, options.maxBytes ?? DEFAULT_MAX_BYTES)
  if (value === null) return {value, issues}
  try {
    const json: unknown = soundJson(JSON.parse(value.text))
    return {value: {json, originalSha256: value.originalSha256}, issues}
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return refuse('syntax', `The source is not well-formed JSON (${reason}); expected ${format}`)
  }
}
