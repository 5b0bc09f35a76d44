import type {Palette} from './palette.ts'
import {after, indent} from './paragraph-styles.ts'
import type {Style} from './style.ts'
import type {PanelStyleId, ParagraphStyleId} from './style-ids.ts'

type ParagraphStyle = Style & {readonly id: ParagraphStyleId}

/** Tables, panels, the memo's head, notes, contents, running heads and feet. */
export function furnitureStyles(palette: Palette): readonly ParagraphStyle[] {
  return [
    ...tableTextStyles(palette),
    ...figureStyles(palette),
    ...panelStyles(palette),
    ...letterStyles(palette),
    ...contentsStyles(palette),
    ...marginStyles(palette),
  ]
}

function tableTextStyles({colours, size}: Palette): readonly ParagraphStyle[] {
  return [
    {
      ...after('Normal', 35),
      id: 'Caption',
      name: 'caption',
      paragraph: {keepNext: true, keepLines: true, before: 240, after: 80, line: 252},
      text: {face: 'label', bold: true, size: size.small + 1, colour: colours.text},
    },
    {
      ...after('TableText', 37),
      id: 'TableText',
      name: 'Table Text',
      custom: true,
      paragraph: {before: 40, after: 40, line: 252},
      text: {face: 'label', size: size.small + 1},
    },
    {
      ...after('TableNumber', 37),
      basedOn: 'TableText',
      id: 'TableNumber',
      name: 'Table Number',
      custom: true,
      paragraph: {align: 'end'},
    },
    {
      ...after('Normal', 99),
      quick: false,
      id: 'TableEnd',
      name: 'Table End',
      custom: true,
      paragraph: {before: 0, after: 0, line: 240},
      text: {size: 8},
    },
  ]
}

function figureStyles({colours, size}: Palette): readonly ParagraphStyle[] {
  return [
    {
      ...after('KeyFigureLabel', 38),
      id: 'KeyFigure',
      name: 'Key Figure',
      custom: true,
      paragraph: {keepNext: true, before: 60, after: 0, line: 240},
      text: {face: 'label', bold: true, size: size.title - 8, colour: colours.accent},
    },
    {
      ...after('SourceNote', 38),
      id: 'KeyFigureLabel',
      name: 'Key Figure Label',
      custom: true,
      paragraph: {keepNext: true, after: 20, line: 252},
      text: {face: 'label', size: size.body - 2},
    },
    {
      ...after('Normal', 38),
      id: 'SourceNote',
      name: 'Source Note',
      custom: true,
      paragraph: {before: 40, after: 120, line: 252},
      text: {face: 'label', size: size.small, colour: colours.muted},
    },
    {
      ...after('SourceNote', 39),
      id: 'Drawing',
      name: 'Drawing',
      custom: true,
      paragraph: {keepNext: true, before: 120, after: 40, line: 240},
    },
    {
      ...after('DrawingLabel', 99),
      quick: false,
      id: 'DrawingLabel',
      name: 'Drawing Label',
      custom: true,
      paragraph: {before: 0, after: 0, line: 240},
      text: {face: 'label'},
    },
  ]
}

function panelStyles(palette: Palette): readonly ParagraphStyle[] {
  return [
    ...panel(palette, 'BottomLine', 'Bottom Line', 'accent', palette.size.body + 1),
    ...panel(palette, 'Notice', 'Notice', 'rule', palette.size.body - 1),
    ...panel(palette, 'Warning', 'Warning', 'text', palette.size.body - 1),
  ]
}

/** A quiet panel: shading and one rule in the style itself, so that it grows with its text and needs no box. */
function panel(
  {colours, size, rule, panel: shading}: Palette,
  id: PanelStyleId,
  name: string,
  ink: 'accent' | 'rule' | 'text',
  textSize: number,
): readonly ParagraphStyle[] {
  // Rules in the colour of the panel are its padding; the paragraphs of a panel share them and so make one area.
  const padding = {size: 4, colour: shading}
  const frame = {
    shading,
    rules: {
      top: {...padding, space: 5},
      left: {...rule(ink, 2.25), space: 8},
      bottom: {...padding, space: 5},
      right: {...padding, space: 8},
    },
    left: indent / 2,
    right: indent / 2,
    line: 276,
  }
  return [
    {
      ...after('Normal', 33),
      next: id,
      id,
      name,
      custom: true,
      paragraph: {...frame, keepLines: true, before: 40, after: 180},
      text: {size: textSize},
    },
    {
      ...after(id, 32),
      id: `${id}Heading`,
      name: `${name} Heading`,
      custom: true,
      paragraph: {...frame, keepNext: true, keepLines: true, before: 180, after: 0},
      text: {face: 'label', bold: true, size: size.small + 1, colour: colours.accent},
    },
  ]
}

function letterStyles({colours, size, rule}: Palette): readonly ParagraphStyle[] {
  return [
    {
      ...after('MemoField', 15),
      id: 'MemoField',
      name: 'Memo Field',
      custom: true,
      paragraph: {
        keepNext: true,
        keepLines: true,
        rules: {top: rule('rule', 0.5), bottom: {...rule('rule', 0.5), space: 6}},
        tabs: [{position: 1300, kind: 'left'}],
        before: 40,
        after: 40,
        line: 264,
        left: 1300,
        hanging: 1300,
      },
    },
    {
      ...after('Normal', 16),
      id: 'Address',
      name: 'Address',
      custom: true,
      paragraph: {keepNext: true, keepLines: true, before: 240, after: 240},
    },
    {
      ...after('Normal', 99),
      quick: false,
      id: 'Signature',
      name: 'Signature',
      paragraph: {keepLines: true, before: 720, after: 240},
    },
    {
      ...after('Bibliography', 37),
      quick: false,
      id: 'Bibliography',
      name: 'Bibliography',
      paragraph: {keepLines: true, after: 80, left: indent, hanging: indent},
    },
    {
      ...after('SmallPrint', 40),
      id: 'SmallPrint',
      name: 'Small Print',
      custom: true,
      paragraph: {after: 80, line: 252},
      text: {face: 'label', size: size.small, colour: colours.muted},
    },
  ]
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

function marginStyles({colours, size, page}: Palette): readonly ParagraphStyle[] {
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
