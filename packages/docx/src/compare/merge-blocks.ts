import {align, type Comparison, type Step, sharedWords} from './align.ts'
import {markParagraph, mergeParagraphs} from './merge-paragraph.ts'
import {markTable, mergeTables} from './merge-table.ts'
import type {Story} from './story.ts'
import {
  childOf,
  elements,
  isParagraph,
  node,
  styleOf,
  textIn,
  valueIn,
  type XmlNode,
} from './xml-node.ts'

/** Two versions of the blocks of a body as one. */
export function mergeBlocks(
  before: readonly XmlNode[],
  after: readonly XmlNode[],
  story: Story,
): readonly XmlNode[] {
  // Which list became which is known only when every pair is.
  const steps = align(before, after, blocks).flatMap((step) => inOneList(step, story))
  return apartFromEachOther(steps.flatMap((step) => merged(step, story)))
}

const blocks: Comparison<XmlNode> = {
  key: (block) => `${kindOf(block)} ${textIn(block)}`,
  likeness: (before, after) => {
    if (kindOf(before) !== kindOf(after)) return 0
    if (before.name === 'w:sdt' || onlyOne.has(styleOf(before))) return 1
    const [old, current] = [textIn(before), textIn(after)]
    // Paragraphs without words are alike only where they are equal, and then they have met already.
    if (old.trim() === '' || current.trim() === '') return 0
    return Math.max(
      sharedWords(old, current),
      before.name === 'w:tbl' ? sameHead(before, after) : 0,
    )
  },
}

/** Tables of equal heads are versions of one table, unless others are more alike. */
function sameHead(before: XmlNode, after: XmlNode): number {
  const [old, current] = [childOf(before, 'w:tr'), childOf(after, 'w:tr')]
  return old && current && textIn(old) === textIn(current) ? 0.5 : 0
}

/** Styles of which a document has one paragraph. */
const onlyOne: ReadonlySet<string | undefined> = new Set(['Title', 'Subtitle', 'Masthead'])

function kindOf(block: XmlNode): string {
  if (block.name === 'w:p') {
    const list = childOf(childOf(block, 'w:pPr'), 'w:numPr')
    return `p ${styleOf(block)} ${valueIn(list, 'w:ilvl') ?? ''}`
  }
  if (block.name !== 'w:tbl') return block.name
  const columns = elements(childOf(block, 'w:tblGrid')?.children ?? []).length
  return `tbl ${valueIn(childOf(block, 'w:tblPr'), 'w:tblStyle')} ${columns}`
}

/** A pair whose lists are not one is no pair. */
function inOneList(step: Step<XmlNode>, {lists}: Story): readonly Step<XmlNode>[] {
  if (step.kind !== 'pair' || !isParagraph(step.after) || lists.pair(step.before, step.after))
    return [step]
  return [
    {kind: 'deleted', before: step.before},
    {kind: 'inserted', after: step.after},
  ]
}

function merged(step: Step<XmlNode>, story: Story): readonly XmlNode[] {
  switch (step.kind) {
    case 'pair':
      return [mergedPair(step.before, step.after, story)]
    case 'inserted':
      return marked(step.after, 'w:ins', story)
    case 'deleted':
      return marked(step.before, 'w:del', story)
  }
}

function mergedPair(before: XmlNode, after: XmlNode, story: Story): XmlNode {
  if (after.name === 'w:tbl') return mergeTables(before, after, story)
  if (after.name !== 'w:sdt') return mergeParagraphs(before, after, story)
  return withContent(after, mergeBlocks(contentOf(before), contentOf(after), story))
}

function marked(block: XmlNode, kind: 'w:ins' | 'w:del', story: Story): readonly XmlNode[] {
  if (block.name === 'w:tbl') return [markTable(block, kind, story)]
  if (block.name === 'w:sdt') {
    const content = contentOf(block).flatMap((inner) => marked(inner, kind, story))
    return kind === 'w:ins' ? [withContent(block, content)] : content
  }
  const own = kind === 'w:del' ? story.lists.renumber(block) : block
  return [markParagraph(own, kind, story)]
}

function contentOf(control: XmlNode): readonly XmlNode[] {
  return elements(childOf(control, 'w:sdtContent')?.children ?? [])
}

function withContent(control: XmlNode, content: readonly XmlNode[]): XmlNode {
  const children = elements(control.children).map((child) =>
    child.name === 'w:sdtContent' ? {...child, children: content} : child,
  )
  return {...control, children}
}

/** Word makes one table of two that touch. */
function apartFromEachOther(content: readonly XmlNode[]): readonly XmlNode[] {
  return content.flatMap((block, index) =>
    block.name === 'w:tbl' && content[index + 1]?.name === 'w:tbl' ? [block, separator] : [block],
  )
}

const separator = node('w:p', {}, [node('w:pPr', {}, [node('w:pStyle', {'w:val': 'TableEnd'})])])
