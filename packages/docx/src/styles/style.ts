import {type Attributes, markup} from '../markup.ts'
import type {Languages} from '../text/languages.ts'

/** A style as we describe it; sizes are points, spacing and indents twentieths of a point. */
export interface Style {
  readonly id: string
  /** The name that Word shows; a name that Word knows makes it the built-in style. */
  readonly name: string
  readonly basedOn?: string | undefined
  /** The style of the paragraph that follows when the user presses Enter. */
  readonly next?: string | undefined
  /** Place in the list of styles: lower comes first. */
  readonly priority: number
  /** Whether the style gallery shows it. */
  readonly quick?: boolean | undefined
  readonly isDefault?: boolean | undefined
  readonly hidden?: boolean | undefined
  /** A style of ours, which Word does not know by name. */
  readonly custom?: boolean | undefined
  readonly paragraph?: ParagraphLook | undefined
  readonly text?: TextLook | undefined
}

export interface ParagraphLook {
  readonly keepNext?: boolean | undefined
  readonly keepLines?: boolean | undefined
  readonly list?: {readonly numId: number; readonly level: number} | undefined
  readonly rules?:
    | {readonly [Side in 'top' | 'left' | 'bottom' | 'right']?: Rule | undefined}
    | undefined
  readonly shading?: string | undefined
  readonly tabs?: readonly Tab[] | undefined
  readonly before?: number | undefined
  readonly after?: number | undefined
  /** Line spacing in 240ths of a line. */
  readonly line?: number | undefined
  readonly left?: number | undefined
  readonly right?: number | undefined
  readonly hanging?: number | undefined
  readonly rightToLeft?: boolean | undefined
  readonly align?: 'end' | undefined
  /** 0 is the first level, 9 is body text. */
  readonly outline?: number | undefined
}

export interface Rule {
  /** Eighths of a point. */
  readonly size: number
  /** Points between the rule and the text. */
  readonly space: number
  readonly colour: string
}

interface Tab {
  readonly position: number
  readonly kind: 'left' | 'right'
  readonly leader?: 'dot' | undefined
}

export interface TextLook {
  /** A face of the theme: `text` for running text, `label` for headings, tables and labels. */
  readonly face?: 'text' | 'label' | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly capitals?: boolean | undefined
  readonly colour?: Colour | undefined
  /** Letter spacing in twentieths of a point. */
  readonly spacing?: number | undefined
  /** Half points. */
  readonly size?: number | undefined
  readonly underline?: boolean | undefined
  /** The ground behind the letters. */
  readonly shading?: string | undefined
  readonly superscript?: boolean | undefined
  readonly languages?: Languages | undefined
}

/** A colour with its name in the theme, so that it follows when the user changes the theme. */
export interface Colour {
  readonly value: string
  readonly theme?: 'text1' | 'text2' | 'accent1' | 'hyperlink' | undefined
}

export function styleMarkup(kind: 'paragraph' | 'character', style: Style): string {
  return markup(
    'w:style',
    {
      'w:type': kind,
      'w:default': style.isDefault ? 1 : undefined,
      'w:customStyle': style.custom ? 1 : undefined,
      'w:styleId': style.id,
    },
    ...styleHead(style),
    ...(style.paragraph ? [paragraphMarkup(style.paragraph)] : []),
    ...(style.text ? [textMarkup(style.text)] : []),
  )
}

/** What every kind of style begins with, in the order of the schema (ISO/IEC 29500-1, 17.7.4.17). */
export function styleHead(style: Style): string[] {
  return [
    value('w:name', style.name),
    ...optional('w:basedOn', style.basedOn),
    ...optional('w:next', style.next),
    value('w:uiPriority', style.priority),
    ...(style.hidden ? [markup('w:semiHidden'), markup('w:unhideWhenUsed')] : []),
    ...(style.quick ? [markup('w:qFormat')] : []),
  ]
}

