import type {Inline} from './inlines.ts'
import type {NodeData} from './node-data.ts'
import type {Scene} from './scene.ts'

/** Every block by its `type`. A new kind does not compile until each renderer handles it. */
export interface BlockMap {
  readonly section: Section
  readonly heading: Heading
  readonly paragraph: Paragraph
  readonly list: List
  readonly descriptionList: DescriptionList
  readonly quotation: Quotation
  readonly table: Table
  readonly graphic: Graphic
  readonly image: Image
  readonly keyFigures: KeyFigures
  readonly timeline: Timeline
  readonly callout: Callout
  readonly memoHeader: MemoHeader
  readonly address: Address
  readonly signature: Signature
  readonly references: References
  readonly contents: Contents
  readonly annex: Annex
  readonly pageBreak: PageBreak
}

export type Block = BlockMap[keyof BlockMap]

/** A group of blocks. `smallPrint`, `rights` and `provenance` are set small; `keepTogether` asks for one page. */
export interface Section extends NodeData {
  readonly type: 'section'
  readonly role?: 'smallPrint' | 'rights' | 'provenance' | undefined
  readonly keepTogether?: boolean | undefined
  readonly children: readonly Block[]
}

export interface Heading extends NodeData {
  readonly type: 'heading'
  /** 1 is a chapter of the document; the title is above it. No level is skipped. */
  readonly level: 1 | 2 | 3 | 4 | 5
  /** Target of cross-references. */
  readonly id?: string | undefined
  readonly children: readonly Inline[]
}

export interface Paragraph extends NodeData {
  readonly type: 'paragraph'
  /** `standfirst` is the sentence under a title; `lead` opens a section. */
  readonly role?: 'standfirst' | 'lead' | undefined
  /** A printed paragraph number ("12"). */
  readonly number?: string | undefined
  readonly children: readonly Inline[]
}

export interface List extends NodeData {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

export interface ListItem extends NodeData {
  readonly children: readonly Block[]
}

export interface DescriptionList extends NodeData {
  readonly type: 'descriptionList'
  readonly items: readonly {
    readonly term: readonly Inline[]
    readonly description: readonly Block[]
  }[]
}

/** Somebody's words as a block. Each remaining piece is verbatim; `evidence` says where it stands. */
export interface Quotation extends NodeData {
  readonly type: 'quotation'
  readonly evidence: readonly string[]
  readonly children: readonly Inline[]
  /** Who said it, with role and source note. */
  readonly attribution: readonly Inline[]
}

/** A table without merged or blank cells; the first `rowHeaders` cells of each row are headers of that row. */
export interface Table extends NodeData {
  readonly type: 'table'
  readonly caption: readonly Inline[]
  /** What a reader who cannot see it should know first. */
  readonly summary?: string | undefined
  readonly columns: readonly Column[]
  readonly head: readonly Cell[]
  readonly rows: readonly Row[]
  readonly rowHeaders: 0 | 1
}

export interface Column {
  readonly align: 'start' | 'end'
  /** Share of the width; shares are normalised. Left out: from the content. */
  readonly width?: number | undefined
}

export interface Row extends NodeData {
  readonly cells: readonly Cell[]
}

export interface Cell {
  readonly children: readonly Inline[]
}

/** A drawing, with words for who cannot see it and the same data as a table. */
export interface Graphic extends NodeData {
  readonly type: 'graphic'
  readonly scene: Scene
  readonly alt: string
  readonly caption?: readonly Inline[] | undefined
  readonly data?: Table | undefined
  /** The data of a chart, for renderers that have native charts. */
  readonly chart?: Chart | undefined
}

export interface Chart {
  readonly kind: 'bar' | 'column' | 'line'
  readonly categories: readonly string[]
  readonly series: readonly {readonly name: string; readonly values: readonly number[]}[]
}

export interface Image extends NodeData {
  readonly type: 'image'
  readonly bytes: Uint8Array
  readonly mediaType: 'image/png' | 'image/jpeg'
  /** Natural size in points. */
  readonly width: number
  readonly height: number
  readonly alt: string
  readonly credit?: string | undefined
  readonly caption?: readonly Inline[] | undefined
}

/** Two to four big numbers. The qualifier is part of the number ("about 10,000"). */
export interface KeyFigures extends NodeData {
  readonly type: 'keyFigures'
  readonly items: readonly KeyFigure[]
}

export interface KeyFigure extends NodeData {
  readonly value: string
  /** Words before the numeral, set smaller ("about"). */
  readonly qualifier?: string | undefined
  /** What is counted, with period. */
  readonly label: readonly Inline[]
  /** Who says so, with note reference. */
  readonly source: readonly Inline[]
}

/** Dated events; `lowerTimeline` gives the drawing and the table that it stands for. */
export interface Timeline extends NodeData {
  readonly type: 'timeline'
  readonly caption: readonly Inline[]
  readonly alt: string
  readonly headers: {readonly date: string; readonly event: string; readonly status: string}
  /** Twelve short names of months for the axis of the drawing ("Jan"); without them, months are numbers. */
  readonly months?: readonly string[] | undefined
  readonly events: readonly TimelineEvent[]
}

export interface TimelineEvent extends NodeData {
  /** Days of the first and last day that the date can mean, ISO 8601, both inclusive; `null` when undated. */
  readonly from: string | null
  readonly to: string | null
  /** The date as it is printed. */
  readonly dateLabel: string
  /** A short label for the drawing. */
  readonly label: string
  readonly children: readonly Inline[]
  /** "reported", "planned" … as it is printed. */
  readonly status: string
  readonly planned?: boolean | undefined
}

/** A quiet panel. */
export interface Callout extends NodeData {
  readonly type: 'callout'
  readonly role: 'bottomLine' | 'notice' | 'warning'
  readonly title?: readonly Inline[] | undefined
  readonly children: readonly Block[]
}

export interface MemoHeader extends NodeData {
  readonly type: 'memoHeader'
  readonly to: string
  readonly from: string
  readonly date: string
  readonly re: string
}

export interface Address extends NodeData {
  readonly type: 'address'
  readonly lines: readonly string[]
}

export interface Signature extends NodeData {
  readonly type: 'signature'
  readonly name: string
  readonly role?: string | undefined
}

/** The list of sources. */
export interface References extends NodeData {
  readonly type: 'references'
  readonly items: readonly {readonly id: string; readonly children: readonly Inline[]}[]
}

/** A table of contents, made by the renderer from the headings up to `depth`. */
export interface Contents extends NodeData {
  readonly type: 'contents'
  readonly depth: 1 | 2 | 3
}

/** An annex begins on a new page. */
export interface Annex extends NodeData {
  readonly type: 'annex'
  readonly children: readonly Block[]
}

export interface PageBreak extends NodeData {
  readonly type: 'pageBreak'
}
