import type {Block, BlockMap} from '@onrecord/document'
import {renderCallout} from './blocks/callout.ts'
import {renderContents} from './blocks/contents.ts'
import {renderGraphic} from './blocks/graphic.ts'
import {renderImage} from './blocks/image.ts'
import {renderKeyFigures} from './blocks/key-figures.ts'
import {renderAddress, renderMemoHeader, renderSignature} from './blocks/letter.ts'
import {renderDescriptionList, renderList, renderReferences} from './blocks/lists.ts'
import {renderQuotation} from './blocks/quotation.ts'
import {renderTable} from './blocks/table.ts'
import {
  renderAnnex,
  renderHeading,
  renderPageBreak,
  renderParagraph,
  renderSection,
} from './blocks/text.ts'
import {renderTimeline} from './blocks/timeline.ts'
import type {Context} from './context.ts'
import type {Child} from './h.ts'
import {reviewNote} from './review.ts'

/** How blocks are rendered: handed to the renderers of blocks that hold others. */
type RenderBlocks = (blocks: readonly Block[], context: Context) => readonly Child[]

/** Renders one kind of block. */
export type BlockRenderer<T extends keyof BlockMap> = (
  node: BlockMap[T],
  context: Context,
  renderBlocks: RenderBlocks,
) => Child

/** Renders blocks, each with the remark that it may carry. */
export function renderBlocks(blocks: readonly Block[], context: Context): readonly Child[] {
  return blocks.map((block) => [renderBlock(block, context), reviewNote(block.review)])
}

/** One renderer a kind: a new kind does not compile until it is handled here. */
const renderers: {readonly [T in keyof BlockMap]: BlockRenderer<T>} = {
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
  annex: renderAnnex,
  pageBreak: renderPageBreak,
}

function renderBlock<T extends keyof BlockMap>(
  node: BlockMap[T] & {readonly type: T},
  context: Context,
): Child {
  const render: BlockRenderer<T> = renderers[node.type]
  return render(node, context, renderBlocks)
}
