import type {Reading} from './read-in-background.ts'

/** What is said where the reader, and not the text, is at fault. */
export function unread(what: string): Reading {
  return {
    value: null,
    issues: [{severity: 'error', code: UNREAD, message: tryAgain(what)}],
    isSaved: false,
  }
}

/** The code of such an issue. */
export const UNREAD = 'reader-failed'

/** What went wrong, which in some browsers ends with a stop, and what helps where a part of the page was not loaded. */
export function tryAgain(what: string): string {
  return `${what.replace(/\.$/, '')}. Look whether you are connected, and try again; if it stays so, open the page again.`
}
