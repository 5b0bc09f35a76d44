import type {Palette} from './palette.ts'
import {after, type ParagraphStyle} from './paragraph-styles.ts'

/** Captions, tables, key figures and drawings. */
export function dataStyles(palette: Palette): readonly ParagraphStyle[] {
  return [...tableTextStyles(palette), ...figureStyles(palette)]
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

/** Numbers of a row of which one is too long for its column, as a part of the size of others. */
const longFigures = 0.65

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
      ...after('KeyFigureLabel', 38),
      basedOn: 'KeyFigure',
      id: 'KeyFigureLong',
      name: 'Key Figure Long',
      custom: true,
      paragraph: {keepNext: true, before: 60, after: 0, line: 240},
      text: {size: Math.round((size.title - 8) * longFigures)},
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
