import type {Inline, InlineMap} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import {renderCitation} from '../inlines/citation.ts'
import {renderCrossReference} from '../inlines/cross-reference.ts'
import {lineBreak} from '../inlines/line-break.ts'
import {renderLink} from '../inlines/link.ts'
import {renderNoteReference} from '../inlines/note-reference.ts'
import {renderQuoted} from '../inlines/quoted.ts'
import {textRuns} from '../inlines/text.ts'
import type {RunContext} from './context.ts'

/** A renderer for every kind of inline: a new kind does not compile until it stands here. */
const renderers: {
  readonly [K in keyof InlineMap]: (
    node: InlineMap[K],
    run: RunContext,
  ) => readonly ParagraphChild[]
} = {
  text: ({value}, run) => textRuns(value, run),
  emphasis: ({children}, run) => emitInlines(children, {...run, emphasis: true}),
  strong: ({children}, run) => emitInlines(children, {...run, strong: true}),
  superscript: ({children}, run) => emitInlines(children, {...run, superscript: true}),
  lineBreak: () => [lineBreak()],
  link: renderLink,
  quoted: renderQuoted,
  citation: renderCitation,
  // Word has no place for the expansion beside the short form.
  abbreviation: ({value}, run) => textRuns(value, run),
  noteReference: renderNoteReference,
  crossReference: renderCrossReference,
  languageRun: ({children, language}, run) => emitInlines(children, {...run, language}),
}

/** The runs of inlines. */
export function emitInlines(
  inlines: readonly Inline[],
  run: RunContext,
): readonly ParagraphChild[] {
  return inlines.flatMap((inline) => render(inline.type, inline, run))
}

// The key and the node agree by construction; the type parameter lets the compiler see it.
function render<K extends keyof InlineMap>(
  type: K,
  node: InlineMap[K],
  run: RunContext,
): readonly ParagraphChild[] {
  return renderers[type](node, run)
}
