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

/** Any block: what stands below each other in a document. By `type` a switch is complete, and `assertNever` ends it. */
export type Block = BlockMap[keyof BlockMap]

/** A group of blocks. `smallPrint`, `rights` and `provenance` are set small; `keepTogether` asks for one page. */
export interface Section extends NodeData {
  readonly type: 'section'
  readonly role?: 'smallPrint' | 'rights' | 'provenance' | undefined
  readonly keepTogether?: boolean | undefined
  readonly children: readonly Block[]
}

/** A heading of the text; renderers make contents, bookmarks and cross-references of it. */
export interface Heading extends NodeData {
  readonly type: 'heading'
  /** 1 is a chapter of the document; the title is above it. No level is skipped. */
  readonly level: 1 | 2 | 3 | 4 | 5
  /** Target of cross-references. */
  readonly id?: string | undefined
  readonly children: readonly Inline[]
}

/** Running text. In a numbered document the number stands in the margin, and is none of its words. */
export interface Paragraph extends NodeData {
  readonly type: 'paragraph'
  /** `standfirst` is the sentence under a title; `lead` opens a section. */
  readonly role?: 'standfirst' | 'lead' | undefined
  /** A printed paragraph number ("12"). */
  readonly number?: string | undefined
  readonly children: readonly Inline[]
}

/** A list, with numbers where `ordered`; items may hold lists of their own. */
export interface List extends NodeData {
  readonly type: 'list'
  readonly ordered: boolean
  readonly items: readonly ListItem[]
}

/** One item of a list: the blocks in it share one mark. */
export interface ListItem extends NodeData {
  readonly children: readonly Block[]
}

/** Terms, each with the blocks that explain it. */
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

/** How the cells of one column are set: numbers end where the line ends. */
export interface Column {
  readonly align: 'start' | 'end'
  /** Share of the width; shares are normalised. Left out: from the content. */
  readonly width?: number | undefined
}

/** A row of a table; it has as many cells as the head. */
export interface Row extends NodeData {
  readonly cells: readonly Cell[]
}

/** One cell: words, never blocks. */
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

/** The numbers behind a drawing: `values` of each series has one number for each category. */
export interface Chart {
  readonly kind: 'bar' | 'column' | 'line'
  readonly categories: readonly string[]
  readonly series: readonly {readonly name: string; readonly values: readonly number[]}[]
}

/** A picture, embedded as it is; sizes are in points (1/72 inch). `barePicture` takes out what its file tells beside it. */
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

/** A number in large type, in the words that are printed: nothing is rounded or formatted here. */
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

/** One event; its days place it on the axis, its words stand in the table. */
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

/** The head of a memo, in the words that are printed; the labels before them are those of the document. */
export interface MemoHeader extends NodeData {
  readonly type: 'memoHeader'
  readonly to: string
  readonly from: string
  readonly date: string
  readonly re: string
}

/** An address block of a letter, one line each. */
export interface Address extends NodeData {
  readonly type: 'address'
  readonly lines: readonly string[]
}

/** Room to sign in, with a name and a role below it. */
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

/** What follows begins on a new page; on screens it is nothing. */
export interface PageBreak extends NodeData {
  readonly type: 'pageBreak'
}
