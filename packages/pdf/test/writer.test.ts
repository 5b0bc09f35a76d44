import fc from 'fast-check'
import {afterEach, describe, expect, test, vi} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import type {DisplayList} from '../src/display-list.ts'
import {openPdf} from '../src/reader/file.ts'
import {isKind, type PdfObject} from '../src/reader/objects.ts'
import {pages} from '../src/reader/pages.ts'
import {paintings} from '../src/reader/paintings.ts'
import {writePdf} from '../src/writer/write-pdf.ts'
import {type PlacedGlyph, placed, shape, sheet, TREE} from './support/sample.ts'
import {sampleDocument} from './support/sample-document.ts'
import {outlineOfStructure} from './support/structure-outline.ts'
import {output, verdicts, withFile} from './support/verapdf.ts'

const SAMPLE = sampleDocument()
const UNDATED = {...TREE, date: undefined, attachments: [], authors: []}

describe.each([
  {standard: 'ua1+a3a', declared: ['3a', 'ua1'], bare: ['3a', 'ua1'], version: '1.7'},
  {standard: 'ua2+a4f', declared: ['4f', 'ua2'], bare: ['4', 'ua2'], version: '2.0'},
] as const)('$standard', ({standard, declared, bare, version}) => {
  test('veraPDF finds no failed rule', async (ctx) => {
    const full = await writePdf(SAMPLE, TREE, {standard})
    expect(verdicts(ctx, full)).toEqual(declared.map((profile) => `PASS ${profile}`))
  })

  test('veraPDF finds no failed rule without date, author and attachment', async (ctx) => {
    const plain = await writePdf(SAMPLE, UNDATED, {standard})
    expect(verdicts(ctx, plain)).toEqual(bare.map((profile) => `PASS ${profile}`))
  })

  test('other readers find nothing wrong', async (ctx) => {
    needs(ctx, 'qpdf', 'mutool', 'gs')
    withFile(await writePdf(SAMPLE, TREE, {standard}), (path) => {
      expect(output('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
      expect(output('mutool', 'draw', '-F', 'txt', '-o', '/dev/null', path)).not.toMatch(/error/i)
      expect(output('gs', '-q', '-dNODISPLAY', '-dBATCH', '-dNOPAUSE', path)).toBe('')
    })
  })

  test('poppler reads tags, fonts and every word', async (ctx) => {
    needs(ctx, 'pdfinfo', 'pdffonts', 'pdftotext')
    withFile(await writePdf(SAMPLE, TREE, {standard}), (path) => {
      expect(output('pdfinfo', path)).toMatch(/Tagged: +yes/)
      expect(output('pdfinfo', path)).toMatch(`PDF version:     ${version}`)
      const fonts = output('pdffonts', path).trim().split('\n').slice(2)
      expect(fonts).toHaveLength(3)
      for (const font of fonts)
        expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/)
      const words = output('pdftotext', path, '-').normalize('NFC').split(/\s+/)
      expect(words).toEqual(
        expect.arrayContaining(
          'The AVATAR file, the pilots said, was “difficult to find”; Affidavit: efficient offices Zoë Το λιμάνι причала.'.split(
            ' ',
          ),
        ),
      )
    })
  })

  test('keeps the structure tree', async () => {
    const file = openPdf(await writePdf(SAMPLE, TREE, {standard}))
    expect(outlineOfStructure(file)).toMatchSnapshot()
  })
})

describe('determinism', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('the same bytes twice, in any time zone', async () => {
    const results: Uint8Array[] = []
    const offsets = new Set<number>()
    for (const TZ of ['UTC', 'Asia/Seoul', 'America/New_York', 'UTC']) {
      vi.stubEnv('TZ', TZ)
      offsets.add(new Date(2024, 0, 15).getTimezoneOffset())
      results.push(await writePdf(SAMPLE, TREE))
    }
    expect(offsets.size).toBe(3)
    for (const bytes of results) expect(bytes).toEqual(results[0])
  })

  test('the identifier follows the content', async () => {
    const one = identifiers(await writePdf(SAMPLE, TREE))
    const other = identifiers(await writePdf(SAMPLE, {...TREE, title: 'Another title'}))
    expect(one[0]).toEqual(one[1])
    expect(one[0]).toHaveLength(16)
    expect(other[0]).not.toEqual(one[0])
  })
})

describe('dates', () => {
  test('come from the document', async () => {
    const file = openPdf(await writePdf(SAMPLE, TREE))
    const info = file.get(file.trailer, 'Info')
    expect(ascii(file.get(info, 'CreationDate'))).toBe('D:20240115000000Z')
  })

  test('are left out where the document has none', async () => {
    const bytes = await writePdf(SAMPLE, UNDATED)
    const file = openPdf(bytes)
    expect(file.get(file.get(file.trailer, 'Info'), 'CreationDate')).toBeNull()
    expect(String.fromCharCode(...bytes)).not.toContain('CreateDate')
  })

  test('that are none are refused', async () => {
    await expect(writePdf(SAMPLE, {...TREE, date: 'January 2024'})).rejects.toThrow(
      'Expected a date such as 2024-01-15, got "January 2024".',
    )
  })
})

