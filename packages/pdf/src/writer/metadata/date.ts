/** A calendar date in the two spellings of a PDF, at midnight UTC; a time of day is not known, nor asked of a clock. */
export interface PdfDate {
  /** ISO 32000-1, 7.9.4. */
  readonly pdf: string
  /** For XMP. */
  readonly iso: string
}

/** Throws where the text is no ISO 8601 calendar date. */
export function pdfDate(date: string): PdfDate {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) throw new Error(`Expected a date such as 2024-01-15, got "${date}".`)
  return {pdf: `D:${match.slice(1).join('')}000000Z`, iso: `${date}T00:00:00Z`}
}
