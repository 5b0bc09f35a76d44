import type {Parts} from '../finalize/package-parts.ts'
import {bytesOf, textOf} from '../finalize/package-parts.ts'
import {contentTypesPath, relatedPath, relationshipsPath} from '../finalize/part-paths.ts'
import {namespaces, xmlPart} from '../markup.ts'
import {elements, mapXml, node, readXml, writeXml, type XmlNode} from './xml-node.ts'

/** Takes what old content refers to into the new package: links, pictures, charts with all that they need. */
export class Adoption {
  readonly #before: Parts
  readonly #parts: Map<string, Uint8Array>
  /** New relationships by the part that they belong to. */
  readonly #added = new Map<string, XmlNode[]>()
  readonly #adopted = new Map<string, string>()
  readonly #types: XmlNode[] = []

  constructor(before: Parts, after: Map<string, Uint8Array>) {
    this.#before = before
    this.#parts = after
  }

  /** The content with its relationships as the new package names them. `path` is the part that it stands in. */
  adopt(content: XmlNode, path: string): XmlNode {
    return mapXml(content, (element) => {
      const entries = Object.entries(element.attributes).map(([key, value]) =>
        key.startsWith('r:') ? [key, this.#relate(path, value)] : [key, value],
      )
      return {...element, attributes: Object.fromEntries(entries)}
    })
  }

  /** Writes the relationships and kinds that have come into their parts. */
  finish(): void {
    for (const [path, list] of this.#added) {
      const relsPath = relationshipsPath(path)
      const old = this.#parts.get(relsPath)
      const root = old
        ? readXml(textOf(old))
        : node('Relationships', {xmlns: namespaces.relationships})
      this.#write(relsPath, {...root, children: [...root.children, ...list]})
    }
    const types = this.#parts.get(contentTypesPath)
    if (this.#types.length === 0 || !types) return
    const root = readXml(textOf(types))
    this.#write(contentTypesPath, {...root, children: [...root.children, ...this.#types]})
  }

  #write(path: string, root: XmlNode): void {
    this.#parts.set(path, bytesOf(xmlPart(writeXml(root))))
  }

  #relate(path: string, oldId: string): string {
    const relationship = relationshipsIn(this.#before, path).find(
      ({attributes}) => attributes.Id === oldId,
    )
    if (!relationship) throw new Error(`the old document has no relationship ${oldId} in ${path}`)
    const list = this.#added.get(path) ?? []
    this.#added.set(path, list)
    const id = `rIdOld${list.length + 1}`
    const {attributes} = relationship
    const external = attributes.TargetMode === 'External'
    const target = external ? attributes.Target : this.#takePart(path, attributes.Target ?? '')
    list.push(node('Relationship', {...attributes, Id: id, Target: target ?? ''}))
    return id
  }

  /** Copies a part under a new name, and what it is related to; the same part is copied once. */
  #takePart(owner: string, target: string): string {
    const path = relatedPath(owner, target)
    const known = this.#adopted.get(path)
    if (known !== undefined) return known
    const content = this.#before.get(path)
    if (!content) throw new Error(`the old document has no part ${path}`)
    const slash = path.lastIndexOf('/')
    const taken = `${path.slice(0, slash + 1)}old-${path.slice(slash + 1)}`
    this.#adopted.set(path, `/${taken}`)
    this.#parts.set(taken, content)
    const kind = overrideOf(this.#before, path)
    if (kind !== undefined)
      this.#types.push(node('Override', {PartName: `/${taken}`, ContentType: kind}))
    const inner = relationshipsIn(this.#before, path).map(({name, attributes}) =>
      attributes.TargetMode === 'External'
        ? node(name, attributes)
        : node(name, {...attributes, Target: this.#takePart(path, attributes.Target ?? '')}),
    )
    if (inner.length > 0)
      this.#write(
        relationshipsPath(taken),
        node('Relationships', {xmlns: namespaces.relationships}, inner),
      )
    return `/${taken}`
  }
}

/** The relationships of a part of a package. */
export function relationshipsIn(parts: Parts, path: string): readonly XmlNode[] {
  const content = parts.get(relationshipsPath(path))
  return content ? elements(readXml(textOf(content)).children) : []
}

function overrideOf(parts: Parts, path: string): string | undefined {
  const content = parts.get(contentTypesPath)
  if (!content) return undefined
  return elements(readXml(textOf(content)).children).find(
    ({attributes}) => attributes.PartName === `/${path}`,
  )?.attributes.ContentType
}
