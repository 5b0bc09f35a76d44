import {type DocumentTree, walk} from '@onrecord/document'
import type {RenderDocxOptions} from './render-docx.ts'

/** Whether the pages are worked out: where that is asked for, and else where the text refers to one. */
export function fillsPages(tree: DocumentTree, options: RenderDocxOptions): boolean {
  return options.pageNumbers ?? refersToPages(tree)
}

/** Lays out the finished file, so that what is measured is what Word gets; lazy, since the layout is large. */
export async function withPages(bytes: Uint8Array): Promise<Uint8Array> {
  const {fillPages} = await import('./finalize/fill-pages.ts')
  return fillPages(bytes)
}

function refersToPages(tree: DocumentTree): boolean {
  let found = false
  walk(tree.children, {
    inline: (inline) => {
      if (inline.type === 'crossReference' && inline.show === 'page') found = true
    },
  })
  return found
}
