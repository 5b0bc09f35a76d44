/** What the reader needs of a DOM node; linkedom's and jsdom's nodes have it. */
export interface PageNode {
  /** 1 element, 3 text, 9 document, 11 fragment (DOM Standard). */
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly childNodes: Iterable<PageNode>
  getAttribute?(name: string): string | null
}

/** A document that Readability can work on. */
export interface PageDocument extends PageNode {
  readonly body: PageNode
}

/** Makes a document of markup, as `(html) => new JSDOM(html).window.document`. */
export type PageParser = (html: string) => PageDocument

export function attribute(node: PageNode, name: string): string {
  return node.getAttribute?.(name) ?? ''
}

export function isElement(node: PageNode): boolean {
  return node.nodeType === 1
}

export function nameOf(node: PageNode): string {
  return node.nodeName.toLowerCase()
}

/** The words of a node, as they stand in the markup. */
export function textOf(node: PageNode): string {
  if (node.nodeType === 3) return node.nodeValue ?? ''
  let text = ''
  for (const child of node.childNodes) text += textOf(child)
  return text
}

/** Elements below a node, itself first, in document order. */
export function* elementsOf(node: PageNode): Generator<PageNode> {
  if (isElement(node)) yield node
  for (const child of node.childNodes) yield* elementsOf(child)
}
