import {authorNames, dayOf, type PublishedItem} from '@onrecord/interchange'
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
  const publisher = first('og:site_name', 'dc.publisher', 'dcterms.publisher', 'application-name')
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
    authors: authorsOf(meta),
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
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
]

/** Of the first name that gives any: sites repeat the same people under several. */
function authorsOf(meta: TidyPage['meta']): PublishedItem['authors'] {
  const names = AUTHORS.map((key) => namesIn(meta.get(key) ?? [])).find(({length}) => length > 0)
  return (names ?? []).map((name) => ({name, role: null}))
}

/** The authors that links on a page lead to; of more than a few, none: those of other stories are among them. */
export function linkedAuthors({authors}: TidyPage): readonly string[] {
  const names = namesIn(authors)
  return names.length > MOST_LINKED ? [] : names
}

const MOST_LINKED = 3

function namesIn(words: readonly string[]): readonly string[] {
  return [...new Set(words.flatMap(authorNames))]
}

function dayIn(meta: TidyPage['meta'], names: readonly string[]): string | null {
  for (const name of names) {
    const day = dayOf(meta.get(name)?.[0])
    if (day !== null) return day
  }
  return null
}

const SHORTEST_TITLE = 10

/** The page's title without the site's name at its end; weaker than any heading that the page shows. */
export function titleOf(title: string | null, publisher: string | null): string | null {
  if (title === null) return null
  const words = title.replace(/\s+/g, ' ').trim()
  const [first = ''] = words.split(' | ')
  if (first !== words && first.length >= SHORTEST_TITLE) return first
  const parts = /^(.{10,}?)\s[|–—·-]\s([^|–—·]{2,40})$/.exec(words)
  const isSite = publisher === null || parts?.[2] === publisher
  return parts?.[1] !== undefined && isSite ? parts[1] : words
}
