import {SaxesParser} from 'saxes'
import {escapeText, escapeXml} from '../text/clean-text.ts'

/** An element as it stands in a part, names and all, so that it can be written again. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[]
}

export function node(
  name: string,
  attributes: XmlNode['attributes'] = {},
  children: XmlNode['children'] = [],
): XmlNode {
  return {name, attributes, children}
}

/** Reads a part that we have written; what is not well-formed is a bug and throws. */
export function readXml(xml: string): XmlNode {
  const parser = new SaxesParser({xmlns: false})
  const open: OpenNode[] = [{name: '', attributes: {}, children: []}]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({name, attributes}) => {
    const made: OpenNode = {name, attributes: {...attributes}, children: []}
    open.at(-1)?.children.push(made)
    open.push(made)
  })
  parser.on('text', (text) => {
    // Between the root and the end of the file there is nothing but white space.
    if (open.length > 1) open.at(-1)?.children.push(text)
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  const [root] = elements(open[0]?.children ?? [])
  if (!root) throw new Error('a part without an element')
  return root
}

export function writeXml(root: XmlNode): string {
  const written: string[] = []
  write(root, written)
  return written.join('')
}

export function elements(children: XmlNode['children']): readonly XmlNode[] {
  return children.filter((child) => typeof child !== 'string')
}

export function childOf(parent: XmlNode | undefined, name: string): XmlNode | undefined {
  return parent && elements(parent.children).find((child) => child.name === name)
}

export function valueIn(parent: XmlNode | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val']
}

export function isParagraph({name}: XmlNode): boolean {
  return name === 'w:p'
}

/** The style of a paragraph. */
export function styleOf(block: XmlNode | undefined): string | undefined {
  return valueIn(childOf(block, 'w:pPr'), 'w:pStyle')
}

/** The node anew, and all in it, from the inside out. */
export function mapXml(root: XmlNode, change: (element: XmlNode) => XmlNode): XmlNode {
  const children = root.children.map((child) =>
    typeof child === 'string' ? child : mapXml(child, change),
  )
  return change({...root, children})
}

/** The words in a node, as a reader sees them; paragraphs end in a line feed. */
export function textIn(root: XmlNode): string {
  if (root.name === 'w:t') return root.children.join('')
  if (root.name === 'w:tab') return '\t'
  const words = elements(root.children).map(textIn).join('')
  return root.name === 'w:p' ? `${words}\n` : words
}

function write({name, attributes, children}: XmlNode, written: string[]): void {
  written.push(`<${name}`)
  for (const [key, value] of Object.entries(attributes))
    written.push(` ${key}="${escapeXml(value)}"`)
  if (children.length === 0) {
    written.push('/>')
    return
  }
  written.push('>')
  for (const child of children) {
    if (typeof child === 'string') written.push(escapeText(child))
    else write(child, written)
  }
  written.push(`</${name}>`)
}
