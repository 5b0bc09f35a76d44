import type {DocumentTree} from '@onrecord/document'

/**
 * The moment that the file carries as its dates: midnight UTC of the document's date. A document without a date has
 * the first day that a zip entry can have, so that nothing in the file tells when or where it was made.
 */
export function momentOf({date}: Pick<DocumentTree, 'date'>): string {
  return `${date ?? '1980-01-01'}T00:00:00Z`
}
