import {DEEPEST_TREE} from './budget.ts'
import type {PdfFile} from './file.ts'
import {isKind, type PdfDict, type PdfObject, PdfReadError, type PdfStream} from './objects.ts'

/** A structure element as it is read (ISO 32000-1, 14.7.2). */
export interface StructureElement {
  readonly dict: PdfDict
  /** As the file names it; role maps are not applied. */
  readonly type: string
  readonly parent: StructureElement | null
  readonly kids: readonly StructureKid[]
}

type StructureKid =
  | {readonly type: 'element'; readonly element: StructureElement}
  | {
      readonly type: 'content'
      readonly page: PdfDict | null
      readonly mcid: number
      /** The form whose content it is a piece of; `null` for the page's own. */
      readonly stream: PdfStream | null
    }
  | {readonly type: 'object'; readonly object: PdfObject}

/** The elements under the root of the structure tree; none where the file is not tagged. */
export function structure(file: PdfFile): readonly StructureElement[] {
  const root = file.get(file.catalogue, 'StructTreeRoot')
  const visited = new Set<PdfObject>()
  return kidObjects(file, root).flatMap((kid) => readElement(file, kid, null, null, visited) ?? [])
}

/** Every element, parents before children. */
export function* elementsOf(roots: readonly StructureElement[]): Generator<StructureElement> {
  for (const root of roots) {
    yield root
    yield* elementsOf(childElements(root))
  }
}

export function childElements({kids}: StructureElement): readonly StructureElement[] {
  return kids.flatMap((kid) => (kid.type === 'element' ? [kid.element] : []))
}

function depthOf(element: StructureElement | null): number {
  let depth = 0
  for (let at = element; at !== null; at = at.parent) depth += 1
  return depth
}

function kidObjects(file: PdfFile, holder: PdfObject): readonly PdfObject[] {
  const kids = file.get(holder, 'K')
  if (kids === null) return []
  return isKind(kids, 'array') ? kids.items.map(file.resolve) : [kids]
}

function readElement(
  file: PdfFile,
  dict: PdfObject,
  parent: StructureElement | null,
  inherited: PdfDict | null,
  visited: Set<PdfObject>,
): StructureElement | null {
  if (!isKind(dict, 'dict') || visited.has(dict)) return null
  visited.add(dict)
  if (depthOf(parent) > DEEPEST_TREE) throw new PdfReadError('The structure is nested too deeply')
  const type = file.get(dict, 'S')
  const own = file.get(dict, 'Pg')
  const page = isKind(own, 'dict') ? own : inherited
  const kids: StructureKid[] = []
  const element = {dict, type: isKind(type, 'name') ? type.name : '', parent, kids}
  for (const kid of kidObjects(file, dict)) {
    const read = readKid(file, kid, element, page, visited)
    if (read !== null) kids.push(read)
  }
  return element
}

function readKid(
  file: PdfFile,
  kid: PdfObject,
  parent: StructureElement,
  page: PdfDict | null,
  visited: Set<PdfObject>,
): StructureKid | null {
  if (typeof kid === 'number') return {type: 'content', page, mcid: kid, stream: null}
  const type = file.get(kid, 'Type')
  const name = isKind(type, 'name') ? type.name : 'StructElem'
  if (name === 'OBJR') return {type: 'object', object: file.get(kid, 'Obj')}
  if (name === 'MCR') {
    const own = file.get(kid, 'Pg')
    const mcid = file.get(kid, 'MCID')
    if (typeof mcid !== 'number') return null
    const stream = file.get(kid, 'Stm')
    return {
      type: 'content',
      page: isKind(own, 'dict') ? own : page,
      mcid,
      stream: isKind(stream, 'stream') ? stream : null,
    }
  }
  const element = readElement(file, kid, parent, page, visited)
  return element === null ? null : {type: 'element', element}
}
