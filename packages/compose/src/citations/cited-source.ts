import {type Article, articleTitle, type CslItem, type Edtf} from '@onrecord/core'
import {curledTitle} from '../wording/curled-title.ts'
import {authorName} from './author-name.ts'
import {dateField, nestedField, peopleField, textField} from './csl-fields.ts'

/** Somebody whom a citation names: with the part that a short form keeps. */
export interface CitedName {
  readonly full: string
  readonly short: string
}

interface Common {
  /** Without one, a citation begins with the title. */
  readonly authors: readonly CitedName[]
  readonly title: string | null
  /** What the document calls it where it comes again. */
  readonly shortTitle: string | null
  readonly date: Edtf | null
  readonly url: string | null
  readonly archivedUrl: string | null
  readonly retrieved: Edtf | null
  /** Whether its publisher has withdrawn it. */
  readonly withdrawn: boolean
}

/** What can be cited, by kind; every style says how each is written. */
export interface CitedSourceMap {
  readonly news: News
  readonly webPage: WebPage
  readonly report: Report
  readonly treaty: Treaty
  readonly resolution: Resolution
  readonly other: OtherSource
}

export type CitedKind = keyof CitedSourceMap

export type CitedSource = CitedSourceMap[CitedKind]

interface News extends Common {
  readonly kind: 'news'
  readonly paper: string | null
}

interface WebPage extends Common {
  readonly kind: 'webPage'
  readonly site: string | null
}

interface Report extends Common {
  readonly kind: 'report'
  /** A number or symbol: "A/HRC/52/77". */
  readonly number: string | null
  readonly publisher: string | null
}

interface Treaty extends Common {
  readonly kind: 'treaty'
  /** Where it is printed: "189 UNTS 137". */
  readonly printedIn: string | null
  readonly inForce: Edtf | null
}

interface Resolution extends Common {
  readonly kind: 'resolution'
  /** The body that adopted it: "UN General Assembly". */
  readonly body: string | null
  /** "51/210", without the symbol of the document. */
  readonly number: string | null
  /** "A/RES/51/210". */
  readonly symbol: string | null
}

interface OtherSource extends Common {
  readonly kind: 'other'
  readonly number: string | null
  readonly container: string | null
  readonly publisher: string | null
}

export function sourceOfArticle(article: Article): CitedSource {
  const {metadata, source} = article
  const title = articleTitle(article)
  return {
    kind: 'news',
    authors: metadata.bylines
      .map(({name}) => authorName(name))
      .map((name) => ({full: name, short: surnameOf(name)})),
    title: title === null ? null : curledTitle(title, metadata.language),
    shortTitle: null,
    date: metadata.published,
    paper: metadata.publisher,
    url: source.url,
    archivedUrl: source.archivedUrl,
    retrieved: source.retrievedAt,
    withdrawn: metadata.status === 'withdrawn',
  }
}

/**
 * A reference from its CSL-JSON item (CSL 1.0.2). CSL has no type for resolutions: `genre` "resolution", or a symbol with
 * RES in it ("A/RES/51/210"), makes one of a document. `custom` holds what CSL has no field for: `archivedUrl`, and of a
 * treaty `enteredIntoForce`.
 */
export function sourceOfReference(item: CslItem): CitedSource {
  const common = commonOf(item)
  const number = textField(item, 'number')
  const publisher = textField(item, 'publisher')
  const container = textField(item, 'container-title')
  if (isResolution(item)) {
    const symbol = number?.includes('/RES/') ? number : null
    return {
      ...common,
      kind: 'resolution',
      body: textField(item, 'authority') ?? common.authors[0]?.full ?? publisher,
      number: symbol === null ? number : symbol.replace(/^.*\/RES\//u, ''),
      symbol,
    }
  }
  switch (item.type) {
    case 'article-newspaper':
      return {...common, kind: 'news', paper: container ?? publisher}
    case 'webpage':
    case 'post-weblog':
      return {...common, kind: 'webPage', site: container ?? publisher}
    case 'report':
      return {...common, kind: 'report', number, publisher}
    case 'treaty':
      return {
        ...common,
        kind: 'treaty',
        printedIn: printedIn(item, container) ?? publisher,
        inForce: nestedField(item, 'custom', 'enteredIntoForce'),
      }
    default:
      return {...common, kind: 'other', number, container, publisher}
  }
}

function commonOf(item: CslItem): Common {
  return {
    authors: peopleField(item, 'author'),
    title: item.title ?? (isResolution(item) ? null : item.id),
    shortTitle: textField(item, 'title-short'),
    date: dateField(item, 'issued'),
    url: textField(item, 'URL'),
    archivedUrl: nestedField(item, 'custom', 'archivedUrl'),
    retrieved: dateField(item, 'accessed'),
    withdrawn: false,
  }
}

function isResolution(item: CslItem): boolean {
  const genre = textField(item, 'genre')?.toLowerCase()
  return genre === 'resolution' || /\/RES\//u.test(textField(item, 'number') ?? '')
}

/** "189 UNTS 137". */
function printedIn(item: CslItem, series: string | null): string | null {
  if (series === null) return null
  const parts = [textField(item, 'volume'), series, textField(item, 'page')]
  return parts.filter((part) => part !== null).join(' ')
}

/** The last word of a name in letters that put the surname last; a byline in others, or of one word, stays whole. */
function surnameOf(name: string): string {
  if (!/^[\p{Script=Latin}\p{M}\s.’'-]+$/u.test(name)) return name
  return name.trim().split(/\s+/u).at(-1) ?? name
}
