import type {
  Address,
  Annex,
  Callout,
  Contents,
  DescriptionList,
  Graphic,
  Heading,
  Image,
  List,
  ListItem,
  MemoHeader,
  PageBreak,
  Paragraph,
  Quotation,
  References,
  Section,
  Signature,
} from '../nodes/blocks.ts'
import type {NodeData} from '../nodes/node-data.ts'
import type {Ink, Shape} from '../nodes/scene.ts'
import {requireData, requireForm, requireList} from '../require-input.ts'
import {type BlockContent, blocks, type InlineContent, inlines} from './content.ts'

/** What a builder takes as its last argument: the fields of the node that have no place of their own. */
export type NodeOptions<T, Taken extends keyof T> = Omit<T, 'type' | Taken>

/** Blocks that belong together; `role` says what kind they are, such as small print. */
export function section(
  content: BlockContent,
  options: NodeOptions<Section, 'children'> = {},
): Section {
  requireData(options, 'section', {
    role: ['smallPrint', 'rights', 'provenance'],
    keepTogether: 'boolean',
  })
  return {type: 'section', ...options, children: blocks(content)}
}

/** A heading; levels 1 to 5, below the title, and none skipped. */
export function heading(
  level: Heading['level'],
  content: InlineContent,
  options: NodeOptions<Heading, 'level' | 'children'> = {},
): Heading {
  requireForm(level, [1, 2, 3, 4, 5], 'heading: level')
  requireData(options, 'heading', {id: 'string'})
  return {type: 'heading', level, ...options, children: inlines(content)}
}

/** A paragraph; a string is its words. */
export function paragraph(
  content: InlineContent,
  options: NodeOptions<Paragraph, 'children'> = {},
): Paragraph {
  requireData(options, 'paragraph', {role: ['standfirst', 'lead'], number: 'string'})
  return {type: 'paragraph', ...options, children: inlines(content)}
}

/** A list; items are blocks, or `listItem` where an item carries evidence or a review. */
export function list(
  items: readonly (BlockContent | ListItem)[],
  options: Partial<NodeOptions<List, 'items'>> = {},
): List {
  requireData(options, 'list', {ordered: 'boolean'})
  requireList(items, 'list: items')
  return {
    type: 'list',
    ...options,
    ordered: options.ordered ?? false,
    items: items.map((item) => (isListItem(item) ? item : listItem(item))),
  }
}

/** An item of a list that carries evidence, a review or several blocks. */
export function listItem(content: BlockContent, data: NodeData = {}): ListItem {
  requireData(data, 'listItem')
  return {...data, children: blocks(content)}
}

/** Terms with their descriptions, in pairs. */
export function descriptionList(
  items: readonly (readonly [term: InlineContent, description: BlockContent])[],
  data: NodeData = {},
): DescriptionList {
  requireData(data, 'descriptionList')
  requireList(items, 'descriptionList: items')
  return {
    type: 'descriptionList',
    ...data,
    items: items.map((item) => {
      requireList(item, 'descriptionList: a term with its description')
      const [term, description] = item
      return {term: inlines(term), description: blocks(description)}
    }),
  }
}

/** Somebody's words as a block, without quotation marks, with who said them and where they stand. */
export function quotation(
  content: InlineContent,
  source: {
    readonly attribution: InlineContent
    readonly evidence: readonly string[]
    readonly review?: NodeData['review']
  },
): Quotation {
  requireData(source, 'quotation', {attribution: 'content'})
  requireForm(source.attribution, 'content', 'quotation: attribution of the source')
  requireList(source.evidence, 'quotation: evidence of the source')
  return {
    type: 'quotation',
    ...source,
    children: inlines(content),
    attribution: inlines(source.attribution),
  }
}

/** A drawing; a string is a caption. */
export function graphic(
  init: NodeOptions<Graphic, 'caption'> & {readonly caption?: InlineContent | undefined},
): Graphic {
  const {caption, ...rest}: typeof init = Object(init)
  requireForm(rest.alt, 'string', 'graphic: alt')
  const shapes = Object(rest.scene).shapes
  requireList(shapes, 'graphic: shapes of the scene')
  for (const shape of shapes) requireShape(shape)
  return {type: 'graphic', ...rest, ...(caption !== undefined && {caption: inlines(caption)})}
}

