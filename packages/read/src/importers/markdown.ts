import type {Article, Result} from '@onrecord/core'
import {authorNames, dayOf} from '@onrecord/interchange'
import type {Root} from 'mdast'
import {fromMarkdown as treeOf} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {extract} from '../extract.ts'
import {isRoleLine} from '../language/byline.ts'
import type {ReadOptions} from '../options.ts'
import {requireReading} from '../required.ts'
import {decodeText} from './decode.ts'
import {withoutDialects} from './markdown/dialects.ts'
import {frontMatter, type Matter} from './markdown/front-matter.ts'
import {markdownPieces} from './markdown/pieces.ts'
import {overMarkdown} from './markdown/too-much.ts'
import {metadataOf} from './page/stated.ts'
import {withInferredHead} from './parts/infer-head.ts'
import {overText} from './parts/over-text.ts'
import {layOut, mediaOf} from './parts/pieces.ts'
import {refuse} from './parts/refuse.ts'
import {withSpans} from './parts/with-spans.ts'

/**
 * Reads CommonMark with the tables and notes of GFM. Front matter (YAML, TOML, JSON, or lines "Title: …" or "% …") may state `title`, `description`, `author` or
 * `authors`, `date` or `published`, `updated`, `section`, `publisher`, `language`, `url` or `source`, `license` and `usageTerms`. HTML in it is read like that of a page.
 * Refused with an issue: what `fromText` refuses, `too-long`, `too-deep` and `too-complex` (more marks than a paragraph has).
 */
export function fromMarkdown(
  input: Uint8Array | string,
  options: ReadOptions = {},
): Result<Article> {
  requireReading(input, options)
  const {value, issues} = decodeText(input, options.maxBytes)
  if (value === null) return {value: null, issues}
  const long = overText(value.text)
  if (long !== null) return long
  const {matter, body, issue} = frontMatter(value.text)
  const much = overMarkdown(body)
  if (much !== null) return much
  const address = wordsIn(matter.url ?? matter.canonical_url ?? addressIn(matter.source))
  const found = markdownPieces(parsed(withoutDialects(body)), options.url ?? address ?? undefined)
  if (found.every(({text}) => text.trim() === '')) return overText('') ?? refuse('empty', '')
  const pieces = withInferredHead(withTitle(found, wordsIn(matter.title)))
  const out = layOut(pieces)
  const empty = overText(out.text, out.blocks)
  if (empty !== null) return empty
  return extract(
    {
      text: out.text,
      originalSha256: value.originalSha256,
      kind: 'markdown',
      metadata: withSpans(stated(matter), out),
      blocks: out.blocks,
      links: out.links,
      media: mediaOf(pieces, out),
      url: address,
      issues: issue === null ? issues : [...issues, issue],
    },
    options,
  )
}

function parsed(body: string): Root {
  // "about ~40 of ~50": one tilde strikes nothing out
  const extensions = [gfm({singleTilde: false})]
  return treeOf(body, {extensions, mdastExtensions: [gfmFromMarkdown()]})
}

function stated(matter: Matter): ReturnType<typeof metadataOf> {
  const authors = [matter.author ?? matter.authors ?? matter.byline].flat(3)
  return metadataOf({
    headline: wordsIn(matter.title),
    deck: wordsIn(matter.description ?? matter.subtitle ?? matter.summary),
    section: wordsIn(matter.section ?? matter.category ?? [matter.categories].flat()[0]),
    language: wordsIn(matter.language ?? matter.lang),
    publisher: wordsIn(matter.publisher),
    published: publishedIn(matter),
    modified: dayOf(wordsIn(matter.updated ?? matter.modified ?? matter.lastmod)),
    authors: authors.flatMap(namesIn),
    rights: {
      holder: wordsIn(matter.copyright),
      notice: wordsIn(matter.notice),
      licence: wordsIn(matter.license ?? matter.licence),
      usageTerms: wordsIn(matter.usageterms),
    },
  })
}

/** The day that is called that of publication, else the one that is only called a day: "published: true" is none. */
function publishedIn(matter: Matter): string | null {
  const days = ['published', 'datepublished', 'publishdate', 'pubdate', 'publish_date', 'date']
  return days.map((key) => dayOf(wordsIn(matter[key]))).find((day) => day !== null) ?? null
}

interface Named {
  readonly name: string
  readonly role: string | null
}

function namesIn(value: unknown): readonly Named[] {
  if (typeof value === 'string') return withRoles(authorNames(value))
  if (typeof value !== 'object' || value === null || !('name' in value)) return []
  const name = wordsIn(value.name)
  return name === null ? [] : [{name, role: 'role' in value ? wordsIn(value.role) : null}]
}

/** "Ada Quill, Harbour Correspondent" is one author. */
function withRoles(names: readonly string[]): readonly Named[] {
  const authors: Named[] = []
  for (const name of names) {
    const last = authors.at(-1)
    if (last?.role === null && isRoleLine(name)) authors[authors.length - 1] = {...last, role: name}
    else authors.push({name, role: null})
  }
  return authors
}

function addressIn(value: unknown): string | null {
  const words = wordsIn(value)
  return words !== null && /^https?:/.test(words) ? words : null
}

function wordsIn(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** A title that only the front matter has is the article's headline. */
function withTitle(pieces: ReturnType<typeof markdownPieces>, title: string | null) {
  if (title === null || pieces.some(({type}) => type === 'headline')) return pieces
  return [{type: 'headline' as const, level: null, text: title, links: []}, ...pieces]
}
