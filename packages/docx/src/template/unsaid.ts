import type {XmlElement} from '../check/xml-tree.ts'
import type {HouseStyles} from './house-styles.ts'

/** What a style of a template does not say that ours of the same name does, so that our paragraphs have to. */
export interface Unsaid {
  /** That they stay on the page of what follows them. */
  readonly keepNext: boolean
  /** That they stand off from what is above them. */
  readonly before: boolean
  /** Where tabs lead, as text. Word, too, says this in each line of contents, and in no style. */
  readonly tabs: string
}

export function unsaidBy(style: XmlElement, ours: string, house: HouseStyles): Unsaid {
  const tabs = /<w:tabs>.*?<\/w:tabs>/s.exec(ours)?.[0] ?? ''
  return {
    keepNext: ours.includes('<w:keepNext/>') && !house.keepsNext(style),
    before: / w:before="[1-9]/.test(ours) && !house.standsOff(style),
    tabs: house.hasTabs(style) ? '' : tabs,
  }
}

/**
 * A story of ours whose paragraphs say what the template's styles do not: headings and captions stand on the page of what they head
 * and off from a table above them, as text does, and pages of contents at the end of their lines.
 */
export function withUnsaid(xml: string, unsaid: ReadonlyMap<string, Unsaid>): string {
  return xml.replace(
    PARAGRAPH,
    (given: string, table = '', id = '', keep = '', more = '', direction = '', end = '') => {
      const {keepNext, before, tabs} = unsaid.get(id) ?? nothing
      if (!keepNext && !before && tabs === '') return given
      const distance = before && table !== '' && end !== '' ? '<w:spacing w:before="200"/>' : ''
      const start = `${table}<w:p><w:pPr><w:pStyle w:val="${id}"/>`
      return `${start}${keepNext ? '<w:keepNext/>' : keep}${more}${tabs}${direction}${distance}${end}`
    },
  )
}

const nothing: Unsaid = {keepNext: false, before: false, tabs: ''}

/** How a paragraph begins, up to where its tabs and its distance stand (ISO/IEC 29500-1, A.1, CT_PPrBase). */
const PARAGRAPH =
  /(<\/w:tbl>)?<w:p><w:pPr><w:pStyle w:val="(\w+)"\/>(<w:keepNext\/>)?((?:<w:(?:keepLines|pageBreakBefore)\/>|<w:numPr>.*?<\/w:numPr>)*)(<w:bidi\b[^>]*>)?(<\/w:pPr>)?/g