/** A picture in bytes; a string is a caption. */
export function image(
  init: NodeOptions<Image, 'caption'> & {readonly caption?: InlineContent | undefined},
): Image {
  const {caption, ...rest}: typeof init = Object(init)
  return {type: 'image', ...rest, ...(caption !== undefined && {caption: inlines(caption)})}
}

/** A panel that stands out from the text; `role` says what for. */
export function callout(
  role: Callout['role'],
  content: BlockContent,
  options: NodeData & {readonly title?: InlineContent | undefined} = {},
): Callout {
  requireForm(role, ['bottomLine', 'notice', 'warning'], 'callout: role')
  requireData(options, 'callout', {title: 'content'})
  const {title, ...data} = options
  return {
    type: 'callout',
    role,
    ...data,
    ...(title !== undefined && {title: inlines(title)}),
    children: blocks(content),
  }
}

/** The head of a memo: to, from, date, subject. */
export function memoHeader(init: NodeOptions<MemoHeader, never>): MemoHeader {
  for (const name of ['to', 'from', 'date', 're'] as const) {
    requireForm(Object(init)[name], 'string', `memoHeader: ${name}`)
  }
  return {type: 'memoHeader', ...init}
}

/** An address, line by line. */
export function address(lines: readonly string[], data: NodeData = {}): Address {
  requireForm(lines, 'texts', 'address: lines')
  requireData(data, 'address')
  return {type: 'address', ...data, lines}
}

/** Room for a signature above a name. */
export function signature(name: string, options: NodeOptions<Signature, 'name'> = {}): Signature {
  requireForm(name, 'string', 'signature: name')
  requireData(options, 'signature', {role: 'string'})
  return {type: 'signature', name, ...options}
}

/** The list of sources; `citation(id, …)` refers to an item. */
export function references(
  items: readonly (readonly [id: string, content: InlineContent])[],
  data: NodeData = {},
): References {
  requireData(data, 'references')
  requireList(items, 'references: items')
  return {
    type: 'references',
    ...data,
    items: items.map((item) => {
      requireList(item, 'references: an id with its words')
      const [id, content] = item
      requireForm(id, 'string', 'references: the id of an item')
      return {id, children: inlines(content)}
    }),
  }
}

/** A table of contents; `depth` is the deepest level of heading in it. */
export function contents(depth: Contents['depth'] = 2): Contents {
  requireForm(depth, [1, 2, 3], 'contents: depth')
  return {type: 'contents', depth}
}

/** What stands behind the document; limits of length leave it out. */
export function annex(content: BlockContent, data: NodeData = {}): Annex {
  requireData(data, 'annex')
  return {type: 'annex', ...data, children: blocks(content)}
}

/** What follows begins a page. */
export function pageBreak(): PageBreak {
  return {type: 'pageBreak'}
}

/** A kind that no renderer draws, or a colour that no theme has, is told where it is written. */
function requireShape(shape: unknown): void {
  const {type, fill, stroke} = Object(shape)
  requireForm(type, SHAPES, 'graphic: type of a shape')
  if (fill !== undefined || type === 'label' || type === 'path') {
    requireForm(fill, INKS, `graphic: fill of a ${type}`)
  }
  if (stroke !== undefined || type === 'line') {
    requireForm(Object(stroke).ink, INKS, `graphic: ink of the stroke of a ${type}`)
  }
}

const SHAPES: readonly Shape['type'][] = ['rectangle', 'line', 'circle', 'label', 'path']

const INKS: readonly Ink[] = ['text', 'muted', 'accent', 'accentSoft', 'rule', 'panel', 'paper']

function isListItem(item: BlockContent | ListItem): item is ListItem {
  return (
    Object(item) === item && typeof item !== 'string' && 'children' in item && !('type' in item)
  )
}
