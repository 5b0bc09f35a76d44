import {extname} from 'node:path'
import {type Dossier, type Issue, verifyDossier} from '@onrecord/core'
import type {Theme} from '@onrecord/document'
import {inputError} from './command-error.ts'
import {documentStrings} from './document-strings.ts'
import {readBytes} from './files.ts'
import {decodeJson} from './input/decode.ts'
import {valueOrError} from './input/value-or-error.ts'
import {withSource} from './input/with-source.ts'
import {type RenderSettings, render} from './render.ts'
import {lackingOf, renderedWith} from './rendered-with.ts'

export interface VerifyDocumentOptions {
  /** A file with the text of an article, where the model withholds it. */
  readonly source?: string | undefined
  /** The dossier that it was made of. */
  readonly dossier?: Dossier | undefined
  readonly theme?: Theme | undefined
  /** The letterhead that it was made in. */
  readonly template?: RenderSettings['template']
  /** The older version that it is compared with. */
  readonly compare?: Dossier | undefined
}

/** What can be said of a finished document; `null` where the file carries no model of ours. */
export async function verifyDocument(
  file: string,
  {source, dossier: from, theme, template, compare: old}: VerifyDocumentOptions,
): Promise<readonly Issue[] | null> {
  const bytes = readBytes(file)
  const opened = await openDocument(file, bytes)
  if (opened === null) {
    await requireNotOurs(file, bytes)
    return null
  }
  const {checkDocument, compose, composeAgain, differences, madeOf} = await import(
    '@onrecord/compose'
  )
  const {parseDossier} = await import('@onrecord/core/parse')
  const embedded = valueOrError(file, parseDossier(decodeJson(file, opened.model)))
  const issues = [
    ...verifyDossier(embedded).findings.filter(({code}) => code !== 'spans-not-checked'),
    ...checkDocument({bytes: opened.model, dossier: embedded, strings: opened.standing}),
  ]
  const options = madeOf(embedded)
  const compare =
    old === undefined || options === null
      ? undefined
      : compose(old, {
          ...options.options,
          rendering: undefined,
          clean: true,
          profile: options.profile.id,
        })
  const lacks = lackingOf(options?.options.rendering, renderedWith(template?.bytes, compare))
  if (lacks.length > 0) return [...issues, ...lacks]
  const again = composeAgain(await attached(file, embedded, source), from ?? null)
  if (again.tree === null) return [...issues, ...again.issues]
  // PDF/UA-2 is for PDF 2.0 alone (ISO 14289-2, 1)
  const pdfStandard = Buffer.from(bytes).includes('%PDF-2.') ? 'ua2+a4f' : 'ua1+a3a'
  const made = await render(again.tree, opened.format, {pdfStandard, theme, template, compare})
  if (Buffer.compare(made, bytes) === 0) return issues
  return [...issues, ...differences(opened.strings, await documentStrings(opened.format, made))]
}

interface Opened {
  readonly format: 'pdf' | 'docx'
  readonly model: Uint8Array
  readonly strings: readonly string[]
  /** The same without what tracked changes take out. */
  readonly standing: readonly string[]
}

/** A finished document with its model and its texts; `null` where the file carries no model of ours. */
export async function openDocument(file: string, bytes: Uint8Array): Promise<Opened | null> {
  const format = extname(file).toLowerCase() === '.pdf' ? 'pdf' : 'docx'
  const model = (await attachmentsOf(format, bytes)).find(({name}) => name === 'dossier.json')
  if (model === undefined) return null
  const strings = await documentStrings(format, bytes)
  const standing = format === 'pdf' ? strings : await documentStrings(format, bytes, false)
  return {format, model: model.bytes, strings, standing}
}

/** A document of ours without its model says so in its metadata; read as a source it would seem to hold. */
async function requireNotOurs(file: string, bytes: Uint8Array): Promise<void> {
  const format = extname(file).toLowerCase() === '.pdf' ? 'pdf' : 'docx'
  const strings = await documentStrings(format, bytes).catch(() => [])
  if (!strings.some((text) => text.includes('onrecord-profile'))) return
  throw inputError({
    code: 'no-model',
    message: `${file} carries no model, so that nothing of it can be checked: documents marked TLP:RED have none, and programs that do not know it leave it out when they save`,
    hint: 'verify the dossier that it was made of',
  })
}

async function attachmentsOf(format: Opened['format'], bytes: Uint8Array) {
  try {
    if (format === 'pdf') return (await import('@onrecord/pdf')).pdfAttachments(bytes)
    return (await import('@onrecord/docx')).docxAttachments(bytes)
  } catch {
    // What cannot be opened is no document of ours; reading it as a source says what is wrong with it.
    return []
  }
}

async function attached(
  file: string,
  dossier: Dossier,
  source: string | undefined,
): Promise<Dossier> {
  const input = await withSource({kind: 'dossier', file, dossier}, source)
  return input.kind === 'dossier' ? input.dossier : dossier
}
