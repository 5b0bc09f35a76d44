import type {Article, Result} from '@onrecord/core'
import {fromNinjs as itemOf} from '@onrecord/interchange'
import type {ReadOptions} from '../options.ts'
import {decodeJson} from './parts/decode-json.ts'
import {readPublished} from './published.ts'

/**
 * Reads a text item of IPTC ninjs 2.1 to 3.3. Refused with an issue: what `fromText` refuses, `syntax`,
 * `not-ninjs`, `ninjs-version`, `no-article`.
 */
export function fromNinjs(input: Uint8Array | string, options: ReadOptions = {}): Result<Article> {
  const decoded = decodeJson(input, options, 'a ninjs news item')
  if (decoded.value === null) return {value: null, issues: decoded.issues}
  const {value: item, issues} = itemOf(decoded.value.json)
  if (item === null) return {value: null, issues}
  return readPublished(item, 'ninjs', decoded.value.originalSha256, options)
}
