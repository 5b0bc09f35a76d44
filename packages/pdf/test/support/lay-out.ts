import {type DocumentTree, defaultTheme} from '@onrecord/document'
import {fonts} from '../../../fonts/src/index.ts'
import type {DisplayList} from '../../src/display-list.ts'
import {displayList} from '../../src/render-pdf.ts'

/** Lays out a document in the default faces and theme. */
export function layOut(tree: DocumentTree): Promise<DisplayList> {
  return displayList(tree, {fonts})
}

/** The text area of the default theme on A4. */
export const area = {
  left: defaultTheme.margins.left,
  right: 595.276 - defaultTheme.margins.right,
  top: defaultTheme.margins.top,
  bottom: 841.89 - defaultTheme.margins.bottom,
}
