/**
 * The standards that a file declares, two in one: PDF/UA-1 (ISO 14289-1) with PDF/A-3a (ISO 19005-3) on PDF 1.7, or
 * PDF/UA-2 (ISO 14289-2) with PDF/A-4f (ISO 19005-4) on PDF 2.0. A file without attachments cannot be A-4f and
 * declares PDF/A-4.
 */
export type PdfStandard = 'ua1+a3a' | 'ua2+a4f'

export function pdfVersion(standard: PdfStandard): '1.7' | '2.0' {
  return standard === 'ua1+a3a' ? '1.7' : '2.0'
}
