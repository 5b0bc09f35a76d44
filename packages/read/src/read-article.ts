import type {Article, Result, SourceKind} from '@onrecord/core'
import type {ReadOptions} from './options.ts'

type Importer = (input: Uint8Array | string, options: ReadOptions) => Result<Article>

/**
 * Reads a news article: text with its quotations and speakers, entities, dates, figures, events and instruments.
 * The importer of the source's kind is loaded when it is needed.
 *
 * @returns the article with the issues of reading, or `null` with at least one issue of severity `error`:
 *   `too-large`, `empty`, `binary`, `encoding`, `kind-unsupported`
 */
export async function readArticle(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Promise<Result<Article>> {
  const kind = options.kind ?? 'text'
  const load = IMPORTERS[kind]
  if (load === undefined) {
    const known = Object.keys(IMPORTERS).join(', ')
    const message = `Reading a source of kind "${kind}" is not supported; supported: ${known}`
    return {value: null, issues: [{severity: 'error', code: 'kind-unsupported', message}]}
  }
  const importer = await load()
  return importer(input, options)
}

const IMPORTERS: Readonly<Partial<Record<SourceKind, () => Promise<Importer>>>> = {
  text: async () => (await import('./importers/text.ts')).fromText,
}
