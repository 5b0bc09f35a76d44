import type {Article} from '@onrecord/core'
import {compact, type JsonObject} from '../unknown-json.ts'

/** YAML front matter, each value as JSON, which YAML 1.2 includes; what is not known is left out. */
export function frontMatter(fields: JsonObject): string {
  const lines = Object.entries(compact(fields)).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}\n`,
  )
  return `---\n${lines.join('')}---\n`
}

/** What `fromMarkdown` of `@onrecord/read` takes from front matter. */
export function articleMatter({metadata, source}: Article): JsonObject {
  const {rights} = metadata
  return {
    title: metadata.headline,
    description: metadata.deck,
    authors: metadata.bylines.map(({name, role}) => compact({name, role})),
    date: metadata.published,
    updated: metadata.modified,
    section: metadata.section,
    publisher: metadata.publisher,
    language: metadata.language,
    url: source.url,
    copyright: rights.holder,
    license: rights.licence,
    notice: rights.notice,
    usageTerms: rights.usageTerms,
  }
}
