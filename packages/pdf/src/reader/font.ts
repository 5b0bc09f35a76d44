import {parseUnicodeMap, type UnicodeMap} from './cmap.ts'
import type {PdfFile} from './file.ts'
import {isKind, type PdfDict, type PdfObject} from './objects.ts'

/** A font as text is read with it. */
export interface PdfFont {
  readonly dict: PdfDict
  readonly name: string
  /** Whether it is a composite font, whose descendant has widths and file. */
  readonly isComposite: boolean
  /** The descendant of a composite font; the font itself otherwise. */
  readonly descendant: PdfDict
  readonly codeLength: number
  /** `null` where the font has none. */
  readonly unicode: UnicodeMap | null
  /** In thousandths of the size. */
  width(code: number): number
  /** What a code is read as; without ToUnicode the code itself, as Latin-1, in a simple font. */
  text(code: number): string
}

export function readFont(file: PdfFile, dict: PdfDict): PdfFont {
  const isComposite = nameOf(file.get(dict, 'Subtype')) === 'Type0'
  const descendants = file.get(dict, 'DescendantFonts')
  const first = isKind(descendants, 'array') ? file.resolve(descendants.items[0]) : null
  const descendant = isComposite && isKind(first, 'dict') ? first : dict
  const stream = file.get(dict, 'ToUnicode')
  const unicode = isKind(stream, 'stream') ? parseUnicodeMap(file.data(stream), file.budget) : null
  const widths = isComposite ? compositeWidths(file, descendant) : simpleWidths(file, dict)
  const missing = isComposite ? numberOf(file.get(descendant, 'DW'), 1000) : 0
  return {
    dict,
    name: nameOf(file.get(dict, 'BaseFont')),
    isComposite,
    descendant,
    codeLength: isComposite ? (unicode?.codeLength ?? 2) : 1,
    unicode,
    width: (code) => widths.get(code) ?? missing,
    text: (code) => unicode?.texts.get(code) ?? (isComposite ? '' : String.fromCharCode(code)),
  }
}

/** `first [w w w]` and `first last w` (ISO 32000-1, 9.7.4.3). Codes are CIDs here: the encoding is Identity. */
function compositeWidths(file: PdfFile, descendant: PdfDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>()
  const list = file.get(descendant, 'W')
  const items = isKind(list, 'array') ? list.items.map(file.resolve) : []
  for (let at = 0; at + 1 < items.length; ) {
    const first = numberOf(items[at], 0)
    const second = items[at + 1]
    if (isKind(second, 'array')) {
      second.items.forEach((width, index) => {
        widths.set(first + index, numberOf(file.resolve(width), 0))
      })
      at += 2
      continue
    }
    const last = Math.min(numberOf(second, first), first + 0xffff)
    file.budget.spend(Math.max(0, last - first))
    for (let code = first; code <= last; code++) widths.set(code, numberOf(items[at + 2], 0))
    at += 3
  }
  return widths
}

function simpleWidths(file: PdfFile, dict: PdfDict): ReadonlyMap<number, number> {
  const first = numberOf(file.get(dict, 'FirstChar'), 0)
  const list = file.get(dict, 'Widths')
  const items = isKind(list, 'array') ? list.items : []
  return new Map(items.map((width, index) => [first + index, numberOf(file.resolve(width), 0)]))
}

function nameOf(object: PdfObject): string {
  return isKind(object, 'name') ? object.name : ''
}

function numberOf(object: PdfObject | undefined, otherwise: number): number {
  return typeof object === 'number' ? object : otherwise
}
