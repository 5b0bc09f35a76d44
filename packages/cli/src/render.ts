import {extname} from 'node:path'
import type {DocumentTree, Theme} from '@onrecord/document'
import {inputError} from './command-error.ts'

export type Format = 'pdf' | 'docx' | 'html' | 'md'

export const FORMATS: readonly Format[] = ['pdf', 'docx', 'html', 'md']

export function isFormat(value: string): value is Format {
  return FORMATS.some((format) => format === value)
}

/** The format that a file's extension names. */
export function formatOf(file: string): Format | undefined {
  const extension = extname(file).slice(1).toLowerCase()
  return isFormat(extension) ? extension : undefined
}

export interface RenderSettings {
  /** An older version, for Word: what changed since is tracked. */
  readonly compare?: DocumentTree | undefined
  /** How it looks; left out: the default theme. */
  readonly theme?: Theme | undefined
  /** A letterhead, for Word, and the name of its file. */
  readonly template?: {readonly file: string; readonly bytes: Uint8Array} | undefined
  readonly pdfStandard: 'ua1+a3a' | 'ua2+a4f'
}

/** Renders a tree; each renderer is loaded only when it is asked for. */
export async function render(
  tree: DocumentTree,
  format: Format,
  {pdfStandard, ...settings}: RenderSettings,
): Promise<Uint8Array> {
  const {theme} = settings
  switch (format) {
    case 'pdf':
      return pdf(tree, pdfStandard, theme)
    case 'docx':
      return docx(tree, settings)
    case 'html': {
      const {renderHtml} = await import('@onrecord/html')
      return new TextEncoder().encode(renderHtml(tree, {theme}))
    }
    case 'md': {
      const {renderMarkdown} = await import('@onrecord/html')
      return new TextEncoder().encode(renderMarkdown(tree))
    }
  }
}

async function docx(
  tree: DocumentTree,
  {compare, template, theme}: Omit<RenderSettings, 'pdfStandard'>,
): Promise<Uint8Array> {
  const {renderDocx, TemplateError} = await import('@onrecord/docx')
  try {
    // without the pages a table of contents says little
    const pageNumbers = tree.children.some(({type}) => type === 'contents') ? true : undefined
    return await renderDocx(tree, {compare, pageNumbers, theme, template: template?.bytes})
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error
    throw inputError({code: 'template-unusable', message: `${template?.file}: ${error.message}`})
  }
}

async function pdf(
  tree: DocumentTree,
  standard: RenderSettings['pdfStandard'],
  theme: RenderSettings['theme'],
): Promise<Uint8Array> {
  const [{MissingGlyphError, renderPdf}, {fonts}] = await Promise.all([
    import('@onrecord/pdf'),
    import('@onrecord/fonts'),
  ])
  try {
    return await renderPdf(tree, {fonts, standard, theme})
  } catch (error) {
    if (!(error instanceof MissingGlyphError)) throw error
    throw inputError({
      code: 'missing-glyph',
      message: error.message,
      hint: 'make it as Word or HTML (-o FILE.docx, -o FILE.html), which use the fonts of the reader',
    })
  }
}
