import type {Element, Properties, Text} from 'hast'
import {cleanText} from '../shared/clean-text.ts'

/** What may stand in an element: elements, and words that are text whatever is in them. */
export type Child = Element | Text | string | readonly Child[]

/** An element. Strings are cleaned here, once for all of them; the serialiser escapes. Empty lists of names leave no attribute. */
export function h(tagName: string, properties: Properties, ...children: readonly Child[]): Element {
  const cleaned = Object.entries(properties)
    .filter(([, value]) => !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => [key, typeof value === 'string' ? cleanText(value) : value])
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(cleaned),
    children: children.flatMap(nodes),
  }
}

function nodes(child: Child): readonly (Element | Text)[] {
  if (typeof child === 'string')
    return child === '' ? [] : [{type: 'text', value: cleanText(child)}]
  return isList(child) ? child.flatMap(nodes) : [child]
}

function isList(child: Exclude<Child, string>): child is readonly Child[] {
  return Array.isArray(child)
}
