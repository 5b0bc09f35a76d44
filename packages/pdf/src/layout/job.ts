import type {Block, DocumentTree, Heading, Theme} from '@onrecord/document'
import type {Faces} from '../text/faces.ts'
import type {Hyphenate} from '../text/hyphenation.ts'
import type {Decoration, Flow, Repeat} from './flow.ts'
import type {NoteBook} from './note-book.ts'
import type {Setting} from './paragraph/set-text.ts'
import type {Element, Structure} from './structure.ts'
import type {Styles} from './styles.ts'

/** A column: its left edge on the page and its width. */
export interface Frame {
  readonly left: number
  readonly width: number
}

/** Where an anchor stands. */
interface Place {
  readonly page: number
  readonly y: number
}

/** What the layout of one document shares. */
export interface Job {
  readonly tree: DocumentTree
  readonly theme: Theme
  readonly styles: Styles
  readonly faces: Faces
  readonly hyphenate: (language: string) => Hyphenate
  readonly structure: Structure
  readonly notes: NoteBook
  /** Lays out blocks one after another; here, so that a block can hold blocks without knowing every kind. */
  readonly layoutBlocks: (blocks: readonly Block[], scope: Scope, job: Job) => void
  /** Height that a page has for text and notes. */
  readonly pageHeight: number
  /** Captions counted so far. */
  readonly counts: {table: number; figure: number}
  /** Anchor of each heading, in reading order. */
  readonly headingAnchors: ReadonlyMap<Heading, string>
  readonly headingsById: ReadonlyMap<string, Heading>
  /** Element of each anchor, as soon as it is laid out. */
  readonly anchorElements: Map<string, Element>
  /** Places of anchors: known once pages are made. */
  readonly places: Map<string, Place>
  /** Pages of anchors in the pass before, for numbers that are printed within a text. */
  readonly pagesBefore: ReadonlyMap<string, number>
  /** Page numbers that were printed by `pagesBefore` in this pass. */
  readonly printedPages: Map<string, number>
}

/** Where a block stands. */
export interface Scope {
  readonly flow: Flow
  readonly parent: Element
  /** Column of tables, drawings, panels and headings. */
  readonly wide: Frame
  /** Column of running text: narrower where a full line would be too long to read. */
  readonly text: Frame
  /** How paragraphs are set here. */
  readonly setting: Setting
  /** Room between paragraphs. */
  readonly gap: number
  readonly decorations: readonly Decoration[]
  readonly repeat: Repeat | null
  /** Small print: headings are small too. */
  readonly smallPrint: boolean
  /** How deep a list is inside others. */
  readonly listDepth: number
}
