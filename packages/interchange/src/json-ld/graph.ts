import {isObject, type JsonObject, listOf, wordsOf} from '../unknown-json.ts'

/** The nodes of a JSON-LD document; references are followed by `@id`. */
export interface Graph {
  readonly nodes: readonly JsonObject[]
  /** Those that others only list or cite: the stories beside a story. */
  readonly listed: ReadonlySet<JsonObject>
  /** The values as a list, each reference replaced by the node that it names. */
  resolveAll(value: unknown): readonly unknown[]
}

/** Deeper is no article's metadata; a hostile document nests without end. */
const DEEPEST = 12
const MOST_NODES = 5_000

export function createGraph(value: unknown): Graph {
  const nodes: JsonObject[] = []
  const listed = new Set<JsonObject>()
  collect(plain(value, 0), {nodes, listed}, 0, false)
  const byId = new Map<string, JsonObject>()
  for (const node of nodes) {
    const id = wordsOf(node['@id'])
    // the fullest node of an id is the one that describes it; the others refer to it
    if (id !== null && Object.keys(node).length > Object.keys(byId.get(id) ?? {}).length) {
      byId.set(id, node)
    }
  }
  const resolved = (item: unknown): unknown => {
    const id = isObject(item) ? wordsOf(item['@id']) : null
    return (id === null ? undefined : byId.get(id)) ?? item
  }
  return {nodes, listed, resolveAll: (item) => listOf(item).map(resolved)}
}

/**
 * JSON-LD as most write it: names of schema.org without prefix or address, and a value or a list instead of the object
 * that states which it is (`{"@value": "Storm"}`, `{"@list": […]}`).
 */
function plain(value: unknown, depth: number): unknown {
  if (depth > 2 * DEEPEST) return value
  if (Array.isArray(value)) return value.map((each) => plain(each, depth + 1))
  if (!isObject(value)) return value
  if (value['@value'] !== undefined) return value['@value']
  if (value['@list'] !== undefined) return plain(value['@list'], depth + 1)
  return Object.fromEntries(
    Object.entries(value).map(([key, child]) => [
      key.replace(OF_SCHEMA, ''),
      plain(child, depth + 1),
    ]),
  )
}

const OF_SCHEMA = /^(?:https?:\/\/schema\.org\/|schema:)/

interface Found {
  readonly nodes: JsonObject[]
  readonly listed: Set<JsonObject>
}

function collect(value: unknown, found: Found, depth: number, isListed: boolean): void {
  if (depth > DEEPEST || found.nodes.length >= MOST_NODES) return
  if (Array.isArray(value)) {
    for (const each of value) collect(each, found, depth + 1, isListed)
  } else if (isObject(value)) {
    found.nodes.push(value)
    if (isListed) found.listed.add(value)
    for (const [key, child] of Object.entries(value).filter(isNode))
      collect(child, found, depth + 1, isListed || LISTS.has(key))
  }
}

function isNode([, child]: readonly [string, unknown]): boolean {
  return typeof child === 'object'
}

/** What names other works than the one described. */
const LISTS: ReadonlySet<string> = new Set([
  'citation',
  'comment',
  'isBasedOn',
  'itemListElement',
  'mentions',
  'relatedLink',
  'subjectOf',
  'workExample',
])

/** Kinds of article from the most telling down (schema.org 29, `Article` and what is below it). */
const ARTICLE_TYPES: readonly string[] = [
  'LiveBlogPosting',
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'OpinionNewsArticle',
  'ReviewNewsArticle',
  'AskPublicNewsArticle',
  'Report',
  'BlogPosting',
  'Article',
  'ScholarlyArticle',
  'TechArticle',
  'SocialMediaPosting',
]

/** The node that describes the article: of several, the one at the address, then one that no other lists or cites, then the most telling kind. */
export function articleNode(graph: Graph, url: string | undefined): JsonObject | null {
  const candidates = graph.nodes.filter((node) => rankOf(node) < ARTICLE_TYPES.length)
  const [best] = candidates.toSorted(
    (a, b) =>
      Number(isAt(b, url)) - Number(isAt(a, url)) ||
      Number(graph.listed.has(a)) - Number(graph.listed.has(b)) ||
      rankOf(a) - rankOf(b),
  )
  return best ?? null
}

export function isOfType(node: JsonObject, type: string): boolean {
  return typesOf(node).includes(type)
}

function typesOf(node: JsonObject): readonly string[] {
  return listOf(node['@type']).flatMap((type) =>
    typeof type === 'string' ? [type.replace(OF_SCHEMA, '')] : [],
  )
}

/** Entries of a live blog rank below the blog; a teaser without a headline below everything. */
function rankOf(node: JsonObject): number {
  const ranks = typesOf(node)
    .map((type) => ARTICLE_TYPES.indexOf(type))
    .filter((rank) => rank >= 0)
  return ranks.length === 0 ? ARTICLE_TYPES.length : Math.min(...ranks)
}

function isAt(node: JsonObject, url: string | undefined): boolean {
  if (url === undefined) return false
  const page = node.mainEntityOfPage
  return [node.url, node['@id'], page, isObject(page) ? page['@id'] : null].some(
    (each) => typeof each === 'string' && plainAddress(each) === plainAddress(url),
  )
}

function plainAddress(url: string): string {
  return url.replace(/[#?].*$/, '').replace(/^https?:\/\/(?:www\.)?|\/{1,9}$/g, '')
}
