import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import {fonts} from '../packages/fonts/src/index.ts'
import {checkPdf, type PdfStandard, renderPdf} from '../packages/pdf/src/index.ts'
import {output, validate} from '../packages/pdf/test/support/verapdf.ts'
import {goldenDocuments} from './support/golden.ts'
import {needs} from './support/tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-golden-'))
afterAll(() => rmSync(folder, {recursive: true}))

const standards: readonly PdfStandard[] = ['ua1+a3a', 'ua2+a4f']
const documents = await goldenDocuments()
const files = await Promise.all(
  documents.flatMap(({name, tree}) =>
    standards.map(async (standard) => {
      const bytes = await renderPdf(tree, {fonts, standard})
      const path = join(folder, `${name} ${standard}.pdf`)
      writeFileSync(path, bytes)
      return {name, tree, standard, bytes, path}
    }),
  ),
)

describe.each(files)('$name, $standard', ({bytes, path}) => {
  test('breaks no rule of PDF/UA', () => {
    expect(checkPdf(bytes)).toEqual([])
  })

  test('is read without a word by qpdf, mutool and Ghostscript', (ctx) => {
    needs(ctx, 'qpdf', 'mutool', 'gs')
    expect(output('qpdf', '--check', path)).toContain('No syntax or stream encoding errors found')
    const words = output('mutool', 'draw', '-q', '-F', 'txt', '-o', '/dev/null', path)
    // Debian builds it without colour profiles, and it says so each time.
    expect(words.replace(/^warning: ICC support is not available\n/m, '')).toBe('')
    expect(output('gs', '-q', '-sDEVICE=nullpage', '-dBATCH', '-dNOPAUSE', path)).toBe('')
  })
})

// Starting the validator takes longer than a file: it reads them all at once.
test('veraPDF finds no failed rule of either standard in any of them', {
  timeout: 180_000,
}, (ctx) => {
  const found = validate(
    ctx,
    files.map(({path}) => path),
  )
  const wanted = files.flatMap(({path, standard, tree}) =>
    profilesOf(standard, tree.attachments.length > 0).map((profile) => ({
      file: path,
      profile,
      failed: [],
    })),
  )
  expect(found).toEqual(wanted)
})

/** A file without attachments cannot be PDF/A-4f, and says that it is PDF/A-4. */
function profilesOf(standard: PdfStandard, hasAttachments: boolean): readonly string[] {
  if (standard === 'ua1+a3a') return ['PDF/A-3A', 'PDF/UA-1']
  return [hasAttachments ? 'PDF/A-4F' : 'PDF/A-4', 'PDF/UA-2']
}
