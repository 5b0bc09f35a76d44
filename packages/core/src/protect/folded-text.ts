import type {Span} from '../model/common.ts'

/** A text without accents, and where each of its characters stands in the original. */
export interface FoldedText {
  readonly text: string
  /** The span of the original; accents after its last letter belong to it. */
  readonly original: (span: Span) => Span
}

export function foldedText(text: string): FoldedText {
  if (withoutAccents(text) === text) return {text, original: (span) => span}
  const offsets: number[] = []
  let folded = ''
  let offset = 0
  for (const character of text) {
    const plain = withoutAccents(character)
    for (let n = 0; n < plain.length; n++) offsets.push(offset)
    folded += plain
    offset += character.length
  }
  const at = (index: number) => offsets[index] ?? text.length
  return {text: folded, original: ({start, end}) => ({start: at(start), end: at(end)})}
}

/** Letters without their accents: "Ruiz" for "Ruíz". */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
}
