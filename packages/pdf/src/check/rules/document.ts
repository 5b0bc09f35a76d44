import {strFromU8} from 'fflate'
import type {PdfFile} from '../../reader/file.ts'
import {isKind} from '../../reader/objects.ts'
import {decodeTextString} from '../../reader/text-string.ts'
import type {Rule} from '../rule.ts'

/** The file says in its metadata that it is PDF/UA. */
export const identity: Rule = {
  name: 'identity',
  clause: '5',
  *check({file}) {
    const part = xmpValue(xmp(file) ?? '', 'pdfuaid:part')
    if (part !== '1' && part !== '2') {
      yield {message: 'The metadata do not say which part of PDF/UA the file keeps.'}
    }
  },
}

export const metadata: Rule = {
  name: 'metadata',
  clause: '7.1',
  *check({file}) {
    if (xmp(file) === null) yield {message: 'The catalogue has no stream of XMP metadata.'}
  },
}

export const documentTitle: Rule = {
  name: 'title',
  clause: '7.1',
  *check({file}) {
    const title = /<dc:title>[\s\S]*?<rdf:li[^>]*>([^<]+)</.exec(xmp(file) ?? '')?.[1]
    if (title === undefined || title.trim() === '') yield {message: 'The metadata have no title.'}
  },
}

export const displayTitle: Rule = {
  name: 'display-title',
  clause: '7.1',
  *check({file}) {
    if (file.get(file.get(file.catalogue, 'ViewerPreferences'), 'DisplayDocTitle') !== true) {
      yield {message: 'The window would show the name of the file, not the title of the document.'}
    }
  },
}

export const tagged: Rule = {
  name: 'tagged',
  clause: '7.1',
  *check({file}) {
    const mark = file.get(file.catalogue, 'MarkInfo')
    if (file.get(mark, 'Marked') !== true)
      yield {message: 'The file does not say that it is tagged.'}
    if (file.get(mark, 'Suspects') === true) yield {message: 'The file calls its own tags suspect.'}
    if (!isKind(file.get(file.catalogue, 'StructTreeRoot'), 'dict')) {
      yield {message: 'The file has no structure tree.'}
    }
  },
}

/** A language for the whole document, well-formed wherever one is given. */
export const language: Rule = {
  name: 'language',
  clause: '7.2',
  *check({file, elements, pageOf}) {
    const whole = file.get(file.catalogue, 'Lang')
    if (!isKind(whole, 'string')) yield {message: 'The document has no language.'}
    else if (!isLanguageTag(whole.bytes)) yield {message: 'The language is no language tag.'}
    for (const element of elements) {
      const own = file.get(element.dict, 'Lang')
      if (isKind(own, 'string') && !isLanguageTag(own.bytes)) {
        const message = `The language of a ${element.type} is no language tag.`
        yield {message, page: pageOf(element), object: element.dict}
      }
    }
  },
}

/** RFC 5646, by its shape. */
function isLanguageTag(bytes: Uint8Array): boolean {
  return /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(decodeTextString(bytes))
}

function xmp(file: PdfFile): string | null {
  const stream = file.get(file.catalogue, 'Metadata')
  return isKind(stream, 'stream') ? strFromU8(file.data(stream)) : null
}

/** A simple property, as an element or as an attribute. */
function xmpValue(packet: string, name: string): string | undefined {
  const match = new RegExp(`<${name}>\\s*([^<\\s]+)|${name}\\s*=\\s*["']([^"']*)`).exec(packet)
  return match?.[1] ?? match?.[2]
}
