import {parseXml, type XmlElement} from '../check/xml-tree.ts'
import {TemplateError} from './template-error.ts'

/** The elements of a template's part. @throws TemplateError where it is no XML. */
export function parsed(xml: string, path: string): XmlElement {
  try {
    return parseXml(xml)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new TemplateError(`the template is damaged: ${path} is no XML (${reason})`)
  }
}