export function paragraphMarkup(look: ParagraphLook): string {
  return markup(
    'w:pPr',
    {},
    ...flag('w:keepNext', look.keepNext),
    ...flag('w:keepLines', look.keepLines),
    ...(look.list ? [listMarkup(look.list)] : []),
    ...(look.rules ? [rulesMarkup('w:pBdr', look.rules)] : []),
    ...(look.shading ? [shadingMarkup(look.shading)] : []),
    ...(look.tabs ? [tabsMarkup(look.tabs)] : []),
    ...flag('w:bidi', look.rightToLeft || undefined),
    ...group('w:spacing', {
      'w:before': look.before,
      'w:after': look.after,
      'w:line': look.line,
      'w:lineRule': look.line === undefined ? undefined : 'auto',
    }),
    ...group('w:ind', {'w:left': look.left, 'w:right': look.right, 'w:hanging': look.hanging}),
    // The transitional schema that Word writes has left and right; they follow the direction of the paragraph.
    ...optional('w:jc', look.align && 'right'),
    ...optional('w:outlineLvl', look.outline),
  )
}

export function textMarkup(look: TextLook): string {
  return markup(
    'w:rPr',
    {},
    ...(look.face ? [markup('w:rFonts', faces[look.face])] : []),
    ...pair('w:b', look.bold),
    ...pair('w:i', look.italic),
    ...flag('w:caps', look.capitals),
    ...(look.colour
      ? [markup('w:color', {'w:val': look.colour.value, 'w:themeColor': look.colour.theme})]
      : []),
    ...optional('w:spacing', look.spacing),
    ...(look.size === undefined ? [] : [value('w:sz', look.size), value('w:szCs', look.size)]),
    ...optional('w:u', look.underline ? 'single' : undefined),
    ...(look.shading ? [shadingMarkup(look.shading)] : []),
    ...optional('w:vertAlign', look.superscript ? 'superscript' : undefined),
    ...flag('w:rtl', look.languages?.documentIsRightToLeft || undefined),
    ...group('w:lang', {
      'w:val': look.languages?.latin,
      'w:eastAsia': look.languages?.eastAsian,
      'w:bidi': look.languages?.rightToLeft,
    }),
  )
}

export function rulesMarkup(
  name: string,
  rules: Readonly<Record<string, Rule | undefined>>,
): string {
  const sides = Object.entries(rules).map(([side, rule]) =>
    rule
      ? markup(`w:${side}`, {
          'w:val': 'single',
          'w:sz': rule.size,
          'w:space': rule.space,
          'w:color': rule.colour,
        })
      : '',
  )
  return markup(name, {}, ...sides)
}

export function value(name: string, content: string | number): string {
  return markup(name, {'w:val': content})
}

const faces = {
  text: {
    'w:asciiTheme': 'minorHAnsi',
    'w:eastAsiaTheme': 'minorEastAsia',
    'w:hAnsiTheme': 'minorHAnsi',
    'w:cstheme': 'minorBidi',
  },
  label: {
    'w:asciiTheme': 'majorHAnsi',
    'w:eastAsiaTheme': 'majorEastAsia',
    'w:hAnsiTheme': 'majorHAnsi',
    'w:cstheme': 'majorBidi',
  },
} as const

function listMarkup(list: {readonly numId: number; readonly level: number}): string {
  return markup('w:numPr', {}, value('w:ilvl', list.level), value('w:numId', list.numId))
}

function shadingMarkup(fill: string): string {
  return markup('w:shd', {'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill})
}

function tabsMarkup(tabs: readonly Tab[]): string {
  const stops = tabs.map((tab) =>
    markup('w:tab', {'w:val': tab.kind, 'w:leader': tab.leader, 'w:pos': tab.position}),
  )
  return markup('w:tabs', {}, ...stops)
}

function flag(name: string, on: boolean | undefined): string[] {
  return on === undefined ? [] : [markup(name, {'w:val': on ? undefined : 0})]
}

/** A property that Word keeps twice, for Latin and for complex scripts. */
function pair(name: string, on: boolean | undefined): string[] {
  return [...flag(name, on), ...flag(`${name}Cs`, on)]
}

function optional(name: string, content: string | number | undefined): string[] {
  return content === undefined ? [] : [value(name, content)]
}

function group(name: string, attributes: Attributes): string[] {
  return Object.values(attributes).some((item) => item !== undefined)
    ? [markup(name, attributes)]
    : []
}
