import {hundredths} from '../number.ts'
import {asciiString, type Dictionary, textString, type Value} from '../objects.ts'
import type {Element} from './lower.ts'

/** Entries of a structure element that come from its node alone. */
export function elementEntries(element: Element, pageHeight: (page: number) => number): Dictionary {
  const {node} = element
  requireComplete(element)
  return {
    Lang: node.language === undefined ? undefined : asciiString(node.language),
    Alt: node.alt === undefined ? undefined : textString(node.alt),
    E: node.expansion === undefined ? undefined : textString(node.expansion),
    ID: node.noteId === undefined ? undefined : asciiString(node.noteId),
    A: attributes(element, pageHeight),
  }
}

/** Attribute objects by owner (ISO 32000-1, 14.8.5). */
function attributes({node, tag}: Element, pageHeight: (page: number) => number): Value | undefined {
  const {scope, summary, listNumbering, box} = node
  const objects: Dictionary[] = []
  if (scope !== undefined) objects.push({O: 'Table', Scope: scope})
  if (summary !== undefined) objects.push({O: 'Table', Summary: textString(summary)})
  if (listNumbering !== undefined) objects.push({O: 'List', ListNumbering: listNumbering})
  if (tag === 'FENote') objects.push({O: 'FENote', NoteType: 'Footnote'})
  if (box !== undefined) {
    const bottom = pageHeight(box.page) - box.y - box.height
    objects.push({
      O: 'Layout',
      BBox: [box.x, bottom, box.x + box.width, bottom + box.height].map(hundredths),
    })
  }
  return objects.length > 1 ? objects : objects[0]
}

/** What PDF/UA requires of an element and the types cannot: layout owes it. */
function requireComplete({node, tag}: Element): void {
  const missing =
    (node.type === 'Figure' && node.alt === undefined && 'alt') ||
    (node.type === 'Figure' && node.box === undefined && 'box') ||
    (node.type === 'TH' && node.scope === undefined && 'scope') ||
    (node.type === 'Note' && node.noteId === undefined && 'noteId') ||
    (tag === 'Link' && node.link === undefined && 'link')
  if (missing) {
    throw new Error(
      `Structure element ${node.id} (${node.type}) has no ${missing}, which PDF/UA requires.`,
    )
  }
}
