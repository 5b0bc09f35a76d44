import {
  type Block,
  type BlockMap,
  byline,
  type DocumentTree,
  defaultTheme,
  headings,
  type Inline,
  type InlineMap,
  type Labels,
  lowerTimeline,
  masthead,
  type Note,
  noteNumbers,
  plainText,
  type Table,
} from '@onrecord/document'

/**
 * The structure of PDF/UA-1 that a document should have, as tags with the words that each element is read as; `#` stands
 * for the number of a page. Written from the tree alone, so that layout is held to it.
 */
export function expectedStructure(tree: DocumentTree): string {
  const state: State = {tree, notes: noteNumbers(tree), printed: new Set(), table: 0, figure: 0}
  const {organisation, genre, dateLabel} = masthead(tree)
  const top = [[organisation, genre].filter(Boolean).join(' · '), dateLabel ?? '']
  return tag(
    'Document',
    optional('P', tree.marking),
    tree.logo ? tag('Div', tag('Figure')) : '',
    optional('P', top.filter((part) => part !== '').join(' ')),
    tree.opening ? blocks(tree.opening, state) : '',
    tag('H1', tree.title),
    optional('P', tree.opening ? undefined : tree.subtitle),
    optional('P', tree.opening ? undefined : (byline(tree) ?? undefined)),
    blocks(tree.children, state),
  )
}

interface State {
  readonly tree: DocumentTree
  readonly notes: ReadonlyMap<string, number>
  /** Notes that stand already. */
  readonly printed: Set<string>
  table: number
  figure: number
}

function tag(type: string, ...content: readonly string[]): string {
  return `<${type}>${content.join('')}</${type}>`
}

function optional(type: string, content: string | undefined): string {
  return content === undefined || content === '' ? '' : tag(type, content)
}

/** Of the default theme on A4: whether a timeline has room for its labels depends on it. */
const WIDTH = 595.276 - defaultTheme.margins.left - defaultTheme.margins.right

type Expected = {readonly [Kind in keyof BlockMap]: (block: BlockMap[Kind], state: State) => string}

const MARKS = ['•', '–', '·']

const EXPECTED: Expected = {
  paragraph: ({number, children}, state) =>
    tag('P', number === undefined ? '' : `${number} `, inlines(children, state)) +
    due(children, state),
  heading: ({level, children}, state) =>
    tag(`H${level + 1}`, inlines(children, state)) + due(children, state),
  section: ({children}, state) => tag('Sect', blocks(children, state)),
  annex: ({children}, state) => tag('Sect', blocks(children, state)),
  list: (list, state) => listOf(list, state, 0),
  descriptionList: ({items}, state) =>
    tag(
      'L',
      ...items.map(({term, description}) =>
        tag('LI', tag('Lbl', inlines(term, state)), tag('LBody', blocks(description, state))),
      ),
    ),
  quotation: ({children, attribution}, state) =>
    tag(
      'BlockQuote',
      tag('P', quoted(children, state, 0)),
      attribution.length === 0 ? '' : tag('P', inlines(attribution, state)),
      due([...children, ...attribution], state),
    ),
  table: (table, state) => tableOf(table, state),
  graphic: ({caption, data}, state) =>
    tag('Div', figureCaption(caption, state), tag('Figure'), data ? tableOf(data, state) : ''),
  image: ({caption, credit}, state) =>
    tag('Div', figureCaption(caption, state), tag('Figure'), optional('P', credit)),
  keyFigures: ({items}, state) =>
    tag(
      'L',
      ...items.map(({qualifier, value, label, source}) =>
        tag(
          'LI',
          tag(
            'LBody',
            tag('P', qualifier === undefined ? '' : `${qualifier} `, value),
            withNotes('P', label, state),
            source.length === 0 ? '' : withNotes('P', source, state),
          ),
        ),
      ),
    ),
  timeline: (timeline, state) => {
    const {graphic, table} = lowerTimeline(timeline, {width: WIDTH})
    return (graphic === null ? '' : tag('Div', tag('Figure'))) + tableOf(table, state)
  },
  callout: ({title, children}, state) =>
    tag(
      'Div',
      title === undefined || title.length === 0
        ? ''
        : tag('P', inlines(title, state)) + due(title, state),
      blocks(children, state),
    ),
  memoHeader: ({to, from, date, re}, {tree: {labels}}) =>
    tag(
      'Table',
      tag(
        'TBody',
        ...[
          [labels.to, to],
          [labels.from, from],
          [labels.date, date],
          [labels.subject, re],
        ].map(([label = '', value = '']) => tag('TR', tag('TH', label), tag('TD', value))),
      ),
    ),
  address: ({lines}) => tag('P', lines.join(' ')),
  signature: ({name, role}) => tag('P', [name, role].filter(Boolean).join(' ')),
  references: ({items}, state) =>
    tag('L', ...items.map(({children}) => tag('LI', tag('LBody', inlines(children, state))))),
  contents: ({depth}, {tree}) =>
    tag('P', tree.labels.contents) +
    tag(
      'TOC',
      ...headings(tree)
        .filter(({level}) => level <= depth)
        .map(({children}) =>
          tag('TOCI', tag('Reference', tag('Link', `${plainText(children, tree.labels)} #`))),
        ),
    ),
  pageBreak: () => '',
}

