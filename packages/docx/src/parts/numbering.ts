import type {INumberingOptions} from 'docx'
import {indent, numberedIndent} from '../styles/paragraph-styles.ts'

const bullets = ['•', '–', '•'] as const
const formats = ['decimal', 'lowerLetter', 'lowerRoman'] as const

/** The two kinds of list, with three levels each, of which a list of the document is an instance, and the numbers of paragraphs. */
export const numberingConfig: INumberingOptions = {
  config: [
    {
      reference: 'bullets',
      levels: bullets.map((text, level) => ({
        level,
        format: 'bullet',
        text,
        style: {paragraph: {indent: indentOf(level)}},
      })),
    },
    {
      reference: 'numbers',
      levels: formats.map((format, level) => ({
        level,
        format,
        text: `%${level + 1}.`,
        style: {paragraph: {indent: indentOf(level)}},
      })),
    },
    {
      reference: 'paragraphs',
      levels: [
        {level: 0, format: 'decimal', text: '%1.', style: {paragraph: {indent: numberedIndent}}},
      ],
    },
  ],
}

function indentOf(level: number): {readonly left: number; readonly hanging: number} {
  return {left: indent * (level + 1), hanging: indent}
}
