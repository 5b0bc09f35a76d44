import {emphasis, noteReference} from '@onrecord/document'
import {formatDate} from '../wording/dates.ts'
import type {Wording} from '../wording/wording.ts'
import {wordingFor} from '../wording/wording-for.ts'
import type {CitationContent, CitationFormat, Locator} from './citation-format.ts'
import {
  addressLink,
  type Leads,
  leadOf,
  nameList,
  shortTitleOf,
  styledTitle,
  withBlanks,
} from './citation-parts.ts'
import type {CitedSource} from './cited-source.ts'

const BRITISH = wordingFor('en-GB')

/**
 * Notes of OSCOLA (4th edition: 3.4.8 web pages, 3.4.9 newspapers; for international law its supplement of 2006): little
 * punctuation, titles in single marks, addresses in angle brackets with the date of access. A source that comes again has
 * a short name and the number of the note that has it in full (1.2.1); "ibid", which the standard permits, is not used,
 * since it says something else as soon as a note comes between.
 *
 * The forms are English and British whatever the language of the document.
 */
export function oscola(wording: Wording): CitationFormat {
  return {
    full: (source, locator) =>
      withBlanks([
        ...leadOf(leads, source, wording),
        locatorPart(locator),
        ...whereabouts(source, wording),
      ]),
    short: (source, locator, first) =>
      withBlanks([
        [shortName(source, wording)],
        ['(n ', noteReference(first, 'number'), ')'],
        locatorPart(locator),
      ]),
  }
}

/** What stands before the place, by kind. */
const leads: Leads = {
  news: (source, wording) => [
    authorPart(source),
    [quotedTitle(source, wording)],
    source.paper === null ? null : [emphasis(source.paper)],
    brackets([fullDate(source.date)]),
  ],
  webPage: (source, wording) => {
    const date = fullDate(source.date)
    return [
      authorPart(source),
      [quotedTitle(source, wording)],
      source.site === null
        ? brackets([date])
        : ['(', emphasis(source.site), ...(date === null ? [] : [`, ${date}`]), ')'],
    ]
  },
  // a report of the United Nations is known by its symbol, another by its title
  report: (source, wording) =>
    isSymbol(source.number)
      ? [
          authorPart(source),
          [quotedTitle(source, wording)],
          brackets([fullDate(source.date)]),
          [`UN Doc ${source.number}`],
        ]
      : [
          authorPart(source),
          [styledTitle(source, wording, emphasis)],
          brackets([source.number, joined(source.publisher, yearOf(source.date))]),
        ],
  treaty: (source, wording) => [
    [styledTitle(source, wording, String)],
    brackets([
      source.date === null ? null : `adopted ${formatDate(source.date, BRITISH.dates)}`,
      source.inForce === null
        ? null
        : `entered into force ${formatDate(source.inForce, BRITISH.dates)}`,
    ]),
    named(source.printedIn),
    source.shortTitle === null ? null : [`(${source.shortTitle})`],
  ],
  resolution: (source, wording) => [
    [
      joined(bodyOf(source.body), `Res ${source.number ?? styledTitle(source, wording, String)}`) ??
        '',
    ],
    source.title === null || source.number === null ? null : [quotedTitle(source, wording)],
    brackets([fullDate(source.date)]),
    source.symbol === null ? null : [`UN Doc ${source.symbol}`],
  ],
  other: (source, wording) => [
    authorPart(source),
    [styledTitle(source, wording, emphasis)],
    brackets([source.number, source.container, joined(source.publisher, yearOf(source.date))]),
  ],
}

/** Bodies of the United Nations as the standard abbreviates them. */
const BODIES: readonly (readonly [RegExp, string])[] = [
  [/General Assembly/u, 'UNGA'],
  [/Security Council/u, 'UNSC'],
  [/Human Rights Council/u, 'UNHRC'],
  [/Economic and Social Council/u, 'ECOSOC'],
]

function bodyOf(body: string | null): string | null {
  if (body === null) return null
  return BODIES.find(([name]) => name.test(body))?.[1] ?? body
}

function whereabouts(source: CitedSource, wording: Wording): readonly (CitationContent | null)[] {
  const {url, archivedUrl, retrieved} = source
  return [
    url === null ? null : ['<', addressLink(url, source, wording), '>'],
    // the date of access is that of the address
    url === null || retrieved === null
      ? null
      : [`accessed ${formatDate(retrieved, BRITISH.dates)}`],
    archivedUrl === null ? null : ['archived at <', addressLink(archivedUrl, source, wording), '>'],
  ]
}

function locatorPart(locator: Locator | null): CitationContent | null {
  if (locator === null) return null
  if (locator.kind === 'words') return [locator.words.replace(STOPPED_LABEL, '$1 ')]
  const {numbers, names} = locator
  const label = numbers !== null && /[,–]/u.test(numbers) ? 'paras' : 'para'
  return [[...names, ...(numbers === null ? [] : [`${label} ${numbers}`])].join(', ')]
}

/** Abbreviations have no stop. */
const STOPPED_LABEL = /\b(paras?|arts?|pp?|sec|ch)\.\s*/gu

function shortName(source: CitedSource, wording: Wording): string {
  if (source.kind === 'resolution' && source.number !== null) {
    return joined(bodyOf(source.body), `Res ${source.number}`) ?? ''
  }
  const names = nameList(
    source.authors.map(({short}) => short),
    BRITISH,
    'and others',
  )
  if (names !== null && source.kind !== 'treaty') return names
  const title = shortTitleOf(source)
  if (title === null) return styledTitle(source, wording, String)
  return source.kind === 'news' || source.kind === 'webPage' ? `‘${innerMarks(title)}’` : title
}

function authorPart({authors}: CitedSource): CitationContent | null {
  const names = nameList(
    authors.map(({full}) => full),
    BRITISH,
    'and others',
  )
  return names === null ? null : [`${names},`]
}

function quotedTitle(source: CitedSource, wording: Wording): string {
  return styledTitle(source, wording, (title) => `‘${innerMarks(title)}’`)
}

/** Quotation marks inside single marks are double. */
function innerMarks(title: string): string {
  return title.replace(/‘([^‘’]*)’/gu, '“$1”')
}

function brackets(parts: readonly (string | null)[]): CitationContent | null {
  const words = parts.filter((part) => part !== null && part !== '')
  return words.length === 0 ? null : [`(${words.join(', ')})`]
}

function joined(...parts: readonly (string | null)[]): string | null {
  const words = parts.filter((part) => part !== null)
  return words.length === 0 ? null : words.join(' ')
}

function named(words: string | null): CitationContent | null {
  return words === null ? null : [words]
}

function fullDate(date: string | null): string | null {
  return date === null ? null : formatDate(date, BRITISH.dates)
}

function yearOf(date: string | null): string | null {
  return date === null ? null : date.slice(0, 4)
}

/** "A/HRC/52/77", "CEDAW/C/GC/35"; a number with strokes of somebody else's is no symbol of the United Nations. */
function isSymbol(number: string | null): boolean {
  return number !== null && UN_SYMBOL.test(number)
}

/** Own list: the first parts of symbols, by organ and treaty body. */
const UN_SYMBOL =
  /^(?:A|S|E|T|ST|CAT|CCPR|CED|CEDAW|CERD|CMW|CRC|CRPD|DP|FCCC|HRI|SPT|TD|UNEP)(?:\/[\p{Lu}\p{N}.()-]+)+/u
