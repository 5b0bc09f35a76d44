import {englishLabels as labels} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {memo} from '../packages/compose/src/index.ts'
import {auditDossier, type Dossier} from '../packages/core/src/index.ts'
import {
  type DocumentInit,
  document,
  type Image,
  image,
  keyFigures,
  link,
  note,
  noteReference,
  paragraph,
  strong,
  table,
} from '../packages/document/src/index.ts'
import {unzipParts, zipParts} from '../packages/docx/src/finalize/package-parts.ts'
import {docxStrings, renderDocx} from '../packages/docx/src/index.ts'
import {fonts} from '../packages/fonts/src/index.ts'
import {renderHtml} from '../packages/html/src/index.ts'
import {pdfStrings, renderPdf} from '../packages/pdf/src/index.ts'
import {GREY_JPEG} from '../packages/pdf/test/support/pictures.ts'
import {example} from './support/examples.ts'

const sound = await example('harbour-town')

/** A document with nothing to find. */
const plain: DocumentInit = {
  title: 'A memo',
  language: 'en-GB',
  labels,
  children: [paragraph('The crews want gangways.')],
}

test('what is made of the one with somebody to protect tells nothing', async () => {
  const tree = memo(sound)
  const strings = [
    ...docxStrings(await renderDocx(tree)),
    ...pdfStrings(await renderPdf(tree, {fonts})),
  ]
  expect(auditDossier(sound, {strings, slugs: ['memo.docx', 'memo.pdf']})).toEqual([])
})

/** The deckhand, with the forms of his name that an analyst knows. */
const hidden: Dossier = {
  ...sound,
  parties: sound.parties.map((party) =>
    party.id === 'p3' ? {...party, names: [...party.names, '라피 멘데스', 'رافي منديس']} : party,
  ),
}

describe.each([
  ['PDF', async (init: DocumentInit) => pdfStrings(await renderPdf(document(init), {fonts}))],
  ['Word', async (init: DocumentInit) => docxStrings(await renderDocx(document(init)))],
] as const)('audit of %s', (_, stringsOf) => {
  test.each<[fault: string, change: Partial<DocumentInit>]>([
    ['the text', says('Rafi Mendes went home.')],
    ['the surname alone', says('It was Mendes’s bunk.')],
    ['capitals', says('RAFI MENDES WENT HOME.')],
    ['a hyphen', says('the rafi-mendes file')],
    ['the order of a register', says('MENDES, R., and Mendes Rafi')],
    ['accents', says('Ráfi Mendés went home.')],
    ['a soft hyphen', says('Rafi Men\u00ADdes went home.')],
    ['two runs', {children: [paragraph(['Rafi Men', strong('des'), ' went home.'])]}],
    ['a tag', says('They post as #freerafimendes.')],
    ['Hangul', {description: '라피 멘데스가 말했다'}],
    ['Arabic', {description: 'قال رافي منديس'}],
    ['a title', {title: 'What Mendes saw'}],
    ['the organisation, in head and foot', {organisation: 'Friends of Rafi Mendes'}],
    ['the authors', {authors: ['Rafi Mendes']}],
    ['the key words', {keywords: ['passports', 'Mendes']}],
    ['a property', {properties: [{name: 'source', value: 'Rafi Mendes'}]}],
    [
      'a caption',
      {
        children: [
          table({
            caption: 'Wages of Rafi Mendes',
            columns: [{align: 'end'}],
            head: ['Sum'],
            rows: [['9']],
          }),
        ],
      },
    ],
    [
      'a key figure’s source',
      {children: [keyFigures([{value: '9', label: 'ships', source: 'Rafi Mendes'}])]},
    ],
    [
      'a note',
      {
        children: [paragraph(['Said.', noteReference('a')])],
        notes: [note('a', 'R Mendes, deckhand')],
      },
    ],
    [
      'the address of a link',
      {children: [paragraph(link('https://x.example/rafi%20mendes', 'him', 'A page'))]},
    ],
    [
      'the title of a link',
      {children: [paragraph(link('https://x.example/', 'him', 'Rafi Mendes'))]},
    ],
    ['an alternative text', {children: [picture({alt: 'Rafi Mendes at the gate'})]}],
    ['a credit', {children: [picture({credit: 'Rafi Mendes'})]}],
    ['an attachment’s value', embedded('{"a":{"said":"Rafi M\\u0065ndes"}}')],
    ['an attachment’s key', embedded('{"Rafi Mendes":1}')],
    ['the place that tells who he is', says('He served on the Alder Grace.')],
  ])('finds the name in %s', async (fault, change) => {
    const strings = await stringsOf({...plain, ...change})
    const found = auditDossier(hidden, {strings}).map(({code}) => code)
    expect(found).toContain(fault.includes('place') ? 'not-generalised' : 'protected-name')
  })

  test('and nothing where nothing is', async () => {
    expect(auditDossier(hidden, {strings: await stringsOf(plain)})).toEqual([])
  })
})

