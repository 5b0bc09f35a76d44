import {
  type DocumentTree,
  defaultTheme,
  requireOptions,
  requireWholeTree,
  type Theme,
} from '@onrecord/document'
import type {DisplayList} from './display-list.ts'
import {layoutDocument} from './layout/layout-document.ts'
import {loadFaces} from './text/faces.ts'
import type {FontFace} from './text/font-face.ts'
import {loadHyphenation} from './text/hyphenation.ts'
import {survey} from './text/survey.ts'
import {facesOf} from './text/theme-faces.ts'
import type {PdfStandard} from './writer/standard.ts'
import {writePdf} from './writer/write-pdf.ts'

/** How a tree is set as PDF. */
export interface RenderPdfOptions {
  /** The faces to set the document in: `fonts` of `@onrecord/fonts`, or your own. */
  readonly fonts: readonly FontFace[]
  /** Colours, families, sizes and margins; the default theme of `@onrecord/document` when left out. */
  readonly theme?: Theme | undefined
  /** What the file declares: PDF/UA-1 with PDF/A-3a (the default), or PDF/UA-2 with PDF/A-4f. */
  readonly standard?: PdfStandard | undefined
}

const OPTIONS = {
  fonts: 'list',
  theme: 'theme',
  standard: ['ua1+a3a', 'ua2+a4f'] satisfies PdfStandard[],
} as const satisfies Record<keyof RenderPdfOptions, unknown>

/**
 * Renders a document tree to a tagged PDF. The same tree, faces and options give the same bytes, in Node and in browsers.
 *
 * @throws MissingGlyphError when no face has a glyph for a character of the document
 * @throws TypeError when what is given is no document tree, a face of the theme's families is missing, or a reference inside the document leads nowhere
 */
export async function renderPdf(
  tree: DocumentTree,
  options: RenderPdfOptions,
): Promise<Uint8Array> {
  const list = await displayList(tree, options)
  return writePdf(list, tree, {standard: options.standard})
}

/** The laid-out document that `renderPdf` writes. */
export async function displayList(
  tree: DocumentTree,
  options: RenderPdfOptions,
): Promise<DisplayList> {
  requireWholeTree(tree, 'renderPdf')
  requireOptions(options ?? {}, OPTIONS, 'renderPdf')
  // JavaScript may leave out the options, and the faces in them: what is missing is said by name below
  const theme = options?.theme ?? defaultTheme
  const {header, footer, logo} = theme
  const asked = survey({...tree, running: [header, footer, logo]})
  const [faces, hyphenate] = await Promise.all([
    loadFaces([...facesOf(theme), ...(options?.fonts ?? [])], theme, asked),
    loadHyphenation(asked.languages),
  ])
  return layoutDocument(tree, {theme, faces, hyphenate})
}
