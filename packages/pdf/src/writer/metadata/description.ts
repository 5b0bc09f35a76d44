import type {DocumentTree} from '@onrecord/document'
import {wellFormed} from '../objects.ts'
import {type PdfDate, pdfDate} from './date.ts'

/** What a file says about itself: once in XMP, once more in the information dictionary of PDF 1.7; both agree. */
export interface Description {
  readonly title: string
  readonly language: string
  readonly authors: readonly string[]
  readonly subject: string | null
  readonly keywords: readonly string[]
  readonly producer: string
  /** Further facts for programs, as "name: value". */
  readonly properties: readonly string[]
  /** `null` where the document has no date: then no date is written anywhere. */
  readonly date: PdfDate | null
}

/** From the document alone. Where no author is named, the organisation is. */
export function describe(tree: DocumentTree): Description {
  const organisation = tree.organisation === undefined ? [] : [tree.organisation]
  const authors = tree.authors ?? []
  return {
    title: clean(tree.title),
    language: tree.language,
    authors: (authors.length > 0 ? authors : organisation).map(clean),
    subject: tree.description === undefined ? null : clean(tree.description),
    keywords: (tree.keywords ?? []).map(clean),
    producer: 'onrecord',
    properties: (tree.properties ?? []).map(({name, value}) => clean(`${name}: ${value}`)),
    date: tree.date === undefined ? null : pdfDate(tree.date),
  }
}

/** Neither XML nor a title bar can show control characters. */
function clean(text: string): string {
  return wellFormed(text)
    .replace(/\p{Control}+/gu, ' ')
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
}
