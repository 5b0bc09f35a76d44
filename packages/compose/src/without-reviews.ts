import type {Block, NodeData} from '@onrecord/document'

/** The same blocks without remarks for whoever checks them. */
export function withoutReviews(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(cleanBlock)
}

/** Remarks stand on blocks, on items of lists, on rows and on events; composing sets none elsewhere. */
function cleanBlock(block: Block): Block {
  const clean = bare(block)
  switch (clean.type) {
    case 'section':
    case 'annex':
    case 'callout':
      return {...clean, children: withoutReviews(clean.children)}
    case 'list':
      return {
        ...clean,
        items: clean.items.map((item) => ({
          ...bare(item),
          children: withoutReviews(item.children),
        })),
      }
    case 'table':
      return {...clean, rows: clean.rows.map(bare)}
    case 'timeline':
      return {...clean, events: clean.events.map(bare)}
    case 'keyFigures':
      return {...clean, items: clean.items.map(bare)}
    default:
      return clean
  }
}

function bare<T extends NodeData>(node: T): T {
  const {review: _, ...rest} = node
  // What is left has every field but an optional one, which the type checker cannot see in a generic.
  return rest as T
}
