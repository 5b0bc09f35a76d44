import {childElements, type StructureElement} from '../reader/structure.ts'
import type {CheckContext} from './context.ts'

/** Types that group and mean nothing: what stands in them counts as standing in what they stand in. */
const TRANSPARENT: ReadonlySet<string> = new Set(['Div', 'NonStruct', 'Part'])

/** Children of an element, those in elements without meaning of their own included. */
export function significantChildren(
  element: StructureElement,
  context: CheckContext,
): readonly StructureElement[] {
  return childElements(element).flatMap((child) =>
    TRANSPARENT.has(context.type(child)) ? significantChildren(child, context) : [child],
  )
}

/** The type of what an element stands in; `null` at the root. */
export function parentType({parent}: StructureElement, {type}: CheckContext): string | null {
  for (let at = parent; at !== null; at = at.parent) {
    if (!TRANSPARENT.has(type(at))) return type(at)
  }
  return null
}
