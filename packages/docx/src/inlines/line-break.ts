import type {LineBreak} from '@onrecord/document'
import {type ParagraphChild, TextRun} from 'docx'
import {Element} from '../emit/element.ts'

export function renderLineBreak(_node: LineBreak): readonly ParagraphChild[] {
  return [new TextRun({children: [new Element('w:br')]})]
}
