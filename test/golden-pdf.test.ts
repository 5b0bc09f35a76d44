import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, describe, expect, test} from 'vitest'
import type {Theme} from '../packages/document/src/index.ts'
import {parseTheme} from '../packages/document/src/theme-file.ts'
import {fonts} from '../packages/fonts/src/index.ts'
import {checkPdf, type PdfStandard, renderPdf} from '../packages/pdf/src/index.ts'
import {everyNode} from '../packages/pdf/test/support/every-node.ts'
import {expectedStructure} from '../packages/pdf/test/support/expected-structure.ts'
import {bare, mergePages, readWithPdfJs, wordsOf} from '../packages/pdf/test/support/pdf-js.ts'
import {output, validate} from '../packages/pdf/test/support/verapdf.ts'
import {type GoldenDocument, goldenDocuments} from './support/golden.ts'
import {needs} from './support/tools.ts'

const folder = mkdtempSync(join(tmpdir(), 'onrecord-golden-'))
afterAll(() => rmSync(folder, {recursive: true}))

const standards: readonly PdfStandard[] = ['ua1+a3a', 'ua2+a4f']
const documents: readonly (GoldenDocument & {readonly theme?: Theme})[] = [
  ...(await goldenDocuments()),
  {name: 'every node in a theme with a logo', tree: everyNode(), theme: themeWithLogo()},
]
const files = await Promise.all(
  documents.flatMap(({name, tree, theme}) =>
    standards.map(async (standard) => {
      const bytes = await renderPdf(tree, {fonts, standard, theme})
      const path = join(folder, `${name} ${standard}.pdf`)
      writeFileSync(path, bytes)
      return {name, tree, theme, standard, bytes, path}
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

// A tree knows nothing of what a theme adds.
describe.each(files.filter(({standard, theme}) => standard === 'ua1+a3a' && !theme))(
  '$name, read by pdf.js',
  ({bytes, tree}) => {
    test('has the structure of its tree, and the words of each element', async () => {
      const wanted = expectedStructure(tree)
      const found = mergePages(await readWithPdfJs(bytes), wanted)
      expect(lines(bare(found))).toEqual(lines(bare(wanted)))
      // No two words are read as one, and none is parted at the end of a line.
      expect(wordsOf(found, wanted)).toEqual(wordsOf(wanted))
    })
  },
)

test('a fused word, a parted one and a lost element would be seen', () => {
  const wanted = '<P>the whole account of it</P>'
  expect(wordsOf('<P>the whole ac\ncount\nof it</P>', wanted)).toEqual(wordsOf(wanted))
  expect(wordsOf('<P>the wholeaccount of it</P>', wanted)).not.toEqual(wordsOf(wanted))
  expect(wordsOf('<P>the whole ac count of it</P>', wanted)).not.toEqual(wordsOf(wanted))
  expect(mergePages(['<D><P>one</P></D>', '<D><P>two</P></D>'], '<D><P>one two</P></D>')).toBe(
    '<D><P>one\ntwo</P></D>',
  )
  expect(
    mergePages(['<D><P>one</P></D>', '<D><P>two</P></D>'], '<D><P>one</P><P>two</P></D>'),
  ).toBe('<D><P>one</P>\n<P>two</P></D>')
})

function themeWithLogo(): Theme {
  const logo = {
    alt: 'Sail, mark of the desk',
    viewBox: [0, 0, 10, 10],
    paths: [{d: 'M1 9h8a8 8 0 0 0-8-8z'}],
  }
  const {value} = parseTheme(
    {name: 'desk', base: 'clear', logo, header: '{title}', footer: 'Proof of {date}'},
    () => new Uint8Array(),
  )
  if (value === null) throw new Error('The theme of the test is none.')
  return value
}

/** A tag a line, so that a difference can be read. */
function lines(structure: string): readonly string[] {
  return structure.split(/(?=<)/)
}

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
