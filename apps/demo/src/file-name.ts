import {articleTitle, type Dossier} from '@onrecord/core'
import {shownOf} from './shown.ts'

/** By its story, "ferry-stops-brief.pdf": three briefs of one afternoon are not to be exchanged. Its words are those of the document. */
export function fileName(dossier: Dossier, kind: string): string {
  const title = articleTitle(shownOf(dossier).article) ?? ''
  const words = title.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let name = ''
  for (const word of words) {
    if (name.length + word.length > LONGEST_TITLE) break
    name += `${word}-`
  }
  return `${name}${kind}`
}

const LONGEST_TITLE = 40
