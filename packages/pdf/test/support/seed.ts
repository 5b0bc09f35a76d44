import {unzlibSync, zlibSync} from 'fflate'
import {PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString} from 'pdf-lib'

/** A finished file opened to be broken: its objects, as another program would change them. */
export interface Seedling {
  readonly catalogue: PDFDict
  /** The first dictionary whose entry is this name, such as `S` = `Figure`. */
  find(key: string, name: string, index?: number): PDFDict
  /** The first page. */
  readonly page: PDFDict
  /** Changes the content of the first page as text. */
  content(change: (text: string) => string): void
  /** Changes the decoded data of the stream under an entry. */
  stream(holder: PDFDict, key: string, change: (text: string) => string): void
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
  damage({
    catalogue: document.catalog,
    page,
    find: (key, name, index = 0) => {
      const matching = dicts.filter((dict) => dict.get(PDFName.of(key)) === PDFName.of(name))
      const found = matching[index]
      if (found === undefined) throw new Error(`no object whose ${key} is ${name}`)
      return found
    },
    content: (change) => stream(page, 'Contents', change),
    stream,
    inside: (holder, key) => holder.lookup(PDFName.of(key), PDFDict),
  })
  return document.save({addDefaultPage: false, updateFieldAppearances: false})
}

export const name = (value: string): PDFName => PDFName.of(value)
export const text = (value: string): PDFString => PDFString.of(value)
export const number = (value: number): PDFNumber => PDFNumber.of(value)
export {PDFArray, PDFDict}
