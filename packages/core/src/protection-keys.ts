import type {Issue} from './model/common.ts'
import {parseIssue} from './parse-with.ts'
import {nearest} from './verify/nearest.ts'

/**
 * Keys of a dossier's protection that it does not have, and keys beside it that are nearly its name. Elsewhere a key too
 * many is kept or does nothing; here a slip of the pen would print a name.
 */
export function protectionKeyIssues(value: unknown): Issue[] {
  if (!isFields(value)) return []
  const {protection} = value
  const beside = Object.keys(value).filter(
    (key) => key !== 'protection' && nearest(key.toLowerCase(), ['protection']) !== null,
  )
  return [
    ...beside.map((key) => issue(key, 'protection', key)),
    ...unknownKeys(protection, ['marking', 'people', 'generalise', 'keep'], 'protection'),
    ...listIn(protection, 'people').flatMap((person, n) =>
      unknownKeys(person, ['party', 'atRisk', 'policy', 'as', 'why'], `protection.people[${n}]`),
    ),
    ...listIn(protection, 'generalise').flatMap((one, n) =>
      unknownKeys(one, ['ref', 'words', 'to'], `protection.generalise[${n}]`),
    ),
  ]
}

function unknownKeys(value: unknown, known: readonly string[], path: string): Issue[] {
  if (!isFields(value)) return []
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => issue(key, known.join(', '), `${path}.${key}`))
}

function issue(key: string, expected: string, path: string): Issue {
  const own = {expected, received: `the key "${key}"`}
  return {
    ...parseIssue('unknown-key', `${path}: `, own, '; nobody would be protected by it'),
    path,
  }
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = isFields(value) ? value[key] : []
  return Array.isArray(list) ? list : []
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
