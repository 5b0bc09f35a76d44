import type {PdfFile} from '../../reader/file.ts'
import type {PdfFont} from '../../reader/font.ts'
import {trueTypeAdvances} from '../../reader/font-program.ts'
import {isKind, type PdfStream} from '../../reader/objects.ts'
import type {CheckContext} from '../context.ts'
import type {Finding, Rule} from '../rule.ts'

/** Invisible text, as under a scanned page, needs no font. */
const INVISIBLE = 3

export const fontEmbedded: Rule = {
  name: 'font-embedded',
  clause: '7.21.4.1',
  *check(context) {
    for (const {font, page} of usedFonts(context)) {
      if (fontFile(context.file, font) !== null || isType3(context.file, font)) continue
      yield {message: `The font ${font.name} is not embedded.`, page, object: font.dict}
    }
  },
}

/** The widths of the font dictionary are those of the font program, to a thousandth of the size. */
export const fontWidths: Rule = {
  name: 'font-widths',
  clause: '7.21.5',
  *check(context) {
    const {file} = context
    for (const {font, codes, page} of usedFonts(context)) {
      const advances = identityAdvances(file, font)
      if (advances === null) continue
      const wrong = [...codes].find(
        (code) => Math.abs((advances[code] ?? 0) - font.width(code)) > 1,
      )
      if (wrong === undefined) continue
      const message = `The width of code ${wrong} of ${font.name} is not that of its glyph.`
      yield {message, page, object: font.dict}
    }
  },
}

/** Every code that is shown can be read as text. */
export const fontUnicode: Rule = {
  name: 'font-unicode',
  clause: '7.21.7',
  *check(context) {
    for (const {font, codes, page} of usedFonts(context)) {
      const {unicode} = font
      if (unicode === null) {
        // A simple font with a known encoding can be read without a map.
        if (!font.isComposite && context.file.get(font.dict, 'Encoding') !== null) continue
        const message = `The font ${font.name} does not say what its codes are read as.`
        yield {message, page, object: font.dict}
        continue
      }
      yield* unreadable(font, codes, page)
    }
  },
}

function* unreadable(font: PdfFont, codes: ReadonlySet<number>, page: number): Generator<Finding> {
  const bad = [...codes].find((code) => {
    const text = font.unicode?.texts.get(code)
    return text === undefined || text === '' || /[\0\uFEFF\uFFFE]/.test(text)
  })
  if (bad === undefined) return
  const message = `Code ${bad} of ${font.name} is read as nothing.`
  yield {message, page, object: font.dict}
}

/** No text shows the glyph for missing characters. */
export const noNotdef: Rule = {
  name: 'no-notdef',
  clause: '7.21.8',
  *check(context) {
    for (const {font, codes, page} of usedFonts(context)) {
      if (!font.isComposite || !codes.has(0)) continue
      yield {message: `Text shows .notdef of ${font.name}.`, page, object: font.dict}
    }
  },
}

interface UsedFont {
  readonly font: PdfFont
  readonly codes: ReadonlySet<number>
  /** The first page that uses it. */
  readonly page: number
}

/** Fonts by their dictionaries, with the codes that visible text shows of them. */
function usedFonts({pages}: CheckContext): readonly UsedFont[] {
  const fonts = new Map<PdfFont['dict'], UsedFont & {readonly codes: Set<number>}>()
  for (const {paintings, number} of pages) {
    for (const painting of paintings) {
      if (painting.type !== 'text' || painting.renderingMode === INVISIBLE) continue
      const {font, codes} = painting
      const known = fonts.get(font.dict) ?? {font, codes: new Set<number>(), page: number}
      for (const code of codes) known.codes.add(code)
      fonts.set(font.dict, known)
    }
  }
  return [...fonts.values()]
}

function isType3(file: PdfFile, font: PdfFont): boolean {
  const subtype = file.get(font.dict, 'Subtype')
  return isKind(subtype, 'name') && subtype.name === 'Type3'
}

function fontFile(file: PdfFile, font: PdfFont): PdfStream | null {
  const descriptor = file.get(font.descendant, 'FontDescriptor')
  for (const key of ['FontFile', 'FontFile2', 'FontFile3']) {
    const stream = file.get(descriptor, key)
    if (isKind(stream, 'stream')) return stream
  }
  return null
}

/** Advances by code where codes are glyph numbers of an embedded TrueType font; `null` for other fonts. */
function identityAdvances(file: PdfFile, font: PdfFont): readonly number[] | null {
  const map = file.get(font.descendant, 'CIDToGIDMap')
  const encoding = file.get(font.dict, 'Encoding')
  const program = file.get(file.get(font.descendant, 'FontDescriptor'), 'FontFile2')
  const isIdentity =
    isKind(map, 'name') &&
    map.name === 'Identity' &&
    isKind(encoding, 'name') &&
    encoding.name === 'Identity-H'
  return isIdentity && isKind(program, 'stream') ? trueTypeAdvances(file.data(program)) : null
}
