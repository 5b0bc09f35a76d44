import {
  abbreviation,
  crossReference,
  type DocumentInit,
  document,
  emphasis,
  englishLabels,
  graphic,
  heading,
  image,
  languageRun,
  link,
  list,
  note,
  noteReference,
  pageBreak,
  paragraph,
  table,
} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {fonts} from '../../fonts/src/index.ts'
import {type PdfStandard, pdfAttachments, renderPdf} from '../src/index.ts'
import {openPdf, type PdfFile} from '../src/reader/file.ts'
import {isKind, type PdfObject} from '../src/reader/objects.ts'
import {pages} from '../src/reader/pages.ts'
import {paintings} from '../src/reader/paintings.ts'
import {elementsOf, structure} from '../src/reader/structure.ts'
import {decodeTextString} from '../src/reader/text-string.ts'
import {picture} from './support/picture.ts'

function tree(given: Partial<DocumentInit>) {
  return document({
    title: 'Fares',
    language: 'en-GB',
    labels: englishLabels,
    children: [],
    ...given,
  })
}

async function open(
  given: Partial<DocumentInit>,
  standard: PdfStandard = 'ua1+a3a',
): Promise<PdfFile> {
  return openPdf(await renderPdf(tree(given), {fonts, standard}))
}

type Plain = null | boolean | number | string | readonly Plain[] | {readonly [key: string]: Plain}

/** An object as plain data: names with a slash, pages by their number from 1, what leads back to a parent left out. */
function plain(file: PdfFile, object: PdfObject | undefined): Plain {
  const value = object === undefined ? null : file.resolve(object)
  if (isKind(value, 'name')) return `/${value.name}`
  if (isKind(value, 'string')) return decodeTextString(value.bytes)
  if (isKind(value, 'array')) return value.items.map((item) => plain(file, item))
  if (!isKind(value, 'dict')) return isKind(value, 'stream') || isKind(value, 'ref') ? null : value
  const page = pages(file).findIndex(({dict}) => dict === value)
  if (page >= 0) return `page ${page + 1}`
  return Object.fromEntries(
    [...value.entries]
      .filter(([key]) => !['Parent', 'Prev', 'Last', 'StructParent', 'SD', 'K', 'Pg'].includes(key))
      .map(([key, inner]) => [key, plain(file, inner)]),
  )
}

function entry(file: PdfFile, holder: PdfObject, key: string): Plain {
  return plain(file, file.get(holder, key))
}

/** The items of an outline, as an array for each level: title, whether it is closed, where it leads. */
function outline(file: PdfFile, holder: PdfObject): readonly Plain[] {
  const items: Plain[] = []
  let before: PdfObject = null
  for (let item = file.get(holder, 'First'); item !== null; item = file.get(item, 'Next')) {
    expect(file.get(item, 'Prev')).toBe(before)
    expect(file.get(item, 'Parent')).toBe(holder)
    before = item
    const place = entry(file, item, 'Dest')
    items.push([
      entry(file, item, 'Title'),
      Array.isArray(place) ? place[0] : null,
      entry(file, item, 'Count'),
      outline(file, item),
    ])
  }
  expect(file.get(holder, 'Last')).toBe(before)
  return items
}

describe('a reader’s panes show', () => {
  test('the headings, each below the last one above it, closed below the first level', async () => {
    const file = await open({
      children: [
        heading(1, 'Boats'),
        heading(3, 'Seats of the Tern'),
        heading(2, 'Skua'),
        pageBreak(),
        heading(1, 'Fares'),
      ],
    })
    const root = file.get(file.catalogue, 'Outlines')
    expect(outline(file, root)).toEqual([
      [
        'Boats',
        'page 1',
        -2,
        [
          ['Seats of the Tern', 'page 1', null, []],
          ['Skua', 'page 1', null, []],
        ],
      ],
      ['Fares', 'page 2', null, []],
    ])
    expect(entry(file, root, 'Count')).toBe(2)
    expect(entry(file, file.catalogue, 'PageMode')).toBe('/UseOutlines')
    expect(entry(file, file.catalogue, 'PageLabels')).toEqual({Nums: [0, {S: '/D'}]})
  })

  test('no outline where there is no heading; the title always', async () => {
    const file = await open({children: ['Words.']})
    expect(entry(file, file.catalogue, 'PageMode')).toBeNull()
    expect(file.get(file.catalogue, 'Outlines')).toBeNull()
    expect(entry(file, file.catalogue, 'ViewerPreferences')).toEqual({DisplayDocTitle: true})
    expect(entry(file, file.catalogue, 'MarkInfo')).toEqual({Marked: true})
    expect(entry(file, file.catalogue, 'Lang')).toBe('en-GB')
  })
})

