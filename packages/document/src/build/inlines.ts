import type {
  Abbreviation,
  Citation,
  CrossReference,
  Emphasis,
  LanguageRun,
  LineBreak,
  Link,
  NoteReference,
  Quoted,
  Strong,
  Superscript,
  Text,
} from '../nodes/inlines.ts'
import type {LanguageTag, NodeData} from '../nodes/node-data.ts'
import type {Note} from '../nodes/tree.ts'
import {plainText} from '../plain-text.ts'
import {requireData, requireForm} from '../require-input.ts'
import {type InlineContent, inlines} from './content.ts'

/** Plain words. Wherever inlines are taken a string will do. */
export function text(value: string): Text {
  requireForm(value, 'string', 'text: value')
  return {type: 'text', value}
}

/** Words that are stressed: italics. */
export function emphasis(content: InlineContent): Emphasis {
  return {type: 'emphasis', children: inlines(content)}
}

/** Words that stand out: bold. */
export function strong(content: InlineContent): Strong {
  return {type: 'strong', children: inlines(content)}
}

/** Raised words, such as the th of 5th. */
export function superscript(content: InlineContent): Superscript {
  return {type: 'superscript', children: inlines(content)}
}

/** A new line within a paragraph. */
export function lineBreak(): LineBreak {
  return {type: 'lineBreak'}
}

/** A link; without a title its own words are the title. */
export function link(href: string, content: InlineContent, title?: string): Link {
  requireForm(href, 'string', 'link: href')
  if (title !== undefined) requireForm(title, 'string', 'link: title')
  const children = inlines(content)
  return {type: 'link', href, title: title ?? plainText(children), children}
}

/** Verbatim words, without quotation marks; `evidence` says where they stand. */
export function quoted(
  content: InlineContent,
  evidence: readonly string[],
  data: Pick<NodeData, 'review'> = {},
): Quoted {
  requireForm(evidence, 'texts', 'quoted: evidence')
  requireData(data, 'quoted')
  return {type: 'quoted', evidence, children: inlines(content), ...data}
}

/** A reference to the item `target` of the list of references, as it is printed. */
export function citation(target: string, content: InlineContent): Citation {
  requireForm(target, 'string', 'citation: target')
  return {type: 'citation', target, children: inlines(content)}
}

/** A short form and what it stands for, which a screen reader can say. */
export function abbreviation(value: string, expansion: string): Abbreviation {
  requireForm(value, 'string', 'abbreviation: value')
  requireForm(expansion, 'string', 'abbreviation: expansion')
  return {type: 'abbreviation', value, expansion}
}

/** The mark that calls a note; with `number`, its number as a word of the text. */
export function noteReference(target: string, show?: NoteReference['show']): NoteReference {
  requireForm(target, 'string', 'noteReference: target')
  if (show !== undefined) requireForm(show, ['mark', 'number'], 'noteReference: show')
  return {type: 'noteReference', target, ...(show !== undefined && {show})}
}

/** A reference to a heading by its id, as its text or its page. */
export function crossReference(
  target: string,
  show: CrossReference['show'] = 'text',
): CrossReference {
  requireForm(target, 'string', 'crossReference: target')
  requireForm(show, ['text', 'page'], 'crossReference: show')
  return {type: 'crossReference', target, show}
}

/** Words in another language than the document's. */
export function languageRun(language: LanguageTag, content: InlineContent): LanguageRun {
  requireForm(language, 'string', 'languageRun: language')
  return {type: 'languageRun', language, children: inlines(content)}
}

/** A note of the document; `noteReference(id)` refers to it. */
export function note(id: string, content: InlineContent, data: NodeData = {}): Note {
  requireForm(id, 'string', 'note: id')
  requireData(data, 'note')
  return {type: 'note', id, children: inlines(content), ...data}
}
