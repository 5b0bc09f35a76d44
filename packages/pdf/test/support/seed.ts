import {unzlibSync, zlibSync} from 'fflate'
import {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObject,
  PDFRawStream,
  type PDFRef,
} from 'pdf-lib'

/** A finished file opened to be broken: its objects, as another program would change them. */
export interface Seedling {
  readonly catalogue: PDFDict
  /** The first dictionary whose entry is this name, such as `S` = `Figure`. */
  find(key: string, name: string, index?: number): PDFDict
  /** The first page. */
  readonly page: PDFDict
  readonly pageRef: PDFRef
  /** Changes the content of the first page as text. */
  content(change: (text: string) => string): void
  /** Changes the decoded data of the stream under an entry. */
  stream(holder: PDFDict, key: string, change: (text: string) => string): void
  /** Changes the bytes when all else is done, as nothing that parses them can. */
  finished(change: (bytes: Uint8Array) => void): void
  /** The dictionary under an entry. */
  inside(holder: PDFDict, key: string): PDFDict
}

/** Breaks finished bytes. The writer has no switch for it. */
export async function seeded(
  bytes: Uint8Array,
  damage: (file: Seedling) => void,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {updateMetadata: false})
  const {context} = document
  const all = context.enumerateIndirectObjects().map(([, object]) => object)
  const dicts = all.flatMap((object) => {
    if (object instanceof PDFRawStream) return [object.dict]
    return object instanceof PDFDict ? [object] : []
  })
  const page = document.getPage(0).node
  const stream: Seedling['stream'] = (holder, key, change) => {
    const ref = holder.get(PDFName.of(key))
    const old = context.lookup(ref)
    if (!(old instanceof PDFRawStream)) throw new Error(`no stream under ${key}`)
    const isPacked = old.dict.has(PDFName.of('Filter'))
    const data = isPacked ? unzlibSync(old.contents) : old.contents
    const text = change(Array.from(data, (byte) => String.fromCharCode(byte)).join(''))
    const changed = Uint8Array.from(text, (character) => character.charCodeAt(0))
    const found = context.enumerateIndirectObjects().find(([, object]) => object === old)
    if (found === undefined) throw new Error(`nothing under ${key}`)
    context.assign(found[0], PDFRawStream.of(old.dict, isPacked ? zlibSync(changed) : changed))
  }
  const changes: ((bytes: Uint8Array) => void)[] = []
  damage({
    catalogue: document.catalog,
    page,
    pageRef: document.getPage(0).ref,
    find: (key, name, index = 0) => {
      const matching = dicts.filter((dict) => dict.get(PDFName.of(key)) === PDFName.of(name))
      const found = matching[index]
      if (found === undefined) throw new Error(`no object whose ${key} is ${name}`)
      return found
    },
    content: (change) => stream(page, 'Contents', change),
    stream,
    finished: (change) => changes.push(change),
    inside: (holder, key) => holder.lookup(PDFName.of(key), PDFDict),
  })
  const saved = await document.save({addDefaultPage: false, updateFieldAppearances: false})
  for (const change of changes) change(saved)
  return saved
}

/** A value of an object: strings are names. */
export type Literal =
  | PDFObject
  | string
  | number
  | boolean
  | readonly Literal[]
  | {readonly [key: string]: Literal}

/** A value as an object of the file. */
export function object({catalogue: {context}}: Seedling, value: Literal): PDFObject {
  return made(context, value)
}

function made(context: PDFDict['context'], value: Literal): PDFObject {
  if (value instanceof PDFObject) return value
  if (typeof value === 'string') return PDFName.of(value)
  if (typeof value === 'number') return PDFNumber.of(value)
  if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False
  if (isList(value)) {
    const array = context.obj([])
    for (const item of value) array.push(made(context, item))
    return array
  }
  return dictionary(context, value)
}

function isList(
  value: readonly Literal[] | {readonly [key: string]: Literal},
): value is readonly Literal[] {
  return Array.isArray(value)
}

function dictionary(
  context: PDFDict['context'],
  entries: {readonly [key: string]: Literal},
): PDFDict {
  const dict = context.obj({})
  for (const [key, value] of Object.entries(entries))
    dict.set(PDFName.of(key), made(context, value))
  return dict
}

/** A stream as an indirect object. */
export function streamOf(
  {catalogue: {context}}: Seedling,
  data: string | Uint8Array,
  entries: {readonly [key: string]: Literal} = {},
): PDFRef {
  const stream = context.stream(data)
  for (const [key, value] of Object.entries(entries))
    stream.dict.set(PDFName.of(key), made(context, value))
  return context.register(stream)
}

/** Adds an annotation to the first page, under an element of its own where a type is given, or under one that is there. */
export function annotate(
  file: Seedling,
  entries: {readonly [key: string]: Literal},
  owner?: string | PDFDict,
): PDFDict | null {
  const {catalogue, page, inside} = file
  const {context} = catalogue
  const annotation = dictionary(context, {
    Type: 'Annot',
    Rect: [100, 100, 120, 120],
    F: 4,
    ...entries,
  })
  const ref = context.register(annotation)
  page.lookup(PDFName.of('Annots'), PDFArray).push(ref)
  if (owner === undefined) return null
  const root = inside(catalogue, 'StructTreeRoot')
  const element =
    typeof owner === 'string' ? addElement(file, owner, file.find('S', 'Document')) : owner
  append(element, context.obj({Type: 'OBJR', Obj: ref, Pg: file.pageRef}))
  const key = root.lookup(PDFName.of('ParentTreeNextKey'), PDFNumber).asNumber()
  root.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(key + 1))
  annotation.set(PDFName.of('StructParent'), PDFNumber.of(key))
  const numbers = inside(root, 'ParentTree').lookup(PDFName.of('Nums'), PDFArray)
  numbers.push(PDFNumber.of(key))
  numbers.push(refOf(file, element))
  return element
}

/** Adds a structure element without content. */
export function addElement(file: Seedling, type: string, parent: PDFDict): PDFDict {
  const {context} = file.catalogue
  const element = context.obj({Type: 'StructElem', S: type, P: refOf(file, parent)})
  append(parent, context.register(element))
  return element
}

function append(element: PDFDict, kid: PDFObject): void {
  const key = PDFName.of('K')
  const kids = element.lookup(key)
  if (kids instanceof PDFArray) kids.push(kid)
  else element.set(key, element.context.obj(kids === undefined ? [kid] : [kids, kid]))
}

function refOf({catalogue: {context}}: Seedling, dict: PDFDict): PDFRef {
  const found = context.enumerateIndirectObjects().find(([, object]) => object === dict)
  if (found === undefined) throw new Error('no indirect object')
  return found[0]
}

export const name = (value: string): PDFName => PDFName.of(value)
export const text = (value: string): PDFHexString => PDFHexString.fromText(value)
export const number = (value: number): PDFNumber => PDFNumber.of(value)
export {PDFArray, PDFDict}
