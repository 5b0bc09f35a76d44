import {readdirSync, readFileSync} from 'node:fs'
import type {Article} from '@onrecord/core'

const PAGES = new URL('pages/', import.meta.url)

/** One of our own pages, with what a careful reader finds in it. */
export const pages: readonly {
  readonly name: string
  readonly bytes: Uint8Array
  readonly expected: ReturnType<typeof outlineOf>
}[] = readdirSync(PAGES)
  .toSorted()
  .map((name) => ({
    name,
    bytes: readFileSync(new URL(`${name}/input.html`, PAGES)),
    expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, PAGES), 'utf8')),
  }))

/** Everything that an importer decides, in a form that a person can check against the page. */
export function outlineOf(article: Article) {
  const text = article.source.text ?? ''
  const at = (span: {readonly start: number; readonly end: number} | null) =>
    span === null ? null : text.slice(span.start, span.end)
  const {metadata} = article
  return {
    url: article.source.url,
    headline: metadata.headline,
    deck: metadata.deck,
    section: metadata.section,
    language: metadata.language,
    status: metadata.status,
    bylines: metadata.bylines.map(({name, role, span}) => ({name, role, inText: at(span)})),
    publisher: metadata.publisher,
    published: metadata.published,
    modified: metadata.modified,
    rights: [metadata.rights.holder, metadata.rights.notice],
    blocks: article.blocks.map(({type, span}) => `${type}: ${at(span)}`),
    links: article.links.map(({span, href}) => `${at(span)} → ${href}`),
    media: article.media.map((each) => ({...each, caption: at(each.caption)})),
    corrections: article.corrections.map(({date, text: words}) => `${date}: ${words}`),
    quotations: article.quotations
      .filter(({kind}) => kind !== 'indirect')
      .map(({text: words, speaker}) => {
        const name = article.entities.find(({id}) => id === speaker.entity)?.name
        return `${words?.join(' … ')} — ${name ?? speaker.description ?? speaker.status}`
      }),
    issues: article.issues.map(({severity, code, path}) => [severity, code, path ?? ''].join(' ')),
  }
}
