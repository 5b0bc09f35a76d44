/** A BCP 47 language tag, such as `en-GB` or `ko-KR`. */
export type LanguageTag = string

/** What any node may carry beside its content. */
export interface NodeData {
  /** Opaque ids of what the node stands on. */
  readonly evidence?: readonly string[] | undefined
  /** A remark for the reader who checks: a comment in Word, nothing in a clean copy. */
  readonly review?: Review | undefined
}

export interface Review {
  readonly status: string
  /** What is missing before the statement can be relied on. */
  readonly missing?: string | undefined
  /** Where the evidence stands, in words. */
  readonly evidence?: string | undefined
  /** What was answered, in order. */
  readonly replies?: readonly ReviewReply[] | undefined
}

/** An answer to a remark. */
export interface ReviewReply {
  readonly author: string
  /** ISO 8601 calendar date; left out: that of the document. */
  readonly date?: string | undefined
  readonly text: string
}

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
  readonly paper?: 'a4' | 'letter' | undefined
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

export interface Attachment {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly description: string
}

export interface Note extends NodeData {
  readonly type: 'note'
  readonly id: string
  readonly children: readonly Inline[]
}

// ——— blocks

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

// ——— inlines

export interface InlineMap {
  readonly text: Text
  readonly emphasis: Emphasis
  readonly strong: Strong
  readonly superscript: Superscript
  readonly lineBreak: LineBreak
  readonly link: Link
  readonly quoted: Quoted
  readonly citation: Citation
  readonly abbreviation: Abbreviation
  readonly noteReference: NoteReference
  readonly crossReference: CrossReference
  readonly languageRun: LanguageRun
}

export type Inline = InlineMap[keyof InlineMap]

export interface Text {
  readonly type: 'text'
  readonly value: string
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Superscript {
  readonly type: 'superscript'
  readonly children: readonly Inline[]
}

export interface LineBreak {
  readonly type: 'lineBreak'
}

export interface Link {
  readonly type: 'link'
  readonly href: string
  /** What the link leads to, for who hears it out of context. */
  readonly title: string
  readonly children: readonly Inline[]
}

/**
 * Words that must be verbatim, without quotation marks: renderers set the marks of the language of the document.
 * `[…]` and `[word]` are the only alterations.
 */
export interface Quoted extends NodeData {
  readonly type: 'quoted'
  readonly evidence: readonly string[]
  readonly children: readonly Inline[]
}

/** A reference to an item of `references`, as it is printed. */
export interface Citation {
  readonly type: 'citation'
  readonly target: string
  readonly children: readonly Inline[]
}

export interface Abbreviation {
  readonly type: 'abbreviation'
  readonly value: string
  readonly expansion: string
}

/** A reference to a note by id. In a row of words, as in "(n 3)", its number stands on the line. */
export interface NoteReference {
  readonly type: 'noteReference'
  readonly target: string
  /** `mark` is the raised number that calls the note; left out: `mark`. `number` names a note that is called elsewhere. */
  readonly show?: 'mark' | 'number' | undefined
}

/** A reference to a heading by id; the renderer prints its text, its page, or both. */
export interface CrossReference {
  readonly type: 'crossReference'
  readonly target: string
  readonly show: 'text' | 'page'
}

export interface LanguageRun {
  readonly type: 'languageRun'
  readonly language: LanguageTag
  readonly children: readonly Inline[]
}

// ——— drawings

/** A drawing in points, origin top left, y downwards. Colours are roles of the theme, never values. */
export interface Scene {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
}

export type Ink = 'text' | 'muted' | 'accent' | 'accentSoft' | 'rule' | 'panel' | 'paper'

export type Shape =
  | {
      readonly type: 'rectangle'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly radius?: number | undefined
      readonly fill?: Ink | undefined
      readonly stroke?: Stroke | undefined
    }
  | {
      readonly type: 'line'
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly stroke: Stroke
    }
  | {
      readonly type: 'circle'
      readonly cx: number
      readonly cy: number
      readonly r: number
      readonly fill?: Ink | undefined
      readonly stroke?: Stroke | undefined
    }
  | {
      readonly type: 'label'
      /** Anchor point on the baseline. */
      readonly x: number
      readonly y: number
      readonly size: number
      readonly anchor: 'start' | 'middle' | 'end'
      readonly weight?: 'regular' | 'strong' | undefined
      readonly fill: Ink
      readonly text: string
      /** Renderers shrink nothing: the text is cut at a word, with …, where it is wider than this. */
      readonly maxWidth?: number | undefined
    }
  | {
      readonly type: 'path'
      /** Steps in order; the first is a move. Areas are filled by the rule "nonzero". */
      readonly steps: readonly PathStep[]
      readonly fill: Ink
    }

export type PathStep =
  | {readonly type: 'move' | 'line'; readonly x: number; readonly y: number}
  | {
      readonly type: 'curve'
      /** Control points of a cubic Bézier curve. */
      readonly x1: number
      readonly y1: number
      readonly x2: number
      readonly y2: number
      readonly x: number
      readonly y: number
    }
  | {readonly type: 'close'}

export interface Stroke {
  readonly ink: Ink
  readonly width: number
  readonly dash?: readonly number[] | undefined
}
