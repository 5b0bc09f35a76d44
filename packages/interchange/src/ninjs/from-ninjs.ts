import type {Result} from '@onrecord/core'
import {authorNames} from '../author-names.ts'
import {dayOf} from '../days.ts'
import type {PublishedBody, PublishedItem, PublishedMedia} from '../published-item.ts'
import {
  firstWords,
  isObject,
  type JsonObject,
  listOf,
  withLowerCaseKeys,
  wordsOf,
} from '../unknown-json.ts'

/**
 * The article in a news item of ninjs 2.1 to 3.3 (IPTC). Fields of the 1.x line that name one thing a field
 * (`headline`, `body_text`, `body_xhtml`) are understood too.
 *
 * @returns `null` with an error: `not-ninjs` (no object with a `uri`), `ninjs-version` (another major version),
 *   `no-article` (a picture, video or other item that is no text)
 */
export function fromNinjs(value: unknown): Result<PublishedItem> {
  const item = withLowerCaseKeys(value)
  if (!isObject(item) || typeof item.uri !== 'string') {
    return refused('not-ninjs', 'Not a ninjs news item; expected a JSON object with "uri"')
  }
  const version = versionOf(item)
  if (version !== null && !/^[123]\./.test(version)) {
    return refused('ninjs-version', `ninjs ${version} is not known; expected 2.1 to 3.3`)
  }
  const type = wordsOf(item.type)
  if (type !== null && type !== 'text' && type !== 'composite') {
    return refused('no-article', `The news item is of type "${type}"; expected "text"`)
  }
  return {value: itemOf(item), issues: []}
}

function refused(code: string, message: string): Result<PublishedItem> {
  return {value: null, issues: [{severity: 'error', code, message}]}
}

/** What the item says of its version: `standard.version`, else the number in its `$schema` or `standard.schema`. */
function versionOf(item: JsonObject): string | null {
  const standard = isObject(item.standard) ? item.standard : {}
  const stated = wordsOf(standard.version)
  if (stated !== null) return stated
  const schema = firstWords(standard.schema, item.$schema)
  return /ninjs-schema_(\d\.\d)/.exec(schema ?? '')?.[1] ?? null
}

function itemOf(item: JsonObject): PublishedItem {
  return {
    headline: firstWords(valueFor(item.headlines, ['main', 'headline']), item.headline, item.title),
    deck: firstWords(
      valueFor(item.headlines, ['subheadline', 'sub', 'deck']),
      valueFor(item.descriptions, ['summary', 'abstract', 'standfirst']),
      item.description_text,
    ),
    section: firstWords(...listOf(item.subjects).map((each) => nameIn(each))),
    language: wordsOf(item.language),
    authors: authorsOf(item),
    publisher: publisherOf(item),
    published: dayOf(item.firstcreated) ?? dayOf(item.contentcreated) ?? dayOf(item.versioncreated),
    modified: isFirst(item) ? null : dayOf(item.versioncreated),
    rights: rightsOf(item),
    url: addressOf(item),
    body: bodyOf(item),
    updates: [],
    corrections: [],
    media: associationsOf(item).flatMap(mediaOf),
    isFree: null,
    isWithdrawn: /^cancel/.test(wordsOf(item.pubstatus) ?? ''),
  }
}

/** Every version has its instant; that of the first is none of a change. */
function isFirst({firstcreated, versioncreated}: JsonObject): boolean {
  return firstcreated === versioncreated
}

/** The value of the entry with one of the roles, in their order; else of an entry without a role, else the first. */
function valueFor(list: unknown, roles: readonly string[]): unknown {
  const entries = listOf(list).filter(isObject)
  const byRole = roles
    .map((role) => entries.find((each) => roleNameOf(each) === role))
    .find((each) => each !== undefined)
  const isOfAll = roles[0] === 'main' || roles[0] === 'summary'
  const fallback = isOfAll
    ? (entries.find((each) => each.role === undefined) ?? entries[0])
    : undefined
  return (byRole ?? fallback)?.value
}

function roleNameOf(entry: JsonObject): string {
  return (wordsOf(entry.role) ?? '').toLowerCase().replace(/^.*:/, '')
}

