import {englishLabels as labels} from '@onrecord/document'
import {expect, test} from 'vitest'
import {address, document, note, noteReference, paragraph} from '../packages/document/src/index.ts'
import {docxStrings, renderDocx} from '../packages/docx/src/index.ts'
import {part, texts as wordTexts} from '../packages/docx/test/support/package.ts'
import {fonts} from '../packages/fonts/src/index.ts'
import {renderHtml, renderMarkdown} from '../packages/html/src/index.ts'
import {pdfStrings, renderPdf} from '../packages/pdf/src/index.ts'

/** A letter: what opens it stands above its subject, and a note names another by its number. */
const letter = document({
  title: 'Nine gangways',
  language: 'en-GB',
  labels,
  authors: ['Not printed'],
  properties: [{name: 'onrecord-profile', value: 'letter 1'}],
  opening: [address(['The Clerk', 'Quayle']), paragraph('Dear Clerk,')],
  children: [
    paragraph(['We write.', noteReference('full')]),
    paragraph(['Again.', noteReference('short')]),
  ],
  notes: [
    note('full', 'A source in full.'),
    note('short', ['Source (n ', noteReference('full', 'number'), ').']),
  ],
})

test('Markdown', () => {
  expect(renderMarkdown(letter)).toBe(
    'The Clerk\\\nQuayle\n\nDear Clerk,\n\n# Nine gangways\n\nWe write.[^1]\n\nAgain.[^2]\n\n[^1]: A source in full.\n\n[^2]: Source (n 1).\n',
  )
})

test('HTML', () => {
  const html = renderHtml(letter)
  expect(html).toContain('<meta name="onrecord-profile" content="letter 1">')
  expect(html.replace(/^.*<main>|<section.*$/gs, '')).toBe(
    '<address>The Clerk<br>Quayle</address><p>Dear Clerk,</p><h1 class="subject">Nine gangways</h1><p>We write.<sup class="note-reference"><a href="#note-1" id="note-reference-1" role="doc-noteref" aria-label="Note 1">1</a></sup></p><p>Again.<sup class="note-reference"><a href="#note-2" id="note-reference-2" role="doc-noteref" aria-label="Note 2">2</a></sup></p>',
  )
  expect(html).toContain('Source (n <a href="#note-1" aria-label="Note 1">1</a>).')
})

test('Word', async () => {
  const bytes = await renderDocx(letter)
  expect(texts(docxStrings(bytes))).toMatch(
    /The Clerk.*Dear Clerk,.*Nine gangways.*We write\..*Again\./s,
  )
  const notes = part(bytes, 'word/footnotes.xml')
  expect(wordTexts(notes, 'w:t').join('')).toContain('Source (n 1).')
  expect(wordTexts(notes, 'w:instrText')).toEqual([' NOTEREF _Note000000001 \\h '])
})

test('PDF', async () => {
  const strings = pdfStrings(await renderPdf(letter, {fonts}))
  expect(strings[0]).toBe(
    'The Clerk Quayle Dear Clerk, Nine gangways We write. 1 Again. 2 1 A source in full. 2 Source (n 1). Page 1 of 1',
  )
  expect(strings).toContain('onrecord-profile: letter 1')
})

function texts(strings: readonly string[]): string {
  return strings.join('\n')
}
