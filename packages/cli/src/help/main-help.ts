import type {Command} from '../commands/command.ts'
import {allExits} from './help-parts.ts'
import {entry, paragraph} from './wrap.ts'

/** The help of `onrecord` itself, in lines of at most `width` columns. */
export function mainHelp(commands: Iterable<Command>, width: number): string {
  const list = [...commands].map(({name, summary}) => entry(name, summary, 14, width)).join('')
  const exits = allExits()
    .map(([code, means]) => entry(`${code}`, means, 6, width))
    .join('')
  return `Examples
${EXAMPLES.map(([line, means]) => entry(line, means, 50, Math.max(width, 80))).join('')}
Commands
${list}
${INTRODUCTION.map((text) => paragraph(text, 0, width)).join('\n')}
Exit codes
${exits}`
}

/** What somebody does first, in that order. */
export const EXAMPLES: readonly (readonly [string, string])[] = [
  ['onrecord read story.txt', 'what it says, who said it, when'],
  ['onrecord read story.txt --json > story.json', 'the same as Article JSON'],
  ['onrecord brief story.txt', 'a PDF: story.brief.pdf'],
  ['onrecord init story.txt', 'a dossier to fill in'],
  ['onrecord memo dossier/ -o memo.docx', 'a policy memo in Word'],
  ['onrecord query story.txt quotations', 'who says what, with places'],
  ['onrecord verify story.json', 'does every word still stand?'],
  ['onrecord lint dossier/', 'what an editor would ask'],
  ['onrecord collect pages/ -o corpus/', 'hundreds of articles, asked as one'],
]

export const INTRODUCTION: readonly string[] = [
  'INPUT is an article (.txt .html .md .docx .pdf .eml .json), an Article JSON, a dossier file or a dossier folder; - is stdin. CORPUS is a folder that collect made.',
  '--json prints one JSON value on stdout, errors too. onrecord help COMMAND tells all about a command; onrecord --version says which version this is.',
]
