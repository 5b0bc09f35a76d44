/** An object of a PDF file as it is read (ISO 32000-1, 7.3). */
export type PdfObject =
  | null
  | boolean
  | number
  | PdfName
  | PdfString
  | PdfRef
  | PdfArray
  | PdfDict
  | PdfStream

interface PdfName {
  readonly kind: 'name'
  readonly name: string
}

interface PdfString {
  readonly kind: 'string'
  readonly bytes: Uint8Array
}

interface PdfRef {
  readonly kind: 'ref'
  readonly number: number
  readonly generation: number
}

export interface PdfArray {
  readonly kind: 'array'
  readonly items: readonly PdfObject[]
}

export interface PdfDict {
  readonly kind: 'dict'
  readonly entries: ReadonlyMap<string, PdfObject>
}

export interface PdfStream {
  readonly kind: 'stream'
  readonly dict: PdfDict
  /** As they stand in the file, encoded. */
  readonly bytes: Uint8Array
}

/** The file breaks the syntax of PDF, or needs something that the reader has not; `offset` is in bytes. */
export class PdfReadError extends Error {
  override readonly name = 'PdfReadError'
  readonly offset: number | null

  constructor(message: string, offset: number | null = null) {
    super(offset === null ? message : `${message} (at byte ${offset})`)
    this.offset = offset
  }
}

export function isKind<K extends 'name' | 'string' | 'ref' | 'array' | 'dict' | 'stream'>(
  object: PdfObject | undefined,
  kind: K,
): object is Extract<PdfObject, {readonly kind: K}> {
  return typeof object === 'object' && object !== null && object.kind === kind
}
