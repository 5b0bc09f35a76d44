import type {Article, Result} from '@onrecord/core'
import {fromJsonLd as itemOf} from '@onrecord/interchange'
import type {ReadOptions} from '../options.ts'
import {decodeJson} from './parts/decode-json.ts'
import {readPublished} from './published.ts'

/**
 * Reads an article that schema.org JSON-LD describes and whose text it holds (`articleBody`, or the entries of a
 * live blog). Refused with an issue: what `fromText` refuses, `syntax`, `no-article`.
 */
export function fromJsonLd(input: Uint8Array | string, options: ReadOptions = {}): Result<Article> {
  const decoded = decodeJson(input, options, 'schema.org JSON-LD')
  if (decoded.value === null) return {value: null, issues: decoded.issues}
  const {value: item, issues} = itemOf(decoded.value.json, {url: options.url})
  if (item === null) return {value: null, issues}
  return readPublished(item, 'json-ld', decoded.value.originalSha256, options)
}
