import {jpegAsides, wordsInBytes} from '@onrecord/document'
import {strFromU8} from 'fflate'
import {readingPdf} from './reader/budget.ts'
import {openPdf, type PdfFile} from './reader/file.ts'
import {isKind, type PdfDict, type PdfObject, type PdfStream} from './reader/objects.ts'
import {pages} from './reader/pages.ts'
import type {Painting} from './reader/painting.ts'
import {paintings} from './reader/paintings.ts'
import {elementsOf, structure} from './reader/structure.ts'
import {elementText, hasContent, joinedText} from './reader/text.ts'
import {decodeTextString} from './reader/text-string.ts'
import {jsonTexts, percentDecoded, xmlTexts} from './strings/hidden-texts.ts'

/**
 * Every text that a finished PDF holds, decoded, each once: what it shows, page by page and element by element, with
 * words that were broken over lines whole again; every string of its objects (titles, alternatives, descriptions,
 * addresses); its metadata; the files it carries, and the values in those that are JSON or XML; what pictures say
 * about themselves. An audit searches it for names that must not be there. Throws `PdfReadError` where the bytes are
 * no PDF that can be read whole: an audit that saw half of a file must not pass.
 */
export function pdfStrings(bytes: Uint8Array): string[] {
  return readingPdf(() => stringsOf(bytes))
}

function stringsOf(bytes: Uint8Array): string[] {
  const file = openPdf(bytes)
  const found = new Set<string>()
  const add = (texts: Iterable<string>): void => {
    for (const text of texts) if (text.trim() !== '') found.add(text)
  }
  add(shownTexts(file))
  for (const object of [file.trailer, ...file.numbers.map(file.object)]) {
    const strings = [...stringsIn(object)]
    add(strings)
    add(strings.flatMap(percentDecoded))
    if (isKind(object, 'stream')) add(streamTexts(file, object))
  }
  return [...found]
}

/** The text of each page as it is drawn, and of each element that has content, in the order of the structure. */
function shownTexts(file: PdfFile): readonly string[] {
  const texts: string[] = []
  const content = new Map<PdfDict, Map<number, Painting[]>>()
  for (const {dict, resources} of pages(file)) {
    const painted = paintings(file, dict, resources)
    texts.push(joinedText(file, painted))
    content.set(dict, byMark(painted))
  }
  const marked = (page: PdfDict | null, mcid: number): readonly Painting[] =>
    (page === null ? undefined : content.get(page)?.get(mcid)) ?? []
  for (const element of elementsOf(structure(file))) {
    if (hasContent(element)) texts.push(elementText(file, element, marked))
  }
  return texts
}

/** Paintings by the number of the innermost marked-content sequence that belongs to the structure. */
function byMark(painted: readonly Painting[]): Map<number, Painting[]> {
  const marks = new Map<number, Painting[]>()
  for (const painting of painted) {
    const mcid = painting.marks.findLast((mark) => mark.mcid !== null)?.mcid
    if (mcid === undefined || mcid === null) continue
    const known = marks.get(mcid)
    if (known === undefined) marks.set(mcid, [painting])
    else known.push(painting)
  }
  return marks
}

function* stringsIn(object: PdfObject): Generator<string> {
  if (isKind(object, 'string')) yield decodeTextString(object.bytes)
  else if (isKind(object, 'array')) for (const item of object.items) yield* stringsIn(item)
  else if (isKind(object, 'dict'))
    for (const value of object.entries.values()) yield* stringsIn(value)
  else if (isKind(object, 'stream')) yield* stringsIn(object.dict)
}

/** Metadata, embedded files and pictures; content, fonts and profiles hold no words of their own. */
function streamTexts(file: PdfFile, stream: PdfStream): readonly string[] {
  const type = file.get(stream, 'Type')
  if (isKind(type, 'name') && type.name === 'Metadata') {
    return xmlTexts(strFromU8(file.data(stream)))
  }
  if (isKind(type, 'name') && type.name === 'EmbeddedFile') {
    const text = strFromU8(file.data(stream))
    return [text, ...jsonTexts(text), ...xmlTexts(text)]
  }
  return file.filters(stream).includes('DCTDecode')
    ? jpegAsides(file.data(stream)).flatMap(wordsInBytes)
    : []
}
