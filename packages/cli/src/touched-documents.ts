import {
  type Article,
  type Dossier,
  type Reanchored,
  type TouchedStatement,
  touchedStatements,
} from '@onrecord/core'
import {inputError} from './command-error.ts'
import {readBytes} from './files.ts'
import {decodeJson} from './input/decode.ts'
import {valueOrError} from './input/value-or-error.ts'
import {touchedLine} from './touched-line.ts'
import {openDocument} from './verify-document.ts'

interface Embedded {
  readonly file: string
  readonly dossier: Dossier
}

/** A finished document that a change in a source touches. */
export interface TouchedDocument {
  readonly file: string
  /** Ids of protected people's words differ in a document, so that statements on them are not among these. */
  readonly touched: readonly TouchedStatement[]
}

/** The model of a finished document. */
export async function embeddedIn(file: string): Promise<Embedded> {
  const opened = await openDocument(file, readBytes(file))
  if (opened === null) {
    throw inputError({
      code: 'no-model',
      message: `${file} carries no dossier`,
      expected: 'a PDF or Word file that onrecord made',
    })
  }
  const {parseDossier} = await import('@onrecord/core/parse')
  const dossier = valueOrError(file, parseDossier(decodeJson(file, opened.model)))
  return {file, dossier}
}

/** Nothing where it was made of another text, or of the new one. */
export function touchedDocument(
  {file, dossier}: Embedded,
  before: Article,
  after: Article,
  found: readonly Reanchored[],
): TouchedDocument[] {
  if (before.source.sha256 === after.source.sha256) return []
  const article = dossier.articles.find(({source}) => source.sha256 === before.source.sha256)
  return article === undefined
    ? []
    : [{file, touched: touchedStatements(dossier, article.id, found)}]
}

export function documentLine(
  {file, dossier}: Embedded,
  documents: readonly TouchedDocument[],
): string {
  const document = documents.find((one) => one.file === file)
  if (document === undefined) return ''
  const lines = document.touched.map((one) => `${file}: ${touchedLine(dossier, one)}\n`)
  return `${file}: was made of the text as it was before\n${lines.join('')}`
}
