import type {Palette} from './palette.ts'
import {after, indent, type ParagraphStyle} from './paragraph-styles.ts'

/** Contents, running heads and feet, notes and comments. */
export function marginStyles(palette: Palette): readonly ParagraphStyle[] {
  return [...contentsStyles(palette), ...runningStyles(palette)]
}

function contentsStyles({page, size}: Palette): readonly ParagraphStyle[] {
  return [
    {
      ...after('Normal', 39),
      basedOn: 'Heading2',
      id: 'TOCHeading',
      name: 'TOC Heading',
      paragraph: {outline: 9},
    },
    ...([1, 2, 3] as const).map(
      (level): ParagraphStyle => ({
        ...after('Normal', 39),
        quick: false,
        id: `TOC${level}`,
        name: `toc ${level}`,
        paragraph: {
          tabs: [{position: page.textWidth, kind: 'right', leader: 'dot'}],
          before: level === 1 ? 60 : 0,
          after: 20,
          line: 252,
          left: (level - 1) * indent,
        },
        text: {face: 'label', size: size.small + 2, bold: level === 1 ? true : undefined},
      }),
    ),
  ]
}

function runningStyles({colours, size, page}: Palette): readonly ParagraphStyle[] {
  const tabs = [{position: page.textWidth, kind: 'right'} as const]
  const margin = {
    paragraph: {tabs, before: 0, after: 0, line: 240},
    text: {face: 'label', size: size.small, colour: colours.muted},
  } as const
  return [
    {...after('Header', 99), quick: false, id: 'Header', name: 'header', ...margin},
    {...after('Footer', 99), quick: false, id: 'Footer', name: 'footer', ...margin},
    {
      ...after('FootnoteText', 99),
      quick: false,
      id: 'FootnoteText',
      name: 'footnote text',
      paragraph: {after: 40, line: 252},
      text: {size: size.small + 1},
    },
    {
      ...after('EndnoteText', 99),
      basedOn: 'FootnoteText',
      quick: false,
      id: 'EndnoteText',
      name: 'endnote text',
    },
    {
      ...after('CommentText', 99),
      quick: false,
      id: 'CommentText',
      name: 'annotation text',
      paragraph: {after: 0, line: 240},
      text: {size: 20},
    },
  ]
}
