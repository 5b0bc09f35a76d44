import type {Refusal} from './refuse.ts'

/** The refusal of a format of text that no importer reads, by how it begins: RTF, a feed, news or a document in XML, other JSON; `null` for what may be read. */
export function foreignIn(beginning: string): Refusal | null {
  return FOREIGN.test(beginning.slice(0, LOOKED_AT)) ? NOT_READ : null
}

const NOT_READ: Refusal = {
  value: null,
  issues: [
    {
      severity: 'error',
      code: 'kind-unsupported',
      message:
        'The source is RTF, a feed (RSS, Atom, JSON Feed), news in XML (NITF, NewsML), XML of another program or JSON that is neither JSON-LD nor ninjs, which are not read; give the article as a page or text',
    },
  ],
}

const LOOKED_AT = 2_000

const FOREIGN =
  /^(?:(?:\[\s{0,200})?\{\s{0,200}"[^"\n]{1,80}"\s{0,20}:|\{\\rtf|(?:<[?!][^>]{0,300}>\s{0,50}){0,3}<(?:rss|feed|nitf|newsItem|NewsML|rdf:RDF|urlset|sitemapindex|opml|plist|office:document|pkg:package|w:wordDocument)\b)/i
