import {rewriteXml, type XmlAttributes} from '../finalize/rewrite-xml.ts'

/** What the ids of our file are called in the template. */
export interface Renaming {
  /** Styles by our id. */
  readonly styles: ReadonlyMap<string, string>
  /** Lists by our number. */
  readonly lists: ReadonlyMap<string, string>
  /** Relationships by our id. */
  readonly relationships: ReadonlyMap<string, string>
  /** What is added to the numbers of ours. */
  readonly notes: number
  /** Bookmarks, tracked changes and content controls. */
  readonly marks: number
  readonly drawings: number
}

/** A part of ours, with the ids that the template has not taken. */
export function adaptStory(xml: string, renaming: Renaming): string {
  return rewriteXml(xml, {element: (name, attributes) => adapt(name, attributes, renaming)})
}

function adapt(name: string, attributes: XmlAttributes, renaming: Renaming): XmlAttributes {
  const {relationships} = renaming
  let changed = adaptOwn(name, attributes, renaming)
  for (const key in changed) {
    const id = key.startsWith('r:') ? relationships.get(changed[key] ?? '') : undefined
    if (id !== undefined) changed = {...changed, [key]: id}
  }
  return changed
}

function adaptOwn(name: string, attributes: XmlAttributes, renaming: Renaming): XmlAttributes {
  switch (name) {
    case 'w:pStyle':
    case 'w:rStyle':
    case 'w:tblStyle':
    case 'w:basedOn':
    case 'w:next':
    case 'w:link':
      return renamed(attributes, 'w:val', renaming.styles)
    case 'w:numId':
      return renamed(attributes, 'w:val', renaming.lists)
    case 'w:footnote':
    case 'w:footnoteReference':
      // The separators keep their numbers: the template's settings or ours name them.
      return attributes['w:type'] ? attributes : shifted(attributes, 'w:id', renaming.notes)
    case 'wp:docPr':
      return shifted(attributes, 'id', renaming.drawings)
    case 'w:id':
      return shifted(attributes, 'w:val', renaming.marks)
    case 'w:bookmarkStart':
    case 'w:bookmarkEnd':
    case 'w:ins':
    case 'w:del':
      return shifted(attributes, 'w:id', renaming.marks)
    default:
      return attributes
  }
}

function renamed(
  attributes: XmlAttributes,
  key: string,
  names: ReadonlyMap<string, string>,
): XmlAttributes {
  const name = names.get(attributes[key] ?? '')
  return name === undefined ? attributes : {...attributes, [key]: name}
}

function shifted(attributes: XmlAttributes, key: string, by: number): XmlAttributes {
  const number = attributes[key]
  return number === undefined || by === 0
    ? attributes
    : {...attributes, [key]: String(Number(number) + by)}
}
