/** Exit codes of the command, as `onrecord --help` lists them. */
export const EXIT = {
  done: 0,
  findings: 1,
  usage: 2,
  input: 3,
  evidence: 4,
  output: 5,
  bug: 70,
} as const

export type ExitName = keyof typeof EXIT

type ExitCode = (typeof EXIT)[ExitName]

/** What each exit code means, for the help. */
export const EXIT_MEANS: Readonly<Record<ExitName, string>> = {
  done: 'done',
  findings: 'findings',
  usage: 'usage: the command line cannot be understood',
  input: 'input cannot be read',
  evidence: 'the evidence lock is broken',
  output: 'output cannot be written',
  bug: 'our bug',
}

export interface ErrorDetails {
  /** Stable kebab-case code. */
  readonly code: string
  readonly exit: ExitCode
  /** What is wrong, in one line. */
  readonly message: string
  readonly expected?: string | undefined
  readonly received?: string | undefined
  /** What to do. */
  readonly hint?: string | undefined
}

/** An error that the user can mend: one line on stderr, or one JSON value with `--json`. */
export class CommandError extends Error {
  readonly details: ErrorDetails

  constructor(details: ErrorDetails) {
    super(details.message)
    this.name = 'CommandError'
    this.details = details
  }

  /** What was wrong, what was expected, what came, what to do. */
  get line(): string {
    const {message, expected, received, hint} = this.details
    const parts = [
      message,
      expected === undefined ? '' : `expected ${expected}`,
      received === undefined ? '' : `got ${received}`,
      hint ?? '',
    ]
      .filter((part) => part !== '')
      // a message of several sentences ends with a stop
      .map((part) => part.replace(/(?<=[\p{L}\d])\.$/u, ''))
    return parts.join('; ').replace(/\s*\n\s*/g, ' ')
  }
}

export function usageError(message: string, hint = 'see onrecord --help'): CommandError {
  return new CommandError({code: 'usage', exit: EXIT.usage, message, hint})
}

/** What a question gives. It says with a `RangeError` that something it was asked with means nothing to it: the user can mend that. */
export async function asked<Answer>(ask: () => Promise<Answer>, hint: string): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof RangeError) throw usageError(error.message, hint)
    throw error
  }
}

export function inputError(details: Omit<ErrorDetails, 'exit'>): CommandError {
  return new CommandError({...details, exit: EXIT.input})
}