describe('links', () => {
  type Annotation = {readonly [key: string]: Plain}

  const annotations = (file: PdfFile) =>
    pages(file).map(({dict}) => (entry(file, dict, 'Annots') ?? []) as readonly Annotation[])

  test('lead out, with what they say, over the letters that they stand on', async () => {
    const words = 'the fares of all ferries from the old quay of Orm to the new pier of Vale'
    const file = await open({
      children: [
        paragraph([
          'It is said at some length in a sentence that begins far from its end, in ',
          link('https://quay.example/prix/été', words, 'Fares of the ferry'),
          '.',
        ]),
      ],
    })
    const [[annotation] = []] = annotations(file)
    const {Rect, QuadPoints, ...rest} = annotation ?? {}
    expect(rest).toEqual({
      Type: '/Annot',
      Subtype: '/Link',
      Border: [0, 0, 0],
      F: 4,
      Contents: 'Fares of the ferry',
      A: {S: '/URI', URI: 'https://quay.example/prix/%C3%A9t%C3%A9'},
      P: 'page 1',
    })
    const [left = 0, bottom = 0, right = 0, top = 0] = Rect as readonly number[]
    const corners = QuadPoints as readonly number[]
    // Two lines of eight numbers each: the corners that are on the left, right, above and below are those of the rectangle.
    expect(corners).toHaveLength(16)
    const [across, up] = [0, 1].map((odd) => corners.filter((_, index) => index % 2 === odd))
    expect([left, right]).toEqual([Math.min(...(across ?? [])), Math.max(...(across ?? []))])
    expect([bottom, top]).toEqual([Math.min(...(up ?? [])), Math.max(...(up ?? []))])
    const [x1, y1, x2, y2, x3, y3, x4, y4] = corners
    expect([x1, y1, x2, y3]).toEqual([x3, y2, x4, y4])
    expect((y1 ?? 0) - (y3 ?? 0)).toBeGreaterThan(8)
  })

  test('answer over all their words of a line, whatever these look like', async () => {
    const file = await open({
      children: [
        paragraph([
          'See ',
          link('https://quay.example/', ['the ', emphasis('fares')], 'Fares'),
          '.',
        ]),
      ],
    })
    const [page] = pages(file)
    const painted = page ? paintings(file, page.dict, page.resources) : []
    const at = (words: string) =>
      painted.find((painting) => painting.type === 'text' && painting.text.includes(words))
    const [[annotation] = []] = annotations(file)
    const [left = 0, , right = 0] = (annotation?.Rect ?? []) as readonly number[]
    expect(annotation?.QuadPoints).toBeUndefined()
    const [the, fares] = [at('the'), at('fares')]
    if (the?.type !== 'text' || fares?.type !== 'text') throw new Error('no words')
    expect(Math.abs(left - the.from[0])).toBeLessThan(0.05)
    expect(Math.abs(right - fares.to[0])).toBeLessThan(0.05)
  })

  test('lead to the page and the height of a heading; in PDF 2.0 to its element too', async () => {
    const children = [
      paragraph(['See ', crossReference('fares'), '.']),
      pageBreak(),
      heading(1, 'Fares', {id: 'fares'}),
    ]
    const file = await open({children})
    const [[first] = [], second] = annotations(file)
    expect(second).toEqual([])
    expect(first?.Dest).toEqual(['page 2', '/XYZ', null, expect.any(Number), null])
    const [, , , height = 0] = (first?.Dest ?? []) as readonly number[]
    // The heading stands at the top of its page.
    expect(height).toBeGreaterThan(700)
    expect(height).toBeLessThan(842)
    const newer = await open({children}, 'ua2+a4f')
    const [[action] = []] = annotations(newer)
    expect(newer.get(newer.trailer, 'Info')).toBeNull()
    expect(action?.A).toEqual({S: '/GoTo', D: ['page 2', '/XYZ', null, height, null]})
  })
})

