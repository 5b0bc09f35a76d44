import {Footer, Header, Paragraph, type ParagraphChild, TextRun} from 'docx'
import {tab} from '../blocks/paragraph.ts'
import {textRuns} from '../inlines/text.ts'
import {type Context, runContext} from './context.ts'
import {field} from './field.ts'

/** The running head, from the second page on: whose document it is, and its date. */
export function runningHead(context: Context): Header {
  const {organisation, genre, title, dateLabel} = context.tree
  const name = [organisation, genre].filter(Boolean).join(' · ') || title
  const run = runContext(context)
  return new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [...textRuns(name, run), tab(), ...textRuns(dateLabel ?? '', run)],
      }),
    ],
  })
}

/** The foot of every page: the marking, and the page. */
export function runningFoot(context: Context): Footer {
  const run = runContext(context)
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [...textRuns(context.tree.marking ?? '', run), tab(), ...pageOf(context)],
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
