import type {Palette} from './palette.ts'
import {after, indent, type ParagraphStyle} from './paragraph-styles.ts'
import type {PanelStyleId} from './style-ids.ts'

/** Callouts. */
export function panelStyles(palette: Palette): readonly ParagraphStyle[] {
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
