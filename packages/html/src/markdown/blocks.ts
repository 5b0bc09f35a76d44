import {type Block, type BlockMap, timelineTable} from '@onrecord/document'
import type {PhrasingContent} from 'mdast'
import {marksAt} from '../shared/quotation-marks.ts'
import {renderContents} from './contents.ts'
import type {MarkdownContext} from './context.ts'
import {type Flow, lines, list, paragraph, remark} from './flow.ts'
import {phrases, words} from './inlines.ts'
import {renderTable} from './table.ts'

/** Renders blocks, each with the remark that it may carry. */
export function flow(blocks: readonly Block[], context: MarkdownContext): Flow[] {
  return blocks.flatMap((block) => [...renderBlock(block, context), ...remark(block.review)])
}

/** One function a kind: a new kind does not compile until it is handled here. */
const renderers: {
  readonly [T in keyof BlockMap]: (node: BlockMap[T], context: MarkdownContext) => readonly Flow[]
} = {
  section: (node, context) => flow(node.children, context),
  annex: (node, context) => [{type: 'thematicBreak'}, ...flow(node.children, context)],
  pageBreak: () => [{type: 'thematicBreak'}],
  heading: (node, context) => [
    {type: 'heading', depth: depths[node.level], children: phrases(node.children, context)},
  ],
  paragraph: (node, context) =>
    paragraph([
      ...(node.number === undefined ? [] : words(`${node.number} `)),
      ...phrases(node.children, context),
    ]),
  list: (node, context) => [
    list(
      node.items.map((item) => [...flow(item.children, context), ...remark(item.review)]),
      node.ordered,
    ),
  ],
  descriptionList: (node, context) => [
    list(
      node.items.map(({term, description}) => [
        ...paragraph([{type: 'strong', children: phrases(term, context)}]),
        ...flow(description, context),
      ]),
    ),
  ],
  references: (node, context) => [
    list(node.items.map(({children}) => paragraph(phrases(children, context)))),
  ],
  quotation: renderQuotation,
  callout: (node, context) => [
    {
      type: 'blockquote',
      children: [
        ...(node.title
          ? paragraph([{type: 'strong', children: phrases(node.title, context)}])
          : []),
        ...flow(node.children, context),
      ],
    },
  ],
  table: renderTable,
  timeline: (node, context) => renderTable(timelineTable(node), context),
  graphic: (node, context) => [
    ...paragraph([
      ...(node.caption
        ? [{type: 'strong' as const, children: phrases(node.caption, context)}, ...words(': ')]
        : []),
      ...words(node.alt),
    ]),
    ...(node.data ? renderTable(node.data, context) : []),
  ],
  image: (node, context) => [
    ...paragraph([{type: 'emphasis', children: words(node.alt)}]),
    ...paragraph(phrases(node.caption ?? [], context)),
    ...paragraph(words(node.credit ?? '')),
  ],
  keyFigures: (node, context) => [
    list(
      node.items.map((item) => [
        ...paragraph([
          {type: 'strong', children: words([item.qualifier, item.value].filter(Boolean).join(' '))},
          ...words(' '),
          ...phrases(item.label, context),
          ...words(' ('),
          ...phrases(item.source, context),
          ...words(')'),
        ]),
        ...remark(item.review),
      ]),
    ),
  ],
  memoHeader: (node, {tree: {labels}}) =>
    lines([
      label(labels.to, node.to),
      label(labels.from, node.from),
      label(labels.date, node.date),
      label(labels.subject, node.re),
    ]),
  address: (node) => lines(node.lines.map(words)),
  signature: (node) =>
    lines([
      [{type: 'strong', children: words(node.name)}],
      ...(node.role === undefined ? [] : [words(node.role)]),
    ]),
  contents: renderContents,
}

function renderBlock<T extends keyof BlockMap>(
  node: BlockMap[T] & {readonly type: T},
  context: MarkdownContext,
): readonly Flow[] {
  const render: (node: BlockMap[T], context: MarkdownContext) => readonly Flow[] =
    renderers[node.type]
  return render(node, context)
}

const depths = {1: 2, 2: 3, 3: 4, 4: 5, 5: 6} as const

function renderQuotation(node: BlockMap['quotation'], context: MarkdownContext): readonly Flow[] {
  const [open, close] = marksAt(context.tree.labels, context.quotationDepth)
  const inner = {...context, quotationDepth: context.quotationDepth + 1}
  return [
    {
      type: 'blockquote',
      children: [
        ...paragraph([...words(open), ...phrases(node.children, inner), ...words(close)]),
        ...paragraph([...words('— '), ...phrases(node.attribution, context)]),
      ],
    },
  ]
}

function label(name: string, value: string): readonly PhrasingContent[] {
  return [{type: 'strong', children: words(`${name}:`)}, ...words(` ${value}`)]
}
