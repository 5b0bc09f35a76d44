import {
  articleTitle,
  auditDossier,
  type Dossier,
  type Issue,
  publish,
  textStrings,
} from '@onrecord/core'
import {shownOf} from './shown.ts'

export type FileKind = 'pdf' | 'docx' | 'json'

export interface MadeFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The gravest of what the finished file tells, or may tell, of whom it should not. */
  readonly leak: Issue | null
}

/** What is composed, and how each kind of file is rendered, are loaded when they are first needed. */
export async function makeFile(dossier: Dossier, kind: FileKind): Promise<MadeFile> {
  switch (kind) {
    case 'pdf': {
      const {bytes, strings} = await pdf(dossier)
      return finished(dossier, 'brief.pdf', 'application/pdf', bytes, strings)
    }
    case 'docx': {
      const [{memo}, {docxStrings, renderDocx}] = await Promise.all([
        import('@onrecord/compose'),
        import('@onrecord/docx'),
      ])
      const bytes = await renderDocx(memo(dossier))
      return finished(dossier, 'memo.docx', WORD, bytes, docxStrings)
    }
    case 'json': {
      const {name, value} = model(dossier)
      const text = `${JSON.stringify(value, null, 2)}\n`
      const bytes = new TextEncoder().encode(text)
      return finished(dossier, name, 'application/json', bytes, () => textStrings(text) ?? [text])
    }
  }
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Nobody protected: what was read, with what was put right. Else the copy for others, without the article's text. */
function model(dossier: Dossier): {readonly name: string; readonly value: unknown} {
  const {articles, corrections, protection} = dossier
  if (protection !== null) return {name: 'dossier.json', value: publish(dossier).value}
  if (corrections.length > 0) return {name: 'dossier.json', value: dossier}
  return {name: 'article.json', value: articles[0]}
}

function finished(
  dossier: Dossier,
  kind: string,
  mediaType: string,
  bytes: Uint8Array,
  strings: (bytes: Uint8Array) => readonly string[],
): MadeFile {
  const name = fileName(dossier, kind)
  const findings =
    dossier.protection === null
      ? []
      : auditDossier(dossier, {strings: strings(bytes), slugs: [name]})
  const leak = findings.find(({severity}) => severity === 'error') ?? findings[0] ?? null
  return {name, mediaType, bytes: new Uint8Array(bytes), leak}
}

/** By its story, "ferry-stops-brief.pdf": three briefs of one afternoon are not to be exchanged. Its words are those of the document. */
function fileName(dossier: Dossier, kind: string): string {
  const title = articleTitle(shownOf(dossier).article) ?? ''
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let name = ''
  for (const word of words) {
    if (name.length + word.length > LONGEST_TITLE) break
    name += `${word}-`
  }
  return `${name}${kind}`
}

const LONGEST_TITLE = 40

async function pdf(dossier: Dossier) {
  const [{brief}, {MissingGlyphError, pdfStrings, renderPdf}, {fonts}] = await Promise.all([
    import('@onrecord/compose'),
    import('@onrecord/pdf'),
    import('@onrecord/fonts'),
  ])
  try {
    return {bytes: await renderPdf(brief(dossier), {fonts}), strings: pdfStrings}
  } catch (error) {
    if (!(error instanceof MissingGlyphError)) throw error
    throw new Error(
      `no face here has “${error.character}”, at “${error.context}”. Take it out of the text, or download the memo: Word has faces of its own.`,
    )
  }
}
