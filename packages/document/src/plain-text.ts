import {assertNever} from './assert-never.ts'
import type {Block} from './nodes/blocks.ts'
import type {Inline} from './nodes/inlines.ts'
import type {Labels, Note} from './nodes/tree.ts'
import {requireNode} from './require-input.ts'

/** What `plainText` can read. */
export type TextNode = Block | Inline | Note

/** Marks to set around quoted words; without them the words stand bare. */
export type QuotationMarks = Pick<Labels, 'quotationMarks' | 'innerQuotationMarks'>

/**
 * The words of a node or of several, in reading order: for outlines, bookmarks, alternative text and search.
 *
 * Note references and cross-references give nothing, since their words stand elsewhere. Blocks, list items,
 * cells and lines are separated by a line feed.
 */
export function plainText(node: TextNode | readonly TextNode[], marks?: QuotationMarks): string {
  return isList(node) ? textOfAll(node, marks, 0) : textOf(node, marks, 0)
}

type Marks = QuotationMarks | undefined

function textOfAll(nodes: readonly TextNode[], marks: Marks, depth: number): string {
  let words = ''
  let afterBlock = false
  for (const node of nodes) {
    const part = textOf(node, marks, depth)
    const block = !inlineTypes.has(node.type)
    if (part !== '' && words !== '' && (block || afterBlock)) words += '\n'
    words += part
    if (part !== '') afterBlock = block
  }
  return words
}

function textOf(node: TextNode, marks: Marks, depth: number): string {
  requireNode(node, 'plainText takes')
  switch (node.type) {
    case 'text':
    case 'abbreviation':
      return node.value
    case 'lineBreak':
      return '\n'
    case 'noteReference':
    case 'crossReference':
    case 'contents':
    case 'pageBreak':
      return ''
    case 'quoted':
      return quotedText(textOfAll(node.children, marks, depth + 1), marks, depth)
    case 'quotation': {
      const words = quotedText(textOfAll(node.children, marks, depth + 1), marks, depth)
      return lines([words, textOfAll(node.attribution, marks, depth)])
    }
    default:
      return 'children' in node && node.type !== 'callout'
        ? textOfAll(node.children, marks, depth)
        : dataText(node, (nodes) => textOfAll(nodes, marks, depth))
  }
}

type DataNode = Exclude<
  Block,
  | {readonly type: 'contents' | 'pageBreak' | 'quotation'}
  | {readonly type: 'section' | 'heading' | 'paragraph' | 'annex'}
>

function dataText(node: DataNode, read: (nodes: readonly TextNode[]) => string): string {
  switch (node.type) {
    case 'callout':
      return lines([read(node.title ?? []), read(node.children)])
    case 'list':
    case 'references':
      return lines(node.items.map((item) => read(item.children)))
    case 'descriptionList':
      return lines(node.items.flatMap((item) => [read(item.term), read(item.description)]))
    case 'table':
      return lines([
        read(node.caption),
        ...[{cells: node.head}, ...node.rows].map((row) =>
          row.cells.map((cell) => read(cell.children)).join('\t'),
        ),
      ])
    case 'graphic':
      return lines([read(node.caption ?? []), node.alt, ...(node.data ? [read([node.data])] : [])])
    case 'image':
      return lines([read(node.caption ?? []), node.alt, node.credit ?? ''])
    case 'keyFigures':
      return lines(
        node.items.flatMap((item) => [
          [item.qualifier, item.value].filter(Boolean).join(' '),
          read(item.label),
          read(item.source),
        ]),
      )
    case 'timeline':
      return lines([
        read(node.caption),
        ...node.events.map((event) =>
          [event.dateLabel, read(event.children), event.status].join('\t'),
        ),
      ])
    case 'memoHeader':
      return lines([node.to, node.from, node.date, node.re])
    case 'address':
      return lines(node.lines)
    case 'signature':
      return lines([node.name, node.role ?? ''])
    default:
      return assertNever(node)
  }
}

function quotedText(words: string, marks: Marks, depth: number): string {
  if (!marks) return words
  const [open, close] = depth % 2 === 0 ? marks.quotationMarks : marks.innerQuotationMarks
  return open + words + close
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n')
}

const inlineTypes: ReadonlySet<TextNode['type']> = new Set<Inline['type']>([
  'text',
  'emphasis',
  'strong',
  'superscript',
  'lineBreak',
  'link',
  'quoted',
  'citation',
  'abbreviation',
  'noteReference',
  'crossReference',
  'languageRun',
])

function isList(node: TextNode | readonly TextNode[]): node is readonly TextNode[] {
  return Array.isArray(node)
}
