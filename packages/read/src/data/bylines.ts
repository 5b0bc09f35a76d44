// Words of byline and role lines. Source: own observation of newspapers' style guides and pages.

/** Nouns that tell what a journalist is, lower case. */
export const BYLINE_ROLES: ReadonlySet<string> = new Set([
  'correspondent',
  'editor',
  'reporter',
  'writer',
  'columnist',
  'contributor',
  'journalist',
  'photographer',
  'chief',
  'bureau',
  'staff',
  'desk',
  'analyst',
  'critic',
  'producer',
  'fellow',
  'freelance',
])

/** What stands before the date on a date line, lower case. */
export const DATE_LINE_LABELS: readonly string[] = [
  'published',
  'first published',
  'posted',
  'updated',
  'last updated',
  'last modified',
  'modified',
  'date',
]
