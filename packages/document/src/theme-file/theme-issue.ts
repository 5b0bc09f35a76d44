/** What is wrong in a theme file, in one line. */
export interface ThemeIssue {
  readonly severity: 'error'
  readonly code: string
  readonly message: string
  /** Field of the file, such as `colours.accent`; empty for the whole. */
  readonly path: string
}

export function issue(path: string, message: string, code = 'invalid-theme'): ThemeIssue {
  return {severity: 'error', code, message, path}
}

/** Thrown on the way through the file; never leaves the parser. */
export class ThemeDefect extends Error {
  readonly issue: ThemeIssue

  constructor(path: string, message: string) {
    super(message)
    this.issue = issue(path, message)
  }
}
