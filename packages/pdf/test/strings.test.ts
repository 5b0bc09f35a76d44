import {readFileSync} from 'node:fs'
import {document, paragraph} from '@onrecord/document'
import {zlibSync} from 'fflate'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {fonts} from '../../fonts/src/index.ts'
import {renderPdf} from '../src/index.ts'
import {pdfStrings} from '../src/strings.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {labels} from './support/labels.ts'
import {GREY_JPEG} from './support/pictures.ts'
import {sheet, TREE} from './support/sample.ts'
import {sampleDocument} from './support/sample-document.ts'
import {output, withFile} from './support/verapdf.ts'

const BYTES = await writePdf(sampleDocument(), TREE)

describe('pdfStrings', () => {
  test.each([
    ['a word broken over two lines', 'see the harbour report and what Zoë'],
    ['a paragraph broken over two pages', 'The paragraph runs on over the page.'],
    ['words in other scripts', 'Паром стоит у причала.'],
    ['an artifact', 'Harbour Desk · Brief'],
    ['the alternative of a figure', 'Bar chart: 1,204 sailings in 2023.'],
    ['an expansion', 'Port Authority'],
    ['the description of a link', 'Source: the harbour report'],
    ['an address as it is written', 'https://example.org/report?q=Zo%C3%AB%20(1)'],
    ['an address as it is read', 'https://example.org/report?q=Zoë (1)'],
    ['an outline item', 'Ferries of Old Haven'],
    ['metadata, references resolved', 'pilots <port>'],
    ['the name of an attachment', 'dossier.json'],
    ['a value in an attachment, escapes resolved', 'Zoë Marr'],
  ])('finds %s', (_, text) => {
    expect(pdfStrings(BYTES).map((found) => found.normalize('NFC'))).toContainEqual(
      expect.stringContaining(text),
    )
  })

  test('reads each text once', () => {
    const texts = pdfStrings(BYTES)
    expect(new Set(texts).size).toBe(texts.length)
  })

  test('finds what a picture says about itself', async () => {
    // The writer drops such segments, so the picture is put in behind its back.
    const words = new TextEncoder().encode('Ada Quill was here')
    const comment = [0xff, 0xfe, 0, words.length + 2, ...words]
    const picture = Uint8Array.from([0xff, 0xd8, ...comment, ...GREY_JPEG.subarray(2)])
    const behind = Uint8Array.from([...GREY_JPEG, ...words])
    for (const data of [picture, behind]) {
      const file = classicFile(['<</Type/Catalog>>'], [{dict: '/Filter/DCTDecode', data}])
      expect(pdfStrings(file)).toContain('Ada Quill was here')
    }
  })

  test('the writer embeds no such picture', async () => {
    const words = new TextEncoder().encode('Ada Quill was here')
    const comment = [0xff, 0xfe, 0, words.length + 2, ...words]
    const bytes = Uint8Array.from([0xff, 0xd8, ...comment, ...GREY_JPEG.subarray(2)])
    const page = sheet()
    const figure = page.element('Figure', 0, {
      alt: 'Grey',
      box: {page: 0, x: 0, y: 0, width: 9, height: 9},
    })
    page.draw({
      type: 'image',
      owner: {type: 'element', id: figure},
      x: 0,
      y: 0,
      width: 9,
      height: 9,
      bytes,
      mediaType: 'image/jpeg',
    })
    expect(pdfStrings(await writePdf(page.finish([]), TREE))).not.toContain('Ada Quill was here')
  })

  test('a word that a line breaks at its own hyphen is one, also behind a number', async () => {
    const text = `${'the officer has a 10-year-old career and 3.1-kilometre beat, '.repeat(20)}and that is all.`
    const tree = document({title: 'T', language: 'en-GB', labels, children: [paragraph(text)]})
    expect(pdfStrings(await renderPdf(tree, {fonts}))).toContain(text)
  })

  test('reads files with a table for cross-reference, comments and odd strings', () => {
    const file = classicFile([
      '<</Type/Catalog /A (one \\(two\\) \\101\\\nB) /B <48 49 7> % not this: (no)\n /C (a(b)c) /D <FEFF00e9>>>',
    ])
    expect(pdfStrings(file)).toEqual(['one (two) AB', 'HIp', 'a(b)c', 'é'])
  })

  test('reads compressed streams with predictors', () => {
    const rows = Uint8Array.from([2, ...bytesOf('<a b="Zoe">x&amp;y</a>'), 0])
    const file = classicFile(
      ['<</Type/Catalog>>'],
      [
        {
          dict: `/Type/Metadata/Filter/FlateDecode/DecodeParms<</Predictor 15/Columns ${rows.length - 2}>>`,
          data: zlibSync(rows.subarray(0, -1)),
        },
      ],
    )
    expect(pdfStrings(file)).toEqual(['x&y', 'Zoe'])
  })

  test('reads the same where another writer uses tables and no compression', (ctx) => {
    needs(ctx, 'qpdf')
    withFile(BYTES, (path) => {
      // The same objects with a cross-reference table, no object streams, no compression.
      output('qpdf', '--object-streams=disable', '--stream-data=uncompress', path, `${path}.plain`)
      const plain = pdfStrings(new Uint8Array(readFileSync(`${path}.plain`)))
      const same = (texts: readonly string[]) =>
        texts.filter((text) => /^[\w ]{4,}$/.test(text)).sort()
      expect(same(plain)).toEqual(same(pdfStrings(BYTES)))
    })
  })
})

describe('refuses', () => {
  test.each<[string, Uint8Array, string]>([
    ['what is no PDF', bytesOf('Dear Sir or Madam'), 'The file has no PDF header'],
    ['a file that was cut off', BYTES.subarray(0, 5000), 'it is no PDF, or was cut off'],
    ['an encrypted file', classicFile(['<</Type/Catalog>>'], [], '/Encrypt 1 0 R'), 'encrypted'],
    [
      'an unknown filter',
      classicFile(
        ['<</Type/Catalog>>'],
        [{dict: '/Type/Metadata/Filter/Crypt', data: bytesOf('x')}],
      ),
      'The filter Crypt is not supported',
    ],
    [
      'damaged data',
      classicFile(
        ['<</Type/Catalog>>'],
        [{dict: '/Type/Metadata/Filter/FlateDecode', data: bytesOf('nonsense')}],
      ),
      'Compressed data are damaged',
    ],
    [
      'endless nesting',
      classicFile([`<</Type/Catalog/A ${'['.repeat(500)}>>`]),
      'nested too deeply',
    ],
  ])('%s', (_, bytes, message) => {
    expect(() => pdfStrings(bytes)).toThrow(message)
  })
})

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** A file as PDF 1.4 had them; object 1 is the catalogue. */
function classicFile(
  objects: readonly string[],
  streams: readonly {readonly dict: string; readonly data: Uint8Array}[] = [],
  trailer = '',
): Uint8Array {
  const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)
  const bodies = [
    ...objects,
    ...streams.map(
      ({dict, data}) => `<<${dict}/Length ${data.length}>>\nstream\n${latin(data)}\nendstream`,
    ),
  ]
  let file = '%PDF-1.4\n'
  const lines = bodies.map((body, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${body}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  const size = bodies.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`
  return bytesOf(file)
}
