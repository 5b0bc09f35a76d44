import {type Inline, link} from '@onrecord/document'
import type {Wording} from '../wording/wording.ts'
import type {CitationContent} from './citation-format.ts'
import type {CitedKind, CitedSource, CitedSourceMap} from './cited-source.ts'

/** What stands before the place in a source, by its kind. */
export type Leads = {
  readonly [K in CitedKind]: (
    source: CitedSourceMap[K],
    wording: Wording,
  ) => readonly (CitationContent | null)[]
}

export function leadOf<K extends CitedKind>(
  leads: Leads,
  source: CitedSourceMap[K] & {readonly kind: K},
  wording: Wording,
): readonly (CitationContent | null)[] {
  const lead: Leads[K] = leads[source.kind]
  return lead(source, wording)
}

/** The parts that there are, with a comma between them; none after a part that ends with its own. */
export function withCommas(parts: readonly (CitationContent | null)[]): CitationContent {
  const joined: (string | Inline)[] = []
  for (const part of parts) {
    if (part === null || part.length === 0) continue
    if (joined.length > 0) joined.push(endsWithComma(joined.at(-1)) ? ' ' : ', ')
    joined.push(...part)
  }
  const last = joined.at(-1)
  if (typeof last === 'string') joined[joined.length - 1] = last.replace(/,(”?)$/u, '$1')
  return joined
}

/** The parts that there are, with a blank between them. */
export function withBlanks(parts: readonly (CitationContent | null)[]): CitationContent {
  return parts
    .filter((part): part is CitationContent => part !== null && part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [' ', ...part]))
}

/** "A", "A and B", "A, B and C"; of more than three the first with "et al." or "and others". */
export function nameList(
  names: readonly string[],
  wording: Wording,
  others: string,
): string | null {
  if (names.length === 0) return null
  return names.length > 3 ? `${names[0]} ${others}` : wording.list(names)
}

/** An address that can be followed, with what it opens. */
export function addressLink(url: string, source: CitedSource, wording: Wording): Inline {
  return link(url, url, wording.citations.linkTitle(source.title ?? wording.citations.untitled))
}

/** The title that the source itself gives short, else its words up to the first colon or dash, four at most, not ending in a small one. */
export function shortTitleOf(source: CitedSource, wording: Wording): string {
  if (source.shortTitle !== null) return source.shortTitle
  const title = source.title ?? wording.citations.untitled
  const [main = title] = title.split(/[:;–—?!]/u)
  const words = main.trim().split(/\s+/u)
  if (words.length <= SHORT_TITLE_WORDS) return words.join(' ')
  const kept = words.slice(0, SHORT_TITLE_WORDS)
  while (kept.length > 2 && (kept.at(-1)?.length ?? 0) < 4) kept.pop()
  return kept.join(' ').replace(/,$/u, '')
}

const SHORT_TITLE_WORDS = 4

function endsWithComma(part: string | Inline | undefined): boolean {
  return typeof part === 'string' && /,”?$/u.test(part)
}
