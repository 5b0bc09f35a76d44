import type {Block, DocumentTree, Inline, LanguageTag, Theme} from '@onrecord/document'
import type {Paragraph, ParagraphChild, Table} from 'docx'
import type {DrawChart} from '../drawing/draw-chart.ts'
import type {Page} from '../page.ts'
import type {PanelStyleId, ParagraphStyleId} from '../styles/style-ids.ts'
import type {Languages} from '../text/languages.ts'
import type {Collector} from './collector.ts'
import type {Element} from './element.ts'

/** What stands in the body of a Word document. */
export type BodyChild = Paragraph | Table | Element

/** What a block is rendered in: fixed for the document, or narrowed on the way down. */
export interface Context {
  readonly tree: DocumentTree
  readonly theme: Theme
  readonly page: Page
  readonly languages: Languages
  /** Whether page numbers are worked out once the body stands. */
  readonly pageNumbers: boolean
  /** Whether a template has heads, feet and logo of its own. */
  readonly inTemplate: boolean
  /** Draws native charts; there is none where no figure has data for one. */
  readonly drawChart: DrawChart | undefined
  /** What the parts of the document have in common: counters, notes, comments. The only thing that changes. */
  readonly collector: Collector
  readonly blocks: (blocks: readonly Block[], context: Context) => readonly BodyChild[]
  readonly inlines: (inlines: readonly Inline[], run: RunContext) => readonly ParagraphChild[]
  /** The style of a plain paragraph here. */
  readonly bodyStyle: ParagraphStyleId
  /** The panel we are in: its paragraphs share one shading. */
  readonly panel: PanelStyleId | undefined
  /** What follows in the panel has another indent: Word would leave a white gap, so there is no distance. */
  readonly tight: boolean
  /** How many lists we are in. */
  readonly listDepth: number
  /** The blocks here stay on one page with what follows. */
  readonly keepNext: boolean
  /** The blocks here stay on one page with each other. */
  readonly keepTogether: boolean
}

/** What an inline is rendered in. */
export interface RunContext {
  readonly context: Context
  readonly strong: boolean
  readonly emphasis: boolean
  readonly superscript: boolean
  readonly inLink: boolean
  /** The style around it is bold already: a bold character style would switch bold off (17.7.3, toggle properties). */
  readonly inBold: boolean
  /** Ids of the notes we are in, the outer first. */
  readonly notes: readonly string[]
  readonly language: LanguageTag | undefined
  /** How many quotations we are in; it alternates the marks. */
  readonly quoteDepth: number
}

/** A letterhead has a direction of its own, so paragraphs that may run the other way say so. */
export function directionOf({inTemplate, page, languages}: Context): {
  readonly bidirectional?: boolean
} {
  const {documentIsRightToLeft} = languages
  const isSaid = inTemplate && (documentIsRightToLeft || page.rightToLeft === true)
  return isSaid ? {bidirectional: documentIsRightToLeft} : {}
}

/** The order of a table's columns: LibreOffice takes that of the letterhead's text where nothing is said. */
export function columnOrderOf({page, languages}: Context): {
  readonly visuallyRightToLeft?: boolean
} {
  const {documentIsRightToLeft} = languages
  const isSaid = documentIsRightToLeft || page.rightToLeft === true
  return isSaid ? {visuallyRightToLeft: documentIsRightToLeft} : {}
}

/** The context of inlines at the start of a paragraph. */
export function runContext(context: Context, given: Partial<RunContext> = {}): RunContext {
  return {
    context,
    strong: false,
    emphasis: false,
    superscript: false,
    inLink: false,
    inBold: false,
    notes: [],
    language: undefined,
    quoteDepth: 0,
    ...given,
  }
}
