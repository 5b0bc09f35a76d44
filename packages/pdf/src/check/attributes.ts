import {listOf} from '../reader/entries.ts'
import type {PdfFile} from '../reader/file.ts'
import {isKind, type PdfObject} from '../reader/objects.ts'
import type {StructureElement} from '../reader/structure.ts'

/** An attribute of an element, from its own attribute objects or those of its classes (ISO 32000-1, 14.7.5). */
export function attribute(file: PdfFile, {dict}: StructureElement, key: string): PdfObject {
  for (const object of [...listOf(file, dict, 'A'), ...classObjects(file, dict)]) {
    const value = file.get(object, key)
    if (value !== null) return value
  }
  return null
}

function classObjects(file: PdfFile, element: PdfObject): readonly PdfObject[] {
  const map = file.get(file.get(file.catalogue, 'StructTreeRoot'), 'ClassMap')
  return listOf(file, element, 'C').flatMap((name) =>
    isKind(name, 'name') ? listOf(file, map, name.name) : [],
  )
}
