import type {Image, ImageReference, Link, LinkReference, Root} from 'mdast'
import {wholeAddress} from '../page/links.ts'

/** What addresses in a text are made whole by. */
export interface Addresses {
  /** Those that it defines ("[report]: https://…"), by label; the first of a label holds (CommonMark). */
  readonly defined: ReadonlyMap<string, string>
  /** Its own, where that is known. */
  readonly base: string | undefined
}

export function addressesIn(root: Root, base: string | undefined): Addresses {
  const found = new Map<string, string>()
  for (const node of root.children) {
    if (node.type !== 'definition' || found.has(node.identifier)) continue
    found.set(node.identifier, node.url)
  }
  return {defined: found, base}
}

/** Where a link or a picture leads, as a whole address on the web; else `null`. */
export function addressOf(
  node: Image | ImageReference | Link | LinkReference,
  {defined, base}: Addresses,
): string | null {
  const url = 'url' in node ? node.url : defined.get(node.identifier)
  return url === undefined ? null : wholeAddress(url, base)
}
