import type {Issue} from '@onrecord/core'
import {parse as parseYaml} from 'yaml'

/** What stands above a Markdown text about it, by key in small letters. */
export type Matter = Readonly<Record<string, unknown>>

interface FrontMatter {
  readonly matter: Matter
  readonly body: string
  readonly issue: Issue | null
}

/** YAML between lines of "---", TOML between lines of "+++", a JSON object, lines "Title: …" down to the first empty one, or the lines "% …" of Pandoc for title, authors and day. */
export function frontMatter(text: string): FrontMatter {
  const plain = jsonMatter(text) ?? pandocMatter(text)
  return plain === null ? fencedMatter(text) : {...plain, issue: null}
}

function fencedMatter(text: string): FrontMatter {
  const match = FENCED.exec(text) ?? HEADER.exec(text) ?? CLOSED.exec(text)
  if (match === null) return {matter: {}, body: text, issue: null}
  const [whole, fence, words = ''] = match
  const body = text.slice(whole.length)
  const yaml = fence === '+++' ? yamlOfToml(words) : words
  let reason = ''
  for (const candidate of [yaml, withQuotes(yaml)]) {
    try {
      return {matter: read(candidate), body, issue: null}
    } catch (error) {
      reason ||= (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    }
  }
  const format = fence === '+++' ? 'TOML' : 'YAML'
  const message = `The front matter is not well-formed ${format} and was not used: ${reason.replace(/:$/, '')}`
  return {matter: {}, body, issue: {severity: 'warning', code: 'front-matter', message}}
}

const FENCED = /^\s{0,20}(?<!\S)(---|\+\+\+)[ \t]*\n([\s\S]*?)\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\n|$)/
const HEADER = /^()((?:[Tt]itle):[ \t][^\n]+\n(?:[A-Za-z]\w{1,20}:[^\n]*\n){1,20})[ \t]*\n/
/** "title: …" on the first line, and "---" below the fields alone. */
const CLOSED =
  /^()([Tt]itle:[ \t][^\n]+\n(?:(?:[A-Za-z][\w-]{0,20}:|-[ \t]|[ \t])[^\n]*\n){1,40})---[ \t]*(?:\n|$)/

type Plain = Pick<FrontMatter, 'matter' | 'body'>

/** An object that opens the text, and what stands below it. */
function jsonMatter(text: string): Plain | null {
  const [whole, json] = JSON_OBJECT.exec(text) ?? []
  if (whole === undefined || json === undefined) return null
  try {
    return {matter: keyed(JSON.parse(json)), body: text.slice(whole.length)}
  } catch {
    return null
  }
}

const JSON_OBJECT =
  /^\s{0,20}(?:;;;[ \t]*\n)?(\{\s{0,20}"[\s\S]*?\n\})[ \t]*\n(?:;;;[ \t]*(?:\n|$))?/

function pandocMatter(text: string): Plain | null {
  const [whole, title, author, date] = TITLE_BLOCK.exec(text) ?? []
  return whole === undefined
    ? null
    : {matter: {title, author, date}, body: text.slice(whole.length)}
}

const TITLE_BLOCK = /^%[ \t]([^\n]{1,400})\n(?:%([^\n]{0,400})\n)?(?:%([^\n]{0,100})\n)?/

function read(yaml: string): Matter {
  return keyed(parseYaml(yaml, {maxAliasCount: 20}))
}

/** By key in small letters, and below them those of fields that a site adds of its own (Hugo's `params`, Zola's `extra`). */
function keyed(value: unknown): Matter {
  const fields = fieldsOf(value)
  return {...fieldsOf(fields.params), ...fieldsOf(fields.extra), ...fields}
}

function fieldsOf(value: unknown): Matter {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key.toLowerCase(), each]))
}

/** "title: Harbour: wall to be rebuilt": a colon in words without marks, which YAML does not allow and people write. */
function withQuotes(yaml: string): string {
  return yaml.replace(
    /^([\w-]{1,40}):[ \t]{1,20}(?=[^\s"'[\]{}|>&*!#%@`][^\n]*:)([^\n]+)$/gm,
    (_, key: string, words: string) => `${key}: ${JSON.stringify(words.trim())}`,
  )
}

/** The fields of TOML above its first table and those of a table of a site's own, as YAML: strings on one line, dates and lists are written alike. */
function yamlOfToml(toml: string): string {
  const [, name, own = ''] = OWN_TABLE.exec(`${toml}\n`) ?? []
  const fields = yamlFields(toml.replace(/^\[[\s\S]*/m, ''))
  return name === undefined
    ? fields
    : `${fields}\n${name}:\n${yamlFields(own).replace(/^(?=.)/gm, '  ')}`
}

const OWN_TABLE = /^\[(params|extra)\][ \t]*\n((?:[^[\n][^\n]*\n|\n)*)/m

function yamlFields(toml: string): string {
  return toml
    .replace(LONG_STRING, (_, basic?: string, literal?: string) =>
      JSON.stringify((basic ?? literal ?? '').trim()),
    )
    .replace(/^[ \t]{0,9}([\w-]{1,40})[ \t]{0,20}=[ \t]{0,20}/gm, '$1: ')
    .replace(/(?<=[{,][ \t]{0,9})([\w-]{1,40})[ \t]{0,9}=[ \t]{0,9}(?=["'])/g, '$1: ')
}

/** Strings of several lines. */
const LONG_STRING = /"""([^"]*(?:"{1,2}[^"]+)*)"""|'''([^']*(?:'{1,2}[^']+)*)'''/g
