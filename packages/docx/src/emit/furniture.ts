import {runningText} from '@onrecord/document'
import {Footer, Header, Paragraph, type ParagraphChild, TextRun} from 'docx'
import {tab} from '../blocks/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import type {CharacterStyleId} from '../styles/style-ids.ts'
import {cleanText} from '../text/clean-text.ts'
import {type Context, runContext} from './context.ts'
import {field} from './field.ts'

/** The running head, from the second page on: the title, or what the theme says; as in a PDF. */
export function runningHead(context: Context): Header {
  const {theme, tree} = context
  const name = inOneLine([runningText(theme.header ?? '{title}', tree)], '', context)
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [...textRuns(name, runContext(context)), tab(), ...marked(context, false)],
      }),
    ],
  })
}

/** Which pages a foot is of: the first has the date above its text. */
type Pages = 'first' | 'others'

/** Whose it is, else what, with its date; where that is too long, without it: a whole name tells more than a cut one. */
function feetOf(tree: Context['tree'], pages: Pages): readonly string[] {
  const date = pages === 'first' ? undefined : tree.dateLabel
  const parts = [tree.organisation ?? tree.genre, date].filter((part) => part !== undefined)
  return [parts.join('\u2002·\u2002'), ...parts.slice(0, 1)]
}

/**
 * The first of these words that leave room for what stands at the end of their line, else as many of the first as do. Word breaks the line where they do not, and nothing here can
 * measure its faces: half the size is what a letter of a sans-serif takes on average.
 */
function inOneLine(wordings: readonly string[], end: string, {theme, page, tree}: Context): string {
  const letters = Math.floor(page.textWidth / 20 / (theme.sizes.small * 0.5))
  const room =
    letters - end.length - (tree.marking === undefined ? 0 : tree.marking.length * 1.5 + 2) - 3
  const fitting = wordings.find((words) => words.length <= room)
  if (fitting !== undefined) return fitting
  const [words = ''] = wordings
  const cut = words.slice(0, Math.max(0, room - 2))
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 0)) || cut} …`
}

/** The head of the first page, which has a masthead: its marking alone. */
export function firstHead(context: Context): Header {
  return new Header({
    children: [new Paragraph({style: 'Header', children: [tab(), ...marked(context, false)]})],
  })
}

/** The marking, at the end of its line. */
function marked({tree: {marking}}: Context, apart: boolean): readonly ParagraphChild[] {
  if (marking === undefined) return []
  return [
    ...(apart ? [new TextRun({text: '\u2003'})] : []),
    new TextRun({style: 'Marking' satisfies CharacterStyleId, text: cleanText(marking)}),
  ]
}

/** The foot of every page: whose it is and when, or what the theme says; the page, and the marking. */
export function runningFoot(context: Context, pages: Pages): Footer {
  const run = runContext(context)
  const {tree, theme} = context
  const {pageOf: label} = tree.labels
  const feet = theme.footer === undefined ? feetOf(tree, pages) : [runningText(theme.footer, tree)]
  const foot = inOneLine(feet, label, context)
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [...textRuns(foot, run), tab(), ...pageOf(context), ...marked(context, true)],
      }),
    ],
  })
}

/** "Page 2 of 5": the words of the document's language around fields that Word keeps up to date. */
function pageOf(context: Context): readonly ParagraphChild[] {
  const instructions: Readonly<Record<string, string>> = {
    '{page}': 'PAGE',
    '{pages}': 'NUMPAGES',
  }
  return context.tree.labels.pageOf.split(/(\{pages?\})/).flatMap((part) => {
    const instruction = instructions[part]
    return instruction === undefined
      ? textRuns(part, runContext(context))
      : field(instruction, [new TextRun({text: '1'})])
  })
}
