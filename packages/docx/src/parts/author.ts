import type {DocumentTree} from '@onrecord/document'
import {cleanText} from '../text/clean-text.ts'

/** Whose remarks and changes the file carries: the document's authors, or else its organisation. */
export function authorOf({authors, organisation}: DocumentTree): string {
  const names = authors?.length ? authors.join('; ') : organisation
  return cleanText(names ?? '').trim() || 'onrecord'
}
