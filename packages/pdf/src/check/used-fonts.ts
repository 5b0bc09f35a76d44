import {nameOf, numberOf} from '../reader/entries.ts'
import type {PdfFile} from '../reader/file.ts'
import type {PdfFont} from '../reader/font.ts'
import {readCompactFont} from '../reader/font-programs/compact.ts'
import type {FontProgram} from '../reader/font-programs/font-program.ts'
import {readTrueType} from '../reader/font-programs/true-type.ts'
import {isKind, type PdfObject} from '../reader/objects.ts'
import type {TextPainting} from '../reader/painting.ts'
import type {CheckedPage} from './context.ts'
import {glyphOfCode} from './glyph-of-code.ts'

/** A font that text is shown in. */
export interface UsedFont {
  readonly font: PdfFont
  readonly subtype: string
  /** Subtype of the descendant of a composite font; of the font itself otherwise. */
  readonly descendantSubtype: string
  /** Bit 3 of the flags: characters that are not those of Latin text. */
  readonly isSymbolic: boolean
  readonly isEmbedded: boolean
  /** `null` where the font has none, or one of a kind that is not read (Type 1), or a damaged one. */
  readonly program: FontProgram | null
  /** Codes that are seen. */
  readonly shown: ReadonlySet<number>
  /** Those of invisible text too. */
  readonly codes: ReadonlySet<number>
  /** The first page that uses it. */
  readonly page: number
  /** The glyph of a code in the program; `null` where that cannot be told. */
  glyph(code: number): number | null
}

/** As under a scanned page. */
const INVISIBLE = 3
const SYMBOLIC = 4

interface Use {
  readonly font: PdfFont
  readonly page: number
  readonly shown: Set<number>
  readonly codes: Set<number>
}

/** Fonts by their dictionaries, in the order of their use. */
export function usedFonts(file: PdfFile, pages: readonly CheckedPage[]): readonly UsedFont[] {
  const uses = new Map<PdfObject, Use>()
  for (const {paintings, number} of pages) {
    for (const painting of paintings) {
      if (painting.type === 'text') noteUse(painting, number, uses)
    }
  }
  return [...uses.values()].map((use) => ({...use, ...describe(file, use.font)}))
}

function noteUse(
  {font, codes, renderingMode}: TextPainting,
  page: number,
  uses: Map<PdfObject, Use>,
): void {
  const use = uses.get(font.dict) ?? {font, page, shown: new Set(), codes: new Set()}
  uses.set(font.dict, use)
  for (const code of codes) {
    use.codes.add(code)
    if (renderingMode !== INVISIBLE) use.shown.add(code)
  }
}

function describe(
  file: PdfFile,
  font: PdfFont,
): Pick<
  UsedFont,
  'subtype' | 'descendantSubtype' | 'isSymbolic' | 'isEmbedded' | 'program' | 'glyph'
> {
  const descriptor = file.get(font.descendant, 'FontDescriptor')
  const streams = ['FontFile', 'FontFile2', 'FontFile3'].map((key) => file.get(descriptor, key))
  const program = readProgram(file, descriptor)
  const isSymbolic = ((numberOf(file, descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0
  return {
    subtype: nameOf(file, font.dict, 'Subtype') ?? '',
    descendantSubtype: nameOf(file, font.descendant, 'Subtype') ?? '',
    isSymbolic,
    isEmbedded: streams.some((stream) => isKind(stream, 'stream')),
    program,
    glyph: program === null ? () => null : glyphOfCode(file, font, program, isSymbolic),
  }
}

/** `FontFile3` is CFF, or an OpenType file with either kind of outlines. */
function readProgram(file: PdfFile, descriptor: PdfObject): FontProgram | null {
  const trueType = file.get(descriptor, 'FontFile2')
  if (isKind(trueType, 'stream')) return readTrueType(file.data(trueType))
  const other = file.get(descriptor, 'FontFile3')
  if (!isKind(other, 'stream')) return null
  const bytes = file.data(other)
  const isTrueType = bytes[0] === 0 && bytes[1] === 1 && bytes[2] === 0
  return isTrueType ? readTrueType(bytes) : readCompactFont(bytes)
}
