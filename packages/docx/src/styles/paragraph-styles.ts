import type {Palette} from './palette.ts'
import type {Style} from './style.ts'
import {listNumberIds, type ParagraphStyleId} from './style-ids.ts'

export type ParagraphStyle = Style & {readonly id: ParagraphStyleId}

/** Running text, titles, lists and quotations. */
export function proseStyles(palette: Palette): readonly ParagraphStyle[] {
  return [...openingStyles(palette), ...headingStyles(palette), ...textStyles(palette)]
}

/** Steps of indents: half a centimetre and a little. */
export const indent = 360
/** Of paragraphs with a number, whose words stand off from it. */
export const numberedIndent = {left: 600, hanging: 600} as const

function openingStyles({colours, size, page, rule}: Palette): readonly ParagraphStyle[] {
  const tabs = [{position: page.textWidth, kind: 'right'} as const]
  return [
    {id: 'Normal', name: 'Normal', priority: 0, quick: true, isDefault: true},
    {
      ...after('Normal', 9),
      id: 'Masthead',
      name: 'Masthead',
      custom: true,
      paragraph: {
        tabs,
        before: 80,
        after: 280,
        line: 240,
        rules: {bottom: {...rule('accent', 0.75), space: 6}},
      },
      text: {face: 'label', size: size.small + 1, colour: colours.muted},
    },
    {
      ...after('Normal', 10),
      id: 'Title',
      name: 'Title',
      paragraph: {keepNext: true, keepLines: true, before: 0, after: 140, line: 252},
      text: {bold: true, size: size.title, colour: colours.text},
    },
    {
      ...after('Normal', 11),
      id: 'Subtitle',
      name: 'Subtitle',
      paragraph: {keepNext: true, keepLines: true, after: 200, line: 264},
      text: {size: size.body + 5, colour: colours.muted},
    },
    {
      ...after('Normal', 12),
      id: 'Standfirst',
      name: 'Standfirst',
      custom: true,
      paragraph: {keepLines: true, before: 200, after: 200},
      text: {size: size.body + 3},
    },
    {
      ...after('Normal', 12),
      id: 'Lead',
      name: 'Lead Paragraph',
      custom: true,
      paragraph: {keepLines: true},
      text: {size: size.body + 1},
    },
  ]
}

function headingStyles({colours, size}: Palette): readonly ParagraphStyle[] {
  const before = [360, 260, 200, 180, 180] as const
  return ([1, 2, 3, 4, 5] as const).map((level) => ({
    ...after('Normal', 9),
    id: `Heading${level}`,
    name: `heading ${level}`,
    quick: level <= 3,
    paragraph: {
      keepNext: true,
      keepLines: true,
      before: before[level - 1],
      after: level === 1 ? 100 : 60,
      line: 252,
      outline: level - 1,
    },
    text: {
      face: 'label',
      bold: level <= 3,
      italic: level === 5 ? true : undefined,
      size: size.headings[level - 1],
      colour: level <= 3 ? colours.accent : colours.text,
    },
  }))
}

function textStyles(palette: Palette): readonly ParagraphStyle[] {
  return [
    {
      ...after('NumberedParagraph', 13),
      id: 'NumberedParagraph',
      name: 'Numbered Paragraph',
      custom: true,
      paragraph: {tabs: [{position: numberedIndent.left, kind: 'left'}], ...numberedIndent},
    },
    ...listStyles('Bullet', listNumberIds.bullets),
    ...listStyles('Number', listNumberIds.numbers),
    ...([1, 2, 3] as const).map((level): ParagraphStyle => {
      const suffix = level === 1 ? '' : level
      return {
        ...after(`ListContinue${suffix}`, 99),
        id: `ListContinue${suffix}`,
        name: level === 1 ? 'List Continue' : `List Continue ${level}`,
        quick: false,
        paragraph: {after: 80, left: indent * level},
      }
    }),
    {
      ...after('DescriptionDetail', 14),
      id: 'DescriptionTerm',
      name: 'Description Term',
      custom: true,
      paragraph: {keepNext: true, after: 0},
      text: {bold: true},
    },
    {
      ...after('DescriptionTerm', 14),
      id: 'DescriptionDetail',
      name: 'Description Detail',
      custom: true,
      paragraph: {left: indent},
    },
    ...quoteStyles(palette),
  ]
}

function quoteStyles({colours, size, rule}: Palette): readonly ParagraphStyle[] {
  return [
    {
      ...after('QuoteSource', 29),
      id: 'Quote',
      name: 'Quote',
      paragraph: {
        keepNext: true,
        keepLines: true,
        before: 120,
        after: 0,
        left: indent,
        right: indent,
        rules: {left: {...rule('accentSoft', 2.25), space: 10}},
      },
      text: {italic: false},
    },
    {
      ...after('Normal', 30),
      id: 'QuoteSource',
      name: 'Quote Source',
      custom: true,
      paragraph: {
        keepLines: true,
        before: 0,
        after: 200,
        left: indent,
        right: indent,
        rules: {left: {...rule('accentSoft', 2.25), space: 10}},
      },
      text: {face: 'label', size: size.small + 1, colour: colours.muted},
    },
  ]
}

function listStyles(kind: 'Bullet' | 'Number', numId: number): readonly ParagraphStyle[] {
  return ([1, 2, 3] as const).map((level) => {
    const suffix = level === 1 ? '' : level
    return {
      ...after(`List${kind}${suffix}`, level === 1 ? 36 : 99),
      id: `List${kind}${suffix}`,
      name: level === 1 ? `List ${kind}` : `List ${kind} ${level}`,
      quick: level === 1,
      paragraph: {
        list: {numId, level: level - 1},
        after: 80,
        left: indent * level,
        hanging: indent,
      },
    }
  })
}

/** What most styles share: built on Normal, shown in the gallery. */
export function after(
  next: ParagraphStyleId,
  priority: number,
): Pick<Style, 'basedOn' | 'next' | 'priority' | 'quick'> {
  return {basedOn: 'Normal', next, priority, quick: true}
}
