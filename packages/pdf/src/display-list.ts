/**
 * What layout hands to the writer: pages of positioned pieces and the tree of structure elements that own them.
 * Plain data, so that layout is tested without a PDF. Points; origin top left, y downwards.
 */
export interface DisplayList {
  readonly pages: readonly Page[]
  /** The root structure element, `Document`. */
  readonly structure: StructureNode
  readonly outline: readonly OutlineItem[]
  /** Faces in use, by key. */
  readonly faces: Readonly<Record<string, FaceUse>>
}

export interface Page {
  readonly width: number
  readonly height: number
  /** The page number as it is printed. */
  readonly label: string
  /** In drawing order, which is reading order within a structure element. */
  readonly items: readonly PageItem[]
}

/** Everything on a page belongs to a structure element or is an artifact. */
export type Owner =
  | {readonly type: 'element'; readonly id: number}
  | {readonly type: 'artifact'; readonly kind: 'Layout' | 'Header' | 'Footer' | 'PageNumber'}

export type PageItem = GlyphRun | RectangleItem | LineItem | CircleItem | ImageItem | PathItem

interface Item {
  readonly owner: Owner
}

/** Glyphs of one face and size on one baseline. */
export interface GlyphRun extends Item {
  readonly type: 'glyphs'
  readonly face: string
  readonly size: number
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly colour: string
  /** Sum of all advances. */
  readonly width: number
  /** Words and parts of words in the order of their text; `null` stands for a blank. Words that come again are the same objects again. */
  readonly pieces: readonly (GlyphPiece | null)[]
  /** What stands at each `null`: the blanks of a run are alike. */
  readonly blank: Blank | null
  /** Room at each `gap` among the pieces, in points; none when left out. */
  readonly gap?: number | undefined
  /** Language of the run where it differs from that of its structure element. */
  readonly language?: string | undefined
}

/**
 * Glyphs in the order of their text, in units of their face. Parallel arrays: one entry a glyph. In text that runs from right to left
 * offsets move each glyph to where it stands; the piece still begins at its left edge.
 */
export interface GlyphPiece {
  readonly ids: readonly number[]
  /** Kerning included. */
  readonly advances: readonly number[]
  /** Offsets of the mark from the pen: to the right, and upwards. */
  readonly dx: readonly number[]
  readonly dy: readonly number[]
  /** The text that each glyph stands for; empty for all but the first glyph of a cluster. */
  readonly texts: readonly string[]
  /** Sum of the advances. */
  readonly width: number
}

/** The piece that stands for room without a character: ideographs are spaced where their lines are justified. */
export const gap: GlyphPiece = {ids: [], advances: [], dx: [], dy: [], texts: [], width: 0}

export interface Blank {
  readonly id: number
  readonly text: string
  /** Points. */
  readonly advance: number
}

export interface RectangleItem extends Item {
  readonly type: 'rectangle'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly radius: number
  readonly fill: string | null
  readonly stroke: StrokeStyle | null
}

export interface LineItem extends Item {
  readonly type: 'line'
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
  readonly stroke: StrokeStyle
}

export interface CircleItem extends Item {
  readonly type: 'circle'
  readonly cx: number
  readonly cy: number
  readonly r: number
  readonly fill: string | null
  readonly stroke: StrokeStyle | null
}

export interface ImageItem extends Item {
  readonly type: 'image'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg'
}

/** A filled path in SVG path syntax with absolute commands M, L, C, Z. */
export interface PathItem extends Item {
  readonly type: 'path'
  readonly data: string
  readonly fill: string
}

export interface StrokeStyle {
  readonly colour: string
  readonly width: number
  readonly dash: readonly number[]
}

/** Standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4) that the writer may meet. */
export type StructureType =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Quote'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'Figure'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Span'
  | 'TOC'
  | 'TOCI'
  | 'Div'

export interface StructureNode {
  readonly id: number
  readonly type: StructureType
  readonly children: readonly StructureNode[]
  readonly language?: string | undefined
  /** Text alternative of a figure. */
  readonly alt?: string | undefined
  /** Expansion of an abbreviation. */
  readonly expansion?: string | undefined
  /** Of a TH. */
  readonly scope?: 'Column' | 'Row' | undefined
  readonly summary?: string | undefined
  /** Of an L; `Description` for terms with their descriptions. */
  readonly listNumbering?: 'Disc' | 'Decimal' | 'Description' | 'None' | undefined
  /** Of a Figure: its box on its page. */
  readonly box?: Box | undefined
  /** Of a Note: its ID, unique in the document. */
  readonly noteId?: string | undefined
  /** Of a Link or a Reference: where it leads, and the boxes that answer a click. */
  readonly link?: LinkTarget | undefined
}

export interface Box {
  readonly page: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface LinkTarget {
  readonly to:
    | {readonly type: 'uri'; readonly uri: string}
    | {readonly type: 'place'; readonly page: number; readonly y: number; readonly element: number}
  /** Says where it leads, for who does not see the page. */
  readonly description: string
  readonly boxes: readonly Box[]
}

export interface OutlineItem {
  readonly title: string
  readonly page: number
  readonly y: number
  readonly element: number
  readonly children: readonly OutlineItem[]
}

/** A face as the writer embeds it. */
export interface FaceUse {
  /** PostScript name, without subset tag. */
  readonly name: string
  /** The whole TrueType file. */
  readonly bytes: Uint8Array
}
