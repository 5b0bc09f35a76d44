import {SaxesParser} from 'saxes'
import {prefixes} from './namespaces.ts'

/** An element of a part. Names carry Word's usual prefixes, whatever the file calls its namespaces. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own characters, those of its children left out. */
  readonly text: string
  readonly parent: XmlElement | undefined
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[]
  text: string
}

/** More than any document has: what goes through a part goes this deep itself. */
const deepest = 500

/**
 * The elements of a part.
 *
 * @throws Error with line and column where it is not well-formed.
 */
export function parseXml(xml: string): XmlElement {
  const parser = new SaxesParser({xmlns: true})
  let root: OpenElement | undefined
  const open: OpenElement[] = []
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const parent = open.at(-1)
    const element: OpenElement = {
      name: qualified(tag.uri, tag.prefix, tag.local),
      attributes: attributesOf(Object.values(tag.attributes)),
      children: [],
      text: '',
      parent,
    }
    parent?.children.push(element)
    root ??= element
    open.push(element)
    if (open.length > deepest) throw new Error(`its elements stand ${deepest} deep in each other`)
  })
  const addText = (text: string): void => {
    const current = open.at(-1)
    if (current) current.text += text
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(xml).close()
  if (!root) throw new Error('there is no element in it')
  return root
}

/** The element and all that is in it, in document order. */
export function* elementsOf(root: XmlElement): Generator<XmlElement> {
  const coming = [root]
  for (let element = coming.pop(); element !== undefined; element = coming.pop()) {
    yield element
    for (let at = element.children.length - 1; at >= 0; at -= 1) {
      const inner = element.children[at]
      if (inner) coming.push(inner)
    }
  }
}

/** The elements of this name, in document order, the root among them. */
export function named(root: XmlElement, ...names: readonly string[]): readonly XmlElement[] {
  return [...elementsOf(root)].filter(({name}) => names.includes(name))
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((inner) => inner.name === name)
}

export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((inner) => inner.name === name)
}

/** The child's `w:val`. */
export function childValue(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** The nearest element of this name around an element. */
export function ancestor(element: XmlElement, name: string): XmlElement | undefined {
  let outer = element.parent
  while (outer && outer.name !== name) outer = outer.parent
  return outer
}

/** Whether a child that is switched on or off is there and on (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  if (!found) return undefined
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1')
}

/** The path of an element: `/w:document/w:body/w:p[3]`. */
export function locate(element: XmlElement): string {
  const {parent, name} = element
  if (!parent) return `/${name}`
  const same = childrenNamed(parent, name)
  const place = same.length > 1 ? `[${same.indexOf(element) + 1}]` : ''
  return `${locate(parent)}/${name}${place}`
}

interface RawAttribute {
  readonly uri: string
  readonly prefix: string
  readonly local: string
  readonly value: string
}

function attributesOf(list: readonly RawAttribute[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    list
      .filter(({prefix, local}) => prefix !== 'xmlns' && local !== 'xmlns')
      .map(({uri, prefix, local, value}) => [qualified(uri, prefix, local), value]),
  )
}

function qualified(uri: string, prefix: string, local: string): string {
  const usual = prefixes.get(uri) ?? prefix
  return usual === '' ? local : `${usual}:${local}`
}
