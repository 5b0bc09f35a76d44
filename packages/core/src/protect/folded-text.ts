import type {Span} from '../model/common.ts'
import {plainLetters} from '../plain-letters.ts'
import {readings} from './name-letters.ts'

/** A text in the letters by which names are compared, and where each of its characters stands in the original. */
export interface FoldedText {
  /** As its look-alikes may be read. */
  readonly readings: readonly string[]
  /** The span of the original; accents after its last letter belong to it. */
  readonly original: (span: Span) => Span
}

export function foldedText(text: string): FoldedText {
  if (plainLetters(text) === text) return {readings: readings(text), original: (span) => span}
  const offsets: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const plain = plainLetters(character)
    for (let n = 0; n < plain.length; n++) offsets.push(offset)
    folded += plain
    offset += character.length
  }
  const at = (index: number) => offsets[index] ?? text.length
  return {
    readings: readings(folded),
    original: ({start, end}) => ({start: at(start), end: at(end)}),
  }
}

/** An address as it is read. */
export function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug.replaceAll('+', ' '))
  } catch {
    return slug
  }
}