describe('text', () => {
  test('one glyph can be read as two texts', async () => {
    const list = oneLine([
      ...shape('text', 10, 'a-b'),
      ...shape('text', 10, '-').map((glyph) => ({...glyph, text: '\u00AD'})),
    ])
    expect(await shownText(list)).toBe('a-b\u00AD')
  })

  test('a cluster of many glyphs is read once', async () => {
    const two = shape('text', 10, 'ab')
    const list = oneLine(two.map((glyph, index) => ({...glyph, text: index === 0 ? 'x' : ''})))
    const file = openPdf(await writePdf(list, TREE))
    const [page] = pages(file)
    const marks = page === undefined ? [] : paintings(file, page.dict, page.resources)
    const actual = marks.map(({marks}) => file.get(marks.at(-1)?.properties ?? null, 'ActualText'))
    expect(actual.map(utf16)).toEqual(['\uFEFFx'])
  })

  test('the pen ends where layout wants it, whatever the advances', async () => {
    const advance = fc.double({min: -3, max: 30, noNaN: true})
    await fc.assert(
      fc.asyncProperty(
        fc.array(advance, {minLength: 1, maxLength: 60}),
        fc.double({min: 4, max: 40, noNaN: true}),
        async (advances, size) => {
          const [letter] = shape('text', size, 'n')
          if (letter === undefined) throw new Error('no glyph')
          const glyphs = advances.map((advance) => ({...letter, advance}))
          const list = oneLine([...glyphs, letter], size)
          const file = openPdf(await writePdf(list, TREE))
          const [page] = pages(file)
          const found = page === undefined ? [] : paintings(file, page.dict, page.resources)
          const last = found.at(-1)
          if (last?.type !== 'text') throw new Error('no text')
          const wanted = 72 + advances.reduce((sum, each) => sum + each, 0) + letter.advance
          // Half a thousandth of the size by the last adjustment, and the rounding of one letter's width by the size's.
          expect(Math.abs(last.to[0] - wanted)).toBeLessThan(0.0005 * size + 0.005)
        },
      ),
      {numRuns: 200},
    )
  })
})

describe('refuses', () => {
  const glyph = shape('text', 10, 'n')[0]
  test.each<[string, () => DisplayList, string]>([
    ['glyph 0', () => oneLine([{...letter(), id: 0, text: '☃'}]), 'stands for "☃"'],
    ['an element that is not there', () => withOwner(9), 'The structure has no element 9'],
    ['a figure without alternative', () => withElement('Figure', {box: BOX}), 'has no alt'],
    ['a figure without box', () => withElement('Figure', {alt: 'A chart'}), 'has no box'],
    ['a head cell without scope', () => withElement('TH', {}), 'has no scope'],
    ['a note without ID', () => withElement('Note', {}), 'has no noteId'],
    ['a link that leads nowhere', () => withElement('Link', {}), 'has no link'],
    ['an unknown face', () => ({...oneLine([letter()]), faces: {}}), 'got "text"'],
  ])('%s', async (_, list, message) => {
    await expect(writePdf(list(), TREE)).rejects.toThrow(message)
  })

  test('two attachments of one name', async () => {
    const attachments = [...TREE.attachments, ...TREE.attachments]
    await expect(writePdf(SAMPLE, {...TREE, attachments})).rejects.toThrow(
      'Two attachments have the name "dossier.json"',
    )
  })

  function letter(): PlacedGlyph {
    if (glyph === undefined) throw new Error('no glyph')
    return glyph
  }
})

const BOX = {page: 0, x: 0, y: 0, width: 10, height: 10}

function oneLine(glyphs: readonly PlacedGlyph[], size = 10): DisplayList {
  const page = sheet()
  const paragraph = page.element('P', 0)
  page.text(paragraph, 'text', size, 72, 100, 'n', placed('text', size, glyphs))
  return page.finish([])
}

function withOwner(id: number): DisplayList {
  const page = sheet()
  page.text(id, 'text', 10, 72, 100, 'n')
  return page.finish([])
}

function withElement(
  type: Parameters<ReturnType<typeof sheet>['element']>[0],
  more: Parameters<ReturnType<typeof sheet>['element']>[2],
): DisplayList {
  const page = sheet()
  const element = page.element(type, 0, more)
  page.text(element, 'text', 10, 72, 100, 'n')
  return page.finish([])
}

async function shownText(list: DisplayList): Promise<string> {
  const file = openPdf(await writePdf(list, TREE))
  return pages(file)
    .flatMap(({dict, resources}) => paintings(file, dict, resources))
    .map((painting) => (painting.type === 'text' ? painting.text : ''))
    .join('')
}

function identifiers(bytes: Uint8Array): readonly Uint8Array[] {
  const ids = openPdf(bytes).trailer.entries.get('ID')
  if (!isKind(ids, 'array')) return []
  return ids.items.flatMap((id) => (isKind(id, 'string') ? [id.bytes] : []))
}

function ascii(object: PdfObject): string {
  return isKind(object, 'string') ? String.fromCharCode(...object.bytes) : ''
}

function utf16(object: PdfObject): string {
  return isKind(object, 'string')
    ? new TextDecoder('utf-16be', {ignoreBOM: true}).decode(object.bytes)
    : ''
}
