import type {Result} from '@onrecord/core'
import {dayOf} from '../days.ts'
import type {PublishedItem, PublishedMedia, PublishedUpdate} from '../published-item.ts'
import {firstWords, isObject, type JsonObject, listOf, wordsOf} from '../unknown-json.ts'
import {authorsOf, nameOf} from './agents.ts'
import {articleNode, createGraph, type Graph, isOfType} from './graph.ts'

/** What the caller knows about the article looked for. */
export interface FromJsonLdOptions {
  /** The page's address: decides between several articles. */
  readonly url?: string | undefined
}

/**
 * The article that schema.org JSON-LD describes: one node, a list, or a `@graph` whose nodes point at each other.
 * Pages embed several pieces: give them as a list.
 *
 * @returns `null` with an error `no-article` where no node is an `Article` or a kind of one
 */
export function fromJsonLd(value: unknown, options: FromJsonLdOptions = {}): Result<PublishedItem> {
  if (Object(options) !== options) {
    throw new TypeError(`the options of fromJsonLd are an object with url, got ${String(options)}`)
  }
  const graph = createGraph(value)
  const node = articleNode(graph, options.url)
  if (node === null) {
    const message =
      'No article in the JSON-LD; expected a node whose @type is NewsArticle, Article or a kind of one'
    return {value: null, issues: [{severity: 'error', code: 'no-article', message}]}
  }
  return {value: itemOf(node, graph), issues: []}
}

function itemOf(node: JsonObject, graph: Graph): PublishedItem {
  return {
    headline: firstWords(node.headline, node.name),
    deck: firstWords(node.alternativeHeadline, node.description, node.abstract),
    section: firstWords(...listOf(node.articleSection)),
    language: languageOf(node.inLanguage),
    authors: authorsOf(graph.resolveAll(node.author ?? node.creator), graph),
    publisher: nameOf(graph.resolveAll(node.publisher ?? node.sourceOrganization)[0]),
    published: dayOf(listOf(node.datePublished)[0]) ?? dayOf(listOf(node.dateCreated)[0]),
    modified: dayOf(listOf(node.dateModified)[0]),
    rights: {
      holder: nameOf(graph.resolveAll(node.copyrightHolder)[0]),
      notice: firstWords(node.copyrightNotice),
      licence: addressOf(graph.resolveAll(node.license)[0]),
      usageTerms: addressOf(graph.resolveAll(node.usageInfo)[0]),
    },
    url: addressOf(node.url) ?? addressOf(graph.resolveAll(node.mainEntityOfPage)[0]),
    body: bodyOf(node),
    updates: graph.resolveAll(node.liveBlogUpdate).flatMap(updateOf),
    corrections: graph.resolveAll(node.correction).flatMap(correctionOf),
    media: graph.resolveAll(node.image).flatMap((image) => mediaOf(image, graph)),
    isFree: freedomOf(node.isAccessibleForFree),
    isWithdrawn: /withdrawn|retracted/i.test(wordsOf(node.creativeWorkStatus) ?? ''),
  }
}

function bodyOf(node: JsonObject): PublishedItem['body'] {
  const value = [node.articleBody, node.text].map(proseOf).find((each) => each.trim() !== '')
  if (value === undefined) return null
  return {format: /<\/?(?:p|br|div|h\d|ul|li)\b[^>]{0,200}>/i.test(value) ? 'html' : 'text', value}
}

/** A list of words is a list of paragraphs. */
function proseOf(value: unknown): string {
  return listOf(value)
    .filter((each) => typeof each === 'string')
    .join('\n\n')
}

function updateOf(value: unknown): readonly PublishedUpdate[] {
  if (!isObject(value)) return []
  return [
    {
      headline: firstWords(value.headline, value.name),
      published: wordsOf(value.datePublished),
      body: bodyOf(value),
    },
  ]
}

function correctionOf(value: unknown): PublishedItem['corrections'] {
  const text = isObject(value) ? firstWords(value.text, value.description) : wordsOf(value)
  if (text === null || /^https?:\S+$/.test(text)) return []
  return [{date: isObject(value) ? dayOf(value.datePublished) : null, text}]
}

function mediaOf(value: unknown, graph: Graph): readonly PublishedMedia[] {
  if (typeof value === 'string') return [{caption: null, credit: null, url: value, alt: null}]
  if (!isObject(value)) return []
  return [
    {
      caption: firstWords(value.caption, value.description),
      credit: firstWords(value.creditText) ?? nameOf(graph.resolveAll(value.creator)[0]),
      url: addressOf(value.contentUrl) ?? addressOf(value.url),
      alt: null,
    },
  ]
}

function languageOf(value: unknown): string | null {
  const [first] = listOf(value)
  const tag = isObject(first) ? firstWords(first.alternateName, first.name) : wordsOf(first)
  return tag !== null && /^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tag)
    ? tag.replace(/_/g, '-')
    : null
}

function addressOf(value: unknown): string | null {
  if (!isObject(value)) return wordsOf(value)
  return isOfType(value, 'CreativeWork')
    ? firstWords(value.url, value['@id'], value.name)
    : firstWords(value['@id'], value.url, value.name)
}

function freedomOf(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value
  const words = wordsOf(value)?.toLowerCase().replace(/^.*\//, '')
  return words === 'true' ? true : words === 'false' ? false : null
}
