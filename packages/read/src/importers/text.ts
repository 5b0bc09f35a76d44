import type {Article, Issue, Result} from '@onrecord/core'
import {extract} from '../extract.ts'
import type {ReadOptions} from '../options.ts'
import {requireReading} from '../required.ts'
import {decodeText} from './decode.ts'

/** The story in a text that has something around it; `null` where it has not. */
export type StoryIn = (text: string) => {
  readonly text: string
  readonly issues: readonly Issue[]
} | null

/** Reads plain text: UTF-8 bytes or a string. See `decodeText` for what is refused, and with which code. */
export function fromText(input: Uint8Array | string, options: ReadOptions = {}): Result<Article> {
  return readText(input, options)
}

/** Of a text that may have something around the story, the story alone. */
export function readText(
  input: Uint8Array | string,
  options: ReadOptions,
  storyIn?: StoryIn,
): Result<Article> {
  requireReading(input, options)
  const {value, issues} = decodeText(input, options.maxBytes)
  if (value === null) return {value: null, issues}
  const {text, originalSha256, isUnchanged} = value
  const sha256 = isUnchanged ? originalSha256 : undefined
  const story = storyIn?.(text) ?? {text, sha256, issues}
  return extract({originalSha256, kind: 'text', metadata: {}, blocks: [], ...story}, options)
}
