import type * as z from 'zod/mini'
import {EDTF} from './is-edtf.ts'
import {SCHEMA_VERSION} from './model/article.ts'
import type {Issue, Result} from './model/common.ts'
import type {InputKind} from './require-input.ts'
import {valueWords} from './value-words.ts'
import {formatPath} from './walk-spans.ts'

/** What can be told before the fields are looked at: whether it is one at all, and not of a newer version. */
export function versionIssues(value: unknown, kind: InputKind, path: string): Issue[] {
  const at = path === '' ? {} : {path}
  const place = path === '' ? '' : `${path}: `
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== kind) {
    const article = kind === 'article' ? 'an article' : 'a dossier'
    const code = `not-${article.replace(' ', '-')}`
    const own = {expected: `${article} ({"type": "${kind}", …})`, received: described(value)}
    return [{...parseIssue(code, place, own, `; ${ADVICE[kind]}`), ...at}]
  }
  const version = 'schemaVersion' in value ? value.schemaVersion : undefined
  if (typeof version !== 'number' || version <= SCHEMA_VERSION) return []
  const own = {expected: `schemaVersion ${SCHEMA_VERSION}`, received: String(version)}
  const remedy = `: a newer version wrote this ${kind}; update onrecord`
  return [{...parseIssue('schema-version', place, own, remedy), ...at}]
}

/**
 * An error that says what was expected and what came, in words and by itself.
 *
 * @param place with ": " behind it, or nothing
 * @param remedy what is said behind what came, with the sign before it
 */
export function parseIssue(
  code: string,
  place: string,
  {expected, received}: {readonly expected: string; readonly received: string},
  remedy = '',
): Issue {
  const message = `${place}expected ${expected}, got ${received}${remedy}`
  return {severity: 'error', code, message, expected, received}
}

export function parseWith<T>(schema: z.ZodMiniType<T>, value: unknown, kind: InputKind): Result<T> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return {value: parsed.data, issues: []}
  const issues = parsed.error.issues.map((defect): Issue => {
    const path = defect.path.filter((step) => typeof step !== 'symbol')
    const place = formatPath(path)
    const own = {expected: expected(defect), received: described(valueAt(value, path))}
    return {...parseIssue(`invalid-${kind}`, `${place}: `, own), path: place}
  })
  return {value: null, issues}
}

const ADVICE: Readonly<Record<InputKind, string>> = {
  article: 'make one with onrecord read FILE --json',
  dossier: 'make one with onrecord init FILE',
}

function expected(defect: z.core.$ZodIssue): string {
  switch (defect.code) {
    case 'invalid_type':
      return NAMES[defect.expected] ?? defect.expected
    case 'invalid_value':
      return defect.values.map((one) => JSON.stringify(one)).join(' or ')
    case 'too_small':
      return defect.origin === 'string' ? 'some text' : `${defect.minimum} or more`
    case 'too_big':
      return `${defect.maximum} or less`
    case 'invalid_format':
      return 'pattern' in defect && defect.pattern === String(EDTF)
        ? 'an EDTF date such as 2031-05-01'
        : '64 digits of lower-case hex'
    case 'invalid_union':
      return 'an evidence reference, or {"ref": …, "bearing": "supports", "contradicts" or "context"}'
    default:
      return 'another value'
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  int: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (found, step) =>
      typeof found === 'object' && found !== null
        ? Object.getOwnPropertyDescriptor(found, step)?.value
        : undefined,
    value,
  )
}

/** JSON has no `undefined`: what is missing is nothing. */
function described(value: unknown): string {
  return value === undefined ? 'nothing' : valueWords(value)
}
