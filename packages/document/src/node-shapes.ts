import type * as Blocks from './nodes/blocks.ts'
import type {Inline} from './nodes/inlines.ts'
import type {NodeData, Review, ReviewReply} from './nodes/node-data.ts'
import type {PathStep, Scene, Shape, Stroke} from './nodes/scene.ts'
import type {Attachment, DocumentProperty, DocumentTree, Labels, Note} from './nodes/tree.ts'

/**
 * What a field holds: words, a number, yes or no, bytes, rows of these, inlines or blocks, `[row]` a list of objects of that
 * line, `{scene}` one of them, `<table>` a block of this type; `?` may be left out. What lint asks of words (that there are any) is not asked here.
 */
type FormOf<Value> = undefined extends Value
  ? `${RequiredForm<Exclude<Value, undefined>>}?`
  : RequiredForm<Value>

type RequiredForm<Value> = [Value] extends [boolean]
  ? 'flag'
  : [Value] extends [number]
    ? 'number'
    : [Value] extends [string]
      ? 'words' | 'picture'
      : [Value] extends [string | null]
        ? 'day'
        : [Value] extends [Uint8Array]
          ? 'bytes'
          : [Value] extends [readonly (infer Item)[]]
            ? ListForm<Item>
            : [Value] extends [Blocks.Block]
              ? `<${Value['type']}>`
              : `{${NameOf<Value>}}`

type ListForm<Item> = [Item] extends [string]
  ? 'texts'
  : [Item] extends [number]
    ? 'numbers'
    : [Item] extends [Inline]
      ? 'inlines'
      : [Item] extends [Blocks.Block]
        ? 'blocks'
        : [Item] extends [Shape]
          ? 'shapes'
          : [Item] extends [PathStep]
            ? 'steps'
            : `[${NameOf<Item>}]`

/** The lines of `OBJECTS` that are of this type. */
type NameOf<Value> = {
  [Name in keyof ObjectMap]: [Value, ObjectMap[Name]] extends [ObjectMap[Name], Value]
    ? Name
    : never
}[keyof ObjectMap]

type Fields<Node> = {
  readonly [Name in Exclude<
    keyof Node,
    'type' | (Node extends NodeData ? keyof NodeData : never)
  >]-?: FormOf<Node[Name]>
}

type FieldsByType<Node extends {readonly type: string}> = {
  readonly [Kind in Node['type']]: Fields<OfType<Node, Kind>>
}

type OfType<Node extends {readonly type: string}, Kind> = Node extends unknown
  ? Kind extends Node['type']
    ? Node
    : never
  : never

/** Objects that have no `type` of their own, by the name that forms give them. */
interface ObjectMap {
  readonly document: DocumentTree
  readonly scene: Scene
  readonly stroke: Stroke
  readonly listItem: Blocks.ListItem
  readonly description: Blocks.DescriptionList['items'][number]
  readonly column: Blocks.Column
  readonly cell: Blocks.Cell
  readonly row: Blocks.Row
  readonly chart: Blocks.Chart
  readonly series: Blocks.Chart['series'][number]
  readonly keyFigure: Blocks.KeyFigure
  readonly headers: Blocks.Timeline['headers']
  readonly event: Blocks.TimelineEvent
  readonly reference: Blocks.References['items'][number]
  readonly property: DocumentProperty
  readonly attachment: Attachment
  readonly note: Note
  readonly labels: Labels
  readonly review: Review
  readonly reply: ReviewReply
}

const BLOCKS: FieldsByType<Blocks.Block> = {
  section: {role: 'words?', keepTogether: 'flag?', children: 'blocks'},
  heading: {level: 'number', id: 'words?', children: 'inlines'},
  paragraph: {role: 'words?', number: 'words?', children: 'inlines'},
  list: {ordered: 'flag', items: '[listItem]'},
  descriptionList: {items: '[description]'},
  quotation: {children: 'inlines', attribution: 'inlines'},
  table: {
    caption: 'inlines',
    summary: 'words?',
    columns: '[column]',
    head: '[cell]',
    rows: '[row]',
    rowHeaders: 'number',
  },
  graphic: {
    scene: '{scene}',
    alt: 'words',
    caption: 'inlines?',
    data: '<table>?',
    chart: '{chart}?',
  },
  image: {
    bytes: 'bytes',
    mediaType: 'picture',
    width: 'number',
    height: 'number',
    alt: 'words',
    credit: 'words?',
    caption: 'inlines?',
  },
  keyFigures: {items: '[keyFigure]'},
  timeline: {
    caption: 'inlines',
    alt: 'words',
    headers: '{headers}',
    months: 'texts?',
    events: '[event]',
  },
  callout: {role: 'words', title: 'inlines?', children: 'blocks'},
  memoHeader: {to: 'words', from: 'words', date: 'words', re: 'words'},
  address: {lines: 'texts'},
  signature: {name: 'words', role: 'words?'},
  references: {items: '[reference]'},
  contents: {depth: 'number'},
  annex: {children: 'blocks'},
  pageBreak: {},
}

