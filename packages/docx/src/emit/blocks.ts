import {type Block, type BlockMap, plainText} from '@onrecord/document'
import {Paragraph} from 'docx'
import {renderAddress} from '../blocks/address.ts'
import {renderCallout} from '../blocks/callout.ts'
import {renderContents} from '../blocks/contents.ts'
import {renderDescriptionList} from '../blocks/description-list.ts'
import {renderGraphic} from '../blocks/graphic.ts'
import {renderHeading} from '../blocks/heading.ts'
import {renderImage} from '../blocks/image.ts'
import {renderKeyFigures} from '../blocks/key-figures.ts'
import {renderList} from '../blocks/list.ts'
import {renderMemoHeader} from '../blocks/memo-header.ts'
import {renderParagraph} from '../blocks/paragraph.ts'
import {renderQuotation} from '../blocks/quotation.ts'
import {renderReferences} from '../blocks/references.ts'
import {renderSection} from '../blocks/section.ts'
import {renderSignature} from '../blocks/signature.ts'
import {renderTable} from '../blocks/table.ts'
import {renderTimeline} from '../blocks/timeline.ts'
import {precedesClosing, precedesSmallPrint} from './closing.ts'
import type {BodyChild, Context} from './context.ts'
import {DescribedTable} from './described-table.ts'

/** A renderer for every kind of block: a new kind does not compile until it stands here. */
const renderers: {
  readonly [K in keyof BlockMap]: (node: BlockMap[K], context: Context) => readonly BodyChild[]
} = {
  section: renderSection,
  heading: renderHeading,
  paragraph: renderParagraph,
  list: renderList,
  descriptionList: renderDescriptionList,
  quotation: renderQuotation,
  table: renderTable,
  graphic: renderGraphic,
  image: renderImage,
  keyFigures: renderKeyFigures,
  timeline: renderTimeline,
  callout: renderCallout,
  memoHeader: renderMemoHeader,
  address: renderAddress,
  signature: renderSignature,
  references: renderReferences,
  contents: renderContents,
  // The next paragraph begins a page, and no empty one is needed; at the end of a document nothing does, so no page stays blank.
  annex: ({children}, context) => {
    context.collector.breakPage()
    return emitBlocks(children, context)
  },
  pageBreak: (_, context) => {
    context.collector.breakPage()
    return []
  },
}

/** The paragraphs and tables of blocks. */
export function emitBlocks(blocks: readonly Block[], context: Context): readonly BodyChild[] {
  return blocks.flatMap((block, index) => {
    const last = index === blocks.length - 1
    context.collector.commentNext(block.review)
    return render(block.type, block, {
      ...context,
      keepNext:
        context.keepNext ||
        (!last && (context.keepTogether || leadsTo(block) || precedesEnd(blocks, index))),
    })
  })
}

/** Whether what ends a letter or a document stands below: it is not left alone on a page. */
function precedesEnd(blocks: readonly Block[], index: number): boolean {
  return precedesClosing(blocks, index) || precedesSmallPrint(blocks, index)
}

/** Whether a paragraph ends in a colon: what it leads to stands on its page. */
function leadsTo(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block).endsWith(':')
}

/** Blocks as the body of a document: two tables never touch, and the last thing is a paragraph, as Word demands. */
export function separateTables(children: readonly BodyChild[]): readonly BodyChild[] {
  return children.flatMap((child, index) => {
    const next = children[index + 1]
    const touches = child instanceof DescribedTable && (!next || next instanceof DescribedTable)
    return touches ? [child, new Paragraph({style: 'TableEnd'})] : [child]
  })
}

// The key and the node agree by construction; the type parameter lets the compiler see it.
function render<K extends keyof BlockMap>(
  type: K,
  node: BlockMap[K],
  context: Context,
): readonly BodyChild[] {
  return renderers[type](node, context)
}
