import {
  type Article,
  type Dossier,
  overlaps,
  type ProtectedDossier,
  parseRef,
  protect,
  type RefText,
  type Span,
  type Speaker,
  withhold,
} from '@onrecord/core'
import type {Attachment} from '@onrecord/document'
import type {PrintedWords} from './printed-words.ts'

/** What the attachment is made from. */
export interface AttachmentSource {
  /** The dossier before protection: its spans are those of the text that was read. */
  readonly original: Dossier
  /** The same, protected: its words and ids are those of the document. */
  readonly dossier: ProtectedDossier
  readonly printed: readonly PrintedWords[]
}

/**
 * The dossier as data inside the document: evidence by place, the words that are printed, and no text of an article.
 * Who has the text can put it back with `attachSource`, so places are those of the original text and not of the one in which
 * names are replaced. Of protected people no place is told.
 */
export function dossierAttachment(source: AttachmentSource, description: string): Attachment {
  const json = `${JSON.stringify(sortedKeys(withheldDossier(source)), null, 2)}\n`
  return {
    name: 'dossier.json',
    mediaType: 'application/json',
    bytes: utf8(json),
    description,
  }
}

function withheldDossier({original, dossier, printed}: AttachmentSource): object {
  const placed = protect({...original, articles: original.articles.map((one) => withhold(one))})
  return {
    ...dossier,
    articles: dossier.articles.map((article, index) => {
      const [before, after] = [original.articles[index], placed.articles[index]]
      return before === undefined || after === undefined
        ? withhold(article)
        : withoutMentions(withWordsOf(after, article), hiddenSpans(before, after))
    }),
    anchors: Object.fromEntries(
      Object.entries(placed.anchors)
        // The words of an id that was exchanged hold a name, and so would the hash of an anchor.
        .filter(([ref]) => dossier.anchors[ref] !== undefined)
        .map(([ref, anchor]) => [ref, {...anchor, prefix: '', suffix: ''}]),
    ),
    excerpts: printed
      .filter(({ref}) => parseRef(ref).article !== null)
      .map(({ref, text}): RefText => ({ref, text})),
  }
}

/**
 * Everything of `placed` but its strings, ids among them, which are those of `worded`: protection finds more names and dates
 * where it sees the text. Both leave out the same facts, so they are alike, but for lists that only one has emptied.
 */
function withWordsOf(placed: Article, worded: Article): Article {
  // The shape is kept key by key, which the type checker cannot see.
  return merged(placed, worded) as Article
}

function merged(placed: unknown, worded: unknown): unknown {
  if (typeof placed === 'string') return typeof worded === 'string' ? worded : placed
  if (Array.isArray(placed)) {
    if (!Array.isArray(worded) || worded.length !== placed.length) return placed
    return placed.map((child, index) => merged(child, worded[index]))
  }
  if (!isRecord(placed) || !isRecord(worded)) return placed
  return Object.fromEntries(
    Object.entries(placed).map(([key, child]) => [key, merged(child, worded[key])]),
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Where people are named whom protection has taken out. */
function hiddenSpans(before: Article, after: Article): readonly Span[] {
  const mentions = ({entities}: Article) =>
    entities.flatMap((entity) => entity.mentions.map(({span}) => span))
  const kept = new Set(mentions(after).map(({start, end}) => `${start}-${end}`))
  return mentions(before).filter(({start, end}) => !kept.has(`${start}-${end}`))
}

/** Whoever has the text would find the name at these places. */
function withoutMentions(article: Article, hidden: readonly Span[]): Article {
  const shown = (span: Span | null) =>
    span !== null && hidden.some((one) => overlaps(one, span)) ? null : span
  const voice = <T extends {readonly speaker: Speaker | null}>(fact: T): T =>
    fact.speaker === null
      ? fact
      : {...fact, speaker: {...fact.speaker, mention: shown(fact.speaker.mention)}}
  return {
    ...article,
    metadata: {
      ...article.metadata,
      bylines: article.metadata.bylines.map((byline) => ({...byline, span: shown(byline.span)})),
    },
    quotations: article.quotations.map(voice),
    figures: article.figures.map(voice),
    events: article.events.map(voice),
  }
}

/** One order for every machine: by code unit. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, child]) => [key, sortedKeys(child)]),
  )
}

/** `JSON.stringify` escapes lone surrogates, so every character has bytes. */
function utf8(text: string): Uint8Array {
  const bytes = encodeURIComponent(text).match(/%[\dA-F]{2}|[^%]/g) ?? []
  return Uint8Array.from(bytes, (byte) =>
    byte.length === 1 ? byte.charCodeAt(0) : Number.parseInt(byte.slice(1), 16),
  )
}