test('no output has what a picture says beside the picture', async () => {
  const exif = jpegWith('Exif\0\0II*\0Rafi Mendes 41.40338')
  const png = Uint8Array.from([
    ...GREY_PNG.subarray(0, 33),
    ...pngWith('Author\0Rafi Mendes').subarray(8),
    ...GREY_PNG.subarray(33),
  ])
  const tree = document({
    ...plain,
    logo: picture({bytes: png, mediaType: 'image/png'}),
    children: [picture({bytes: exif}), picture({bytes: png, mediaType: 'image/png'})],
  })
  const outputs = [
    await renderPdf(tree, {fonts}),
    ...unzipParts(await renderDocx(tree)).values(),
    ...[...renderHtml(tree).matchAll(/base64,([^"]+)/g)].map(([, data = '']) =>
      Buffer.from(data, 'base64'),
    ),
  ]
  expect(outputs.length).toBeGreaterThan(12)
  for (const bytes of outputs) expect(Buffer.from(bytes).includes('Rafi Mendes')).toBe(false)
  expect(
    Buffer.from(png).includes('Rafi Mendes') && Buffer.from(exif).includes('Rafi Mendes'),
  ).toBe(true)
})

const GREY_PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
    'base64',
  ),
)

describe('audit of parts that others add', () => {
  const exif = jpegWith('Exif\0\0II*\0Rafi Mendes')
  const utf16 = jpegWith([...'Rafi Mendes'].map((letter) => `${letter}\0`).join(''))

  test.each<[fault: string, parts: Record<string, Uint8Array>]>([
    ['a comment', {'word/comments.xml': xml('<w:p><w:t>Ask Ra</w:t><w:t>fi Mendes</w:t></w:p>')}],
    ['custom XML', {'customXml/item9.xml': xml('<who>Rafi Mendes</who>')}],
    ['a header', {'word/header9.xml': xml('<w:p><w:t>Mendes</w:t></w:p>')}],
    ['zero-width characters', {'word/header9.xml': xml('<w:t>Ra\u200Bfi Men\u200Ddes</w:t>')}],
    ['the EXIF of a picture', {'word/media/photo.jpg': exif}],
    ['the UTF-16 of a picture', {'word/media/photo.jpeg': utf16}],
    ['a text chunk of a picture', {'word/media/photo.png': pngWith('Author\0Rafi Mendes')}],
    ['the name of a picture', {'word/media/rafi_mendes.jpg': GREY_JPEG}],
    ['a page pasted whole', {'word/afchunk.mht': utf8('<p>Rafi Mendes</p>')}],
    [
      'an embedded package',
      {'word/embeddings/a.xlsx': zipParts(new Map([['s.xml', xml('<t>R. Mendes</t>')]]))},
    ],
  ])('finds the name in %s', async (_, parts) => {
    const bytes = await renderDocx(document(plain))
    const strings = docxStrings(zipParts(new Map([...unzipParts(bytes), ...Object.entries(parts)])))
    expect(auditDossier(hidden, {strings}).map(({code}) => code)).toContain('protected-name')
  })

  test('finds the name in the EXIF of a picture of a PDF', () => {
    const strings = [exif, utf16].map((jpeg) => pdfStrings(pdfWith(jpeg)))
    for (const found of strings)
      expect(auditDossier(hidden, {strings: found}).map(({code}) => code)).toContain(
        'protected-name',
      )
  })

  test.each(['mendes-memo.docx', 'memo_RafiMendes.pdf', 'memo%20Rafi%20Mendes.pdf'])(
    'finds the name in the file name %s',
    (name) => {
      expect(auditDossier(hidden, {strings: [], slugs: [name]}).map(({code}) => code)).toEqual([
        'protected-name',
      ])
    },
  )
})

function says(words: string): Partial<DocumentInit> {
  return {children: [paragraph(words)]}
}

function picture(change: Partial<Image>): Image {
  return image({
    bytes: GREY_JPEG,
    mediaType: 'image/jpeg',
    width: 40,
    height: 40,
    alt: 'A gate',
    ...change,
    caption: undefined,
  })
}

function embedded(json: string): Partial<DocumentInit> {
  const mediaType = 'application/json'
  return {attachments: [{name: 'a.json', mediaType, bytes: utf8(json), description: 'Data'}]}
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function xml(content: string): Uint8Array {
  return utf8(`<?xml version="1.0"?><x xmlns:w="urn:w">${content}</x>`)
}

/** A picture that says so in a segment for applications. */
function jpegWith(words: string): Uint8Array {
  const data = utf8(words)
  return Uint8Array.from([
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    data.length + 2,
    ...data,
    ...GREY_JPEG.subarray(2),
  ])
}

function pngWith(words: string): Uint8Array {
  const data = utf8(words)
  const chunk = [0, 0, 0, data.length, ...utf8('tEXt'), ...data, 0, 0, 0, 0]
  return Uint8Array.from([0x89, ...utf8('PNG\r\n\u001a\n'), ...chunk])
}

/** A file of one picture, as another writer makes it. */
function pdfWith(jpeg: Uint8Array): Uint8Array {
  const latin1 = (bytes: Uint8Array) => String.fromCharCode(...bytes)
  const head = '%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 3 0 R>>\nendobj\n'
  const middle = `2 0 obj\n<</Type/XObject/Subtype/Image/Filter/DCTDecode/Length ${jpeg.length}>>stream\n${latin1(jpeg)}\nendstream\nendobj\n`
  const pages = '3 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n'
  const offsets = [head.indexOf('1 0 obj'), head.length, head.length + middle.length]
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const xref = `xref\n0 4\n0000000000 65535 f \n${rows}trailer\n<</Size 4/Root 1 0 R>>\n`
  const start = head.length + middle.length + pages.length
  const text = `${head}${middle}${pages}${xref}startxref\n${start}\n%%EOF\n`
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
