import type {Owner, StructureNode, StructureType} from '../display-list.ts'

/** A structure element while the document is laid out. */
export type Element = {-readonly [Key in keyof StructureNode]: StructureNode[Key]} & {
  children: Element[]
}

type Attributes = Partial<Omit<Element, 'id' | 'type' | 'children'>>

/** Where a link leads: out, or to an anchor of this document. */
type Destination =
  | {readonly type: 'uri'; readonly uri: string}
  | {readonly type: 'anchor'; readonly anchor: string}

export interface PendingLink {
  readonly element: Element
  readonly to: Destination
  readonly description: string
}

/** The tree of structure elements as it grows, and the links that are still without a place. */
export interface Structure {
  readonly root: Element
  readonly links: PendingLink[]
  /** The link that each element inside a link belongs to, itself included. */
  readonly linkOf: Map<number, PendingLink>
  add(parent: Element, type: StructureType, attributes?: Attributes): Element
  addLink(
    parent: Element,
    type: 'Link' | 'Reference',
    to: Destination,
    description: string,
  ): Element
}

export function createStructure(): Structure {
  let count = 0
  const root: Element = {id: 0, type: 'Document', children: []}
  const links: PendingLink[] = []
  const linkOf = new Map<number, PendingLink>()
  const add: Structure['add'] = (parent, type, attributes = {}) => {
    count += 1
    const element: Element = {...attributes, id: count, type, children: []}
    parent.children.push(element)
    const link = linkOf.get(parent.id)
    if (link) linkOf.set(element.id, link)
    return element
  }
  return {
    root,
    links,
    linkOf,
    add,
    addLink(parent, type, to, description) {
      const element = add(parent, type)
      const link = {element, to, description}
      links.push(link)
      linkOf.set(element.id, link)
      return element
    },
  }
}

export function ownedBy(element: Element): Owner {
  return {type: 'element', id: element.id}
}
