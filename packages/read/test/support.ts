import {readdirSync, readFileSync} from 'node:fs'
import type {Article, Quotation} from '@onrecord/core'
import {readArticle} from '../src/index.ts'

const FIXTURES = new URL('fixtures/', import.meta.url)

interface Expected {
  readonly headline: string | null
  readonly bylines: readonly string[]
  readonly published: string | null
  readonly language: string
  readonly quotations: readonly {
    readonly kind: string
    /** How the first content span begins. */
    readonly words: string
    readonly speaker: string | null
    readonly segments?: number
  }[]
}

/** One of our own articles, with what a careful reader finds in it and other names for what it names. */
export interface Fixture {
  readonly name: string
  readonly input: string
  readonly expected: Expected
  readonly renames: Readonly<Record<string, string>>
}

export const fixtures: readonly Fixture[] = readdirSync(FIXTURES)
  .toSorted()
  .map((name) => ({
    name,
    input: file(name, 'input.txt'),
    expected: JSON.parse(file(name, 'expected.json')),
    renames: JSON.parse(file(name, 'renames.json')),
  }))

function file(name: string, part: string): string {
  return readFileSync(new URL(`${name}/${part}`, FIXTURES), 'utf8')
}

/** Reads a text that must be readable. */
export async function articleOf(input: Uint8Array | string, options = {}): Promise<Article> {
  const {value, issues} = await readArticle(input, options)
  if (value === null) throw new Error(`not read: ${issues.map(({message}) => message).join('; ')}`)
  return value
}

/** The name of a quotation's speaker, or `null`. */
export function speakerName(article: Article, {speaker}: Quotation): string | null {
  return article.entities.find(({id}) => id === speaker.entity)?.name ?? null
}

/** A text with every name in it replaced, longest first. */
export function renamed(text: string, renames: Readonly<Record<string, string>>): string {
  const names = Object.keys(renames).toSorted((a, b) => b.length - a.length)
  if (names.length === 0) return text
  return text.replace(
    new RegExp(`\\b(?:${names.join('|')})\\b`, 'g'),
    (name) => renames[name] ?? name,
  )
}

/** The speaker of each quotation with words in quotation marks: a name, several, candidates in brackets, a description, or `null`. */
export async function voices(text: string): Promise<readonly (string | null)[]> {
  const {entities, quotations} = await articleOf(`A day at Orm\n\n${text}`)
  const nameOf = (id: string): string => entities.find((each) => each.id === id)?.name ?? id
  return quotations
    .filter(({quoted}) => quoted.length > 0)
    .map(({speaker}) => {
      if (speaker.status === 'ambiguous') return `[${speaker.candidates.map(nameOf).join(', ')}]`
      if (speaker.entities.length > 0) return speaker.entities.map(nameOf).join(' + ')
      return speaker.entity === null ? speaker.description : nameOf(speaker.entity)
    })
}

/** Each quotation as "speaker's words | cue | words". */
export async function told(body: string): Promise<readonly string[]> {
  const article = await articleOf(`The news of the day\n\n${body}`, {language: 'en'})
  const text = article.source.text ?? ''
  return article.quotations.map(({cue, speaker, content}) =>
    [[speaker.mention], [cue], content]
      .map((spans) =>
        spans.map((span) => (span === null ? '-' : text.slice(span.start, span.end))).join(' … '),
      )
      .join(' | '),
  )
}
