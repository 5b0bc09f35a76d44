import type {Issue} from './model/common.ts'
import {parseIssue} from './parse-with.ts'
import {formatPath} from './walk-spans.ts'

/**
 * Words that YAML has taken for a key: in `{text: The quay is shut, the guild says}` the comma ends the text, and "the guild says"
 * becomes a key of no value. The document would say the rest in the analyst's name, and nobody would see that it was cut.
 */
export function cutTextIssues(value: unknown): Issue[] {
  if (typeof value !== 'object' || value === null) return []
  const {articles: _, ...layer} = value as Readonly<Record<string, unknown>>
  return cutIn(layer, [])
}

function cutIn(value: unknown, path: readonly (string | number)[]): Issue[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one, index) => cutIn(one, [...path, index]))
  return Object.entries(value).flatMap(([key, one]) =>
    one === null && !NAME.test(key) ? [issue(key, formatPath(path))] : cutIn(one, [...path, key]),
  )
}

/** What a field is called, here and in other people's data. */
const NAME = /^[\p{L}\p{N}_$:.@/-]*$/u

function issue(key: string, path: string): Issue {
  const place = path === '' ? '' : `${path}: `
  const own = {expected: 'a key with a value', received: `the words "${key}"`}
  const remedy =
    '; a comma within {…} has cut them from the text before: put the whole text in quotation marks'
  return {
    ...parseIssue('text-cut', place, own, remedy),
    ...(path === '' ? {} : {path}),
  }
}
