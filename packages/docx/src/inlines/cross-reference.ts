import {type CrossReference, plainText} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import type {RunContext} from '../emit/context.ts'
import {field} from '../emit/field.ts'
import {textRuns} from './text.ts'

/**
 * The words or the page of a heading, as a field that follows when the document changes. The page is worked out when
 * the whole document stands; until then, and where that fails, an ellipsis holds its place.
 */
export function renderCrossReference(
  node: CrossReference,
  run: RunContext,
): readonly ParagraphChild[] {
  const {collector, tree} = run.context
  const target = collector.headings.get(node.target)
  if (!target) {
    const known = [...collector.headings.keys()].join(', ') || 'none'
    throw new Error(
      `a cross-reference to "${node.target}", which no heading has as its id; ids of headings: ${known}`,
    )
  }
  if (node.show === 'page') {
    return field(`PAGEREF ${target.bookmark} \\h`, textRuns('…', run))
  }
  return field(`REF ${target.bookmark} \\h`, textRuns(plainText(target.label, tree.labels), run))
}
