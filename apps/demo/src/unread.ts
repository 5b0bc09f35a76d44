import type {Reading} from './read-in-background.ts'

/** What is said where the reader, and not the text, is at fault. */
export function unread(what: string): Reading {
  const message = `${what}. ${LOOK}`
  return {value: null, issues: [{severity: 'error', code: UNREAD, message}], isSaved: false}
}

/** The code of such an issue. */
export const UNREAD = 'reader-failed'

/** What helps where a part of the page was not loaded. */
export const LOOK =
  'Look whether you are connected, and try again; if it stays so, open the page again.'
