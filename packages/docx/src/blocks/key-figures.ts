import {type KeyFigure, type KeyFigures, plainText} from '@onrecord/document'
import {TableCell, TableRow, TextRun} from 'docx'
import {type BodyChild, type Context, columnOrderOf, runContext} from '../emit/context.ts'
import {DescribedTable} from '../emit/described-table.ts'
import {paragraph} from '../emit/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import {cleanText} from '../text/clean-text.ts'
import {twips} from '../units.ts'

/**
 * Big numbers side by side: a table without vertical rules whose head holds the numbers, so that a screen reader says
 * "about 600: people returned" when it comes to what is counted.
 */
export function renderKeyFigures(node: KeyFigures, context: Context): readonly BodyChild[] {
  const {textWidth} = context.page
  const width = Math.floor(textWidth / Math.max(1, node.items.length))
  const cell = (children: TableCellChildren): TableCell =>
    new TableCell({width: {size: width, type: 'dxa'}, children})
  const style = node.items.every((item) => fits(item, width, context))
    ? 'KeyFigure'
    : 'KeyFigureLong'
  const head = node.items.map((item) => {
    context.collector.commentNext(item.review)
    return cell([valueParagraph(item, style, context)])
  })
  const body = node.items.map((item) => cell(meaning(item, context)))
  const row = {cantSplit: true} as const
  const table = new DescribedTable({
    style: 'KeyFigureTable',
    title: '',
    description: node.items.map((item) => inWords(item, context)).join('; '),
    width: {size: width * node.items.length, type: 'dxa'},
    layout: 'fixed',
    columnWidths: node.items.map(() => width),
    tableLook: {firstRow: true, noHBand: true, noVBand: true},
    ...columnOrderOf(context),
    rows: [
      new TableRow({...row, tableHeader: true, children: head}),
      new TableRow({...row, children: body}),
    ],
  })
  context.collector.askDistance()
  return [table]
}

type TableCellChildren = ConstructorParameters<typeof TableCell>[0]['children']

/** Whether a number stands on one line of its column, by an estimate on the wide side: digits of bold faces have 0.56 of the size. */
function fits({qualifier, value}: KeyFigure, width: number, {theme}: Context): boolean {
  const number = value.length * 0.58 * (theme.sizes.title - 4)
  const before = qualifier ? (qualifier.length + 1) * 0.55 * theme.sizes.body : 0
  return twips(number + before) <= width - columnGap
}

/** The room that the style of the table leaves between columns, in twips. */
const columnGap = 200

function valueParagraph(item: KeyFigure, style: 'KeyFigure' | 'KeyFigureLong', context: Context) {
  const run = runContext(context, {inBold: true})
  const qualifier = item.qualifier
    ? [new TextRun({style: 'Qualifier', text: cleanText(`${item.qualifier} `)})]
    : []
  return paragraph(context, {style}, [...qualifier, ...textRuns(item.value, run)])
}

function meaning(item: KeyFigure, context: Context): TableCellChildren {
  const run = runContext(context)
  const label = paragraph(context, {style: 'KeyFigureLabel'}, context.inlines(item.label, run))
  return item.source.length > 0
    ? [label, paragraph(context, {style: 'SourceNote'}, context.inlines(item.source, run))]
    : [label]
}

function inWords(item: KeyFigure, context: Context): string {
  const number = [item.qualifier, item.value].filter(Boolean).join(' ')
  return `${number}: ${plainText(item.label, context.tree.labels)}`
}
