import {assertNever} from '@onrecord/document'
import type {Page, PageItem} from '../display-list.ts'
import type {Element} from './structure.ts'

/**
 * Turns finished pages around for a document that runs from right to left: columns, marks of lists, rules and drawings stand where
 * they stand in a mirror, each still the right way round. Lines are drawn for it, with their first piece on the left.
 */
export function mirrorPages(pages: readonly Page[], root: Element): readonly Page[] {
  const [first] = pages
  if (first) mirrorBoxes(root, first.width)
  return pages.map((page) => ({
    ...page,
    items: page.items.map((item) => mirrored(item, page.width)),
  }))
}

function mirrorBoxes(element: Element, width: number): void {
  const {box} = element
  if (box) element.box = {...box, x: width - box.x - box.width}
  for (const child of element.children) mirrorBoxes(child, width)
}

function mirrored(item: PageItem, width: number): PageItem {
  switch (item.type) {
    case 'glyphs':
    case 'rectangle':
    case 'image':
      return {...item, x: width - item.x - item.width}
    case 'line':
      return {...item, x1: width - item.x2, x2: width - item.x1, y1: item.y2, y2: item.y1}
    case 'circle':
      return {...item, cx: width - item.cx}
    case 'path':
      throw new TypeError('Layout draws no paths, and a path cannot be moved without its outline.')
    default:
      return assertNever(item)
  }
}
