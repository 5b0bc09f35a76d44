import type {Edtf, LanguageTag} from '@onrecord/core'
import type {Paper} from '@onrecord/document'
import type {CitationStyle} from './citations/citation-format.ts'

/** What `brief`, `memo` and `compose` take beside their input. */
export interface ComposeOptions {
  readonly paper?: Paper | undefined
  /** Language of the fixed words and dates. Default: the dossier's; without a catalogue, British English. */
  readonly language?: LanguageTag | undefined
  /** The date of the document. Default: the dossier's `prepared`; there is no other, since nothing here reads a clock. */
  readonly prepared?: Edtf | undefined
  /** How notes cite their sources. Default: as the profile has it, and Chicago in American English. */
  readonly citationStyle?: CitationStyle | undefined
  /** A table of contents before the first heading. */
  readonly contents?: boolean | undefined
  /** Without remarks for whoever checks the document. */
  readonly clean?: boolean | undefined
  /** Whether the file that is made of it can hold the evidence as data. Default: `true`, as PDF and Word can; HTML and Markdown cannot. */
  readonly attach?: boolean | undefined
  /** What it will be rendered with, which its model keeps, so that it can be made again. */
  readonly rendering?: Rendering | undefined
}

/** Files that go into a document beside its dossier, each by its SHA-256. */
export interface Rendering {
  /** Of the letterhead. */
  readonly template?: string | undefined
  /** Of the tree of the older version that it is compared with. */
  readonly compare?: string | undefined
}
