import {type Block, heading, list, listItem, paragraph} from '@onrecord/document'
import type {Context} from '../context.ts'
import {attributedLine} from './key-messages.ts'
import {lowConfidenceReview} from './review.ts'
import {leftOut, positions, unheard} from './who-says-what.ts'

/** Attributed quotations, one a line: what the findings of a memo stand on; nothing where all stand in the table that follows. */
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
  if (items.length > 0) return [title, list(items), ...leftOut(context)]
  return inTableAlone(context) ? [] : [title, ...unheard(context)]
}

/** The table of positions under a heading of its own, with what is left out where no evidence stands before it. */
export function positionsSection(context: Context): readonly Block[] {
  const blocks = positions(context)
  if (blocks.length === 0) return []
  const rest = inTableAlone(context) ? leftOut(context) : []
  return [heading(1, context.wording.headings.whoSaysWhat), ...blocks, ...rest]
}

/** Whether all words of speakers stand in the table: a heading above it would have nothing below. */
function inTableAlone({selection}: Context): boolean {
  return selection.cards.length === 0 && selection.rows.length > 0
}
