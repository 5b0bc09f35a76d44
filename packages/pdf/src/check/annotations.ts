import {dictsOf, listOf, nameOf, numberOf} from '../reader/entries.ts'
import type {PdfFile} from '../reader/file.ts'
import {isKind, type PdfDict, type PdfObject} from '../reader/objects.ts'
import type {StructureElement} from '../reader/structure.ts'
import type {CheckedPage} from './context.ts'

/** An annotation of a page. */
export interface Annotation {
  readonly dict: PdfDict
  readonly subtype: string
  /** Counted from 1. */
  readonly page: number
  /** Hidden, or outside the crop box: nobody meets it, and most rules leave it alone. */
  readonly isUnseen: boolean
  /** The element that the parent tree names for it. */
  readonly element: StructureElement | null
}

const HIDDEN = 2

export function annotationsOf(
  file: PdfFile,
  {dict: page, number}: CheckedPage,
  parent: (key: PdfObject) => PdfObject,
  elementOf: ReadonlyMap<PdfObject, StructureElement>,
): readonly Annotation[] {
  const visible = pageBox(file, page)
  return dictsOf(file, page, 'Annots').map((dict) => ({
    dict,
    subtype: nameOf(file, dict, 'Subtype') ?? '',
    page: number,
    isUnseen:
      ((numberOf(file, dict, 'F') ?? 0) & HIDDEN) !== 0 ||
      isApart(boxOf(file, dict, 'Rect'), visible),
    element: elementOf.get(parent(file.get(dict, 'StructParent'))) ?? null,
  }))
}

type PageBox = readonly [left: number, bottom: number, right: number, top: number]

/** The crop box, which is the media box where there is none; both may be inherited. */
function pageBox(file: PdfFile, page: PdfDict): PageBox | null {
  for (const key of ['CropBox', 'MediaBox']) {
    let at: PdfObject = page
    for (let steps = 0; steps < 32 && isKind(at, 'dict'); steps++) {
      const box = boxOf(file, at, key)
      if (box !== null) return box
      at = file.get(at, 'Parent')
    }
  }
  return null
}

function boxOf(file: PdfFile, holder: PdfObject, key: string): PageBox | null {
  const numbers = listOf(file, holder, key).filter((item) => typeof item === 'number')
  const [x1, y1, x2, y2] = numbers
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)]
}

function isApart(own: PageBox | null, visible: PageBox | null): boolean {
  if (own === null || visible === null) return false
  return (
    own[2] <= visible[0] || own[0] >= visible[2] || own[3] <= visible[1] || own[1] >= visible[3]
  )
}