test('elements tell what they are: alternatives, languages, heads, lists, what is short for what', async () => {
  const file = await open({
    children: [
      image({
        bytes: picture(40, 20),
        mediaType: 'image/png',
        width: 40,
        height: 20,
        alt: 'The pier',
      }),
      graphic({scene: {width: 100, height: 50, shapes: []}, alt: 'Seats of two boats'}),
      paragraph([abbreviation('FU', 'Ferry Users'), ' say ', languageRun('gd', 'tapadh leibh')]),
      list(['one'], {ordered: true}),
      list(['dot']),
      table({
        caption: 'Boats',
        summary: 'One boat.',
        head: ['Boat', 'Seats'],
        rowHeaders: 1,
        rows: [['Tern', '12']],
      }),
      paragraph(['It sank', noteReference('a'), '.']),
    ],
    notes: [note('a', 'Log of the Tern.')],
  })
  const told = [...elementsOf(structure(file))].flatMap(({type, dict}) =>
    ['Alt', 'E', 'Lang', 'ID', 'A'].flatMap((key) => {
      const value = entry(file, dict, key)
      return value === null ? [] : [`${type} ${key} ${JSON.stringify(value)}`]
    }),
  )
  expect(told.map((line) => line.replace(/"BBox":\[[^\]]*\]/, 'BBox'))).toEqual([
    'Figure Alt "The pier"',
    'Figure A {"O":"/Layout",BBox}',
    'Figure Alt "Seats of two boats"',
    'Figure A {"O":"/Layout",BBox}',
    'Span E "Ferry Users"',
    'Span Lang "gd"',
    'L A {"O":"/List","ListNumbering":"/Decimal"}',
    'L A {"O":"/List","ListNumbering":"/Disc"}',
    'Table A {"O":"/Table","Summary":"One boat."}',
    'TH A {"O":"/Table","Scope":"/Column"}',
    'TH A {"O":"/Table","Scope":"/Column"}',
    'TH A {"O":"/Table","Scope":"/Row"}',
    expect.stringMatching(/^Note ID /),
  ])
  const box = told[1]?.match(/-?[\d.]+/g)?.map(Number) ?? []
  expect([(box[2] ?? 0) - (box[0] ?? 0), (box[3] ?? 0) - (box[1] ?? 0)].map(Math.round)).toEqual([
    40, 20,
  ])
})

