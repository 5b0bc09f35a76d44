import type {NodeData} from '../nodes/node-data.ts'
import type {NodePath} from '../parts.ts'
import {
  type DocumentIssue,
  type DocumentView,
  error,
  hasEvidence,
  isBlank,
  ofType,
  type Placed,
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
      : [
          error(
            'evidence-missing',
            `${node.type === 'quoted' ? 'Quoted words have' : 'A quotation has'} no evidence.`,
            [...path, 'evidence'],
          ),
        ],
  )
}

/** A reply says who answers, and what. */
export function reviewReplies(view: DocumentView): readonly DocumentIssue[] {
  return reviewable(view).flatMap(({node, path}) =>
    (node.review?.replies ?? []).flatMap(({author, text}, i) =>
      isBlank(author) || isBlank(text)
        ? [
            error('text-missing', 'A reply to a remark lacks its author or its words.', [
              ...path,
              ...['review', 'replies', i],
            ]),
          ]
        : [],
    ),
  )
}

/** What can carry a review: blocks, what blocks are made of, quoted words and notes. */
function reviewable({tree, blocks, inlines}: DocumentView): readonly Placed<NodeData>[] {
  return [
    ...blocks,
    ...ofType(blocks, 'list').flatMap(({node, path}) => placed(node.items, [...path, 'items'])),
    ...ofType(blocks, 'keyFigures').flatMap(({node, path}) =>
      placed(node.items, [...path, 'items']),
    ),
    ...ofType(blocks, 'table').flatMap(({node, path}) => placed(node.rows, [...path, 'rows'])),
    ...ofType(blocks, 'timeline').flatMap(({node, path}) =>
      placed(node.events, [...path, 'events']),
    ),
    ...ofType(inlines, 'quoted'),
    ...placed(tree.notes, ['notes']),
  ]
}

function placed(nodes: readonly NodeData[], path: NodePath): readonly Placed<NodeData>[] {
  return nodes.map((node, i) => ({node, path: [...path, i]}))
}
