import {
  FileChild,
  type IContext,
  type IXmlableObject,
  NextAttributeComponent,
  type ParagraphChild,
  Run,
  type XmlComponent,
} from 'docx'
import type {Attributes} from '../markup.ts'

/** An element that the library has no class for, where blocks or runs may stand. */
export class Element extends FileChild {
  constructor(
    name: string,
    attributes: Attributes = {},
    children: readonly (XmlComponent | ParagraphChild | string)[] = [],
  ) {
    super(name)
    const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
    if (given.length > 0) {
      this.root.push(
        new NextAttributeComponent(
          Object.fromEntries(given.map(([key, value]) => [key, {key, value: String(value)}])),
        ),
      )
    }
    this.root.push(...children)
  }
}

/** The element with a `w:val`, which half of WordprocessingML is made of. */
export function valueElement(name: string, value: string | number): Element {
  return new Element(name, {'w:val': value})
}

/** An element that the library has no class for, in a paragraph beside runs: a bookmark's end, a content control. */
export class RunElement extends Run {
  readonly #element: Element

  constructor(...element: ConstructorParameters<typeof Element>) {
    super({})
    this.#element = new Element(...element)
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    return this.#element.prepForXml(context)
  }
}