/** Those who are told to have written it, in the order of the printed byline, and whom it names beside them. */
function authorsOf(item: JsonObject): PublishedItem['authors'] {
  const byline = firstWords(item.by, item.byline) ?? ''
  const told = [...listOf(item.people), ...listOf(item.organisations)]
    .filter(isObject)
    .filter((each) => /author|creator|writer|byline/i.test(firstWords(each.rel, each.role) ?? ''))
    .flatMap((each) => {
      const name = nameIn(each)
      const role = firstWords(each.jobtitle, each.title)
      return name === null ? [] : [{name, role: role ?? roleIn(byline, name)}]
    })
    .toSorted((a, b) => byline.indexOf(a.name) - byline.indexOf(b.name))
  const publisher = publisherOf(item)
  const printed = authorNames(byline.replace(ROLES, '')).filter((name) => name !== publisher)
  // "Vale" and "Sons, Ltd" of "Vale and Sons, Ltd"
  const others = printed.filter((name) => !told.some((each) => each.name.includes(name)))
  return told.length > 0 && others.length === printed.length
    ? told
    : [...told, ...others.map((name) => ({name, role: roleIn(byline, name)}))]
}

/** What stands in brackets behind a name in a byline. */
function roleIn(byline: string, name: string): string | null {
  const at = byline.indexOf(name)
  return at < 0 ? null : (ROLE.exec(byline.slice(at + name.length))?.[1] ?? null)
}

const ROLE = /^ \(([^()]{1,200})\)/
const ROLES = / \([^()]{1,200}\)/g

function publisherOf(item: JsonObject): string | null {
  const sources = listOf(item.infosources).filter(isObject)
  const publisher = sources.find((each) => /publisher|provider/i.test(wordsOf(each.role) ?? ''))
  return firstWords(
    nameIn(publisher),
    nameIn(sources[0]),
    nameIn(item.provider),
    item.copyrightholder,
  )
}

function rightsOf(item: JsonObject): PublishedItem['rights'] {
  const info = isObject(item.rightsinfo) ? item.rightsinfo : {}
  const linked = listOf(info.linkedrights)[0]
  const link = isObject(linked) ? firstWords(linked.uri) : linked
  return {
    holder: firstWords(item.copyrightholder),
    notice: firstWords(item.copyrightnotice),
    licence: firstWords(link, info.encodedrights),
    usageTerms: firstWords(item.usageterms),
  }
}

function addressOf(item: JsonObject): string | null {
  const alternatives = listOf(item.altids).filter(isObject)
  const stated = alternatives
    .map((each) => wordsOf(each.value))
    .find((each) => /^https?:/.test(each ?? ''))
  const own = wordsOf(item.uri)
  return stated ?? (own !== null && /^https?:/.test(own) ? own : null)
}

function bodyOf(item: JsonObject): PublishedBody | null {
  const bodies = listOf(item.bodies).filter(isObject)
  const main = bodies.filter((each) => ['', 'main', 'body'].includes(roleNameOf(each)))
  const candidates = main.length > 0 ? main : bodies
  const markup = candidates.find((each) => /html/i.test(wordsOf(each.contenttype) ?? ''))
  const chosen = markup ?? candidates[0]
  if (typeof chosen?.value === 'string') {
    return {format: markup === undefined ? 'text' : 'html', value: chosen.value}
  }
  if (typeof item.body_xhtml === 'string') return {format: 'html', value: item.body_xhtml}
  return typeof item.body_text === 'string' ? {format: 'text', value: item.body_text} : null
}

/** A list from 2.0 on; named in an object before. */
function associationsOf(item: JsonObject): readonly JsonObject[] {
  const {associations} = item
  return (isObject(associations) ? Object.values(associations) : listOf(associations)).filter(
    isObject,
  )
}

function mediaOf(item: JsonObject): readonly PublishedMedia[] {
  if (!/picture|image|graphic/i.test(wordsOf(item.type) ?? '')) return []
  const renditions = isObject(item.renditions)
    ? Object.values(item.renditions)
    : listOf(item.renditions)
  const hrefs = renditions.filter(isObject).map((each) => wordsOf(each.href))
  return [
    {
      caption: firstWords(
        valueFor(item.descriptions, ['caption', 'summary']),
        item.description_text,
      ),
      credit: firstWords(item.by, item.copyrightholder),
      url: hrefs.find((each) => each !== null) ?? null,
      alt: firstWords(valueFor(item.headlines, ['main'])),
    },
  ]
}

function nameIn(value: unknown): string | null {
  if (!isObject(value)) return wordsOf(value)
  return firstWords(
    value.name,
    ...listOf(value.names)
      .filter(isObject)
      .map((each) => each.value),
  )
}
