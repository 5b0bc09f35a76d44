import type {Palette} from './palette.ts'
import {after, indent, type ParagraphStyle} from './paragraph-styles.ts'

/** The memo's head, addresses, signatures, sources, small print. */
export function letterStyles({colours, size, rule}: Palette): readonly ParagraphStyle[] {
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
    ...([1, 2, 3] as const).map(
      (level): ParagraphStyle => ({
        ...after('SmallPrint', 40),
        basedOn: `Heading${level}`,
        quick: false,
        id: `SmallHeading${level}`,
        name: `Small Heading ${level}`,
        custom: true,
        paragraph: {before: 160, after: 20},
        text: {size: size.small + 1, colour: colours.text},
      }),
    ),
  ]
}
