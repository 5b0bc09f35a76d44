import {markup} from '../markup.ts'
import type {Palette} from './palette.ts'
import {type Rule, rulesMarkup, styleHead} from './style.ts'

/** The styles of tables: Word's own two, and ours with horizontal rules only. */
export function tableStyles({rule}: Palette): readonly string[] {
  const line = {...rule('text', 0.5), space: 0}
  const strong = {...rule('text', 1), space: 0}
  const hair = {...rule('rule', 0.5), space: 0}
  const grid = {top: line, left: line, bottom: line, right: line, insideH: line, insideV: line}
  return [
    markup(
      'w:style',
      {'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal'},
      ...styleHead({id: 'TableNormal', name: 'Normal Table', priority: 99, hidden: true}),
      markup('w:tblPr', {}, markup('w:tblInd', {'w:w': 0, 'w:type': 'dxa'}), margins(0, 108)),
    ),
    tableStyle('TableGrid', 'Table Grid', 39, [borders(grid)], []),
    tableStyle(
      'RuledTable',
      'Ruled Table',
      38,
      [borders({top: strong, bottom: strong, insideH: hair}), margins(20, 80)],
      [inBold('firstRow', {bottom: line}), inBold('firstCol')],
    ),
    tableStyle(
      'KeyFigureTable',
      'Key Figure Table',
      38,
      [borders({top: {...rule('accent', 1), space: 0}, bottom: hair}), margins(20, 0, 200)],
      [],
    ),
  ]
}

function tableStyle(
  id: string,
  name: string,
  priority: number,
  properties: readonly string[],
  conditions: readonly string[],
): string {
  const custom = id === 'TableGrid' ? undefined : true
  return markup(
    'w:style',
    {'w:type': 'table', 'w:customStyle': custom && 1, 'w:styleId': id},
    ...styleHead({id, name, basedOn: 'TableNormal', priority, quick: custom}),
    markup('w:tblPr', {}, ...properties),
    ...conditions,
  )
}

function inBold(kind: 'firstRow' | 'firstCol', rules?: Readonly<Record<string, Rule>>): string {
  return markup(
    'w:tblStylePr',
    {'w:type': kind},
    markup('w:rPr', {}, markup('w:b'), markup('w:bCs')),
    ...(rules ? [markup('w:tcPr', {}, rulesMarkup('w:tcBorders', rules))] : []),
  )
}

function borders(rules: Readonly<Record<string, Rule>>): string {
  return rulesMarkup('w:tblBorders', rules)
}

function margins(vertical: number, left: number, right: number = left): string {
  const side = (name: string, width: number): string =>
    markup(name, {'w:w': width, 'w:type': 'dxa'})
  return markup(
    'w:tblCellMar',
    {},
    side('w:top', vertical),
    side('w:left', left),
    side('w:bottom', vertical),
    side('w:right', right),
  )
}
