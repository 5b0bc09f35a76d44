import {
  auditDossier,
  type Dossier,
  dossierOf,
  type Issue,
  publish,
  textStrings,
} from '@onrecord/core'
import {articleOf, isForOthers, isProtecting} from './decisions.ts'
import {fileName} from './file-name.ts'

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
      const text = jsonOf(value)
      return finished(dossier, name, JSON_TYPE, encoded(text), () => textStrings(text) ?? [text])
    }
  }
}

const JSON_TYPE = 'application/json'

function jsonOf(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function encoded(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text)
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Nobody protected: what was read, with what was put right. Else the copy for others, without the article's text. */
function model(dossier: Dossier): {readonly name: string; readonly value: unknown} {
  // throws where the marking permits none
  if (isProtecting(dossier) || !isForOthers(dossier))
    return {name: 'data-for-others.json', value: publish(dossier).value}
  const article = articleOf(dossier)
  // nothing was decided, and nobody has analysed it
  if (jsonOf(dossier) === jsonOf(dossierOf(article))) return {name: 'data.json', value: article}
  return {name: 'data.json', value: dossier}
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
