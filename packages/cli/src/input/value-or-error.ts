import type {Issue, Result} from '@onrecord/core'
import {type ErrorDetails, inputError} from '../command-error.ts'
import type {Places} from './yaml-places.ts'

/** The value of a result; where there is none, its first error becomes the command's. */
export function valueOrError<T>(name: string, {value, issues}: Result<T>, places?: Places): T {
  if (value !== null) return value
  const errors = issues.filter((issue) => issue.severity === 'error')
  const [first] = errors
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  const place = first?.path === undefined ? null : (places?.(first.path) ?? null)
  const line = place === null ? '' : `:${place.line}:${place.column}`
  throw inputError({
    code: first?.code ?? 'unreadable',
    ...(first === undefined
      ? {message: `${name}: cannot be read`}
      : (inParts(`${name}${line}`, first, more) ?? whole(`${name}${line}`, first, more))),
  })
}

type Said = Omit<ErrorDetails, 'code' | 'exit'>

function whole(subject: string, {message, path = ''}: Issue, more: string): Said {
  // a schema says the place in its message, too
  const said = path === '' || message.startsWith(`${path}: `) ? '' : ` at ${path}`
  return {message: `${subject}${said}: ${message}${more}`}
}

/** What parsing says by itself, so that a script has it by itself, too: where, what was expected, what came, and what to do. */
function inParts(subject: string, {message, expected, received}: Issue, more: string): Said | null {
  if (expected === undefined || received === undefined) return null
  const [place = '', ...rest] = message.split(`expected ${expected}, got ${received}`)
  const at = place === '' ? '' : `: ${place.replace(/: $/, '')}`
  const hint = rest.join('').replace(/^[;:] /, '')
  return {
    message: `${subject}${at} cannot be read${more}`,
    expected,
    received,
    ...(hint !== '' && {hint}),
  }
}
