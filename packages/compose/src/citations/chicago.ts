import {emphasis, type Inline} from '@onrecord/document'
import {formatDate} from '../wording/dates.ts'
import {withInnerMarks} from '../wording/inner-marks.ts'
import type {Wording} from '../wording/wording.ts'
import type {CitationContent, CitationFormat, Locator} from './citation-format.ts'
import {
  addressLink,
  type Leads,
  leadOf,
  nameList,
  shortTitleOf,
  styledTitle,
  withCommas,
} from './citation-parts.ts'
import type {CitedSource, CitedSourceMap} from './cited-source.ts'

/**
 * Notes of the Chicago Manual of Style (17th edition, 14.191 newspapers, 14.207 web pages, 14.290 treaties, 14.293 United
 * Nations; the 18th leaves these alike): parts with commas between them, then address, archived copy and date of retrieval.
 * A note that comes again has the surname, a short title and the place (14.30).
 */
export function chicago(wording: Wording): CitationFormat {
  return {
    full: (source, locator) =>
      withCommas([
        ...leadOf(leads, source, wording),
        locatorPart(locator, wording),
        ...whereabouts(source, wording),
      ]),
    short: (source, locator) => {
      const place = locatorPart(locator, wording)
      return withCommas([
        namesPart(source, wording, 'short'),
        shortTitle(source, wording, place !== null),
        place,
      ])
    },
  }
}

/** What stands before the place, by kind. */
const leads: Leads = {
  news: newsLead,
  webPage: (source, wording) => [
    namesPart(source, wording),
    [titleWords(source, wording)],
    named(source.site),
    datePart(source, wording),
  ],
  report: (source, wording) => [
    namesPart(source, wording),
    [
      styledTitle(source, wording, emphasis),
      ...(source.number === null ? [] : [`, ${source.number}`]),
      ...imprint([publisherBeside(source), yearOf(source)]),
    ],
  ],
  treaty: (source, wording) => [
    [styledTitle(source, wording, String)],
    datePart(source, wording),
    named(source.printedIn),
  ],
  resolution: (source, wording) => [
    named(source.body),
    named(source.number === null ? null : wording.citations.resolution(source.number)),
    source.title === null ? null : [emphasis(source.title)],
    [
      ...(source.symbol === null ? [] : [source.symbol]),
      ...imprint([source.date === null ? null : formatDate(source.date, wording.dates)]),
    ],
  ],
  other: (source, wording) => [
    namesPart(source, wording),
    [styledTitle(source, wording, emphasis)],
    named(source.number),
    named(source.container),
    named(source.publisher),
    named(yearOf(source)),
  ],
}

function newsLead(
  source: CitedSourceMap['news'],
  wording: Wording,
): readonly (CitationContent | null)[] {
  const paper = source.paper === null ? [] : [' ', emphasis(source.paper)]
  return [
    namesPart(source, wording),
    [titleWords(source, wording), ...paper],
    datePart(source, wording),
  ]
}

/** Address, archived copy, date of retrieval. */
function whereabouts(source: CitedSource, wording: Wording): readonly (CitationContent | null)[] {
  const {url, archivedUrl, retrieved} = source
  const {citations, dates} = wording
  return [
    url === null ? null : [addressLink(url, source, wording)],
    archivedUrl === null
      ? null
      : [`${citations.archived} `, addressLink(archivedUrl, source, wording)],
    retrieved === null ? null : [citations.retrieved(formatDate(retrieved, dates))],
  ]
}

function locatorPart(locator: Locator | null, wording: Wording): CitationContent | null {
  if (locator === null) return null
  if (locator.kind === 'words') return [locator.words.replace(BARE_LABEL, '$1. ')]
  const {numbers, names} = locator
  return [
    [...names, ...(numbers === null ? [] : [wording.citations.paragraphs(numbers)])].join(', '),
  ]
}

/** Labels of places are abbreviated with a stop. */
const BARE_LABEL = /\b(paras?|arts?|pp?|sec|ch)\.?\s+(?=\S)/gu

function namesPart(
  source: CitedSource,
  wording: Wording,
  form: 'full' | 'short' = 'full',
): CitationContent | null {
  const names = source.authors.map((name) => name[form])
  return named(nameList(names, wording, wording.citations.etAl))
}

/** A publisher that is the author is named once. */
function publisherBeside({publisher, authors}: CitedSourceMap['report']): string | null {
  return authors.some(({full}) => full === publisher) ? null : publisher
}

/** " (Publisher, 2019)"; nothing where there is nothing to say. */
function imprint(parts: readonly (string | null)[]): readonly string[] {
  const words = parts.filter((part) => part !== null)
  return words.length === 0 ? [] : [` (${words.join(', ')})`]
}

function yearOf({date}: CitedSource): string | null {
  return date === null ? null : date.slice(0, 4)
}

function datePart({date}: CitedSource, wording: Wording): CitationContent | null {
  return date === null ? null : [formatDate(date, wording.dates)]
}

function named(words: string | null): CitationContent | null {
  return words === null ? null : [words]
}

function titleWords(source: CitedSource, wording: Wording): string {
  const words = styledTitle(source, wording, (title) =>
    wording.citations.quotedTitle(withInnerMarks(title, wording.labels.innerQuotationMarks)),
  )
  return source.title === null ? `${words},` : words
}

/** In quotation marks or italics as in full; what follows brings a comma. */
function shortTitle(
  source: CitedSource,
  wording: Wording,
  followed: boolean,
): readonly (string | Inline)[] {
  if (source.kind === 'resolution' && source.number !== null)
    return [wording.citations.resolution(source.number)]
  const title = shortTitleOf(source)
  if (title === null) return [styledTitle(source, wording, String)]
  switch (source.kind) {
    case 'news':
    case 'webPage': {
      const words = withInnerMarks(title, wording.labels.innerQuotationMarks)
      if (followed) return [wording.citations.quotedTitle(words)]
      const [open, close] = wording.labels.quotationMarks
      return [open + words + close]
    }
    case 'treaty':
      return [title]
    case 'resolution':
    case 'report':
    case 'other':
      return [emphasis(title)]
  }
}
