import {readFileSync} from 'node:fs'
import {document, paragraph} from '@onrecord/document'
import * as hb from 'harfbuzzjs'
import {decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef} from 'pdf-lib'
import {expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {fonts} from '../../fonts/src/index.ts'
import type {DisplayList} from '../src/display-list.ts'
import {displayList} from '../src/render-pdf.ts'
import {showGlyphRun} from '../src/writer/content/glyph-run.ts'
import {operators} from '../src/writer/content/operators.ts'
import {type FontInUse, fontBook} from '../src/writer/fonts/font-book.ts'
import {objectStore} from '../src/writer/objects.ts'
import {openTrueType} from '../src/writer/subset/sfnt.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {labels} from './support/labels.ts'
import {sheet, TREE} from './support/sample.ts'
import {samples} from './support/scripts.ts'
import {output, withFile} from './support/verapdf.ts'

// Text can be extracted from a subset whose outlines are missing: only pixels show it.
const specimens: Readonly<Record<string, () => Promise<DisplayList>>> = {
  'Latin with marks, in two styles': async () =>
    specimen(['Affidavit: efficient offices, Zoë’s “ÅÉÎÕÜ” fjord', 'Ḿ̨ 1,204 — ¾ § ¶ & @']),
  ...Object.fromEntries(
    Object.entries(samples).map(([script, {language, text}]) => [
      script,
      () => {
        const children = [paragraph(text)]
        return displayList(document({title: '1', language, labels, children}), {fonts})
      },
    ]),
  ),
}

test.for(Object.entries(specimens))('%s looks as with the whole font', async ([, make], ctx) => {
  needs(ctx, 'pdftoppm')
  const list = await make()
  const bytes = await writePdf(list, TREE)
  const subset = pixels(bytes)
  expect(subset.filter((value) => value < 128).length).toBeGreaterThan(300)
  expect(difference(subset, pixels(await withWholeFonts(bytes, list)))).toBeLessThan(0.01)
})

test.for(Object.entries(specimens))(
  '%s with a glyph that the subset lost would be seen',
  async ([, make], ctx) => {
    needs(ctx, 'pdftoppm')
    const list = await make()
    const bytes = await writePdf(list, TREE)
    const broken = await withEmptyGlyph(bytes, list)
    expect(difference(pixels(broken), pixels(await withWholeFonts(bytes, list)))).toBeGreaterThan(
      0.01,
    )
  },
)

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
async function withWholeFonts(bytes: Uint8Array, list: DisplayList): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {updateMetadata: false})
  const {context} = document
  for (const {font, object, descriptor} of embedded(document, list)) {
    const {file, glyphOf} = await wholeFont(font, list)
    const glyphs = [0, ...font.codes.map(glyphOf)]
    const map = Uint8Array.from(glyphs.flatMap((glyph) => [glyph >> 8, glyph & 255]))
    descriptor.set(PDFName.of('FontFile2'), context.register(context.flateStream(file)))
    object.set(PDFName.of('CIDToGIDMap'), context.register(context.flateStream(map)))
  }
  return document.save()
}

interface WholeFont {
  readonly file: Uint8Array
  readonly glyphOf: (code: FontInUse['codes'][number]) => number
}

/** The file that a face comes from; of one in slices all of them, where glyphs have other numbers and are found by their character. */
async function wholeFont(font: FontInUse, list: DisplayList): Promise<WholeFont> {
  const use = Object.values(list.faces).find((face) => face.name === font.postScriptName)
  const file = use?.bytes ?? new Uint8Array()
  const sliced = fonts.find(
    ({family, weight, loadFor}) =>
      loadFor &&
      `${family.replaceAll(' ', '')}-${weight === 400 ? 'Regular' : 'SemiBold'}` === use?.name,
  )
  if (!sliced) return {file, glyphOf: ({glyph}) => glyph}
  const whole = await sliced.load()
  const face = new hb.Font(new hb.Face(new hb.Blob(whole)))
  return {
    file: whole,
    glyphOf: ({text}) => face.nominalGlyph(text.codePointAt(0) ?? 0) ?? 0,
  }
}

/** The finished file with the outline of one glyph emptied in the subset of the face that sets most. */
async function withEmptyGlyph(bytes: Uint8Array, list: DisplayList): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, {updateMetadata: false})
  const {context} = document
  const [largest] = [...embedded(document, list)].sort(
    (a, b) => b.font.codes.length - a.font.codes.length,
  )
  const ref = largest?.descriptor.get(PDFName.of('FontFile2'))
  const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined
  if (!(ref instanceof PDFRef && stream instanceof PDFRawStream)) throw new Error('no subset')
  const subset = decodePDFRawStream(stream).decode().slice()
  const {glyphCount, glyphData} = openTrueType(subset)
  const outlines = Array.from({length: glyphCount - 1}, (_, at) => glyphData(at + 1))
  const [record] = outlines.sort((a, b) => b.length - a.length)
  // The first two bytes count its contours.
  record?.set([0, 0])
  context.assign(ref, context.flateStream(subset, {Length1: subset.length}))
  return document.save()
}

interface Embedded {
  readonly font: FontInUse
  readonly object: PDFDict
  readonly descriptor: PDFDict
}

function* embedded(document: PDFDocument, list: DisplayList): Generator<Embedded> {
  const inUse = codesOf(list)
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const name = object
      .get(PDFName.of('BaseFont'))
      ?.toString()
      .replace(/^\/[A-Z]{6}\+/, '')
    const font = inUse.find(({postScriptName}) => postScriptName === name)
    const descriptor = object.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict)
    if (font && descriptor) yield {font, object, descriptor}
  }
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
