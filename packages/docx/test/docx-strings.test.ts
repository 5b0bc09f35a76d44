import {emphasis, note, noteReference, paragraph} from '@onrecord/document'
import {strToU8, zipSync, zlibSync} from 'fflate'
import {expect, it} from 'vitest'
import {docxStrings, renderDocx} from '../src/index.ts'
import {fullMemo} from './fixtures/full-memo.ts'
import {tiny} from './support/tiny.ts'

it('finds a name that runs cut in pieces', async () => {
  const bytes = await renderDocx(tiny(paragraph(['Han', emphasis('ne Bri'), 'ghtwell said so'])))
  expect(docxStrings(bytes)).toContain('Hanne Brightwell said so')
})

it('finds what stands in every corner of the file', async () => {
  const strings = docxStrings(await renderDocx(fullMemo))
  const found = (words: string): boolean => strings.some((text) => text.includes(words))
  const corners = {
    body: 'will not reopen in its present form',
    table: 'Parents’ council of Brackwater',
    note: 'School Places Order 2011, section 7',
    comment: 'A timetable, or a second person who made the journey.',
    link: 'https://post.example.org/news/doors-stay-shut?edition=valley&page=2',
    tooltip: 'The article in The Valley Post',
    alternative: 'the hall takes up a third of the ground floor',
    drawing: 'Upper Tarn',
    author: 'Maren Oduya; Piet Halloran',
    foot: 'TLP:CLEAR',
    data: 'Members of the county education committee',
    attachment: '"title": "Schools & <hearings>"',
    path: 'word/footnotes.xml',
  }
  expect(Object.entries(corners).filter(([, words]) => !found(words))).toEqual([])
})

it('looks into packages inside', () => {
  const inner = zipSync({'xl/strings.xml': strToU8('<s><t>hidden &amp; found</t></s>')})
  const outer = zipSync({
    'word/embeddings/book.xlsx': inner,
    'a.xml': strToU8('<!-- said --><a b="c"/>'),
  })
  expect(docxStrings(outer)).toEqual([
    ...['word/embeddings/book.xlsx', 'xl/strings.xml', 'hidden & found'],
    ...['a.xml', 'said', 'c'],
  ])
})

it('finds a name that runs cut in pieces where the markup has no prefixes', () => {
  const body = '<p><r><t>Hanne Bri</t></r><r><t>ghtwell</t></r></p><p><r><t>Ola Reed</t></r></p>'
  expect(
    docxStrings(zipSync({'a.xml': strToU8(`<document><body>${body}</body></document>`)})),
  ).toEqual([...['a.xml', 'Hanne Brightwell', 'Ola Reed']])
})

it('gives each string once', async () => {
  const notes = [note('a', 'The same words')]
  const bytes = await renderDocx(tiny(['The same words', paragraph(noteReference('a'))], {notes}))
  const strings = docxStrings(bytes)
  expect(strings).toHaveLength(new Set(strings).size)
})

it('reads what pictures say about themselves', () => {
  const utf16 = (text: string): Uint8Array =>
    Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0), 0]))
  const chunk = (name: string, content: Uint8Array): readonly number[] => [
    ...[0, 0, 0, content.length],
    ...strToU8(name),
    ...content,
    ...[0, 0, 0, 0],
  ]
  const bytes = zipSync({
    'word/media/a.jpg': jpeg(
      strToU8('Exif\0\0MM\0*\0Artist Hanne Brightwell\0'),
      utf16('Aldous Finch'),
    ),
    'word/media/b.png': Uint8Array.from([
      ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      ...chunk('tEXt', strToU8('Author\0Maren Oduya')),
      ...chunk(
        'zTXt',
        Uint8Array.from([...strToU8('Comment\0\0'), ...zlibSync(strToU8('Piet Halloran'))]),
      ),
    ]),
    'word/media/c.svg': strToU8('<svg><title>Upper Tarn</title><desc a="Ola Reed"/></svg>'),
  })
  const found = docxStrings(bytes).join('\n')
  const names = [
    'Hanne Brightwell',
    'Aldous Finch',
    'Maren Oduya',
    'Piet Halloran',
    'Upper Tarn',
    'Ola Reed',
  ]
  expect(names.filter((name) => !found.includes(name))).toEqual([])
})

/** A JPEG that is nothing but its application segments. */
function jpeg(...segments: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...segments.flatMap((content) => [0xff, 0xe1, 0, content.length + 2, ...content]),
    ...[0xff, 0xda],
  ])
}
