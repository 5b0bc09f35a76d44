import {authorNames} from '../author-names.ts'
import type {PublishedItem} from '../published-item.ts'
import {firstWords, isObject, listOf, wordsOf} from '../unknown-json.ts'
import type {Graph} from './graph.ts'

/** The name of a person or body, given as words or as a node. */
export function nameOf(value: unknown): string | null {
  if (!isObject(value)) return wordsOf(value)
  const whole = [wordsOf(value.givenName), wordsOf(value.familyName)].filter(
    (each) => each !== null,
  )
  return firstWords(...listOf(value.name), whole.join(' '))
}

/** Every author once; a string with several names is several authors. */
export function authorsOf(values: readonly unknown[], graph: Graph): PublishedItem['authors'] {
  const authors = new Map<string, {name: string; role: string | null}>()
  for (const value of values) {
    for (const each of namedIn(value)) {
      for (const name of authorNames(each)) {
        if (!authors.has(name)) authors.set(name, {name, role: roleOf(value, graph)})
      }
    }
  }
  return [...authors.values()].slice(0, MOST_AUTHORS)
}

/** More are no article's. */
const MOST_AUTHORS = 100

/** A node may hold a list of names; a `Role` holds the author in a field of the same name. */
function namedIn(value: unknown): readonly string[] {
  if (isObject(value) && value.name === undefined && isObject(value.author)) {
    return namedIn(value.author)
  }
  if (isObject(value) && Array.isArray(value.name)) {
    return value.name.flatMap((each) => wordsOf(each) ?? [])
  }
  const name = nameOf(value)
  return name === null ? [] : [name]
}

function roleOf(value: unknown, graph: Graph): string | null {
  if (!isObject(value)) return null
  return firstWords(...graph.resolveAll(value.jobTitle).map((each) => nameOf(each)), value.roleName)
}
