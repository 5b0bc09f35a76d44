import {CommandError, EXIT} from './command-error.ts'

/** An error as the command reports it. */
export interface Failure {
  readonly exit: number
  /** For `--json`. */
  readonly error: object
  /** For stderr. */
  readonly line: string
}

/** What an error is to the user: something to mend, or our bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof CommandError) {
    const {code, exit, message, expected, received, hint} = error.details
    return {exit, error: {code, message, expected, received, hint}, line: error.line}
  }
  const message = 'this is our bug, please report it with the input that caused it'
  const [received, stack] =
    error instanceof Error ? [error.message, error.stack] : [String(error), undefined]
  return {
    exit: EXIT.bug,
    error: {code: 'bug', message, received},
    line: `${message}\n${stack ?? received}`,
  }
}
