import {type Contents, type Heading, headings, plainText} from '@onrecord/document'
import {InternalHyperlink, type Paragraph, type ParagraphChild, TextRun} from 'docx'
import {bookmarkName} from '../emit/collector.ts'
import {type BodyChild, type Context, runContext} from '../emit/context.ts'
import {Element, valueElement} from '../emit/element.ts'
import {field, fieldEnd, fieldStart} from '../emit/field.ts'
import {paragraph} from '../emit/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import {tab} from './paragraph.ts'

/**
 * A table of contents as Word makes it, filled in already: a field whose result is one linked line a heading. Page
 * numbers stand in it when they are worked out; otherwise Word adds them when the user updates the field.
 */
export function renderContents(node: Contents, context: Context): readonly BodyChild[] {
  const {tree} = context
  const run = runContext(context)
  const entries = headings(tree)
    .map((heading, index) => ({heading, bookmark: bookmarkName('Toc', index)}))
    .filter(({heading}) => heading.level <= node.depth)
  const start = fieldStart(`TOC \\o "1-${node.depth}" \\h \\z \\u`)
  const keepNext = entries.length <= entriesOnOnePage
  const lines = entries.map(({heading, bookmark}, index) =>
    line(heading, bookmark, index === 0 ? start : [], {...context, keepNext}),
  )
  // A letterhead's own style need not keep it with what follows.
  const title = paragraph(
    context,
    {style: 'TOCHeading', keepNext: true},
    textRuns(tree.labels.contents, run),
  )
  const end = paragraph(context, {style: 'TableEnd'}, [
    ...(entries.length === 0 ? start : []),
    fieldEnd(),
  ])
  return [inControl([title, ...lines, end], context)]
}

/** Shorter contents are not broken over pages. */
const entriesOnOnePage = 20

function line(
  heading: Heading,
  bookmark: string,
  before: readonly ParagraphChild[],
  context: Context,
): Paragraph {
  const run = runContext(context)
  const words = textRuns(plainText(heading.children, context.tree.labels), run)
  const page = context.pageNumbers
    ? [tab(), ...field(`PAGEREF ${bookmark} \\h`, [new TextRun({text: '…'})])]
    : []
  return paragraph(context, {style: `TOC${tocLevel(heading.level)}`}, [
    ...before,
    new InternalHyperlink({anchor: bookmark, children: [...words, ...page]}),
  ])
}

function tocLevel(level: Heading['level']): 1 | 2 | 3 {
  return level === 1 || level === 2 ? level : 3
}

/** The control by which Word offers to update the contents (ISO/IEC 29500-1, 17.5.2.12). */
function inControl(paragraphs: readonly Paragraph[], context: Context): Element {
  const part = new Element('w:docPartObj', {}, [
    valueElement('w:docPartGallery', 'Table of Contents'),
    new Element('w:docPartUnique'),
  ])
  const properties = new Element('w:sdtPr', {}, [
    valueElement('w:id', context.collector.next('control')),
    part,
  ])
  return new Element('w:sdt', {}, [properties, new Element('w:sdtContent', {}, paragraphs)])
}
