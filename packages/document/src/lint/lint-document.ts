import type {DocumentTree} from '../nodes/tree.ts'
import {requireWholeTree} from '../whole-tree.ts'
import {
  alternativeText,
  chartShape,
  figureCount,
  imageBytes,
  tableShape,
  timelineDates,
} from './data-rules.ts'
import {attributedQuotations, citedQuotations, reviewReplies} from './evidence-rules.ts'
import {
  crossReferences,
  duplicateIds,
  linkTargets,
  noteReferences,
  unusedNotes,
} from './link-rules.ts'
import {
  emptyBlocks,
  emptyRows,
  fixedWords,
  headingLevels,
  onceOnly,
  rootWords,
} from './outline-rules.ts'
import {type DocumentIssue, type Rule, viewDocument} from './rule.ts'

/**
 * Finds what no renderer should be asked to render. A builder checks what it is given, and nothing of the document around it, so
 * that documents can be written in any order; whoever renders calls this first and stops at errors.
 */
export function lintDocument(tree: DocumentTree): readonly DocumentIssue[] {
  requireWholeTree(tree, 'lintDocument')
  const view = viewDocument(tree)
  return rules.flatMap((rule) => rule(view))
}

const rules: readonly Rule[] = [
  rootWords,
  fixedWords,
  headingLevels,
  onceOnly,
  emptyRows,
  emptyBlocks,
  alternativeText,
  chartShape,
  imageBytes,
  tableShape,
  figureCount,
  timelineDates,
  attributedQuotations,
  citedQuotations,
  reviewReplies,
  noteReferences,
  unusedNotes,
  duplicateIds,
  crossReferences,
  linkTargets,
]
