import {hundredths} from '../number.ts'
import type {Dictionary, Ref, Value} from '../objects.ts'
import type {PdfStandard} from '../standard.ts'

/** What it takes to say where a link or an outline item leads. */
export interface Destinations {
  readonly standard: PdfStandard
  readonly pages: readonly Ref[]
  readonly heights: readonly number[]
  element(id: number): Ref
}

interface Place {
  readonly page: number
  readonly y: number
  readonly element: number
}

/** `Dest`; in PDF 2.0 an action that names the structure element too, as PDF/UA-2 (8.8) requires. */
export function destination({page, y, element}: Place, to: Destinations): Dictionary {
  const height = to.heights[page]
  const pageRef = to.pages[page]
  if (height === undefined || pageRef === undefined) {
    throw new Error(`A link leads to page ${page + 1} of ${to.pages.length}.`)
  }
  const view: readonly Value[] = ['XYZ', null, hundredths(height - y), null]
  if (to.standard === 'ua1+a3a') return {Dest: [pageRef, ...view]}
  return {A: {S: 'GoTo', D: [pageRef, ...view], SD: [to.element(element), ...view]}}
}
