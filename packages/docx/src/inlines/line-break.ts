import {type ParagraphChild, TextRun} from 'docx'
import {Element} from '../emit/element.ts'

export function lineBreak(): ParagraphChild {
  return new TextRun({children: [new Element('w:br')]})
}
