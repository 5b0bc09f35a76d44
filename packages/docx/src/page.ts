import type {DocumentTree, Theme} from '@onrecord/document'
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
}

// ISO 216 A4 and ANSI/ASME Y14.1 Letter, as Word rounds them.
const papers = {a4: {width: 11906, height: 16838}, letter: {width: 12240, height: 15840}} as const

export function pageOf(tree: DocumentTree, theme: Theme): Page {
  const {width, height} = papers[tree.paper ?? 'a4']
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
