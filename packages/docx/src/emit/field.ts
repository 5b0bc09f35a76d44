import {type ParagraphChild, TextRun} from 'docx'
import type {CharacterStyleId} from '../styles/style-ids.ts'
import {Element} from './element.ts'

/**
 * A field with its result: `instruction` is what Word computes when the user updates fields, `result` is what is
 * shown until then. Nothing marks it dirty, so opening the file asks no questions.
 */
export function field(
  instruction: string,
  result: readonly ParagraphChild[],
  style?: CharacterStyleId,
): readonly ParagraphChild[] {
  return [...fieldStart(instruction, style), ...result, fieldEnd(style)]
}

/** The beginning of a field whose result is longer than a paragraph, such as a table of contents. */
export function fieldStart(
  instruction: string,
  style?: CharacterStyleId,
): readonly ParagraphChild[] {
  const code = new Element('w:instrText', {'xml:space': 'preserve'}, [` ${instruction} `])
  return [mark('begin', style), styledRun(code, style), mark('separate', style)]
}

export function fieldEnd(style?: CharacterStyleId): ParagraphChild {
  return mark('end', style)
}

function mark(type: 'begin' | 'separate' | 'end', style?: CharacterStyleId): ParagraphChild {
  return styledRun(new Element('w:fldChar', {'w:fldCharType': type}), style)
}

function styledRun(content: Element, style?: CharacterStyleId): ParagraphChild {
  return new TextRun({...(style && {style}), children: [content]})
}
