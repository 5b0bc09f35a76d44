import type {Labels} from '@onrecord/document'

/** The marks at a depth: outer and inner ones alternate. */
export function quotationMarks(labels: Labels, depth: number): readonly [string, string] {
  return depth % 2 === 0 ? labels.quotationMarks : labels.innerQuotationMarks
}
