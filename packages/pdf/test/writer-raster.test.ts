import {readFileSync} from 'node:fs'
import {PDFDict, PDFDocument, PDFName} from 'pdf-lib'
import {expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import type {DisplayList} from '../src/display-list.ts'
import {showGlyphRun} from '../src/writer/content/glyph-run.ts'
import {operators} from '../src/writer/content/operators.ts'
import {type FontInUse, fontBook} from '../src/writer/fonts/font-book.ts'
import {objectStore} from '../src/writer/objects.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {FACES, sheet, TREE} from './support/sample.ts'
import {output, withFile} from './support/verapdf.ts'

// Text can be extracted from a subset whose outlines are missing: only pixels show it.
const SCRIPTS = {
  Latin: ['Affidavit: efficient offices, Zoë’s “ÅÉÎÕÜ” fjord', 'Ḿ̨ 1,204 — ¾ § ¶ & @'],
  Greek: ['Το λιμάνι της παλιάς πόλης, Αθήνα'],
  Cyrillic: ['Паром стоит у причала, съешь ещё'],
} as const

test.for(Object.entries(SCRIPTS))('%s looks as with the whole font', async ([, lines], ctx) => {
  needs(ctx, 'pdftoppm')
  const list = specimen(lines)
  const bytes = await writePdf(list, TREE)
  const subset = pixels(bytes)
  expect(subset.filter((value) => value < 128).length).toBeGreaterThan(1000)
  expect(difference(subset, pixels(await withWholeFonts(bytes, list)))).toBeLessThan(0.01)
})

test('a glyph that is dropped would be seen', async (ctx) => {
  needs(ctx, 'pdftoppm')
  const list = specimen(SCRIPTS.Latin)
  const bytes = await writePdf(list, TREE)
  const dropped = await withWholeFonts(bytes, list, (glyph, code) => (code === 3 ? 0 : glyph))
  expect(difference(pixels(bytes), pixels(dropped))).toBeGreaterThan(0.01)
})

function specimen(lines: readonly string[]): DisplayList {
  const page = sheet()
  const paragraph = page.element('P', 0)
  lines.forEach((line, index) => {
    page.text(paragraph, 'text', 18, 72, 100 + 60 * index, line)
    page.text(paragraph, 'italic', 18, 72, 130 + 60 * index, line)
  })
  return page.finish([])
}

/** The finished file with each subset replaced by the face it comes from, and a map from codes to its glyphs. */
async function withWholeFonts(
  bytes: Uint8Array,
  list: DisplayList,
  change: (glyph: number, code: number) => number = (glyph) => glyph,
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {updateMetadata: false})
  const {context} = document
  const fonts = codesOf(list)
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const name = object
      .get(PDFName.of('BaseFont'))
      ?.toString()
      .replace(/^\/[A-Z]{6}\+/, '')
    const font = fonts.find(({postScriptName}) => postScriptName === name)
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    if (font === undefined || descriptor === undefined) continue
    const glyphs = [0, ...font.codes.map(({glyph}, index) => change(glyph, index + 1))]
    const map = Uint8Array.from(glyphs.flatMap((glyph) => [glyph >> 8, glyph & 255]))
    const whole = Object.values(FACES).find((face) => face.name === name)?.bytes ?? new Uint8Array()
    descriptor.set(PDFName.of('FontFile2'), context.register(context.flateStream(whole)))
    object.set(PDFName.of('CIDToGIDMap'), context.register(context.flateStream(map)))
  }
  return document.save()
}

/** The codes that the writer gives, from the runs in the same order. */
function codesOf(list: DisplayList): readonly FontInUse[] {
  const book = fontBook(list.faces, objectStore().reserve)
  for (const item of list.pages.flatMap(({items}) => items)) {
    if (item.type === 'glyphs') showGlyphRun(operators(), item, book.font(item.face), 842)
  }
  return [...book.fonts]
}

/** Grey levels of the first page. */
function pixels(bytes: Uint8Array): Uint8Array {
  return withFile(bytes, (path) => {
    output('pdftoppm', '-gray', '-r', '72', '-singlefile', path, path)
    const picture = new Uint8Array(readFileSync(`${path}.pgm`))
    return picture.subarray(picture.length - 595 * 842)
  })
}

/** Share of the inked pixels that differ by more than an eighth of black. */
function difference(a: Uint8Array, b: Uint8Array): number {
  const different = a.filter((value, at) => Math.abs(value - (b[at] ?? 0)) > 32).length
  return different / a.filter((value) => value < 224).length
}
