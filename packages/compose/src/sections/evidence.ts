import {type Block, heading, list, listItem, paragraph} from '@onrecord/document'
import type {Context} from '../context.ts'
import {attributedLine} from './key-messages.ts'
import {lowConfidenceReview} from './review.ts'
import {leftOut, positions, unheard} from './who-says-what.ts'

/** Attributed quotations, one a line: what the findings of a memo stand on. */
export function evidence(context: Context): readonly Block[] {
  const {wording, selection} = context
  const title = heading(1, wording.headings.evidence)
  const items = selection.cards.map((card) => {
    const {ref, value} = card.statement.source
    return listItem(paragraph(attributedLine(context, card)), {
      evidence: [ref],
      ...lowConfidenceReview(context, value.speaker.confidence),
    })
  })
  if (items.length === 0 && selection.rows.length === 0) {
    return [title, ...unheard(context)]
  }
  return [title, ...(items.length === 0 ? [] : [list(items)]), ...leftOut(context)]
}

/** The table of positions under a heading of its own. */
export function positionsSection(context: Context): readonly Block[] {
  const blocks = positions(context)
  return blocks.length === 0 ? [] : [heading(1, context.wording.headings.whoSaysWhat), ...blocks]
}
