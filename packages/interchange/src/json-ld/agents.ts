import {authorNames} from '../author-names.ts'
import type {PublishedItem} from '../published-item.ts'
import {firstWords, isObject, listOf, wordsOf} from '../unknown-json.ts'
import {type Graph, isOfType} from './graph.ts'

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
  const told = values.flatMap((value) => {
    const role = roleOf(value, graph)
    const names = isBody(value) ? namedIn(value) : namedIn(value).flatMap(authorNames)
    return names.map((name) => ({name, role}))
  })
  const authors = new Map<string, (typeof told)[number]>()
  for (const author of told) if (!authors.has(author.name)) authors.set(author.name, author)
  return [...authors.values()].slice(0, MOST_AUTHORS)
}

/** "Vale and Sons, Ltd" is one author. */
function isBody(value: unknown): boolean {
  return isObject(value) && BODIES.some((type) => isOfType(value, type))
}

const BODIES = ['Organization', 'NewsMediaOrganization']

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
