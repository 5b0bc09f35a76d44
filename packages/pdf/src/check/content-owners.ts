import type {PdfObject} from '../reader/objects.ts'
import type {StructureElement} from '../reader/structure.ts'
import type {CheckContext} from './context.ts'

/** The element of each piece of content, by its page or form and its number, as the elements say it. */
export function contentOwners({
  elements,
}: CheckContext): ReadonlyMap<PdfObject, ReadonlyMap<number, StructureElement>> {
  const owners = new Map<PdfObject, Map<number, StructureElement>>()
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.type !== 'content') continue
      const place = kid.stream ?? kid.page
      const known = owners.get(place) ?? new Map<number, StructureElement>()
      owners.set(place, known.set(kid.mcid, element))
    }
  }
  return owners
}
