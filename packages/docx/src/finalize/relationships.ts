import {rewriteXml, type XmlAttributes} from './rewrite-xml.ts'

/** The relationships of a part, renumbered, and what became of each id. */
export interface Relationships {
  readonly xml: string
  readonly ids: ReadonlyMap<string, string>
}

/** Renumbers relationships in their order, since the library draws some ids at random; `undefined` where there are none. */
export function rewriteRelationships(
  xml: string | undefined,
  append: string,
): Relationships | undefined {
  if (xml === undefined) return undefined
  const ids = new Map<string, string>()
  const rewritten = rewriteXml(xml, {
    element: (name, attributes) => {
      if (name !== 'Relationship') return attributes
      const id = `rId${ids.size + 1}`
      ids.set(attributes.Id ?? '', id)
      return {...attributes, Id: id}
    },
    append,
  })
  return ids.size === 0 && append === '' ? undefined : {xml: rewritten, ids}
}

/** Attributes with the new ids where they refer to relationships. */
export function renamed(
  attributes: XmlAttributes,
  ids: ReadonlyMap<string, string> | undefined,
): XmlAttributes {
  if (!ids) return attributes
  let changed: Record<string, string> | undefined
  for (const key in attributes) {
    if (!key.startsWith('r:')) continue
    const id = ids.get(attributes[key] ?? '')
    if (id === undefined) continue
    changed ??= {...attributes}
    changed[key] = id
  }
  return changed ?? attributes
}
