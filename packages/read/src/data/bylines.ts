// Words of byline and role lines. Source: own observation of newspapers' style guides and pages.

import {phrases, words} from './words.ts'

/** Nouns that tell what a journalist is, lower case. */
export const BYLINE_ROLES: ReadonlySet<string> = words(
  'correspondent editor reporter writer columnist contributor journalist photographer chief bureau staff desk analyst critic producer fellow freelance',
)

/** News agencies as they stand beside an author, lower case without stops. Source: the agencies' own names and short forms. */
export const AGENCIES: ReadonlySet<string> = new Set(
  phrases(`
    reuters|ap|afp|pa|dpa|efe|ansa|upi|aap|tass|xinhua|kyodo|yonhap|bloomberg
    associated press|the associated press|agence france-presse|press association|pa media|kyodo news|xinhua news agency|yonhap news agency|agencies
  `),
)

/** What stands before the date on a date line, lower case. */
export const DATE_LINE_LABELS: readonly string[] = phrases(
  'published|first published|posted|updated|last updated|last modified|modified|date',
)
