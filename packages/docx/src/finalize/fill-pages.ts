import type {PatchedTemplate} from 'docx'
import {estimatePageNumbersWith} from 'docx/layout'
import {SaxesParser} from 'saxes'
import {bytesOf, isXml, textOf, unzipParts, zipParts} from './package-parts.ts'

type LibraryElement =
  PatchedTemplate['parts'] extends ReadonlyMap<string, infer Part> ? Part : never

/**
 * Lays a finished file out and writes the pages into its references to pages: those of a document in a template, whose
 * styles, heads and margins nobody knows before.
 */
export function fillPages(bytes: Uint8Array): Uint8Array {
  const parts = new Map(unzipParts(bytes))
  const read = new Map<string, LibraryElement>()
  const binaryParts = new Map<string, Uint8Array>()
  for (const [path, content] of parts) {
    if (isXml(path)) read.set(path, libraryXml(textOf(content)))
    else binaryParts.set(path, content)
  }
  const {bookmarks} = estimatePageNumbersWith({guess: true})({parts: read, binaryParts})
  for (const path of storyPaths) {
    const content = parts.get(path)
    if (content) parts.set(path, bytesOf(filled(textOf(content), bookmarks)))
  }
  return zipParts(parts)
}

const storyPaths = ['word/document.xml', 'word/footnotes.xml']

/** The result of a reference stands in the run after its second mark; it stays where the layout knows no page. */
function filled(xml: string, pages: ReadonlyMap<string, string>): string {
  return xml.replace(reference, (whole, before: string, name: string, after: string) => {
    const page = pages.get(name)
    return page === undefined ? whole : `${before}${page}${after}`
  })
}

const reference =
  /(<w:instrText[^>]*> PAGEREF (\w+) \\h <\/w:instrText>(?:(?!<w:instrText).)*?<w:t[^>]*>)[^<]*(<\/w:t>)/gs

/** A part as the library reads parts: elements with text in between, white space kept. */
function libraryXml(xml: string): LibraryElement {
  const root: {readonly elements: LibraryElement[]} = {elements: []}
  const open = [root]
  const parser = new SaxesParser({xmlns: false})
  parser.on('opentag', ({name, attributes}) => {
    // Without the key where it has none: the library takes an empty object for the element's first child.
    const given = Object.keys(attributes).length > 0 && {attributes: {...attributes}}
    const element = {type: 'element', name, ...given, elements: []}
    open.at(-1)?.elements.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    if (open.length > 1) open.at(-1)?.elements.push({type: 'text', text})
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  return root
}
