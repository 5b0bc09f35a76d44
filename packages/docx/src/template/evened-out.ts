import {type Attributes, markup} from '../markup.ts'
import {attributeOf} from './xml-text.ts'

/**
 * Our styles without the indents and the alignment that the plain paragraphs of a template have: a first line that begins further
 * in, or lines that fill their width, are for running text, and not for labels, cells and drawings.
 *
 * @param template the template's styles part
 * @param styles its styles
 */
export function evenedOut(template: string, styles: readonly string[]): (style: string) => string {
  const plain = styles.find(
    (text) =>
      attributeOf(text, 'w:type') === 'paragraph' &&
      /^(?:1|true|on)$/.test(attributeOf(text, 'w:default')),
  )
  const defaults = /<w:pPrDefault>.*?<\/w:pPrDefault>/s.exec(template)?.[0] ?? ''
  const said = `${defaults}${plain ?? ''}`
  const isFirst = /<w:ind\b[^>]* w:(?:firstLine|hanging)\w*="(?!0")/.test(said)
  const isAside = /<w:ind\b[^>]* w:(?:left|right|start|end)\w*="(?!0")/.test(said)
  const isSet = /<w:jc w:val="(?!left|start)/.test(said)
  return (style) => {
    if (!/<w:basedOn w:val="Normal"\/>/.test(style) || style.includes('<w:numPr>')) return style
    if (attributeOf(style, 'w:type') !== 'paragraph') return style
    const indents = {
      ...(isAside && IN_CELLS.test(style) && {'w:left': 0, 'w:right': 0}),
      ...(isFirst && {'w:firstLine': 0}),
    }
    return withParagraph(style, indents, isSet ? markup('w:jc', {'w:val': 'left'}) : '')
  }
}

/** Styles of paragraphs that have a width of their own. */
const IN_CELLS = / w:styleId="(?:Table|KeyFigure|Drawing)/

/** A style of ours that says of its paragraphs what it does not say yet, in the order of the schema (ISO/IEC 29500-1, 17.3.1.26). */
function withParagraph(style: string, indents: Attributes, align: string): string {
  const had = /<w:pPr>(.*?)<\/w:pPr>/s.exec(style)?.[1] ?? ''
  const own = Object.fromEntries(
    [...(/<w:ind( [^>]*)\/>/.exec(had)?.[1] ?? '').matchAll(/(w:\w+)="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  )
  const {'w:firstLine': first, ...sides} = indents
  const isHanging = own['w:hanging'] !== undefined || first === undefined
  const all = {...sides, ...(isHanging ? {} : {'w:firstLine': first}), ...own}
  const [, before = '', jc = '', outline = ''] =
    /^(.*?)(<w:jc [^>]*>)?(<w:outlineLvl [^>]*>)?$/s.exec(had.replace(/<w:ind [^>]*>/, '')) ?? []
  const indent = Object.keys(all).length > 0 ? markup('w:ind', all) : ''
  const properties = `${before}${indent}${jc || align}${outline}`
  if (properties === had) return style
  const written = `<w:pPr>${properties}</w:pPr>`
  return style.includes('<w:pPr>')
    ? style.replace(/<w:pPr>.*?<\/w:pPr>/s, written)
    : style.replace(/(?=<w:rPr>|<\/w:style>)/, written)
}
