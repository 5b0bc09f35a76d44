import type {Analysis, Evidence} from './model/dossier.ts'
import {requireForm} from './require-input.ts'

/** A statement of the analyst: where it stands, what it says, and on what. */
export interface LocatedStatement {
  /** Path in the dossier, such as `analysis.claims[2]`. */
  readonly path: string
  readonly text: string
  readonly evidence: readonly Evidence[]
}

/** Every part of an analysis that stands on evidence, in the order of the model; replies have no text of their own. */
export function statementsOf(analysis: Analysis | null): LocatedStatement[] {
  if (analysis === null) return []
  requireForm(analysis?.background, 'list', 'statementsOf: background of the analysis of a dossier')
  const {bottomLine} = analysis
  return [
    ...(bottomLine === null
      ? []
      : [{path: 'analysis.bottomLine', text: bottomLine.text, evidence: bottomLine.evidence}]),
    ...located('background', analysis.background, (one) => one.text),
    ...located('keyMessages', analysis.keyMessages, (one) => one.text),
    ...located('positions', analysis.positions, (one) => one.statement),
    ...located('claims', analysis.claims, (one) => one.text),
    ...located('replies', analysis.replies, () => ''),
    ...located('recommendations', analysis.recommendations, (one) => one.text),
  ]
}

function located<T extends {readonly evidence: readonly Evidence[]}>(
  list: string,
  items: readonly T[],
  text: (item: T) => string,
): LocatedStatement[] {
  return items.map((item, index) => ({
    path: `analysis.${list}[${index}]`,
    text: text(item),
    evidence: item.evidence,
  }))
}
