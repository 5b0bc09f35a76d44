import {escapeXml} from './text/clean-text.ts'

/** Attributes by qualified name; those that are `undefined` are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

/** An element of a part that we write ourselves, as text; `children` are elements that are text already. */
export function markup(name: string, attributes: Attributes = {}, ...children: string[]): string {
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('')
  const content = children.join('')
  return content === '' ? `<${name}${list}/>` : `<${name}${list}>${content}</${name}>`
}

/** A whole part. */
export function xmlPart(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`
}

/** Names of the XML namespaces that parts use. */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  relationships: 'http://schemas.openxmlformats.org/package/2006/relationships',
} as const
