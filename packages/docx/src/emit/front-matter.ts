import {byline, masthead as mastheadOf} from '@onrecord/document'
import {Paragraph} from 'docx'
import {drawingParagraph} from '../blocks/graphic.ts'
import {picture} from '../blocks/image.ts'
import {tab} from '../blocks/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import type {ParagraphStyleId} from '../styles/style-ids.ts'
import {type BodyChild, type Context, directionOf, runContext} from './context.ts'

/** What stands above the text of the first page: logo, masthead, title, subtitle and authors; in a letter what opens it, then its subject. */
export function frontMatter(context: Context): readonly BodyChild[] {
  const {title, subtitle, opening} = context.tree
  const head = [...logo(context), ...masthead(context)]
  if (opening) {
    return [...head, ...context.blocks(opening, context), line('Heading1', title, context)]
  }
  const authors = byline(context.tree)
  return [
    ...head,
    line('Title', title, context),
    ...(subtitle ? [line('Subtitle', subtitle, context)] : []),
    ...(authors === null ? [] : [line('SmallPrint', authors, context)]),
  ]
}

function line(style: ParagraphStyleId, words: string, context: Context): Paragraph {
  return new Paragraph({
    ...directionOf(context),
    style,
    children: [...textRuns(words, runContext(context))],
  })
}

/** A letterhead has its own. */
function logo(context: Context): readonly BodyChild[] {
  const {tree, theme, page, inTemplate} = context
  const node = tree.logo ?? theme.logo
  if (!node || inTemplate) return []
  if (node.type === 'graphic') return [drawingParagraph(node, context)]
  return [
    new Paragraph({
      style: 'Drawing',
      children: [picture(node, page.textWidth / 20 / 2, logoHeight)],
    }),
  ]
}

/** Points; about three lines of text. */
const logoHeight = 48

/** Whose document it is and what kind, and at the end of the line its date; a rule below. */
function masthead(context: Context): readonly BodyChild[] {
  const {organisation, genre, dateLabel} = mastheadOf(context.tree)
  // A letterhead says whose it is.
  const start = [context.inTemplate ? undefined : organisation, genre].filter(Boolean)
  const end = dateLabel ?? ''
  if (start.length === 0 && end === '') return []
  const run = runContext(context)
  const [first = '', ...rest] = start
  return [
    new Paragraph({
      ...directionOf(context),
      style: 'Masthead',
      children: [
        ...textRuns(first, {...run, strong: true}),
        ...textRuns(rest.map((part) => ` · ${part}`).join(''), run),
        tab(),
        ...textRuns(end, run),
      ],
    }),
  ]
}
