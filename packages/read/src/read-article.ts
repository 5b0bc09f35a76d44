import type {Article, Result, SourceKind} from '@onrecord/core'
import type {StoryIn} from './importers/text.ts'
import type {ReadOptions} from './options.ts'
import {requireInput} from './require-input.ts'
import {beginningOf, mayBeOther, sniffKind} from './sniff-kind.ts'

type Importer = (
  input: Uint8Array | string,
  options: ReadOptions,
  storyIn?: StoryIn,
) => Result<Article> | Promise<Result<Article>>

/**
 * Reads a news article: text with its quotations and speakers, entities, dates, figures, events and instruments.
 * The importer of the source's kind (as given, else as its first bytes tell) is loaded when it is needed.
 *
 * @returns the article with the issues of reading, or `null` with at least one issue of severity `error`:
 *   `too-large`, `empty`, `binary`, `encoding`, `kind-unsupported`, and what the importer of the kind refuses
 * @throws TypeError when the input is neither a string nor a `Uint8Array`, or an option is not what it is to be: `published` is no date
 */
export async function readArticle(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Result<Article>> {
  requireInput(input, 'readArticle takes')
  const kind = options?.kind ?? sniffKind(input)
  if (!Object.hasOwn(IMPORTERS, kind)) {
    const known = Object.keys(IMPORTERS).join(', ')
    const message = `kind is one of ${known}, got ${kind}`
    return {value: null, issues: [{severity: 'error', code: 'kind-unsupported', message}]}
  }
  const importer = loaded.get(kind) ?? (await IMPORTERS[kind]())
  loaded.set(kind, importer)
  const words = kind === 'text' ? beginningOf(input) : ''
  return mayBeOther(words)
    ? (await import('./importers/other-text.ts')).readOther(words, input, options, importer)
    : importer(input, options)
}

// The platform takes 30 µs to find a module that it has loaded.
const loaded = new Map<SourceKind, Importer>()

const IMPORTERS: Readonly<Record<SourceKind, () => Promise<Importer>>> = {
  text: async () => (await import('./importers/text.ts')).readText,
  html: async () => (await import('./importers/html.ts')).fromHtml,
  'json-ld': async () => (await import('./importers/json-ld.ts')).fromJsonLd,
  ninjs: async () => (await import('./importers/ninjs.ts')).fromNinjs,
  markdown: async () => (await import('./importers/markdown.ts')).fromMarkdown,
  docx: async () => (await import('./importers/docx.ts')).fromDocx,
  pdf: async () => (await import('./importers/pdf.ts')).fromPdf,
  mail: async () => (await import('./importers/mail.ts')).fromMail,
}
