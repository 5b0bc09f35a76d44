import type {DocxRule, Fault} from '../finding.ts'
import {attributeNames, childOrder, colourAttributes, sizes, values} from '../markup-tables.ts'
import type {XmlPart} from '../package-view.ts'
import {ancestor, elementsOf, type XmlElement} from '../xml-tree.ts'

/** Properties stand in the order of the schema: Word calls a file damaged where they do not. */
export const elementOrder: DocxRule = {
  code: 'element-order',
  severity: 'error',
  check: ({xmlParts}) =>
    eachElement(xmlParts, (element) => {
      const order = childOrder[element.name]
      if (!order) return undefined
      let furthest = -1
      for (const {name} of element.children) {
        const place = order.indexOf(name)
        if (place < 0) continue
        if (place < furthest) return `${name} stands after ${order[furthest]} in ${element.name}.`
        furthest = place
      }
      return undefined
    }),
}

/** Attributes of Word's own are ones that their element has. */
export const attributeUnknown: DocxRule = {
  code: 'attribute-unknown',
  severity: 'error',
  check: ({xmlParts}) =>
    eachElement(xmlParts, ({name, attributes}) => {
      const known = attributeNames[name]
      if (!known) return undefined
      const strange = Object.keys(attributes).find(
        (key) => /^w:|^[^:]+$/.test(key) && !known.includes(key),
      )
      return strange && `${name} has no attribute ${strange}.`
    }),
}

/** Words from a closed list are of that list. */
export const valueUnknown: DocxRule = {
  code: 'value-unknown',
  severity: 'error',
  check: ({xmlParts}) =>
    eachElement(xmlParts, ({name, attributes}) => {
      for (const [attribute, allowed] of Object.entries(values[name] ?? {})) {
        const value = attributes[attribute]
        if (value !== undefined && !allowed.includes(value))
          return `${attribute} of ${name} is "${value}": expected one of ${allowed.join(', ')}.`
      }
      return undefined
    }),
}

/** Colours are six hexadecimal digits, or auto (ISO/IEC 29500-1, 17.18.38). */
export const colourForm: DocxRule = {
  code: 'colour-form',
  severity: 'error',
  check: ({xmlParts}) =>
    eachElement(xmlParts, ({name, attributes}) => {
      for (const attribute of colourAttributes[name] ?? []) {
        const value = attributes[attribute]
        if (value !== undefined && !/^(?:auto|[0-9a-f]{6})$/i.test(value))
          return `${attribute} of ${name} is "${value}": expected six hexadecimal digits or auto.`
      }
      return undefined
    }),
}

/** Sizes are whole numbers, none of them negative. */
export const sizeForm: DocxRule = {
  code: 'size-form',
  severity: 'error',
  check: ({xmlParts}) =>
    eachElement(xmlParts, ({name, attributes}) => {
      for (const attribute of sizes[name] ?? []) {
        const value = attributes[attribute]
        if (value !== undefined && !/^\d+(?:\.\d+)?(?:%|pt|cm|mm|in|pc|pi)?$/.test(value))
          return `${attribute} of ${name} is "${value}": expected a number that is not negative.`
      }
      return undefined
    }),
}

/** Cells, notes, comments, heads and feet end in a paragraph. */
export const paragraphMissing: DocxRule = {
  code: 'paragraph-missing',
  severity: 'error',
  check: ({story}) =>
    eachElement(story, ({name, children}) => {
      if (!endInParagraph.has(name)) return undefined
      const last = children.at(-1)?.name
      return last === 'w:p' || last === 'w:sdt' ? undefined : `${name} does not end in a paragraph.`
    }),
}

const endInParagraph = new Set([
  ...['w:tc', 'w:footnote', 'w:endnote', 'w:comment', 'w:hdr', 'w:ftr', 'w:txbxContent'],
])

/** Deleted text is named as such, and no other text is (ISO/IEC 29500-1, 17.3.3.7). */
export const deletedText: DocxRule = {
  code: 'deleted-text',
  severity: 'error',
  check: ({story}) =>
    eachElement(story, (element) => {
      const {name} = element
      if (name !== 'w:t' && name !== 'w:delText') return undefined
      if (ancestor(element, 'mc:AlternateContent')) return undefined
      const deleted = ancestor(element, 'w:del') !== undefined
      if (deleted === (name === 'w:delText')) return undefined
      return deleted
        ? 'Text in a deletion is not marked as deleted.'
        : 'Deleted text stands outside of a deletion.'
    }),
}

function eachElement(
  parts: readonly XmlPart[],
  judge: (element: XmlElement) => string | undefined,
): readonly Fault[] {
  return parts.flatMap(({path, root}) =>
    [...elementsOf(root)].flatMap((element) => {
      const message = judge(element)
      return message ? [{part: path, element, message}] : []
    }),
  )
}
