import {
  type DocumentIssue,
  type DocumentView,
  error,
  hasEvidence,
  ofType,
  saysSomething,
} from './rule.ts'

/** Words that stand as a quotation say whose they are. */
export function attributedQuotations({blocks}: DocumentView): readonly DocumentIssue[] {
  return ofType(blocks, 'quotation').flatMap(({node, path}) =>
    saysSomething(node.attribution)
      ? []
      : [
          error('quotation-unattributed', 'A quotation does not say whose words it is.', [
            ...path,
            'attribution',
          ]),
        ],
  )
}

/** Verbatim words, as a block or in a line, point at where they stand. */
export function citedQuotations({blocks, inlines}: DocumentView): readonly DocumentIssue[] {
  return [...ofType(blocks, 'quotation'), ...ofType(inlines, 'quoted')].flatMap(({node, path}) =>
    hasEvidence(node)
      ? []
      : [error('evidence-missing', `A ${node.type} has no evidence.`, [...path, 'evidence'])],
  )
}
