import {brief, memo} from '@onrecord/compose'
import type {Article} from '@onrecord/core'

export type FileKind = 'pdf' | 'docx' | 'json'

export interface MadeFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A file from an article; renderers are loaded when they are first needed. */
export async function makeFile(article: Article, kind: FileKind): Promise<MadeFile> {
  switch (kind) {
    case 'pdf': {
      const bytes = await pdf(article)
      return {name: 'brief.pdf', mediaType: 'application/pdf', bytes: new Uint8Array(bytes)}
    }
    case 'docx': {
      const {renderDocx} = await import('@onrecord/docx')
      const bytes = await renderDocx(memo(article))
      return {
        name: 'memo.docx',
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        bytes: new Uint8Array(bytes),
      }
    }
    case 'json': {
      const bytes = new TextEncoder().encode(`${JSON.stringify(article, null, 2)}\n`)
      return {name: 'article.json', mediaType: 'application/json', bytes}
    }
  }
}

async function pdf(article: Article): Promise<Uint8Array> {
  const [{MissingGlyphError, renderPdf}, {fonts}] = await Promise.all([
    import('@onrecord/pdf'),
    import('@onrecord/fonts'),
  ])
  try {
    return await renderPdf(brief(article), {fonts})
  } catch (error) {
    if (!(error instanceof MissingGlyphError)) throw error
    throw new Error(
      `no face here has “${error.character}”, at “${error.context}”. Take it out of the text, or download the memo: Word has faces of its own.`,
    )
  }
}
