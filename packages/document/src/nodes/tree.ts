import type {Paper} from '../paper.ts'
import type {Block, Image} from './blocks.ts'
import type {Inline} from './inlines.ts'
import type {LanguageTag, NodeData} from './node-data.ts'

/** The whole document. Renderers know nothing beyond it: no clock, no file, no article. */
export interface DocumentTree {
  readonly type: 'document'
  readonly title: string
  readonly subtitle?: string | undefined
  readonly language: LanguageTag
  /** ISO 8601 calendar date, `2024-01-15`; metadata and running feet take it from here. */
  readonly date?: string | undefined
  /** The date as it is printed ("15 January 2024"). */
  readonly dateLabel?: string | undefined
  readonly organisation?: string | undefined
  /** What kind of document it is, printed in the masthead ("Evidence brief"). */
  readonly genre?: string | undefined
  readonly authors?: readonly string[] | undefined
  readonly keywords?: readonly string[] | undefined
  readonly description?: string | undefined
  /** Facts about the document for machines, such as the hash of the model that it was made from; names once each. */
  readonly properties?: readonly DocumentProperty[] | undefined
  /** A handling marking, such as `TLP:CLEAR`. */
  readonly marking?: string | undefined
  readonly logo?: Image | undefined
  /** Left out: A4. */
  readonly paper?: Paper | undefined
  readonly attachments: readonly Attachment[]
  /** Footnotes by id; each is referred to by `noteReference` at least once. */
  readonly notes: readonly Note[]
  /** Fixed words that a renderer prints ("Contents", "Page {page} of {pages}"), in the document's language. */
  readonly labels: Labels
  /**
   * What stands above the title, as addresses, date and salutation in a letter: addresses and paragraphs, without notes. The
   * title is then set no larger than a heading, and subtitle and authors are not printed.
   */
  readonly opening?: readonly Block[] | undefined
  readonly children: readonly Block[]
}

/** One fact for machines, which no page prints: a property of the Word file, a field of XMP in a PDF. */
export interface DocumentProperty {
  readonly name: string
  readonly value: string
}

/** Words that renderers need in the document's language. */
export interface Labels {
  readonly contents: string
  /** With the places `{page}` and `{pages}`. */
  readonly pageOf: string
  readonly table: string
  readonly figure: string
  readonly note: string
  readonly to: string
  readonly from: string
  readonly date: string
  readonly subject: string
  /** "continued": after the caption of a table that breaks. */
  readonly continued: string
  /** Marks around `quoted` words, and around those inside them: open, close. */
  readonly quotationMarks: readonly [string, string]
  readonly innerQuotationMarks: readonly [string, string]
}

/** A file that travels inside the document. PDF takes any, Word takes JSON, HTML and Markdown take none. */
export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly description: string
}

/** A footnote. Its number is not its own: it follows from the first reference to it (`noteNumbers`). */
export interface Note extends NodeData {
  readonly type: 'note'
  readonly id: string
  readonly children: readonly Inline[]
}
