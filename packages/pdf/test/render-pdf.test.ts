import {defaultTheme, document, englishLabels, link, paragraph} from '@onrecord/document'
import {describe, expect, test} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {fonts} from '../../fonts/src/index.ts'
import * as pdf from '../src/index.ts'
import {everyNode} from './support/every-node.ts'
import {longDocument} from './support/long-document.ts'
import {output, verdicts, withFile} from './support/verapdf.ts'

const {pdfStrings, renderPdf} = pdf

test('the package exports these names and no others', () => {
  expect(Object.keys(pdf).sort()).toEqual([
    'MissingGlyphError',
    'PdfReadError',
    'checkPdf',
    'pdfAttachments',
    'pdfStrings',
    'renderPdf',
  ])
})

const standards: readonly pdf.PdfStandard[] = ['ua1+a3a', 'ua2+a4f']

describe.each(standards)('%s', (standard) => {
  test('a document with every node is a sound, tagged file that says its title and its words', async (ctx) => {
    needs(ctx, 'qpdf', 'pdfinfo', 'pdffonts', 'pdftotext')
    const bytes = await renderPdf(everyNode(), {fonts, standard})
    withFile(bytes, (path) => {
      expect(output('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')
      const facts = output('pdfinfo', path) + output('pdfinfo', '-meta', path)
      expect(facts).toMatch(/Tagged: +yes/)
      expect(facts).toContain(everyNode().title)
      const rows = output('pdffonts', path).trim().split('\n').slice(2)
      expect(rows.length).toBeGreaterThan(3)
      // The columns: embedded, subset, with a map to Unicode.
      for (const row of rows) expect(row).toMatch(/^[A-Z]{6}\+.* yes yes yes /)
      const words = output('pdftotext', path, '-')
      expect(words).toContain('What the closing of the Oster ferry')
      expect(words).toContain('Page 1 of ')
    })
  })

  // Starting the validator takes seconds each time.
  test('a validator finds nothing in it', {timeout: 180_000}, async (ctx) => {
    const files = await Promise.all(
      [everyNode(), longDocument()].map((tree) => renderPdf(tree, {fonts, standard})),
    )
    for (const bytes of files) {
      for (const verdict of verdicts(ctx, bytes)) expect(verdict).toMatch(/^PASS/)
    }
  })
})

test('the same tree gives the same bytes twice', async () => {
  const [first, second] = [
    await renderPdf(everyNode(), {fonts}),
    await renderPdf(everyNode(), {fonts}),
  ]
  expect(Buffer.from(first).equals(second)).toBe(true)
})

test('a family that is not among the faces is named', async () => {
  const theme = {
    ...defaultTheme,
    fonts: {...defaultTheme.fonts, text: {name: 'Garamond of Nowhere', fallback: []}},
  }
  await expect(renderPdf(everyNode(), {fonts, theme})).rejects.toThrow(
    /“Garamond of Nowhere”.*Source Serif 4, Source Sans 3/,
  )
})

test('faces that a caller without types left out are asked for by name', async () => {
  const options = undefined as unknown as Parameters<typeof renderPdf>[1]
  await expect(renderPdf(everyNode(), options)).rejects.toThrow(
    /no face of that family came in `fonts`.*pass \{fonts\} of @onrecord\/fonts/,
  )
})

test('on US Letter with other margins everything still stands inside them', async () => {
  const theme = {...defaultTheme, margins: {top: 60, right: 120, bottom: 60, left: 120}}
  const bytes = await renderPdf({...everyNode(), paper: 'letter'}, {fonts, theme})
  expect(bytes.length).toBeGreaterThan(10_000)
})

test('a link that leads neither to the web nor to a mailbox is its words alone, as in Word and HTML', async () => {
  const links = ['javascript:app.alert(1)', 'file:///etc/hosts', 'https://quay.example/fares']
  const tree = document({
    title: 'Ferry',
    language: 'en-GB',
    labels: englishLabels,
    children: links.map((href, n) => paragraph(link(href, `fares ${n}`, 'Fares of the ferry'))),
  })
  const strings = pdfStrings(await renderPdf(tree, {fonts})).join('\n')
  expect(links.filter((href) => strings.includes(href))).toEqual(['https://quay.example/fares'])
  expect(strings).toMatch(/fares 0[\s\S]*fares 1[\s\S]*fares 2/)
})
