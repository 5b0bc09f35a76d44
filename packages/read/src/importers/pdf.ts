import {type Article, type Issue, type Result, sha256Hex} from '@onrecord/core'
import {extract} from '../extract.ts'
import {LONGEST_TEXT, type ReadOptions} from '../options.ts'
import {damage} from './parts/charset.ts'
import {withInferredHead} from './parts/infer-head.ts'
import {overText} from './parts/over-text.ts'
import {layOut} from './parts/pieces.ts'
import {refuse} from './parts/refuse.ts'
import {refusedUnopened} from './parts/refused-unopened.ts'
import {linesOf, type PdfLine} from './pdf/lines.ts'
import {openPdf, type PdfPages} from './pdf/open.ts'
import {paragraphsOf} from './pdf/paragraphs.ts'
import {withoutRunningHeads} from './pdf/running-heads.ts'

/**
 * Reads the text of a PDF: lines are made paragraphs, words divided at a line's end are joined, running heads and
 * page numbers are left out, columns are read one after the other. Scanned pages hold no text.
 *
 * Refused with an issue: `too-large`, `empty`, `not-pdf`, `encrypted`, `no-text`, `too-long`.
 */
export async function fromPdf(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Result<Article>> {
  const unopened = refusedUnopened(input, options)
  if (unopened !== null) return unopened
  if (typeof input === 'string') {
    return refuse('not-pdf', 'The source is no PDF: expected the bytes of a .pdf, got a string')
  }
  const originalSha256 = sha256Hex(input)
  const opened = await openPdf(input)
  if ('problem' in opened) return refuse(opened.code, opened.problem)
  const lines = await allLines(opened)
  if (lines === 'damaged') {
    return refuse(
      'not-pdf',
      'A page of the PDF is damaged; open it in a viewer and save or print it again',
    )
  }
  if (lines === 'too-long') {
    return refuse(
      'too-long',
      `The PDF has more than ${LONGEST_TEXT} characters of text (LONGEST_TEXT). Give the article's pages alone`,
    )
  }
  const out = layOut(withInferredHead(paragraphsOf(withoutRunningHeads(lines), opened.title)))
  if (out.text.length < SHORTEST_TEXT) {
    const what = out.text === '' ? 'no text' : `no text but ${JSON.stringify(out.text)}`
    return refuse(
      'no-text',
      `The PDF holds ${what}: its pages are pictures. Recognise the text (OCR) and try again`,
    )
  }
  const refused = overText(out.text, out.blocks)
  if (refused !== null) return refused
  return extract(
    {
      text: out.text,
      originalSha256,
      kind: 'pdf',
      metadata: {},
      blocks: out.blocks,
      issues: [...picturesIn(lines), ...damage(out.text)],
    },
    options,
  )
}

/** What a scanner writes on a page that it took a picture of is shorter than any article: "Scanned by Quorl Scan". */
const SHORTEST_TEXT = 60

function picturesIn(pages: readonly (readonly PdfLine[])[]): readonly Issue[] {
  const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []))
  if (empty.length === 0) return []
  const named = `${empty.slice(0, MOST_NAMED).join(', ')}${empty.length > MOST_NAMED ? ' and more' : ''}`
  const message = `Pages of the PDF hold no text, and nothing was read of them: ${named}. If they are pictures of text, recognise it (OCR)`
  return [{severity: 'info', code: 'pages-without-text', message}]
}

const MOST_NAMED = 10

/** The lines of each page in reading order, or why there are none. */
async function allLines(
  pages: PdfPages,
): Promise<readonly (readonly PdfLine[])[] | 'too-long' | 'damaged'> {
  const all: (readonly PdfLine[])[] = []
  let characters = 0
  try {
    for (let at = 1; at <= pages.count; at++) {
      const {items, width, height} = await pages.page(at)
      characters += items.reduce((sum, {text}) => sum + text.length, 0)
      if (characters > LONGEST_TEXT) return 'too-long'
      all.push(linesOf(items, width, height))
    }
  } catch {
    return 'damaged'
  } finally {
    await pages.close()
  }
  return all
}
