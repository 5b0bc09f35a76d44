import {expect, it} from 'vitest'
import {needs} from '../../../test/support/tools.ts'
import {checkDocx, renderDocx} from '../src/index.ts'
import {longMemo, measuredTheme} from './fixtures/long-memos.ts'
import {officeDocuments} from './support/outside.ts'
import {part} from './support/package.ts'

it('has the pages of LibreOffice in the contents of long memos, on 19 of 20 headings and more', async (ctx) => {
  needs(ctx, 'soffice', 'pdftotext')
  const files: Record<string, Uint8Array> = {}
  for (let seed = 1; seed <= 10; seed += 1) {
    files[`memo-${seed}.docx`] = await renderDocx(longMemo(seed), {
      ...{theme: measuredTheme, pageNumbers: true, clean: true},
    })
  }
  const documents = officeDocuments(files)
  expect(documents.filter((pages) => pages.length < 5)).toEqual([])
  const entries = documents.flatMap(headingsOf)
  expect(entries.length).toBeGreaterThan(150)
  // Measured with LibreOffice 7.4: 0.964. It lets the leading of the last line hang below the text; we do not, as Word.
  const right = entries.filter(({told, found}) => told === found)
  expect(right.length / entries.length).toBeGreaterThanOrEqual(0.95)
})

it('asks for no update', async () => {
  const bytes = await renderDocx(longMemo(1), {pageNumbers: true})
  expect(part(bytes, 'word/document.xml')).not.toMatch(/w:dirty|…<\/w:t>/)
  expect(part(bytes, 'word/settings.xml')).not.toContain('updateFields')
  expect(checkDocx(bytes)).toEqual([])
})

/** Each entry of the contents, with the page that it tells and the page that its heading stands on. */
function headingsOf(
  pages: readonly string[],
): readonly {readonly title: string; readonly told: number; readonly found: number}[] {
  const entry = /^ *(\d+ [A-Z][^\n]*?)\.{3,} ?(\d+)$/gm
  return [...pages.join('\n').matchAll(entry)].map(([, title = '', told]) => ({
    title,
    told: Number(told),
    found: 1 + pages.findIndex((page) => page.split('\n').some((line) => line.trim() === title)),
  }))
}
