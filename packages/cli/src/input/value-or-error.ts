import type {Result} from '@onrecord/core'
import {inputError} from '../command-error.ts'
import type {Places} from './yaml-places.ts'

/** The value of a result; where there is none, its first error becomes the command's. */
export function valueOrError<T>(name: string, {value, issues}: Result<T>, places?: Places): T {
  if (value !== null) return value
  const errors = issues.filter((issue) => issue.severity === 'error')
  const [first] = errors
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const path = first?.path === undefined || first.path === '' ? '' : ` at ${first.path}`
  const place = first?.path === undefined ? null : (places?.(first.path) ?? null)
  const line = place === null ? '' : `:${place.line}:${place.column}`
  const message = first?.message ?? 'cannot be read'
  // a schema says the place in its message, too
  const said = path !== '' && message.startsWith(`${first?.path}: `) ? '' : path
  throw inputError({
    code: first?.code ?? 'unreadable',
    message: `${name}${line}${said}: ${message}${more}`,
  })
}
