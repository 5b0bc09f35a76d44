import type {IContext, IXmlableObject, ParagraphChild} from 'docx'
import {namespaces} from '../markup.ts'
import {RunElement} from './element.ts'

/** A link out of the document with a tooltip, which the library's has not. */
export class Hyperlink extends RunElement {
  readonly #href: string
  readonly #id: string
  #related = false

  /** @param id of the relationship, used once in the document. */
  constructor(
    id: string,
    href: string,
    tooltip: string | undefined,
    children: readonly ParagraphChild[],
  ) {
    // The library writes relationship ids with this prefix.
    super('w:hyperlink', {'r:id': `rId${id}`, 'w:history': 1, 'w:tooltip': tooltip}, children)
    this.#id = id
    this.#href = href
  }

  /** The relationship belongs to the part that the link stands in, which is known only now. */
  override prepForXml(context: IContext): IXmlableObject | undefined {
    if (!this.#related) {
      const {Relationships: relationships} = context.viewWrapper
      relationships.addRelationship(this.#id, `${namespaces.r}/hyperlink`, this.#href, 'External')
      this.#related = true
    }
    return super.prepForXml(context)
  }
}
