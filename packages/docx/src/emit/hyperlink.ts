import {type IContext, type IXmlableObject, type ParagraphChild, Run} from 'docx'
import {Element} from './element.ts'

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'

/** A link out of the document with a tooltip, which the library's has not. */
export class Hyperlink extends Run {
  readonly #href: string
  readonly #element: Element
  readonly #id: string
  #related = false

  /** @param id of the relationship, used once in the document. */
  constructor(
    id: string,
    href: string,
    tooltip: string | undefined,
    children: readonly ParagraphChild[],
  ) {
    super({})
    this.#id = id
    this.#href = href
    const attributes = {
      // The library writes relationship ids with this prefix.
      'r:id': `rId${id}`,
      'w:history': 1,
      'w:tooltip': tooltip,
    }
    this.#element = new Element('w:hyperlink', attributes, children)
  }

  /** The relationship belongs to the part that the link stands in, which is known only now. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.#related) {
      context.viewWrapper.Relationships.addRelationship(
        this.#id,
        relationship,
        this.#href,
        'External',
      )
      this.#related = true
    }
    return this.#element.prepForXml(context)
  }
}
