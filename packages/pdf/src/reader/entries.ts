import type {PdfFile} from './file.ts'
import {isKind, type PdfDict, type PdfObject} from './objects.ts'
import {decodeTextString} from './text-string.ts'

/** The name under a key; `null` where something else or nothing stands there. */
export function nameOf(file: PdfFile, holder: PdfObject, key: string): string | null {
  const value = file.get(holder, key)
  return isKind(value, 'name') ? value.name : null
}

/** The text string under a key; `null` where something else or nothing stands there. */
export function stringOf(file: PdfFile, holder: PdfObject, key: string): string | null {
  const value = file.get(holder, key)
  return isKind(value, 'string') ? decodeTextString(value.bytes) : null
}

/** The number under a key; `null` where something else or nothing stands there. */
export function numberOf(file: PdfFile, holder: PdfObject, key: string): number | null {
  const value = file.get(holder, key)
  return typeof value === 'number' ? value : null
}

/** The items of the array under a key, resolved; one value counts as an array of one. */
export function listOf(file: PdfFile, holder: PdfObject, key: string): readonly PdfObject[] {
  const value = file.get(holder, key)
  if (value === null) return []
  return isKind(value, 'array') ? value.items.map(file.resolve) : [value]
}

/** The dictionaries of the array under a key. */
export function dictsOf(file: PdfFile, holder: PdfObject, key: string): readonly PdfDict[] {
  return listOf(file, holder, key).filter((item) => isKind(item, 'dict'))
}
