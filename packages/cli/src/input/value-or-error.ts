import type {Result} from '@onrecord/core'
import {inputError} from '../command-error.ts'

/** The value of a result; where there is none, its first error becomes the command's. */
export function valueOrError<T>(name: string, {value, issues}: Result<T>): T {
  if (value !== null) return value
  const errors = issues.filter((issue) => issue.severity === 'error')
  const [first] = errors
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const path = first?.path === undefined || first.path === '' ? '' : ` at ${first.path}`
  throw inputError({
    code: first?.code ?? 'unreadable',
    message: `${name}${path}: ${first?.message ?? 'cannot be read'}${more}`,
  })
}
