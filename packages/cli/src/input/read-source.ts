import {extname} from 'node:path'
import type {Article, SourceKind} from '@onrecord/core'
import {allOf} from '../all-of.ts'
import type {Arguments} from '../arguments.ts'
import {inputError, usageError} from '../command-error.ts'
import {MAX_BYTES} from '../files.ts'
import {ADDRESS, DATE, LANGUAGE, type OptionSpec, type OptionSpecs, TIME} from '../options.ts'
import {decodeJson, looksLikeJson, typeOf} from './decode.ts'
import {requireNotMade} from './require-not-made.ts'
import {valueOrError} from './value-or-error.ts'

/** What may be said of a source that it does not say itself; the options of `readArticle`. */
export interface ReadFlags {
  readonly kind?: SourceKind | undefined
  readonly charset?: string | undefined
  readonly url?: string | undefined
  readonly retrievedAt?: string | undefined
  readonly archivedUrl?: string | undefined
  readonly published?: string | undefined
  readonly language?: string | undefined
  readonly id?: string | undefined
}

/** Every kind of source, and the extensions that tell it; what `.json` holds is told by its content. */
const EXTENSIONS: Readonly<Record<SourceKind, readonly string[]>> = {
  text: ['.txt', '.text'],
  html: ['.html', '.htm', '.xhtml', '.webarchive'],
  'json-ld': ['.jsonld'],
  ninjs: [],
  markdown: ['.md', '.markdown'],
  docx: ['.docx'],
  pdf: ['.pdf'],
  mail: ['.eml', '.mht', '.mhtml'],
}

const KINDS = allOf(EXTENSIONS)

export const readOptions: OptionSpecs = {
  kind: {
    type: 'string',
    choices: KINDS,
    means: 'What the source is, where its name does not tell.',
    group: 'reading',
  },
  charset: {
    type: 'string',
    value: 'NAME',
    means: 'Encoding of a page, where its server said so and the page does not.',
    group: 'reading',
  },
  url: {
    type: 'string',
    value: 'ADDRESS',
    form: ADDRESS,
    means: 'Where it was published.',
    group: 'reading',
  },
  'retrieved-at': {
    type: 'string',
    value: 'TIME',
    form: TIME,
    means: 'When it was retrieved, ISO 8601.',
    group: 'reading',
  },
  'archived-url': {
    type: 'string',
    value: 'ADDRESS',
    form: ADDRESS,
    means: 'Where an archive keeps it: citations say “archived at”.',
    group: 'reading',
  },
  published: {
    type: 'string',
    value: 'DATE',
    form: DATE,
    means: 'When it was published, where it does not say: relative dates count from it.',
    group: 'reading',
  },
  language: {
    type: 'string',
    value: 'TAG',
    form: LANGUAGE,
    means: 'Its language (BCP 47).',
    otherwise: 'detected',
    group: 'reading',
  },
  id: {
    type: 'string',
    value: 'ID',
    means: 'The id of the article in evidence references.',
    group: 'reading',
  },
}

/** The option of every command that may need a text which its input withholds. */
export const sourceOption: OptionSpec = {
  type: 'string',
  value: 'FILE',
  means:
    'The text of the article, where it is withheld, or the file that it is read from: its hash is checked.',
}

export function readFlags(args: Arguments): ReadFlags {
  return {
    kind: KINDS.find((kind) => kind === args.value('kind')),
    charset: args.value('charset'),
    url: args.value('url'),
    retrievedAt: args.value('retrieved-at'),
    archivedUrl: args.value('archived-url'),
    published: args.value('published'),
    language: args.value('language'),
    id: args.value('id'),
  }
}

/** What is said of one source is not said of several. */
export function requireOneSource(args: Arguments, sources: readonly string[]): void {
  const [name] = ['id', 'url', 'archived-url'].filter((one) => args.value(one) !== undefined)
  if (name === undefined || sources.length <= 1) return
  throw usageError(`--${name} is for one source; got ${sources.length}`, 'give them one by one')
}

/** Reads a source; an input error where no article can be made of it. */
export async function readSource(
  name: string,
  bytes: Uint8Array,
  flags: ReadFlags,
): Promise<Article> {
  const {readArticle} = await import('@onrecord/read')
  const kind = flags.kind ?? kindOf(name, bytes)
  await requireNotMade(name, bytes, kind)
  return valueOrError(name, await readArticle(bytes, {...flags, kind, maxBytes: MAX_BYTES}))
}

/** What the name says, else what the bytes say (left to `readArticle`). */
export function kindOf(name: string, bytes: Uint8Array): SourceKind | undefined {
  const extension = name === '-' ? '' : extname(name).toLowerCase()
  if (extension === '') return looksLikeJson(bytes) ? jsonKind(name, bytes) : undefined
  if (extension === '.json') return jsonKind(name, bytes)
  const kind = KINDS.find((one) => EXTENSIONS[one].includes(extension))
  if (kind !== undefined) return kind
  throw inputError({
    code: 'kind-unsupported',
    message: `${name} is of a kind that cannot be read`,
    expected:
      'a source (.txt .html .md .docx .pdf .eml, schema.org or ninjs .json), an Article or dossier .json, or a dossier folder',
    received: extension,
    hint: BINARY.test(extension)
      ? 'export the article as PDF or text'
      : 'if it is text, say --kind text',
  })
}

const BINARY =
  /^\.(?:doc|odt|rtf|pages|epub|mobi|xlsx?|pptx?|zip|gz|7z|png|jpe?g|gif|webp|tiff?|mp[34]|mov)$/

function jsonKind(name: string, bytes: Uint8Array): SourceKind {
  const value = decodeJson(name, bytes)
  return sourceKindOf(value) ?? notASource(name, value)
}

function notASource(name: string, value: unknown): never {
  const type = typeOf(value)
  if (type !== 'article' && type !== 'dossier') return notAnArticle(name, value)
  throw inputError({
    code: 'not-a-source',
    message: `${name} has been read already`,
    expected: 'a source (.txt .html .md .docx .pdf .eml, schema.org or ninjs .json)',
    received: received(value),
    hint: 'the other commands take it as it is: onrecord help',
  })
}

/** Which of other people's formats a JSON value is in, if in one. */
export function sourceKindOf(value: unknown): 'json-ld' | 'ninjs' | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'object' || first === null) return null
  if ('@context' in first || '@graph' in first || '@type' in first) return 'json-ld'
  return !('type' in first && first.type === 'article') && 'uri' in first ? 'ninjs' : null
}

export function notAnArticle(name: string, value: unknown): never {
  throw inputError({
    code: 'not-an-article',
    message: `${name} is JSON of another kind`,
    expected: 'an object whose "type" is "article" or "dossier", schema.org JSON-LD, or ninjs',
    received: received(value),
    hint: 'make one with: onrecord read FILE --json',
  })
}

function received(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const type = typeOf(value)
  return type === null ? 'an object without "type"' : `"type": ${JSON.stringify(type)}`
}