function blocks(children: readonly Block[], state: State): string {
  return children.map((block) => expected(block, state)).join('')
}

function expected<Kind extends keyof BlockMap>(
  block: BlockMap[Kind] & {readonly type: Kind},
  state: State,
): string {
  const one: Expected[Kind] = EXPECTED[block.type]
  return one(block, state)
}

function listOf({ordered, items}: BlockMap['list'], state: State, depth: number): string {
  return tag(
    'L',
    ...items.map(({children}, index) => {
      const mark = ordered ? `${index + 1}.` : (MARKS[Math.min(depth, 2)] ?? '')
      const body = children.map((child) =>
        child.type === 'list' ? listOf(child, state, depth + 1) : expected(child, state),
      )
      return tag('LI', tag('Lbl', `${mark} `), tag('LBody', ...body))
    }),
  )
}

function tableOf({caption, head, rows, rowHeaders}: Table, state: State): string {
  if (caption.length > 0) state.table += 1
  const label = `${state.tree.labels.table} ${state.table}. `
  const row = (cells: Table['head'], headers: number): string =>
    tag(
      'TR',
      ...cells.map(({children}, index) =>
        withNotes(index < headers ? 'TH' : 'TD', children, state, true),
      ),
    )
  return tag(
    'Table',
    caption.length === 0 ? '' : tag('Caption', label, inlines(caption, state)),
    tag('THead', row(head, head.length)),
    tag('TBody', ...rows.map(({cells}) => row(cells, rowHeaders))),
  )
}

function figureCaption(caption: readonly Inline[] | undefined, state: State): string {
  if (caption === undefined || caption.length === 0) return ''
  state.figure += 1
  return tag('P', `${state.tree.labels.figure} ${state.figure}. `, inlines(caption, state))
}

/** An element whose notes stand in itself. An empty one has no content that a reader of pages would meet. */
function withNotes(
  type: string,
  children: readonly Inline[],
  state: State,
  mayBeEmpty = false,
): string {
  const content = inlines(children, state) + due(children, state)
  return mayBeEmpty && content.trim() === '' ? '' : tag(type, content)
}

type ExpectedInline = {
  readonly [Kind in keyof InlineMap]: (
    inline: InlineMap[Kind],
    state: State,
    depth: number,
  ) => string
}

const EXPECTED_INLINES: ExpectedInline = {
  text: ({value}) => value,
  emphasis: ({children}, state, depth) => inlines(children, state, depth),
  strong: ({children}, state, depth) => inlines(children, state, depth),
  superscript: ({children}, state, depth) => inlines(children, state, depth),
  lineBreak: () => ' ',
  link: ({children}, state, depth) => tag('Link', inlines(children, state, depth)),
  quoted: ({children}, state, depth) => tag('Quote', quoted(children, state, depth)),
  citation: ({children}, state, depth) =>
    tag('Reference', tag('Link', inlines(children, state, depth))),
  abbreviation: ({value}) => tag('Span', value),
  noteReference: ({target}, {notes}) =>
    tag('Reference', tag('Link', String(notes.get(target) ?? '?'))),
  crossReference: ({target, show}, {tree}) => {
    const heading = headings(tree).find(({id}) => id === target)
    return tag('Link', show === 'page' ? '#' : plainText(heading?.children ?? [], tree.labels))
  },
  languageRun: ({children}, state, depth) => tag('Span', inlines(children, state, depth)),
}

function inlines(children: readonly Inline[], state: State, depth = 0): string {
  return children
    .map((inline, index) => {
      // Two numbers of notes side by side are parted.
      const isNext =
        inline.type === 'noteReference' && children[index - 1]?.type === 'noteReference'
      return (isNext ? ',' : '') + expectedInline(inline, state, depth)
    })
    .join('')
}

function expectedInline<Kind extends keyof InlineMap>(
  inline: InlineMap[Kind] & {readonly type: Kind},
  state: State,
  depth: number,
): string {
  const one: ExpectedInline[Kind] = EXPECTED_INLINES[inline.type]
  return one(inline, state, depth)
}

function quoted(children: readonly Inline[], state: State, depth: number): string {
  const {quotationMarks, innerQuotationMarks}: Labels = state.tree.labels
  const [open, close] = depth % 2 === 0 ? quotationMarks : innerQuotationMarks
  return open + inlines(children, state, depth + 1) + close
}

/** The notes that are called for here and nowhere before. */
function due(children: readonly Inline[], state: State): string {
  return calls(children)
    .filter((id) => !state.printed.has(id) && state.printed.add(id))
    .map((id) => state.tree.notes.find((note) => note.id === id))
    .filter((note): note is Note => note !== undefined)
    .map((note) =>
      tag('Note', tag('Lbl', `${state.notes.get(note.id)} `), inlines(note.children, state)),
    )
    .join('')
}

function calls(children: readonly Inline[]): readonly string[] {
  return children.flatMap((inline) => {
    if (inline.type === 'noteReference') return [inline.target]
    return 'children' in inline ? calls(inline.children) : []
  })
}
