import {type Block, type BlockMap, plainText} from '@onrecord/document'
import type {Job, Scope} from '../job.ts'
import {layoutAddress} from './address.ts'
import {layoutAnnex} from './annex.ts'
import {layoutCallout} from './callout.ts'
import {layoutContents} from './contents.ts'
import {layoutDescriptionList} from './description-list.ts'
import {layoutGraphic} from './graphic.ts'
import {layoutHeading} from './heading.ts'
import {layoutImage} from './image.ts'
import {layoutKeyFigures} from './key-figures.ts'
import {layoutList} from './list.ts'
import {layoutMemoHeader} from './memo-header.ts'
import {layoutPageBreak} from './page-break.ts'
import {layoutParagraph} from './paragraph.ts'
import {layoutQuotation} from './quotation.ts'
import {layoutReferences} from './references.ts'
import {layoutSection} from './section.ts'
import {layoutSignature} from './signature.ts'
import {layoutTable} from './table.ts'
import {layoutTimeline} from './timeline.ts'

type BlockLayouts = {
  readonly [Kind in keyof BlockMap]: (block: BlockMap[Kind], scope: Scope, job: Job) => void
}

const layouts: BlockLayouts = {
  section: layoutSection,
  heading: layoutHeading,
  paragraph: layoutParagraph,
  list: layoutList,
  descriptionList: layoutDescriptionList,
  quotation: layoutQuotation,
  table: layoutTable,
  graphic: layoutGraphic,
  image: layoutImage,
  keyFigures: layoutKeyFigures,
  timeline: layoutTimeline,
  callout: layoutCallout,
  memoHeader: layoutMemoHeader,
  address: layoutAddress,
  signature: layoutSignature,
  references: layoutReferences,
  contents: layoutContents,
  annex: layoutAnnex,
  pageBreak: layoutPageBreak,
}

/** Lays out blocks one after another. */
export function layoutBlocks(blocks: readonly Block[], scope: Scope, job: Job): void {
  for (const [index, block] of blocks.entries()) {
    layoutBlock(block, scope, job)
    if (index < blocks.length - 1 && leadsTo(block)) scope.flow.tie()
  }
}

/** Whether a paragraph ends in a colon: what it leads to stands on its page. */
function leadsTo(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block).endsWith(':')
}

function layoutBlock<Kind extends keyof BlockMap>(
  block: BlockMap[Kind] & {readonly type: Kind},
  scope: Scope,
  job: Job,
): void {
  const layout: BlockLayouts[Kind] | undefined = layouts[block.type]
  if (!layout)
    throw new TypeError(`A block of type “${block.type}”: a kind that layout does not know.`)
  layout(block, scope, job)
}
