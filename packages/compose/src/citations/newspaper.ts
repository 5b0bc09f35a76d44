import type {Article} from '@onrecord/core'
import {emphasis, type Inline, inlines, link} from '@onrecord/document'
import {formatDate} from '../wording/dates.ts'
import type {Wording} from '../wording/wording.ts'

/**
 * A news article in full, in the notes style of the Chicago Manual of Style (17th edition, 14.191): author, headline, paper,
 * date, then place in the article, address and date of retrieval.
 */
export function fullCitation(article: Article, wording: Wording, place: string | null): Inline[] {
  const {metadata, source} = article
  const author = authorsOf(article, wording)
  const after = [
    metadata.published === null ? null : formatDate(metadata.published, wording.dates),
    place,
  ]
  return joinParts([
    author === null ? null : [author],
    [
      titleWords(metadata.headline ?? wording.citations.untitled, wording),
      ...(metadata.publisher === null ? [] : [' ', emphasis(metadata.publisher)]),
    ],
    ...after.map((part) => (part === null ? null : [part])),
    addressOf(source.url, metadata.headline, wording),
    source.archivedUrl === null
      ? null
      : [`${wording.citations.archived} `, webLink(source.archivedUrl, metadata.headline, wording)],
    source.retrievedAt === null
      ? null
      : [wording.citations.retrieved(formatDate(source.retrievedAt, wording.dates))],
  ])
}

/** The article again: author, a short title and the place. */
export function shortCitation(article: Article, wording: Wording, place: string | null): Inline[] {
  const author = authorsOf(article, wording)
  const title = shortTitle(article.metadata.headline ?? wording.citations.untitled)
  return joinParts([
    author === null ? null : [author],
    [place === null ? closedTitle(title, wording) : titleWords(title, wording)],
    place === null ? null : [place],
  ])
}

/** Parts of a citation: a comma between them, but none after a title, which brings its own. */
function joinParts(parts: readonly (readonly (string | Inline)[] | null)[]): Inline[] {
  const joined: (string | Inline)[] = []
  for (const part of parts) {
    if (part === null) continue
    if (joined.length > 0) joined.push(endsWithComma(joined.at(-1)) ? ' ' : ', ')
    joined.push(...part)
  }
  const last = joined.at(-1)
  if (typeof last === 'string') joined[joined.length - 1] = last.replace(/,(”?)$/u, '$1')
  return [...inlines(joined)]
}

function endsWithComma(part: string | Inline | undefined): boolean {
  return typeof part === 'string' && /,”?$/u.test(part)
}

function authorsOf(article: Article, wording: Wording): string | null {
  const names = article.metadata.bylines.map((byline) => byline.name)
  if (names.length === 0) return null
  return names.length > 3 ? `${names[0]} ${wording.citations.etAl}` : wording.list(names)
}

function titleWords(title: string, wording: Wording): string {
  return wording.citations.quotedTitle(innerMarks(title, wording))
}

function closedTitle(title: string, wording: Wording): string {
  const [open, close] = wording.labels.quotationMarks
  return open + innerMarks(title, wording) + close
}

/** Quotation marks inside a title in quotation marks are inner ones. */
function innerMarks(title: string, wording: Wording): string {
  const [open, close] = wording.labels.innerQuotationMarks
  return title.replaceAll('“', open).replaceAll('”', close)
}

/** Up to the first colon or dash, and at most four words, not ending in a small one. */
function shortTitle(title: string): string {
  const [main = title] = title.split(/[:;–—?!]/u)
  const words = main.trim().split(/\s+/u)
  if (words.length <= SHORT_TITLE_WORDS) return words.join(' ')
  const kept = words.slice(0, SHORT_TITLE_WORDS)
  while (kept.length > 2 && (kept.at(-1)?.length ?? 0) < 4) kept.pop()
  return kept.join(' ')
}

const SHORT_TITLE_WORDS = 4

function addressOf(url: string | null, headline: string | null, wording: Wording): Inline[] | null {
  return url === null ? null : [webLink(url, headline, wording)]
}

function webLink(url: string, headline: string | null, wording: Wording): Inline {
  return link(url, url, wording.citations.linkTitle(headline ?? wording.citations.untitled))
}
