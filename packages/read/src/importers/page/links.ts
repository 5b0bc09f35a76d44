import type {PieceLink} from '../parts/pieces.ts'
import {archivedIn} from './archived.ts'
import type {PageBlock} from './blocks-of.ts'

// Every platform we run on has it; the language's own type library does not declare it.
declare const URL: {
  new (address: string, base?: string): {readonly protocol: string; readonly href: string}
}

/** The links of a block that lead to the web or to a mailbox, as whole addresses; scripts and data are none. */
export function linksOf({links}: PageBlock, base: string | undefined): readonly PieceLink[] {
  return links.flatMap((link) => {
    const href = wholeAddress(link.href, base)
    return href === null ? [] : [{...link, href}]
  })
}

/** An address on the web or a mailbox, made whole where the page's own address is known, and the page's own where an archive put its own before it; else `null`. */
export function wholeAddress(href: string, base: string | undefined): string | null {
  try {
    const url = base === undefined ? new URL(href) : new URL(href, base)
    return /^(?:https?|mailto):$/.test(url.protocol) ? (archivedIn(url.href) ?? url.href) : null
  } catch {
    return null
  }
}
