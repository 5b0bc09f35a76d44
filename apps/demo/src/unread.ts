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

/** What went wrong, which in some browsers ends with a stop, and what helps where a part of the page was not loaded. `before`: what has to be done first. */
export function tryAgain(what: string, before = ''): string {
  return `${what.replace(/\.$/, '')}. Look whether you are connected, and try again; if it stays so, ${before}open the page again.`
}

/** What is before a page is opened again that has been decided on: it keeps nothing. */
export const SAVE_FIRST = 'save what you decided, and '