describe('the file tells of itself', () => {
  const given: Partial<DocumentInit> = {
    children: ['Words.'],
    title: 'Fares & tides',
    authors: ['Ada Vale', 'Bo Lind'],
    organisation: 'Ferry desk',
    keywords: ['quay', 'fares'],
    description: 'On fares.',
    date: '2031-05-03',
    properties: [{name: 'Model', value: 'a hash'}],
  }

  const packet = (file: PdfFile): string => {
    const stream = file.get(file.catalogue, 'Metadata')
    return isKind(stream, 'stream') ? new TextDecoder().decode(stream.bytes) : ''
  }

  /** The packet's own properties, without the standards that it declares. */
  const properties = (xmp: string): readonly string[] =>
    xmp.split('\n').filter((line) => /^<(?:dc|xmp|pdf):/.test(line))

  test('who made it, on what, and when', async () => {
    const file = await open(given)
    expect(properties(packet(file))).toEqual([
      '<dc:format>application/pdf</dc:format>',
      '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Fares &amp; tides</rdf:li></rdf:Alt></dc:title>',
      '<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>',
      '<dc:creator><rdf:Seq><rdf:li>Ada Vale</rdf:li><rdf:li>Bo Lind</rdf:li></rdf:Seq></dc:creator>',
      '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">On fares.</rdf:li></rdf:Alt></dc:description>',
      '<dc:subject><rdf:Bag><rdf:li>quay</rdf:li><rdf:li>fares</rdf:li></rdf:Bag></dc:subject>',
      '<pdf:Keywords>quay; fares</pdf:Keywords>',
      '<xmp:Identifier><rdf:Bag><rdf:li>Model: a hash</rdf:li></rdf:Bag></xmp:Identifier>',
      '<pdf:Producer>onrecord</pdf:Producer>',
      '<xmp:CreateDate>2031-05-03T00:00:00Z</xmp:CreateDate>',
      '<xmp:ModifyDate>2031-05-03T00:00:00Z</xmp:ModifyDate>',
    ])
    expect(entry(file, file.trailer, 'Info')).toEqual({
      Title: 'Fares & tides',
      Author: 'Ada Vale; Bo Lind',
      Subject: 'On fares.',
      Keywords: 'quay; fares',
      Producer: 'onrecord',
      CreationDate: 'D:20310503000000Z',
      ModDate: 'D:20310503000000Z',
    })
  })

  test('its organisation where nobody signs, and what it does not know not at all', async () => {
    const unsigned = await open({...given, authors: []})
    expect(entry(unsigned, unsigned.get(unsigned.trailer, 'Info'), 'Title')).toBe('Fares & tides')
    expect(packet(unsigned)).toContain('<dc:creator><rdf:Seq><rdf:li>Ferry desk</rdf:li></rdf:Seq>')
    const bare = await open({children: ['Words.']})
    expect(properties(packet(bare)).map((line) => line.slice(1, line.indexOf('>')))).toEqual([
      ...['dc:format', 'dc:title', 'dc:language', 'pdf:Producer'],
    ])
    expect(entry(bare, bare.trailer, 'Info')).toEqual({Title: 'Fares', Producer: 'onrecord'})
  })

  test.each<[PdfStandard, boolean, readonly string[]]>([
    ['ua1+a3a', true, ['pdfuaid:part 1', 'pdfaid:part 3', 'pdfaid:conformance A']],
    [
      'ua2+a4f',
      true,
      [
        ...['pdfuaid:part 2', 'pdfuaid:rev 2024', 'pdfaid:part 4', 'pdfaid:rev 2020'],
        'pdfaid:conformance F',
      ],
    ],
    ['ua2+a4f', false, ['pdfuaid:part 2', 'pdfuaid:rev 2024', 'pdfaid:part 4', 'pdfaid:rev 2020']],
  ])('which standards it keeps: %s, with attachments: %s', async (standard, attached, declared) => {
    const attachments = attached
      ? [
          {
            name: 'dossier.json',
            mediaType: 'application/json',
            bytes: new TextEncoder().encode('{}'),
            description: 'The dossier',
          },
        ]
      : []
    const bytes = await renderPdf(tree({...given, attachments}), {fonts, standard})
    const xmp = packet(openPdf(bytes))
    const prefixes = [...xmp.matchAll(/<(\w+):/g)].map(([, prefix = '']) => prefix)
    expect([...new Set(prefixes)].filter((prefix) => !xmp.includes(` xmlns:${prefix}="`))).toEqual(
      [],
    )
    expect(
      [...xmp.matchAll(/^<(pdfu?aid:\w+)>([^<]*)</gm)].map(([, name, value]) => `${name} ${value}`),
    ).toEqual(declared)
    expect(pdfAttachments(bytes).map(({name}) => name)).toEqual(attachments.map(({name}) => name))
    const file = openPdf(bytes)
    const [specification] = (entry(file, file.catalogue, 'AF') ?? []) as readonly Plain[]
    expect(specification ?? null).toEqual(
      attached
        ? {
            Type: '/Filespec',
            F: 'dossier.json',
            UF: 'dossier.json',
            Desc: 'The dossier',
            AFRelationship: '/Source',
            EF: {F: null, UF: null},
          }
        : null,
    )
  })
})

test('what stands in heads and feet is no part of what is read', async () => {
  const file = await open({
    organisation: 'Ferry desk',
    marking: 'TLP:AMBER',
    children: ['One.', pageBreak(), 'Two.'],
  })
  const shown = pages(file).map(({dict, resources}) => {
    const texts: Record<string, string> = {}
    for (const painting of paintings(file, dict, resources)) {
      if (painting.type !== 'text') continue
      const artifact = painting.marks.find(({tag}) => tag === 'Artifact')
      const kind = artifact
        ? ['Type', 'Subtype'].map((key) => entry(file, artifact.properties, key) ?? '').join('')
        : 'read'
      texts[kind] = (texts[kind] ?? '') + painting.text
    }
    return texts
  })
  expect(shown).toEqual([
    {
      read: 'TLP:AMBERFerry desk FaresOne.',
      '/Pagination/Footer': 'TLP:AMBERFerry desk',
      '/Pagination': 'Page 1 of 2',
    },
    {
      read: 'Two.',
      '/Pagination/Header': 'TLP:AMBERFares',
      '/Pagination/Footer': 'TLP:AMBERFerry desk',
      '/Pagination': 'Page 2 of 2',
    },
  ])
})

test.each([
  ['a4', [0, 0, 595.276, 841.89]],
  ['letter', [0, 0, 612, 792]],
] as const)('every page is a sheet of %s', async (paper, sheet) => {
  const file = await open({paper, children: ['One.', pageBreak(), 'Two.']})
  for (const {dict} of pages(file)) {
    expect(entry(file, dict, 'MediaBox')).toEqual(sheet)
    expect(entry(file, dict, 'Tabs')).toBe('/S')
  }
})
