import type {Wording} from './wording.ts'

/** Marks inside quoted words, or inside a title in quotation marks, are inner ones. */
export function withInnerMarks(
  words: string,
  [open, close]: Wording['labels']['innerQuotationMarks'],
): string {
  return words
    .replaceAll('“', open)
    .replaceAll('”', close)
    .replace(/(?<![^\s([—–-])"/gu, open)
    .replaceAll('"', close)
}
