import {elementsOf, type XmlElement} from './xml-tree.ts'

/** The words of an element as a reader sees them: deletions and instructions of fields are left out. */
export function readableText(root: XmlElement): string {
  let text = ''
  for (const element of elementsOf(root)) {
    if (element.name === 'w:t') text += element.text
    else if (element.name === 'w:tab' && element.parent?.name === 'w:r') text += '\t'
    else if (element.name === 'w:br' || element.name === 'w:cr') text += '\n'
  }
  return text
}

/** Whether an element shows something: words, a picture, a note’s number, a control to fill in. */
export function showsSomething(root: XmlElement): boolean {
  if (readableText(root).trim() !== '') return true
  return [...elementsOf(root)].some(({name}) => shown.has(name))
}

const shown = new Set([
  ...['w:drawing', 'w:pict', 'w:object', 'w:footnoteReference', 'w:endnoteReference', 'w:sym'],
  ...['w:fldChar', 'w:fldSimple', 'w:sdt', 'w:tbl', 'w:separator', 'w:continuationSeparator'],
  ...['w:delText', 'w:sectPr'],
])
