import fc from 'fast-check'
import {zlibSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {checkPdf} from '../src/check/check-pdf.ts'
import {PdfReadError} from '../src/reader/objects.ts'
import {pdfStrings} from '../src/strings.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {TREE} from './support/sample.ts'
import {sampleDocument} from './support/sample-document.ts'

const BYTES = await writePdf(sampleDocument(), TREE)

/** What reading ends with: a result, or an error that says why the file cannot be read. Anything else is a bug. */
function outcome(read: (bytes: Uint8Array) => unknown, bytes: Uint8Array): 'read' | 'refused' {
  try {
    read(bytes)
    return 'read'
  } catch (error) {
    if (error instanceof PdfReadError && error.message !== '') return 'refused'
    throw error
  }
}

describe('damaged files', () => {
  test('are read or refused, wherever the damage is', () => {
    const seen = new Set<string>()
    const place = fc.nat({max: BYTES.length - 1})
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, fc.nat({max: 255})), {minLength: 1, maxLength: 8}),
        (changes) => {
          const bytes = BYTES.slice()
          for (const [at, byte] of changes) bytes[at] = byte
          seen.add(outcome(checkPdf, bytes)).add(outcome(pdfStrings, bytes))
        },
      ),
      {numRuns: 300},
    )
    expect([...seen].sort()).toEqual(['read', 'refused'])
  })

  test('are refused where they end early', () => {
    for (let length = 0; length < BYTES.length - 30; length += 997) {
      expect(outcome(checkPdf, BYTES.subarray(0, length))).toBe('refused')
    }
  })
})

describe('a small file cannot ask for hours', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['forms inside forms', formsInForms(), /more than \d+ steps/],
    ['pages inside pages', pagesInPages(), /nested too deeply/],
    ['elements inside elements', elementsInElements(), /nested too deeply/],
    ['data that unpack to gigabytes', bomb(), /unpacks to more than/],
    ['a table of widths without end', widths(), /more than \d+ steps/],
    ['a password', file(['<</Type/Catalog>>'], '/Encrypt 9 0 R'), /encrypted: decrypt it first/],
  ])('%s', (_, bytes, message) => {
    const refusal = expect.objectContaining({
      name: 'PdfReadError',
      message: expect.stringMatching(message),
    })
    expect(() => checkPdf(bytes)).toThrow(refusal)
  })
})

/** A file of objects numbered from 1; the first is the catalogue. */
function file(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const at = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const lines = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n1 ${objects.length}\n${lines}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\n`
  text += `${table}startxref\n${text.length}\n%%EOF`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

function stream(data: string, entries = ''): string {
  return `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`
}

const HEAD = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Count 1/Kids[3 0 R]>>']

/** Each of twenty forms paints the next one ten times: 10²⁰ in all. */
function formsInForms(): Uint8Array {
  const page = '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</XObject<</F 5 0 R>>>>>>'
  const forms = Array.from({length: 20}, (_, index) =>
    stream('/F Do '.repeat(10), `/Subtype/Form/Resources<</XObject<</F ${index + 6} 0 R>>>>`),
  )
  return file([...HEAD, page, stream('/F Do'), ...forms])
}

function pagesInPages(): Uint8Array {
  const count = 5000
  const nodes = Array.from({length: count}, (_, index) => `<</Type/Pages/Kids[${index + 3} 0 R]>>`)
  return file(['<</Type/Catalog/Pages 2 0 R>>', ...nodes, '<</Type/Page>>'])
}

function elementsInElements(): Uint8Array {
  const elements = Array.from({length: 5000}, (_, index) => `<</S/Div/K ${index + 6} 0 R>>`)
  const head = [
    '<</Type/Catalog/Pages 2 0 R/StructTreeRoot 4 0 R>>',
    '<</Type/Pages/Kids[3 0 R]>>',
    '<</Type/Page>>',
    '<</K 5 0 R>>',
  ]
  return file([...head, ...elements, 'null'])
}

/** Zeros packed twice: 300 MB in a file of a few kilobytes. */
function bomb(): Uint8Array {
  const once = zlibSync(new Uint8Array(300_000_000), {level: 9})
  const twice = String.fromCharCode(...zlibSync(once, {level: 9}))
  const page = '<</Type/Page/Parent 2 0 R/Contents 4 0 R>>'
  return file([...HEAD, page, stream(twice, '/Filter[/FlateDecode/FlateDecode]')])
}

function widths(): Uint8Array {
  const page = '<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>'
  const font = '<</Type/Font/Subtype/Type0/DescendantFonts[6 0 R]>>'
  const descendant = `<</Subtype/CIDFontType2/W[${'0 65535 9 '.repeat(400)}]>>`
  return file([...HEAD, page, stream('BT /F 9 Tf (A) Tj ET'), font, descendant])
}
