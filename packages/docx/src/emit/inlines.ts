import type {Inline, InlineMap} from '@onrecord/document'
import type {ParagraphChild} from 'docx'
import {renderAbbreviation} from '../inlines/abbreviation.ts'
import {renderCitation} from '../inlines/citation.ts'
import {renderCrossReference} from '../inlines/cross-reference.ts'
import {renderEmphasis} from '../inlines/emphasis.ts'
import {renderLanguageRun} from '../inlines/language-run.ts'
import {renderLineBreak} from '../inlines/line-break.ts'
import {renderLink} from '../inlines/link.ts'
import {renderNoteReference} from '../inlines/note-reference.ts'
import {renderQuoted} from '../inlines/quoted.ts'
import {renderStrong} from '../inlines/strong.ts'
import {renderSuperscript} from '../inlines/superscript.ts'
import {renderText} from '../inlines/text.ts'
import type {RunContext} from './context.ts'

/** A renderer for every kind of inline: a new kind does not compile until it stands here. */
const renderers: {
  readonly [K in keyof InlineMap]: (
    node: InlineMap[K],
    run: RunContext,
  ) => readonly ParagraphChild[]
} = {
  text: renderText,
  emphasis: renderEmphasis,
  strong: renderStrong,
  superscript: renderSuperscript,
  lineBreak: renderLineBreak,
  link: renderLink,
  quoted: renderQuoted,
  citation: renderCitation,
  abbreviation: renderAbbreviation,
  noteReference: renderNoteReference,
  crossReference: renderCrossReference,
  languageRun: renderLanguageRun,
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
