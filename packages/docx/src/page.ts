import {type DocumentTree, papers, type Theme} from '@onrecord/document'
import {twips} from './units.ts'

/** The sheet and its margins, in twentieths of a point. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly margins: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  /** Between the margins. */
  readonly textWidth: number
  readonly textHeight: number
  /** Whether styles of a template run from right to left. */
  readonly rightToLeft?: boolean
}

export function pageOf(tree: DocumentTree, theme: Theme): Page {
  const sheet = papers[tree.paper ?? 'a4']
  const [width, height] = [twips(sheet.width), twips(sheet.height)]
  const margins = {
    top: twips(theme.margins.top),
    right: twips(theme.margins.right),
    bottom: twips(theme.margins.bottom),
    left: twips(theme.margins.left),
  }
  return {
    width,
    height,
    margins,
    textWidth: width - margins.left - margins.right,
    textHeight: height - margins.top - margins.bottom,
  }
}
