import {authorNames, dayOf, type PublishedItem} from '@onrecord/interchange'
import {isSender} from '../../language/byline.ts'
import {BESIDE_AUTHOR} from './credits.ts'
import type {TidyPage} from './tidy.ts'

type Head = Omit<PublishedItem, 'body' | 'updates' | 'corrections' | 'isFree' | 'isWithdrawn'>

/** What the `<meta>` tags of a page say (Open Graph, Dublin Core, Parsely, Sailthru, citation and plain names). */
export function headOf({meta, canonical, licence, language}: TidyPage): Head {
  const first = (...names: readonly string[]): string | null => {
    for (const name of names) {
      const value = meta.get(name)?.[0]?.replace(/\s+/g, ' ').trim()
      if (value !== undefined && value !== '') return value
    }
    return null
  }
  const publisher = first(
    'og:site_name',
    'dc.publisher',
    'dc.publisher.corporatename',
    'dcterms.publisher',
    'application-name',
  )
  return {
    headline: first(
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'headline',
      'parsely-title',
    ),
    deck: first('og:description', 'description', 'twitter:description', 'dc.description'),
    section: first('article:section', 'section', 'parsely-section'),
    language: language ?? first('og:locale', 'language', 'dc.language')?.replace(/_/g, '-') ?? null,
    authors: authorsOf(meta, publisher),
    publisher,
    published: dayIn(meta, PUBLISHED),
    modified: dayIn(meta, MODIFIED),
    rights: {
      holder: first('dc.rightsholder', 'copyright-holder'),
      notice: first('copyright', 'dc.rights', 'dcterms.rights', 'rights'),
      licence: first('dcterms.license', 'dc.license', 'license') ?? licence,
      usageTerms: null,
    },
    url: canonical ?? first('og:url'),
    media: [],
  }
}

const PUBLISHED: readonly string[] = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.issued',
  'dc.date',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'pub_date',
  'pdate',
  'citation_publication_date',
]

const MODIFIED: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
]

const AUTHORS: readonly string[] = [
  'author',
  'article:author',
  'og:article:author',
  'article:author_name',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
]

/** Of the first name that gives somebody in full, else that gives any: sites repeat the same people under several. */
function authorsOf(meta: TidyPage['meta'], publisher: string | null): PublishedItem['authors'] {
  const isInFull = (name: string) => isPerson(name, publisher)
  const given = AUTHORS.map((key) => {
    const words = (meta.get(key) ?? []).map((each) => each.trim())
    return namesIn(CATALOGUED.test(key) ? words.map(turned) : words, publisher)
  })
  const names = given.find((each) => each.some(isInFull)) ?? given.find(({length}) => length > 0)
  return (names ?? []).map((name) => ({name, role: null}))
}

function isPerson(name: string, publisher: string | null | undefined): boolean {
  return name !== publisher && FULL_NAME.test(name) && !isSender(name)
}

const FULL_NAME =
  /^\p{Lu}\p{Ll}[\p{L}.’'-]*(?:\s[\p{L}.’'-]{1,25}){0,2}\s\p{Lu}\p{Ll}[\p{L}.’'-]*$/u

/** What catalogues name people by, surname first. */
const CATALOGUED = /^(?:dc|dcterms|citation)[._]/

/** "Ada de Quill" of "Quill, Ada de"; not of "Quill, Jr", nor "AFP" of "Coast Wire, AFP". */
function turned(name: string): string {
  return name.replace(
    /^(\p{Lu}[\p{L}’'-]*), (?![JS]r\b)(\p{Lu}(?!\p{Lu})[\p{L}. ’'-]{0,40})$/u,
    '$2 $1',
  )
}

/** The authors that links on a page lead to; of more than a few, none: those of other stories are among them. */
export function linkedAuthors({authors}: TidyPage): readonly string[] {
  const names = namesIn(authors, null).filter((name) => !BESIDE_AUTHOR.test(name))
  return names.length > MOST_LINKED ? [] : names
}

/** Whom a card for a network names in full as the author. */
export function cardAuthors(
  {meta}: TidyPage,
  publisher: string | null | undefined,
): readonly string[] {
  const creators = namesIn(meta.get('twitter:creator') ?? [], publisher ?? null)
  return creators.filter((name) => isPerson(name, publisher))
}

const MOST_LINKED = 3

/** "Reed & Weir", which publishes the page, is one name. */
function namesIn(words: readonly string[], publisher: string | null): readonly string[] {
  return [...new Set(words.flatMap((each) => (each === publisher ? [each] : authorNames(each))))]
}

function dayIn(meta: TidyPage['meta'], names: readonly string[]): string | null {
  for (const name of names) {
    const day = dayOf(meta.get(name)?.[0])
    if (day !== null) return day
  }
  return null
}

/** The day in the address of a story ("/2021/05/03/weir-leaks", "/2021/PORTS/05/03/weir-leaks"), which sites set when they publish it. */
export function dayOfAddress(url: string | null | undefined): string | null {
  const [, year, month, day] = DAY_IN_PATH.exec(url ?? '') ?? []
  return year === undefined ? null : dayOf(`${year}-${month}-${day}`)
}

const DAY_IN_PATH =
  /^https?:\/\/[^/?#]+\/[^?#]{0,200}?\b((?:19|20)\d\d)\/(?:[A-Z]{2,20}\/)?(\d\d?)\/(\d\d?)\//

const SHORTEST_TITLE = 10
/** "潮汐表三月更新_港口频道_海岸网" */
const UNDERSCORED = /^([^_]{0,99}\p{Script=Han}[^_]{0,99}?)\s?_\s?[^_]{2,20}\s?_\s?[^_]{2,20}$/u

/** The page's title without the site's name at its end; weaker than any heading that the page shows. */
export function titleOf(title: string | null, publisher: string | null): string | null {
  if (title === null) return null
  const words = title.replace(/\s+/g, ' ').trim()
  const underscored = UNDERSCORED.exec(words)?.[1]
  if (underscored !== undefined) return underscored
  const [first = ''] = words.split(' | ')
  if (first !== words && first.length >= SHORTEST_TITLE) return first
  const parts = /^(.{10,}?)\s[|–—·-]\s([^|–—·]{2,40})$/.exec(words)
  const isSite = publisher === null || parts?.[2] === publisher
  return parts?.[1] !== undefined && isSite ? parts[1] : words
}
