import {
  type Article,
  articleId,
  type Block,
  compareSpans,
  type Issue,
  type Metadata,
  type Result,
  SCHEMA_VERSION,
  type Source,
  type SourceKind,
  type Span,
  sha256Hex,
} from '@onrecord/core'
import {AGENT, VERSION} from './agent.ts'
import {evened, relocated} from './even.ts'
import {forget} from './kept.ts'
import {correctionsOf, isCorrection} from './language/corrections.ts'
import type {ReadOptions} from './options.ts'
import type {Draft, Pass} from './pass.ts'
import {passes} from './passes.ts'

/** What an importer makes of a source, before anything is looked for in it. */
export interface Imported {
  /** Canonical text: well-formed, LF, no BOM. */
  readonly text: string
  /** Of the text, where it is known already. */
  readonly sha256?: string | undefined
  readonly originalSha256: string
  readonly kind: SourceKind
  /** What markup states; the rest is found in the text. */
  readonly metadata: Partial<Metadata>
  /** Empty when only the text's layout tells the blocks. */
  readonly blocks: readonly Block[]
  readonly links?: Article['links'] | undefined
  readonly media?: Article['media'] | undefined
  /** Corrections that only markup states. */
  readonly corrections?:
    | readonly {readonly date: string | null; readonly text: string}[]
    | undefined
  /** The address that the source gives itself. */
  readonly url?: string | null | undefined
  readonly issues: readonly Issue[]
}

/** Runs every pass that knows the article's language over an imported source, read as a reader sees it. */
export function extract(imported: Imported, options: ReadOptions): Result<Article> {
  const even = evened(imported.text, imported.kind === 'text')
  const seen = even === null ? imported : {...imported, text: even.text}
  const draft = passes.reduce(step, firstDraft(seen, options))
  const read = assemble(draft, imported, options)
  const article = even === null ? read : relocated(read, imported.text, even)
  forget()
  return {value: article, issues: article.issues}
}

function step(draft: Draft, pass: Pass): Draft {
  const language = draft.metadata.language?.split('-')[0]?.toLowerCase() ?? 'und'
  return pass.languages === 'any' || pass.languages.includes(language) ? pass.run(draft) : draft
}

function firstDraft(imported: Imported, options: ReadOptions): Draft {
  return {
    text: imported.text,
    metadata: firstMetadata(imported.metadata, options),
    blocks: imported.blocks,
    page: [],
    sentences: [],
    entities: [],
    quotations: [],
    dates: [],
    figures: [],
    events: [],
    instruments: [],
    issues: imported.issues,
    anchor: null,
    gazetteer: options.gazetteer,
  }
}

/** The length of a day: of an instant no more is kept. */
const DAY = 10

function firstMetadata(known: Partial<Metadata>, options: ReadOptions): Metadata {
  const origin: Record<string, 'markup' | 'caller'> = {}
  for (const field of Object.keys(known)) origin[field] = 'markup'
  const fromCaller = {
    ...(options.published !== undefined && known.published === undefined
      ? {published: options.published.slice(0, DAY)}
      : {}),
    ...(options.language !== undefined ? {language: options.language} : {}),
  }
  for (const field of Object.keys(fromCaller)) origin[field] = 'caller'
  return {...NOTHING_KNOWN, ...known, ...fromCaller, origin}
}

const NOTHING_KNOWN: Metadata = {
  headline: null,
  deck: null,
  section: null,
  language: null,
  status: 'current',
  bylines: [],
  publisher: null,
  published: null,
  modified: null,
  dateline: null,
  rights: {holder: null, notice: null, licence: null, usageTerms: null, excerptBudget: null},
  origin: {},
}

function assemble(draft: Draft, imported: Imported, options: ReadOptions): Article {
  const source = sourceOf(imported, options)
  const blocks = inOrder([...draft.blocks, ...draft.page], ({span}) => span)
  const stated = imported.corrections ?? []
  const corrections = correctionsOf({...draft, blocks}, stated)
  return {
    type: 'article',
    schemaVersion: SCHEMA_VERSION,
    id: options.id ?? articleId(source.sha256),
    generator: {name: AGENT, version: VERSION},
    revision: 1,
    supersedes: null,
    corrections,
    source,
    metadata: withStatus(draft.metadata, corrections, stated.length > 0),
    blocks,
    links: imported.links ?? [],
    media: imported.media ?? [],
    entities: inOrder(draft.entities, (entity) => entity.mentions[0]?.span),
    quotations: inOrder(draft.quotations, (quotation) => quotation.content[0]),
    dates: inOrder(draft.dates, (date) => date.span),
    figures: inOrder(draft.figures, (figure) => figure.span),
    events: inOrder(draft.events, (event) => event.span),
    instruments: inOrder(draft.instruments, (instrument) => instrument.mentions[0]?.span),
    annotations: [],
    issues: draft.issues,
  }
}

/** A correction that says so, or that markup states, makes the article a corrected one; an update does not. */
function withStatus(
  metadata: Metadata,
  corrections: Article['corrections'],
  isStated: boolean,
): Metadata {
  const corrected = isStated || corrections.some(({text}) => isCorrection(text))
  return corrected && metadata.status === 'current' ? {...metadata, status: 'corrected'} : metadata
}

function sourceOf(imported: Imported, options: ReadOptions): Source {
  return {
    text: imported.text,
    sha256: imported.sha256 ?? sha256Hex(imported.text),
    kind: imported.kind,
    url: options.url ?? imported.url ?? null,
    retrievedAt: options.retrievedAt ?? null,
    archivedUrl: options.archivedUrl ?? null,
    originalSha256: imported.originalSha256,
  }
}

/** In order of first appearance; what stands nowhere comes last. */
function inOrder<T>(items: readonly T[], at: (item: T) => Span | undefined): readonly T[] {
  const nowhere: Span = {start: Number.MAX_SAFE_INTEGER, end: Number.MAX_SAFE_INTEGER}
  return [...items].sort((a, b) => compareSpans(at(a) ?? nowhere, at(b) ?? nowhere))
}