const INLINES: FieldsByType<Inline> = {
  text: {value: 'words'},
  emphasis: {children: 'inlines'},
  strong: {children: 'inlines'},
  superscript: {children: 'inlines'},
  lineBreak: {},
  link: {href: 'words', title: 'words', children: 'inlines'},
  quoted: {children: 'inlines'},
  citation: {target: 'words', children: 'inlines'},
  abbreviation: {value: 'words', expansion: 'words'},
  noteReference: {target: 'words', show: 'words?'},
  crossReference: {target: 'words', show: 'words'},
  languageRun: {language: 'words', children: 'inlines'},
}

const ROOT: Fields<DocumentTree> = {
  title: 'words',
  subtitle: 'words?',
  language: 'words',
  date: 'words?',
  dateLabel: 'words?',
  organisation: 'words?',
  genre: 'words?',
  authors: 'texts?',
  keywords: 'texts?',
  description: 'words?',
  properties: '[property]?',
  marking: 'words?',
  logo: '<image>?',
  paper: 'words?',
  attachments: '[attachment]',
  notes: '[note]',
  labels: '{labels}',
  opening: 'blocks?',
  children: 'blocks',
}

/** Shapes of a drawing, and the steps of its paths, by their `type`. */
const SHAPES: FieldsByType<Shape> = {
  rectangle: {
    x: 'number',
    y: 'number',
    width: 'number',
    height: 'number',
    radius: 'number?',
    fill: 'words?',
    stroke: '{stroke}?',
  },
  line: {x1: 'number', y1: 'number', x2: 'number', y2: 'number', stroke: '{stroke}'},
  circle: {cx: 'number', cy: 'number', r: 'number', fill: 'words?', stroke: '{stroke}?'},
  label: {
    x: 'number',
    y: 'number',
    size: 'number',
    anchor: 'words',
    weight: 'words?',
    fill: 'words',
    text: 'words',
    maxWidth: 'number?',
  },
  path: {steps: 'steps', fill: 'words'},
}

const STEPS: FieldsByType<PathStep> = {
  move: {x: 'number', y: 'number'},
  line: {x: 'number', y: 'number'},
  curve: {x1: 'number', y1: 'number', x2: 'number', y2: 'number', x: 'number', y: 'number'},
  close: {},
}

const OWN: {readonly [Name in keyof ObjectMap]: Fields<ObjectMap[Name]>} = {
  scene: {width: 'number', height: 'number', shapes: 'shapes'},
  stroke: {ink: 'words', width: 'number', dash: 'numbers?'},
  document: ROOT,
  listItem: {children: 'blocks'},
  description: {term: 'inlines', description: 'blocks'},
  column: {align: 'words', width: 'number?'},
  cell: {children: 'inlines'},
  row: {cells: '[cell]'},
  chart: {kind: 'words', categories: 'texts', series: '[series]'},
  series: {name: 'words', values: 'numbers'},
  keyFigure: {value: 'words', qualifier: 'words?', label: 'inlines', source: 'inlines'},
  headers: {date: 'words', event: 'words', status: 'words'},
  event: {
    from: 'day',
    to: 'day',
    dateLabel: 'words',
    label: 'words',
    children: 'inlines',
    status: 'words',
    planned: 'flag?',
  },
  reference: {id: 'words', children: 'inlines'},
  property: {name: 'words', value: 'words'},
  attachment: {name: 'words', mediaType: 'words', bytes: 'bytes', description: 'words'},
  note: {id: 'words', children: 'inlines'},
  labels: {
    contents: 'words',
    pageOf: 'words',
    table: 'words',
    figure: 'words',
    note: 'words',
    to: 'words',
    from: 'words',
    date: 'words',
    subject: 'words',
    continued: 'words',
    quotationMarks: 'texts',
    innerQuotationMarks: 'texts',
  },
  review: {status: 'words', missing: 'words?', evidence: 'words?', replies: '[reply]?'},
  reply: {author: 'words', date: 'words?', text: 'words'},
}

/** The forms of the fields of one object, by their names. */
export type FieldForms = Readonly<Record<string, string>>

/** Objects that have no `type` of their own, by the name that forms give them. */
export const OBJECTS: Readonly<Record<string, FieldForms>> = OWN

/** Objects that their `type` tells apart, by the name of the lists that hold them. */
export const KINDS: Readonly<Record<string, Readonly<Record<string, FieldForms>>>> = {
  blocks: BLOCKS,
  inlines: INLINES,
  shapes: SHAPES,
  steps: STEPS,
}

/** What any node and each row, item and note may carry. */
export const NODE_FIELDS: {readonly [Name in keyof NodeData]-?: FormOf<NodeData[Name]>} = {
  evidence: 'texts?',
  review: '{review}?',
}
