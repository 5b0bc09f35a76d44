import {type Article, type Result, sha256Hex} from '@onrecord/core'
import mammoth from 'mammoth'
import {extract} from '../extract.ts'
import type {ReadOptions} from '../options.ts'
import {containerProblem} from './docx/container-problem.ts'
import {withoutHidden} from './docx/without-hidden.ts'
import {blocksOf} from './page/blocks-of.ts'
import {linksOf} from './page/links.ts'
import {parsePage} from './page/readable.ts'
import {bodyTypes, headingLevel} from './page/roles.ts'
import {tidyPage} from './page/tidy.ts'
import {captionPieces} from './parts/caption-pieces.ts'
import {withInferredHead} from './parts/infer-head.ts'
import {overText} from './parts/over-text.ts'
import {layOut, type Piece} from './parts/pieces.ts'
import {refuse} from './parts/refuse.ts'
import {refusedUnopened} from './parts/refused-unopened.ts'

/**
 * Reads a Word document (.docx): its paragraphs, lists, tables, quotations and captions by their styles; headline,
 * byline and date by layout where no style tells. Hidden words are left out, pictures are not read; footnotes are kept as page furniture.
 *
 * Refused with an issue: `too-large`, `not-docx`, `empty`, `too-long`, `too-complex`.
 */
export async function fromDocx(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Result<Article>> {
  const unopened = refusedUnopened(input, options)
  if (unopened !== null) return unopened
  const problem = typeof input === 'string' ? 'a string' : containerProblem(input)
  if (problem !== null || typeof input === 'string') {
    return refuse(
      'not-docx',
      `The source is no Word document: expected the bytes of a .docx, got ${problem}`,
    )
  }
  const html = await markupOf(input)
  if (html === null) {
    return refuse('not-docx', 'The Word document is damaged; open it in Word and save it again')
  }
  const page = tidyPage(withoutNoteMarks(html))
  if (page.elements > MOST_PARAGRAPHS) {
    return refuse(
      'too-complex',
      `The Word document has more than ${MOST_PARAGRAPHS} paragraphs and other parts (MOST_PARAGRAPHS); no article has. Give the article alone`,
    )
  }
  const out = layOut(piecesOf(page.body))
  if (out.text === '') {
    return refuse(
      'empty',
      'The Word document holds no text; if it is a picture, recognise its text (OCR) and try again',
    )
  }
  const refused = overText(out.text, out.blocks)
  if (refused !== null) return refused
  return extract(
    {
      text: out.text,
      originalSha256: sha256Hex(input),
      kind: 'docx',
      metadata: {},
      blocks: out.blocks,
      links: out.links,
      issues: [],
    },
    options,
  )
}

/** More than any article has: each takes some 100 µs to convert. */
const MOST_PARAGRAPHS = 10_000

const STYLES: readonly string[] = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
]

async function markupOf(bytes: Uint8Array): Promise<string | null> {
  try {
    // one name for Node, one for the browser; both take the same bytes
    const copy = new Uint8Array(withoutHidden(bytes))
    const source = {buffer: copy, arrayBuffer: copy.buffer}
    const {value} = await mammoth.convertToHtml(source as never, {
      styleMap: [...STYLES],
      convertImage: mammoth.images.imgElement(async () => ({src: ''})),
    })
    return value
  } catch {
    return null
  }
}

function withoutNoteMarks(html: string): string {
  return html.replace(
    /<sup><a href="#(?:foot|end)note-[^"]{1,20}"[^>]{0,80}>[^<]{0,12}<\/a><\/sup>/g,
    '',
  )
}

function piecesOf(body: string): readonly Piece[] {
  const {blocks} = blocksOf(parsePage(body).body)
  const types = bodyTypes(blocks)
  const pieces = blocks.flatMap((block, at): readonly Piece[] => {
    const isNote = block.about.some((about) => /(?:foot|end)note-/.test(about))
    const isDeck = block.about.some((about) => /standfirst/.test(about))
    const type = isNote ? 'boilerplate' : isDeck ? 'deck' : (types[at] ?? 'paragraph')
    const level = type === 'heading' ? headingLevel(block) : null
    const text = isNote ? block.text.replace(/\s?↑\s?$/, '') : block.text
    const found = {type, level, text, links: linksOf(block, undefined)}
    return type === 'caption' ? captionPieces(found, undefined) : [found]
  })
  const first = pieces.findIndex(({type}) => type === 'heading' || type === 'paragraph')
  return withInferredHead(
    pieces.map((each, at) =>
      at === first && each.level === 1 ? {...each, type: 'headline', level: null} : each,
    ),
  )
}
