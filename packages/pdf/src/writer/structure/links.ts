import type {Box, LinkTarget, Page} from '../../display-list.ts'
import {hundredths} from '../number.ts'
import {asciiString, type Dictionary, type ObjectStore, type Ref, textString} from '../objects.ts'
import {type Destinations, destination} from './destination.ts'
import type {StructureTree} from './structure-tree.ts'

/** Bit 3: printed with the page. */
const PRINT = 4

/** Writes the link annotations of a document; gives those of each page. A link has one a page, however many lines. */
export function writeLinks(
  store: ObjectStore,
  tree: StructureTree,
  pages: readonly Page[],
  destinations: Destinations,
): readonly (readonly Ref[])[] {
  const annotations: Ref[][] = pages.map(() => [])
  for (const {id, tag, node} of tree.elements) {
    const {link} = node
    if (link === undefined || tag !== 'Link') continue
    if (link.boxes.length === 0) throw new Error(`Link ${id} has no box that answers a click.`)
    for (const [page, boxes] of byPage(link.boxes)) {
      const ref = store.reserve()
      const key = tree.addAnnotation(id, ref, page)
      const entries = annotation(link, boxes, pages[page]?.height ?? 0, destinations)
      store.assign(ref, {...entries, StructParent: key, P: destinations.pages[page]})
      annotations[page]?.push(ref)
    }
  }
  return annotations
}

function byPage(boxes: readonly Box[]): ReadonlyMap<number, readonly Box[]> {
  const pages = new Map<number, Box[]>()
  for (const box of boxes) pages.set(box.page, [...(pages.get(box.page) ?? []), box])
  return pages
}

function annotation(
  {to, description}: LinkTarget,
  boxes: readonly Box[],
  height: number,
  destinations: Destinations,
): Dictionary {
  const rectangles = boxes.map(({x, y, width, height: tall}) => ({
    left: x,
    right: x + width,
    top: height - y,
    bottom: height - y - tall,
  }))
  const corners = rectangles.flatMap(({left, right, top, bottom}) =>
    [left, top, right, top, left, bottom, right, bottom].map(hundredths),
  )
  return {
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [
      Math.min(...rectangles.map(({left}) => left)),
      Math.min(...rectangles.map(({bottom}) => bottom)),
      Math.max(...rectangles.map(({right}) => right)),
      Math.max(...rectangles.map(({top}) => top)),
    ].map(hundredths),
    QuadPoints: boxes.length > 1 ? corners : undefined,
    Border: [0, 0, 0],
    F: PRINT,
    Contents: textString(description),
    ...(to.type === 'uri'
      ? {A: {S: 'URI', URI: asciiString(asciiUri(to.uri))}}
      : destination(to, destinations)),
  }
}

/** A URI is seven-bit ASCII (ISO 32000-1, 12.6.4.7): everything else is percent-encoded as UTF-8. */
function asciiUri(uri: string): string {
  return uri
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character))
}
