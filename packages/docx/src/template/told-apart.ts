import {attributeOf, elementTexts} from './xml-text.ts'

/**
 * A story of ours whose plain paragraphs stand apart where those of the template neither do nor begin further in: many a letterhead
 * makes distances of empty lines, and paragraphs would run into one.
 *
 * @param template its styles part
 */
export function toldApart(xml: string, template: string): string {
  if (tellsApart(template)) return xml
  return xml.replace(
    PLAIN,
    (_, before: string = '', after: string = '') =>
      `<w:p><w:pPr>${before}<w:spacing w:after="120"/>${after}</w:pPr>`,
  )
}

/** A paragraph without a style and without a distance; in parts what stands before a distance and after it (ISO/IEC 29500-1, A.1, CT_PPrBase). */
const PLAIN =
  /<w:p>(?!<w:pPr><w:pStyle)(?:<w:pPr>((?:<w:(?:keepNext|keepLines|pageBreakBefore|bidi)\b[^>]*>|<w:numPr>.*?<\/w:numPr>)*)(?!<w:spacing)((?:<w:(?:ind|jc|outlineLvl)\b[^>]*>|<w:rPr>.*?<\/w:rPr>)*)<\/w:pPr>|(?!<w:pPr))/g

function tellsApart(template: string): boolean {
  const plain = elementTexts(template, 'w:style').find(
    (text) =>
      attributeOf(text, 'w:type') === 'paragraph' &&
      /^(?:1|true|on)$/.test(attributeOf(text, 'w:default')),
  )
  const defaults = /<w:pPrDefault>.*?<\/w:pPrDefault>/s.exec(template)?.[0] ?? ''
  return DISTANCES.some((attribute) => {
    const value = attribute.exec(plain ?? '')?.[1] ?? attribute.exec(defaults)?.[1]
    return value !== undefined && value !== '0'
  })
}

const DISTANCES = [
  /<w:spacing\b[^>]* w:after="(\d+)"/,
  /<w:spacing\b[^>]* w:before="(\d+)"/,
  /<w:spacing\b[^>]* w:(?:after|before)(?:Autospacing|Lines)="(\d+)"/,
  /<w:ind\b[^>]* w:firstLine(?:Chars)?="(\d+)"/,
]
