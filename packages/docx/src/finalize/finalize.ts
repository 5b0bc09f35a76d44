import {markup} from '../markup.ts'
import {type CustomXml, memoBinding} from '../parts/custom-xml.ts'
import {value} from '../styles/style.ts'
import {addedContentTypes, addedRelationships, customXmlParts} from './added-parts.ts'
import type {LibraryPackage} from './library-package.ts'
import {bytesOf, unzipParts, zipParts} from './package-parts.ts'
import {contentTypesPath, relationshipsPath} from './part-paths.ts'
import {renamed, rewriteRelationships} from './relationships.ts'
import {rewriteXml, type XmlAttributes} from './rewrite-xml.ts'

/** What the package gets that the library does not write. */
export interface Additions {
  /** Whole parts by path, beside or in place of the library's. */
  readonly parts: Readonly<Record<string, string>>
  readonly customXml: readonly CustomXml[]
}

/**
 * Makes the library's package final: our own parts, custom XML, one spelling of XML, ids that count from 1 instead of
 * random ones, fixed times. The same document gives the same bytes in any process, time zone and runtime.
 */
export function finalize(made: LibraryPackage, {parts, customXml}: Additions): Uint8Array {
  const texts = new Map<string, string>()
  const finished: [string, Uint8Array][] = []
  for (const [path, content] of made) {
    if (typeof content === 'string') texts.set(path, content)
    else if (path.endsWith('.xlsx')) finished.push([path, zipParts(unzipParts(content))])
    else finished.push([path, content])
  }
  for (const [path, xml] of [...Object.entries(parts), ...customXmlParts(customXml)]) {
    texts.set(path, xml)
  }
  const added: Readonly<Record<string, string>> = {
    [contentTypesPath]: addedContentTypes(customXml.length),
    [relationshipsPath(documentPath)]: addedRelationships(customXml.length),
  }
  for (const [path, xml] of rewriteParts(texts, added)) finished.push([path, bytesOf(xml)])
  return zipParts(new Map(finished))
}

const documentPath = 'word/document.xml'

/** Each part with its relationships; paths in order, so that counts over several parts do not hang on the zip's. */
function rewriteParts(
  texts: ReadonlyMap<string, string>,
  added: Readonly<Record<string, string>>,
): readonly (readonly [string, string])[] {
  const finish = finisher()
  const bind = binder()
  const split = splitter()
  const owners = [...texts.keys()].filter((path) => !path.endsWith('.rels')).sort()
  return ['', ...owners].flatMap((path) => {
    const relsPath = relationshipsPath(path)
    const relationships = rewriteRelationships(texts.get(relsPath), added[relsPath] ?? '')
    const rels = relationships ? [[relsPath, relationships.xml] as const] : []
    if (path === '') return rels
    const xml = rewriteXml(texts.get(path) ?? '', {
      element: (name, attributes) => finish(name, renamed(attributes, relationships?.ids)),
      before: (name, attributes) => bind(name, attributes) ?? split(name) ?? separatorLook[name],
      append: added[path],
    })
    return [...rels, [path, xml] as const]
  })
}

type Finisher = (name: string, attributes: XmlAttributes) => XmlAttributes | null

/** Gives elements the attributes that they shall have; `null` for an element that shall not be. */
function finisher(): Finisher {
  let drawings = 0
  let inSeparator = false
  return (name, attributes) => {
    switch (name) {
      case 'wp:docPr':
        drawings += 1
        return {...attributes, id: String(drawings)}
      case 'w:footnote':
      case 'w:endnote':
        inSeparator = attributes['w:type'] !== undefined
        return attributes
      case 'w:spacing':
        return inSeparator ? {...attributes, ...separatorSpacing} : attributes
      case 'w:footnoteRef':
      case 'w:endnoteRef':
        // The library sets the mark of a note before the lines that part notes from the text, too.
        return inSeparator ? null : attributes
      default:
        return attributes
    }
  }
}

/**
 * The line between text and notes takes 3.3 points, in letters of 2.5 points so that Word does not cut it off. LibreOffice
 * (7.4) reads no height for it and leaves as much; a line of text here would give the two programs different pages.
 */
const separatorSpacing = {'w:line': '66', 'w:lineRule': 'exact'}
const smallLetters = markup('w:rPr', {}, value('w:sz', 5), value('w:szCs', 5))
const separatorLook: Readonly<Record<string, string>> = {
  'w:separator': smallLetters,
  'w:continuationSeparator': smallLetters,
}

/** Binds the content controls of the memo to their data: the binding stands before the kind of the control. */
function binder(): (name: string, attributes: XmlAttributes) => string | undefined {
  let tag = ''
  return (name, attributes) => {
    if (name === 'w:sdtPr') tag = ''
    if (name === 'w:tag') tag = attributes['w:val'] ?? ''
    return name === 'w:text' ? memoBinding(tag) : undefined
  }
}

/**
 * Gives results of fields runs of their own. The library writes a page number into the run of the mark before it, where Word
 * reads it and other readers do not.
 */
function splitter(): (name: string) => string | undefined {
  let previous = ''
  return (name) => {
    const afterMark = name === 'w:t' && previous === 'w:fldChar'
    previous = name
    return afterMark ? '</w:r><w:r>' : undefined
  }
}
