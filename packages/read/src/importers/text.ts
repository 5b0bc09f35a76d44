import type {Article, Result} from '@onrecord/core'
import {extract} from '../extract.ts'
import type {ReadOptions} from '../options.ts'
import {requireReading} from '../required.ts'
import {decodeText} from './decode.ts'

/** Reads plain text: UTF-8 bytes or a string. See `decodeText` for what is refused, and with which code. */
export function fromText(input: Uint8Array | string, options: ReadOptions = {}): Result<Article> {
  requireReading(input, options)
  const {value, issues} = decodeText(input, options.maxBytes)
  if (value === null) return {value: null, issues}
  const {text, originalSha256, isUnchanged} = value
  const sha256 = isUnchanged ? originalSha256 : undefined
  return extract(
    {text, sha256, originalSha256, kind: 'text', metadata: {}, blocks: [], issues},
    options,
  )
}
