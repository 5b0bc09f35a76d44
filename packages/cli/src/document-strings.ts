import {textStrings} from '@onrecord/core'
import type {Format} from './render.ts'

/** Every text of a finished document; of Word with what tracked changes take out, unless told otherwise. */
export async function documentStrings(
  format: Format,
  bytes: Uint8Array,
  deleted = true,
): Promise<readonly string[]> {
  if (format === 'pdf') return (await import('@onrecord/pdf')).pdfStrings(bytes)
  if (format === 'docx') return (await import('@onrecord/docx')).docxStrings(bytes, {deleted})
  return textStrings(new TextDecoder().decode(bytes)) ?? []
}
