import type {Labels} from '@onrecord/document'

/** The marks around quoted words: those of the language, in turn the inner ones for words inside others. */
export function marksAt(labels: Labels, depth: number): readonly [open: string, close: string] {
  return depth % 2 === 0 ? labels.quotationMarks : labels.innerQuotationMarks
}
