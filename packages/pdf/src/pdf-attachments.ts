import {readingPdf} from './reader/budget.ts'
import {openPdf, type PdfFile} from './reader/file.ts'
import {isKind, type PdfObject} from './reader/objects.ts'
import {decodeTextString} from './reader/text-string.ts'

/** A file that a PDF carries. */
export interface PdfAttachment {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The files that a PDF carries, decoded, in the order of its objects (ISO 32000-2, 7.11.4). Throws `PdfReadError` where the
 * bytes are no PDF that can be read.
 */
export function pdfAttachments(bytes: Uint8Array): readonly PdfAttachment[] {
  return readingPdf(() => {
    const file = openPdf(bytes)
    return file.numbers.flatMap((number) => attachmentOf(file, file.object(number)))
  })
}

function attachmentOf(file: PdfFile, object: PdfObject): PdfAttachment[] {
  if (!isKind(object, 'dict') || !object.entries.has('EF')) return []
  const embedded = file.get(object, 'EF')
  const stream = [file.get(embedded, 'UF'), file.get(embedded, 'F')].find((one) =>
    isKind(one, 'stream'),
  )
  const name = [file.get(object, 'UF'), file.get(object, 'F')].find((one) => isKind(one, 'string'))
  if (!isKind(stream, 'stream') || !isKind(name, 'string')) return []
  return [{name: decodeTextString(name.bytes), bytes: file.data(stream)}]
}
